// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "exchange/rowreader.h"
#include "support/registerbuilder.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using namespace plenary;

/// What `plenary-cli figures` promises to scripts.
class TestFiguresCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void csv_hasAHeadAndARowForEachCell();
    void csv_quotesNames();
    void csv_withoutDimension_isTheTotal();
    void list_holdsTheRecordsBehind();
    void json_isOneObject();
    void exitCodes_tellUsageFromFailure_data();
    void exitCodes_tellUsageFromFailure();

private:
    test::Answer figures(const QStringList &arguments) const
    {
        return test::runCli(QStringList{u"figures"_s, u"--register"_s, m_register} + arguments);
    }
    /// What a reader of CSV makes of what was printed, the names of the columns first.
    QList<QStringList> table(const QByteArray &printed) const
    {
        const QString path = m_test.folder() + u"/printed.csv"_s;
        test::writeFile(path, printed);
        auto reader =
            openTable(path, {.sheet = {}, .encoding = {}, .delimiter = u',', .headerRow = 1});
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        QList<QStringList> rows{(*reader)->columns()};
        TableRow row;
        while ((*reader)->next(row).value_or(false))
            rows.append(row.cells);
        return rows;
    }

    test::TestDatabase m_test{false};
    QString m_register;
    const QString m_awkward = u"Aid, \"Care\" & Co.\nÑandú; 'x'"_s;
};

void TestFiguresCli::initTestCase()
{
    test::RegisterBuilder builder(m_test);
    const qint64 event =
        builder.add(Entity::Event, {{u"code"_s, u"M16"_s}, {u"starts"_s, u"2016-11"_s}});
    const auto seat =
        [&](const QString &country, const QString &listed, const QString &attendance) {
            builder.add(Entity::Participation,
                        {{u"event"_s, event},
                         {u"represents"_s, builder.country(country)},
                         {u"organisation_then"_s, listed},
                         {u"attendance"_s, attendance}});
        };
    seat(u"KEN"_s, m_awkward, u"attended"_s);
    seat(u"KEN"_s, u"Board"_s, u"attended_in_part"_s);
    seat(u"ARG"_s, u""_s, u"attended"_s);
    seat(u""_s, u""_s, u"attended"_s);
    seat(u"ARG"_s, u"Board"_s, u"no_show"_s);
    m_register = m_test.location().text;
    builder.finish().reset();
}

void TestFiguresCli::csv_hasAHeadAndARowForEachCell()
{
    const test::Answer answer = figures(
        {u"--measure"_s, u"attendances"_s, u"--by"_s, u"year, country"_s, u"--format"_s, u"csv"_s});
    VERIFY_DONE(answer);
    QCOMPARE(answer.out,
             QByteArray("year,country,attendances\n2016,ARG,1\n2016,KEN,2\n2016,unknown,1\n"));
    QVERIFY(answer.err.isEmpty());
}

void TestFiguresCli::csv_quotesNames()
{
    const test::Answer answer = figures({u"--by=organisation"_s, u"--format=csv"_s});
    VERIFY_DONE(answer);
    QCOMPARE(table(answer.out),
             (QList<QStringList>{{u"organisation"_s, u"people"_s},
                                 {m_awkward, u"1"_s},
                                 {u"Board"_s, u"1"_s},
                                 {u"unknown"_s, u"2"_s}}));
}

void TestFiguresCli::csv_withoutDimension_isTheTotal()
{
    const test::Answer answer = figures({u"--measure=countries"_s, u"--format=csv"_s});
    VERIFY_DONE(answer);
    QCOMPARE(answer.out, QByteArray("countries\n2\n"));
}

void TestFiguresCli::list_holdsTheRecordsBehind()
{
    const QStringList asked{u"--measure=attendances"_s, u"--by=country"_s, u"--list"_s};
    const test::Answer lines = figures(asked);
    VERIFY_DONE(lines);
    const test::Answer csv = figures(asked + QStringList{u"--format=csv"_s});
    VERIFY_DONE(csv);
    const QList<QStringList> rows = table(csv.out);
    QCOMPARE(rows.first().first(), u"id"_s);
    QCOMPARE(rows.size(), 5);
    const qsizetype listed = rows.first().indexOf(u"organisation_then"_s);
    QVERIFY(listed > 0);
    QVERIFY(std::ranges::any_of(rows, [&](const QStringList &row) {
        return row.at(listed) == m_awkward;
    }));
    const test::Answer json = figures(asked + QStringList{u"--format=json"_s});
    VERIFY_DONE(json);
    QCOMPARE(json.json().value(u"count"_s).toInt(), 4);
    for (const QJsonValue &record : json.json().value(u"records"_s).toArray())
        QVERIFY(record[u"attendance"_s].toString().startsWith(u"attended"_s));
    const test::Answer some = figures({u"--measure=countries"_s,
                                       u"--list"_s,
                                       u"--where=attendance:no_show"_s,
                                       u"--format=json"_s});
    QCOMPARE(some.json().value(u"count"_s).toInt(), 1);
}

void TestFiguresCli::json_isOneObject()
{
    const QStringList asked{u"--measure=people"_s, u"--by=country"_s};
    const test::Answer answer = figures(asked + QStringList{u"--format=json"_s});
    VERIFY_DONE(answer);
    const QJsonObject object = answer.json();
    QCOMPARE(object.value(u"measure"_s).toString(), u"people"_s);
    QCOMPARE(object.value(u"by"_s).toArray(), QJsonArray{u"country"_s});
    QCOMPARE(object.value(u"total"_s).toInt(), 4);
    QVERIFY(!object.value(u"rule"_s).toString().isEmpty());
    const QJsonArray cells = object.value(u"cells"_s).toArray();
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.at(1).toObject(), (QJsonObject{{u"country"_s, u"KEN"_s}, {u"value"_s, 2}}));
    QCOMPARE(figures(asked + QStringList{u"--json"_s}).out, answer.out);
}

void TestFiguresCli::exitCodes_tellUsageFromFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("measure") << QStringList{u"--measure=weight"_s} << 2 << u"weight"_s;
    QTest::newRow("dimension") << QStringList{u"--by=colour"_s} << 2 << u"colour"_s;
    QTest::newRow("dimension of a list")
        << QStringList{u"--by=colour"_s, u"--list"_s} << 2 << u"colour"_s;
    QTest::newRow("filter") << QStringList{u"--where=country:"_s} << 2 << u"country:"_s;
    QTest::newRow("field") << QStringList{u"--where=colour:red"_s} << 2 << u"colour"_s;
    QTest::newRow("field of a list")
        << QStringList{u"--where=colour:red"_s, u"--list"_s} << 2 << u"colour"_s;
    QTest::newRow("format") << QStringList{u"--format=xml"_s} << 2 << u"xml"_s;
    QTest::newRow("option") << QStringList{u"--sideways"_s} << 2 << u"--sideways"_s;
    QTest::newRow("register") << QStringList{u"--register=/nowhere/x.plenary"_s} << 1
                              << u"/nowhere/x.plenary"_s;
}

void TestFiguresCli::exitCodes_tellUsageFromFailure()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, named);
    const test::Answer answer = figures(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(named), qPrintable(answer.err));
    QVERIFY(answer.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestFiguresCli)
#include "tst_figurescli.moc"
