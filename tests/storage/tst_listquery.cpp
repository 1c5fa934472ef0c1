// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listquery.h"
#include "storage/listsource.h"

#include "support/registerbuilder.h"

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

/// People and seats of many scripts; lists are compared by names, so both databases are held to one
/// order.
std::unique_ptr<Database> makeRegister(const test::TestDatabase &test)
{
    test::RegisterBuilder builder(test);
    const qint64 board = builder.add(Entity::Organisation,
                                     {{u"name"_s, u"Défense & Co."_s}, {u"acronym"_s, u"DCO"_s}});
    const qint64 clinic = builder.add(Entity::Organisation, {{u"name"_s, u"Clinic"_s}});
    const auto meeting = [&](const QString &code, const QString &starts, int number) {
        return builder.add(Entity::Event,
                           {{u"code"_s, code},
                            {u"title"_s, QString(u"Title of "_s + code)},
                            {u"starts"_s, starts},
                            {u"city"_s, code == u"E16" ? u"Москва"_s : u"São Paulo"_s},
                            {u"number"_s, number}});
    };
    const qint64 year = meeting(u"E16"_s, u"2016"_s, 2);
    const qint64 month = meeting(u"E16-11"_s, u"2016-11"_s, 10);
    const qint64 day = meeting(u"E17"_s, u"2017-01-05"_s, 1);
    const qint64 open =
        builder.add(Entity::Event, {{u"code"_s, u"OPEN"_s}, {u"title"_s, u"Undated"_s}});
    struct Seat {
        QString name, country;
        qint64 event;
        Value organisation;
        QString note;
    };
    for (const Seat &seat : {Seat{u"Zoë"_s, u"KEN"_s, year, board, u"100% sure"_s},
                             {u"Айгүл"_s, u"KEN"_s, month, clinic, u"1000 sure"_s},
                             {u"Łukasz"_s, u"CIV"_s, month, {}, u"a_b"_s},
                             {u"小明"_s, u"CIV"_s, day, board, u"axb"_s},
                             {u"Þóra"_s, u""_s, day, {}, u"'; DROP TABLE participation; --"_s},
                             {u"علي"_s, u"ARG"_s, open, clinic, u"none"_s},
                             {u"zoe"_s, u"ARG"_s, open, {}, u""_s}})
        builder.add(Entity::Participation,
                    {{u"name_then"_s, seat.name},
                     {u"represents"_s, builder.country(seat.country)},
                     {u"event"_s, seat.event},
                     {u"organisation"_s, seat.organisation},
                     {u"organisation_then"_s, seat.organisation.isNull() ? u"DCO"_s : u""_s},
                     {u"attendance"_s, u"attended"_s},
                     {u"note"_s, seat.note}});
    return builder.finish();
}

} // namespace

class TestListQuery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void filters_findTheirRecords_data();
    void filters_findTheirRecords();
    void sources_agree_data();
    void sources_agree();
    void unwantedList_stops();
    void mistakes_areInvalid_data();
    void mistakes_areInvalid();
    void order_isTheSameOnBothDatabases_data();
    void order_isTheSameOnBothDatabases();
    void words_areInTheOrderOfTheLanguage();
    void search_findsAnyScript();

private:
    Database &database()
    {
        QFETCH_GLOBAL(bool, server);
        auto &one = m_all[server ? 1 : 0];
        if (!one.second) {
            one.first = std::make_unique<test::TestDatabase>(server);
            one.second = makeRegister(*one.first);
        }
        return *one.second;
    }
    Result<QStringList> names(const ListQuery &query)
    {
        PLENARY_ASSIGN(const QList<qint64> ids, listIds(database(), query));
        QStringList found;
        for (const qint64 id : ids) {
            PLENARY_ASSIGN(const Record record, EntityStore(database(), query.entity).find(id));
            found.append(record.text(query.entity == Entity::Event ? u"code" : u"name_then"));
        }
        return found;
    }

    std::array<std::pair<std::unique_ptr<test::TestDatabase>, std::unique_ptr<Database>>, 2> m_all;
};

