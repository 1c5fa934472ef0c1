// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartwalk.h"

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

enum class Level { Key, Whole, Part };

Level levelOf(const ChartHit &hit)
{
    return hit.category < 0 ? Level::Key : hit.series < 0 ? Level::Whole : Level::Part;
}

bool isLevel(ChartStep step)
{
    return step == ChartStep::Left || step == ChartStep::Right;
}

double gapOf(double from, double to, double otherFrom, double otherTo)
{
    return std::max({0.0, otherFrom - to, from - otherTo});
}

/// The way from one place to another in one direction.
struct Way {
    double along = 0; ///< between the middles; not above 0: it lies elsewhere
    double aside = 0; ///< room between them across the way; 0: they overlap
    double off = 0; ///< between the middles across the way
};

Way wayTo(const QRectF &from, const QRectF &to, ChartStep step)
{
    const QPointF apart = to.center() - from.center();
    Way way;
    if (isLevel(step)) {
        way.along = step == ChartStep::Right ? apart.x() : -apart.x();
        way.aside = gapOf(from.top(), from.bottom() - 1, to.top(), to.bottom() - 1);
        way.off = std::abs(apart.y());
    } else {
        way.along = step == ChartStep::Down ? apart.y() : -apart.y();
        way.aside = gapOf(from.left(), from.right() - 1, to.left(), to.right() - 1);
        way.off = std::abs(apart.x());
    }
    return way;
}

class Walk
{
public:
    explicit Walk(const ChartScene &scene)
        : m_hits(scene.hits)
        , m_mirrored(scene.mirrored)
        , m_stops(chartStops(scene))
        , m_partsLieLevel(partsLieLevel())
    {
    }

    [[nodiscard]] int next(int from, ChartStep step) const
    {
        if (m_stops.isEmpty())
            return -1;
        if (!m_stops.contains(from) || step == ChartStep::First || step == ChartStep::Last)
            return end(step == ChartStep::Last);
        int found = -1;
        switch (levelOf(m_hits[from])) {
        case Level::Key:
            found = fromKey(from, step);
            break;
        case Level::Whole:
            found = fromWhole(from, step);
            break;
        case Level::Part:
            found = fromPart(from, step);
            break;
        }
        return found < 0 ? from : found;
    }

private:
    template<class Accept>
    [[nodiscard]] int nearest(int from, ChartStep step, Accept accept) const
    {
        int best = -1;
        Way shortest;
        for (const int stop : m_stops) {
            const Way way = wayTo(m_hits[from].rect, m_hits[stop].rect, step);
            if (stop == from || way.along < 1 || !accept(m_hits[stop], way))
                continue;
            const bool level = std::abs(way.along - shortest.along) < 1;
            if (best < 0 || (level ? way.off < shortest.off : way.along < shortest.along)) {
                best = stop;
                shortest = way;
            }
        }
        return best;
    }

    /// The first or last row, or segment where there are no rows, or place of the key.
    [[nodiscard]] int end(bool last) const
    {
        for (const Level level : {Level::Whole, Level::Part, Level::Key}) {
            int found = -1;
            for (const int stop : m_stops) {
                if (levelOf(m_hits[stop]) == level && (last || found < 0))
                    found = stop;
            }
            if (found >= 0)
                return found;
        }
        return -1;
    }

    [[nodiscard]] bool isForward(ChartStep step) const
    {
        return m_partsLieLevel ? step == (m_mirrored ? ChartStep::Left : ChartStep::Right)
                               : step == ChartStep::Up;
    }

    /// Segments of one row stand beside each other, those of a column one above the other.
    [[nodiscard]] bool partsLieLevel() const
    {
        for (const int one : m_stops) {
            for (const int other : m_stops) {
                if (one == other || levelOf(m_hits[one]) != Level::Part
                    || m_hits[one].category != m_hits[other].category || m_hits[other].series < 0)
                    continue;
                const QPointF apart = m_hits[one].rect.center() - m_hits[other].rect.center();
                return std::abs(apart.x()) > std::abs(apart.y());
            }
        }
        return true;
    }

    [[nodiscard]] int fromKey(int from, ChartStep step) const
    {
        const int found = nearest(from, step, [](const ChartHit &hit, const Way &way) {
            return levelOf(hit) == Level::Key && way.aside <= 0;
        });
        if (found >= 0 || step != ChartStep::Down)
            return found;
        return nearest(from, step, [](const ChartHit &hit, const Way &) {
            return levelOf(hit) != Level::Key;
        });
    }

    [[nodiscard]] int fromWhole(int from, ChartStep step) const
    {
        int found = nearest(from, step, [](const ChartHit &hit, const Way &way) {
            return levelOf(hit) == Level::Whole && way.aside <= 0;
        });
        if (found < 0 && isForward(step))
            found = firstPart(m_hits[from].category, step);
        return found < 0 && step == ChartStep::Up ? toKey(from) : found;
    }

    [[nodiscard]] int fromPart(int from, ChartStep step) const
    {
        const int category = m_hits[from].category;
        if (isLevel(step) != m_partsLieLevel) {
            const int found = nearest(from, step, [category](const ChartHit &hit, const Way &) {
                return levelOf(hit) == Level::Part && hit.category != category;
            });
            return found < 0 && step == ChartStep::Up ? toKey(from) : found;
        }
        const int found = nearest(from, step, [category](const ChartHit &hit, const Way &) {
            return levelOf(hit) == Level::Part && hit.category == category;
        });
        if (found >= 0)
            return found;
        if (step == ChartStep::Up)
            return toKey(from);
        return isForward(step) ? -1 : wholeOf(category);
    }

    [[nodiscard]] int toKey(int from) const
    {
        return nearest(from, ChartStep::Up, [](const ChartHit &hit, const Way &) {
            return levelOf(hit) == Level::Key;
        });
    }

    [[nodiscard]] int firstPart(int category, ChartStep forward) const
    {
        int best = -1;
        for (const int stop : m_stops) {
            const ChartHit &hit = m_hits[stop];
            if (levelOf(hit) != Level::Part || hit.category != category)
                continue;
            if (best < 0 || wayTo(hit.rect, m_hits[best].rect, forward).along > 0)
                best = stop;
        }
        return best;
    }

    [[nodiscard]] int wholeOf(int category) const
    {
        for (const int stop : m_stops) {
            if (levelOf(m_hits[stop]) == Level::Whole && m_hits[stop].category == category)
                return stop;
        }
        return -1;
    }

    const QList<ChartHit> &m_hits;
    bool m_mirrored;
    QList<int> m_stops;
    bool m_partsLieLevel;
};

} // namespace

QList<int> chartStops(const ChartScene &scene)
{
    const bool divided = std::any_of(scene.hits.begin(), scene.hits.end(), [](const auto &hit) {
        return hit.series > 0;
    });
    const bool hasWholes = std::any_of(scene.hits.begin(), scene.hits.end(), [](const auto &hit) {
        return levelOf(hit) == Level::Whole;
    });
    QList<int> stops;
    for (qsizetype i = 0; i < scene.hits.size(); ++i) {
        if (divided || !hasWholes || levelOf(scene.hits[i]) != Level::Part)
            stops << static_cast<int>(i);
    }
    return stops;
}

int chartStep(const ChartScene &scene, int from, ChartStep step)
{
    return Walk(scene).next(from, step);
}

} // namespace plenary
