// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"
#include "app/paint/chartlayout.h"
#include "paint/specimens.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <cmath>

using namespace plenary;
using namespace Qt::StringLiterals;

namespace
{

using Role = ChartSpec::Role;
constexpr double dotsPerMm = 1200 / 25.4;

/// A medium and a width in which charts are laid out.
struct Place {
    const char *name;
    ChartStyle style;
    double width;
};

QList<Place> places()
{
    ChartStyle mirrored = ChartStyle::screen();
    mirrored.mirrored = true;
    return {{"screen", ChartStyle::screen(), 900},
            {"narrow screen", ChartStyle::screen(true), 420},
            {"mirrored screen", mirrored, 900},
            {"page", ChartStyle::print(u"en"_s, dotsPerMm), 170 * dotsPerMm},
            {"half page", ChartStyle::print(u"en"_s, dotsPerMm), 83 * dotsPerMm},
            {"mirrored page", ChartStyle::print(u"ar"_s, dotsPerMm), 170 * dotsPerMm}};
}

ChartSpec manyPanels(int countries)
{
    ChartSpec spec = specimens::panels();
    const QList<ChartSpec::Category> rows = spec.categories;
    spec.categories.clear();
    for (int i = 0; i < countries; ++i) {
        ChartSpec::Category row = rows.first();
        row.label = i == 1 ? u"United Kingdom of Great Britain and Northern Ireland"_s
                           : u"Country %1"_s.arg(i + 1);
        row.group = rows.at((i * 5 / countries) * 8).group;
        row.values = {static_cast<double>(countries - i)};
        spec.categories << row;
    }
    spec.categories << rows.at(rows.size() - 2) << rows.last(); // other, unknown
    return spec;
}

ChartSpec groupsOfASeries()
{
    ChartSpec spec = specimens::multiples();
    spec.series.resize(5);
    spec.series[2].label = u"Western European and other States"_s;
    spec.series[3].label = u"Latin American and Caribbean States"_s;
    for (auto &category : spec.categories)
        category.values.resize(5);
    return spec;
}

QList<std::pair<QString, ChartSpec>> charts()
{
    QList<std::pair<QString, ChartSpec>> all;
    for (const ChartSpec &spec : specimens::all())
        all << std::pair(spec.id, spec);
    for (const int count : {1, 3, 190}) {
        all << std::pair(u"%1 bars"_s.arg(count), specimens::manyBars(count));
        all << std::pair(u"%1 countries in panels"_s.arg(count), manyPanels(count));
    }
    all << std::pair(u"five small charts"_s, groupsOfASeries());
    ChartSpec empty = specimens::categoryBars();
    empty.categories.clear();
    all << std::pair(u"empty"_s, empty);
    return all;
}

/// Where the ink of a text is, near enough: small letters without their tails.
QRectF inkOf(const ChartText &text)
{
    const double left = text.anchor == ChartText::Anchor::Left ? text.at.x()
        : text.anchor == ChartText::Anchor::Centre             ? text.at.x() - text.width / 2
                                                               : text.at.x() - text.width;
    return {left, text.at.y() - text.size * 0.62, text.width, text.size * 0.62};
}

QList<ChartText> textsOf(const ChartScene &scene)
{
    QList<ChartText> texts;
    for (const ChartItem &item : scene.items) {
        if (const auto *text = std::get_if<ChartText>(&item))
            texts << *text;
    }
    return texts;
}

/// The text that begins so, or nothing.
std::optional<ChartText> textNamed(const ChartScene &scene, const QString &begin)
{
    for (const ChartText &text : textsOf(scene)) {
        if (text.text.startsWith(begin))
            return text;
    }
    return std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(plenary::ChartSpec)
Q_DECLARE_METATYPE(plenary::ChartStyle)

class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothing_standsOutside_data() { addCharts(); }
    void nothing_standsOutside();
    void texts_doNotTouch_data() { addCharts(); }
    void texts_doNotTouch();
    void width_isKept_data() { addCharts(); }
    void width_isKept();
    void ticks_areWholeNumbersFromZero();
    void axisOfCounts_hasNoFractions();
    void otherAndUnknown_standLast();
    void otherAndUnknown_lookUnlikeCounts();
    void bars_areAsLongAsTheirValues();
    void barBeyondTheScale_isCutAndSaysSo();
    void yearsOfSmallCharts_standBelowTheLowestOnly();
    void emptyChart_saysSoInOneLine();
    void everyCategory_canBePointedAt_data();
    void everyCategory_canBePointedAt();
    void mirroredChart_isTurnedOver();
    void tallChart_isSplitWithoutLoss();
    void groupThatGoesOn_saysSo();
    void matrixHeads_keepWholeWords();
    void panels_areBalancedOverTwoColumns();

private:
    static void addCharts();
};

void TestChartLayout::addCharts()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<ChartStyle>("style");
    QTest::addColumn<double>("width");
    for (const auto &[name, spec] : charts()) {
        for (const Place &place : places())
            QTest::addRow("%s, %s", qPrintable(name), place.name)
                << spec << place.style << place.width;
    }
}

