// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartexport.h"
#include "app/paint/chartlayout.h"
#include "app/paint/charttable.h"
#include "app/paint/htmlwriter.h"

#include <QtCore/QCoreApplication>

namespace plenary::html
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Pixels of a millimetre: labels of charts become as large as the text around them.
constexpr double PixelsPerMm = 4.9;
constexpr double Whole = 832, Half = 404, Narrow = 340; ///< widths of drawings

void writeDrawing(const Context &context, const ChartSpec &chart, double width, const QString &use)
{
    const ChartStyle style = ChartStyle::print(context.document.language, PixelsPerMm);
    const ChartScene scene = layoutChart(
        chart, {width, chart.kind == ChartSpec::Kind::Columns ? width * 0.36 : 0}, style);
    context.out.open(u"div"_s, {{u"class"_s, QString(u"drawing "_s % use)}});
    context.out.raw(sceneSvg(scene, chart.title, chartSpoken(chart, style.locale)));
    context.out.close();
}

/// The figures behind a drawing: whoever cannot see it, or wants to copy them, opens it.
void writeFigures(const Context &context, const ChartSpec &chart)
{
    const QList<QStringList> rows = chartTable(chart);
    Writer &out = context.out;
    out.open(u"details"_s);
    out.element(u"summary"_s, Tr::tr("The figures as a table"));
    out.open(u"div"_s, {{u"class"_s, u"scroll"_s}});
    out.open(u"table"_s);
    out.element(u"caption"_s, chart.title);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == 0)
            out.open(u"thead"_s);
        else if (i == 1)
            out.open(u"tbody"_s);
        out.open(u"tr"_s);
        for (const QString &cell : rows[i]) {
            if (i == 0)
                out.element(u"th"_s, cell, {{u"scope"_s, u"col"_s}});
            else
                out.element(u"td"_s, cell);
        }
        out.close();
        if (i == 0)
            out.close();
    }
    if (rows.size() > 1)
        out.close();
    out.close();
    out.close();
    out.close();
}

void write(const Context &context, const paper::TitleBlock &title)
{
    Writer &out = context.out;
    out.open(u"header"_s, {{u"class"_s, u"title"_s}, {u"id"_s, context.anchor()}});
    if (!title.kicker.isEmpty())
        out.element(u"p"_s, title.kicker, {{u"class"_s, u"kicker"_s}});
    out.element(u"h1"_s, title.title);
    if (!title.line.isEmpty())
        out.element(u"p"_s, title.line, {{u"class"_s, u"line"_s}});
    out.close();
}

void write(const Context &context, const paper::Section &section)
{
    context.out.element(u"h2"_s, section.title, {{u"id"_s, context.anchor()}});
}

void write(const Context &context, const paper::Paragraph &paragraph)
{
    context.out.open(u"p"_s);
    context.out.words(paragraph.text);
    context.out.close();
}

void write(const Context &context, const paper::Facts &facts)
{
    Writer &out = context.out;
    out.open(u"dl"_s, {{u"class"_s, u"facts"_s}});
    for (const auto &fact : facts.facts) {
        out.open(u"div"_s);
        out.element(u"dt"_s, fact.label);
        out.open(u"dd"_s);
        out.words(fact.value);
        out.close();
        out.close();
    }
    out.close();
}

void writeCell(Writer &out, const paper::KeyFigures::Cell &cell)
{
    out.open(u"section"_s);
    out.element(u"h2"_s, cell.name);
    out.open(u"dl"_s);
    out.open(u"dt"_s);
    out.text(cell.countedCaption);
    out.calls(cell.countedCalls);
    out.close();
    out.open(u"dd"_s, {{u"class"_s, u"counted"_s}});
    out.text(cell.counted);
    if (!cell.countedSuffix.isEmpty()) {
        out.text(u" "_s);
        out.element(u"small"_s, cell.countedSuffix);
    }
    out.close();
    if (!cell.reported.isEmpty()) {
        out.element(u"dt"_s, cell.reportedCaption);
        out.open(u"dd"_s);
        for (const paper::Text &words : cell.reported) {
            out.open(u"p"_s);
            out.words(words);
            out.close();
        }
        out.close();
    }
    out.close();
    out.close();
}

void write(const Context &context, const paper::KeyFigures &strip)
{
    context.out.open(u"div"_s, {{u"class"_s, u"strip"_s}});
    for (const auto &cell : strip.cells)
        writeCell(context.out, cell);
    context.out.close();
}

void writeEntry(Writer &out, const paper::Participants::Entry &entry)
{
    out.open(u"li"_s);
    out.text(entry.name);
    if (!entry.detail.isEmpty())
        out.element(u"span"_s, QString(u", "_s % entry.detail), {{u"class"_s, u"detail"_s}});
    if (!entry.role.isEmpty())
        out.element(u"span"_s, entry.role, {{u"class"_s, u"role"_s}});
    out.close();
}

void write(const Context &context, const paper::Participants &list)
{
    Writer &out = context.out;
    int number = 0;
    for (const auto &category : list.categories) {
        out.open(u"h3"_s, {{u"id"_s, context.anchor(QString::number(++number))}});
        out.element(u"span"_s, category.title);
        out.element(u"span"_s, category.detail, {{u"class"_s, u"detail"_s}});
        out.close();
        out.open(u"div"_s, {{u"class"_s, u"people"_s}});
        for (const auto &delegation : category.delegations) {
            if (!delegation.name.isEmpty())
                out.element(u"h4"_s, delegation.name);
            out.open(u"ul"_s);
            for (const auto &entry : delegation.entries)
                writeEntry(out, entry);
            if (!delegation.closing.isEmpty())
                out.element(u"li"_s, delegation.closing, {{u"class"_s, u"muted"_s}});
            out.close();
        }
        out.close();
    }
}

void write(const Context &context, const paper::Figure &figure)
{
    Writer &out = context.out;
    out.open(u"figure"_s, {{u"id"_s, context.anchor()}});
    out.open(u"figcaption"_s);
    writeCaption(context, {figure.number, figure.chart.title, figure.chart.subtitle, figure.calls});
    out.close();
    if (figure.halfWidth || figure.besideTable) {
        writeDrawing(context, figure.chart, Half, {});
    } else { // a telephone gets a drawing of its own, on which words keep their size
        writeDrawing(context, figure.chart, Whole, u"wide"_s);
        writeDrawing(context, figure.chart, Narrow, u"narrow"_s);
    }
    if (!figure.chart.categories.isEmpty())
        writeFigures(context, figure.chart);
    out.close();
}

void write(const Context &context, const paper::Table &table)
{
    writeTable(context, table);
}

} // namespace

void writeCaption(const Context &context, const Caption &caption)
{
    Writer &out = context.out;
    if (!caption.number.isEmpty()) {
        out.element(u"strong"_s, caption.number, {{u"class"_s, u"number"_s}});
        out.text(QString(QChar(0x2002)));
    }
    out.element(u"strong"_s, caption.title);
    out.calls(caption.calls);
    if (!caption.subtitle.isEmpty())
        out.element(u"span"_s, caption.subtitle, {{u"class"_s, u"subtitle"_s}});
}

void writeBlock(const Context &context, const paper::Block &block)
{
    std::visit(
        [&context](const auto &each) {
            write(context, each);
        },
        block);
    context.out.raw("\n");
}

} // namespace plenary::html
