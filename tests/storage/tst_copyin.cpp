// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkwriter.h"
#include "storage/statement.h"
#include "support/testdatabase.h"

#include <QtCore/QFile>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace plenary;

/// New rows in bulk: what is promised of them holds on both databases, however they get there.
class TestCopyIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void texts_arriveAsTheyWere();
    void numbersAndNulls_arriveAsTheyWere();
    void rows_areSeenByTheNextStatement();
    void rows_outsideATransaction_areStoredAtOnce();
    void tables_standAfterThoseTheyReferTo();
    void links_betweenTablesThatAlternate();
    void refusedRow_leavesNothing_data();
    void refusedRow_leavesNothing();
    void brokenText_isRefusedWithItsRow();
    void abandoned_leavesNothing();
    void answerBeingRead_isNeverCutShort();
    void lostServer_leavesNothing();
    void largeAnswer_isNotBuffered();
    void manyRows_areKnownToThePlanner();

private:
    [[nodiscard]] Change begin() { return *Change::begin(*m_database, {.title = u"bulk"_s}); }
    static Record person(const QString &name);
    static Result<void> addPeople(BulkWriter &writer, int number);
    [[nodiscard]] qint64 count(Entity entity);
    [[nodiscard]] bool onServer() const { return m_test->location().isServer(); }

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

namespace
{

constexpr int manyPeople = 12000; ///< more than fits into one block

qint64 residentPeak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

} // namespace

void TestCopyIn::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    m_database = m_test->create();
    QVERIFY(m_database);
}

void TestCopyIn::cleanup()
{
    m_database.reset();
    m_test.reset();
}

Record TestCopyIn::person(const QString &name)
{
    Record record = Record::create(Entity::Person);
    record.setValue(u"name", name);
    return record;
}

Result<void> TestCopyIn::addPeople(BulkWriter &writer, int number)
{
    for (int i = 0; i < number; ++i) {
        Record record = person(u"Person %1"_s.arg(i));
        PLENARY_TRY(writer.insert(record));
    }
    return {};
}

qint64 TestCopyIn::count(Entity entity)
{
    return EntityStore(*m_database, entity).count().value_or(-1);
}

void TestCopyIn::texts_arriveAsTheyWere()
{
    const QStringList texts{u"a\tb"_s,
                            u"\t"_s,
                            u"back\\slash"_s,
                            u"\\"_s,
                            u"\\N"_s,
                            u"\\."_s,
                            u"\\\\N"_s,
                            u"\\x41\\101\\t"_s,
                            u"a\nb"_s,
                            u"a\r\nb\r"_s,
                            u"\\\n\\."_s,
                            u"it's \"quoted\" $1 ? %s {}"_s,
                            u"\u0001\u0008\u000b\u000c\u001f\u007f"_s,
                            u"NULL"_s,
                            u" leading and trailing "_s,
                            u"Ürümçi – Đặng Łódź İzmir ﬁn"_s,
                            u"Ελληνικά Кириллица עברית العربية हिन्दी ไทย 한국어 日本語 中文 አማርኛ"_s,
                            u"𠮷野家 😀 e\u0301 \u202eabc\u202c\u200d"_s,
                            QString(u'x').repeated(9999)};
    QList<Record> stored;
    {
        Change change = begin();
        BulkWriter writer(*m_database);
        for (const QString &text : texts) {
            Record record = person(u"n"_s + text);
            record.setValue(u"note", text);
            QVERIFY_RESULT(writer.insert(record));
            stored.append(record);
        }
        QVERIFY_RESULT(writer.journal(change));
        QVERIFY_RESULT(change.commit());
    }
    m_database = *Database::open(m_test->location());
    const auto found = EntityStore(*m_database, Entity::Person).all();
    QVERIFY_RESULT(found);
    QCOMPARE(*found, stored);
}

void TestCopyIn::numbersAndNulls_arriveAsTheyWere()
{
    const QList<double> numbers{
        0, -1, 0.1, 1.0 / 3, 1e-300, 1.7976931348623157e308, 9007199254740993.0};
    Change change = begin();
    BulkWriter writer(*m_database);
    Record event = Record::create(Entity::Event);
    event.setValue(u"code", u"E"_s);
    event.setValue(u"title", u"Event"_s);
    QVERIFY_RESULT(writer.insert(event));
    for (const double number : numbers) {
        Record figure = Record::create(Entity::ReportedFigure);
        figure.setValue(u"event", event.id);
        figure.setValue(u"value", number);
        QVERIFY_RESULT(writer.insert(figure));
    }
    QVERIFY_RESULT(writer.journal(change));
    QVERIFY_RESULT(change.commit());
    auto rows = Statement::prepare(*m_database, u"SELECT value FROM reported_figure ORDER BY id"_s);
    QVERIFY_RESULT(rows);
    QVERIFY_RESULT(rows->run());
    for (const double number : numbers) {
        QVERIFY(*rows->next());
        QCOMPARE(rows->value(0).toDouble(), number);
    }
    const auto nulls = m_database->scalar(u"SELECT count(*) FROM event WHERE short_title = '' AND "
                                          "number IS NULL AND series IS NULL"_s);
    QCOMPARE(nulls->toInt(), 1);
}

