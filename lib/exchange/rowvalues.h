// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <algorithm>
#include <utility>

namespace plenary
{

/// Texts by field path, of one row. There are a dozen or two: going through them takes less than a
/// hash, and a copy shares them until it is changed.
class RowValues
{
public:
    using Entry = std::pair<QString, QString>; ///< path, text

    RowValues() = default;
    /// With room for so many more.
    explicit RowValues(const QHash<QString, QString> &texts, qsizetype more = 0)
    {
        m_entries.reserve(texts.size() + more);
        for (auto it = texts.constBegin(); it != texts.constEnd(); ++it)
            m_entries.append({it.key(), it.value()});
    }

    [[nodiscard]] bool contains(QStringView path) const { return find(path) != m_entries.end(); }
    [[nodiscard]] QString value(QStringView path, const QString &otherwise = {}) const
    {
        const auto found = find(path);
        return found == m_entries.end() ? otherwise : found->second;
    }
    /// Takes the place of what the path had.
    void insert(const QString &path, const QString &text)
    {
        const qsizetype at = find(path) - m_entries.constBegin();
        if (at == m_entries.size())
            m_entries.append({path, text});
        else
            m_entries[at].second = text;
    }
    /// For a path that has nothing yet.
    void append(const QString &path, const QString &text) { m_entries.append({path, text}); }
    [[nodiscard]] QList<Entry>::const_iterator begin() const { return m_entries.begin(); }
    [[nodiscard]] QList<Entry>::const_iterator end() const { return m_entries.end(); }

private:
    [[nodiscard]] QList<Entry>::const_iterator find(QStringView path) const
    {
        return std::ranges::find_if(m_entries, [path](const Entry &entry) {
            return entry.first == path;
        });
    }

    QList<Entry> m_entries;
};

} // namespace plenary
