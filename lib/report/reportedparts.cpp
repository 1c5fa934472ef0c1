// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportedparts.h"

#include "figures/figure.h"
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

QString codeOf(Measure measure)
{
    return QString::fromLatin1(measures[static_cast<std::size_t>(measure)].code);
}

/// "over 200", with the kind of people when it is only a part: "over 200 (guests)".
QString claimOf(const Record &figure)
{
    const EntityTable &table = figure.table();
    const QString number = table.find(u"value")->display(figure.value(u"value"));
    const QString qualifier = figure.text(u"qualifier") == u"exact"
        ? QString()
        : table.find(u"qualifier")->display(figure.value(u"qualifier"));
    const QString claim = QString(qualifier + u' ' + number).trimmed();
    const QString part = figure.text(u"category");
    return part.isEmpty() ? claim : u"%1 (%2)"_s.arg(claim, part);
}

/// Who published a figure; the source itself stands in the notes.
Result<QString> publisherOf(Database &database, const Record &figure)
{
    const qint64 id = figure.value(u"source").toLongLong();
    if (id == 0)
        return Tr::tr("source not recorded");
    PLENARY_ASSIGN(const Record source, EntityStore(database, Entity::Source).find(id));
    return source.text(u"publisher").isEmpty() ? source.text(u"title") : source.text(u"publisher");
}

} // namespace

Result<paper::KeyFigures> keyFigures(
    Database &database, PaperParts &parts, const Record &event, const Filter &here, qint64 &people)
{
    struct Wanted {
        Measure measure;
        QString name;
    };
    const QList<Wanted> wanted{{Measure::People, Tr::tr("People who attended")},
                               {Measure::Countries, Tr::tr("Countries represented")},
                               {Measure::Organisations, Tr::tr("Organisations")}};
    PLENARY_ASSIGN(const QList<Record> reported,
                   EntityStore(database, Entity::ReportedFigure).findBy(u"event", event.id));
    paper::KeyFigures strip;
    for (const auto &[measure, name] : wanted) {
        PLENARY_ASSIGN(const FigureTable table, countFigure(database, {measure, here, {}}));
        if (measure == Measure::People)
            people = table.total;
        paper::KeyFigures::Cell cell;
        cell.name = name;
        cell.countedCaption = Tr::tr("recorded");
        cell.counted = people == 0 ? u"–"_s : parts.number(table.total);
        if (people == 0)
            cell.countedSuffix = Tr::tr("not recorded");
        else
            cell.countedCalls = parts.callRule(table.rule);
        cell.reportedCaption = Tr::tr("reported");
        for (const Record &figure : reported) {
            if (figure.text(u"measure") == codeOf(measure) && figure.text(u"category").isEmpty())
                cell.reported.append(
                    paper::plain(claimOf(figure), parts.callSource(figure.value(u"source"))));
        }
        if (cell.reported.isEmpty())
            cell.reported.append(paper::muted(Tr::tr("no published figure found")));
        strip.cells.append(cell);
    }
    return strip;
}

Result<std::optional<paper::Table>>
reportedTable(Database &database, PaperParts &parts, const Record &event, const Filter &here)
{
    PLENARY_ASSIGN(const QList<Record> reported,
                   EntityStore(database, Entity::ReportedFigure).findBy(u"event", event.id));
    if (reported.isEmpty())
        return std::optional<paper::Table>();
    paper::Table table;
    table.title = Tr::tr("Recorded and reported, source by source");
    table.columns = {paper::column(Tr::tr("Source")),
                     paper::column(Tr::tr("Wording")),
                     paper::column(Tr::tr("Figure"), paper::Table::Align::End)};
    for (const Choice &choice : measures) {
        const QString code = QString::fromLatin1(choice.code);
        QList<paper::Table::Row> rows;
        for (const Record &figure : reported) {
            if (figure.text(u"measure") != code)
                continue;
            PLENARY_ASSIGN(const QString publisher, publisherOf(database, figure));
            paper::Text wording = paper::plain(figure.text(u"wording"));
            wording.quoted = true;
            paper::Table::Row row;
            row.cells = {paper::plain(publisher, parts.callSource(figure.value(u"source"))),
                         wording,
                         paper::plain(claimOf(figure))};
            rows.append(row);
        }
        if (rows.isEmpty())
            continue;
        PLENARY_ASSIGN(
            const FigureTable counted,
            countFigure(database,
                        {static_cast<Measure>(&choice - std::begin(measures)), here, {}}));
        paper::Table::Row head;
        head.kind = paper::Table::Row::Kind::GroupHead;
        QString title = QCoreApplication::translate("plenary", choice.label);
        title[0] = title.at(0).toUpper();
        head.cells = {paper::plain(title)};
        paper::Table::Row own;
        own.cells = {paper::plain(Tr::tr("Records of this register")),
                     paper::plain({}),
                     counted.total == 0 ? paper::muted(Tr::tr("not recorded"))
                                        : paper::bold(parts.number(counted.total))};
        table.rows << head << own << rows;
    }
    return std::optional(table);
}

} // namespace plenary
