// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "core/fieldtables.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr qsizetype uidLength = 36;

bool isUid(const Value &value)
{
    const QString text = value.toString();
    return text.size() == uidLength && text.at(8) == u'-' && text.at(13) == u'-'
        && text.at(18) == u'-' && text.at(23) == u'-';
}

bool fitsColumn(const SalvageTable::Column &column, const Value &value)
{
    if (column.isRowId)
        return value.isNull();
    if (value.isNull())
        return !column.isRequired;
    const int type = value.typeId();
    if (column.type == u"INTEGER"_s)
        return type == QMetaType::LongLong;
    if (column.type == u"REAL"_s)
        return type == QMetaType::LongLong || type == QMetaType::Double;
    if (type != QMetaType::QString)
        return false;
    return column.codes.isEmpty() || column.codes.contains(value.toString());
}

/// Name, kind and root of a table or index, as sqlite_schema has them.
bool isSchemaRow(const SalvagedRow &row)
{
    static const QStringList kinds{u"table"_s, u"index"_s, u"view"_s, u"trigger"_s};
    return row.values.size() == 5 && kinds.contains(row.values.first().toString())
        && row.values.at(3).typeId() == QMetaType::LongLong;
}

class Reader
{
public:
    Reader(const PageFile &file, const QList<SalvageTable> &tables)
        : m_file(file)
        , m_tables(tables)
    {
        m_pages.reserve(qsizetype(file.count()) + 1);
        m_pages.append(TreePage());
        for (quint32 number = 1; number <= file.count(); ++number)
            m_pages.append(readTreePage(file, number));
    }
    Salvaged read()
    {
        takeSchema();
        for (const SalvageTable &table : m_tables)
            takeTree(table);
        for (quint32 number = 1; number <= m_file.count(); ++number) {
            const TreePage &page = m_pages.at(number);
            if (page.kind == TreePage::Kind::TableLeaf && !m_taken.contains(number)
                && !page.rows.isEmpty())
                takeOrphan(number);
        }
        for (SalvagedTable &table : m_result.tables)
            settle(table);
        m_result.damagedPages =
            static_cast<int>(std::ranges::count_if(m_pages, [](const TreePage &page) {
                return page.unreadable > 0;
            }));
        return m_result;
    }

private:
    /// The leaves of sqlite_schema, wherever they are: they tell where each tree begins.
    void takeSchema()
    {
        for (quint32 number = 1; number <= m_file.count(); ++number) {
            const QList<SalvagedRow> &rows = m_pages.at(number).rows;
            if (rows.isEmpty() || !std::ranges::any_of(rows, isSchemaRow))
                continue;
            m_taken.insert(number);
            for (const SalvagedRow &row : rows) {
                const auto root = isSchemaRow(row) ? row.values.at(3).toLongLong() : 0;
                if (root > 0 && root <= qint64(m_file.count()))
                    m_roots.insert(row.values.at(1).toString(), static_cast<quint32>(root));
            }
        }
    }
    /// Calls `take` with each page of this kind of tree below the root, once.
    template<class Take>
    void walk(quint32 root, TreePage::Kind inner, TreePage::Kind leaf, Take take)
    {
        QList<quint32> waiting{root};
        QSet<quint32> seen;
        while (!waiting.isEmpty()) {
            const quint32 number = waiting.takeLast();
            if (number == 0 || number > m_file.count() || seen.contains(number))
                continue;
            seen.insert(number);
            const TreePage &page = m_pages.at(number);
            if (page.kind != inner && page.kind != leaf)
                continue;
            take(number, page);
            waiting += page.children;
        }
    }
    void takeTree(const SalvageTable &table)
    {
        SalvagedTable &found = m_result.tables[table.name];
        walk(m_roots.value(u"sqlite_autoindex_%1_1"_s.arg(table.name)),
             TreePage::Kind::IndexInner,
             TreePage::Kind::IndexLeaf,
             [&found](quint32, const TreePage &page) {
                 for (const SalvagedRow &entry : page.rows) {
                     if (entry.values.size() == 2 && isUid(entry.values.first())
                         && entry.values.last().typeId() == QMetaType::LongLong)
                         found.uids.insert(entry.values.last().toLongLong(),
                                           entry.values.first().toString());
                 }
             });
        walk(m_roots.value(table.name),
             TreePage::Kind::TableInner,
             TreePage::Kind::TableLeaf,
             [this, &table](quint32 number, const TreePage &page) {
                 const bool fits =
                     page.rows.isEmpty() || std::ranges::any_of(page.rows, [&table](const auto &r) {
                         return table.fits(r);
                     });
                 if (fits && !m_taken.contains(number))
                     takeLeaf(table, number);
             });
    }
    void takeLeaf(const SalvageTable &table, quint32 number)
    {
        m_taken.insert(number);
        SalvagedTable &found = m_result.tables[table.name];
        const TreePage &page = m_pages.at(number);
        found.unreadable += page.unreadable;
        for (const SalvagedRow &row : page.rows) {
            if (table.fits(row))
                found.rows.append(row);
            else
                ++found.unreadable;
        }
    }
    /// A page of a table holds its rows and no others: the table is the one that most rows fit. Of
    /// several it is the one whose tree usually begins there.
    void takeOrphan(quint32 number)
    {
        const QList<SalvagedRow> &rows = m_pages.at(number).rows;
        QList<const SalvageTable *> fittest;
        qsizetype most = 1;
        for (const SalvageTable &table : m_tables) {
            const auto fitting = std::ranges::count_if(rows, [&table](const SalvagedRow &row) {
                return table.fits(row);
            });
            if (fitting > 0 && isIndexed(table, rows)) {
                takeLeaf(table, number);
                return;
            }
            if (fitting > most)
                fittest.clear();
            most = qMax(most, fitting);
            if (fitting == most)
                fittest.append(&table);
        }
        const auto usual = std::ranges::find(fittest, number, &SalvageTable::usualRoot);
        if (usual != fittest.end())
            takeLeaf(**usual, number);
        else if (fittest.size() == 1)
            takeLeaf(*fittest.first(), number);
        else if (!fittest.isEmpty())
            m_result.homeless += rows;
    }
    /// Whether the index of uids says that a row is of this table.
    [[nodiscard]] bool isIndexed(const SalvageTable &table, const QList<SalvagedRow> &rows) const
    {
        const int uid = table.indexOf(u"uid");
        const auto found = m_result.tables.constFind(table.name);
        return uid >= 0 && std::ranges::any_of(rows, [found, uid](const SalvagedRow &row) {
                   const QString known = found->uids.value(row.id);
                   return !known.isEmpty() && known == row.values.value(uid).toString();
               });
    }
    static void settle(SalvagedTable &table)
    {
        std::ranges::stable_sort(table.rows, {}, [](const SalvagedRow &row) {
            return row.doubt;
        });
    }

