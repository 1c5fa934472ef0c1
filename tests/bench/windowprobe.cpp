// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowprobe.h"

#include <QtCore/QThread>
#include <QtWidgets/QTableView>
#include <chrono>
#include <ctime>

using namespace Qt::StringLiterals;

namespace plenary::bench
{

namespace
{

constexpr double patience = 60000; ///< milliseconds until the program gives up
constexpr auto beatEvery = std::chrono::milliseconds(2);
const auto Beat = static_cast<QEvent::Type>(QEvent::registerEventType());

double clockNow(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

double now()
{
    return clockNow(CLOCK_MONOTONIC);
}

Probe::Probe(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_phase(u"start"_s)
    , m_heart([this] {
        beat();
    })
{
}

Probe::~Probe()
{
    m_isEnding = true;
    m_heart.join();
}

/// On a thread of its own: sends the next beat when the last one was handled.
void Probe::beat()
{
    while (!m_isEnding) {
        std::this_thread::sleep_for(beatEvery);
        if (m_isBeating.exchange(true))
            continue;
        m_beatSent = now();
        postEvent(this, new QEvent(Beat), Qt::HighEventPriority);
    }
}

bool Probe::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // others deliver events of theirs through here
        return QApplication::notify(receiver, event);
    if (receiver == this && event->type() == Beat) {
        Stall &stall = m_stalls[m_phase];
        stall.gap = qMax(stall.gap, now() - m_beatSent);
        m_isBeating = false;
        return true;
    }
    const double begun = m_depth == 0 ? clockNow(CLOCK_THREAD_CPUTIME_ID) : 0;
    const bool isPaint =
        m_table && receiver == m_table->viewport() && event->type() == QEvent::Paint;
    const double paintBegun = isPaint ? now() : 0;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (isPaint) {
        m_hasPainted = m_isListNew && showsRows();
        m_longestPaint = qMax(m_longestPaint, now() - paintBegun);
    }
    if (m_depth > 0)
        return handled;
    Stall &stall = m_stalls[m_phase];
    stall.work = qMax(stall.work, clockNow(CLOCK_THREAD_CPUTIME_ID) - begun);
    // The outermost event has given the picture to the display by now.
    if (std::exchange(m_hasPainted, false) && m_isAwaited && m_paint < 0) {
        m_paint = now();
        if (m_data < 0)
            m_data = m_paint;
    }
    return handled;
}

void Probe::watch(QTableView *table)
{
    m_table = table;
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isListNew = true;
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &Probe::look);
}

void Probe::takeList()
{
    m_isListNew = true;
    if (m_isAwaited && m_paint < 0 && m_table->model()->rowCount() == 0)
        m_data = m_paint = now(); // the table gives way to words
}

/// The model has just said that it has something, so asking it brings nothing on its way.
void Probe::look()
{
    if (m_isAwaited && m_data < 0 && m_isListNew && showsRows())
        m_data = now();
}

bool Probe::showsRows() const
{
    const QAbstractItemModel *model = m_table->model();
    const int first = m_table->rowAt(0);
    if (first < 0)
        return false;
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = below < 0 ? model->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        if (model->index(row, 0).data().toString() == u"…"_s)
            return false;
    }
    return true;
}

void Probe::enter(const QString &phase)
{
    m_phase = phase;
}

void Probe::start(bool isNewList)
{
    m_isListNew = !isNewList;
    m_isAwaited = true;
    m_data = m_paint = -1;
    m_longestPaint = 0;
    m_start = now();
}

void Probe::await(const std::function<bool()> &isDone, const char *what)
{
    const double begun = now();
    while (!isDone()) {
        processEvents(QEventLoop::WaitForMoreEvents); // a beat comes for certain
        if (now() - begun > patience)
            qFatal("Gave up waiting for %s (%s)", what, qPrintable(m_phase));
    }
}

void Probe::awaitRows()
{
    await(
        [this] {
            return m_paint >= 0;
        },
        "rows");
    m_isAwaited = false;
}

} // namespace plenary::bench
