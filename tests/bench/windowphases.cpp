// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowphases.h"

#include "app/gui/look/theme.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/window/registers.h"
#include "app/gui/window/searchbox.h"
#include "app/gui/window/windowactions.h"
#include "app/languages/languages.h"
#include "bench/windowwords.h"
#include "models/windowmodel.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QKeyEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace plenary::bench
{

namespace
{

constexpr int jumps = 400;
/// Milliseconds between uses, in which nothing is measured; nobody does anything sooner.
constexpr int settle = 300;
constexpr int firstLook = 1500; ///< after opening

/// The window as app/gui/main.cpp makes it, with what the phases look at.
class Desk
{
public:
    explicit Desk(Run &run)
        : m_run(run)
    {
        installLanguage();
        Theme::install(*qApp, Theme::Mode::Light);
        window.emplace();
        window->resize(1440, 872);
        window->show();
        m_list = window->eventPanel()->participants();
        run.probe.watch(table());
        QObject::connect(model(), &WindowModel::loaded, &run.probe, &Probe::takeList);
    }
    [[nodiscard]] ListPanel *list() const { return m_list; }
    [[nodiscard]] QTableView *table() const { return m_list->table(); }
    [[nodiscard]] WindowModel *model() const { return m_list->model(); }
    void awaitWhole()
    {
        m_run.probe.await(
            [this] {
                return !model()->isLoading();
            },
            "the whole list");
    }
    void rest()
    {
        m_run.probe.enter(u"between"_s);
        QTest::qWait(settle);
    }
    void openAndLook()
    {
        open();
        awaitWhole();
        m_run.probe.enter(u"between"_s);
        QTest::qWait(firstLook);
    }
    void open()
    {
        m_run.probe.start(true);
        window->openRegister(m_run.place);
        m_run.probe.awaitRows();
    }

    std::optional<MainWindow> window;

private:
    Run &m_run;
    ListPanel *m_list;
};

void measureOpening(Run &run, Desk &desk)
{
    run.probe.await(
        [&desk] {
            return desk.window->isActiveWindow();
        },
        "the window");
    desk.rest();
    run.probe.enter(u"opening"_s);
    double opened = 0;
    QObject::connect(desk.window->registers(), &Registers::opened, &run.probe, [&opened] {
        opened = now();
    });
    const double asked = now();
    desk.open();
    run.add(u"open.register"_s, opened - asked);
    run.add(u"open.rows"_s, run.probe.paintAfter() - (opened - asked));
    desk.awaitWhole();
    run.add(u"open.whole"_s, now() - opened);
    if (desk.model()->rowCount() < 2)
        qFatal("%s has no list to measure", qPrintable(run.place));
}

void jump(Run &run, Desk &desk, QRandomGenerator &random)
{
    QScrollBar *bar = desk.table()->verticalScrollBar();
    const int before = bar->value();
    run.probe.start(false);
    while (bar->value() == before)
        bar->setValue(static_cast<int>(random.bounded(qint64(bar->maximum()) + 1)));
    run.probe.awaitRows();
}

void measureJumps(Run &run, Desk &desk)
{
    desk.rest();
    run.probe.enter(u"jumps"_s);
    QRandomGenerator random(static_cast<quint32>(run.round + 1));
    for (int i = 0; i < jumps; ++i) {
        jump(run, desk, random);
        run.add(u"jump.data"_s, run.probe.dataAfter());
        run.add(u"jump.painted"_s, run.probe.paintAfter());
        run.add(u"jump.frame"_s, run.probe.longestPaint());
    }
}

void measureSorting(Run &run, Desk &desk)
{
    const QStringList usual = desk.model()->columns();
    QStringList all;
    for (const Field &field : tableOf(Entity::Participation).fields) {
        if (!field.has(Field::Hidden))
            all.append(QString::fromLatin1(field.name));
    }
    desk.list()->setColumns(all);
    for (int column = 0; column < all.size(); ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            desk.rest();
            run.probe.enter(u"sort by "_s + all.at(column));
            run.probe.start(true);
            desk.table()->sortByColumn(column, order);
            run.probe.awaitRows();
            run.add(u"sort.rows"_s, run.probe.paintAfter());
            run.add(u"sort.rows."_s + all.at(column), run.probe.paintAfter());
            desk.awaitWhole();
            run.add(u"sort.whole"_s, now() - run.probe.startedAt());
        }
    }
    run.probe.start(true);
    desk.list()->setColumns(usual);
    desk.table()->sortByColumn(-1, Qt::AscendingOrder);
    run.probe.awaitRows();
    desk.awaitWhole();
}

void press(QWidget *widget, QChar letter)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(widget, &down);
}

/// Types words letter by letter, each when the rows of the last one are painted.
void measureFinding(Run &run, Desk &desk)
{
    QLineEdit *find = desk.list()->find();
    for (const Word &word : wordsOf(desk.window->registers()->library(), run.round)) {
        desk.rest();
        run.probe.enter(u"find in the list"_s);
        for (qsizetype typed = 0; typed < word.text.size(); ++typed) {
            run.probe.start(true);
            press(find, word.text.at(typed));
            run.probe.awaitRows();
            for (const QString &kind : {u"all"_s, word.script, u"%1 letter(s)"_s.arg(typed + 1)}) {
                run.add(u"find.data."_s + kind, run.probe.dataAfter());
                run.add(u"find.painted."_s + kind, run.probe.paintAfter());
            }
        }
        desk.awaitWhole();
        run.probe.start(true);
        find->clear();
        run.probe.awaitRows();
        run.add(u"find.cleared"_s, run.probe.paintAfter());
        desk.awaitWhole();
    }
}

