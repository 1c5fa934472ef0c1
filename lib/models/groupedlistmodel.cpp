// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupedlistmodel.h"

#include "core/speech.h"
#include "core/text.h"
#include "models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

void GroupedListModel::setEntries(const QList<ListEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    arrange();
}

void GroupedListModel::setWords(const QString &words)
{
    m_words = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    arrange();
}

void GroupedListModel::setCurrent(qint64 id)
{
    m_current = id;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void GroupedListModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).entry >= 0)
        return;
    const QString group = m_rows.at(row).group;
    if (!m_folded.remove(group))
        m_folded.insert(group);
    arrange();
}

bool GroupedListModel::isShown(const ListEntry &entry) const
{
    if (m_words.isEmpty())
        return true;
    const QString all =
        text::folded(QString(entry.title % u' ' % entry.detail % u' ' % entry.group));
    return std::ranges::all_of(m_words, [&all](const QString &word) {
        return all.contains(word);
    });
}

void GroupedListModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    qsizetype heading = -1;
    for (int i = 0; i < m_entries.size(); ++i) {
        const ListEntry &entry = m_entries.at(i);
        if (!isShown(entry))
            continue;
        if (!entry.group.isEmpty() && (heading < 0 || m_rows.at(heading).group != entry.group)) {
            heading = m_rows.size();
            m_rows.append({-1, entry.group, 0});
        }
        if (heading >= 0)
            ++m_rows[heading].count;
        if (!m_folded.contains(entry.group))
            m_rows.append({i, entry.group, 0});
    }
    endResetModel();
}

int GroupedListModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_rows, [this, id](const Row &row) {
        return row.entry >= 0 && m_entries.at(row.entry).id == id;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

qsizetype GroupedListModel::shown() const
{
    return std::ranges::count_if(m_entries, [this](const ListEntry &entry) {
        return isShown(entry);
    });
}

int GroupedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GroupedListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    return row.entry < 0 ? headingData(row, role) : entryData(m_entries.at(row.entry), role);
}

QVariant GroupedListModel::headingData(const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text::displayedLine(row.group);
    case GroupRole:
        return true;
    case CountRole:
        return Speech::number(row.count);
    case IdRole:
        return qint64(0);
    default:
        return {};
    }
}

QVariant GroupedListModel::entryData(const ListEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text::displayedLine(entry.title);
    case Qt::AccessibleTextRole:
        return text::displayedLine(Speech::list({entry.title, entry.detail, entry.count}));
    case DetailRole:
        return text::displayedLine(entry.detail);
    case CountRole:
        return entry.count;
    case StatusFieldRole:
        return entry.statusField;
    case StatusCodeRole:
        return entry.statusCode;
    case EmphasisRole:
        return entry.id == m_current;
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

Qt::ItemFlags GroupedListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace plenary