void TestChartLayout::nothing_standsOutside()
{
    QFETCH(ChartSpec, spec);
    QFETCH(ChartStyle, style);
    QFETCH(double, width);
    const ChartScene scene = layoutChart(spec, {width, 0}, style);
    const double slack = 2 * style.unit;
    const QRectF all = QRectF(QPointF(), scene.size).adjusted(-slack, -slack, slack, slack);
    for (const ChartItem &item : scene.items) {
        if (const auto *rect = std::get_if<ChartRect>(&item))
            QVERIFY(all.contains(rect->rect));
        else if (const auto *line = std::get_if<ChartLine>(&item))
            QVERIFY(all.contains(line->from) && all.contains(line->to));
        else if (const auto *text = std::get_if<ChartText>(&item))
            QVERIFY2(all.contains(inkOf(*text)), qPrintable(text->text));
        else if (const auto *mark = std::get_if<ChartMark>(&item))
            QVERIFY(all.contains(mark->at));
    }
}

void TestChartLayout::texts_doNotTouch()
{
    QFETCH(ChartSpec, spec);
    QFETCH(ChartStyle, style);
    QFETCH(double, width);
    const QList<ChartText> texts = textsOf(layoutChart(spec, {width, 0}, style));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF own = inkOf(texts[i]);
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            QVERIFY2(!own.intersects(inkOf(texts[j])),
                     qPrintable(QString(texts[i].text + u" / " + texts[j].text)));
    }
}

void TestChartLayout::width_isKept()
{
    QFETCH(ChartSpec, spec);
    QFETCH(ChartStyle, style);
    QFETCH(double, width);
    const ChartScene scene = layoutChart(spec, {width, 0}, style);
    QCOMPARE(scene.size.width(), width);
    QVERIFY(scene.size.height() > 0);
}

void TestChartLayout::ticks_areWholeNumbersFromZero()
{
    for (int maximum = 0; maximum < 3000; ++maximum) {
        const QList<double> ticks = ChartBuilder::ticks(maximum);
        QCOMPARE(ticks.first(), 0.0);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 6);
        QVERIFY(ticks.last() >= maximum);
        const double step = ticks[1];
        QCOMPARE(step, std::round(step));
        const double leading = step / std::pow(10, std::floor(std::log10(step)));
        QVERIFY(leading == 1 || leading == 2 || leading == 5);
    }
}

void TestChartLayout::axisOfCounts_hasNoFractions()
{
    static const QRegularExpression fraction(u"\\d[.,]\\d(?!\\d\\d)"_s);
    for (ChartSpec spec : {specimens::columns(), specimens::dots()}) {
        for (auto &category : spec.categories) {
            for (double &value : category.values)
                value = std::min(value, 3.0);
            category.note.clear();
        }
        for (const ChartText &text : textsOf(layoutChart(spec, {900, 0}, ChartStyle::screen())))
            QVERIFY2(!text.text.contains(fraction), qPrintable(text.text));
    }
}

void TestChartLayout::otherAndUnknown_standLast()
{
    for (const int count : {3, 190}) {
        ChartSpec spec = specimens::manyBars(count);
        ChartSpec::Category row = spec.categories.first();
        for (const auto &[label, role] : {std::pair(u"Nobody knows"_s, Role::Unknown),
                                          std::pair(u"All the rest"_s, Role::Other)}) {
            row.label = label;
            row.role = role;
            spec.categories.prepend(row);
        }
        const ChartScene scene = layoutChart(spec, {900, 0}, ChartStyle::screen());
        const auto other = textNamed(scene, u"All the rest"_s);
        const auto unknown = textNamed(scene, u"Nobody knows"_s);
        QVERIFY(other && unknown);
        QVERIFY(unknown->at.y() > other->at.y());
        for (int i = 0; i < count; ++i) {
            const auto country = textNamed(scene, u"Country number %1"_s.arg(i + 1));
            if (country)
                QVERIFY(country->at.y() < other->at.y());
        }
    }
}

