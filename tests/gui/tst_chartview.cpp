// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "paint/specimens.h"

#include "app/gui/look/theme.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/window/messagebar.h"

#include <QtCore/QMimeData>
#include <QtCore/QtMath>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>
#include <algorithm>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// A chart under the hands: with keys only, to a screen reader, and on the clipboard.
class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }

    void keys_walkAndOpen();
    void keys_showWhereTheyAre();
    void keyAndAxis_stayWhileRowsScroll();
    void lastRow_isNotBehindTheAxis();
    void lowWindow_scrollsEverything();
    void screenReader_meetsEveryPlace();
    void screenReader_presses();
    void refresh_keepsThePlace();
    void copy_asPicture();
    void copy_asTable();
    void panel_tintsTheConferenceOfTheSheet();
    void panel_listsEveryCountryOnRequest();
    void panel_isOfTheConferenceThatIsShown();

private:
    void show(const ChartSpec &spec, const QSize &size = {900, 400});
    [[nodiscard]] ChartHit current() const { return m_view->scene().hits.value(m_view->current()); }

    std::unique_ptr<ChartView> m_view;
};

static ChartSpec withFilters(ChartSpec spec)
{
    for (ChartSpec::Category &category : spec.categories)
        category.filter = u"event:\"%1\""_s.arg(category.label);
    for (ChartSpec::Series &series : spec.series)
        series.filter = u"group:\"%1\""_s.arg(series.label);
    return spec;
}

void TestChartView::init()
{
    static const bool isDressed = (Theme::install(*qApp, Theme::Mode::Light), true);
    QVERIFY(isDressed);
    QAccessible::setActive(true);
    m_view = std::make_unique<ChartView>();
}

