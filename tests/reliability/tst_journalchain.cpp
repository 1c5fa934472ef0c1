// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/register.h"
#include "storage/change.h"
#include "storage/statement.h"
#include "support/libraryfixture.h"

using namespace Qt::StringLiterals;
using namespace plenary;

/// Somebody with a database tool and the right to write alters the journal behind Plenary's back:
/// `check` finds it, whatever it is.
class TestJournalChain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void untouched_isSound();
    void anyColumn_ofAnyRow_isFound();
    void anyRow_deleted_isFound();
    void anyEnd_cutOff_isFound();
    void anyRow_added_isFound();
    void anyOrder_isFound();

private:
    using Row = QList<Value>;
    QList<Row> rows(const QString &sql);
    bool isFound(const QStringList &sql);
    int alterEach(const QString &table, const QString &columns, const QString &where);
    /// Other values that a column might be given instead.
    static QList<Value> others(const QString &column, const Value &value);

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

/// Edits, one that was undone for good, one that was undone, redone and undone, and a bulk change.
void TestJournalChain::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    m_database = m_test->create();
    QVERIFY(m_database);
    const auto person = [](const QString &name) {
        Record record = Record::create(Entity::Person);
        record.setValue(u"name", name);
        return record;
    };
    const auto ana = addRecord(*m_database, person(u"Ana"_s));
    QVERIFY_RESULT(ana);
    QVERIFY_RESULT(
        test::edit(*m_database, Entity::Person, *ana, {{u"email"_s, u"ana@example.org"_s}}));
    QVERIFY_RESULT(addRecord(*m_database, person(u"Ben"_s)));
    QVERIFY_RESULT(undoLast(*m_database));
    {
        auto change = Change::begin(*m_database, {.title = u"two at once"_s});
        Record one = person(u"Chi"_s);
        Record two = person(u"Dia"_s);
        QVERIFY(change->insert(one) && change->insert(two) && change->remove(one.entity, one.id));
        QVERIFY_RESULT(change->commit());
    }
    QVERIFY_RESULT(undoLast(*m_database));
    QVERIFY_RESULT(redoLast(*m_database));
    QVERIFY_RESULT(undoLast(*m_database));
    // Whoever may write may also switch off the links between the rows.
    QVERIFY_RESULT(m_database->execute(server ? u"SET session_replication_role = replica"_s
                                              : u"PRAGMA foreign_keys=OFF"_s));
}

void TestJournalChain::cleanup()
{
    m_database.reset();
    m_test.reset();
}

QList<TestJournalChain::Row> TestJournalChain::rows(const QString &sql)
{
    QList<Row> found;
    auto statement = Statement::prepare(*m_database, sql);
    if (!statement || !statement->run())
        qFatal("%s", qPrintable(sql));
    while (statement->next().value_or(false)) {
        Row row;
        for (int i = 0; statement->value(i).isValid(); ++i)
            row.append(statement->value(i));
        found.append(row);
    }
    return found;
}

/// Alters the register, asks for a check, and takes everything back.
bool TestJournalChain::isFound(const QStringList &sql)
{
    if (!m_database->execute(u"BEGIN"_s))
        qFatal("no transaction");
    for (const QString &statement : sql) {
        const auto done = m_database->execute(statement);
        if (done)
            continue;
        // Two rows cannot have one key, not even when somebody wants it.
        if (done.error().code != Error::Code::Conflict || !m_database->execute(u"ROLLBACK"_s))
            qFatal("%s", qPrintable(done.error().detail));
        return true;
    }
    const auto report = checkRegister(*m_database);
    if (!report || !m_database->execute(u"ROLLBACK"_s))
        qFatal("no answer to %s", qPrintable(sql.join(u';')));
    return !report->isSound();
}