void TestChartLayout::otherAndUnknown_lookUnlikeCounts()
{
    for (const ChartStyle &style : {ChartStyle::screen(), ChartStyle::print()}) {
        const ChartRect counted = style.fill(Role::Counted, 0);
        const ChartRect other = style.fill(Role::Other, 0);
        const ChartRect unknown = style.fill(Role::Unknown, 0);
        QCOMPARE(counted.hatch, Hatch::None);
        QVERIFY(other.hatch != Hatch::None && unknown.hatch != Hatch::None);
        QVERIFY(other.hatch != unknown.hatch);
        QVERIFY(unknown.dashed && !other.dashed);
    }
}

void TestChartLayout::bars_areAsLongAsTheirValues()
{
    const ChartSpec spec = specimens::categoryBars();
    const ChartScene scene = layoutChart(spec, {900, 0}, ChartStyle::screen());
    QList<double> lengths;
    for (const ChartHit &hit : scene.hits) {
        if (hit.series == 0 && hit.category >= 0)
            lengths << hit.rect.width() / spec.categories[hit.category].values.first();
    }
    QCOMPARE(lengths.size(), spec.categories.size());
    for (const double length : lengths)
        QVERIFY(qAbs(length - lengths.first()) < 0.01);
}

void TestChartLayout::barBeyondTheScale_isCutAndSaysSo()
{
    ChartSpec spec = specimens::panels();
    QVERIFY(!textNamed(layoutChart(spec, {900, 0}, ChartStyle::screen()), u"bar shortened"_s));
    spec.categories[spec.categories.size() - 2].values = {600}; // other; the largest country has 22
    const ChartScene scene = layoutChart(spec, {900, 0}, ChartStyle::screen());
    QVERIFY(textNamed(scene, u"600"_s));
    QVERIFY(textNamed(scene, u"bar shortened"_s));
    // Shortened, it still is the longest.
    double longest = 0;
    double shortened = 0;
    for (const ChartHit &hit : scene.hits) {
        if (hit.series < 0)
            continue;
        (hit.category == spec.categories.size() - 2 ? shortened : longest) = std::max(
            hit.category == spec.categories.size() - 2 ? shortened : longest, hit.rect.width());
    }
    QVERIFY2(shortened >= longest, qPrintable(QString::number(shortened / longest)));
    // The countries keep their scale.
    QCOMPARE(chartMaximum(spec), 22.0);
}

void TestChartLayout::yearsOfSmallCharts_standBelowTheLowestOnly()
{
    const ChartSpec spec = groupsOfASeries();
    const ChartScene scene =
        layoutChart(spec, {170 * dotsPerMm, 0}, ChartStyle::print(u"en"_s, dotsPerMm));
    // Three columns of two, two and one: under each the first and the last year.
    int years = 0;
    for (const ChartText &text : textsOf(scene))
        years += text.text == u"1976" || text.text == u"2022" ? 1 : 0;
    QCOMPARE(years, 6);
    const auto lowest = textNamed(scene, u"Eastern European States"_s);
    QVERIFY(lowest);
    double last = 0;
    for (const ChartText &text : textsOf(scene)) {
        if (text.text == u"2022" && qAbs(text.at.x() - lowest->at.x()) < 54 * dotsPerMm
            && text.at.x() > lowest->at.x())
            last = text.at.y();
    }
    QVERIFY(last > lowest->at.y());
    QVERIFY2(last < lowest->at.y() + 20 * dotsPerMm, "the years stand in an empty place");
}

void TestChartLayout::emptyChart_saysSoInOneLine()
{
    ChartSpec spec = specimens::categoryBars();
    spec.categories.clear();
    spec.empty = u"Nobody has been invited yet."_s;
    const ChartScene scene = layoutChart(spec, {900, 0}, ChartStyle::screen());
    QCOMPARE(textsOf(scene).size(), 1);
    QCOMPARE(textsOf(scene).first().text, spec.empty);
    QVERIFY(scene.size.height() < 60);
}

void TestChartLayout::everyCategory_canBePointedAt_data()
{
    QTest::addColumn<ChartSpec>("spec");
    for (const ChartSpec &spec : specimens::all())
        QTest::newRow(qPrintable(spec.id)) << spec;
}

void TestChartLayout::everyCategory_canBePointedAt()
{
    QFETCH(ChartSpec, spec);
    const ChartScene scene = layoutChart(spec, {900, 0}, ChartStyle::screen());
    QSet<int> found;
    for (const ChartHit &hit : scene.hits) {
        if (hit.category < 0)
            continue;
        found << hit.category;
        QVERIFY(!hit.spoken.isEmpty());
        QVERIFY(hit.filter.contains(spec.categories[hit.category].filter));
        QVERIFY(scene.hitAt(hit.rect.center()));
    }
    QCOMPARE(found.size(), spec.categories.size());
}