/// The same in the box that searches all kinds of records; its list pops up.
void measureSearching(Run &run, Desk &desk)
{
    SearchBox *box = desk.window->commands()->searchBox;
    QAbstractItemView *offers = box->completer()->popup();
    QAbstractItemModel *found = box->completer()->model();
    const auto words = wordsOf(desk.window->registers()->library(), run.round);
    box->setFocus();
    for (const Word &word : words) {
        desk.rest();
        run.probe.enter(u"search everything"_s);
        for (const QChar letter : word.text) {
            bool hasAnswer = false;
            double answered = 0;
            const auto heard =
                QObject::connect(found, &QAbstractItemModel::modelReset, &run.probe, [&] {
                    answered = hasAnswer ? answered : now();
                    hasAnswer = true;
                });
            const double begun = now();
            press(box, letter);
            run.probe.await(
                [&] {
                    return hasAnswer && (found->rowCount() == 0 || offers->isVisible());
                },
                "offers");
            offers->viewport()->repaint();
            run.add(u"search.data"_s, answered - begun);
            run.add(u"search.painted"_s, now() - begun);
            QObject::disconnect(heard);
        }
        offers->hide();
        box->clear();
    }
}

void clickBar(Run &run, Desk &desk, ChartView *view, const ChartHit &hit)
{
    desk.rest();
    view->verticalScrollBar()->setValue(static_cast<int>(hit.rect.center().y())
                                        - view->viewport()->height() / 2);
    const QPoint at = view->viewportRect(hit).center();
    if (!view->viewport()->rect().contains(at))
        return;
    run.probe.enter(u"click on a bar"_s);
    run.probe.start(true);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    run.probe.awaitRows();
    run.add(u"bar.rows"_s, run.probe.paintAfter());
    desk.awaitWhole();
    run.add(u"bar.whole"_s, now() - run.probe.startedAt());
}

void measureCharts(Run &run, Desk &desk)
{
    ChartPanel *panel = desk.window->docks()->chart;
    ChartView *view = panel->view();
    constexpr qsizetype perChart = 12;
    for (const QString &name :
         {u"attendance-by-event"_s, u"attendance-by-year"_s, u"top-countries"_s, u"categories"_s}) {
        bool isShown = false;
        const auto heard = QObject::connect(panel, &ChartPanel::shown, &run.probe, [&isShown] {
            isShown = true;
        });
        run.probe.enter(u"chart "_s + name);
        const double begun = now();
        panel->showChart(name);
        run.probe.await(
            [&isShown] {
                return isShown;
            },
            "a chart");
        run.add(u"chart."_s + name, now() - begun);
        QObject::disconnect(heard);
        QList<ChartHit> hits;
        for (const ChartHit &hit : view->scene().hits) {
            if (!filterOf(view->spec(), hit).isEmpty() && hit.rect.width() >= 3)
                hits.append(hit);
        }
        const qsizetype step = qMax(qsizetype(1), hits.size() / perChart);
        for (qsizetype i = run.round % step; i < hits.size(); i += step)
            clickBar(run, desk, view, hits.at(i));
    }
}

} // namespace

void measureStart(Run &run)
{
    Desk desk(run);
    desk.open();
    run.add(u"start.rows"_s, run.probe.startedAt() + run.probe.paintAfter() - run.born);
    desk.awaitWhole();
    run.add(u"start.whole"_s, now() - run.born);
}

void measureJumps(Run &run)
{
    Desk desk(run);
    measureOpening(run, desk);
    measureJumps(run, desk);
}

void measureFinding(Run &run)
{
    Desk desk(run);
    desk.openAndLook();
    measureFinding(run, desk);
}

void measureSearching(Run &run)
{
    Desk desk(run);
    desk.openAndLook();
    measureSearching(run, desk);
}

void measureSorting(Run &run)
{
    Desk desk(run);
    desk.openAndLook();
    measureSorting(run, desk);
}

void measureCharts(Run &run)
{
    Desk desk(run);
    desk.openAndLook();
    measureCharts(run, desk);
}

void measureMemory(Run &run)
{
    Desk desk(run);
    bool hasFigures = false;
    QObject::connect(desk.window->docks()->chart, &ChartPanel::shown, &run.probe, [&hasFigures] {
        hasFigures = true;
    });
    desk.open();
    desk.awaitWhole();
    run.probe.await(
        [&hasFigures] {
            return hasFigures;
        },
        "the figures beside the list");
    desk.rest();
    run.add(u"memory.opened"_s, residentMegabytes());
    QRandomGenerator random(static_cast<quint32>(run.round + 1));
    for (int i = 0; i < jumps; ++i)
        jump(run, desk, random);
    desk.rest();
    run.add(u"memory.jumped"_s, residentMegabytes());
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    run.add(u"memory.peak"_s, static_cast<double>(usage.ru_maxrss) / 1024);
}

} // namespace plenary::bench