QList<Value> TestJournalChain::others(const QString &column, const Value &value)
{
    QStringList words;
    if (column == u"state")
        words = {u"done"_s, u"undone"_s, u"discarded"_s, u"new"_s};
    else if (column == u"op")
        words = {u"inserted"_s, u"updated"_s, u"removed"_s, u"created"_s, u"Updated"_s, u"new"_s};
    else if (column == u"entity")
        words = {u"person"_s, u"event"_s, u"Person"_s, u"nothing"_s, u"event-series"_s};
    else if (column == u"before" || column == u"after")
        words = {u"{}"_s,
                 u"{} "_s,
                 u"{\"name\":\"Eve\"}"_s,
                 u"null"_s,
                 QString(value.toString() + u'{')};
    else
        words = {u""_s, QString(value.toString() + u' '), value.toString().toUpper()};
    static const QSet<QString> numbers{
        u"id"_s, u"target"_s, u"change_id"_s, u"seq"_s, u"first_id"_s, u"last_id"_s};
    if (numbers.contains(column))
        return {value.toLongLong() + 1, value.toLongLong() + 1000, -1};
    QList<Value> others;
    for (const QString &word : std::as_const(words)) {
        if (word != value.toString())
            others.append(word);
    }
    return others;
}

void TestJournalChain::untouched_isSound()
{
    QVERIFY(!isFound({}));
    QCOMPARE(rows(u"SELECT id FROM change"_s).size(), 8);
}

void TestJournalChain::anyColumn_ofAnyRow_isFound()
{
    int tried = 0;
    for (const Row &change : rows(u"SELECT id FROM change"_s))
        tried += alterEach(u"change"_s,
                           u"id, uid, at, actor, kind, title, reason, target, state, prev_hash, "
                           "hash"_s,
                           u"id = %1"_s.arg(change.at(0).toLongLong()));
    for (const Row &entry : rows(u"SELECT change_id, seq FROM change_entry"_s))
        tried += alterEach(u"change_entry"_s,
                           u"change_id, seq, entity, op, first_id, last_id, before, after"_s,
                           u"change_id = %1 AND seq = %2"_s.arg(entry.at(0).toLongLong())
                               .arg(entry.at(1).toLongLong()));
    qInfo("%d alterations tried", tried);
    QVERIFY(tried > 300);
}

/// Gives each column of one row each other value; answers with how many there were.
int TestJournalChain::alterEach(const QString &table, const QString &columns, const QString &where)
{
    const Row row = rows(u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns, table, where)).first();
    const QStringList names = columns.split(u", "_s);
    int tried = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const Value &other : others(names.at(i), row.at(i))) {
            const bool isText = other.typeId() == QMetaType::QString;
            const QString literal = isText ? u"'%1'"_s.arg(other.toString()) : other.toString();
            const QString sql =
                u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(table, names.at(i), literal, where);
            if (!isFound({sql}))
                QTest::qFail(qPrintable(sql), __FILE__, __LINE__);
            ++tried;
        }
    }
    return tried;
}

void TestJournalChain::anyRow_deleted_isFound()
{
    for (const Row &change : rows(u"SELECT id FROM change"_s)) {
        const QString row = u"DELETE FROM change WHERE id = %1"_s.arg(change.at(0).toLongLong());
        const QString entries =
            u"DELETE FROM change_entry WHERE change_id = %1"_s.arg(change.at(0).toLongLong());
        QVERIFY2(isFound({row}), qPrintable(row));
        QVERIFY2(isFound({entries}), qPrintable(entries));
        QVERIFY2(isFound({entries, row}), qPrintable(row));
    }
    for (const Row &entry : rows(u"SELECT change_id, seq FROM change_entry"_s)) {
        const QString sql = u"DELETE FROM change_entry WHERE change_id = %1 AND seq = %2"_s
                                .arg(entry.at(0).toLongLong())
                                .arg(entry.at(1).toLongLong());
        QVERIFY2(isFound({sql}), qPrintable(sql));
    }
}

