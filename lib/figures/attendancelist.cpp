// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/attendancelist.h"

#include "figures/figure.h"
#include "storage/entitystore.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// Lists and reports of one meeting differ by a few names (late arrivals, staff): below this share
/// of what was reported a list is taken to be a part of it.
constexpr double wholeList = 0.9;

/// The smallest figure reported for the event as a whole.
std::optional<double> smallestReported(const QList<Record> &figures, const QString &measure)
{
    std::optional<double> smallest;
    for (const Record &figure : figures) {
        if (figure.text(u"measure") != measure || !figure.text(u"category").isEmpty())
            continue;
        const double value = figure.value(u"value").toDouble();
        smallest = smallest ? qMin(*smallest, value) : value;
    }
    return smallest;
}

} // namespace

Result<bool> isPartialList(Database &database, qint64 event)
{
    PLENARY_ASSIGN(const QList<Record> figures,
                   EntityStore(database, Entity::ReportedFigure).findBy(u"event", event));
    const Filter here = Filter::compare(u"event"_s, u"#%1"_s.arg(event));
    for (const auto &[measure, code] : {std::pair(Measure::People, u"people"_s),
                                        std::pair(Measure::Countries, u"countries"_s),
                                        std::pair(Measure::Delegations, u"delegations"_s)}) {
        const std::optional<double> reported = smallestReported(figures, code);
        if (!reported)
            continue;
        PLENARY_ASSIGN(const FigureTable counted, countFigure(database, {measure, here, {}}));
        if (static_cast<double>(counted.total) < wholeList * *reported)
            return true;
    }
    return false;
}

} // namespace plenary
