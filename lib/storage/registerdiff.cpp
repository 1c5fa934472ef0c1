// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registerdiff.h"

#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    PLENARY_ASSIGN(Statement statement,
                   Statement::prepare(database, u"SELECT name FROM pragma_table_info(?)"_s));
    PLENARY_TRY(statement.run({table}));
    QStringList names;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return names;
        names.append(statement.text(0));
    }
}

/// The records of one table in the order of their uids.
class Rows
{
public:
    static Result<Rows> open(Database &database, const QString &table, const QStringList &fields)
    {
        QStringList columns{u"uid"_s};
        for (const QString &field : fields)
            columns.append(u'"' + field + u'"');
        PLENARY_ASSIGN(
            Statement statement,
            Statement::prepare(
                database, u"SELECT %1 FROM %2 ORDER BY uid"_s.arg(columns.join(u", "_s), table)));
        PLENARY_TRY(statement.run());
        Rows rows(std::move(statement), fields.size());
        PLENARY_TRY(rows.next());
        return rows;
    }
    [[nodiscard]] bool atEnd() const { return !m_isThere; }
    [[nodiscard]] QString uid() const { return m_statement.text(0); }
    [[nodiscard]] bool equals(const Rows &other) const
    {
        for (int i = 1; i <= m_fields; ++i) {
            if (m_statement.value(i) != other.m_statement.value(i))
                return false;
        }
        return true;
    }
    Result<void> next()
    {
        PLENARY_ASSIGN(m_isThere, m_statement.next());
        return {};
    }

private:
    Rows(Statement statement, qsizetype fields)
        : m_statement(std::move(statement))
        , m_fields(static_cast<int>(fields))
    {
    }
    Statement m_statement;
    int m_fields;
    bool m_isThere = false;
};

Result<TableDifference> compareTable(Database &present, Database &other, const EntityTable &table)
{
    const QString name = QString::fromLatin1(table.name);
    TableDifference difference{.entity = table.entity};
    PLENARY_ASSIGN(const QStringList here, columnsOf(present, name));
    PLENARY_ASSIGN(const QStringList there, columnsOf(other, name));
    if (here.isEmpty() || there.isEmpty())
        return difference;
    QStringList fields;
    for (const Field &field : table.fields) {
        const QString column = QString::fromLatin1(field.name);
        if (here.contains(column) && there.contains(column))
            fields.append(column);
    }
    PLENARY_ASSIGN(Rows now, Rows::open(present, name, fields));
    PLENARY_ASSIGN(Rows then, Rows::open(other, name, fields));
    while (!now.atEnd() || !then.atEnd()) {
        const bool isOnlyThen = now.atEnd() || (!then.atEnd() && then.uid() < now.uid());
        const bool isOnlyNow = !isOnlyThen && (then.atEnd() || now.uid() < then.uid());
        difference.comesBack += isOnlyThen ? 1 : 0;
        difference.goes += isOnlyNow ? 1 : 0;
        difference.differs += !isOnlyThen && !isOnlyNow && !now.equals(then) ? 1 : 0;
        if (!isOnlyThen)
            PLENARY_TRY(now.next());
        if (!isOnlyNow)
            PLENARY_TRY(then.next());
    }
    return difference;
}

} // namespace

Result<QList<TableDifference>> compareRegisters(Database &present, Database &other)
{
    QList<TableDifference> differences;
    for (const EntityTable &table : allTables()) {
        PLENARY_ASSIGN(const TableDifference difference, compareTable(present, other, table));
        if (!difference.isNone())
            differences.append(difference);
    }
    return differences;
}

} // namespace plenary
