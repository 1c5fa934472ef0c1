// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldtables.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestField : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void parse_refuses_data();
    void parse_refuses();
    void empty_isTheDefault();
    void choices_areReadByCodeAndLabel();
    void suggestion_ofYesAndNo_data();
    void suggestion_ofYesAndNo();
    void display_data();
    void display();

private:
    static const Field &of(Entity entity, QStringView name) { return *tableOf(entity).find(name); }
    static const Field &ofType(FieldType type)
    {
        switch (type) {
        case FieldType::Text:
            return of(Entity::Event, u"city");
        case FieldType::LongText:
            return of(Entity::Event, u"note");
        case FieldType::Number:
            return of(Entity::ReportedFigure, u"value");
        case FieldType::Boolean:
            return of(Entity::Instrument, u"is_treaty");
        case FieldType::Choice:
            return of(Entity::Participation, u"attendance");
        case FieldType::Date:
            return of(Entity::Event, u"starts");
        case FieldType::Link:
            break;
        }
        return of(Entity::Event, u"country");
    }
};

void TestField::parse_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Value>("value");
    const auto row =
        [](const char *name, FieldType type, const QString &typed, const Value &value) {
            QTest::newRow(name) << type << typed << value;
        };
    row("text is tidied", FieldType::Text, u" San  José\u00A0"_s, u"San José"_s);
    row("long text keeps its lines", FieldType::LongText, u" a\n\n b  c "_s, u"a\n\n b  c"_s);
    row("whole", FieldType::Number, u"200"_s, 200LL);
    row("negative", FieldType::Number, u"-3"_s, -3LL);
    row("grouped by comma", FieldType::Number, u"1,200"_s, 1200LL);
    row("grouped by blank", FieldType::Number, u"12 000"_s, 12000LL);
    row("grouped by no-break blanks", FieldType::Number, u"1\u00A0200\u202F000"_s, 1200000LL);
    row("fraction", FieldType::Number, u"2.5"_s, 2.5);
    row("whole written as a fraction", FieldType::Number, u"200.0"_s, 200LL);
    row("too long for an integer", FieldType::Number, u"1e300"_s, 1e300);
    row("yes", FieldType::Boolean, u" YES "_s, 1LL);
    row("x", FieldType::Boolean, u"x"_s, 1LL);
    row("no", FieldType::Boolean, u"No"_s, 0LL);
    row("yes in French", FieldType::Boolean, u"Oui"_s, 1LL);
    row("zero", FieldType::Boolean, u"0"_s, 0LL);
    row("choice by code", FieldType::Choice, u"attended_in_part"_s, u"attended_in_part"_s);
    row("choice whatever its case", FieldType::Choice, u"  Attended "_s, u"attended"_s);
    row("date", FieldType::Date, u"15 November 2016"_s, u"2016-11-15"_s);
    row("date in part", FieldType::Date, u"Nov 2016"_s, u"2016-11"_s);
}

void TestField::parse()
{
    QFETCH(FieldType, type);
    QFETCH(QString, typed);
    QFETCH(Value, value);
    QCOMPARE(ofType(type).type, type);
    const auto parsed = ofType(type).parse(typed);
    QVERIFY(parsed);
    QCOMPARE(parsed->typeId(), value.typeId());
    QCOMPARE(*parsed, value);
}

void TestField::parse_refuses_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("typed");
    const auto row = [](FieldType type, const QString &typed) {
        QTest::newRow(qPrintable(typed)) << type << typed;
    };
    row(FieldType::Number, u"many"_s);
    row(FieldType::Number, u"200+"_s);
    row(FieldType::Number, u"12,5"_s);
    row(FieldType::Number, u"inf"_s);
    row(FieldType::Number, u"nan"_s);
    row(FieldType::Number, u"1e999"_s);
    row(FieldType::Boolean, u"perhaps"_s);
    row(FieldType::Boolean, u"2"_s);
    row(FieldType::Choice, u"came"_s);
    row(FieldType::Date, u"soon"_s);
    row(FieldType::Date, u"2016-02-30"_s);
    row(FieldType::Link, u"Kenya"_s);
}

void TestField::parse_refuses()
{
    QFETCH(FieldType, type);
    QFETCH(QString, typed);
    const auto parsed = ofType(type).parse(typed);
    QVERIFY2(!parsed, parsed ? qPrintable(parsed->toString()) : "");
}

