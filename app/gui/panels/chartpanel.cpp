// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpanel.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/theme.h"
#include "app/gui/window/filechooser.h"
#include "app/paint/charttable.h"
#include "app/paint/paperfile.h"
#include "chartview.h"
#include "core/filter.h"
#include "core/isolates.h"
#include "core/speech.h"
#include "core/text.h"
#include "figures/charts.h"
#include "models/roles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>
#include <limits>

using namespace Qt::StringLiterals;

namespace plenary
{

ChartPanel::ChartPanel(QWidget *parent)
    : Panel(parent)
    , m_name(new QComboBox)
    , m_groups(new QComboBox)
    , m_measure(new QComboBox)
    , m_scope(new QComboBox)
    , m_countries(new QComboBox)
    , m_tabs(new QTabBar)
    , m_pages(new QSplitter(Qt::Vertical))
    , m_view(new ChartView)
    , m_switches(makeSwitches())
    , m_table(new QTableWidget)
    , m_title(new PlainLabel)
    , m_rule(new PlainLabel)
{
    m_rule->setWordWrap(true);
    m_title->setContentsMargins(12, 6, 12, 0);
    m_rule->setContentsMargins(12, 2, 12, 6);
    Theme::dress(m_title, Theme::Small, ColourRole::Text2);
    Theme::dress(m_rule, Theme::Small, ColourRole::Text2);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(m_table);
    m_table->setSortingEnabled(false); // in the order of the chart
    m_table->setAccessibleName(tr("Table of the chart"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_rule);
    connect(m_scope, &QComboBox::activated, this, [this](int chosen) {
        m_isOfAll = chosen == 0;
    });
    for (QComboBox *choice : {m_name, m_groups, m_measure, m_scope, m_countries})
        connect(choice, &QComboBox::activated, this, &ChartPanel::refresh);
    m_pages->setChildrenCollapsible(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_view->setVisible(tab != Table);
        m_table->setVisible(tab != Chart);
    });
    m_tabs->setCurrentIndex(Chart);
    m_table->hide();
    connectView();
}

void ChartPanel::connectView()
{
    m_view->setRuleShownElsewhere();
    connect(m_view, &ChartView::activated, this, &ChartPanel::listOpened);
    connect(m_view, &ChartView::failed, this, &ChartPanel::failed);
    connect(m_view, &ChartView::copied, this, [this](const QString &words) {
        emit done(words, {});
    });
    auto *copy = new QAction(tr("Copy the &numbers as a table"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_view, &ChartView::copyTable);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setTabKeyNavigation(false);
}

void ChartPanel::fillChoices()
{
    m_tabs->addTab(tr("Chart"));
    m_tabs->addTab(tr("Table"));
    m_tabs->addTab(tr("Both"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the choices give way
    m_tabs->setObjectName(u"chartTabs"_s);
    m_tabs->setAccessibleName(tr("Chart, table, or the table under the chart"));
    m_name->setObjectName(u"chartName"_s);
    m_name->setAccessibleName(tr("Chart"));
    for (const QString &name : chartNames())
        m_name->addItem(chartTitle(name), name);
    m_groups->setObjectName(u"chartGroups"_s);
    m_groups->setAccessibleName(tr("Divided by"));
    m_groups->addItem(tr("by UN regional group"), u"group"_s);
    m_groups->addItem(tr("by category"), u"category"_s);
    m_groups->addItem(tr("by region (M49)"), u"region"_s);
    m_groups->addItem(tr("by attendance"), u"attendance"_s);
    m_groups->addItem(tr("by answer (RSVP)"), u"rsvp"_s);
    m_measure->setObjectName(u"chartMeasure"_s);
    m_measure->setAccessibleName(tr("What is counted"));
    for (const Measure measure : {Measure::People,
                                  Measure::Attendances,
                                  Measure::Delegations,
                                  Measure::Countries,
                                  Measure::Organisations}) {
        const Choice &choice = measures[static_cast<std::size_t>(measure)];
        m_measure->addItem(QCoreApplication::translate("plenary", choice.label),
                           static_cast<int>(measure));
    }
    m_scope->setObjectName(u"chartScope"_s);
    m_scope->setAccessibleName(tr("Of which conferences"));
    m_scope->addItem(tr("all conferences"), qint64(0));
    m_countries->setObjectName(u"chartCountries"_s);
    m_countries->setAccessibleName(tr("How many countries"));
    m_countries->addItem(tr("the 15 largest"), 15);
    m_countries->addItem(tr("every country"), std::numeric_limits<int>::max());
    for (QComboBox *choice : {m_name, m_groups, m_measure, m_scope, m_countries}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(choice == m_name ? 8 : 5);
        choice->setMaximumWidth(choice->fontMetrics().averageCharWidth()
                                * (choice == m_name ? 44 : 34));
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
}

QWidget *ChartPanel::makeSwitches()
{
    fillChoices();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_tabs, m_name, m_groups, m_measure, m_scope, m_countries, makeMenuButton()})
        layout->addWidget(widget, widget == m_name ? 2 : qobject_cast<QComboBox *>(widget) ? 1 : 0);
    layout->addStretch();
    return row;
}

QWidget *ChartPanel::makeMenuButton()
{
    auto *button = new QToolButton;
    button->setObjectName(u"chartMenu"_s);
    button->setIcon(Theme::icon("export"));
    button->setAutoRaise(true);
    button->setToolTip(tr("Copy the chart, or save it as SVG, PNG, PDF or CSV"));
    button->setAccessibleName(tr("Copy or save the chart"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addActions(m_view->actions());
    menu->addSeparator();
    menu->addAction(tr("&Save the chart…"), this, &ChartPanel::askWhereToSave)
        ->setObjectName(u"saveChart"_s);
    button->setMenu(menu);
    return button;
}

void ChartPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, &ChartPanel::refresh);
    refresh();
}

void ChartPanel::setEvent(qint64 id, const QString &code, const QString &name)
{
    m_view->setEmphasised(id == 0 ? QString() : code);
    const std::pair before(m_scope->currentData(), scopeInWords());
    const QSignalBlocker blocker(m_scope);
    m_scope->removeItem(1);
    if (id != 0)
        m_scope->addItem(text::displayedLine(name, 200), id);
    m_scope->setCurrentIndex(id != 0 && !m_isOfAll ? 1 : 0);
    if (before != std::pair(m_scope->currentData(), scopeInWords()) && !m_scope->isHidden())
        refresh();
}

void ChartPanel::showChart(const QString &name)
{
    m_name->setCurrentIndex(m_name->findData(name));
    refresh();
}

QString ChartPanel::chartName() const
{
    return m_name->currentData().toString();
}

void ChartPanel::refresh()
{
    if (!m_library)
        return;
    const bool isDivided =
        chartName() == u"attendance-by-event" || chartName() == u"attendance-by-year";
    const bool isCounted = isDivided || chartName() == u"top-countries";
    m_groups->setVisible(isDivided);
    m_measure->setVisible(isCounted);
    m_scope->setVisible(chartName() == u"top-countries" || chartName() == u"categories"
                        || chartName() == u"three-facts");
    m_countries->setVisible(chartName() == u"top-countries");
    const int generation = ++m_generation;
    readFigures<ChartSpec>(
        [query = query()](Database &database) {
            return makeChart(database, query);
        },
        [this, generation, of = scopeInWords()](ChartSpec spec) {
            if (generation != m_generation)
                return;
            spec.subtitle = lineOf({of, spec.subtitle}); // also in a picture that stands alone
            take(spec);
        });
}

/// The conference that the chart is of; empty: of all.
QString ChartPanel::scopeInWords() const
{
    return m_scope->isHidden() || m_scope->currentIndex() == 0 ? QString() : m_scope->currentText();
}

/// What the choices that are shown ask for.
ChartQuery ChartPanel::query() const
{
    ChartQuery query;
    query.name = chartName();
    if (const qint64 event = m_scope->currentData().toLongLong(); event && !m_scope->isHidden())
        query.filter = Filter::compare(u"event"_s, u"#%1"_s.arg(event));
    if (!m_measure->isHidden())
        query.measure = static_cast<Measure>(m_measure->currentData().toInt());
    if (!m_groups->isHidden())
        query.by = m_groups->currentData().toString();
    if (!m_countries->isHidden())
        query.top = m_countries->currentData().toInt();
    return query;
}

void ChartPanel::take(const ChartSpec &spec)
{
    m_title->setText(spec.subtitle);
    m_rule->setText(spec.rule.isEmpty() ? QString() : tr("Rule: %1").arg(spec.rule));
    m_spec = spec;
    m_view->setSpec(spec);
    fillTable(spec);
    emit shown();
}

void ChartPanel::fillTable(const ChartSpec &spec)
{
    const QList<QStringList> rows = chartTable(spec);
    if (rows.isEmpty())
        return;
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(rows.first().size()));
    m_table->setRowCount(static_cast<int>(rows.size()) - 1);
    QStringList heads;
    for (const QString &head : rows.first())
        heads.append(text::displayedLine(head));
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 1; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            auto *item = new QTableWidgetItem(text::displayedLine(rows.at(row).at(column)));
            bool isNumber = false;
            item->text().toDouble(&isNumber);
            item->setData(NumberRole, isNumber);
            bool isWhole = false;
            if (const qlonglong whole = item->text().toLongLong(&isWhole); isWhole)
                item->setText(Speech::number(whole));
            if (isNumber)
                m_table->horizontalHeaderItem(column)->setData(NumberRole, true);
            m_table->setItem(row - 1, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void ChartPanel::askWhereToSave()
{
    filechooser::save(this,
                      tr("Save the chart"),
                      QString(chartName() + u".svg"),
                      tr("Pictures, PDF and tables (*.svg *.png *.pdf *.csv)"),
                      [this](const QString &path) {
                          if (const auto saved = writeChart(path, m_spec); !saved)
                              emit failed(saved.error());
                          else
                              emit done(tr("Wrote %1.").arg(path), path);
                      });
}

} // namespace plenary
