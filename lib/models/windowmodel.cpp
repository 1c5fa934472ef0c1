// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/windowmodel.h"

#include "storage/listquery.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int pageRows = 64;
constexpr int headRows = pageRows; ///< more than most screens show
constexpr int keptPages = 64;

} // namespace

WindowModel::WindowModel(Entity entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(keptPages)
{
    m_query.entity = entity;
    const auto fields = tableOf(entity).fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].has(Field::Listed))
            m_columns.append(static_cast<int>(i));
    }
}

void WindowModel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    m_library = library;
    ++m_generation; // what the other register still answers is not for this list
    m_isLoading = false;
    m_all.clear();
    if (m_isWanted)
        *m_isWanted = false;
    reset({});
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, [this](const ChangeSet &changes) {
        // A list shows names of linked records, so a change elsewhere may show here too.
        const bool isLinked =
            std::ranges::any_of(tableOf(entity()).fields, [&changes](const Field &field) {
                return field.type == FieldType::Link && changes.touches(field.target);
            });
        if (!changes.touches(entity()) && !isLinked)
            return;
        m_all.clear();
        reload();
    });
    ask(true);
}

void WindowModel::setQuery(const ListQuery &query)
{
    Q_ASSERT(query.entity == m_query.entity);
    const bool isSorted = std::exchange(m_query, query).sort == query.sort;
    if (!isSorted && columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    ask(true);
}

void WindowModel::setColumns(const QStringList &fields)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &name : fields) {
        if (const int place = tableOf(entity()).indexOf(name); place >= 0)
            m_columns.append(place);
    }
    endResetModel();
}

QStringList WindowModel::columns() const
{
    QStringList names;
    for (const int place : m_columns)
        names.append(
            QString::fromLatin1(tableOf(entity()).fields[static_cast<std::size_t>(place)].name));
    return names;
}

void WindowModel::reload()
{
    ask(false);
}

ListSource WindowModel::source() const
{
    return {m_query, m_allSort == m_query.sort ? m_all : QList<qint64>()};
}

/// The same question again keeps what is shown until it is known what is different.
void WindowModel::ask(bool isNew)
{
    if (!m_library)
        return;
    const int generation = ++m_generation;
    m_isLoading = true;
    m_isHead = m_isFresh = false;
    m_lost += std::exchange(m_asked, {});
    if (m_isWanted)
        *m_isWanted = false;
    m_isWanted = std::make_shared<std::atomic<bool>>(true);
    m_library
        ->read<ListHead>(
            [source = source(), isWanted = m_isWanted](Database &database) -> Result<ListHead> {
                if (!*isWanted)
                    return Error{Error::Code::Cancelled, {}, {}};
                return source.head(database, headRows, pageRows);
            })
        .then(this, [this, generation, isNew](const Result<ListHead> &head) {
            if (generation != m_generation)
                return;
            if (head)
                takeHead(*head, isNew);
            else
                takeWhole(head.error());
        });
}

void WindowModel::askWhole()
{
    m_library
        ->readList<QList<qint64>>([source = source(), isWanted = m_isWanted](Database &database) {
            return source.whole(database, isWanted.get());
        })
        .then(this, [this, generation = m_generation](const Result<QList<qint64>> &ids) {
            if (generation == m_generation)
                takeWhole(ids);
        });
}

void WindowModel::takeHead(const ListHead &head, bool isNew)
{
    const bool isSame = !m_ids.isEmpty()
        && (head.isWhole ? head.ids == m_ids
                         : m_ids.first(qMin(headRows, m_ids.size())) == head.ids);
    if (isSame && (head.isWhole || !isNew)) {
        refresh();
    } else if (isNew || head.isWhole) {
        reset(head.ids);
        for (int first = 0; first < head.rows.size(); first += pageRows)
            keep(first / pageRows, m_ids.mid(first, pageRows), head.rows.mid(first, pageRows));
        m_isHead = m_isFresh = true;
    }
    if (head.isWhole) {
        takeWhole(head.ids);
        return;
    }
    emit begun();
    askWhole();
}