void TestCopyIn::rows_areSeenByTheNextStatement()
{
    Change change = begin();
    BulkWriter writer(*m_database);
    QVERIFY_RESULT(addPeople(writer, 3));
    QCOMPARE(count(Entity::Person), 3);
    QVERIFY_RESULT(addPeople(writer, manyPeople));
    QCOMPARE(count(Entity::Person), 3 + manyPeople);
}

void TestCopyIn::rows_outsideATransaction_areStoredAtOnce()
{
    if (!onServer())
        return; // a file takes rows in bulk only inside a change
    BulkWriter writer(*m_database);
    QVERIFY_RESULT(addPeople(writer, 2));
    const auto other = Database::open(m_test->location());
    QVERIFY_RESULT(other);
    QCOMPARE(EntityStore(**other, Entity::Person).count().value_or(-1), 2);
}

/// Rows of several tables that wait are stored in this order.
void TestCopyIn::tables_standAfterThoseTheyReferTo()
{
    QSet<Entity> before;
    for (const EntityTable &table : allTables()) {
        before.insert(table.entity);
        for (const Field &field : table.fields) {
            if (field.type == FieldType::Link)
                QVERIFY2(before.contains(field.target), table.name);
        }
    }
}

void TestCopyIn::links_betweenTablesThatAlternate()
{
    constexpr int seats = 6000;
    Change change = begin();
    BulkWriter writer(*m_database);
    for (int i = 0; i < seats; ++i) {
        Record event = Record::create(Entity::Event);
        event.setValue(u"code", QString::number(i));
        Record guest = person(u"Guest %1"_s.arg(i));
        Record seat = Record::create(Entity::Participation);
        QVERIFY_RESULT(writer.insert(event));
        seat.setValue(u"event", event.id);
        if (i % 2 == 1) {
            QVERIFY_RESULT(writer.insert(guest));
            seat.setValue(u"person", guest.id);
        }
        QVERIFY_RESULT(writer.insert(seat));
    }
    QVERIFY_RESULT(writer.journal(change));
    QVERIFY_RESULT(change.commit());
    QCOMPARE(count(Entity::Participation), seats);
    QCOMPARE(count(Entity::Person), seats / 2);
}

void TestCopyIn::refusedRow_leavesNothing_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("isDouble");
    QTest::addColumn<int>("code");
    QTest::newRow("alone, a link to nothing") << 0 << 0 << false << int(Error::Code::Invalid);
    QTest::newRow("alone, twice the same") << 0 << 0 << true << int(Error::Code::Conflict);
    QTest::newRow("at the end") << manyPeople << 0 << false << int(Error::Code::Invalid);
    QTest::newRow("in the middle")
        << manyPeople << manyPeople << true << int(Error::Code::Conflict);
    QTest::newRow("at the start") << 0 << manyPeople << false << int(Error::Code::Invalid);
}

/// Whether the row itself says so, a later one or the end: the change fails, with the right words.
void TestCopyIn::refusedRow_leavesNothing()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, isDouble);
    QFETCH(int, code);
    const auto change = [&]() -> Result<void> {
        Change made = begin();
        BulkWriter writer(*m_database);
        PLENARY_TRY(addPeople(writer, before));
        for (int i = 0; i < (isDouble ? 2 : 1); ++i) {
            Record bad = Record::create(isDouble ? Entity::Event : Entity::Session);
            bad.setValue(isDouble ? u"code" : u"event", isDouble ? Value(u"E"_s) : Value(99));
            bad.setValue(u"title", u"Refused"_s);
            PLENARY_TRY(writer.insert(bad));
        }
        PLENARY_TRY(addPeople(writer, after));
        PLENARY_TRY(writer.journal(made));
        PLENARY_ASSIGN(const qint64 number, made.commit());
        Q_UNUSED(number)
        return {};
    };
    const Result<void> refused = change();
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QVERIFY(refused.error().message.contains(u"nothing was changed"));
    QCOMPARE(count(Entity::Person), 0);
    QCOMPARE(count(Entity::Event), 0);
    Change next = begin(); // and all goes on
    Record record = person(u"After"_s);
    QVERIFY_RESULT(next.insert(record));
    QVERIFY_RESULT(next.commit());
    QCOMPARE(count(Entity::Person), 1);
}

