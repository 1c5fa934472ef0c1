// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/eventfacts.h"

#include "core/isolates.h"
#include "core/partialdate.h"
#include "figures/attendancelist.h"
#include "figures/figure.h"
#include "figures/numberwords.h"
#include "library/editing.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

QString joined(QStringList parts, const QString &separator)
{
    return lineOf(std::move(parts), separator);
}

/// In the words of the source where it has some, and who said it.
QString inWords(const Record &figure, const Record &source)
{
    const EntityTable &table = figure.table();
    QString words = figure.text(u"wording");
    if (words.isEmpty()) {
        const auto shown = [&](QStringView field) {
            return table.find(field)->display(figure.value(field));
        };
        const QString category = figure.text(u"category");
        const bool isExact = figure.text(u"qualifier") == u"exact";
        words = joined(
            {isExact ? QString() : shown(u"qualifier"),
             shown(u"value"),
             category.isEmpty() ? shown(u"measure") : Speech::list({shown(u"measure"), category})},
            u" "_s);
    } else {
        words = isolated(u"“%1”"_s.arg(words));
    }
    const QString publisher = source.text(u"publisher");
    const QString by = publisher.isEmpty() ? source.label() : publisher;
    return by.isEmpty() ? words : u"%1 (%2)"_s.arg(words, isolated(by));
}

Result<QStringList> reportedWords(Database &database, qint64 event)
{
    EntityStore sources(database, Entity::Source);
    PLENARY_ASSIGN(const QList<Record> figures,
                   EntityStore(database, Entity::ReportedFigure).findBy(u"event", event));
    QStringList words;
    for (const Record &figure : figures) {
        Record source = Record::create(Entity::Source);
        if (const Value id = figure.value(u"source"); !id.isNull()) {
            PLENARY_ASSIGN(source, sources.find(id.toLongLong()));
        }
        words.append(inWords(figure, source));
    }
    return words;
}

Result<QList<EventFacts::Counted>> countedAt(Database &database, qint64 event, const QString &code)
{
    const Filter here = Filter::compare(u"event"_s, u"#%1"_s.arg(event));
    const FigureQuery people{Measure::People, here, {}};
    const FigureQuery countries{Measure::Countries, here, {}};
    PLENARY_ASSIGN(const FigureTable came, countFigure(database, people));
    PLENARY_ASSIGN(const QSet<QString> recorded, eventsWithAttendance(database, here));
    if (!recorded.contains(code))
        return QList<EventFacts::Counted>{{Tr::tr("attendance not recorded"), {}}};
    PLENARY_ASSIGN(const FigureTable represented, countFigure(database, countries));
    PLENARY_ASSIGN(const bool isPartial, isPartialList(database, event));
    QList<EventFacts::Counted> facts{
        {peopleWhoAttended(came.total), recordsBehind(people).toText()},
        {counted(QT_TRANSLATE_NOOP("plenary", "1 country represented"),
                 QT_TRANSLATE_N_NOOP("plenary", "%Ln countries represented"),
                 represented.total),
         recordsBehind(countries).toText()}};
    if (isPartial)
        facts.append({Tr::tr("the list is a part of those who came"), {}});
    return facts;
}

} // namespace

Result<EventFacts> eventFacts(Database &database, qint64 event)
{
    PLENARY_ASSIGN(const NamedRecord named, readRecord(database, Entity::Event, event));
    const auto shown = [&named](QStringView field) {
        return named.record.table().find(field)->display(named.record.value(field));
    };
    const auto date = [&named](QStringView field) {
        return PartialDate::fromText(named.record.text(field)).value_or(PartialDate());
    };
    EventFacts facts;
    facts.code = named.record.text(u"code");
    facts.series = named.links.value(u"series"_s);
    facts.name = named.record.text(u"short_title");
    if (facts.name.isEmpty())
        facts.name = facts.code;
    facts.title = named.record.text(u"title");
    if (facts.title.isEmpty())
        facts.title = joined({facts.code, named.links.value(u"series"_s)}, u" – "_s);
    QStringList place{shown(u"city"), named.links.value(u"country"_s)};
    place.removeAll(QString());
    facts.line = joined({Speech::list(place),
                         PartialDate::spanToDisplay(date(u"starts"), date(u"ends")),
                         shown(u"type"),
                         shown(u"status")},
                        u" · "_s);
    PLENARY_ASSIGN(facts.recorded, countedAt(database, event, facts.code));
    PLENARY_ASSIGN(facts.reported, reportedWords(database, event));
    return facts;
}

} // namespace plenary
