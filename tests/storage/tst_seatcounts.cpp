// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seatcounts.h"

#include "library/register.h"
#include "storage/figurequery.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

class TestSeatCounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void olderRegister_isCountedWhenItIsOpened();
    void wrongCounts_areFoundAndCountedAnew();

private:
    /// Three seats at two events, written behind the counts.
    void fill();
    qint64 attendances(const QString &year);

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

void TestSeatCounts::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = Database::create(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    QVERIFY_RESULT(Migrator::migrate(*m_database, Migrator::released().first(1)));
    fill();
}

void TestSeatCounts::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestSeatCounts::fill()
{
    for (const QString &sql :
         {u"INSERT INTO event (id, uid, code, starts) VALUES (1, 'a', 'A', '2016-11'), "
          "(2, 'b', 'B', '')"_s,
          u"INSERT INTO participation (id, uid, event, attendance) VALUES (1, 'x', 1, 'attended'), "
          "(2, 'y', 1, 'attended'), (3, 'z', 2, 'no_show')"_s})
        QVERIFY_RESULT(m_database->execute(sql));
}

qint64 TestSeatCounts::attendances(const QString &year)
{
    const auto rows = countParticipations(*m_database, Measure::Attendances, {}, {u"year"_s});
    for (const FigureRow &row : rows.value_or({})) {
        if (row.keys.first() == year)
            return row.value;
    }
    return 0;
}

void TestSeatCounts::olderRegister_isCountedWhenItIsOpened()
{
    m_database.reset();
    auto opened = openRegister(m_test->location(), Database::Access::ReadOnly);
    QVERIFY_RESULT(opened);
    m_database = *std::move(opened);
    QCOMPARE(attendances(u"2016"_s), 2);
    QCOMPARE(attendances(u"unknown"_s), 1);
    QVERIFY(*SeatCounts(*m_database).areRight());
    QVERIFY(checkRegister(*m_database)->isSound());
}

void TestSeatCounts::wrongCounts_areFoundAndCountedAnew()
{
    QVERIFY_RESULT(Migrator::migrate(*m_database));
    for (const QString &damage : {u"UPDATE seats_by_event SET seats = 5 WHERE event = 1"_s,
                                  u"UPDATE seats_by_year SET year = '2017' WHERE year = '2016'"_s,
                                  u"DELETE FROM seats_by_year"_s,
                                  u"INSERT INTO seats_by_event VALUES (9, NULL, '', '', '', 1)"_s,
                                  u"UPDATE event SET starts = '2018' WHERE id = 1"_s}) {
        QVERIFY_RESULT(m_database->execute(damage));
        QVERIFY2(!checkRegister(*m_database)->isSound(), qPrintable(damage));
        QVERIFY_RESULT(recountSeats(*m_database));
        QVERIFY(checkRegister(*m_database)->isSound());
    }
    QCOMPARE(attendances(u"2018"_s), 2);
}

QTEST_GUILESS_MAIN(TestSeatCounts)
#include "tst_seatcounts.moc"
