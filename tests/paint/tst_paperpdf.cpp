// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paper.h"
#include "app/paint/pdfcatalog.h"
#include "paint/pdftools.h"
#include "paint/specimens.h"

#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;

namespace
{

/// A paper of one table with one column, a name in each row.
paper::Document listOf(const QStringList &names, const QString &language = u"en"_s)
{
    paper::Document document;
    document.title = u"Names"_s;
    document.language = language;
    paper::Table table;
    table.title = u"Names"_s;
    table.columns.append(paper::Table::Column());
    table.columns.first().title = u"Name"_s;
    for (const QString &name : names) {
        paper::Table::Row row;
        row.cells.append(paper::Text());
        row.cells.first().text = name;
        table.rows.append(row);
    }
    document.blocks << paper::TitleBlock{{}, u"Names"_s, {}} << table;
    return document;
}

QByteArray pdfOf(const paper::Document &document)
{
    const auto pdf = renderPdf(document);
    return pdf ? *pdf : QByteArray();
}

void addPapers()
{
    QTest::addColumn<paper::Document>("document");
    QTest::newRow("event") << specimens::eventPaper();
    QTest::newRow("series") << specimens::seriesPaper();
    QTest::newRow("status") << specimens::statusPaper();
    QTest::newRow("arabic") << specimens::arabicPaper();
    QTest::newRow("no rows") << specimens::longPaper(0);
    QTest::newRow("one row") << specimens::longPaper(1);
    QTest::newRow("200 rows") << specimens::longPaper(200);
    QTest::newRow("nothing") << paper::Document();
}

} // namespace

Q_DECLARE_METATYPE(plenary::paper::Document)

class TestPaperPdf : public QObject
{
    Q_OBJECT

private slots:
    void file_isSoundAndHasThePagesOfTheLayout_data() { addPapers(); }
    void file_isSoundAndHasThePagesOfTheLayout();
    void fonts_areEmbeddedAndOfOneFamily_data() { addPapers(); }
    void fonts_areEmbeddedAndOfOneFamily();
    void everyPage_saysWhichOfHowMany();
    void everyPage_hasTheRunningHeadAndFoot();
    void everyRowOf5000_isOnThePages();
    void heads_areRepeatedInTheText();
    void name_isReadBack_data();
    void name_isReadBack();
    void devanagari_isShapedWithItsOwnFont();
    void longName_isWhole();
    void textsLongerThanAPage_goOnOnTheNext();
    void markup_isPlainText();
    void controlCharacters_doNoHarm();
    void arabicPaper_saysPagesInItsOwnWords();
    void outline_namesSectionsFiguresAndTables();
    void language_isInTheCatalog();
    void language_cannotBreakTheFile();
    void otherFile_isLeftAsItIs();
    void chartsOfAPaper_areVectors();
};

void TestPaperPdf::file_isSoundAndHasThePagesOfTheLayout()
{
    NEED_PDF_TOOLS();
    QFETCH(paper::Document, document);
    const QByteArray pdf = pdfOf(document);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QCOMPARE(test::pdfFaults(pdf), QString());
    QCOMPARE(test::pdfPages(pdf), layoutPaper(document).pages.size());
}

void TestPaperPdf::fonts_areEmbeddedAndOfOneFamily()
{
    NEED_PDF_TOOLS();
    QFETCH(paper::Document, document);
    const auto fonts = test::pdfFonts(pdfOf(document));
    QVERIFY(!fonts.isEmpty());
    for (const auto &[name, embedded] : fonts) {
        QVERIFY2(name.startsWith(u"Noto"), qPrintable(name));
        QCOMPARE(embedded, u"yes"_s);
    }
}

void TestPaperPdf::everyPage_saysWhichOfHowMany()
{
    NEED_PDF_TOOLS();
    const QByteArray pdf = pdfOf(specimens::longPaper(200));
    const int pages = test::pdfPages(pdf);
    QVERIFY(pages > 2);
    for (int page = 1; page <= pages; ++page) {
        const QString words = u"Page %1 of %2"_s.arg(page).arg(pages);
        QVERIFY2(test::pdfText(pdf, page).contains(words), qPrintable(words));
    }
}

void TestPaperPdf::everyPage_hasTheRunningHeadAndFoot()
{
    NEED_PDF_TOOLS();
    const paper::Document document = specimens::eventPaper();
    const QByteArray pdf = pdfOf(document);
    for (int page = 1; page <= test::pdfPages(pdf); ++page) {
        const QString text = test::pdfText(pdf, page);
        for (const QString &furniture :
             {document.network, document.runningTitle, document.asAt, document.mark})
            QVERIFY2(text.contains(furniture), qPrintable(furniture));
    }
}

