// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/overview.h"

#include "figures/attention.h"
#include "figures/smallregister.h"
#include "storage/listquery.h"
#include "storage/valuecounts.h"

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

/// How many records the list behind a number shows.
qint64 listed(Database &database, Entity entity, const QString &text)
{
    const auto filter = parseFilter(text);
    const auto count = countRows(database, {entity, filter.value_or(Filter()), {}});
    return filter && count ? *count : -1;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data() { servers(); }
    void numbers();
    void meetings_data() { servers(); }
    void meetings();
    void members_data() { servers(); }
    void members();
    void supporters_data() { servers(); }
    void supporters();
    void attention_data() { servers(); }
    void attention();
    void valueCounts_data() { servers(); }
    void valueCounts();

private:
    static void servers()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    /// An own register: one of three organisations, a declaration and two conferences.
    static std::unique_ptr<Database> makeRegister(const TestDatabase &test);

    SmallRegisters m_small;
};

/// The seats of the small register, counted by hand.
void TestOverview::numbers()
{
    QFETCH(bool, server);
    Database &database = m_small.of(server);
    const auto found = overview(database, QDate(2026, 1, 1));
    QVERIFY_RESULT(found);
    QList<qint64> values;
    for (const Overview::Number &number : found->numbers)
        values.append(number.value);
    QCOMPARE(values, (QList<qint64>{3, 6, 13, 6, 0}));
    const Overview::Number &attendances = found->numbers.at(2);
    QCOMPARE(listed(database, attendances.entity, attendances.filter), 13);
    for (const int whole : {0, 1, 4}) {
        const Overview::Number &number = found->numbers.at(whole);
        QCOMPARE(listed(database, number.entity, number.filter), number.value);
    }
}

std::unique_ptr<Database> TestOverview::makeRegister(const TestDatabase &test)
{
    RegisterBuilder builder(test);
    const auto conference =
        [&builder](const QString &code, const QString &starts, const QString &status) {
            builder.add(Entity::Event,
                        {{u"code"_s, code},
                         {u"starts"_s, starts},
                         {u"type"_s, u"conference"_s},
                         {u"status"_s, status}});
        };
    conference(u"C1"_s, u"2024-05"_s, u"held"_s);
    conference(u"C2"_s, u"2025-11-03"_s, u"held"_s);
    conference(u"C3"_s, u"2026-01"_s, u"cancelled"_s);
    conference(u"C4"_s, u"2026-06"_s, u"planned"_s);
    conference(u"C5"_s, u"2027"_s, u"planned"_s);
    builder.add(Entity::Event,
                {{u"code"_s, u"S1"_s}, {u"starts"_s, u"2025-12-01"_s}, {u"type"_s, u"workshop"_s}});
    for (const auto &[name, country] : {std::pair(u"A"_s, u"KEN"_s),
                                        {u"B"_s, u"ZAF"_s},
                                        {u"C"_s, u"ARG"_s},
                                        {u"D"_s, QString()}}) {
        RegisterBuilder::Fields fields{{u"name"_s, name}};
        if (!country.isEmpty())
            fields.append({u"country"_s, builder.country(country)});
        builder.add(Entity::Organisation, fields);
    }
    const qint64 text = builder.add(Entity::Instrument,
                                    {{u"symbol"_s, u"1/1"_s},
                                     {u"title"_s, u"On legal aid"_s},
                                     {u"short_title"_s, u"Same"_s},
                                     {u"adopted_on"_s, u"2020"_s}});
    builder.add(Entity::Instrument,
                {{u"symbol"_s, u"1/2"_s},
                 {u"title"_s, u"On more legal aid"_s},
                 {u"short_title"_s, u"Same"_s},
                 {u"adopted_on"_s, u"2019"_s}});
    const auto act = [&](const QString &country, const QString &action, const QString &on) {
        builder.add(Entity::PartyAction,
                    {{u"instrument"_s, text},
                     {u"country"_s, builder.country(country)},
                     {u"action"_s, action},
                     {u"acted_on"_s, on}});
    };
    act(u"KEN"_s, u"endorsed"_s, u"2020"_s);
    act(u"ARG"_s, u"endorsed"_s, u"2020"_s);
    act(u"ARG"_s, u"withdrew"_s, u"2021"_s);
    act(u"ZAF"_s, u"endorsed"_s, u"2028"_s);
    return builder.finish();
}

