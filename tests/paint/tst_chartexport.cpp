// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartexport.h"
#include "app/paint/charttable.h"
#include "paint/pdftools.h"
#include "paint/specimens.h"

#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(plenary::ChartSpec)

class TestChartExport : public QObject
{
    Q_OBJECT

private slots:
    void svg_isXmlWithoutPictures_data() { addCharts(); }
    void svg_isXmlWithoutPictures();
    void svg_hasTitleAndWordsForScreenReaders();
    void svg_keepsMarkupAsText();
    void png_hasTheWidthThatWasAsked_data();
    void png_hasTheWidthThatWasAsked();
    void png_tooLarge_isAnError();
    void pdf_isOnePageOfTextAndVectors();
    void table_hasEveryNumber_data() { addCharts(); }
    void table_hasEveryNumber();

private:
    static void addCharts()
    {
        QTest::addColumn<ChartSpec>("spec");
        for (const ChartSpec &spec : specimens::all())
            QTest::newRow(qPrintable(spec.id)) << spec;
        QTest::newRow("190 bars") << specimens::manyBars(190);
    }
};

void TestChartExport::svg_isXmlWithoutPictures()
{
    QFETCH(ChartSpec, spec);
    const auto svg = chartSvg(spec);
    QVERIFY(svg);
    QXmlStreamReader reader(*svg);
    QString root;
    int shapes = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        root = root.isEmpty() ? name : root;
        shapes += name == u"rect" || name == u"path" || name == u"text" ? 1 : 0;
        QVERIFY(name != u"image" && name != u"script" && name != u"foreignObject");
        for (const auto &attribute : reader.attributes())
            QVERIFY(attribute.name() != u"href");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(root, u"svg"_s);
    QVERIFY(shapes > 0);
}

void TestChartExport::svg_hasTitleAndWordsForScreenReaders()
{
    const ChartSpec spec = specimens::categoryBars();
    const QByteArray svg = *chartSvg(spec);
    QVERIFY(svg.contains("role=\"img\""));
    QVERIFY(svg.contains(QString(u"<title"_s).toUtf8()));
    QVERIFY(svg.contains("<desc"));
    QVERIFY(svg.contains("Member States"));
}

void TestChartExport::svg_keepsMarkupAsText()
{
    ChartSpec spec = specimens::categoryBars();
    spec.title = u"</title><script>alert(\"1\")</script> & <b>"_s;
    spec.categories[0].label = u"<svg onload='x'>&amp;"_s;
    const QByteArray svg = *chartSvg(spec);
    QVERIFY(!svg.contains("<script"));
    QVERIFY(!svg.contains("<svg onload"));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestChartExport::png_hasTheWidthThatWasAsked_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("width");
    QTest::newRow("plain") << 1.0 << 960.0;
    QTest::newRow("fine") << 2.0 << 960.0;
    QTest::newRow("narrow") << 1.5 << 400.0;
}

void TestChartExport::png_hasTheWidthThatWasAsked()
{
    QFETCH(double, scale);
    QFETCH(double, width);
    const auto png = chartPng(specimens::categoryBars(), scale, ChartStyle::screen(), width);
    QVERIFY(png);
    const QImage image = QImage::fromData(*png, "PNG");
    QVERIFY(qAbs(image.width() - width * scale) <= 64 * scale); // a margin may stand around
    QVERIFY(image.height() > 100);
    // It is drawn on: not all of one colour.
    bool drawn = false;
    for (int x = 0; x < image.width() && !drawn; ++x)
        drawn = image.pixel(x, image.height() / 2) != image.pixel(0, 0);
    QVERIFY(drawn);
    const QImage twice = QImage::fromData(
        *chartPng(specimens::categoryBars(), scale * 2, ChartStyle::screen(), width), "PNG");
    QVERIFY(qAbs(twice.width() - 2 * image.width()) <= 2);
}

void TestChartExport::png_tooLarge_isAnError()
{
    const auto png = chartPng(specimens::manyBars(190), 400);
    QVERIFY(!png);
    QVERIFY(png.error().message.contains(u"too large"));
}

void TestChartExport::pdf_isOnePageOfTextAndVectors()
{
    NEED_PDF_TOOLS();
    const auto pdf = chartPdf(specimens::categoryBars());
    QVERIFY(pdf);
    QCOMPARE(test::pdfFaults(*pdf), QString());
    QCOMPARE(test::pdfPages(*pdf), 1);
    QVERIFY(!pdf->contains("/Subtype /Image"));
    QVERIFY(test::pdfText(*pdf).contains(u"National legal aid institutions"_s));
    for (const auto &[name, embedded] : test::pdfFonts(*pdf)) {
        QVERIFY2(name.startsWith(u"Noto"), qPrintable(name));
        QCOMPARE(embedded, u"yes"_s);
    }
}

void TestChartExport::table_hasEveryNumber()
{
    QFETCH(ChartSpec, spec);
    const QList<QStringList> table = chartTable(spec);
    QCOMPARE(table.size(), spec.categories.size() + 1);
    for (const auto &category : spec.categories) {
        const auto row = std::find_if(table.begin(), table.end(), [&category](const auto &each) {
            return each.contains(category.label)
                && (category.detail.isEmpty() || each.contains(category.detail));
        });
        QVERIFY2(row != table.end(), qPrintable(category.label));
        for (const double value : category.values) {
            // A published figure stands with its qualifier: "over 200".
            const bool stands = std::any_of(row->begin(), row->end(), [value](const QString &cell) {
                return cell.section(u' ', -1) == QString::number(value);
            });
            QVERIFY2(value <= 0 || stands, qPrintable(row->join(u'|')));
        }
    }
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