void TestJournalChain::anyEnd_cutOff_isFound()
{
    for (const Row &change : rows(u"SELECT id FROM change"_s)) {
        const qint64 from = change.at(0).toLongLong();
        // What was undone by the changes cut off is marked as it was before them.
        const QStringList cut{u"DELETE FROM change_entry WHERE change_id >= %1"_s.arg(from),
                              u"UPDATE change SET state = 'done' WHERE id IN "
                              "(SELECT target FROM change WHERE id >= %1)"_s.arg(from),
                              u"DELETE FROM change WHERE id >= %1"_s.arg(from)};
        QVERIFY2(isFound(cut), qPrintable(cut.last()));
    }
}

void TestJournalChain::anyRow_added_isFound()
{
    for (const Row &change : rows(u"SELECT id FROM change"_s)) {
        const QString sql =
            u"INSERT INTO change_entry SELECT %1, count(*), 'person', 'updated', 1, "
            "1, '{}', '{}' FROM change_entry WHERE change_id = %1"_s.arg(change.at(0).toLongLong());
        QVERIFY2(isFound({sql}), qPrintable(sql));
    }
    QVERIFY(isFound({u"INSERT INTO change_entry VALUES (99, 0, 'person', 'updated', 1, 1, '{}', "
                     "'{}')"_s}));
    QVERIFY(isFound({u"INSERT INTO change SELECT id + 1, uid || 'x', at, actor, kind, title, "
                     "reason, target, state, hash, hash FROM change ORDER BY id DESC LIMIT 1"_s}));
    // With a hash that fits its change: the counter knows how many changes there were.
    JournalChange last = Journal(*m_database).recent(1)->first();
    last.previousHash = last.hash;
    ++last.id;
    last.kind = u"edit"_s;
    last.target = 0;
    last.uid = u"forged"_s;
    const QString forged = u"INSERT INTO change VALUES (%1, '%2', '%3', '%4', '%5', '%6', '%7', "
                           "NULL, 'done', '%8', '%9')"_s.arg(last.id)
                               .arg(last.uid, last.at, last.actor, last.kind, last.title)
                               .arg(last.reason, last.previousHash, hashOf(last, {}));
    const QString discarded = u"UPDATE change SET state = 'discarded' WHERE state = 'undone'"_s;
    QVERIFY(isFound({forged, discarded}));
}

void TestJournalChain::anyOrder_isFound()
{
    const auto swapped = [](const QString &table,
                            const QString &column,
                            const QString &where,
                            qint64 one,
                            qint64 other) {
        const QString sql = u"UPDATE %1 SET %2 = %4 WHERE %2 = %3"_s.arg(table, column) + where;
        return QStringList{sql.arg(one).arg(-1), sql.arg(other).arg(one), sql.arg(-1).arg(other)};
    };
    for (const Row &change : rows(u"SELECT id FROM change WHERE id > 1"_s)) {
        const qint64 id = change.at(0).toLongLong();
        const QStringList rowsOnly = swapped(u"change"_s, u"id"_s, {}, id, id - 1);
        const QStringList entries = swapped(u"change_entry"_s, u"change_id"_s, {}, id, id - 1);
        QVERIFY2(isFound(rowsOnly), qPrintable(rowsOnly.first()));
        QVERIFY2(isFound(rowsOnly + entries), qPrintable(rowsOnly.first()));
        // Two insertions of equal records under different numbers are no longer what they were.
        QVERIFY2(isFound(entries), qPrintable(entries.first()));
    }
    int swaps = 0;
    for (const Row &entry : rows(u"SELECT change_id, seq FROM change_entry WHERE seq > 0"_s)) {
        const qint64 seq = entry.at(1).toLongLong();
        const QString where = u" AND change_id = %1"_s.arg(entry.at(0).toLongLong());
        QVERIFY(isFound(swapped(u"change_entry"_s, u"seq"_s, where, seq, seq - 1)));
        ++swaps;
    }
    QVERIFY(swaps > 2);
}

QTEST_GUILESS_MAIN(TestJournalChain)
#include "tst_journalchain.moc"