void TestChartView::show(const ChartSpec &spec, const QSize &size)
{
    m_view->resize(size);
    m_view->setSpec(spec);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestChartView::keys_walkAndOpen()
{
    show(withFilters(specimens::eventBars()));
    QSignalSpy opened(m_view.get(), &ChartView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0); // nothing is chosen yet
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(current().category, 0);
    QCOMPARE(current().series, -1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current().category, 1);
    QCOMPARE(current().series, 0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toString(), filterOf(m_view->spec(), current()));
    QCOMPARE(opened.first().at(1).toString(), current().spoken);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(current().category, static_cast<int>(m_view->spec().categories.size()) - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(current().category, 0);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->current(), -1);
}

/// The frame is a shape: there is ink around the place, whatever its colour.
void TestChartView::keys_showWhereTheyAre()
{
    show(withFilters(specimens::eventBars()));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const QRect place = m_view->viewportRect(current());
    const QImage with = m_view->viewport()->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    const QImage without = m_view->viewport()->grab().toImage();
    const QPoint above(place.center().x(), place.top() - 3);
    QVERIFY(with.pixelColor(above).lightness() < 80);
    QVERIFY(without.pixelColor(above).lightness() > 180);
}

void TestChartView::keyAndAxis_stayWhileRowsScroll()
{
    ChartSpec spec = specimens::eventBars();
    const QList<ChartSpec::Category> rows = spec.categories;
    while (spec.categories.size() < 190)
        spec.categories += rows;
    show(spec, {900, 300});
    const ChartScene &scene = m_view->scene();
    QVERIFY(scene.bodyTop > 0 && scene.bodyBottom < scene.size.height());
    const ChartHit key = scene.hits.first();
    QCOMPARE(key.category, -1);
    const QRect keyPlace = m_view->viewportRect(key);
    const QImage before = m_view->viewport()->grab().toImage();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QCOMPARE(m_view->viewportRect(key), keyPlace);
    const QImage after = m_view->viewport()->grab().toImage();
    const int foot = qFloor(scene.size.height() - scene.bodyBottom) + 10;
    const QRect axis(0, before.height() - foot, before.width(), foot);
    QCOMPARE(after.copy(axis), before.copy(axis));
    QCOMPARE(after.copy(keyPlace), before.copy(keyPlace));
    QVERIFY(after != before);
}

void TestChartView::lastRow_isNotBehindTheAxis()
{
    show(specimens::manyBars(190), {700, 300});
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(current().category, 189);
    const double foot = m_view->scene().size.height() - m_view->scene().bodyBottom;
    QVERIFY(foot > 0);
    const QRect place = m_view->viewportRect(current());
    QVERIFY(place.bottom() <= m_view->viewport()->height() - foot);
    for (int i = 0; i < 189; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(current().category, 0);
    QVERIFY(m_view->viewportRect(current()).top() >= 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(current().category > 3);
}

void TestChartView::lowWindow_scrollsEverything()
{
    show(specimens::eventBars(), {600, 90});
    const QRect before = m_view->viewportRect(m_view->scene().hits.first());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QVERIFY(m_view->viewportRect(m_view->scene().hits.first()).top() < before.top());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->viewport()->rect().contains(m_view->viewportRect(current()).center()));
}

void TestChartView::screenReader_meetsEveryPlace()
{
    show(withFilters(specimens::eventBars()));
    auto *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), m_view->spec().title);
    QVERIFY(chart->text(QAccessible::Description).contains(u"largest"_s));
    QCOMPARE(chart->childCount(), m_view->stops().size());
    QVERIFY(chart->childCount() > m_view->spec().categories.size());
    for (int i = 0; i < chart->childCount(); ++i) {
        QAccessibleInterface *place = chart->child(i);
        QVERIFY(place->isValid());
        QCOMPARE(chart->indexOfChild(place), i);
        QCOMPARE(place->parent(), chart);
        QCOMPARE(place->role(), QAccessible::ListItem);
        QVERIFY(!place->text(QAccessible::Name).isEmpty());
        QVERIFY(place->state().focusable);
        const QPoint middle = place->rect().center();
        QVERIFY(chart->rect().contains(middle));
    }
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(chart->focusChild());
    QCOMPARE(chart->focusChild()->text(QAccessible::Name), current().spoken);
    QVERIFY(chart->focusChild()->state().selected);
    const QRect at = chart->focusChild()->rect();
    QVERIFY(chart->childAt(at.left() + 2, at.center().y()));
}

void TestChartView::screenReader_presses()
{
    show(withFilters(specimens::eventBars()));
    QSignalSpy opened(m_view.get(), &ChartView::activated);
    auto *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *place = chart->child(chart->childCount() - 1);
    auto *actions = place->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toString(), place->text(QAccessible::Name));
    ChartSpec silent = specimens::categoryBars(); // leads to no lists
    for (ChartSpec::Category &category : silent.categories)
        category.filter.clear();
    silent.series.first().filter.clear();
    m_view->setSpec(silent);
    QCOMPARE(chart->childCount(), m_view->stops().size());
    QCOMPARE(chart->child(0)->actionInterface()->actionNames(),
             QStringList{QAccessibleActionInterface::setFocusAction()});
}

/// After a change by anybody the chart is counted anew.
void TestChartView::refresh_keepsThePlace()
{
    ChartSpec spec = withFilters(specimens::eventBars());
    show(spec);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const QString words = current().spoken;
    spec.categories.removeFirst();
    m_view->setSpec(spec);
    QCOMPARE(current().spoken, words);
    m_view->setSpec(specimens::categoryBars());
    QCOMPARE(m_view->current(), -1);
}

void TestChartView::copy_asPicture()
{
    show(specimens::eventBars());
    QSignalSpy told(m_view.get(), &ChartView::copied);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(told.size(), 1);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    const QImage picture = QImage::fromData(data->data(u"image/png"_s), "PNG");
    QVERIFY(picture.width() > 1800); // twice the size of a page on screen
    QVERIFY(data->data(u"image/svg+xml"_s).contains("Johannesburg"));
}

