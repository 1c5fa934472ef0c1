// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkwriter.h"

#include "library/register.h"
#include "storage/database.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

class TestBulkWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void whatWasInserted_isSeenByTheNextQuestion();
    void texts_areKeptToTheLetter();
    void rowThatFails_isToldAndNothingIsKept();
    void writerThatIsLeft_letsTheTransactionEnd();
    void searchIndex_hasItsUsualSettingsAgain();

private:
    [[nodiscard]] static Record person(const QString &name);
    [[nodiscard]] qint64 count(const QString &sql, const QList<Value> &values = {});

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

void TestBulkWriter::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
}

void TestBulkWriter::cleanup()
{
    m_database.reset();
    m_test.reset();
}

Record TestBulkWriter::person(const QString &name)
{
    Record record = Record::create(Entity::Person);
    record.setValue(u"name", name);
    return record;
}

qint64 TestBulkWriter::count(const QString &sql, const QList<Value> &values)
{
    const auto found = m_database->scalar(sql, values);
    return found ? found->toLongLong() : -1;
}

void TestBulkWriter::whatWasInserted_isSeenByTheNextQuestion()
{
    auto change = Change::begin(*m_database, {.title = u"t"_s});
    QVERIFY_RESULT(change);
    BulkWriter writer(*m_database);
    // More than are handed on at a time, and not a multiple of it.
    for (int i = 1; i <= 1777; ++i) {
        Record record = person(u"Person %1"_s.arg(i));
        QVERIFY_RESULT(writer.insert(record));
        if (i % 444 == 1)
            QCOMPARE(count(u"SELECT count(*) FROM person"_s), i);
    }
    QVERIFY_RESULT(writer.journal(*change));
    QVERIFY_RESULT(change->commit());
    QCOMPARE(count(u"SELECT count(*) FROM person"_s), 1777);
    // In the order in which they came.
    QCOMPARE(count(u"SELECT count(*) FROM person a JOIN person b ON b.id = a.id + 1 "
                   "WHERE CAST(substr(b.name, 8) AS INTEGER) = "
                   "CAST(substr(a.name, 8) AS INTEGER) + 1"_s),
             1776);
}

void TestBulkWriter::texts_areKeptToTheLetter()
{
    const QStringList names{u"a\tb\\c\nd\r\ne"_s,
                            u"\\N"_s,
                            u"\\."_s,
                            u"Ünal “Ødegård” O'Neil"_s,
                            u"محمد 王 Мария 👩🏽‍⚖️"_s,
                            u"x"_s.repeated(5000)};
    auto change = Change::begin(*m_database, {.title = u"t"_s});
    QVERIFY_RESULT(change);
    BulkWriter writer(*m_database);
    QList<qint64> ids;
    for (const QString &name : names) {
        Record record = person(name);
        record.setValue(u"note", QString(name + u"…"));
        QVERIFY_RESULT(writer.insert(record));
        ids.append(record.id);
    }
    QVERIFY_RESULT(writer.journal(*change));
    QVERIFY_RESULT(change->commit());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto stored = EntityStore(*m_database, Entity::Person).find(ids.at(i));
        QVERIFY_RESULT(stored);
        QCOMPARE(stored->text(u"name"), names.at(i));
        QCOMPARE(stored->text(u"note"), QString(names.at(i) + u"…"));
        QCOMPARE(stored->text(u"email"), u""_s);
    }
}

void TestBulkWriter::rowThatFails_isToldAndNothingIsKept()
{
    {
        auto change = Change::begin(*m_database, {.title = u"t"_s});
        QVERIFY_RESULT(change);
        BulkWriter writer(*m_database);
        Result<void> outcome;
        for (int i = 0; i < 2000 && outcome; ++i) {
            Record record = person(u"Person %1"_s.arg(i));
            record.uid = i == 700 ? u"3"_s : QString::number(i); // one that is there
            outcome = writer.insert(record);
        }
        if (outcome)
            outcome = writer.journal(*change);
        QVERIFY(!outcome);
        QVERIFY2(!outcome.error().message.isEmpty(), "a row failed without a word");
    }
    QCOMPARE(count(u"SELECT count(*) FROM person"_s), 0);
    QCOMPARE(count(u"SELECT count(*) FROM change WHERE title = 't'"_s), 0);
}

void TestBulkWriter::writerThatIsLeft_letsTheTransactionEnd()
{
    {
        auto change = Change::begin(*m_database, {.title = u"t"_s});
        QVERIFY_RESULT(change);
        BulkWriter writer(*m_database);
        for (int i = 0; i < 5000; ++i) {
            Record record = person(u"Person %1"_s.arg(i));
            QVERIFY_RESULT(writer.insert(record));
        }
    }
    QCOMPARE(count(u"SELECT count(*) FROM person"_s), 0);
    auto change = Change::begin(*m_database, {.title = u"u"_s});
    QVERIFY_RESULT(change);
    Record record = person(u"Next"_s);
    QVERIFY_RESULT(change->insert(record));
    QVERIFY_RESULT(change->commit());
    QCOMPARE(count(u"SELECT count(*) FROM person"_s), 1);
}

void TestBulkWriter::searchIndex_hasItsUsualSettingsAgain()
{
    if (!m_database->dialect().isSqlite())
        return; // a server has none
    auto change = Change::begin(*m_database, {.title = u"t"_s});
    QVERIFY_RESULT(change);
    BulkWriter writer(*m_database);
    Record record = person(u"Ødegård"_s);
    QVERIFY_RESULT(writer.insert(record));
    QVERIFY_RESULT(writer.journal(*change));
    QVERIFY_RESULT(change->commit());
    const QString option = u"SELECT v FROM search_text_config WHERE k = ?"_s;
    QCOMPARE(count(option, {u"automerge"_s}), 4);
    QCOMPARE(count(option, {u"hashsize"_s}), 1 << 20);
    QCOMPARE(count(u"SELECT count(*) FROM search_text WHERE search_text MATCH 'odeg*'"_s), 1);
}

QTEST_GUILESS_MAIN(TestBulkWriter)
#include "tst_bulkwriter.moc"
