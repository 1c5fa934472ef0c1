// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/rotation.h"

#include <QtCore/QSet>
#include <QtTest/QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

QDateTime at(QDate day, int hour = 12)
{
    return {day, QTime(hour, 0), Qt::UTC};
}

QList<QDateTime> kept(const QList<QDateTime> &times)
{
    QList<QDateTime> result;
    for (const qsizetype i : keptBackups(times))
        result.append(times.at(i));
    return result;
}

const QDate first(2026, 1, 1);

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT

private slots:
    void nothing_keepsNothing();
    void oneDay_keepsItsLatest();
    void fewDays_areAllKept();
    void daysWithoutOne_takeNoPlace();
    void fourHundredDays_leaveDaysWeeksMonths();
    void order_doesNotMatter();
};

void TestRotation::nothing_keepsNothing()
{
    QVERIFY(keptBackups({}).isEmpty());
}

void TestRotation::oneDay_keepsItsLatest()
{
    QCOMPARE(kept({at(first, 8), at(first, 20), at(first, 14)}), QList{at(first, 20)});
}

void TestRotation::fewDays_areAllKept()
{
    QList<QDateTime> times;
    for (int day = 0; day < 12; ++day)
        times.prepend(at(first.addDays(day)));
    QCOMPARE(kept(times), times);
}

void TestRotation::daysWithoutOne_takeNoPlace()
{
    QList<QDateTime> times;
    for (int year = 0; year < 12; ++year)
        times.prepend(at(first.addYears(year)));
    QCOMPARE(kept(times), times);
}

/// Lets go after every backup, as the program does: what is kept must not depend on what was let
/// go before.
void TestRotation::fourHundredDays_leaveDaysWeeksMonths()
{
    QList<QDateTime> stored;
    QDate day;
    for (int i = 0; i < 400; ++i) {
        day = first.addDays(i);
        for (const int hour : {9, 15})
            stored = kept(stored + QList{at(day, hour)});
    }
    QList<QDateTime> expected;
    for (int i = 0; i < 12; ++i)
        expected.append(at(day.addDays(-i), 15));
    QDate older = day.addDays(-12);
    for (int i = 0; i < 10; ++i) { // the rest of a week, then whole weeks up to their Sunday
        expected.append(at(older, 15));
        older = older.addDays(-older.dayOfWeek());
    }
    const auto months = stored.mid(22);
    QCOMPARE(stored.first(22), expected);
    QCOMPARE(months.size(), 9);
    QSet<int> seen;
    for (const QDateTime &month : months) {
        QVERIFY(month < expected.last());
        QCOMPARE(month.date().dayOfWeek(), 7); // the last Sunday that the weeks let go
        QVERIFY(!seen.contains(month.date().month()));
        seen.insert(month.date().month());
    }
    // Without a gap: the oldest is of the ninth month back, counted from the first of them.
    const QDate newest = months.first().date();
    const QDate oldest = months.last().date();
    QCOMPARE((newest.year() - oldest.year()) * 12 + newest.month() - oldest.month(), 8);
}

void TestRotation::order_doesNotMatter()
{
    QList<QDateTime> times;
    for (int i = 0; i < 100; ++i)
        times.append(at(first.addDays(i)));
    const QList<QDateTime> upwards = kept(times);
    std::ranges::reverse(times);
    QCOMPARE(kept(times), upwards);
}

QTEST_APPLESS_MAIN(TestRotation)
#include "tst_rotation.moc"
