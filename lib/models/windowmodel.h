// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "library/library.h"
#include "storage/listsource.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCache>
#include <QtCore/QItemSelection>

namespace plenary
{

/// A list of records as a window over the database: the ids of all rows are known, the rows
/// themselves are fetched page by page off the window's thread when somebody looks at them. Of a
/// long list the first rows come at once and the others when all ids are found. Columns are fields
/// of the entity's table.
class WindowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WindowModel(Entity entity, QObject *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library);
    void setQuery(const ListQuery &query);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    [[nodiscard]] Entity entity() const { return m_query.entity; }
    /// Names of the fields shown; those that are Listed at first.
    void setColumns(const QStringList &fields);
    [[nodiscard]] QStringList columns() const;

    [[nodiscard]] qint64 idAt(int row) const; ///< 0 when there is no such row
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 when the list does not have it
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Asks for these rows before somebody looks at them; whether all of them are there already.
    bool prepare(int first, int last) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void setSort(const QList<ListQuery::Sort> &sort);
    [[nodiscard]] QString fieldName(int column) const;
    /// The row, when it is there already.
    [[nodiscard]] std::optional<ListRow> known(int row) const;
    /// The ids of these rows, in the order of the list.
    [[nodiscard]] QList<qint64> idsOf(const QItemSelection &rows) const;

public slots:
    void reload();

signals:
    /// The first rows of a query have arrived; there are more.
    void begun();
    /// All ids of a query have arrived.
    void loaded();
    void failed(const plenary::Error &error);

private:
    struct Page {
        QList<ListRow> rows;
    };
    [[nodiscard]] const Field &fieldAt(int column) const;
    [[nodiscard]] const ListRow *rowAt(int row) const;
    [[nodiscard]] bool isMissingName(const ListRow &row, int column) const;
    [[nodiscard]] int sortPlace(int column) const;
    [[nodiscard]] QString textOf(const ListRow &row, int column) const;
    void fetch(int page) const;
    void keep(int page, const QList<qint64> &ids, const QList<ListRow> &rows) const;
    void ask(bool isNew);
    void askWhole();
    [[nodiscard]] ListSource source() const;
    void takeHead(const ListHead &head, bool isNew);
    void takeWhole(const Result<QList<qint64>> &ids);
    void reset(const QList<qint64> &ids);
    void refresh();

    std::shared_ptr<Library> m_library;
    ListQuery m_query;
    QList<int> m_columns; ///< places in the field table
    QList<qint64> m_ids;
    mutable QCache<int, Page> m_pages;
    QList<qint64> m_all; ///< in this order without a filter; empty: not known
    QList<ListQuery::Sort> m_allSort; ///< the order of m_all
    mutable QSet<int> m_asked; ///< pages under way
    QSet<int> m_lost; ///< pages that were under way: their answers are dropped
    std::shared_ptr<std::atomic<bool>> m_isWanted; ///< the answer to the last question
    int m_generation = 0; ///< of the query: later answers to an older one are dropped
    bool m_isLoading = false;
    bool m_isHead = false; ///< the ids are the first ones of this question
    bool m_isFresh = false; ///< the texts are of after this question
};

} // namespace plenary
