// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/attention.h"

#include "figures/figure.h"
#include "storage/listquery.h"
#include "storage/valuecounts.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary::attention
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Something to look at that one filter finds.
struct Rule {
    Entity entity;
    const char *filter;
    const char *label;
};
constexpr Rule rules[]{
    {Entity::OpenValue, "", QT_TRANSLATE_NOOP("plenary", "Values of imports to decide")},
    {Entity::Participation,
     "invitation:undeliverable",
     QT_TRANSLATE_NOOP("plenary", "Invitations undeliverable")},
    {Entity::Participation,
     "rsvp:no_reply AND (invitation:sent OR invitation:reminded)",
     QT_TRANSLATE_NOOP("plenary", "Invited, no reply")},
    {Entity::Participation,
     "rsvp:accepted AND came:unknown AND event.status:held",
     QT_TRANSLATE_NOOP("plenary", "Accepted, attendance not recorded")},
    {Entity::Participation,
     "country:unknown",
     QT_TRANSLATE_NOOP("plenary", "Participants, State not known")},
    {Entity::Event, "starts:none", QT_TRANSLATE_NOOP("plenary", "Conferences without a date")},
    {Entity::ReportedFigure,
     "source:none",
     QT_TRANSLATE_NOOP("plenary", "Reported figures without a source")},
    {Entity::PartyAction,
     "source:none",
     QT_TRANSLATE_NOOP("plenary", "Party actions without a source")}};
constexpr int computedRules = 2;

/// A filter for records that have one of these values of a field; none without values.
QString anyValue(const QString &field, const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values)
        parts.append(Filter::compare(field, value, Filter::Comparison::Exactly).toText());
    return parts.join(u" OR "_s);
}

Overview::Number item(Entity entity, const QString &label, const QString &filter, qint64 value)
{
    return {entity, value, label, {}, filter, label};
}

/// Held, and nobody wrote down who came.
Result<Overview::Number> heldUnrecorded(Database &database)
{
    PLENARY_ASSIGN(const QSet<QString> recorded, eventsWithAttendance(database));
    PLENARY_ASSIGN(const Filter held, parseFilter(u"status:held"_s));
    PLENARY_ASSIGN(const QList<ValueCount> codes,
                   countByValue(database, Entity::Event, u"code"_s, held));
    QStringList silent;
    for (const ValueCount &code : codes) {
        if (!recorded.contains(code.value))
            silent.append(code.value);
    }
    return item(Entity::Event,
                Tr::tr("Conferences held, attendance not recorded"),
                anyValue(u"code"_s, silent),
                silent.size());
}

/// Several texts that people call the same.
Result<Overview::Number> collidingTitles(Database &database)
{
    PLENARY_ASSIGN(const QList<ValueCount> shared,
                   countByValue(database, Entity::Instrument, u"short_title"_s, {}, 2));
    QStringList titles;
    qint64 texts = 0;
    for (const ValueCount &title : shared) {
        if (title.value.isEmpty())
            continue;
        titles.append(title.value);
        texts += title.records;
    }
    return item(Entity::Instrument,
                Tr::tr("Texts that share a short title"),
                anyValue(u"short_title"_s, titles),
                texts);
}

} // namespace

Result<Found> look(Database &database)
{
    Found found;
    for (const Rule &rule : rules) {
        const QString text = QString::fromLatin1(rule.filter);
        PLENARY_ASSIGN(const Filter filter, parseFilter(text));
        PLENARY_ASSIGN(const qint64 count, countRows(database, {rule.entity, filter, {}}));
        found.items.append(item(rule.entity, Tr::tr(rule.label), text, count));
    }
    PLENARY_ASSIGN(const Overview::Number unrecorded, heldUnrecorded(database));
    PLENARY_ASSIGN(const Overview::Number colliding, collidingTitles(database));
    found.items += {unrecorded, colliding};
    found.items.removeIf([](const Overview::Number &one) {
        return one.value == 0;
    });
    found.looked = static_cast<int>(std::size(rules)) + computedRules;
    return found;
}

} // namespace plenary::attention
