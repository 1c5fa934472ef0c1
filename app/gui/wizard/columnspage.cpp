// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnspage.h"

#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/theme.h"
#include "core/text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QTableWidget *makeTable(const QStringList &heads, const QString &name)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->setAccessibleName(name);
    dressTable(table);
    table->setSortingEnabled(false);
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(30));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace

ColumnsPage::ColumnsPage(QWidget *parent)
    : QWidget(parent)
    , m_columns(makeTable({tr("In the file"), tr("Field"), tr("First values")}, tr("Columns")))
    , m_constants(makeTable({tr("Field"), tr("Value for all rows")}, tr("The same for all rows")))
{
    m_columns->setObjectName(u"mapColumns"_s);
    m_constants->setObjectName(u"mapConstants"_s);
    auto *title = new QLabel(tr("The same for all rows"));
    Theme::dress(title, Theme::SmallBold, ColourRole::Text2);
    auto *add = new QPushButton(Theme::icon("new"), tr("Add a field"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addConstant({}, {});
    });
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_columns, 3);
    layout->addLayout(head);
    layout->addWidget(m_constants, 1);
}

void ColumnsPage::setSample(const Mapping &mapping, const TableSample &sample)
{
    if (mapping == m_mapping && sample.columns == m_sample.columns)
        return; // what was chosen here stays when the user goes back and forth
    m_mapping = mapping;
    m_sample = sample;
    m_paths = fieldPaths(mapping.entity);
    m_columns->setRowCount(static_cast<int>(sample.columns.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row)
        addColumn(row, sample.columns.at(row));
    m_constants->setRowCount(0);
    fillConstants();
}

QComboBox *ColumnsPage::fieldChoice(const QString &path) const
{
    auto *choice = new QComboBox;
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->addItem(tr("Do not import"), QString());
    for (const FieldPath &field : m_paths)
        choice->addItem(field.label, field.path);
    const int place = choice->findData(path);
    if (place < 0 && !path.isEmpty())
        choice->addItem(text::displayedLine(path), path);
    choice->setCurrentIndex(choice->findData(path));
    return choice;
}

QString ColumnsPage::mappedTo(const QString &column) const
{
    const auto found = std::ranges::find(m_mapping.columns, column, &Mapping::Column::column);
    return found == m_mapping.columns.end() ? QString() : found->field;
}

void ColumnsPage::addColumn(int row, const QString &column)
{
    auto *name = new QTableWidgetItem(text::displayedLine(column));
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_columns->setItem(row, 0, name);
    QComboBox *choice = fieldChoice(mappedTo(column));
    choice->setObjectName(u"map."_s + column);
    choice->setAccessibleName(tr("Field of the column “%1”").arg(column));
    // A column may become several fields, by patterns and conditions of a saved mapping.
    const auto uses = std::ranges::count(m_mapping.columns, column, &Mapping::Column::column);
    if (uses > 1) {
        choice->setItemText(choice->currentIndex(),
                            tr("%n field(s), by the mapping", nullptr, int(uses)));
        choice->setEnabled(false);
    }
    m_columns->setCellWidget(row, 1, choice);
    QStringList values;
    for (const TableRow &sample : std::as_const(m_sample.rows)) {
        const QString cell = text::displayedLine(sample.cells.value(row));
        if (!cell.isEmpty() && !values.contains(cell) && values.size() < 3)
            values.append(cell);
    }
    auto *first = new QTableWidgetItem(text::displayedLine(values.join(u" · "_s)));
    first->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_columns->setItem(row, 2, first);
}

/// The mapping's own, then the fields without which rows would be left out.
void ColumnsPage::fillConstants()
{
    for (auto it = m_mapping.constants.constBegin(); it != m_mapping.constants.constEnd(); ++it)
        addConstant(it.key(), it.value());
    const auto isGiven = [this](QStringView begin) {
        return std::ranges::any_of(m_mapping.columns,
                                   [begin](const Mapping::Column &column) {
                                       return column.field.startsWith(begin);
                                   })
            || std::ranges::any_of(m_mapping.constants.keys(), [begin](const QString &path) {
                   return path.startsWith(begin);
               });
    };
    if (fieldAt(m_mapping.entity, u"event.code"_s) && !isGiven(u"event"))
        addConstant(u"event.code"_s, {});
    if (fieldAt(m_mapping.entity, u"attendance"_s) && !isGiven(u"attendance"))
        addConstant(u"attendance"_s, {});
}

void ColumnsPage::addConstant(const QString &path, const QString &value)
{
    const int row = m_constants->rowCount();
    m_constants->insertRow(row);
    QComboBox *field = fieldChoice(path);
    field->setAccessibleName(tr("Field"));
    m_constants->setCellWidget(row, 0, field);
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setObjectName(u"constant."_s + path);
    box->setAccessibleName(tr("Value"));
    const auto offer = [this, field, box] {
        const QString typed = box->currentText();
        box->clear();
        const Field *chosen = fieldAt(m_mapping.entity, field->currentData().toString());
        for (const Choice &choice : chosen ? chosen->choices : Choices())
            box->addItem(QString::fromLatin1(choice.code));
        box->setEditText(typed);
    };
    box->setEditText(value);
    offer();
    connect(field, &QComboBox::activated, box, offer);
    m_constants->setCellWidget(row, 1, box);
}

Mapping ColumnsPage::mapping() const
{
    Mapping mapping = m_mapping;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto *choice = static_cast<QComboBox *>(m_columns->cellWidget(row, 1));
        if (!choice->isEnabled())
            continue;
        const QString column = m_sample.columns.at(row), path = choice->currentData().toString();
        const auto found = std::ranges::find(mapping.columns, column, &Mapping::Column::column);
        if (found != mapping.columns.end() && path.isEmpty())
            mapping.columns.erase(found);
        else if (found != mapping.columns.end())
            found->field = path;
        else if (!path.isEmpty())
            mapping.columns.append({column, path, {}, std::nullopt});
    }
    mapping.constants.clear();
    for (int row = 0; row < m_constants->rowCount(); ++row) {
        const auto *field = static_cast<QComboBox *>(m_constants->cellWidget(row, 0));
        const auto *value = static_cast<QComboBox *>(m_constants->cellWidget(row, 1));
        const QString path = field->currentData().toString();
        if (!path.isEmpty() && !value->currentText().trimmed().isEmpty())
            mapping.constants.insert(path, value->currentText().trimmed());
    }
    return mapping;
}

} // namespace plenary
