// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartlayout.h"
#include "app/paint/paper.h"
#include "app/paint/papertext.h"
#include "app/paint/pdfcatalog.h"
#include "paint/pdftools.h"
#include "paint/specimens.h"

#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;
using Kind = PaperLayout::Part::Kind;

namespace
{

/// Two hundred countries in the panels of their groups.
ChartSpec world()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Panels;
    spec.title = u"People who attended, by country"_s;
    for (int i = 0; i < 200; ++i) {
        ChartSpec::Category country;
        country.label = u"Country %1"_s.arg(i);
        country.group = u"Group %1"_s.arg(i / 40);
        country.values = {200.0 - i};
        spec.categories << country;
    }
    return spec;
}

paper::Document worldPaper()
{
    paper::Document document;
    document.title = u"World"_s;
    document.language = u"en"_s;
    paper::Figure figure;
    figure.chart = world();
    figure.number = u"Figure 1"_s;
    paper::Paragraph end;
    end.text.text = u"The end."_s;
    document.blocks << paper::TitleBlock{{}, u"World"_s, {}} << figure
                    << paper::Section{u"After it"_s} << end;
    return document;
}

} // namespace

/// Papers of many pages: cover, contents, drawings that no page holds, another size of paper.
class TestLongPapers : public QObject
{
    Q_OBJECT

private slots:
    void tallDrawing_keepsItsPartsApart();
    void shortPaper_hasNoCover();
    void longPaper_beginsWithItsContents();
    void contents_nameTheirPages();
    void contents_leadToTheirPages();
    void pairs_standInTheOutlineBoth();
    void letter_holdsEverything_data();
    void letter_holdsEverything();
    void page_isPaintedAlone();
};

void TestLongPapers::tallDrawing_keepsItsPartsApart()
{
    const paper::Document document = worldPaper();
    const ChartStyle style = ChartStyle::print(u"en"_s, sheet::DotsPerMm);
    const double whole =
        chartSize(world(), 170 * sheet::DotsPerMm, style).height() / sheet::DotsPerMm;
    QVERIFY(whole > 300); // no page holds it
    double drawn = 0;
    for (const auto &page : layoutPaper(document).pages) {
        double end = 0;
        for (const auto &part : page.parts) {
            QVERIFY2(part.rect.top() >= end - 0.01, qPrintable(part.text));
            end = part.rect.bottom();
            drawn += part.kind == Kind::Figure ? part.rect.height() : 0;
        }
    }
    // Parts fill their columns better than one tall drawing does; captions alone are far from it.
    QVERIFY2(drawn > whole * 0.75, qPrintable(QString::number(drawn)));
}

void TestLongPapers::shortPaper_hasNoCover()
{
    const PaperLayout layout = layoutPaper(specimens::longPaper(60));
    QVERIFY(layout.pages.size() <= 6);
    for (const auto &page : layout.pages) {
        for (const auto &part : page.parts)
            QVERIFY(part.kind != Kind::Contents);
    }
}

void TestLongPapers::longPaper_beginsWithItsContents()
{
    const paper::Document document = specimens::longPaper(600);
    const PaperLayout layout = layoutPaper(document);
    QVERIFY(layout.pages.size() > 7);
    QStringList entries;
    for (const auto &part : layout.pages.first().parts) {
        if (part.kind == Kind::Contents)
            entries << part.text;
    }
    QVERIFY(!layout.outline.isEmpty());
    QCOMPARE(entries.size(), layout.outline.size() + 1); // and the word above them
    // Nothing of the paper itself stands on the cover, and none of it is lost.
    QVERIFY(layout.outline.first().page >= 1);
}

void TestLongPapers::contents_nameTheirPages()
{
    NEED_PDF_TOOLS();
    const paper::Document document = specimens::longPaper(600);
    const auto pdf = renderPdf(document);
    QVERIFY(pdf);
    const QString cover = test::pdfText(*pdf, 1);
    for (const auto &mark : layoutPaper(document).outline) {
        QVERIFY2(cover.contains(test::plainText(mark.title)), qPrintable(mark.title));
        const QString page = test::pdfText(*pdf, mark.page + 1);
        QVERIFY2(page.contains(test::plainText(mark.title)), qPrintable(mark.title));
        QVERIFY(cover.contains(QString::number(mark.page + 1)));
    }
    QCOMPARE(test::pdfFaults(*pdf), QString());
}

void TestLongPapers::contents_leadToTheirPages()
{
    NEED_PDF_TOOLS();
    const paper::Document document = specimens::longPaper(600);
    for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
        const LaidPaper paper(document, size);
        const auto links = paper.catalog().links;
        QCOMPARE(links.size(), paper.outline().size());
        const auto pdf = renderPdf(document, nullptr, size);
        QVERIFY(pdf);
        QCOMPARE(pdf->count("/Subtype /Link"), links.size());
        QCOMPARE(test::pdfFaults(*pdf), QString());
    }
}

void TestLongPapers::pairs_standInTheOutlineBoth()
{
    QStringList titles;
    const PaperLayout layout = layoutPaper(specimens::eventPaper());
    for (const auto &mark : layout.outline)
        titles << mark.title;
    for (const paper::Block &block : specimens::eventPaper().blocks) {
        if (const auto *figure = std::get_if<paper::Figure>(&block))
            QVERIFY2(titles.join(u'\n').contains(figure->chart.title),
                     qPrintable(figure->chart.title));
    }
}

void TestLongPapers::letter_holdsEverything_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("event") << 0;
    QTest::newRow("series") << 1;
    QTest::newRow("arabic") << 2;
    QTest::newRow("long") << 3;
    QTest::newRow("world") << 4;
}

void TestLongPapers::letter_holdsEverything()
{
    QFETCH(int, which);
    const paper::Document document = which == 0 ? specimens::eventPaper()
        : which == 1                            ? specimens::seriesPaper()
        : which == 2                            ? specimens::arabicPaper()
        : which == 3                            ? specimens::longPaper(300)
                                                : worldPaper();
    const PaperLayout layout = layoutPaper(document, PaperSize::Letter);
    QVERIFY(layout.textBlock.bottom() < 279.4 - 18);
    QVERIFY(qAbs(layout.textBlock.center().x() - 215.9 / 2) < 0.01);
    for (const auto &page : layout.pages) {
        for (const auto &part : page.parts)
            QVERIFY2(layout.textBlock.adjusted(-0.1, -0.1, 0.1, 0.1).contains(part.rect),
                     qPrintable(part.text));
    }
}

void TestLongPapers::page_isPaintedAlone()
{
    const LaidPaper paper(specimens::longPaper(600));
    QVERIFY(paper.pages() > 7);
    QCOMPARE(paper.size(), QSizeF(210, 297));
    const QImage image = paper.image(paper.pages() - 1, 3);
    QCOMPARE(image.size(), QSize(630, 891));
    const auto dark = [&image](const QRect &part) {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return count;
    };
    QVERIFY(dark(QRect(60, 30, 510, 25)) > 50); // running head
    QVERIFY(dark(QRect(60, 73, 510, 200)) > 200); // rows
    QCOMPARE(dark(QRect(0, 0, 55, 891)), 0); // margin
}

QTEST_MAIN(TestLongPapers)
#include "tst_longpapers.moc"
