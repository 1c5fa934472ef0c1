// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldtables.h"

#include <QtCore/QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

#define L(text) QT_TRANSLATE_NOOP("plenary", text)

constexpr auto Required = Field::Required;
constexpr auto Listed = Field::Listed;
constexpr auto Secondary = Field::Listed | Field::Secondary;
constexpr auto Searched = Field::Searched;
constexpr auto Hidden = Field::Hidden;
constexpr auto Identifies = Field::Identifies;
constexpr auto Short = Field::Short;

template<auto Pointer>
constexpr Field link(const char *name, const char *label, Entity target, unsigned flags = 0)
{
    Field result = field<Pointer>(name, label, flags);
    result.type = FieldType::Link;
    result.target = target;
    return result;
}

template<auto Pointer>
constexpr Field longText(const char *name, const char *label, unsigned flags = 0)
{
    Field result = field<Pointer>(name, label, flags);
    result.type = FieldType::LongText;
    return result;
}

constexpr Field help(Field result, const char *text)
{
    result.help = text;
    return result;
}
constexpr Field section(const char *title, Field result)
{
    result.section = title;
    return result;
}
constexpr Field typedIn(const char *companion, Field result)
{
    result.typedIn = companion;
    return result;
}
constexpr Field beside(const char *other, Field result)
{
    result.besideOf = other;
    return result;
}

constexpr Field country[]{
    field<&Country::code>("code", L("Code"), Short | Required | Secondary | Searched | Identifies),
    field<&Country::name>("name", L("Name"), Required | Listed | Searched),
    field<&Country::kind>("kind", L("Kind"), Secondary),
    field<&Country::group>("regional_group", L("UN regional group"), Secondary),
    field<&Country::region>("region", L("Region (M49)"), Secondary),
    field<&Country::subregion>("subregion", L("Subregion (M49)")),
    field<&Country::alpha2>("alpha2", L("Two-letter code"), Searched),
    field<&Country::m49>("m49", L("M49 number")),
    field<&Country::validFrom>("valid_from", L("Valid from")),
    field<&Country::validTo>("valid_to", L("Valid to")),
    help(field<&Country::successors>("successors", L("Successors")),
         L("Codes of the States that followed this one; a single code is an unambiguous "
           "successor."))};

constexpr Field countryName[]{
    link<&CountryName::country>(
        "country", L("Country"), Entity::Country, Required | Listed | Identifies),
    field<&CountryName::name>("name", L("Name"), Required | Listed | Searched | Identifies),
    field<&CountryName::language>("language", L("Language"), Secondary | Identifies),
    field<&CountryName::kind>("kind", L("Kind"), Secondary | Identifies),
    field<&CountryName::validFrom>("valid_from", L("Valid from"), Secondary),
    field<&CountryName::validTo>("valid_to", L("Valid to"), Secondary)};

constexpr Field organisation[]{
    field<&Organisation::name>("name", L("Name"), Required | Listed | Searched | Identifies),
    field<&Organisation::acronym>("acronym", L("Acronym"), Secondary | Searched),
    field<&Organisation::type>("type", L("Type"), Secondary),
    link<&Organisation::country>("country", L("Country"), Entity::Country, Listed),
    longText<&Organisation::note>("note", L("Note"))};

constexpr Field organisationName[]{
    link<&OrganisationName::organisation>(
        "organisation", L("Organisation"), Entity::Organisation, Required | Listed | Identifies),
    field<&OrganisationName::name>("name", L("Name"), Required | Listed | Searched | Identifies),
    field<&OrganisationName::language>("language", L("Language"), Secondary | Identifies),
    field<&OrganisationName::kind>("kind", L("Kind"), Secondary | Identifies),
    field<&OrganisationName::validFrom>("valid_from", L("Valid from"), Secondary),
    field<&OrganisationName::validTo>("valid_to", L("Valid to"), Secondary)};

constexpr Field person[]{
    field<&Person::name>("name", L("Name"), Required | Listed | Searched | Identifies),
    field<&Person::honorific>("honorific", L("Title"), Secondary),
    field<&Person::email>("email", L("E-mail"), Listed | Searched | Identifies),
    field<&Person::phone>("phone", L("Telephone")),
    help(field<&Person::consent>("consent", L("Consent to be listed"), Secondary),
         L("Whoever is not to be listed is counted, and never printed by name.")),
    longText<&Person::note>("note", L("Note"))};

