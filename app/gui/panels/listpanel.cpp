// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpanel.h"

#include "app/gui/look/chip.h"
#include "app/gui/look/emptystate.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/searchfield.h"
#include "app/gui/look/statusglyph.h"
#include "app/gui/look/theme.h"
#include "calmscroll.h"
#include "core/filter.h"
#include "core/text.h"
#include "models/windowmodel.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

bool isStatus(const Field &field)
{
    return std::ranges::any_of(field.choices, [&field](const Choice &choice) {
        return StatusGlyph::look(QString::fromLatin1(field.name), QString::fromLatin1(choice.code))
                   .shape
            != StatusGlyph::Shape::None;
    });
}

} // namespace

ListPanel::ListPanel(Entity entity, QWidget *parent)
    : Panel(parent)
    , m_model(new WindowModel(entity, this))
    , m_find(new SearchField)
    , m_chip(new Chip(Chip::Kind::Active, {}))
    , m_table(new QTableView)
    , m_empty(new EmptyState(tableOf(entity).icon, {}))
    , m_pages(new QStackedWidget)
    , m_count(new PlainLabel)
{
    setObjectName(u"panel.%1"_s.arg(tableOf(entity).kind()));
    m_table->setObjectName(u"list.%1"_s.arg(tableOf(entity).kind()));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tableOf(entity).pluralLabel());
    dressTable(m_table);
    new CalmScroll(m_table, m_model);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    sizeColumns();
    m_count->setContentsMargins(12, 4, 12, 4);
    Theme::dress(m_count, Theme::Small, ColourRole::Text2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_count);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(0); // letters that came together are one question
    connect(pause, &QTimer::timeout, this, &ListPanel::apply);
    connect(m_find, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_model, &WindowModel::begun, this, [this] {
        m_pages->setCurrentWidget(m_table);
        m_count->setText(u"…"_s);
    });
    connect(m_model, &WindowModel::loaded, this, &ListPanel::showCount);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_find->text().isEmpty())
            emit firstRequested(m_model->entity());
        else
            m_find->clear();
    });
    connect(m_model, &WindowModel::failed, this, [this](const Error &error) {
        if (error.code == Error::Code::Invalid)
            m_problem = error.message; // of the filter: said where it was typed
        else
            emit failed(error);
    });
    connect(m_chip, &Chip::removed, this, [this] {
        setFilter({}, {});
        emit filterCleared();
    });
    connect(m_table->horizontalHeader(),
            &QWidget::customContextMenuRequested,
            this,
            [this](const QPoint &at) {
                chooseColumns(m_table->horizontalHeader()->mapToGlobal(at));
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const qint64 id = selected())
            emit recordOpened(m_model->entity(), id);
    });
}

QLayout *ListPanel::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->setSpacing(6);
    const QString kind = tableOf(m_model->entity()).pluralLabel();
    m_find->setObjectName(u"find.%1"_s.arg(tableOf(m_model->entity()).kind()));
    m_find->setPlaceholderText(tr("Find in %1").arg(kind.toLower()));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setToolTip(tr("Words, or a filter such as country:KEN AND year>2016"));
    m_find->setMinimumWidth(140);
    m_chip->setObjectName(u"filterChip"_s);
    m_chip->setToolTip(tr("Show all again"));
    m_chip->hide();
    auto *columns = new QToolButton;
    columns->setObjectName(u"columns.%1"_s.arg(tableOf(m_model->entity()).kind()));
    columns->setIcon(Theme::icon("columns"));
    columns->setAutoRaise(true);
    columns->setToolTip(tr("Choose the columns"));
    //: %1 a kind of record: "Participations"
    columns->setAccessibleName(
        tr("Choose the columns: %1").arg(tableOf(m_model->entity()).pluralLabel()));
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        chooseColumns(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    head->addWidget(m_find, 1);
    head->addWidget(m_chip);
    head->addWidget(columns);
    return head;
}

void ListPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    Panel::setLibrary(library);
    m_model->setLibrary(library);
}

void ListPanel::setFilter(const QString &filter, const QString &words)
{
    m_filter = filter;
    m_chip->setVisible(!words.isEmpty());
    const QString shown = text::displayedLine(words, 200);
    m_chip->setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, 320));
    m_chip->setAccessibleName(tr("Filter: %1. Press to show all again").arg(shown));
    apply();
}

void ListPanel::setColumns(const QStringList &fields)
{
    m_model->setColumns(fields);
    sizeColumns();
}

