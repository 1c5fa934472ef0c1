// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/rotation.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace plenary
{

namespace
{

/// One span of the calendar and how many of them are to have a backup.
struct Span {
    int left;
    qint64 (*numberOf)(QDate);
    qint64 last = -1;
};

qint64 dayOf(QDate date)
{
    return date.toJulianDay();
}

qint64 weekOf(QDate date)
{
    return date.toJulianDay() / 7; // day 0 of the Julian count was a Monday
}

qint64 monthOf(QDate date)
{
    return qint64(date.year()) * 12 + date.month();
}

} // namespace

QList<qsizetype> keptBackups(const QList<QDateTime> &times, const Rotation &rotation)
{
    QList<qsizetype> latestFirst(times.size());
    std::iota(latestFirst.begin(), latestFirst.end(), 0);
    std::ranges::stable_sort(latestFirst, std::ranges::greater(), [&times](qsizetype i) {
        return times.at(i);
    });
    std::array spans{
        Span{rotation.days, dayOf}, Span{rotation.weeks, weekOf}, Span{rotation.months, monthOf}};
    auto span = spans.begin();
    QList<qsizetype> kept;
    for (const qsizetype i : std::as_const(latestFirst)) {
        const QDate date = times.at(i).toUTC().date();
        // One day, week or month has one; what stands before its latest belongs to none.
        if (span != spans.end() && span->numberOf(date) == span->last)
            continue;
        while (span != spans.end() && span->left == 0)
            ++span;
        if (span == spans.end())
            break;
        if (span->numberOf(date) == span->last)
            continue;
        span->last = span->numberOf(date);
        --span->left;
        kept.append(i);
    }
    return kept;
}

} // namespace plenary
