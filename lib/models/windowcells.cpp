// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "models/roles.h"
#include "models/windowmodel.h"

#include <QtCore/QLocale>
#include <algorithm>

// What a WindowModel says about its cells and heads.

using namespace Qt::StringLiterals;

namespace plenary
{

/// Such as an anonymous seat: the cell says so, for it is what people click.
bool WindowModel::isMissingName(const ListRow &row, int column) const
{
    return QLatin1StringView(fieldAt(column).name)
        == QLatin1StringView(tableOf(entity()).labelField)
        && row.values.at(m_columns.at(column)).toString().isEmpty();
}

QString WindowModel::textOf(const ListRow &row, int column) const
{
    const Field &field = fieldAt(column);
    const int place = m_columns.at(column);
    if (isMissingName(row, column))
        return tr("without a name");
    const QString name = row.names.at(place);
    if (field.type != FieldType::Link) // a country has its name in the language of the program
        return name.isEmpty() ? field.display(row.values.at(place)) : name;
    // What was typed stands in for a link that was not understood.
    const int typed =
        *field.typedIn ? tableOf(entity()).indexOf(QString::fromLatin1(field.typedIn)) : -1;
    return name.isEmpty() && typed >= 0 ? row.values.at(typed).toString() : name;
}

QVariant WindowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow *row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(u"…"_s) : QVariant();
    const Field &field = fieldAt(index.column());
    const int place = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text::displayedLine(textOf(*row, index.column()));
    case StatusFieldRole:
        return field.type == FieldType::Choice ? QVariant(QLatin1StringView(field.name))
                                               : QVariant();
    case StatusCodeRole:
        return field.type == FieldType::Choice ? row->values.at(place) : QVariant();
    case SecondaryRole:
        return field.has(Field::Secondary) || field.type == FieldType::Date;
    case NumberRole:
        return field.type == FieldType::Number;
    case AbsentRole:
        return isMissingName(*row, index.column())
            || (field.type == FieldType::Link && row->values.at(place).isNull());
    default:
        return {};
    }
}

/// From 1; 0: the list is not sorted by it.
int WindowModel::sortPlace(int column) const
{
    const QString name = fieldName(column);
    const auto found = std::ranges::find(m_query.sort, name, &ListQuery::Sort::field);
    return found == m_query.sort.end() ? 0 : static_cast<int>(found - m_query.sort.begin()) + 1;
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const int place = role == Qt::DisplayRole || role == NumberRole ? 0 : sortPlace(section);
    const bool isDown = place > 0 && m_query.sort.at(place - 1).descending;
    switch (role) {
    case Qt::DisplayRole:
        return fieldAt(section).displayLabel();
    case NumberRole:
        return fieldAt(section).type == FieldType::Number;
    case SortRole:
        return place == 0 ? 0 : isDown ? -1 : 1;
    case SortPlaceRole:
        return m_query.sort.size() > 1 ? place : 0;
    case Qt::AccessibleTextRole:
        if (place == 0)
            return fieldAt(section).displayLabel();
        //: %1 a column, %2 its place among those that order the list
        return (isDown ? tr("%1, order %2, downwards") : tr("%1, order %2, upwards"))
            .arg(fieldAt(section).displayLabel(), QLocale().toString(place));
    default:
        return {};
    }
}

} // namespace plenary
