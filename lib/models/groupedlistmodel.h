// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listentry.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

namespace plenary
{

/// A short list (hundreds of lines) under headings that fold, such as the conferences by series.
class GroupedListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole; ///< qint64; 0 for a heading

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<ListEntry> &entries);
    /// Only entries whose texts contain all these words, whatever their accents.
    void setWords(const QString &words);
    void setCurrent(qint64 id); ///< is drawn bold
    /// Folds or unfolds the group of a heading; nothing for another row.
    void toggle(int row);
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 when it is not shown
    [[nodiscard]] qsizetype shown() const; ///< entries that the words let through
    [[nodiscard]] qsizetype total() const { return m_entries.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int entry = -1; ///< -1: the heading of `group`
        QString group;
        int count = 0; ///< of a heading: entries below
    };
    void arrange();
    [[nodiscard]] bool isShown(const ListEntry &entry) const;
    [[nodiscard]] static QVariant headingData(const Row &row, int role);
    [[nodiscard]] QVariant entryData(const ListEntry &entry, int role) const;

    QList<ListEntry> m_entries;
    QList<Row> m_rows;
    QSet<QString> m_folded;
    QStringList m_words;
    qint64 m_current = 0;
};

} // namespace plenary