void TestChartView::copy_asTable()
{
    ChartSpec spec = specimens::eventBars();
    spec.categories[0].label = u"=HYPERLINK(\"x\")\tor <b>so</b>"_s;
    show(spec);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), spec.categories.size() + 1);
    QVERIFY(lines.at(1).startsWith(u"'=HYPERLINK(\"x\") or <b>so</b>\t"_s));
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines.first().count(u'\t'));
    QVERIFY(data->html().contains(u"&lt;b&gt;so&lt;/b&gt;"_s));
    QCOMPARE(data->html().count(u"<tr>"_s), lines.size());
}

void TestChartView::panel_tintsTheConferenceOfTheSheet()
{
    WindowFixture fixture;
    fixture.makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    ChartPanel *panel = fixture.window().docks()->chart;
    QTRY_VERIFY(!panel->view()->spec().categories.isEmpty());
    const QImage before = panel->view()->viewport()->grab().toImage();
    WindowFixture::clickRow(fixture.window().docks()->conferences->list(), u"Buenos Aires 2016"_s);
    QTRY_COMPARE(fixture.window().eventPanel()->facts().code, u"BUENOS-AIRES-2016"_s);
    const auto &hits = panel->view()->scene().hits;
    const auto row = std::ranges::find_if(hits, [panel](const ChartHit &hit) {
        return hit.category >= 0
            && panel->view()->spec().categories.at(hit.category).key == u"BUENOS-AIRES-2016";
    });
    QVERIFY(row != hits.end());
    const QRect place = panel->view()->viewportRect(*row);
    const QPoint corner(place.right() - 2, place.top() + 2);
    QTRY_VERIFY(panel->view()->viewport()->grab().toImage().pixelColor(corner)
                != before.pixelColor(corner));
    // What is copied says so with the words, too.
    panel->view()->copyTable();
    QVERIFY(QApplication::clipboard()->text().contains(u"Buenos Aires 2016"_s));
    QTRY_VERIFY(fixture.window().messages()->words().contains(u"table"_s));
}

void TestChartView::panel_listsEveryCountryOnRequest()
{
    WindowFixture fixture;
    fixture.makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    ChartPanel *panel = fixture.window().docks()->chart;
    auto *countries = panel->switches()->findChild<QComboBox *>(u"chartCountries"_s);
    QVERIFY(!countries->isVisible());
    panel->showChart(u"top-countries"_s);
    QVERIFY(countries->isVisible());
    QCOMPARE(countries->currentData().toInt(), 15);
}

void TestChartView::panel_isOfTheConferenceThatIsShown()
{
    WindowFixture fixture;
    fixture.makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    fixture.trigger(u"showConferences"_s);
    ChartPanel *panel = fixture.window().docks()->chart;
    auto *scope = panel->switches()->findChild<QComboBox *>(u"chartScope"_s);
    QListView *conferences = fixture.window().docks()->conferences->list();
    WindowFixture::clickRow(conferences, u"Buenos Aires 2016"_s);
    QTRY_COMPARE(scope->count(), 2);
    panel->showChart(u"top-countries"_s);
    QCOMPARE(scope->currentText(), u"Buenos Aires 2016"_s);
    QTRY_VERIFY(panel->view()->spec().subtitle.contains(u"Buenos Aires 2016"_s)); // saved with it
    WindowFixture::clickRow(conferences, u"Tbilisi 2018"_s);
    QTRY_COMPARE(scope->currentText(), u"Tbilisi 2018"_s);
    // Who asks for all conferences keeps them.
    WindowFixture::giveFocus(scope);
    QTest::keyClick(scope, Qt::Key_Up);
    QTRY_COMPARE(scope->currentIndex(), 0);
    WindowFixture::clickRow(conferences, u"Buenos Aires 2016"_s);
    QTRY_COMPARE(scope->itemText(1), u"Buenos Aires 2016"_s);
    QCOMPARE(scope->currentIndex(), 0);
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
