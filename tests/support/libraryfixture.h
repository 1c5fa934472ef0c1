// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/editing.h"
#include "library/library.h"
#include "library/presence.h"
#include "storage/bulkwriter.h"
#include "support/testdatabase.h"

namespace plenary::test
{

/// The answer of a future, for a test that has nothing to do meanwhile. Continuations on this
/// thread run while it waits; no answer within a minute ends the test program.
template<class T>
Result<T> answerOf(const Answer<T> &answer)
{
    const QFuture<Result<T>> future = answer.future();
    const auto isFinished = [&future] {
        return future.isFinished();
    };
    if (!QTest::qWaitFor(isFinished, 60000) || future.resultCount() == 0)
        qFatal("a future had no answer");
    return future.result();
}

/// A new record with these fields, stored as one change.
inline qint64 add(Database &database, Entity entity, const QList<std::pair<QString, Value>> &fields)
{
    Record record = Record::create(entity);
    for (const auto &[field, value] : fields)
        record.setValue(field, value);
    const auto id = addRecord(database, record);
    if (!id)
        qFatal("%s %s", qPrintable(id.error().message), qPrintable(id.error().detail));
    return *id;
}

/// Conferences numbered 1 to `count`, whose codes run the other way round, stored as one change.
[[nodiscard]] inline Result<void> addConferences(Database &database, int count)
{
    PLENARY_ASSIGN(Change change,
                   Change::begin(database, {.title = QStringLiteral("Conferences")}));
    BulkWriter writer(database);
    for (int number = 1; number <= count; ++number) {
        Record event = Record::create(Entity::Event);
        event.setValue(u"number", number);
        event.setValue(u"code", QStringLiteral("C%1").arg(count - number, 6, 10, QLatin1Char('0')));
        event.setValue(u"title", QStringLiteral("Conference %1").arg(number));
        PLENARY_TRY(writer.insert(event));
    }
    PLENARY_TRY(writer.journal(change));
    PLENARY_TRY(change.commit());
    return {};
}

/// Sets fields as somebody does who sees the record as it is.
[[nodiscard]] inline Result<QList<FieldConflict>>
edit(Database &database, Entity entity, qint64 id, const QList<std::pair<QString, Value>> &fields)
{
    PLENARY_ASSIGN(const NamedRecord seen, readRecord(database, entity, id));
    QList<FieldEdit> edits;
    for (const auto &[field, value] : fields)
        edits.append({field, seen.record.value(field), value});
    return editRecord(database, entity, id, edits);
}

/// As a Plenary on the computer `far-away` says that it has a register open.
inline void markOpenElsewhere(const QString &path)
{
    QFile mark(Presence::markOf(path));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("4711\nPlenary\nfar-away\n\n\n");
}

} // namespace plenary::test