constexpr Field affiliation[]{
    link<&Affiliation::person>(
        "person", L("Person"), Entity::Person, Required | Listed | Identifies),
    link<&Affiliation::organisation>(
        "organisation", L("Organisation"), Entity::Organisation, Required | Listed | Identifies),
    field<&Affiliation::position>("position", L("Position"), Listed | Searched | Identifies),
    field<&Affiliation::from>("from_date", L("From"), Secondary | Identifies),
    field<&Affiliation::to>("to_date", L("To"), Secondary)};

constexpr Field eventSeries[]{
    field<&EventSeries::name>("name", L("Name"), Required | Listed | Searched | Identifies),
    field<&EventSeries::acronym>("acronym", L("Acronym"), Secondary | Searched),
    longText<&EventSeries::note>("note", L("Note"))};

constexpr Field event[]{
    section(L("Event"),
            help(field<&Event::code>(
                     "code", L("Code"), Short | Required | Secondary | Searched | Identifies),
                 L("Short and unique, for example COP19."))),
    field<&Event::title>("title", L("Title"), Listed | Searched),
    field<&Event::shortTitle>("short_title", L("Short title"), Searched),
    link<&Event::series>("series", L("Series"), Entity::EventSeries, Listed),
    field<&Event::number>("number", L("Number in the series"), Secondary),
    field<&Event::type>("type", L("Type"), Secondary),
    field<&Event::status>("status", L("Status"), Secondary),
    section(L("When and where"), field<&Event::starts>("starts", L("Starts"), Listed)),
    field<&Event::ends>("ends", L("Ends"), Secondary),
    field<&Event::city>("city", L("City"), Listed | Searched),
    link<&Event::country>("country", L("Country"), Entity::Country, Listed),
    field<&Event::venue>("venue", L("Venue")),
    field<&Event::mode>("mode", L("Mode")),
    help(link<&Event::parent>("parent", L("Part of"), Entity::Event),
         L("A workshop at a commission session is part of that session.")),
    longText<&Event::note>("note", L("Note"))};

constexpr Field eventOrganiser[]{
    link<&EventOrganiser::event>(
        "event", L("Event"), Entity::Event, Required | Listed | Identifies),
    link<&EventOrganiser::organisation>(
        "organisation", L("Organisation"), Entity::Organisation, Required | Listed | Identifies),
    field<&EventOrganiser::role>("role", L("Role"), Listed | Identifies)};

constexpr Field session[]{
    link<&Session::event>("event", L("Event"), Entity::Event, Required | Listed | Identifies),
    field<&Session::title>("title", L("Title"), Required | Listed | Searched | Identifies),
    field<&Session::number>("number", L("Number"), Secondary),
    field<&Session::heldOn>("held_on", L("Held on"), Secondary),
    longText<&Session::note>("note", L("Note"))};

constexpr Field participation[]{
    section(
        L("As at the event"),
        help(
            field<&Participation::nameThen>(
                "name_then", L("Name as listed"), Listed | Searched | Identifies),
            L("As the list of participants had it; later changes of the person do not touch it."))),
    field<&Participation::honorificThen>("honorific_then", L("Title"), Field::None),
    field<&Participation::positionThen>("position_then", L("Position"), Searched),
    field<&Participation::organisationThen>(
        "organisation_then", L("Organisation as listed"), Listed | Searched | Identifies),
    typedIn("represents_typed",
            link<&Participation::represents>(
                "represents", L("Represented country"), Entity::Country, Listed)),
    field<&Participation::category>("category", L("Category"), Secondary),
    field<&Participation::role>("role", L("Role"), Field::None),
    section(L("Three facts"),
            field<&Participation::invitation>("invitation", L("Invitation"), Secondary)),
    beside("invitation", field<&Participation::invitedOn>("invited_on", L("Invited on"))),
    field<&Participation::rsvp>("rsvp", L("Answer (RSVP)"), Listed),
    beside("rsvp", field<&Participation::rsvpOn>("rsvp_on", L("Answered on"))),
    field<&Participation::registration>("registration", L("Registration")),
    beside("registration",
           field<&Participation::registeredOn>("registered_on", L("Registered on"))),
    field<&Participation::attendance>("attendance", L("Attendance"), Listed),
    beside("attendance", field<&Participation::attendedOn>("attended_on", L("Attended on"))),
    field<&Participation::mode>("mode", L("Mode"), Identifies),
    section(L("Links"),
            link<&Participation::event>(
                "event", L("Event"), Entity::Event, Required | Listed | Identifies)),
    link<&Participation::person>("person", L("Person"), Entity::Person),
    link<&Participation::organisation>("organisation", L("Organisation"), Entity::Organisation),
    field<&Participation::speaksFor>("speaks_for", L("Speaks for")),
    field<&Participation::representsTyped>(
        "represents_typed", L("Country as typed"), Field::Searched | Identifies),
    section(L("Listing"), field<&Participation::consent>("consent", L("Consent to be listed"))),
    longText<&Participation::note>("note", L("Note"))};