void TestOverview::meetings()
{
    QFETCH(bool, server);
    const TestDatabase test(server);
    const auto database = makeRegister(test);
    const auto found = overview(*database, QDate(2026, 1, 20));
    QVERIFY_RESULT(found);
    QVERIFY(found->last && found->next);
    QCOMPARE(found->last->facts.code, u"C2"_s);
    QCOMPARE(found->next->facts.code, u"C4"_s);
    const auto later = overview(*database, QDate(2028, 1, 1));
    QVERIFY_RESULT(later);
    QCOMPARE(later->last->facts.code, u"C5"_s);
    QVERIFY(!later->next);
}

void TestOverview::members()
{
    QFETCH(bool, server);
    const TestDatabase test(server);
    const auto database = makeRegister(test);
    const auto found = overview(*database, QDate(2026, 1, 20));
    QVERIFY_RESULT(found);
    QStringList bars;
    for (const ChartSpec::Category &bar : found->members.categories) {
        bars.append(u"%1 %2"_s.arg(bar.label, QString::number(bar.total())));
        QCOMPARE(listed(*database, Entity::Organisation, bar.filter),
                 static_cast<qint64>(bar.total()));
    }
    QCOMPARE(bars,
             (QStringList{u"African States 2"_s,
                          u"Latin American and Caribbean States 1"_s,
                          u"country not recorded 1"_s}));
}

/// What was done after the day does not count, nor who withdrew.
void TestOverview::supporters()
{
    QFETCH(bool, server);
    const TestDatabase test(server);
    const auto database = makeRegister(test);
    const auto found = overview(*database, QDate(2026, 1, 20));
    QVERIFY_RESULT(found);
    QCOMPARE(found->declarations.categories.size(), 1);
    const ChartSpec::Category &bar = found->declarations.categories.first();
    QCOMPARE(bar.label, u"Same (2020)"_s);
    QCOMPARE(bar.values, (QList<double>{1, 0, 0}));
    QCOMPARE(listed(*database, Entity::PartyAction, bar.filter), 4);
}

void TestOverview::attention()
{
    QFETCH(bool, server);
    const TestDatabase test(server);
    const auto database = makeRegister(test);
    const auto found = attention::look(*database);
    QVERIFY_RESULT(found);
    QStringList items;
    for (const Overview::Number &item : found->items) {
        items.append(u"%1 %2"_s.arg(tableOf(item.entity).kind(), QString::number(item.value)));
        QCOMPARE(listed(*database, item.entity, item.filter), item.value);
    }
    QCOMPARE(items, (QStringList{u"party-action 4"_s, u"event 2"_s, u"instrument 2"_s}));
}

void TestOverview::valueCounts()
{
    QFETCH(bool, server);
    Database &database = m_small.of(server);
    const auto counts = countByValue(database, Entity::Participation, u"event.code"_s);
    QVERIFY_RESULT(counts);
    QCOMPARE(*counts,
             (QList<ValueCount>{{u"M16"_s, 6}, {u"M17"_s, 3}, {u"M81"_s, 5}, {u"W"_s, 3}}));
    const auto many = countByValue(database, Entity::Participation, u"event.code"_s, {}, 5);
    QVERIFY_RESULT(many);
    QCOMPARE(*many, (QList<ValueCount>{{u"M16"_s, 6}, {u"M81"_s, 5}}));
    const auto none = countByValue(database, Entity::Participation, u"nonsense"_s);
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(u"nonsense"));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