void TestListQuery::filters_findTheirRecords_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("found"); ///< names in the order of the list
    const auto seats = [](const QString &where, const QString &found) {
        QTest::newRow(qPrintable(where)) << Entity::Participation << where << found;
    };
    const auto events = [](const QString &where, const QString &found) {
        QTest::newRow(qPrintable(u"event "_s + where)) << Entity::Event << where << found;
    };
    // Dates at the precision that both have.
    events(u"starts>2016"_s, u"E17"_s);
    events(u"starts>=2016"_s, u"E16 E16-11 E17"_s);
    events(u"starts<2017"_s, u"E16 E16-11"_s);
    events(u"starts<=2016"_s, u"E16 E16-11"_s);
    events(u"starts:2016"_s, u"E16 E16-11"_s);
    events(u"starts:2016-11"_s, u"E16-11"_s);
    events(u"starts==2016"_s, u"E16"_s);
    events(u"starts>2016-10"_s, u"E16-11 E17"_s);
    events(u"starts:none"_s, u"OPEN"_s);
    events(u"starts!=2016"_s, u"E17 OPEN"_s);
    seats(u"year>2016"_s, u"Þóra 小明"_s);
    seats(u"year:2016"_s, u"Айгүл Łukasz Zoë"_s);
    seats(u"year:2016-11"_s, u"Айгүл Łukasz"_s);
    seats(u"year:none"_s, u"علي zoe"_s);
    seats(u"year:unknown"_s, u"علي zoe"_s);
    // Numbers.
    events(u"number>2"_s, u"E16-11"_s);
    events(u"number<=2"_s, u"E16 E17"_s);
    events(u"number:none"_s, u"OPEN"_s);
    events(u"number!=2"_s, u"E16-11 E17 OPEN"_s);
    // Text, in any usual case of any script.
    events(u"city:москва"_s, u"E16"_s);
    events(u"city:\"SÃO PAULO\""_s, u"E16-11 E17"_s);
    events(u"city:\"são paulo\""_s, u"E16-11 E17"_s);
    events(u"city~pau"_s, u"E16-11 E17"_s);
    events(u"city==\"são Paulo\""_s, u""_s);
    seats(u"note~100%"_s, u"Zoë"_s);
    seats(u"note~a_b"_s, u"Łukasz"_s);
    seats(u"note:none"_s, u"zoe"_s);
    seats(u"note==none"_s, u"علي"_s);
    seats(u"note~none"_s, u"علي"_s);
    seats(u"note:\"'; DROP TABLE participation; --\""_s, u"Þóra"_s);
    // Links by name, code, number or path.
    seats(u"country:CIV"_s, u"Łukasz 小明"_s);
    seats(u"country:\"cote d'ivoire\""_s, u"Łukasz 小明"_s);
    seats(u"represents~ivory"_s, u"Łukasz 小明"_s);
    seats(u"represents:none"_s, u"Þóra"_s);
    seats(u"represents==KEN"_s, u"Айгүл Zoë"_s);
    seats(u"event:e17"_s, u"Þóra 小明"_s);
    seats(u"event:#3"_s, u"Þóra 小明"_s);
    seats(u"event.city~paulo"_s, u"Айгүл Łukasz Þóra 小明"_s);
    seats(u"event~title"_s, u"Айгүл Łukasz Þóra 小明 Zoë"_s);
    // An organisation as linked, or as listed where nobody linked it.
    seats(u"organisation:DCO"_s, u"Łukasz Þóra 小明 zoe Zoë"_s);
    seats(u"organisation==DCO"_s, u"Łukasz Þóra zoe"_s);
    seats(u"organisation:\"defense and co\""_s, u"小明 Zoë"_s);
    // Precedence.
    seats(u"country:KEN OR country:CIV event:E17"_s, u"Айгүл 小明 Zoë"_s);
    seats(u"(country:KEN OR country:CIV) event:E17"_s, u"小明"_s);
    seats(u"NOT country:KEN NOT country:CIV"_s, u"علي Þóra zoe"_s);
    seats(u"NOT (country:KEN OR country:none)"_s, u"علي Łukasz 小明 zoe"_s);
    seats(u"country!=KEN country!=none"_s, u"علي Łukasz 小明 zoe"_s);
    // Words.
    seats(u"zoe"_s, u"zoe Zoë"_s);
    seats(u"\"'; DROP TABLE participation; --\""_s, u""_s);
    seats(u"\"* OR 1:1\""_s, u""_s);
}