/// The same records in the same order keep the view's place and selection: only their text is new.
void WindowModel::takeWhole(const Result<QList<qint64>> &found)
{
    m_isLoading = false;
    if (!found)
        emit failed(found.error());
    const QList<qint64> ids = found.value_or({});
    const qsizetype known = m_ids.size();
    if (ids == m_ids && !ids.isEmpty()) {
        if (!m_isFresh)
            refresh();
    } else if (m_isHead && ids.size() > known && ids.first(known) == m_ids) {
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    } else {
        reset(ids);
    }
    if (m_query.filter.isEverything()) {
        m_all = ids;
        m_allSort = m_query.sort;
    }
    emit loaded();
}

void WindowModel::reset(const QList<qint64> &ids)
{
    beginResetModel();
    m_pages.clear();
    m_asked.clear();
    m_lost.clear();
    m_ids = ids;
    endResetModel();
}

/// Also the pages that were under way: their answers are dropped, and the view does not ask twice.
void WindowModel::refresh()
{
    m_isFresh = true;
    const QList<int> known = m_pages.keys();
    for (const int page : std::exchange(m_lost, {}) + QSet<int>(known.begin(), known.end()))
        fetch(page);
}

void WindowModel::fetch(int page) const
{
    if (!m_library || m_asked.contains(page))
        return;
    m_asked.insert(page);
    const QList<qint64> ids = m_ids.mid(qsizetype(page) * pageRows, pageRows);
    auto *self = const_cast<WindowModel *>(this); // asking fills a cache: the list stays the same
    m_library
        ->read<QList<ListRow>>([entity = entity(), ids](Database &database) {
            return listRows(database, entity, ids, CountryNames::OfLanguage);
        })
        .then(self,
              [self, page, ids, generation = m_generation](const Result<QList<ListRow>> &rows) {
                  if (generation != self->m_generation)
                      return;
                  self->m_asked.remove(page);
                  if (!rows)
                      emit self->failed(rows.error());
                  else
                      self->keep(page, ids, *rows);
              });
}

void WindowModel::keep(int page, const QList<qint64> &ids, const QList<ListRow> &rows) const
{
    QHash<qint64, ListRow> byId;
    for (const ListRow &row : rows)
        byId.insert(row.id, row);
    auto *kept = new Page;
    for (const qint64 id : ids)
        kept->rows.append(byId.value(id));
    m_pages.insert(page, kept);
    const int first = page * pageRows;
    auto *self = const_cast<WindowModel *>(this);
    emit self->dataChanged(index(first, 0),
                           index(first + static_cast<int>(ids.size()) - 1, columnCount() - 1));
}

bool WindowModel::prepare(int first, int last) const
{
    bool isThere = true;
    for (int page = qMax(first, 0) / pageRows; page <= qMin(last, rowCount() - 1) / pageRows;
         ++page) {
        const bool isKnown = m_pages.contains(page);
        isThere = isThere && isKnown;
        if (!isKnown)
            fetch(page);
    }
    return isThere;
}

qint64 WindowModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int WindowModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int WindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Field &WindowModel::fieldAt(int column) const
{
    return tableOf(entity()).fields[static_cast<std::size_t>(m_columns.at(column))];
}

const ListRow *WindowModel::rowAt(int row) const
{
    const int page = row / pageRows;
    if (const Page *known = m_pages.object(page)) {
        const ListRow &found = known->rows.at(row % pageRows);
        return found.id == 0 ? nullptr : &found;
    }
    fetch(page);
    return nullptr;
}

void WindowModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size())
        setSort({{fieldName(column), order == Qt::DescendingOrder}});
    else
        setSort({});
}

void WindowModel::setSort(const QList<ListQuery::Sort> &sort)
{
    m_query.sort = sort;
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    ask(true);
}

QString WindowModel::fieldName(int column) const
{
    return QString::fromLatin1(fieldAt(column).name);
}

std::optional<ListRow> WindowModel::known(int row) const
{
    const ListRow *found = row >= 0 && row < m_ids.size() ? rowAt(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

QList<qint64> WindowModel::idsOf(const QItemSelection &rows) const
{
    QList<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : rows)
        runs.append({range.top(), range.bottom()});
    std::ranges::sort(runs);
    QList<qint64> ids;
    int next = 0; // several ranges may hold one row
    for (const auto &[top, bottom] : std::as_const(runs)) {
        const int first = qMax(next, top);
        if (bottom >= first)
            ids += m_ids.mid(first, bottom - first + 1);
        next = qMax(next, bottom + 1);
    }
    return ids;
}

} // namespace plenary
