// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personname.h"
#include "core/text.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestPersonName : public QObject
{
    Q_OBJECT

private slots:
    void latinLetters_foldAlikeInEveryText();
    void nameParts_data();
    void nameParts();
    void nameKey_knowsOrderAndTitles();
    void nameKey_keepsPeopleApart();
};

/// A text with a combining mark or another script goes through ICU as a whole; Latin letters and
/// typographic signs alone fold one by one.
void TestPersonName::latinLetters_foldAlikeInEveryText()
{
    const QStringList frames{u"%1"_s, u"ab%1cd%1"_s, u"%1AB"_s, u"1%12"_s, u"L%1l %1%1 x"_s};
    const auto check = [&](char16_t letter) {
        for (const QString &frame : frames) {
            const QString word = QString(frame).replace(u"%1"_s, QString(QChar(letter)));
            const QString folded = text::folded(word);
            QCOMPARE(text::folded(QString(word + u" e\u0301"_s)),
                     QString(folded + u" e"_s).trimmed());
            QCOMPARE(text::folded(QString(word + u" кто"_s)),
                     QString(folded + u" kto"_s).trimmed());
        }
    };
    for (const auto &[first, last] : {std::pair(0xC0, 0x24F), {0x1E00, 0x1EFF}, {0x2010, 0x2027}}) {
        for (int letter = first; letter <= last && !QTest::currentTestFailed(); ++letter)
            check(static_cast<char16_t>(letter));
    }
    QCOMPARE(text::folded(u"CÔTE D'IVOIRE "_s), u"cote d ivoire"_s);
    QCOMPARE(text::folded(u"Ødegård & Straße"_s), u"odegard and strasse"_s);
    QCOMPARE(text::folded(u"e\u0301te"_s), u"ete"_s);
}

void TestPersonName::nameParts_data()
{
    QTest::addColumn<QString>("honorific");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *typed, const char *honorific, const char *name) {
        QTest::newRow(typed) << QString::fromUtf8(honorific) << QString::fromUtf8(name);
    };
    row("Gordon Example", "", "Gordon Example");
    row("EXAMPLE, Gordon", "", "EXAMPLE, Gordon");
    row("H.E. Mr. Gordon EXAMPLE", "H.E. Mr.", "Gordon EXAMPLE");
    row("H. E. Gordon Example", "H.E.", "Gordon Example");
    row("HE Mr Gordon Example", "HE Mr", "Gordon Example");
    row("Sra. Ana Muestra", "Sra.", "Ana Muestra");
    row("EXAMPLE, Mr. Gordon", "Mr.", "EXAMPLE, Gordon");
    row("EXAMPLE Gordon (Dr.)", "Dr.", "EXAMPLE Gordon");
    row("Mme la Professeure Exemple", "Mme", "la Professeure Exemple");
    row("M. Jean Exemple", "M.", "Jean Exemple");
    row("M. Exemple", "", "M. Exemple");
    row("Dr.", "", "Dr.");
    row("السيد محمد مثال", "السيد", "محمد مثال");
    row("г-н Иван Пример", "г-н", "Иван Пример");
}

void TestPersonName::nameParts()
{
    QFETCH(QString, honorific);
    QFETCH(QString, name);
    const auto parts = personname::split(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(parts.honorific, honorific);
    QCOMPARE(parts.name, name);
}

void TestPersonName::nameKey_knowsOrderAndTitles()
{
    const QString key = personname::key(u"Ana Muestra López"_s);
    for (const QString &typed : {u"MUESTRA LOPEZ, Ana"_s,
                                 u"Sra. Ana Muestra López"_s,
                                 u"H.E. Ms. Ana MUESTRA LÓPEZ"_s,
                                 u"Muestra López, Dra. Ana"_s,
                                 u"ana  muestra lópez"_s})
        QCOMPARE(personname::key(typed), key);
    QVERIFY(personname::key(u" - "_s).isEmpty());
}

void TestPersonName::nameKey_keepsPeopleApart()
{
    QVERIFY(personname::key(u"A. Muestra"_s) != personname::key(u"Ana Muestra"_s));
    QVERIFY(personname::key(u"Ana Muestra"_s) != personname::key(u"Ana Muestra López"_s));
    QVERIFY(personname::key(u"M. Muestra"_s) != personname::key(u"N. Muestra"_s));
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
