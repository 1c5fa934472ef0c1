// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statusparties.h"

#include "core/ordering.h"
#include "core/speech.h"
#include "figures/numberwords.h"
#include "library/editing.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary::statusparties
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};
using Line = DeclarationStatus::Line;

const QStringList standingActions{u"main_sponsor"_s,
                                  u"co_sponsor"_s,
                                  u"adopted_as_participant"_s,
                                  u"endorsed"_s,
                                  u"supported"_s,
                                  u"signed"_s,
                                  u"ratified"_s,
                                  u"accepted"_s,
                                  u"approved"_s,
                                  u"acceded"_s,
                                  u"succeeded"_s};

constexpr int noGroupPlace = 1000; ///< behind all regional groups
constexpr int organisationPlace = 1001;

bool isWithdrawal(const QString &action)
{
    return action.startsWith(u"withdrew"_s);
}

/// A note or a reservation, say, does not.
bool changesStanding(const QString &action)
{
    return isWithdrawal(action) || standingActions.contains(action);
}

bool isUndated(const Record &action)
{
    return action.text(u"acted_on").isEmpty();
}

/// Orders actions. Somebody can withdraw only from what he did before: a withdrawal stands at the
/// end of the time that its date names, one without a date behind everything. Any other action
/// without a date stands at the adoption, before those that are dated on its day.
std::pair<QString, bool> timeOf(const Record &action, const QString &adopted)
{
    const QString on = action.text(u"acted_on");
    if (isWithdrawal(action.text(u"action")))
        return {on + u'~', true};
    return {on.isEmpty() ? adopted : on, !on.isEmpty()};
}

Result<void> describeCountry(Database &database, Line &line, qint64 country)
{
    PLENARY_ASSIGN(const Record record, EntityStore(database, Entity::Country).find(country));
    const QString kind = record.text(u"kind");
    const bool isState =
        kind == u"member_state" || kind == u"observer_state" || kind == u"former_state";
    line.party = isState ? Line::Party::State : Line::Party::Other;
    line.code = record.text(u"code");
    line.group = record.text(u"regional_group");
    line.groupLabel = tableOf(Entity::Country).find(u"regional_group")->display(line.group);
    return {};
}

Result<Line> lineOf(Database &database, const Record &action)
{
    Line line;
    PLENARY_ASSIGN(const NamedRecord named, readRecord(database, Entity::PartyAction, action.id));
    line.name = named.links.value(u"country"_s);
    if (line.name.isEmpty())
        line.name = named.links.value(u"organisation"_s);
    line.action = action.text(u"action");
    line.actionLabel = tableOf(Entity::PartyAction).find(u"action")->display(line.action);
    line.date = action.text(u"acted_on");
    line.source = named.links.value(u"source"_s);
    line.note = action.text(u"note");
    line.party = Line::Party::Organisation;
    line.groupLabel = Tr::tr("Organisations");
    if (const Value country = action.value(u"country"); !country.isNull())
        PLENARY_TRY(describeCountry(database, line, country.toLongLong()));
    return line;
}

int placeOf(const Line &line)
{
    if (line.code.isEmpty())
        return organisationPlace;
    return line.group == u"none"
        ? noGroupPlace
        : tableOf(Entity::Country).find(u"regional_group")->choiceIndex(line.group);
}

QString partiesInWords(const QList<Line> &lines)
{
    QMap<Line::Party, int> parties;
    for (const Line &line : lines)
        ++parties[line.party];
    QStringList parts;
    if (const int states = parties.value(Line::Party::State); states > 0)
        parts.append(counted(QT_TRANSLATE_NOOP("plenary", "1 State"),
                             QT_TRANSLATE_N_NOOP("plenary", "%Ln States"),
                             states));
    if (const int others = parties.value(Line::Party::Other); others > 0)
        parts.append(counted(QT_TRANSLATE_NOOP("plenary", "1 other party"),
                             QT_TRANSLATE_N_NOOP("plenary", "%Ln other parties"),
                             others));
    if (const int organisations = parties.value(Line::Party::Organisation); organisations > 0)
        parts.append(counted(QT_TRANSLATE_NOOP("plenary", "1 organisation"),
                             QT_TRANSLATE_N_NOOP("plenary", "%Ln organisations"),
                             organisations));
    return Speech::list(parts);
}

/// Sponsors are nouns and have a plural; what others did is a verb: "3 endorsed".
QString actionInWords(const Line &line, int number)
{
    if (line.action == u"main_sponsor")
        return counted(QT_TRANSLATE_NOOP("plenary", "1 main sponsor"),
                       QT_TRANSLATE_N_NOOP("plenary", "%Ln main sponsors"),
                       number);
    if (line.action == u"co_sponsor")
        return counted(QT_TRANSLATE_NOOP("plenary", "1 co-sponsor"),
                       QT_TRANSLATE_N_NOOP("plenary", "%Ln co-sponsors"),
                       number);
    //: %1 number, %2 what they did, such as "endorsed"
    return Tr::tr("%1 %2").arg(Speech::number(number), line.actionLabel);
}

} // namespace

bool isAfter(const QString &date, const QString &asAt)
{
    const auto common = std::min(date.size(), asAt.size());
    return date.left(common) > asAt.left(common);
}

Result<Standing> standing(Database &database, const Record &instrument, const QString &asAt)
{
    PLENARY_ASSIGN(QList<Record> actions,
                   EntityStore(database, Entity::PartyAction).findBy(u"instrument", instrument.id));
    actions.removeIf([](const Record &action) {
        return !changesStanding(action.text(u"action"));
    });
    const QString adopted = instrument.text(u"adopted_on");
    std::ranges::stable_sort(actions, {}, [&adopted](const Record &action) {
        return timeOf(action, adopted);
    });
    Standing found;
    found.takenFromAdoption = !adopted.isEmpty() && std::ranges::any_of(actions, isUndated);
    QList<Line> &lines = found.lines;
    for (const Record &action : std::as_const(actions)) {
        if (isAfter(isUndated(action) ? adopted : action.text(u"acted_on"), asAt))
            continue;
        PLENARY_ASSIGN(const Line line, lineOf(database, action));
        const auto same = [&line](const Line &other) {
            return other.name == line.name && other.code == line.code;
        };
        lines.removeIf(same);
        if (!isWithdrawal(line.action))
            lines.append(line);
    }
    std::ranges::sort(lines, {}, [](const Line &line) {
        return std::tuple(placeOf(line), orderKey(line.name), line.name);
    });
    return found;
}

QString inWords(const QList<Line> &lines)
{
    QStringList actions;
    for (const QString &action : standingActions) {
        const auto first = std::ranges::find(lines, action, &Line::action);
        const auto number = std::ranges::count(lines, action, &Line::action);
        if (number > 0)
            actions.append(actionInWords(*first, static_cast<int>(number)));
    }
    if (actions.isEmpty())
        return Tr::tr("no party actions recorded");
    //: %1 "17 States", %2 "1 main sponsor, 16 co-sponsors"
    return Tr::tr("%1: %2").arg(partiesInWords(lines), Speech::list(actions));
}

} // namespace plenary::statusparties
