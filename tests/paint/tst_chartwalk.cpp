// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/specimens.h"

#include "app/paint/chartlayout.h"
#include "app/paint/chartwalk.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;

class TestChartWalk : public QObject
{
    Q_OBJECT

private slots:
    void arrows_goOverRowsAndSegments_data();
    void arrows_goOverRowsAndSegments();
    void upFromTheFirstRow_isTheKey();
    void firstAndLast_areRows();
    void oneSeries_hasNoStopsInsideItsRows();
    void everyStop_isReached_data();
    void everyStop_isReached();
    void empty_hasNoStops();

private:
    static ChartSpec stacked();
    static int hitOf(const ChartScene &scene, int category, int series);
};

/// Three rows of two parts; the second has no first part.
ChartSpec TestChartWalk::stacked()
{
    ChartSpec spec;
    spec.id = u"stacked"_s;
    spec.series = {{u"African"_s, ChartSpec::Role::Counted, 1, {}},
                   {u"WEOG"_s, ChartSpec::Role::Counted, 5, {}}};
    for (const auto &[label, values] : {std::pair(u"Nairobi"_s, QList<double>{20, 30}),
                                        std::pair(u"Oslo"_s, QList<double>{0, 40}),
                                        std::pair(u"Suva"_s, QList<double>{10, 5})}) {
        ChartSpec::Category category;
        category.label = label;
        category.values = values;
        spec.categories << category;
    }
    return spec;
}

int TestChartWalk::hitOf(const ChartScene &scene, int category, int series)
{
    for (qsizetype i = 0; i < scene.hits.size(); ++i) {
        if (scene.hits[i].category == category && scene.hits[i].series == series)
            return static_cast<int>(i);
    }
    return -1;
}

void TestChartWalk::arrows_goOverRowsAndSegments_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestChartWalk::arrows_goOverRowsAndSegments()
{
    QFETCH(bool, mirrored);
    auto style = ChartStyle::screen();
    style.mirrored = mirrored;
    const ChartScene scene = layoutChart(stacked(), {800, 0}, style);
    const ChartStep forward = mirrored ? ChartStep::Left : ChartStep::Right;
    const ChartStep back = mirrored ? ChartStep::Right : ChartStep::Left;
    const auto walk = [&scene](int from, ChartStep step) {
        return chartStep(scene, from, step);
    };
    int at = walk(-1, ChartStep::Down);
    QCOMPARE(at, hitOf(scene, 0, -1));
    at = walk(at, forward);
    QCOMPARE(at, hitOf(scene, 0, 0));
    at = walk(at, forward);
    QCOMPARE(at, hitOf(scene, 0, 1));
    QCOMPARE(walk(at, forward), at); // there is nothing further
    at = walk(at, ChartStep::Down);
    QCOMPARE(at, hitOf(scene, 1, 1));
    at = walk(at, ChartStep::Down);
    QVERIFY(at == hitOf(scene, 2, 1)); // the nearest one
    QCOMPARE(walk(at, ChartStep::Down), at);
    at = walk(at, back);
    QCOMPARE(at, hitOf(scene, 2, 0));
    at = walk(at, back);
    QCOMPARE(at, hitOf(scene, 2, -1));
    QCOMPARE(walk(at, back), at);
    QCOMPARE(walk(at, ChartStep::Up), hitOf(scene, 1, -1));
}

void TestChartWalk::upFromTheFirstRow_isTheKey()
{
    const ChartScene scene = layoutChart(stacked(), {800, 0}, ChartStyle::screen());
    const int key = chartStep(scene, hitOf(scene, 0, -1), ChartStep::Up);
    QCOMPARE(scene.hits.value(key).category, -1);
    const int next = chartStep(scene, hitOf(scene, -1, 0), ChartStep::Right);
    QCOMPARE(next, hitOf(scene, -1, 1));
    QCOMPARE(chartStep(scene, next, ChartStep::Left), hitOf(scene, -1, 0));
    QCOMPARE(scene.hits.value(chartStep(scene, next, ChartStep::Down)).category, 0);
}

void TestChartWalk::firstAndLast_areRows()
{
    const ChartScene scene = layoutChart(stacked(), {800, 0}, ChartStyle::screen());
    const int somewhere = hitOf(scene, 1, 1);
    QCOMPARE(chartStep(scene, somewhere, ChartStep::First), hitOf(scene, 0, -1));
    QCOMPARE(chartStep(scene, somewhere, ChartStep::Last), hitOf(scene, 2, -1));
}

void TestChartWalk::oneSeries_hasNoStopsInsideItsRows()
{
    const ChartScene scene = layoutChart(specimens::manyBars(190), {800, 0}, ChartStyle::screen());
    QCOMPARE(chartStops(scene).size(), 190);
    int at = -1;
    for (int i = 0; i < 190; ++i)
        at = chartStep(scene, at, ChartStep::Down);
    QCOMPARE(scene.hits[at].category, 189);
}

void TestChartWalk::everyStop_isReached_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<bool>("mirrored");
    for (const ChartSpec &spec : specimens::all()) {
        for (const bool mirrored : {false, true})
            QTest::addRow("%s%s", qPrintable(spec.id), mirrored ? ", mirrored" : "")
                << spec << mirrored;
    }
}

/// From anywhere to everywhere, with arrows alone; and each step goes to a stop.
void TestChartWalk::everyStop_isReached()
{
    QFETCH(ChartSpec, spec);
    QFETCH(bool, mirrored);
    auto style = ChartStyle::screen();
    style.mirrored = mirrored;
    const ChartScene scene = layoutChart(spec, {900, 400}, style);
    const QList<int> stops = chartStops(scene);
    QSet<int> reached;
    QList<int> open{chartStep(scene, -1, ChartStep::Down)};
    while (!open.isEmpty()) {
        const int at = open.takeLast();
        if (reached.contains(at))
            continue;
        QVERIFY(stops.contains(at));
        reached.insert(at);
        for (const ChartStep step :
             {ChartStep::Up, ChartStep::Down, ChartStep::Left, ChartStep::Right})
            open << chartStep(scene, at, step);
    }
    for (const int stop : stops) {
        QVERIFY2(reached.contains(stop), qPrintable(scene.hits[stop].spoken));
    }
}

void TestChartWalk::empty_hasNoStops()
{
    const ChartScene scene = layoutChart({}, {800, 300}, ChartStyle::screen());
    QVERIFY(chartStops(scene).isEmpty());
    QCOMPARE(chartStep(scene, -1, ChartStep::Down), -1);
}

QTEST_MAIN(TestChartWalk)
#include "tst_chartwalk.moc"