/// Wide enough for the words that each type holds; people make them wider or narrower.
void ListPanel::sizeColumns()
{
    const QFontMetrics metrics(Theme::font(Theme::Body));
    const QStringList fields = m_model->columns();
    for (int column = 0; column < fields.size(); ++column) {
        const Field &field = *tableOf(m_model->entity()).find(fields.at(column));
        int width = column == 0 ? 160 : 130;
        if (field.type == FieldType::Choice) {
            width = 0;
            for (const Choice &choice : field.choices)
                width = qMax(width,
                             metrics.horizontalAdvance(field.display(QLatin1String(choice.code))));
            // The word of a status is never cut; a long category may be.
            width = qMin(width + 34, isStatus(field) ? 150 : 120);
        } else if (field.type == FieldType::Number || field.type == FieldType::Boolean) {
            width = 80;
        } else if (field.type == FieldType::Date) {
            width = 120;
        }
        width = qMax(width, metrics.horizontalAdvance(field.displayLabel()) + 34);
        m_table->setColumnWidth(column, width);
    }
}

QByteArray ListPanel::columnState() const
{
    QJsonArray state;
    const QHeaderView *head = m_table->horizontalHeader();
    const QStringList fields = m_model->columns();
    for (int place = 0; place < fields.size(); ++place) {
        const int column = head->logicalIndex(place);
        state.append(QJsonObject{{u"field"_s, fields.at(column)},
                                 {u"width"_s, m_table->columnWidth(column)}});
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ListPanel::setColumnState(const QByteArray &saved)
{
    const QJsonArray state = QJsonDocument::fromJson(saved).array();
    QStringList fields;
    QList<int> widths;
    for (const QJsonValue &column : state) {
        const QString name = column[u"field"].toString();
        if (tableOf(m_model->entity()).find(name)) {
            fields.append(name);
            widths.append(column[u"width"].toInt());
        }
    }
    if (fields.isEmpty())
        return;
    setColumns(fields);
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, qMax(widths.at(column), 24));
}

void ListPanel::apply()
{
    const auto outer = parseFilter(m_filter);
    const auto typed = parseFilter(m_find->text());
    m_problem.clear();
    if (!outer || !typed) {
        m_problem = (outer ? typed : outer).error().message;
        showCount();
        return;
    }
    ListQuery query = m_model->query();
    query.filter = Filter::both(*outer, *typed);
    m_model->setQuery(query);
}

void ListPanel::showCount()
{
    const int count = m_model->rowCount();
    const bool isWrong = !m_problem.isEmpty();
    Theme::dress(m_count, Theme::Small, isWrong ? ColourRole::Problem : ColourRole::Text2);
    m_count->setText(isWrong ? m_problem : tr("%Ln record(s)", nullptr, count));
    m_pages->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (count == 0)
        explainEmpty();
    if (const int row = m_model->rowOf(m_wanted); m_wanted && row >= 0)
        m_table->selectRow(row);
}

/// Says what belongs here and offers the first step, or says what hides it.
void ListPanel::explainEmpty()
{
    const EntityTable &table = tableOf(m_model->entity());
    if (!m_find->text().isEmpty()) {
        m_empty->setSentence(m_problem.isEmpty() ? tr("Nothing here fits “%1”.").arg(m_find->text())
                                                 : m_problem);
        m_empty->setAction(tr("Show all"));
    } else if (!m_chip->isHidden()) {
        m_empty->setSentence(tr("There is no such record."));
        m_empty->setAction({});
    } else {
        m_empty->setSentence(
            //: %1 kind of records, in the plural
            tr("No %1 are recorded here yet.").arg(table.pluralLabel().toLower()));
        m_empty->setAction(m_model->entity() == Entity::Participation
                               ? tr("Import a list…")
                               //: %1 kind of record
                               : tr("New: %1").arg(table.singularLabel()));
    }
}

void ListPanel::select(qint64 id)
{
    m_wanted = id;
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

qint64 ListPanel::selected() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void ListPanel::chooseColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = m_model->columns();
    for (const Field &field : tableOf(m_model->entity()).fields) {
        if (field.has(Field::Hidden))
            continue;
        const QString name = QString::fromLatin1(field.name);
        QAction *action = menu->addAction(field.displayLabel());
        action->setCheckable(true);
        action->setChecked(shown.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool on) {
            setColumnShown(name, on);
        });
    }
    menu->popup(at);
}

/// A new column goes to the end; the last one that is left cannot be hidden.
void ListPanel::setColumnShown(const QString &field, bool on)
{
    QStringList wanted = m_model->columns();
    wanted.removeAll(field);
    if (on)
        wanted.append(field);
    if (!wanted.isEmpty())
        setColumns(wanted);
}

} // namespace plenary
