// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestRecord : public QObject
{
    Q_OBJECT

private slots:
    void tables_areSound();
    void struct_survivesRecord();
    void validate_data();
    void validate();
    void partialDate_data();
    void partialDate();
    void partialDate_refusesNonsense();
    void uid_isVersion7AndGrows();
};

void TestRecord::tables_areSound()
{
    for (const EntityTable &table : allTables()) {
        QSet<QString> names;
        for (const Field &field : table.fields) {
            const QString name = QString::fromLatin1(field.name);
            QVERIFY2(!names.contains(name), field.name);
            names.insert(name);
            QVERIFY2(field.get && field.set, field.name);
            QCOMPARE(field.type == FieldType::Choice, !field.choices.empty());
        }
        for (const char *own : {table.labelField, table.codeField})
            QVERIFY2(*own == '\0' || names.contains(QString::fromLatin1(own)), table.name);
        for (const Field &field : table.fields) {
            for (const char *other : {field.typedIn, field.besideOf})
                QVERIFY2(*other == '\0' || names.contains(QString::fromLatin1(other)), field.name);
        }
        QCOMPARE(tableNamed(table.kind()), &table);
    }
}

void TestRecord::struct_survivesRecord()
{
    Participation seat;
    seat.event = EventId(7);
    seat.nameThen = u"Gordon R. KERR"_s;
    seat.represents = CountryId(3);
    seat.attendance = Attendance::AttendedInPart;
    seat.attendedOn = PartialDate(2016, 11);
    const Record record = toRecord(Entity::Participation, seat);
    QCOMPARE(record.text(u"attendance"), u"attended_in_part"_s);
    QCOMPARE(record.text(u"attended_on"), u"2016-11"_s);
    QVERIFY(record.value(u"person").isNull());
    QCOMPARE(toRecord(Entity::Participation, fromRecord<Participation>(record)), record);
}

void TestRecord::validate_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    QTest::newRow("complete") << u"city"_s << u"Vienna"_s << true;
    QTest::newRow("code missing") << u"code"_s << u""_s << false;
    QTest::newRow("unknown choice") << u"status"_s << u"maybe"_s << false;
    QTest::newRow("no such day") << u"starts"_s << u"2016-02-30"_s << false;
    QTest::newRow("ends before start") << u"ends"_s << u"2016-10"_s << false;
    QTest::newRow("ends in the same year") << u"ends"_s << u"2016"_s << true;
}

void TestRecord::validate()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    Record event = Record::create(Entity::Event);
    event.setValue(u"code", u"BA-2016"_s);
    event.setValue(u"starts", u"2016-11-15"_s);
    event.setValue(field, value);
    QCOMPARE(bool(event.validate()), valid);
}

void TestRecord::partialDate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("year") << u"2016"_s << u"2016"_s;
    QTest::newRow("month") << u" 2016-11 "_s << u"2016-11"_s;
    QTest::newRow("doubt") << u"1964-05-08?"_s << u"1964-05-08"_s;
    QTest::newRow("with a time") << u"2016-11-15T09:30:00"_s << u"2016-11-15"_s;
    QTest::newRow("short month") << u"Nov 2016"_s << u"2016-11"_s;
    QTest::newRow("british") << u"15 November 2016"_s << u"2016-11-15"_s;
    QTest::newRow("american") << u"November 15, 2016"_s << u"2016-11-15"_s;
    QTest::newRow("spanish") << u"15 de noviembre de 2016"_s << u"2016-11-15"_s;
    QTest::newRow("french") << u"1er décembre 2016"_s << u"2016-12-01"_s;
    QTest::newRow("dots") << u"15.11.2016"_s << u"2016-11-15"_s;
    QTest::newRow("day first") << u"03/10/2018"_s << u"2018-10-03"_s;
    QTest::newRow("only month first fits") << u"10/31/2018"_s << u"2018-10-31"_s;
}

void TestRecord::partialDate()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto date = PartialDate::fromText(typed);
    QVERIFY(date);
    QCOMPARE(date->toString(), stored);
}

void TestRecord::partialDate_refusesNonsense()
{
    for (const QString &text :
         {u"soon"_s, u"2016-13"_s, u"31/02/2016"_s, u"0000"_s, u"2016-11-15-1"_s})
        QVERIFY2(!PartialDate::fromText(text), qPrintable(text));
}

void TestRecord::uid_isVersion7AndGrows()
{
    const QString first = newUid();
    QCOMPARE(first.size(), 36);
    QCOMPARE(first.at(14), u'7');
    QVERIFY(first.left(13) <= newUid().left(13));
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