    const PageFile &m_file;
    const QList<SalvageTable> &m_tables;
    QList<TreePage> m_pages; ///< by number
    QHash<QString, quint32> m_roots;
    QSet<quint32> m_taken; ///< leaves that have a table
    Salvaged m_result;
};

QStringList codesOf(const EntityTable *table, const QString &column)
{
    const Field *field = table ? table->find(column) : nullptr;
    QStringList codes;
    if (field && field->type == FieldType::Choice) {
        for (const Choice &choice : field->choices)
            codes.append(QString::fromLatin1(choice.code));
        codes.append(u""_s);
    }
    return codes;
}

Result<SalvageTable> shapeOf(Database &empty, const QString &name)
{
    SalvageTable table{.name = name, .columns = {}};
    PLENARY_ASSIGN(const Value root,
                   empty.scalar(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s, {name}));
    table.usualRoot = root.toUInt();
    PLENARY_ASSIGN(
        Statement columns,
        Statement::prepare(
            empty, u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid"_s));
    PLENARY_TRY(columns.run({name}));
    for (;;) {
        PLENARY_ASSIGN(const bool more, columns.next());
        if (!more)
            break;
        const QString type = columns.text(1);
        table.columns.append({columns.text(0),
                              type,
                              columns.number(2) != 0,
                              columns.number(3) != 0,
                              codesOf(tableNamed(name), columns.text(0))});
    }
    // Only a key of one whole number is the row's own number.
    const auto keys = std::ranges::count_if(table.columns, &SalvageTable::Column::isRowId);
    for (SalvageTable::Column &column : table.columns)
        column.isRowId = column.isRowId && keys == 1 && column.type == u"INTEGER"_s;
    return table;
}

} // namespace

bool SalvageTable::fits(const SalvagedRow &row) const
{
    // Rows of before a column was added are shorter; what tells a record is its uid.
    const int uid = indexOf(u"uid");
    if (row.values.size() > columns.size() || (uid < 0 && row.values.size() < columns.size())
        || (uid >= 0 && !row.isMended && !isUid(row.values.value(uid))))
        return false;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (!fitsColumn(columns.at(i), row.values.at(i)))
            return false;
    }
    return true;
}

int SalvageTable::indexOf(QStringView column) const
{
    const auto found = std::ranges::find(columns, column, &Column::name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Result<QList<SalvageTable>> salvageTables(Database &empty)
{
    PLENARY_ASSIGN(Statement names,
                   Statement::prepare(empty,
                                      u"SELECT name FROM sqlite_master WHERE type = 'table' AND "
                                      "name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_text%' "
                                      "ORDER BY rowid"_s));
    PLENARY_TRY(names.run());
    QList<SalvageTable> tables;
    for (;;) {
        PLENARY_ASSIGN(const bool more, names.next());
        if (!more)
            return tables;
        PLENARY_ASSIGN(const SalvageTable table, shapeOf(empty, names.text(0)));
        tables.append(table);
    }
}

Salvaged salvage(const PageFile &file, const QList<SalvageTable> &tables)
{
    return Reader(file, tables).read();
}

} // namespace plenary
