// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/registersnapshot.h"

#include "core/fieldtables.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace plenary::test
{

namespace
{

/// One line for each row: its key, its revision, and all other columns in words.
QString linesOf(const QString &table, const QString &key, const QStringList &columns)
{
    QStringList words;
    for (const QString &column : columns) {
        if (column != u"revision")
            words.append(
                u"' %1=' || coalesce('“' || CAST(%1 AS TEXT) || '”', 'null')"_s.arg(column));
    }
    return u"SELECT '%1 ' || CAST(%2 AS TEXT), %3, %4 FROM %1"_s.arg(
        table,
        key,
        columns.contains(u"revision"_s) ? u"revision"_s : u"0"_s,
        words.join(u" || "_s));
}

/// All tables in one statement: a sequence of edits looks at them very often.
Statement prepared(Database &database)
{
    QStringList lines;
    for (const EntityTable &table : allTables()) {
        QStringList columns{u"revision"_s, u"uid"_s, u"sort_key"_s};
        for (const Field &field : table.fields)
            columns.append(QString::fromLatin1(field.name));
        lines.append(linesOf(QString::fromLatin1(table.name), u"id"_s, columns));
    }
    lines.append(linesOf(u"search_text"_s, u"rowid"_s, {u"folded"_s}));
    for (const auto &[table, key] : {std::pair(u"event"_s, u"event"_s), {u"year"_s, u"year"_s}})
        lines.append(linesOf(
            u"seats_by_"_s + table,
            key + u" || ' ' || coalesce(represents, 0) || speaks_for || category || attendance"_s,
            {u"seats"_s}));
    lines.append(linesOf(u"setting"_s, u"name"_s, {u"value"_s}));
    auto statement = Statement::prepare(database, lines.join(u" UNION ALL "_s));
    if (!statement)
        qFatal("%s", qPrintable(statement.error().detail));
    return *std::move(statement);
}

} // namespace

QString Snapshot::difference(const Snapshot &other) const
{
    if (rows == other.rows)
        return {};
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
        const auto found = other.rows.constFind(row.key());
        if (found == other.rows.constEnd())
            return QString(row.key() + u" is gone:"_s + *row);
        if (*found != *row)
            return QString(row.key() + u" was"_s + *row + u" and is"_s + *found);
    }
    for (auto row = other.rows.constBegin(); row != other.rows.constEnd(); ++row) {
        if (!rows.contains(row.key()))
            return QString(row.key() + u" came:"_s + *row);
    }
    return {};
}

QString Snapshot::staleRevision(const Snapshot &later) const
{
    for (auto revision = revisions.constBegin(); revision != revisions.constEnd(); ++revision) {
        const QString &key = revision.key();
        const auto after = later.revisions.constFind(key);
        if (after != later.revisions.constEnd() && *after <= *revision
            && later.rows.value(key) != rows.value(key))
            return u"%1 changed and kept its revision %2"_s.arg(key).arg(*after);
    }
    return {};
}

Camera::Camera(Database &database)
    : m_lines(prepared(database))
{
}

Snapshot Camera::snapshot()
{
    if (!m_lines.run())
        qFatal("the register could not be read");
    Snapshot snapshot;
    for (;;) {
        const auto more = m_lines.next();
        if (!more)
            qFatal("the register could not be read to its end");
        if (!*more)
            return snapshot;
        const QString key = m_lines.text(0);
        if (m_lines.number(1) > 0)
            snapshot.revisions.insert(key, m_lines.number(1));
        QString &row = snapshot.rows[key]; // a key that stands twice has both
        row += m_lines.text(2);
    }
}

} // namespace plenary::test
