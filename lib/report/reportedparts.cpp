// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportedparts.h"

#include "figures/figure.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

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

/// A number does not leave the word before it: "casi 200".
QString unparted(QString wording)
{
    static const QRegularExpression number(u" (?=\\d)"_s);
    return wording.replace(number, QString(QChar(0xA0)));
}

/// How the qualifier is drawn.
ChartSpec::Qualifier qualifierOf(const Record &figure)
{
    const QString code = figure.text(u"qualifier");
    return code == u"about" ? ChartSpec::Qualifier::About
        : code == u"over"   ? ChartSpec::Qualifier::Over
        : code == u"almost" ? ChartSpec::Qualifier::Almost
                            : ChartSpec::Qualifier::Exact;
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

/// Small raised figures: text of a chart has no calls.
QString raised(const QStringList &marks)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString text;
    for (const QChar mark : marks.join(QString()))
        text += mark.isDigit() ? digits.at(mark.digitValue()) : mark;
    return text.isEmpty() ? text : QString(QChar(0x202F) + text);
}

ChartSpec::Category claimRow(PaperParts &parts, const Record &figure, const QString &publisher)
{
    ChartSpec::Category row;
    row.label = QString(publisher + raised(parts.callSource(figure.value(u"source"))));
    const QString wording = figure.text(u"wording");
    row.detail = wording.isEmpty() ? wording : u"“%1”"_s.arg(wording);
    row.values = {figure.value(u"value").toDouble()};
    row.published = qualifierOf(figure);
    row.note = reportedClaim(parts, figure);
    return row;
}

ChartSpec::Category recordsRow(const PaperParts &parts, qint64 total)
{
    ChartSpec::Category row;
    row.label = Tr::tr("Records of this register");
    if (total > 0) {
        row.values = {static_cast<double>(total)};
        row.note = parts.number(total);
    } else {
        row.note = Tr::tr("not recorded");
    }
    return row;
}

} // namespace

QString reportedClaim(const PaperParts &parts, const Record &figure)
{
    const Field *qualifier = figure.table().find(u"qualifier");
    const QString number = parts.number(figure.value(u"value").toLongLong());
    const QString claim = figure.text(u"qualifier") == u"exact"
        ? number
        : QString(qualifier->display(figure.value(u"qualifier")) + QChar(0xA0) + number);
    const QString part = figure.text(u"category");
    return part.isEmpty() ? claim : u"%1 (%2)"_s.arg(claim, part);
}

paper::Text reportedTexts(PaperParts &parts, const QList<Record> &figures)
{
    QStringList claims;
    QStringList calls;
    for (const Record &figure : figures) {
        const QString wording = figure.text(u"wording");
        claims.append(parts.kept(wording.isEmpty() ? reportedClaim(parts, figure)
                                                   : u"“%1”"_s.arg(unparted(wording))));
        calls += parts.callSource(figure.value(u"source"));
    }
    calls.removeDuplicates();
    claims.removeDuplicates();
    return paper::plain(parts.listedLong(claims), calls);
}

Result<QList<Record>> reportedOf(Database &database, qint64 event, Measure measure)
{
    PLENARY_ASSIGN(QList<Record> figures,
                   EntityStore(database, Entity::ReportedFigure).findBy(u"event", event));
    figures.removeIf([measure](const Record &figure) {
        return figure.text(u"measure") != codeOf(measure);
    });
    return figures;
}

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
                cell.reported.append(paper::plain(reportedClaim(parts, figure),
                                                  parts.callSource(figure.value(u"source"))));
        }
        if (cell.reported.isEmpty())
            cell.reported.append(paper::muted(Tr::tr("no published figure found")));
        strip.cells.append(cell);
    }
    return strip;
}

Result<std::optional<ChartSpec>>
reportedChart(Database &database, PaperParts &parts, const Record &event, const Filter &here)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Dots;
    chart.id = u"recorded-and-reported"_s;
    chart.title = Tr::tr("Recorded and reported, source by source");
    chart.subtitle = Tr::tr("Filled mark: counted from the records. Open mark: published figure; "
                            "the arrow shows the direction of its wording.");
    chart.categoryTitle = Tr::tr("Source");
    chart.detailTitle = Tr::tr("Wording");
    chart.series = {{Tr::tr("Figure"), ChartSpec::Role::Counted, 1, {}}};
    for (const Choice &choice : measures) {
        const auto measure = static_cast<Measure>(&choice - std::begin(measures));
        PLENARY_ASSIGN(const QList<Record> figures, reportedOf(database, event.id, measure));
        if (figures.isEmpty())
            continue;
        PLENARY_ASSIGN(const FigureTable counted, countFigure(database, {measure, here, {}}));
        QList<ChartSpec::Category> rows{recordsRow(parts, counted.total)};
        for (const Record &figure : figures) {
            PLENARY_ASSIGN(const QString publisher, publisherOf(database, figure));
            rows.append(claimRow(parts, figure, publisher));
        }
        const QString title = QCoreApplication::translate("plenary", choice.label);
        for (ChartSpec::Category &row : rows)
            row.group = paper::capitalised(title);
        chart.categories += rows;
    }
    if (chart.categories.isEmpty())
        return std::optional<ChartSpec>();
    return std::optional(chart);
}

} // namespace plenary