constexpr Field reportedFigure[]{
    link<&ReportedFigure::event>(
        "event", L("Event"), Entity::Event, Required | Listed | Identifies),
    field<&ReportedFigure::measure>("measure", L("Measure"), Listed | Identifies),
    field<&ReportedFigure::value>("value", L("Value"), Required | Listed),
    field<&ReportedFigure::qualifier>("qualifier", L("Qualifier"), Listed),
    field<&ReportedFigure::category>("category", L("Of whom"), Secondary | Identifies),
    field<&ReportedFigure::wording>("wording", L("Wording"), Listed | Searched | Identifies),
    link<&ReportedFigure::source>("source", L("Source"), Entity::Source, Listed | Identifies),
    longText<&ReportedFigure::note>("note", L("Note"))};

constexpr Field source[]{
    field<&Source::title>("title", L("Title"), Required | Listed | Searched | Identifies),
    field<&Source::publisher>("publisher", L("Publisher"), Listed | Searched | Identifies),
    field<&Source::type>("type", L("Type"), Secondary),
    field<&Source::publishedOn>("published_on", L("Published on"), Secondary | Identifies),
    field<&Source::language>("language", L("Language"), Secondary),
    field<&Source::url>("url", L("Address"), Searched | Identifies),
    longText<&Source::note>("note", L("Note"))};

constexpr Field citation[]{
    field<&Citation::entity>("entity", L("Record kind"), Short | Listed | Identifies),
    field<&Citation::record>("record", L("Record"), Listed | Identifies),
    field<&Citation::field>("field", L("Field"), Listed | Identifies),
    link<&Citation::source>("source", L("Source"), Entity::Source, Required | Listed | Identifies),
    longText<&Citation::quote>("quote", L("Words of the source"), Listed | Searched | Identifies),
    longText<&Citation::note>("note", L("Note"))};

constexpr Field instrument[]{
    section(L("Text"),
            help(field<&Instrument::symbol>(
                     "symbol", L("Symbol"), Required | Secondary | Searched | Identifies),
                 L("The number under which the text is cited, for example 25/2."))),
    field<&Instrument::title>("title", L("Title"), Required | Listed | Searched),
    field<&Instrument::shortTitle>("short_title", L("Short title"), Searched),
    field<&Instrument::type>("type", L("Type"), Secondary),
    field<&Instrument::stage>("stage", L("Stage"), Secondary),
    field<&Instrument::isTreaty>("is_treaty", L("Treaty")),
    section(L("Adoption"), field<&Instrument::adoptedOn>("adopted_on", L("Adopted on"), Listed)),
    link<&Instrument::adoptedAt>("adopted_at", L("Adopted at"), Entity::Event, Listed),
    link<&Instrument::adoptedBy>("adopted_by", L("Adopted by"), Entity::Organisation),
    field<&Instrument::adoptionMode>("adoption_mode", L("Manner of adoption")),
    field<&Instrument::document>("document", L("Document"), Searched),
    longText<&Instrument::summary>("summary", L("Summary")),
    longText<&Instrument::note>("note", L("Note"))};

constexpr Field partyAction[]{
    link<&PartyAction::instrument>(
        "instrument", L("Instrument"), Entity::Instrument, Required | Listed | Identifies),
    link<&PartyAction::country>("country", L("Country"), Entity::Country, Listed | Identifies),
    link<&PartyAction::organisation>(
        "organisation", L("Organisation"), Entity::Organisation, Listed | Identifies),
    field<&PartyAction::action>("action", L("Action"), Listed | Identifies),
    field<&PartyAction::actedOn>("acted_on", L("Date"), Listed | Identifies),
    link<&PartyAction::source>("source", L("Source"), Entity::Source, Listed),
    longText<&PartyAction::note>("note", L("Note or reservation"))};

constexpr Field alias[]{
    field<&Alias::field>("field", L("Field"), Short | Required | Listed | Identifies),
    field<&Alias::typed>("typed", L("As typed"), Required | Listed | Searched),
    field<&Alias::typedKey>("typed_key", L("Folded"), Hidden | Identifies),
    help(field<&Alias::target>("target", L("Means"), Listed),
         L("A code: of a country, or of a value; empty means no State."))};

