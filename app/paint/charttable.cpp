// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/charttable.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using Cell = ChartSpec::Cell;
using Kind = ChartSpec::Kind;

QString plain(double value)
{
    return std::abs(value - std::round(value)) < 1e-9 ? QString::number(qRound64(value))
                                                      : QString::number(value, 'f', 2);
}

QString spokenNumber(double value, const QLocale &locale)
{
    return std::abs(value - std::round(value)) < 1e-9 ? locale.toString(qRound64(value))
                                                      : locale.toString(value, 'f', 1);
}

QString stateText(Cell state)
{
    switch (state) {
    case Cell::Zero:
        return u"0"_s;
    case Cell::Declined:
        return Tr::tr("declined or absent", "cell of a matrix");
    case Cell::NotRecorded:
    case Cell::Counted:
        break;
    }
    return Tr::tr("not recorded", "cell of a matrix");
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

template<typename Predicate>
bool anyCategory(const ChartSpec &spec, Predicate predicate)
{
    return std::any_of(spec.categories.begin(), spec.categories.end(), predicate);
}

/// Which columns the table has beside name and values.
struct Columns {
    bool group = false, detail = false, total = false, whole = false, reported = false,
         note = false;
};

Columns columnsOf(const ChartSpec &spec)
{
    Columns columns;
    columns.group = anyCategory(spec, [](const auto &each) {
        return !each.group.isEmpty();
    });
    columns.detail = anyCategory(spec, [](const auto &each) {
        return !each.detail.isEmpty();
    });
    columns.total = spec.series.size() > 1 && spec.kind != Kind::SmallMultiples;
    columns.whole = spec.kind == Kind::Tiles;
    columns.reported = anyCategory(spec, [](const auto &each) {
        return !each.markers.isEmpty() || each.published;
    });
    columns.note = anyCategory(spec, [](const auto &each) {
        return !each.note.isEmpty();
    });
    return columns;
}

QStringList headerOf(const ChartSpec &spec, const Columns &columns)
{
    QStringList header;
    if (columns.group)
        header << Tr::tr("Group", "column of a chart's table");
    header << (spec.categoryTitle.isEmpty() ? Tr::tr("Name", "column of a chart's table")
                                            : spec.categoryTitle);
    if (columns.detail) {
        header << (spec.detailTitle.isEmpty() ? Tr::tr("Detail", "column of a chart's table")
                                              : spec.detailTitle);
    }
    const QString value =
        spec.valueTitle.isEmpty() ? Tr::tr("Number", "column of a chart's table") : spec.valueTitle;
    if (spec.series.size() <= 1)
        header << value;
    else
        for (const auto &series : spec.series)
            header << oneLine(series.label);
    if (columns.total)
        header << Tr::tr("Total", "column of a chart's table");
    if (columns.whole)
        header << Tr::tr("Of", "column of a chart's table: size of the group");
    if (columns.reported)
        header << Tr::tr("Reported", "column of a chart's table");
    if (columns.note)
        header << Tr::tr("Note", "column of a chart's table");
    return header;
}

QString reportedText(const ChartSpec::Category &category)
{
    QStringList parts;
    if (category.published)
        parts << qualifiedText(*category.published, plain(category.total()));
    for (const auto &marker : category.markers) {
        parts << (marker.label.isEmpty() ? qualifiedText(marker.qualifier, plain(marker.value))
                                         : marker.label);
    }
    return parts.join(u"; "_s);
}

QStringList
rowOf(const ChartSpec &spec, const ChartSpec::Category &category, const Columns &columns)
{
    QStringList row;
    if (columns.group)
        row << category.group;
    row << oneLine(category.label);
    if (columns.detail)
        row << category.detail;
    const auto count = std::max<qsizetype>(1, spec.series.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Cell state = category.cells.value(i, Cell::Counted);
        if (state != Cell::Counted)
            row << stateText(state);
        else
            row << (i < category.values.size() && !category.published ? plain(category.values[i])
                                                                      : QString());
    }
    if (columns.total)
        row << (category.values.isEmpty() ? QString() : plain(category.total()));
    if (columns.whole)
        row << QString::number(category.whole);
    if (columns.reported)
        row << reportedText(category);
    if (columns.note)
        row << category.note;
    return row;
}

} // namespace