void TestListQuery::filters_findTheirRecords()
{
    QFETCH(const Entity, entity);
    QFETCH(const QString, where);
    QFETCH(const QString, found);
    const auto filter = parseFilter(where);
    QVERIFY_RESULT(filter);
    const auto listed = names({entity, *filter, {}});
    QVERIFY_RESULT(listed);
    QStringList sorted = *listed;
    QStringList expected = found.split(u' ', Qt::SkipEmptyParts);
    sorted.sort();
    expected.sort();
    QCOMPARE(sorted, expected);
    QCOMPARE(*countRows(database(), {entity, *filter, {}}), expected.size());
}

/// The same list, whichever way its records are found.
void TestListQuery::sources_agree_data()
{
    filters_findTheirRecords_data();
}

void TestListQuery::sources_agree()
{
    QFETCH(const Entity, entity);
    QFETCH(const QString, where);
    const auto filter = parseFilter(where);
    QVERIFY_RESULT(filter);
    for (const QList<ListQuery::Sort> &sort :
         {QList<ListQuery::Sort>{}, QList<ListQuery::Sort>{{u"country"_s, true}}}) {
        const ListQuery query{entity, *filter, sort};
        const auto ids = listIds(database(), query);
        QVERIFY_RESULT(ids);
        const auto all = listIds(database(), {entity, {}, sort});
        QVERIFY_RESULT(all);
        for (const QList<qint64> &known : {QList<qint64>(), *all}) {
            const ListSource source(query, known);
            QCOMPARE(*source.whole(database()), *ids);
            for (const qsizetype rows : {1, 2, 100}) {
                const auto head = source.head(database(), rows, rows);
                QVERIFY_RESULT(head);
                if (head->isWhole)
                    QCOMPARE(head->ids, *ids);
                else
                    QCOMPARE(head->ids, ids->first(rows));
                QCOMPARE(head->rows.size(), qMin(rows, ids->size()));
                for (qsizetype row = 0; row < head->rows.size(); ++row)
                    QCOMPARE(head->rows.at(row).id, ids->at(row));
            }
        }
    }
}

void TestListQuery::unwantedList_stops()
{
    const std::atomic<bool> isWanted = false;
    const auto ids = listIds(database(), {Entity::Country, {}, {}}, &isWanted);
    QVERIFY(!ids);
    QCOMPARE(ids.error().code, Error::Code::Cancelled);
    QVERIFY_RESULT(listIds(database(), {Entity::Country, {}, {}})); // nothing of it is left
}

void TestListQuery::mistakes_areInvalid_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown field") << u"colour:red"_s << u"“colour” is not a field"_s;
    QTest::newRow("unknown field of a link") << u"event.colour:red"_s << u"“colour”"_s;
    QTest::newRow("path through a text") << u"note.city:X"_s << u"refers to no other record"_s;
    QTest::newRow("order of a link") << u"country>KEN"_s << u"refers to a record"_s;
    QTest::newRow("order of a choice") << u"category>x"_s << u"have no order"_s;
    QTest::newRow("value of a choice") << u"category:red"_s << u"member_state"_s;
    QTest::newRow("value of a dimension") << u"came:perhaps"_s << u"yes, no, unknown"_s;
    QTest::newRow("no date") << u"event.starts:soon"_s << u"2016-11-15"_s;
    QTest::newRow("after no date") << u"event.starts>none"_s << u"2016-11-15"_s;
    QTest::newRow("no number") << u"event.number>few"_s << u"number"_s;
    QTest::newRow("more than no number") << u"event.number>none"_s << u"number"_s;
    QTest::newRow("no year") << u"year:soon"_s << u"“year”"_s;
    QTest::newRow("too many links")
        << u"event.parent.parent.parent.parent.parent.city:X"_s << u"too many links"_s;
}

void TestListQuery::mistakes_areInvalid()
{
    QFETCH(const QString, where);
    QFETCH(const QString, named);
    const auto listed = listIds(database(), {Entity::Participation, *parseFilter(where), {}});
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, Error::Code::Invalid);
    QVERIFY2(listed.error().message.contains(named), qPrintable(listed.error().message));
}