constexpr Field openValue[]{
    field<&OpenValue::entity>("entity", L("Record kind"), Short | Listed | Identifies),
    field<&OpenValue::record>("record", L("Record"), Listed | Identifies),
    field<&OpenValue::field>("field", L("Field"), Short | Listed | Identifies),
    field<&OpenValue::typed>("typed", L("As typed"), Listed | Searched),
    field<&OpenValue::typedKey>("typed_key", L("Folded"), Hidden)};

constexpr EntityTable tables[]{
    {Entity::Country, "country", L("Country"), L("Countries"), "country", "name", "code", country},
    {Entity::CountryName,
     "country_name",
     L("Country name"),
     L("Country names"),
     "country",
     "name",
     "",
     countryName},
    {Entity::Organisation,
     "organisation",
     L("Organisation"),
     L("Organisations"),
     "organisation",
     "name",
     "",
     organisation},
    {Entity::OrganisationName,
     "organisation_name",
     L("Organisation name"),
     L("Organisation names"),
     "organisation",
     "name",
     "",
     organisationName},
    {Entity::Person, "person", L("Person"), L("People"), "person", "name", "", person},
    {Entity::Affiliation,
     "affiliation",
     L("Affiliation"),
     L("Affiliations"),
     "person",
     "",
     "",
     affiliation},
    {Entity::EventSeries,
     "event_series",
     L("Event series"),
     L("Event series"),
     "conference",
     "name",
     "acronym",
     eventSeries},
    {Entity::Event,
     "event",
     L("Conference"),
     L("Conferences"),
     "conference",
     "title",
     "code",
     event},
    {Entity::EventOrganiser,
     "event_organiser",
     L("Organiser"),
     L("Organisers"),
     "organisation",
     "",
     "",
     eventOrganiser},
    {Entity::Session, "session", L("Session"), L("Sessions"), "session", "title", "", session},
    {Entity::Participation,
     "participation",
     L("Participation"),
     L("Participations"),
     "participation",
     "name_then",
     "",
     participation},
    {Entity::Source, "source", L("Source"), L("Sources"), "source", "title", "", source},
    {Entity::ReportedFigure,
     "reported_figure",
     L("Reported figure"),
     L("Reported figures"),
     "figure",
     "",
     "",
     reportedFigure},
    {Entity::Citation, "citation", L("Citation"), L("Citations"), "source", "", "", citation},
    {Entity::Instrument,
     "instrument",
     L("Declaration"),
     L("Declarations"),
     "declaration",
     "title",
     "symbol",
     instrument},
    {Entity::PartyAction,
     "party_action",
     L("Party action"),
     L("Party actions"),
     "declaration",
     "",
     "",
     partyAction},
    {Entity::Alias, "alias", L("Alias"), L("Aliases"), "link-open", "typed", "", alias},
    {Entity::OpenValue,
     "open_value",
     L("Value to resolve"),
     L("Values to resolve"),
     "question",
     "typed",
     "",
     openValue}};

#undef L

} // namespace

int EntityTable::indexOf(QStringView field) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (field == QLatin1StringView(fields[i].name))
            return static_cast<int>(i);
    }
    return -1;
}

const Field *EntityTable::find(QStringView field) const
{
    const int index = indexOf(field);
    return index < 0 ? nullptr : &fields[static_cast<std::size_t>(index)];
}

QString EntityTable::kind() const
{
    return QString::fromLatin1(name).replace(u'_', u'-');
}

QString EntityTable::singularLabel() const
{
    return QCoreApplication::translate("plenary", singular);
}

QString EntityTable::pluralLabel() const
{
    return QCoreApplication::translate("plenary", plural);
}

const EntityTable &tableOf(Entity entity)
{
    // Asked for every record: by place, not by search.
    static const std::array<const EntityTable *, std::size(tables)> places = [] {
        std::array<const EntityTable *, std::size(tables)> all{};
        for (const EntityTable &table : tables)
            all.at(static_cast<std::size_t>(table.entity)) = &table;
        return all;
    }();
    return *places[static_cast<std::size_t>(entity)];
}

std::span<const EntityTable> allTables()
{
    return tables;
}

const EntityTable *tableNamed(QStringView name)
{
    const QString wanted = name.toString().replace(u'-', u'_');
    for (const EntityTable &table : tables) {
        if (wanted == QLatin1StringView(table.name))
            return &table;
    }
    return nullptr;
}

} // namespace plenary