QString qualifiedText(ChartSpec::Qualifier qualifier, const QString &number)
{
    switch (qualifier) {
    case ChartSpec::Qualifier::About:
        return Tr::tr("about %1", "a reported figure").arg(number);
    case ChartSpec::Qualifier::Over:
        return Tr::tr("over %1", "a reported figure").arg(number);
    case ChartSpec::Qualifier::Almost:
        return Tr::tr("almost %1", "a reported figure").arg(number);
    case ChartSpec::Qualifier::Exact:
        break;
    }
    return number;
}

QList<QStringList> chartTable(const ChartSpec &spec)
{
    const Columns columns = columnsOf(spec);
    QList<QStringList> table{headerOf(spec, columns)};
    for (const auto &category : spec.categories)
        table << rowOf(spec, category, columns);
    return table;
}

QString categorySpoken(const ChartSpec &spec, int category, int series, const QLocale &locale)
{
    const auto &row = spec.categories[category];
    QStringList parts;
    parts << (row.group.isEmpty() ? row.label : QString(row.label % u", "_s % row.group));
    if (!row.detail.isEmpty())
        parts.last() += u", "_s + row.detail;
    const bool one = series >= 0 && spec.series.size() > 1;
    const Cell state = row.cells.value(series, Cell::Counted);
    QString value;
    if (series >= 0 && state != Cell::Counted)
        value = stateText(state);
    else if (row.values.isEmpty() || (series >= 0 && series >= row.values.size()))
        value = stateText(Cell::NotRecorded);
    else
        value = spokenNumber(one ? row.values[series] : row.total(), locale);
    if (row.published && !row.values.isEmpty())
        value = qualifiedText(*row.published, value);
    const bool isPlural = (one ? row.values.value(series) : row.total()) != 1;
    if (!spec.valueTitle.isEmpty() && isPlural && state == Cell::Counted && !row.values.isEmpty())
        value += u' ' + spec.valueTitle;
    parts << (one ? QString(oneLine(spec.series[series].label) % u" "_s % value) : value);
    if (series < 0 && !row.markers.isEmpty()) {
        //: spoken; %1: one or several published figures with their sources
        parts << Tr::tr("reported %1").arg(reportedText(row));
    }
    if (series < 0 && !row.note.isEmpty())
        parts << row.note;
    return parts.join(u"; "_s);
}

QString chartSpoken(const ChartSpec &spec, const QLocale &locale)
{
    QStringList sentences;
    const auto add = [&sentences](QString text) {
        text = text.trimmed();
        if (text.isEmpty())
            return;
        const bool ended = text.endsWith(u'.') || text.endsWith(QChar(0x3002));
        sentences << (ended ? text : QString(text % u'.'));
    };
    add(spec.title);
    if (spec.categories.isEmpty()) {
        add(spec.empty.isEmpty() ? Tr::tr("No records match") : spec.empty);
        return sentences.join(u' ');
    }
    add(spec.subtitle);
    double sum = 0;
    qsizetype largest = 0;
    int without = 0;
    for (qsizetype i = 0; i < spec.categories.size(); ++i) {
        const auto &category = spec.categories[i];
        sum += category.published ? 0 : category.total();
        without += category.values.isEmpty() ? 1 : 0;
        if (category.total() > spec.categories[largest].total())
            largest = i;
    }
    const QString rows =
        Tr::tr("%n row(s)", "spoken: size of a chart", static_cast<int>(spec.categories.size()));
    const bool adds =
        spec.kind != Kind::Dots && spec.kind != Kind::Parts && spec.kind != Kind::Tiles;
    const QString total =
        adds ? Tr::tr("total %1", "spoken").arg(spokenNumber(sum, locale)) : QString();
    const QString top = categorySpoken(spec, static_cast<int>(largest), -1, locale);
    //: spoken; %1: "52 rows", "52 rows, total 187"; %2: a row with its value
    add(Tr::tr("%1; largest: %2")
            .arg(total.isEmpty() ? rows : QString(rows % u", "_s % total), top));
    if (without > 0)
        add(Tr::tr("Nothing recorded for %n row(s)", "spoken", without));
    return sentences.join(u' ');
}

} // namespace plenary