void TestField::empty_isTheDefault()
{
    for (const EntityTable &table : allTables()) {
        for (const Field &field : table.fields) {
            for (const QString &nothing : {QString(), u"  \u00A0\n"_s}) {
                const auto parsed = field.parse(nothing);
                QVERIFY2(parsed, field.name);
                QCOMPARE(*parsed, field.defaultValue());
            }
            const bool isNull = field.type == FieldType::Number || field.type == FieldType::Link;
            QCOMPARE(field.defaultValue().isNull(), isNull);
        }
    }
}

/// What a list shows or an export writes is read back as the same value.
void TestField::choices_areReadByCodeAndLabel()
{
    for (const EntityTable &table : allTables()) {
        for (const Field &field : table.fields) {
            for (const Choice &choice : field.choices) {
                const QString code = QString::fromLatin1(choice.code);
                QCOMPARE(field.parse(code), std::optional<Value>(code));
                QCOMPARE(field.parse(field.display(code).toUpper()), std::optional<Value>(code));
            }
        }
    }
}

void TestField::suggestion_ofYesAndNo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &field, const QString &typed, const QString &code) {
        QTest::addRow("%s %s", qPrintable(field), qPrintable(typed)) << field << typed << code;
    };
    for (const QString &yes : {u"Yes"_s,
                               u" y "_s,
                               u"TRUE"_s,
                               u"x"_s,
                               u"1"_s,
                               u"Oui"_s,
                               u"sí"_s,
                               u"Да"_s,
                               u"نعم"_s,
                               u"是"_s})
        row(u"attendance"_s, yes, u"attended"_s);
    for (const QString &no :
         {u"No"_s, u"N"_s, u"false"_s, u"0"_s, u"non"_s, u"não"_s, u"нет"_s, u"لا"_s, u"否"_s})
        row(u"attendance"_s, no, u"no_show"_s);
    row(u"attendance"_s, u"perhaps"_s, {});
    row(u"attendance"_s, u""_s, {});
    row(u"rsvp"_s, u"yes"_s, u"accepted"_s);
    row(u"rsvp"_s, u"no"_s, u"declined"_s);
    row(u"registration"_s, u"no"_s, u"none"_s);
    row(u"consent"_s, u"yes"_s, u"listed"_s);
    row(u"category"_s, u"yes"_s, {}); // no value of it is a yes
    row(u"note"_s, u"yes"_s, {});
}

/// A person confirms it: what is read by itself stays what it was.
void TestField::suggestion_ofYesAndNo()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const Field &asked = of(Entity::Participation, field);
    QTEST(asked.suggestion(typed), "code");
    if (asked.type == FieldType::Choice && !typed.isEmpty())
        QVERIFY(!asked.parse(typed));
}

void TestField::display_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name,
                        FieldType type,
                        const Value &value,
                        const char *locale,
                        const QString &shown) {
        QTest::newRow(name) << type << value << QString::fromLatin1(locale) << shown;
    };
    row("text", FieldType::Text, u"Vienna"_s, "C", u"Vienna"_s);
    row("whole", FieldType::Number, 1200LL, "en_GB", u"1,200"_s);
    row("whole, german", FieldType::Number, 1200LL, "de_DE", u"1.200"_s);
    row("fraction", FieldType::Number, 2.5, "fr_FR", u"2,5"_s);
    row("zero is not nothing", FieldType::Number, 0LL, "C", u"0"_s);
    row("no number", FieldType::Number, {}, "C", u""_s);
    row("yes", FieldType::Boolean, 1LL, "C", u"yes"_s);
    row("no", FieldType::Boolean, 0LL, "C", u"no"_s);
    row("choice", FieldType::Choice, u"attended_in_part"_s, "C", u"attended in part"_s);
    row("choice of a newer program", FieldType::Choice, u"beamed_in"_s, "C", u"beamed_in"_s);
    row("date", FieldType::Date, u"2016-11-15"_s, "C", u"15 November 2016"_s);
    row("no date", FieldType::Date, u""_s, "C", u""_s);
}

void TestField::display()
{
    QFETCH(FieldType, type);
    QFETCH(Value, value);
    QFETCH(QString, locale);
    QTEST(ofType(type).display(value, QLocale(locale)), "shown");
}

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