void TestListQuery::order_isTheSameOnBothDatabases_data()
{
    QTest::addColumn<QString>("fields"); ///< a leading minus: descending
    QTest::addColumn<QString>("found");
    QTest::newRow("own name") << u""_s << u"Айгүл Łukasz علي Þóra 小明 Zoë zoe"_s;
    QTest::newRow("country, no country first")
        << u"represents"_s << u"Þóra علي zoe Łukasz 小明 Zoë Айгүл"_s;
    QTest::newRow("country, no country last")
        << u"-represents"_s << u"Zoë Айгүл Łukasz 小明 علي zoe Þóra"_s;
    QTest::newRow("several fields")
        << u"event.starts -name_then"_s << u"zoe علي Zoë Łukasz Айгүл 小明 Þóra"_s;
    QTest::newRow("number of a link, none first")
        << u"event.number"_s << u"علي zoe 小明 Þóra Zoë Айгүл Łukasz"_s;
    QTest::newRow("text, none first") << u"note"_s << u"zoe Þóra Zoë Айгүл Łukasz 小明 علي"_s;
    QTest::newRow("dimension") << u"-year"_s << u"علي zoe 小明 Þóra Zoë Айгүл Łukasz"_s;
}

void TestListQuery::order_isTheSameOnBothDatabases()
{
    QFETCH(const QString, fields);
    QFETCH(const QString, found);
    ListQuery query{Entity::Participation, {}, {}};
    for (const QString &field : fields.split(u' ', Qt::SkipEmptyParts)) {
        const bool descending = field.startsWith(u'-');
        query.sort.append({descending ? field.mid(1) : field, descending});
    }
    const auto listed = names(query);
    QVERIFY_RESULT(listed);
    QCOMPARE(*listed, found.split(u' '));
    query.limit = 3;
    QCOMPARE(*names(query), listed->first(3));
}

void TestListQuery::words_areInTheOrderOfTheLanguage()
{
    QFETCH_GLOBAL(const bool, server);
    const test::TestDatabase place(server);
    test::RegisterBuilder builder(place);
    const QStringList cities{u"Oslo"_s, u"Örebro"_s, u"oslo"_s, u"Zürich"_s, u""_s, u"Århus"_s};
    for (const QString &city : cities)
        builder.add(Entity::Event,
                    {{u"code"_s, QString::number(cities.indexOf(city))}, {u"city"_s, city}});
    const auto made = builder.finish();
    const auto inOrder = [&](const QLocale &locale) {
        const QLocale before;
        QLocale::setDefault(locale);
        const auto ids =
            listIds(*made, {Entity::Event, {}, {{u"city"_s, false}, {u"code"_s, true}}});
        QLocale::setDefault(before);
        QStringList found;
        for (const qint64 id : ids.value_or({}))
            found.append(EntityStore(*made, Entity::Event).find(id)->text(u"city"));
        return found;
    };
    QCOMPARE(inOrder(QLocale(QLocale::English)),
             (QStringList{u""_s, u"Århus"_s, u"Örebro"_s, u"oslo"_s, u"Oslo"_s, u"Zürich"_s}));
    QCOMPARE(inOrder(QLocale(QLocale::Swedish)),
             (QStringList{u""_s, u"oslo"_s, u"Oslo"_s, u"Zürich"_s, u"Århus"_s, u"Örebro"_s}));
}

void TestListQuery::search_findsAnyScript()
{
    const QList<std::pair<QString, QString>> typed{{u"lukasz"_s, u"Łukasz"_s},
                                                   {u"айгүл"_s, u"Айгүл"_s},
                                                   {u"小"_s, u"小明"_s},
                                                   {u"xiao ming"_s, u"小明"_s},
                                                   {u"علي"_s, u"علي"_s},
                                                   {u"thora"_s, u"Þóra"_s}};
    for (const auto &[words, name] : typed) {
        const auto hits = search(database(), words, 10);
        QVERIFY_RESULT(hits);
        QVERIFY2(!hits->isEmpty(), qPrintable(words));
        QCOMPARE(hits->first().label, name);
    }
    const auto hostile = search(database(), u"'; DROP TABLE person; -- \" * ) ("_s, 10);
    QVERIFY_RESULT(hostile);
    QVERIFY(search(database(), u"\"'*"_s, 10)->isEmpty());
    QCOMPARE(*EntityStore(database(), Entity::Participation).count(), 7);
}

QTEST_GUILESS_MAIN(TestListQuery)
#include "tst_listquery.moc"