void TestPaperPdf::everyRowOf5000_isOnThePages()
{
    NEED_PDF_TOOLS();
    constexpr int rows = 5000;
    const QByteArray pdf = pdfOf(specimens::longPaper(rows));
    const QString painted = test::pdfText(pdf);
    const paper::Document document = specimens::longPaper(rows);
    int missing = 0;
    qsizetype arabic = 0;
    QString arabicName;
    for (const auto &row : std::get<paper::Table>(document.blocks.last()).rows) {
        if (row.kind != paper::Table::Row::Kind::Data)
            continue;
        QString name = row.cells.first().text;
        const auto direction = name.at(0).direction();
        if (direction == QChar::DirAL) { // counted below: read in another order
            arabicName = name.section(u" №"_s, 0, 0);
            ++arabic;
            continue;
        }
        // Vowel signs of Devanagari are shapes, not characters, in what Qt writes: by number.
        if (name.at(0).script() == QChar::Script_Devanagari)
            name = name.mid(name.indexOf(u'№'));
        name += row.cells.first().calls.join(QString()); // the last one calls a note
        const QString line = QString(test::plainText(name) + u' ' + row.cells[1].text + u' ');
        missing += painted.contains(line) ? 0 : 1;
    }
    QCOMPARE(missing, 0);
    const QString read = test::pdfText(pdf, 0, true);
    QCOMPARE(read.count(test::plainText(arabicName)), arabic);
}

void TestPaperPdf::heads_areRepeatedInTheText()
{
    NEED_PDF_TOOLS();
    const QByteArray pdf = pdfOf(specimens::longPaper(200));
    for (int page = 1; page <= test::pdfPages(pdf); ++page)
        QVERIFY(test::pdfText(pdf, page).contains(u"Name Place Type Since People"_s));
    QVERIFY(test::pdfText(pdf, 2).contains(u"African States (continued)"_s));
}

void TestPaperPdf::name_isReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("asRead"); ///< from right to left: in the order of reading
    QTest::addColumn<QString>("font");
    QTest::newRow("Latin") << u"Defensoría Pública"_s << false << u"NotoSans-Regular"_s;
    QTest::newRow("Vietnamese") << u"Trợ giúp pháp lý"_s << false << u"NotoSans-Regular"_s;
    QTest::newRow("Cyrillic") << u"Коллегия адвокатов"_s << false << u"NotoSans-Regular"_s;
    QTest::newRow("Greek") << u"Δικηγορικός Σύλλογος"_s << false << u"NotoSans-Regular"_s;
    QTest::newRow("Georgian") << u"იურიდიული დახმარება"_s << false << u"NotoSansGeorgian"_s;
    QTest::newRow("Armenian") << u"Հանրային պաշտպան"_s << false << u"NotoSansArmenian"_s;
    QTest::newRow("Chinese") << u"法律援助中心"_s << false << u"NotoSansCJK"_s;
    QTest::newRow("Arabic") << u"مكتب المساعدة القانونية"_s << true << u"NotoSansArabic"_s;
    QTest::newRow("Hebrew") << u"הסניגוריה הציבורית"_s << true << u"NotoSansHebrew"_s;
}

void TestPaperPdf::name_isReadBack()
{
    NEED_PDF_TOOLS();
    QFETCH(QString, name);
    QFETCH(bool, asRead);
    QFETCH(QString, font);
    const QByteArray pdf = pdfOf(listOf({name}));
    QVERIFY2(test::pdfText(pdf, 1, asRead).contains(test::plainText(name)),
             qPrintable(test::pdfText(pdf, 1, asRead)));
    const auto fonts = test::pdfFonts(pdf);
    QVERIFY(std::any_of(fonts.begin(), fonts.end(), [&font](const auto &each) {
        return each.first.startsWith(font);
    }));
}

void TestPaperPdf::devanagari_isShapedWithItsOwnFont()
{
    NEED_PDF_TOOLS();
    const auto fonts = test::pdfFonts(pdfOf(listOf({u"विधिक सेवा प्राधिकरण"_s})));
    QVERIFY(std::any_of(fonts.begin(), fonts.end(), [](const auto &each) {
        return each.first.startsWith(u"NotoSansDevanagari");
    }));
}

void TestPaperPdf::longName_isWhole()
{
    NEED_PDF_TOOLS();
    const QByteArray pdf = pdfOf(specimens::longPaper(3));
    QVERIFY(test::pdfText(pdf).contains(test::plainText(specimens::longName())));
}

