// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QMap>
#include <QtWidgets/QApplication>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

class QTableView;

namespace plenary::bench
{

/// Milliseconds on the clock that all processes share.
[[nodiscard]] double now();

/// An application that knows when a table has painted what was asked for, and how long its event
/// loop stood still. It looks on and asks the model for nothing by itself.
class Probe final : public QApplication
{
    Q_OBJECT

public:
    Probe(int &argc, char **argv);
    ~Probe() override;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The table that is looked at.
    void watch(QTableView *table);
    /// The list that was asked for is there, also when it is the same one, or nothing.
    void takeList();
    /// What follows is called so in the list of stalls.
    void enter(const QString &phase);
    /// Takes the time from here. A new list must come before its rows count as painted.
    void start(bool isNewList);
    [[nodiscard]] double startedAt() const { return m_start; }
    /// Runs the event loop until all rows in sight were painted and handed to the display. Stops
    /// the program when that takes too long.
    void awaitRows();
    void await(const std::function<bool()> &isDone, const char *what);

    [[nodiscard]] double dataAfter() const { return m_data - m_start; } ///< ms since start()
    [[nodiscard]] double paintAfter() const { return m_paint - m_start; }
    [[nodiscard]] double longestPaint() const
    {
        return m_longestPaint;
    } ///< one frame, since start()

    struct Stall {
        double gap = 0; ///< longest time in which a posted event was not handled, ms
        double work = 0; ///< longest handling of one event, ms of the thread's own computing
    };
    [[nodiscard]] const QMap<QString, Stall> &stalls() const { return m_stalls; }

private:
    void beat();
    void look();
    [[nodiscard]] bool showsRows() const;

    QTableView *m_table = nullptr;
    QMap<QString, Stall> m_stalls;
    QString m_phase;
    double m_start = 0, m_data = -1, m_paint = -1, m_longestPaint = 0;
    bool m_isAwaited = false;
    bool m_isListNew = true; ///< the list that was waited for is there
    bool m_hasPainted = false; ///< in the event that is being handled
    int m_depth = 0;
    std::atomic<bool> m_isEnding = false;
    std::atomic<bool> m_isBeating = false; ///< a beat is on its way
    std::atomic<double> m_beatSent = 0;
    std::thread m_heart;
};

} // namespace plenary::bench
