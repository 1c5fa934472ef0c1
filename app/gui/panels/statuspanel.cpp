// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspanel.h"

#include "app/gui/look/invalidmark.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "chartview.h"
#include "core/partialdate.h"
#include "figures/statusmatrix.h"
#include "listpanel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// As people read it; takeDate() reads it back.
QString inWords(QDate day)
{
    return PartialDate::fromText(day.toString(Qt::ISODate))->toDisplay();
}

} // namespace

StatusPanel::StatusPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new PlainLabel)
    , m_line(new PlainLabel)
    , m_summary(new PlainLabel)
    , m_asAt(new QLineEdit)
    , m_date(QDate::currentDate())
    , m_matrix(new ChartView)
    , m_actions(new ListPanel(Entity::PartyAction))
{
    m_actions->setColumns(
        {u"country"_s, u"organisation"_s, u"action"_s, u"acted_on"_s, u"source"_s, u"note"_s});
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setFocusPolicy(Qt::NoFocus); // a frame; its tabs take the keyboard
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    tabs->tabBar()->setAccessibleName(tr("Parts of the status"));
    tabs->addTab(m_matrix, tr("Who came where"));
    tabs->addTab(m_actions, tr("Party actions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeHead());
    layout->addWidget(tabs, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_asAt, &QLineEdit::editingFinished, this, &StatusPanel::takeDate);
    connect(m_matrix, &ChartView::activated, this, &Panel::listOpened);
    connect(m_matrix, &ChartView::failed, this, &Panel::failed);
    connect(m_matrix, &ChartView::copied, this, [this](const QString &words) {
        emit done(words, {});
    });
    connect(m_actions, &Panel::recordOpened, this, &Panel::recordOpened);
    connect(m_actions, &Panel::failed, this, &Panel::failed);
    connect(m_actions, &Panel::done, this, &Panel::done);
}

QLayout *StatusPanel::makeHead()
{
    for (PlainLabel *label : {m_title, m_line, m_summary}) {
        label->setWordWrap(true);
    }
    m_title->setLongest(300);
    Theme::dress(m_title, Theme::Title);
    Theme::dress(m_line, Theme::Body, ColourRole::Text2);
    Theme::dress(m_summary, Theme::BodyBold);
    m_asAt->setObjectName(u"asAt"_s);
    m_asAt->setText(inWords(m_date));
    m_asAt->setFixedWidth(m_asAt->fontMetrics().averageCharWidth() * 30); // any date, in words
    m_asAt->setToolTip(tr("A day, or a month or year: its last day"));
    m_asAt->setAccessibleName(tr("Status as at"));
    auto *today = new QPushButton(tr("Today"));
    today->setFlat(true);
    connect(today, &QPushButton::clicked, this, [this] {
        m_asAt->setText(inWords(QDate::currentDate()));
        takeDate();
    });
    auto *head = new QVBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(tr("Status as at"));
    Theme::dress(label, Theme::Body, ColourRole::Text2);
    row->addWidget(label);
    row->addWidget(m_asAt);
    row->addWidget(today);
    row->addSpacing(12);
    row->addWidget(m_summary, 1);
    head->addLayout(row);
    return head;
}

void StatusPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    m_actions->setLibrary(library);
    m_id = 0;
    ++m_generation;
    m_symbol.clear();
    for (PlainLabel *label : {m_title, m_line, m_summary})
        label->clear();
    m_title->setText(tr("Choose a declaration to see who stands behind it."));
    m_matrix->setSpec({});
    if (library)
        connect(library.get(), &Library::changed, this, &StatusPanel::refresh);
}

QDate StatusPanel::asAt() const
{
    return m_date;
}

/// A date as people type it; what is none stays and is marked.
void StatusPanel::takeDate()
{
    const auto typed = PartialDate::fromText(m_asAt->text());
    const bool isDate = typed && !typed->isEmpty();
    setInvalid(m_asAt, !isDate);
    if (!isDate || typed->lastDay() == m_date)
        return;
    m_date = typed->lastDay();
    refresh();
}

void StatusPanel::showInstrument(qint64 id)
{
    m_id = id;
    m_actions->setFilter(u"instrument:#%1"_s.arg(id), {});
    refresh();
}

void StatusPanel::refresh()
{
    if (!m_library || m_id == 0)
        return;
    const int generation = ++m_generation;
    read<DeclarationStatus>(
        [id = m_id, asAt = m_date.toString(Qt::ISODate)](Database &database) {
            return declarationStatus(database, id, asAt);
        },
        [this, generation](const DeclarationStatus &status) {
            if (generation != m_generation)
                return;
            m_symbol = status.symbol;
            m_title->setText(status.name);
            m_line->setText(status.line);
            m_summary->setText(status.summary);
            m_matrix->setSpec(statusChart(status));
            emit shown();
        });
}

} // namespace plenary