void TestCopyIn::brokenText_isRefusedWithItsRow()
{
    if (!onServer())
        return; // a record is checked before it gets here; only statements check once more
    auto insert = BulkInsert::prepare(*m_database,
                                      u"INSERT INTO search_text (rowid, folded) VALUES (?, ?)"_s);
    QVERIFY_RESULT(insert);
    for (const QString &text : {u"a\0b"_s, QString(QChar(0xd800))}) {
        const auto refused = insert->run({1, text});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
    }
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM search_text"_s)->toInt(), 0);
}

void TestCopyIn::abandoned_leavesNothing()
{
    {
        Change change = begin();
        BulkWriter writer(*m_database);
        QVERIFY_RESULT(addPeople(writer, manyPeople));
    }
    QCOMPARE(count(Entity::Person), 0);
}

/// A server forgets an answer when it is told something else: reading on fails then.
void TestCopyIn::answerBeingRead_isNeverCutShort()
{
    constexpr int people = 3000;
    Change change = begin();
    BulkWriter writer(*m_database);
    QVERIFY_RESULT(addPeople(writer, people));
    auto reading = Statement::prepare(*m_database, u"SELECT id FROM person"_s);
    QVERIFY_RESULT(reading);
    QVERIFY_RESULT(reading->run());
    QVERIFY(*reading->next());
    QVERIFY_RESULT(addPeople(writer, manyPeople));
    for (int rows = 1;; ++rows) {
        const auto more = reading->next();
        if (!more)
            return; // an error: nobody takes what was read for all
        if (*more)
            continue;
        QVERIFY(rows >= people);
        return;
    }
}

void TestCopyIn::lostServer_leavesNothing()
{
    if (!onServer())
        return;
    {
        Change change = begin();
        BulkWriter writer(*m_database);
        QVERIFY_RESULT(addPeople(writer, 100));
        const auto process = m_database->scalar(u"SELECT pg_backend_pid()"_s);
        QVERIFY_RESULT(process);
        QVERIFY_RESULT(addPeople(writer, 100));
        const auto other = Database::open(m_test->location());
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->scalar(u"SELECT pg_terminate_backend(?, 60000)"_s, {*process}));
        const auto refused = [&]() -> Result<void> {
            PLENARY_TRY(addPeople(writer, manyPeople));
            PLENARY_TRY(writer.journal(change));
            PLENARY_ASSIGN(const qint64 number, change.commit());
            Q_UNUSED(number)
            return {};
        }();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Disconnected);
    }
    m_database = *Database::open(m_test->location());
    QCOMPARE(count(Entity::Person), 0);
}

/// libpq and Qt's driver keep a whole answer in memory unless each statement says otherwise.
void TestCopyIn::largeAnswer_isNotBuffered()
{
    if (!onServer())
        return;
    constexpr int rows = 400000; // 200 MB
    ::malloc_trim(0);
    QFile refs(u"/proc/self/clear_refs"_s); // begins the peak anew
    QVERIFY(refs.open(QIODevice::WriteOnly) && refs.write("5") == 1);
    refs.close();
    const qint64 before = residentPeak();
    auto reading = Statement::prepare(*m_database,
                                      u"SELECT n, repeat('x', 500) FROM generate_series(1, ?) n"_s);
    QVERIFY_RESULT(reading);
    QVERIFY_RESULT(reading->run({rows}));
    int seen = 0;
    while (*reading->next())
        ++seen;
    QCOMPARE(seen, rows);
    QVERIFY_RESULT(m_database->execute(
        u"SELECT n, repeat('x', 500) FROM generate_series(1, %1) n"_s.arg(rows)));
    const qint64 taken = residentPeak() - before;
    QVERIFY2(taken < 40, qPrintable(u"%1 MB"_s.arg(taken)));
}

/// Else it would search a table of thousands of rows as one that is empty.
void TestCopyIn::manyRows_areKnownToThePlanner()
{
    if (!onServer())
        return;
    Change change = begin();
    BulkWriter writer(*m_database);
    QVERIFY_RESULT(addPeople(writer, manyPeople));
    QVERIFY_RESULT(writer.journal(change));
    QVERIFY_RESULT(change.commit());
    const auto rows = m_database->scalar(
        u"SELECT reltuples FROM pg_class WHERE oid = to_regclass('search_text')"_s);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->toInt(), manyPeople);
}

QTEST_GUILESS_MAIN(TestCopyIn)
#include "tst_copyin.moc"
