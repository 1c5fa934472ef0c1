// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"

/// The enumerations of the field. Enumerators and choices stand in the same order; codes never
/// change once released. Sources: iCalendar PARTSTAT and schema.org RsvpResponseType (Rsvp), Indico
/// (Registration), CiviCRM (Attendance and its classes), AKN4UN (Stage), UN order of listing
/// (Category).
namespace plenary
{

#define PLENARY_CHOICES(Enum, array)                                                               \
    template<>                                                                                     \
    constexpr Choices choicesOf<Enum>()                                                            \
    {                                                                                              \
        return array;                                                                              \
    }
#define L(text) QT_TRANSLATE_NOOP("plenary", text)

enum class CountryKind { MemberState, ObserverState, Territory, FormerState, NonStateParty, Other };
inline constexpr Choice countryKinds[]{{"member_state", L("Member State")},
                                       {"observer_state", L("observer State")},
                                       {"territory", L("territory")},
                                       {"former_state", L("former State")},
                                       {"non_state_party", L("non-State party")},
                                       {"other", L("other")}};
PLENARY_CHOICES(CountryKind, countryKinds)

enum class RegionalGroup { None, African, AsiaPacific, EasternEuropean, Grulac, Weog };
inline constexpr Choice regionalGroups[]{{"none", L("no regional group")},
                                         {"african", L("African States")},
                                         {"asia_pacific", L("Asia-Pacific States")},
                                         {"eastern_european", L("Eastern European States")},
                                         {"grulac", L("Latin American and Caribbean States")},
                                         {"weog", L("Western European and other States")}};
PLENARY_CHOICES(RegionalGroup, regionalGroups)

enum class NameKind { Short, Formal, Alternative, Former, Acronym, Local };
inline constexpr Choice nameKinds[]{{"short", L("short name")},
                                    {"formal", L("formal name")},
                                    {"alternative", L("alternative name")},
                                    {"former", L("former name")},
                                    {"acronym", L("acronym")},
                                    {"local", L("local name")}};
PLENARY_CHOICES(NameKind, nameKinds)

enum class OrganisationType {
    Other,
    State,
    LocalGovernment,
    LegalAidProvider,
    NgoInternational,
    NgoNational,
    RegionalNetwork,
    UnEntity,
    Igo,
    FoundationDonor,
    PrivateSector,
    Academic,
    Commission,
    Network
};
inline constexpr Choice organisationTypes[]{
    {"other", L("other")},
    {"state", L("State or government")},
    {"local_government", L("local government")},
    {"legal_aid_provider", L("legal-aid provider or public defender")},
    {"ngo_international", L("international NGO")},
    {"ngo_national", L("national NGO")},
    {"regional_network", L("regional network")},
    {"un_entity", L("United Nations entity")},
    {"igo", L("intergovernmental organisation")},
    {"foundation_donor", L("foundation or donor")},
    {"private_sector", L("private sector")},
    {"academic", L("academic institution")},
    {"commission", L("commission or committee")},
    {"network", L("network")}};
PLENARY_CHOICES(OrganisationType, organisationTypes)

enum class EventType {
    Conference,
    CommissionSession,
    Workshop,
    SideEvent,
    Consultation,
    FundingConsultation,
    WorkingGroupMeeting,
    Webinar,
    Observance
};
inline constexpr Choice eventTypes[]{{"conference", L("conference")},
                                     {"commission_session", L("commission or congress session")},
                                     {"workshop", L("workshop")},
                                     {"side_event", L("side event")},
                                     {"consultation", L("consultation")},
                                     {"funding_consultation", L("funding consultation")},
                                     {"working_group_meeting", L("working-group meeting")},
                                     {"webinar", L("webinar")},
                                     {"observance", L("commemorative meeting")}};
PLENARY_CHOICES(EventType, eventTypes)

enum class EventStatus { NotRecorded, Planned, Scheduled, Postponed, MovedOnline, Cancelled, Held };
inline constexpr Choice eventStatuses[]{{"not_recorded", L("not recorded")},
                                        {"planned", L("planned")},
                                        {"scheduled", L("scheduled")},
                                        {"postponed", L("postponed")},
                                        {"moved_online", L("moved online")},
                                        {"cancelled", L("cancelled")},
                                        {"held", L("held")}};
PLENARY_CHOICES(EventStatus, eventStatuses)

enum class Mode { NotRecorded, InPerson, Remote, Mixed };
inline constexpr Choice modes[]{{"not_recorded", L("not recorded")},
                                {"in_person", L("in person")},
                                {"remote", L("remote")},
                                {"mixed", L("in person and remote")}};
PLENARY_CHOICES(Mode, modes)

enum class OrganiserRole { Host, Organiser, Inviter, Partner };
inline constexpr Choice organiserRoles[]{{"host", L("host")},
                                         {"organiser", L("organiser")},
                                         {"inviter", L("invites")},
                                         {"partner", L("partner")}};
PLENARY_CHOICES(OrganiserRole, organiserRoles)

/// For whom a participant speaks. Staff of the United Nations or an international NGO speak for no
/// State; that is a fact of its own and not the same as "unknown".
enum class SpeaksFor { NotRecorded, State, NoState };
inline constexpr Choice speaksForChoices[]{{"not_recorded", L("not recorded")},
                                           {"state", L("a State or party")},
                                           {"no_state", L("no State")}};
PLENARY_CHOICES(SpeaksFor, speaksForChoices)

enum class Category {
    NotRecorded,
    MemberState,
    ObserverState,
    Observer,
    UnSecretariat,
    UnEntity,
    SpecializedAgency,
    Igo,
    NgoConsultative,
    NgoOther,
    NationalInstitution,
    Academic,
    Donor,
    PrivateSector,
    Media,
    Expert,
    Host
};
inline constexpr Choice categories[]{{"not_recorded", L("not recorded")},
                                     {"member_state", L("Member States")},
                                     {"observer_state", L("observer and non-member States")},
                                     {"observer", L("observers, kind not stated")},
                                     {"un_secretariat", L("United Nations Secretariat")},
                                     {"un_entity", L("UN funds, programmes and entities")},
                                     {"specialized_agency", L("specialized agencies")},
                                     {"igo", L("intergovernmental organisations")},
                                     {"ngo_consultative", L("NGOs in consultative status")},
                                     {"ngo_other", L("other NGOs and civil society")},
                                     {"national_institution", L("national legal-aid institutions")},
                                     {"academic", L("academic institutions")},
                                     {"donor", L("donors and foundations")},
                                     {"private_sector", L("private sector")},
                                     {"media", L("media")},
                                     {"expert", L("individual experts")},
                                     {"host", L("hosts and organisers")}};
PLENARY_CHOICES(Category, categories)

enum class Role {
    NotRecorded,
    Head,
    Alternate,
    Representative,
    Adviser,
    Expert,
    Observer,
    Chair,
    Rapporteur,
    Moderator,
    Speaker,
    Secretariat,
    Interpreter,
    Host
};
inline constexpr Choice roles[]{{"not_recorded", L("not recorded")},
                                {"head", L("head of delegation")},
                                {"alternate", L("alternate")},
                                {"representative", L("representative")},
                                {"adviser", L("adviser")},
                                {"expert", L("expert")},
                                {"observer", L("observer")},
                                {"chair", L("chair")},
                                {"rapporteur", L("rapporteur")},
                                {"moderator", L("moderator")},
                                {"speaker", L("speaker or panellist")},
                                {"secretariat", L("secretariat")},
                                {"interpreter", L("interpreter")},
                                {"host", L("host")}};
PLENARY_CHOICES(Role, roles)

enum class Invitation { None, ToInvite, Sent, Reminded, Undeliverable, Withdrawn };
inline constexpr Choice invitations[]{
    {"none", L("none"), Choice::Class::None, Choice::Answer::No},
    {"to_invite", L("to invite"), Choice::Class::Pending},
    {"sent", L("sent"), Choice::Class::Positive, Choice::Answer::Yes},
    {"reminded", L("reminded"), Choice::Class::Positive},
    {"undeliverable", L("undeliverable"), Choice::Class::Negative},
    {"withdrawn", L("withdrawn"), Choice::Class::Negative}};
PLENARY_CHOICES(Invitation, invitations)

enum class Rsvp { NoReply, Accepted, Tentative, Declined, Delegated, Waitlisted };
inline constexpr Choice rsvps[]{
    {"no_reply", L("no reply"), Choice::Class::Pending},
    {"accepted", L("accepted"), Choice::Class::Positive, Choice::Answer::Yes},
    {"tentative", L("tentative"), Choice::Class::Pending},
    {"declined", L("declined"), Choice::Class::Negative, Choice::Answer::No},
    {"delegated", L("delegated"), Choice::Class::Negative},
    {"waitlisted", L("waitlisted"), Choice::Class::Pending}};
PLENARY_CHOICES(Rsvp, rsvps)

enum class Registration { None, Pending, Complete, Rejected, Withdrawn };
inline constexpr Choice registrations[]{
    {"none", L("none"), Choice::Class::None, Choice::Answer::No},
    {"pending", L("pending"), Choice::Class::Pending},
    {"complete", L("complete"), Choice::Class::Positive, Choice::Answer::Yes},
    {"rejected", L("rejected"), Choice::Class::Negative},
    {"withdrawn", L("withdrawn"), Choice::Class::Negative}};
PLENARY_CHOICES(Registration, registrations)

enum class Attendance { NotRecorded, Attended, AttendedInPart, Excused, NoShow };
inline constexpr Choice attendances[]{
    {"not_recorded", L("not recorded")},
    {"attended", L("attended"), Choice::Class::Positive, Choice::Answer::Yes},
    {"attended_in_part", L("attended in part"), Choice::Class::Positive},
    {"excused", L("excused"), Choice::Class::Negative},
    {"no_show", L("no-show"), Choice::Class::Negative, Choice::Answer::No}};
PLENARY_CHOICES(Attendance, attendances)

enum class Consent { NotAsked, Listed, NotListed };
inline constexpr Choice consents[]{
    {"not_asked", L("not asked")},
    {"listed", L("may be listed"), Choice::Class::None, Choice::Answer::Yes},
    {"not_listed", L("not to be listed"), Choice::Class::None, Choice::Answer::No}};
PLENARY_CHOICES(Consent, consents)

enum class Measure { People, Attendances, Delegations, Countries, Organisations, Registered };
inline constexpr Choice measures[]{{"people", L("people")},
                                   {"attendances", L("attendances")},
                                   {"delegations", L("delegations")},
                                   {"countries", L("countries")},
                                   {"organisations", L("organisations")},
                                   {"registered", L("registered people")}};
PLENARY_CHOICES(Measure, measures)

enum class Qualifier { Exact, About, Over, Almost };
inline constexpr Choice qualifiers[]{
    {"exact", L("exact")}, {"about", L("about")}, {"over", L("over")}, {"almost", L("almost")}};
PLENARY_CHOICES(Qualifier, qualifiers)

enum class SourceType {
    OfficialDocument,
    Statement,
    Report,
    Press,
    WebPage,
    Brief,
    MeetingNote,
    Observation,
    DataFile
};
inline constexpr Choice sourceTypes[]{{"official_document", L("official document")},
                                      {"statement", L("statement")},
                                      {"report", L("report")},
                                      {"press", L("press")},
                                      {"web_page", L("web page")},
                                      {"brief", L("brief")},
                                      {"meeting_note", L("meeting note")},
                                      {"observation", L("own observation")},
                                      {"data_file", L("data file")}};
PLENARY_CHOICES(SourceType, sourceTypes)

enum class InstrumentType {
    Resolution,
    Decision,
    Declaration,
    PrinciplesGuidelines,
    PlanOfAction,
    Roadmap,
    Recommendation,
    Statement,
    TermsOfReference,
    Mou
};
inline constexpr Choice instrumentTypes[]{{"resolution", L("resolution")},
                                          {"decision", L("decision")},
                                          {"declaration", L("declaration")},
                                          {"principles_guidelines", L("principles or guidelines")},
                                          {"plan_of_action", L("plan of action")},
                                          {"roadmap", L("roadmap")},
                                          {"recommendation", L("recommendation")},
                                          {"statement", L("statement")},
                                          {"terms_of_reference", L("terms of reference")},
                                          {"mou", L("memorandum of understanding")}};
PLENARY_CHOICES(InstrumentType, instrumentTypes)

enum class Stage {
    NotRecorded,
    Proposed,
    Draft,
    RevisedDraft,
    Adopted,
    Authoritative,
    Withdrawn,
    NotAdopted,
    Superseded
};
inline constexpr Choice stages[]{{"not_recorded", L("not recorded")},
                                 {"proposed", L("proposed")},
                                 {"draft", L("draft")},
                                 {"revised_draft", L("revised draft")},
                                 {"adopted", L("adopted")},
                                 {"authoritative", L("authoritative text")},
                                 {"withdrawn", L("withdrawn")},
                                 {"not_adopted", L("not adopted")},
                                 {"superseded", L("superseded")}};
PLENARY_CHOICES(Stage, stages)

enum class AdoptionMode { NotRecorded, WithoutVote, RecordedVote, Consensus, Acclamation };
inline constexpr Choice adoptionModes[]{{"not_recorded", L("not recorded")},
                                        {"without_vote", L("without a vote")},
                                        {"recorded_vote", L("recorded vote")},
                                        {"consensus", L("consensus")},
                                        {"acclamation", L("acclamation")}};
PLENARY_CHOICES(AdoptionMode, adoptionModes)

/// The treaty acts (from Signed on, Vienna Convention on the Law of Treaties) are offered only for
/// instruments that are treaties.
enum class Action {
    MainSponsor,
    CoSponsor,
    WithdrewSponsorship,
    AdoptedAsParticipant,
    Endorsed,
    Supported,
    Noted,
    Explanation,
    Signed,
    Ratified,
    Accepted,
    Approved,
    Acceded,
    Succeeded,
    Declaration,
    Reservation,
    Objection,
    Withdrew
};
inline constexpr Choice actions[]{
    {"main_sponsor", L("main sponsor"), Choice::Class::Positive},
    {"co_sponsor", L("co-sponsor"), Choice::Class::Positive},
    {"withdrew_sponsorship", L("withdrew sponsorship"), Choice::Class::Negative},
    {"adopted_as_participant", L("adopted as participant"), Choice::Class::Positive},
    {"endorsed", L("endorsed"), Choice::Class::Positive},
    {"supported", L("supported"), Choice::Class::Positive},
    {"noted", L("noted")},
    {"explanation", L("explanation of position")},
    {"signed", L("signed"), Choice::Class::Pending},
    {"ratified", L("ratified"), Choice::Class::Positive},
    {"accepted", L("accepted (A)"), Choice::Class::Positive},
    {"approved", L("approved (AA)"), Choice::Class::Positive},
    {"acceded", L("acceded (a)"), Choice::Class::Positive},
    {"succeeded", L("succeeded (d)"), Choice::Class::Positive},
    {"declaration", L("declaration")},
    {"reservation", L("reservation")},
    {"objection", L("objection")},
    {"withdrew", L("withdrew"), Choice::Class::Negative}};
PLENARY_CHOICES(Action, actions)

#undef L
#undef PLENARY_CHOICES

} // namespace plenary
