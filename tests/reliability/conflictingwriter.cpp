// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/editing.h"
#include "library/register.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plenary;

/// One of several hands on a register: `conflictingwriter REGISTER EDITS NAME` raises a number in a
/// field of the first person by one, so often, each time as somebody does who saw the number before
/// another raised it. Says `ready`, waits for a line, and prints one line: edits kept, conflicts,
/// errors, longest wait in milliseconds. A conflict that does not name all three values is an
/// error.
namespace
{

const QString counter = u"phone"_s;

struct Tally {
    qint64 kept = 0;
    qint64 conflicts = 0;
    qint64 errors = 0;
    qint64 longest = 0;
};

bool isComplete(const FieldConflict &conflict, const FieldEdit &edit)
{
    return conflict.edit.field == edit.field && conflict.edit.base == edit.base
        && conflict.edit.mine == edit.mine && conflict.theirs != edit.base
        && conflict.baseText == edit.base.toString() && conflict.mineText == edit.mine.toString()
        && conflict.theirsText == conflict.theirs.toString() && !conflict.by.isEmpty();
}

/// Marked, so that no two edits ever want the same value.
Value oneMore(const Value &number, const QString &writer)
{
    static qint64 serial = 0;
    const qlonglong before = number.toString().section(u' ', 0, 0).toLongLong();
    return u"%1 %2.%3"_s.arg(before + 1).arg(writer).arg(++serial);
}

/// Until it is kept: after a conflict theirs is what was seen. Answers with what stands there then.
Value raise(Database &database, qint64 id, FieldEdit edit, const QString &writer, Tally &tally)
{
    for (;;) {
        QElapsedTimer clock;
        clock.start();
        const auto saved = editRecord(database, Entity::Person, id, {edit});
        tally.longest = qMax(tally.longest, clock.elapsed());
        if (!saved) {
            ++tally.errors;
            std::fprintf(stderr,
                         "%s %s\n",
                         qPrintable(saved.error().message),
                         qPrintable(saved.error().detail));
            return edit.base;
        }
        if (saved->isEmpty()) {
            ++tally.kept;
            return edit.mine;
        }
        ++tally.conflicts;
        if (!isComplete(saved->first(), edit))
            ++tally.errors;
        edit.base = saved->first().theirs;
        edit.mine = oneMore(edit.base, writer);
    }
}

/// Until somebody else wrote, so that what is edited next was seen before that; not for long,
/// because the other may have ended.
void awaitOther(Database &database, qint64 id, const Value &seen)
{
    for (int tries = 0; tries < 400; ++tries) {
        const auto stored = EntityStore(database, Entity::Person).find(id);
        if (!stored || stored->value(counter) != seen)
            return;
        QThread::usleep(250);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto database = openRegister({words.at(1)});
    const auto people = database ? EntityStore(**database, Entity::Person).all()
                                 : Result<QList<Record>>(database.error());
    if (!people || people->isEmpty()) {
        std::fprintf(stderr, "no people\n");
        return 1;
    }
    std::printf("ready\n");
    std::fflush(stdout);
    (void)std::getchar(); // all begin together
    const qint64 person = people->first().id;
    Value seen = people->first().value(counter);
    Tally tally;
    for (const qint64 edits = words.at(2).toLongLong(); tally.kept + tally.errors < edits;) {
        awaitOther(**database, person, seen);
        const FieldEdit edit{counter, seen, oneMore(seen, words.at(3))};
        seen = raise(**database, person, edit, words.at(3), tally);
    }
    std::printf("%lld %lld %lld %lld\n",
                static_cast<long long>(tally.kept),
                static_cast<long long>(tally.conflicts),
                static_cast<long long>(tally.errors),
                static_cast<long long>(tally.longest));
    return 0;
}
