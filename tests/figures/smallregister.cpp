// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/smallregister.h"

using namespace Qt::StringLiterals;

namespace plenary::test
{

namespace
{

const QStringList seatFields{u"event"_s,
                             u"person"_s,
                             u"represents"_s,
                             u"speaks_for"_s,
                             u"category"_s,
                             u"role"_s,
                             u"attendance"_s,
                             u"rsvp"_s,
                             u"registration"_s,
                             u"mode"_s,
                             u"organisation"_s,
                             u"organisation_then"_s};

constexpr std::array seats{
    u"M81|Ana|SUN|state|member_state|head|attended|accepted|complete|in_person|Board|Board",
    u"M81|Ben|KEN|state|member_state|representative|attended|no_reply|none|in_person||Clinic",
    u"M81||KEN|state|member_state|not_recorded|attended|no_reply|none|not_recorded||",
    u"M81|Dia||no_state|un_entity|observer|attended|accepted|none|remote||UN Office",
    u"M81|Chi|ARG|state|member_state|alternate|no_show|accepted|complete|not_recorded||",
    u"M16|Ana|RUS|state|member_state|head|attended|accepted|complete|in_person|Board|Board",
    u"M16|Ana|RUS|state|expert|speaker|attended_in_part|accepted|complete|remote|Board|Board",
    u"M16|Chi|ARG|state|member_state|representative|attended|accepted|none|in_person|Clinic|Clinic",
    u"M16|Ben|KEN|state|member_state|head|not_recorded|declined|none|not_recorded||Clinic",
    u"M16|||not_recorded|not_recorded|not_recorded|attended|no_reply|none|not_recorded||",
    u"M16|Dia||no_state|un_entity|observer|excused|tentative|pending|not_recorded||UN Office",
    u"M17|Ben|KEN|state|member_state|head|attended|accepted|complete|in_person|Clinic|Clinic",
    u"M17|Eve|EUE|state|observer|representative|attended|accepted|none|remote||clinic",
    u"M17||ARG|state|member_state|not_recorded|not_recorded|no_reply|none|not_recorded||",
    u"W|Ana|RUS|state|member_state|speaker|attended|no_reply|none|in_person|Board|Board",
    u"W|Eve||no_state|academic|expert|attended_in_part|accepted|complete|remote|Care|Care",
    u"W|Fay|VAT|state|observer_state|observer|attended|no_reply|none|in_person||Unknown"};

} // namespace

std::unique_ptr<Database> makeSmallRegister(const TestDatabase &test)
{
    RegisterBuilder builder(test);
    QHash<QString, qint64> ids;
    const qint64 series =
        builder.add(Entity::EventSeries, {{u"name"_s, u"Meetings"_s}, {u"acronym"_s, u"CONF"_s}});
    for (const auto &[code, starts] :
         {std::pair(u"M81"_s, u"1981-03"_s), {u"M16"_s, u"2016-11-15"_s}, {u"M17"_s, u"2017"_s}})
        ids.insert(code,
                   builder.add(Entity::Event,
                               {{u"code"_s, code}, {u"starts"_s, starts}, {u"series"_s, series}}));
    ids.insert(u"W"_s,
               builder.add(Entity::Event, {{u"code"_s, u"W"_s}, {u"title"_s, u"Workshop"_s}}));
    for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Chi"_s, u"Dia"_s, u"Eve"_s, u"Fay"_s})
        ids.insert(name, builder.add(Entity::Person, {{u"name"_s, name}}));
    for (const auto &[name, type] : {std::pair(u"Board"_s, u"legal_aid_provider"_s),
                                     {u"Clinic"_s, u"ngo_national"_s},
                                     {u"Care"_s, u"academic"_s}})
        ids.insert(name, builder.add(Entity::Organisation, {{u"name"_s, name}, {u"type"_s, type}}));
    for (const char16_t *seat : seats) {
        const QStringList cells = QString::fromUtf16(seat).split(u'|');
        RegisterBuilder::Fields fields{{u"name_then"_s, cells.at(1)}};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString &field = seatFields.at(i);
            const bool isLink = field == u"event" || field == u"person" || field == u"organisation";
            if (field == u"represents")
                fields.append({field, builder.country(cells.at(i))});
            else if (!isLink)
                fields.append({field, cells.at(i)});
            else if (!cells.at(i).isEmpty())
                fields.append({field, ids.value(cells.at(i))});
        }
        builder.add(Entity::Participation, fields);
    }
    return builder.finish();
}

} // namespace plenary::test
