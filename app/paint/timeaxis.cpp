// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/timeaxis.h"

#include <algorithm>
#include <cmath>

namespace plenary
{

TimeAxis::TimeAxis(const ChartSpec &spec, double left, double right, double widestColumn)
{
    const auto &categories = spec.categories;
    for (qsizetype i = 0; i < categories.size(); ++i)
        m_order << static_cast<int>(i);
    std::stable_sort(m_order.begin(), m_order.end(), [&categories](int a, int b) {
        return categories[a].position < categories[b].position;
    });
    if (categories.isEmpty())
        return;
    const double first = categories[m_order.first()].position;
    const double last = categories[m_order.last()].position;
    double nearest = last - first;
    for (qsizetype i = 1; i < m_order.size(); ++i) {
        const double step = categories[m_order[i]].position - categories[m_order[i - 1]].position;
        if (step > 0)
            nearest = std::min(nearest, step);
    }
    const bool even = last <= first; // no times known: side by side
    const double span = even ? static_cast<double>(categories.size()) : last - first;
    const double smallest = even ? 1 : nearest;
    // Half a column stands outside of the first and the last time.
    const double room = right - left;
    m_column = std::min(widestColumn, 0.72 * room * smallest / (span + smallest));
    m_column = std::max(m_column, room / 400);
    const double inner = room - m_column;
    m_centres.resize(categories.size());
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const double share = even ? (static_cast<double>(i) + 0.5) / span
                                  : (categories[m_order[i]].position - first) / span;
        m_centres[m_order[i]] = left + m_column / 2 + share * inner;
    }
}

QList<bool> TimeAxis::kept(const QList<double> &widths, const QList<int> &pinned, double gap) const
{
    QList<bool> stands(m_centres.size(), false);
    const auto fits = [&](int candidate) {
        for (const int other : m_order) {
            if (!stands[other] || other == candidate)
                continue;
            const double distance = std::abs(m_centres[other] - m_centres[candidate]);
            if (distance < (widths[other] + widths[candidate]) / 2 + gap)
                return false;
        }
        return true;
    };
    QList<int> wishes = pinned;
    if (!m_order.isEmpty())
        wishes << m_order.last() << m_order.first();
    for (const int stride : {4, 2, 1}) {
        for (qsizetype i = 0; i < m_order.size(); i += stride)
            wishes << m_order[i];
    }
    for (const int wish : wishes) {
        if (!stands[wish] && fits(wish))
            stands[wish] = true;
    }
    return stands;
}

} // namespace plenary
