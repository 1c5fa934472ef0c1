// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusglyph.h"

namespace plenary
{

namespace
{

using Shape = StatusGlyph::Shape;
using enum ColourRole;

struct Entry {
    QLatin1StringView field;
    QLatin1StringView code;
    StatusGlyph::Look look;
};

constexpr StatusGlyph::Look good(Shape shape)
{
    return {shape, Good, Text};
}
constexpr StatusGlyph::Look quiet(Shape shape)
{
    return {shape, Text2, Text2};
}
constexpr StatusGlyph::Look attention(Shape shape)
{
    return {shape, Attention, Attention};
}
constexpr StatusGlyph::Look problem(Shape shape)
{
    return {shape, Problem, Problem};
}
/// A thing still to come: nothing to worry about, and not yet done.
constexpr StatusGlyph::Look open(Shape shape)
{
    return {shape, Accent, Text};
}

constexpr QLatin1StringView lat(const char *text)
{
    return QLatin1StringView(text);
}

// Three facts keep three vocabularies: a check is a promise, a disc with a check a fact.
const Entry Entries[] = {
    {lat("invitation"), lat("none"), quiet(Shape::None)},
    {lat("invitation"), lat("to_invite"), attention(Shape::Ring)},
    {lat("invitation"), lat("sent"), {Shape::Check, Text2, Text}},
    {lat("invitation"), lat("reminded"), {Shape::Check, Text2, Text}},
    {lat("invitation"), lat("undeliverable"), problem(Shape::Triangle)},
    {lat("invitation"), lat("withdrawn"), quiet(Shape::Cross)},
    {lat("rsvp"), lat("no_reply"), quiet(Shape::TwoDots)},
    {lat("rsvp"), lat("accepted"), good(Shape::Check)},
    {lat("rsvp"), lat("tentative"), attention(Shape::Question)},
    {lat("rsvp"), lat("declined"), problem(Shape::Cross)},
    {lat("rsvp"), lat("delegated"), quiet(Shape::Arrow)},
    {lat("rsvp"), lat("waitlisted"), attention(Shape::Clock)},
    {lat("registration"), lat("none"), quiet(Shape::None)},
    {lat("registration"), lat("pending"), attention(Shape::Clock)},
    {lat("registration"), lat("complete"), good(Shape::Check)},
    {lat("registration"), lat("rejected"), problem(Shape::Cross)},
    {lat("registration"), lat("withdrawn"), quiet(Shape::Cross)},
    {lat("attendance"), lat("not_recorded"), quiet(Shape::DashedRing)},
    {lat("attendance"), lat("attended"), good(Shape::DiscCheck)},
    {lat("attendance"), lat("attended_in_part"), good(Shape::HalfDisc)},
    {lat("attendance"), lat("excused"), quiet(Shape::RingBar)},
    {lat("attendance"), lat("no_show"), problem(Shape::Cross)},
    {lat("coverage"), lat("none"), quiet(Shape::DashedRing)},
    {lat("coverage"), lat("part"), good(Shape::HalfDisc)},
    {lat("coverage"), lat("full"), good(Shape::DiscCheck)},
    {lat("status"), lat("not_recorded"), quiet(Shape::DashedRing)},
    {lat("status"), lat("planned"), open(Shape::Ring)},
    {lat("status"), lat("scheduled"), open(Shape::Clock)},
    {lat("status"), lat("postponed"), attention(Shape::Clock)},
    {lat("status"), lat("moved_online"), open(Shape::Arrow)},
    {lat("status"), lat("cancelled"), problem(Shape::Cross)},
    {lat("status"), lat("held"), good(Shape::DiscCheck)},
    {lat("stage"), lat("not_recorded"), quiet(Shape::DashedRing)},
    {lat("stage"), lat("proposed"), open(Shape::Ring)},
    {lat("stage"), lat("draft"), open(Shape::QuarterDisc)},
    {lat("stage"), lat("revised_draft"), open(Shape::HalfDisc)},
    {lat("stage"), lat("adopted"), good(Shape::DiscCheck)},
    {lat("stage"), lat("authoritative"), good(Shape::DiscCheck)},
    {lat("stage"), lat("withdrawn"), quiet(Shape::Cross)},
    {lat("stage"), lat("not_adopted"), problem(Shape::Cross)},
    {lat("stage"), lat("superseded"), quiet(Shape::Arrow)},
    {lat("consent"), lat("not_asked"), quiet(Shape::DashedRing)},
    {lat("consent"), lat("listed"), good(Shape::Check)},
    {lat("consent"), lat("not_listed"), quiet(Shape::RingBar)},
    {lat("action"), lat("main_sponsor"), good(Shape::DiscCheck)},
    {lat("action"), lat("co_sponsor"), good(Shape::Plus)},
    {lat("action"), lat("withdrew_sponsorship"), problem(Shape::Cross)},
    {lat("action"), lat("adopted_as_participant"), good(Shape::Check)},
    {lat("action"), lat("endorsed"), good(Shape::Check)},
    {lat("action"), lat("supported"), good(Shape::Check)},
    {lat("action"), lat("signed"), open(Shape::HalfDisc)},
    {lat("action"), lat("ratified"), good(Shape::DiscCheck)},
    {lat("action"), lat("accepted"), good(Shape::DiscCheck)},
    {lat("action"), lat("approved"), good(Shape::DiscCheck)},
    {lat("action"), lat("acceded"), good(Shape::DiscCheck)},
    {lat("action"), lat("succeeded"), good(Shape::DiscCheck)},
    {lat("action"), lat("withdrew"), problem(Shape::Cross)},
};

} // namespace

StatusGlyph::Look StatusGlyph::look(QStringView field, QStringView code)
{
    for (const Entry &entry : Entries) {
        if (field == entry.field && code == entry.code)
            return entry.look;
    }
    return {};
}

} // namespace plenary