/// As a title, a name in a table and a name in a list: the last word is on a page, and nothing
/// stands below the edge of one.
void TestPaperPdf::textsLongerThanAPage_goOnOnTheNext()
{
    NEED_PDF_TOOLS();
    const auto words = [](const QString &stem) {
        QStringList all;
        for (int i = 0; i < 1800; ++i) // a longer text is shortened
            all.append(stem + QString::number(i));
        return all.join(u' ');
    };
    paper::Document document = listOf({u"Short"_s, words(u"row"_s), u"Last"_s});
    document.blocks.first() = paper::TitleBlock{{}, words(u"head"_s), {}};
    const paper::Participants::Delegation delegation{
        .name = u"France"_s, .entries = {{words(u"entry"_s), {}, {}}}, .closing = {}};
    document.blocks << paper::Participants{{{u"States"_s, {}, {delegation}}}};
    const QByteArray pdf = pdfOf(document);
    QCOMPARE(test::pdfFaults(pdf), QString());
    const QString text = test::pdfText(pdf);
    for (const QString &stem : {u"head"_s, u"row"_s, u"entry"_s}) {
        for (const int word : {0, 900, 1799})
            QVERIFY2(text.contains(stem + QString::number(word)),
                     qPrintable(stem + QString::number(word)));
    }
    const PaperLayout layout = layoutPaper(document);
    for (const PaperLayout::Page &page : layout.pages) {
        for (const PaperLayout::Part &part : page.parts)
            QVERIFY2(part.rect.bottom() <= layout.textBlock.bottom() + 0.1,
                     qPrintable(u"%1 to %2 of %3"_s.arg(part.text.left(9))
                                    .arg(part.rect.bottom())
                                    .arg(layout.textBlock.bottom())));
    }
}

void TestPaperPdf::markup_isPlainText()
{
    NEED_PDF_TOOLS();
    const QString name = u"<b>Aid</b> & <script>alert(1)</script> &amp; <a href=\"x\">y</a>"_s;
    QVERIFY(test::pdfText(pdfOf(listOf({name}))).contains(name));
}

void TestPaperPdf::controlCharacters_doNoHarm()
{
    NEED_PDF_TOOLS();
    const QByteArray pdf =
        pdfOf(listOf({QString(u"one\u0001two\u0000three\tfour\u202Efive"_s), u"%1 %2 %n"_s}));
    QCOMPARE(test::pdfFaults(pdf), QString());
    QVERIFY(test::pdfText(pdf).contains(u"%1 %2 %n"_s));
}

void TestPaperPdf::arabicPaper_saysPagesInItsOwnWords()
{
    NEED_PDF_TOOLS();
    const QString text = test::pdfText(pdfOf(specimens::arabicPaper()), 1, true);
    for (const QString &word : {u"الصفحة"_s, u"المساعدة القانونية"_s, u"الأرجنتين"_s})
        QVERIFY2(text.contains(test::plainText(word)), qPrintable(text));
}

void TestPaperPdf::outline_namesSectionsFiguresAndTables()
{
    NEED_PDF_TOOLS();
    const QStringList titles = test::pdfOutline(pdfOf(specimens::eventPaper()));
    for (const QString &title : {u"Table 1  Recorded and reported, source by source"_s,
                                 u"Participation by regional group and country"_s,
                                 u"List of participants"_s,
                                 u"Member States"_s})
        QVERIFY2(titles.contains(title), qPrintable(titles.join(u'|')));
}

void TestPaperPdf::language_isInTheCatalog()
{
    QVERIFY(pdfOf(listOf({u"a"_s})).contains("/Lang (en)"));
    const QByteArray arabic = pdfOf(specimens::arabicPaper());
    QVERIFY(arabic.contains("/Lang (ar)"));
    QVERIFY(arabic.contains("/Direction /R2L"));
}

void TestPaperPdf::language_cannotBreakTheFile()
{
    NEED_PDF_TOOLS();
    const QByteArray pdf = pdfOf(listOf({u"a"_s}, u"en) >> endobj ("_s));
    QCOMPARE(test::pdfFaults(pdf), QString());
    QVERIFY(!pdf.contains("en) >>"));
}

void TestPaperPdf::otherFile_isLeftAsItIs()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no PDF"), QByteArray("%PDF-1.7\n")})
        QCOMPARE(withCatalog(bytes, {u"en"_s, {}}), bytes);
    const QByteArray whole = pdfOf(listOf({u"a"_s}));
    const QByteArray half = whole.first(whole.size() / 2);
    QCOMPARE(withCatalog(half, {u"en"_s, {}}), half);
}

void TestPaperPdf::chartsOfAPaper_areVectors()
{
    QVERIFY(!pdfOf(specimens::eventPaper()).contains("/Subtype /Image"));
}

QTEST_MAIN(TestPaperPdf)
#include "tst_paperpdf.moc"