void TestChartLayout::mirroredChart_isTurnedOver()
{
    ChartStyle style = ChartStyle::screen();
    const ChartScene plain = layoutChart(specimens::categoryBars(), {900, 0}, style);
    style.mirrored = true;
    const ChartScene turned = layoutChart(specimens::categoryBars(), {900, 0}, style);
    QCOMPARE(turned.hits.size(), plain.hits.size());
    for (qsizetype i = 0; i < plain.hits.size(); ++i) {
        QVERIFY(qAbs(turned.hits[i].rect.left() - (900 - plain.hits[i].rect.right())) < 0.01);
        QCOMPARE(turned.hits[i].rect.top(), plain.hits[i].rect.top());
    }
}

void TestChartLayout::tallChart_isSplitWithoutLoss()
{
    const ChartStyle style = ChartStyle::print(u"en"_s, dotsPerMm);
    for (const ChartSpec &spec : {specimens::manyBars(190), manyPanels(190), groupsOfASeries()}) {
        const double height = 90 * dotsPerMm;
        const double width = (spec.series.size() > 1 ? 54 : 170) * dotsPerMm;
        const QList<ChartSpec> parts = splitChart(spec, width, height, style);
        qsizetype categories = 0;
        qsizetype series = 0;
        for (const ChartSpec &part : parts) {
            QVERIFY(chartSize(part, width, style).height() <= height);
            categories += part.categories.size();
            series += part.series.size();
        }
        if (spec.series.size() > 1)
            QCOMPARE(series, spec.series.size());
        else
            QCOMPARE(categories, spec.categories.size());
    }
}

void TestChartLayout::groupThatGoesOn_saysSo()
{
    const ChartStyle style = ChartStyle::print(u"en"_s, dotsPerMm);
    const double width = 170 * dotsPerMm;
    const ChartSpec spec = manyPanels(190);
    const QList<ChartSpec> parts = splitChart(spec, width, 212 * dotsPerMm, style, 60 * dotsPerMm);
    QVERIFY(parts.size() > 2);
    QVERIFY(chartSize(parts.first(), width, style).height() <= 60 * dotsPerMm);
    QVERIFY(chartSize(parts[1], width, style).height() > 60 * dotsPerMm);
    const QString last = parts.first().categories.last().group;
    QCOMPARE(parts[1].categories.first().group, QString(last + u" (continued)"));
}

/// Where names of conferences find no room, years stand there; never a part of a word.
void TestChartLayout::matrixHeads_keepWholeWords()
{
    ChartSpec spec = specimens::matrix();
    spec.categoryTitle = u"State or organisation"_s;
    QStringList words = spec.categoryTitle.split(u' ');
    for (ChartSpec::Series &series : spec.series) {
        const QStringList parts = series.label.split(u'\n');
        series.label = parts.at(1) + u' ' + parts.at(0);
        words += series.label.split(u' ');
    }
    for (ChartSpec::Category &category : spec.categories)
        category.detail = u"co-sponsor"_s;
    for (const double width : {300.0, 340.0, 420.0, 560.0, 900.0}) {
        const ChartScene scene = layoutChart(spec, QSizeF(width, 400), ChartStyle::screen());
        int heads = 0;
        for (const ChartText &text : textsOf(scene)) {
            const bool isKey = text.text.contains(QRegularExpression(u"^\\d{1,2}$"_s));
            if (!text.bold || text.at.y() > scene.bodyTop || isKey)
                continue;
            for (const QString &word : text.text.split(u' ')) {
                QVERIFY2(words.contains(word),
                         qPrintable(u"%1: %2"_s.arg(QString::number(width), text.text)));
                ++heads;
            }
        }
        QVERIFY(heads >= 7);
    }
}

void TestChartLayout::panels_areBalancedOverTwoColumns()
{
    // One group of many countries: its rows go on in the second column.
    ChartSpec spec = manyPanels(40);
    spec.categories.resize(40);
    for (auto &category : spec.categories)
        category.group = u"African States"_s;
    const double width = 170 * dotsPerMm;
    const ChartScene scene = layoutChart(spec, {width, 0}, ChartStyle::print(u"en"_s, dotsPerMm));
    const auto head = textNamed(scene, u"African States (continued)"_s);
    QVERIFY(head && head->at.x() > width / 2);
    int left = 0;
    for (const ChartHit &hit : scene.hits)
        left += hit.series < 0 && hit.rect.center().x() < width / 2 ? 1 : 0;
    QVERIFY(left >= 17 && left <= 23);
}

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
