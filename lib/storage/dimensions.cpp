// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dimensions.h"

#include "core/fieldtables.h"
#include "storage/fieldpath.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

#define L(text) QT_TRANSLATE_NOOP("plenary", text)

// Whoever speaks for no State is not the same as one whose State nobody wrote down.
#define REPRESENTED(value)                                                                         \
    "CASE WHEN t.represents IS NOT NULL THEN " value                                               \
    " WHEN t.speaks_for = 'no_state' THEN 'no_state' ELSE 'unknown' END"
#define OR_NONE(column) "CASE WHEN " column " = '' THEN 'none' ELSE " column " END"
#define CAME "('attended', 'attended_in_part')"

// An acronym that two series share names neither of them.
constexpr auto series =
    "CASE WHEN t__event.series IS NULL THEN 'none'"
    " WHEN t__event__series.acronym <> '' AND NOT EXISTS (SELECT 1 FROM event_series other_s"
    " WHERE other_s.acronym = t__event__series.acronym AND other_s.id <> t__event__series.id)"
    " THEN t__event__series.acronym ELSE t__event__series.name END";

// Earlier at the precision that both dates have: 2016 is not before 2016-11.
constexpr auto returning =
    "CASE WHEN t.person IS NULL OR t__event.series IS NULL OR t__event.starts = '' THEN 'unknown' "
    "WHEN EXISTS (SELECT 1 FROM participation before_p"
    " JOIN event before_e ON before_e.id = before_p.event"
    " WHERE before_p.person = t.person AND before_p.attendance IN " CAME
    " AND before_e.series = t__event.series AND before_e.starts <> ''"
    " AND before_e.starts < t__event.starts"
    " AND substr(t__event.starts, 1, length(before_e.starts)) <> before_e.starts) "
    "THEN 'returning' ELSE 'first' END";

constexpr Dimension dimensions[]{
    {"event", L("Event"), "t__event.code", "event", "event", "", "", "code"},
    {"series", L("Series"), series, "event event.series", "event.series", "", "none"},
    {"year",
     L("Year"),
     "CASE WHEN t__event.starts = '' THEN 'unknown' ELSE substr(t__event.starts, 1, 4) END",
     "event",
     "event.starts",
     "unknown",
     "unknown"},
    {"country",
     L("Represented country"),
     REPRESENTED("t__represents.code"),
     "represents",
     "represents",
     "",
     "unknown no_state",
     "code"},
    {"group",
     L("UN regional group"),
     REPRESENTED("t__represents.regional_group"),
     "represents",
     "represents.regional_group",
     "",
     "unknown no_state"},
    {"region",
     L("Region (M49)"),
     REPRESENTED(OR_NONE("t__represents.region")),
     "represents",
     "represents.region",
     "",
     "unknown no_state"},
    {"subregion",
     L("Subregion (M49)"),
     REPRESENTED(OR_NONE("t__represents.subregion")),
     "represents",
     "represents.subregion",
     "",
     "unknown no_state"},
    {"organisation",
     L("Organisation"),
     "CASE WHEN t.organisation IS NOT NULL THEN t__organisation.name"
     " WHEN t.organisation_then <> '' THEN t.organisation_then ELSE 'unknown' END",
     "organisation",
     "organisation",
     "unknown",
     "unknown"},
    {"organisation_type",
     L("Type of organisation"),
     "CASE WHEN t.organisation IS NULL THEN 'unknown' ELSE t__organisation.type END",
     "organisation",
     "organisation.type",
     "unknown",
     "unknown"},
    {"category", L("Category"), "t.category", "", "category"},
    {"role", L("Role"), "t.role", "", "role"},
    {"mode", L("Mode"), "t.mode", "", "mode"},
    {"attendance", L("Attendance"), "t.attendance", "", "attendance"},
    {"rsvp", L("Answer (RSVP)"), "t.rsvp", "", "rsvp"},
    {"invitation", L("Invitation"), "t.invitation", "", "invitation"},
    {"registration", L("Registration"), "t.registration", "", "registration"},
    {"speaks_for", L("Speaks for"), "t.speaks_for", "", "speaks_for"},
    {"came",
     L("Came"),
     "CASE WHEN t.attendance IN " CAME " THEN 'yes'"
     " WHEN t.attendance IN ('excused', 'no_show') THEN 'no' ELSE 'unknown' END",
     "",
     "",
     "unknown",
     "yes no unknown"},
    {"returning",
     L("First or again"),
     returning,
     "event",
     "",
     "unknown",
     "first returning unknown"}};

#undef CAME
#undef OR_NONE
#undef REPRESENTED
#undef L

} // namespace

QString Dimension::displayLabel() const
{
    return QCoreApplication::translate("plenary", label);
}

QStringList Dimension::joins() const
{
    QStringList all;
    for (const QString &one : QString::fromLatin1(links).split(u' ', Qt::SkipEmptyParts))
        mergeJoins(all, joinsAlong(Entity::Participation, one));
    return all;
}

QStringList Dimension::ownValues() const
{
    return QString::fromLatin1(values).split(u' ', Qt::SkipEmptyParts);
}

bool Dimension::hasOwnValue(const QString &value) const
{
    return ownValues().contains(value);
}

const Field *Dimension::field() const
{
    const Field *field = nullptr;
    Entity at = Entity::Participation;
    for (const QString &step : QString::fromLatin1(path).split(u'.', Qt::SkipEmptyParts)) {
        field = tableOf(at).find(step);
        if (field && field->type == FieldType::Link)
            at = field->target;
    }
    return field;
}

Filter Dimension::filterOf(const QString &value) const
{
    // A code of a choice and a year are typed as they are stored; a name may be another's, too.
    const Field *stored = field();
    const bool isPlain = !stored || stored->type == FieldType::Choice
        || stored->type == FieldType::Date || hasOwnValue(value);
    return Filter::compare(QString::fromLatin1(name),
                           value,
                           isPlain ? Filter::Comparison::Equal : Filter::Comparison::Exactly);
}

const Dimension *dimensionNamed(QStringView name)
{
    const QString wanted = name.toString().toLower().replace(u'-', u'_');
    const auto *found = std::ranges::find_if(dimensions, [&wanted](const Dimension &dimension) {
        return wanted == QLatin1StringView(dimension.name);
    });
    return found == std::end(dimensions) ? nullptr : found;
}

std::span<const Dimension> allDimensions()
{
    return dimensions;
}

} // namespace plenary
