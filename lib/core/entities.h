// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choices.h"

/// The records of a register as plain values. What each member means, how it is shown and which
/// rules it keeps stands once, in the field tables (fieldtables.cpp).
namespace plenary
{

using CountryId = Id<struct CountryTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using SeriesId = Id<struct SeriesTag>;
using EventId = Id<struct EventTag>;
using SourceId = Id<struct SourceTag>;
using InstrumentId = Id<struct InstrumentTag>;

/// A State, territory, former State or non-State party that can be represented at a meeting.
struct Country {
    QString code, alpha2, name, m49, region, subregion, successors;
    CountryKind kind = CountryKind::Other;
    RegionalGroup group = RegionalGroup::None;
    PartialDate validFrom, validTo;
};
struct CountryName {
    CountryId country;
    QString name, language;
    NameKind kind = NameKind::Short;
    PartialDate validFrom, validTo;
};
struct Organisation {
    QString name, acronym, note;
    OrganisationType type = OrganisationType::Other;
    std::optional<CountryId> country;
};
struct OrganisationName {
    OrganisationId organisation;
    QString name, language;
    NameKind kind = NameKind::Alternative;
    PartialDate validFrom, validTo;
};
struct Person {
    QString name, honorific, email, phone, note;
    Consent consent = Consent::NotAsked;
};
struct Affiliation {
    PersonId person;
    OrganisationId organisation;
    QString position;
    PartialDate from, to;
};
struct EventSeries {
    QString name, acronym, note;
};
struct Event {
    QString code, title, shortTitle, city, venue, note;
    std::optional<SeriesId> series;
    std::optional<int> number;
    EventType type = EventType::Conference;
    EventStatus status = EventStatus::NotRecorded;
    Mode mode = Mode::NotRecorded;
    PartialDate starts, ends;
    std::optional<CountryId> country;
    std::optional<EventId> parent;
};
struct EventOrganiser {
    EventId event;
    OrganisationId organisation;
    OrganiserRole role = OrganiserRole::Host;
};
struct Session {
    EventId event;
    QString title;
    std::optional<int> number;
    PartialDate heldOn;
    QString note;
};
/// One seat of one person, or of an unnamed one, at one event, as it was then.
struct Participation {
    EventId event;
    std::optional<PersonId> person;
    QString nameThen, honorificThen, positionThen, organisationThen;
    std::optional<OrganisationId> organisation;
    SpeaksFor speaksFor = SpeaksFor::NotRecorded;
    std::optional<CountryId> represents;
    QString representsTyped;
    Category category = Category::NotRecorded;
    Role role = Role::NotRecorded;
    Invitation invitation = Invitation::None;
    PartialDate invitedOn;
    Rsvp rsvp = Rsvp::NoReply;
    PartialDate rsvpOn;
    Registration registration = Registration::None;
    PartialDate registeredOn;
    Attendance attendance = Attendance::NotRecorded;
    PartialDate attendedOn;
    Mode mode = Mode::NotRecorded;
    Consent consent = Consent::NotAsked;
    QString note;
};
/// What somebody published about an event; stands beside what the records count.
struct ReportedFigure {
    EventId event;
    Measure measure = Measure::People;
    double value = 0;
    Qualifier qualifier = Qualifier::Exact;
    QString wording, category, note;
    std::optional<SourceId> source;
};
struct Source {
    QString title, publisher, url, language, note;
    SourceType type = SourceType::OfficialDocument;
    PartialDate publishedOn;
};
/// A source for any fact: `entity` and `record` say which record, `field` which of its fields.
struct Citation {
    QString entity, field, quote, note;
    std::optional<qint64> record;
    SourceId source;
};
struct Instrument {
    QString symbol, title, shortTitle, document, summary, note;
    InstrumentType type = InstrumentType::Resolution;
    Stage stage = Stage::NotRecorded;
    PartialDate adoptedOn;
    std::optional<EventId> adoptedAt;
    std::optional<OrganisationId> adoptedBy;
    AdoptionMode adoptionMode = AdoptionMode::NotRecorded;
    bool isTreaty = false;
};
struct PartyAction {
    InstrumentId instrument;
    std::optional<CountryId> country;
    std::optional<OrganisationId> organisation;
    Action action = Action::CoSponsor;
    PartialDate actedOn;
    std::optional<SourceId> source;
    QString note;
};
/// A decision that was taken once and holds from then on: `typed` in `field` means `target`.
struct Alias {
    QString field, typed, typedKey, target;
};
/// A value of an import that was not understood: kept as typed, counted as unknown, to be resolved.
struct OpenValue {
    QString entity, field, typed, typedKey;
    std::optional<qint64> record;
};

} // namespace plenary
