// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/speech.h"
#include "figures/charts.h"
#include "report/papertexts.h"
#include "report/sampleregister.h"

#include <QtTest/QTest>
#include <future>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// Papers and charts in another language than that of the program, which here is English.
class TestPaperLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void paper_speaksItsLanguage_data();
    void paper_speaksItsLanguage();
    void languages_areListedWithTheirOwnNames();
    void speech_endsWhereItBegan();
    void speech_countsInItsDigits();
    void chart_speaksTheLanguageOfItsThread();
    void threads_speakAtOnce();

private:
    [[nodiscard]] QString textOf(const QString &language, Database &database) const
    {
        ReportQuery query = eventQuery(u"BUENOS-AIRES-2016"_s);
        query.language = language;
        return allText(SampleRegister::paperOf(database, query));
    }

    SampleRegister m_sample;
    Database *m_database = nullptr;
};

void TestPaperLanguages::initTestCase()
{
    installLanguage(u"en"_s);
    m_database = m_sample.database(false);
    QVERIFY(m_database);
}

void TestPaperLanguages::paper_speaksItsLanguage_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("country");
    QTest::newRow("en") << u"Event summary"_s << u"November 2016"_s << u"Argentina"_s;
    QTest::newRow("fr") << u"Synthèse de l’événement"_s << u"novembre 2016"_s << u"Argentine"_s;
    QTest::newRow("ar") << u"موجز المناسبة"_s << u"تشرين الثاني/نوفمبر 2016"_s << u"الأرجنتين"_s;
}

void TestPaperLanguages::paper_speaksItsLanguage()
{
    QFETCH(QString, title);
    QFETCH(QString, dates);
    QFETCH(QString, country);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QString text = textOf(language, *m_database);
    text.replace(QChar(0xA0), u' ').remove(QChar(0x2060)).remove(QChar(0x200E));
    text.remove(QChar(0x200F));
    for (const QString &expected : {title, dates, country})
        QVERIFY2(text.contains(expected), qPrintable(expected + u" in\n" + text.left(4000)));
    if (language != u"en") {
        for (const QString &english : {u"Event summary"_s, u"not recorded"_s, u"November"_s})
            QVERIFY2(!text.contains(english), qPrintable(english));
    }
    QCOMPARE(QCoreApplication::translate("plenary", "Event summary"), u"Event summary"_s);
    QCOMPARE(QLocale().textDirection(), Qt::LeftToRight);
}

void TestPaperLanguages::languages_areListedWithTheirOwnNames()
{
    QHash<QString, QString> names;
    for (const Language &language : languages())
        names.insert(language.code, language.name);
    QCOMPARE(names.value(u"en"_s), u"English"_s);
    QCOMPARE(names.value(u"fr"_s), u"Français"_s);
    QCOMPARE(names.value(u"ar"_s), u"العربية"_s);
    QVERIFY(isSpoken(u"fr"_s));
    QVERIFY(!isSpoken(u"tlh"_s));
    QCOMPARE(languageAsked({u"plenary"_s, u"--language"_s, u"ar"_s}), u"ar"_s);
    QCOMPARE(languageAsked({u"plenary"_s, u"--language=fr"_s, u"x.plenary"_s}), u"fr"_s);
}

void TestPaperLanguages::speech_endsWhereItBegan()
{
    const auto said = [] {
        return QCoreApplication::translate("plenary", "not recorded");
    };
    const QString english = said();
    {
        const Speech french(QLocale(QLocale::French));
        QCOMPARE(said(), u"non renseigné"_s);
        {
            const Speech inner(QLocale(QLocale::English));
            QCOMPARE(said(), english);
        }
        QCOMPARE(said(), u"non renseigné"_s);
    }
    QCOMPARE(said(), english);
}

void TestPaperLanguages::speech_countsInItsDigits()
{
    const Speech arabic(QLocale(QLocale::Arabic));
    QCOMPARE(Speech::number(12345), u"١٢٬٣٤٥"_s);
    QCOMPARE(Speech::ordinal(2016), u"٢٠١٦"_s);
    const QString counted =
        QCoreApplication::translate("plenary", "%Ln organisations", nullptr, 2016);
    QVERIFY2(counted.contains(u"٢٬٠١٦"_s), qPrintable(counted));
    QCOMPARE(Speech::list({u"أ"_s, u"ب"_s}), u"أ، ب"_s);
    // A paper keeps 0 to 9, as those of the United Nations.
    const Speech paper(Speech::paperLocale(u"ar"_s), Speech::Numbers::OfPapers);
    QCOMPARE(Speech::number(12345), u"12\u202F345"_s);
}

void TestPaperLanguages::chart_speaksTheLanguageOfItsThread()
{
    const Speech french(QLocale(QLocale::French));
    const auto chart = makeChart(*m_database, {.name = u"top-countries"_s, .filter = {}, .by = {}});
    QVERIFY_RESULT(chart);
    QCOMPARE(chart->categoryTitle, QCoreApplication::translate("plenary", "Represented country"));
    QVERIFY(chart->categoryTitle != u"Represented country");
}

/// Each thread has a connection of its own, as in the program.
void TestPaperLanguages::threads_speakAtOnce()
{
    const QStringList codes{u"fr"_s, u"ar"_s, u"en"_s};
    QHash<QString, QString> alone;
    for (const QString &code : codes)
        alone.insert(code, textOf(code, *m_database));
    const Location location = m_database->location();
    std::vector<std::future<QStringList>> answers;
    for (const QString &code : codes) {
        answers.push_back(std::async(std::launch::async, [this, code, location] {
            QStringList texts;
            auto database = openRegister(location, Database::Access::ReadOnly);
            for (int i = 0; database && i < 3; ++i)
                texts.append(textOf(code, **database));
            return texts;
        }));
    }
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const QString expected = alone.value(codes.at(static_cast<qsizetype>(i)));
        QCOMPARE(answers[i].get(), QStringList(3, expected));
    }
}

QTEST_GUILESS_MAIN(TestPaperLanguages)
#include "tst_paperlanguages.moc"
