// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartstyle.h"
#include "app/paint/odtwriter.h"

#include <algorithm>

namespace plenary::odt
{

using namespace Qt::StringLiterals;

namespace
{

using Table = paper::Table;
using Kind = Table::Row::Kind;

// Rules: opening a table, under its head and at its end, between groups.
constexpr QLatin1StringView Strong("0.35mm solid #1A232B");
constexpr QLatin1StringView Fine("0.25mm solid #1A232B");
constexpr QLatin1StringView Thin("0.18mm solid #C9D0D6");
constexpr QLatin1StringView Dashed("0.18mm dashed #57636E");
constexpr qsizetype WholeRows = 8; ///< a table of so many rows does not break

QString looks(Kind kind)
{
    return kind == Kind::GroupHead ? u"Group"_s
        : kind == Kind::Total      ? u"Total"_s
        : kind == Kind::Remark     ? u"Remark"_s
                                   : u"Data"_s;
}

/// Room in letters that a column asks for: that of its longest entry, within bounds.
QList<double> weightsOf(const Table &table)
{
    QList<double> weights;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        double most = static_cast<double>(
            std::max({column.title.size(), column.subtitle.size(), qsizetype(4)}));
        for (const auto &row : table.rows) {
            if (row.kind != Kind::GroupHead)
                most = std::max(most, static_cast<double>(row.cells.value(i).text.size()));
        }
        weights << std::min(most, 42.0) + 2;
    }
    return weights;
}

void writeCellStyle(Xml &xml, const QString &name, const QString &top, const QString &bottom)
{
    Attributes look{{u"fo:padding"_s, u"0.6mm"_s},
                    {u"fo:padding-left"_s, u"0mm"_s},
                    {u"fo:padding-right"_s, u"1.2mm"_s},
                    {u"fo:border"_s, u"none"_s}};
    if (!top.isEmpty())
        look << std::pair(u"fo:border-top"_s, top);
    if (!bottom.isEmpty())
        look << std::pair(u"fo:border-bottom"_s, bottom);
    xml.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties"_s, look);
    xml.close();
}

void writeTint(Xml &xml, int tint)
{
    const ChartStyle style = ChartStyle::print();
    Attributes look{{u"fo:padding"_s, u"0.6mm"_s}, {u"fo:border"_s, u"0.5mm solid #FFFFFF"_s}};
    if (tint < style.tints.size())
        look << std::pair(u"fo:background-color"_s, style.tints[tint].name());
    else
        look[1].second = Dashed;
    xml.open(u"style:style"_s,
             {{u"style:name"_s, u"Tint%1"_s.arg(tint)}, {u"style:family"_s, u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties"_s, look);
    xml.close();
}

void writeTableStyle(
    Xml &xml, const QString &name, const QString &direction, double above, bool breaks)
{
    xml.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table"_s}});
    xml.empty(u"style:table-properties"_s,
              {{u"style:width"_s, mm(Width)},
               {u"table:align"_s, u"margins"_s},
               {u"fo:margin-top"_s, mm(above)},
               {u"table:border-model"_s, u"collapsing"_s},
               {u"style:may-break-between-rows"_s, breaks ? u"true"_s : u"false"_s},
               {u"style:writing-mode"_s, direction}});
    xml.close();
}

void writeColumns(Xml &xml, const QString &name, const QList<double> &weights)
{
    double all = 0;
    for (const double weight : weights)
        all += weight;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        xml.open(u"style:style"_s,
                 {{u"style:name"_s, u"%1.%2"_s.arg(name, QString::number(i))},
                  {u"style:family"_s, u"table-column"_s}});
        xml.empty(u"style:table-column-properties"_s,
                  {{u"style:column-width"_s, mm(Width * weights[i] / all)},
                   {u"style:rel-column-width"_s,
                    QString(QString::number(qRound(weights[i] * 1000)) % u'*')}});
        xml.close();
    }
}

QString cellStyle(const Table &table, qsizetype row, qsizetype column)
{
    const Table::Row &line = table.rows[row];
    if (const int tint = line.tints.value(column, -1); tint >= 0)
        return u"Tint%1"_s.arg(tint);
    const bool separated = line.separated && line.kind == Kind::Data;
    QString name = separated ? u"Separated"_s : looks(line.kind);
    if (line.kind == Kind::GroupHead && row == 0)
        name = u"Data"_s; // below the head no rule stands twice
    return row + 1 == table.rows.size() ? QString(name % u"End"_s) : name;
}

QString paragraphStyle(Table::Align align, bool head)
{
    const QString base = head ? u"Table_20_Heading"_s : u"Table"_s;
    if (align == Table::Align::Start)
        return head ? base : u"Table_20_Contents"_s;
    return QString(base % (align == Table::Align::End ? u"_20_figures"_s : u"_20_centre"_s));
}

} // namespace

void writeAutomaticStyles(Xml &xml, const paper::Document &document)
{
    const QString direction = isRightToLeft(document.language) ? u"rl-tb"_s : u"lr-tb"_s;
    xml.open(u"office:automatic-styles"_s);
    writeTableStyle(xml, u"Long"_s, direction, 1.35, true);
    writeTableStyle(xml, u"Short"_s, direction, 1.35, false);
    writeTableStyle(xml, u"Apart"_s, direction, 4.5, false);
    int number = 0;
    for (const paper::Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            writeColumns(xml, u"T%1"_s.arg(++number), weightsOf(*table));
    }
    writeColumns(xml, u"Facts"_s, {29, 141});
    writeColumns(xml, u"Strip"_s, {1, 1, 1});
    writeColumns(xml, u"Pair"_s, {87, 83});
    xml.open(u"style:style"_s, {{u"style:name"_s, u"Row"_s}, {u"style:family"_s, u"table-row"_s}});
    xml.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"always"_s}});
    xml.close();
    writeCellStyle(xml, u"Plain"_s, {}, {});
    writeCellStyle(xml, u"Strip"_s, Fine, Fine);
    writeCellStyle(xml, u"Head"_s, Strong, Fine);
    for (const auto &[name, top] : {std::pair("Data"_L1, QLatin1StringView()),
                                    std::pair("Separated"_L1, Thin),
                                    std::pair("Group"_L1, Thin),
                                    std::pair("Total"_L1, Fine),
                                    std::pair("Remark"_L1, Dashed)}) {
        writeCellStyle(xml, name, top, {});
        writeCellStyle(xml, QString(name % u"End"_s), top, Fine);
    }
    for (int tint = 0; tint <= 3; ++tint)
        writeTint(xml, tint);
    xml.open(u"style:style"_s, {{u"style:name"_s, u"People"_s}, {u"style:family"_s, u"section"_s}});
    xml.open(
        u"style:section-properties"_s,
        {{u"text:dont-balance-text-columns"_s, u"false"_s}, {u"style:writing-mode"_s, direction}});
    xml.empty(u"style:columns"_s, {{u"fo:column-count"_s, u"3"_s}, {u"fo:column-gap"_s, mm(4)}});
    xml.close();
    xml.close();
    xml.close();
}

void Content::openTable(const QString &name,
                        const QString &style,
                        const QString &columns,
                        int count)
{
    m_xml.open(u"table:table"_s, {{u"table:name"_s, name}, {u"table:style-name"_s, style}});
    for (int i = 0; i < count; ++i)
        m_xml.empty(u"table:table-column"_s,
                    {{u"table:style-name"_s, u"%1.%2"_s.arg(columns, QString::number(i))}});
}

void Content::openCell(const QString &style)
{
    m_xml.open(u"table:table-cell"_s,
               {{u"table:style-name"_s, style}, {u"office:value-type"_s, u"string"_s}});
}

void Content::writeKey(const Table &table)
{
    if (table.key.isEmpty() && table.keyEntries.isEmpty())
        return;
    QStringList parts;
    if (!table.key.isEmpty())
        parts << table.key;
    for (const auto &entry : table.keyEntries)
        parts << QString(entry.sample % u"\u00A0= "_s % entry.text);
    paragraph(u"Caption_20_detail"_s, parts.join(u"   "_s));
}

void Content::writeHead(const Table &table)
{
    m_xml.open(u"table:table-header-rows"_s);
    m_xml.open(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
    for (const auto &column : table.columns) {
        openCell(u"Head"_s);
        m_xml.open(u"text:p"_s, {{u"text:style-name"_s, paragraphStyle(column.align, true)}});
        m_xml.text(column.title);
        if (!column.subtitle.isEmpty()) {
            m_xml.empty(u"text:line-break"_s, {});
            span(u"Plain"_s, column.subtitle);
        }
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void Content::writeRow(const Table &table, qsizetype row)
{
    const Table::Row &line = table.rows[row];
    const auto count = table.columns.size();
    m_xml.open(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
    if (line.kind == Kind::GroupHead) {
        m_xml.open(u"table:table-cell"_s,
                   {{u"table:style-name"_s, cellStyle(table, row, 0)},
                    {u"table:number-columns-spanned"_s, QString::number(count)},
                    {u"office:value-type"_s, u"string"_s}});
        m_xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Table_20_group"_s}});
        words(line.cells.value(0));
        if (line.cells.size() > 1) {
            m_xml.text(u"  "_s);
            span(u"Plain"_s, line.cells[1].text);
        }
        m_xml.close();
        m_xml.close();
        for (qsizetype i = 1; i < count; ++i)
            m_xml.empty(u"table:covered-table-cell"_s, {});
        m_xml.close();
        return;
    }
    for (qsizetype i = 0; i < count; ++i) {
        openCell(cellStyle(table, row, i));
        const bool tinted = line.tints.value(i, -1) >= 0;
        paper::Text text = line.cells.value(i);
        text.bold = text.bold || line.kind == Kind::Total;
        paragraph(tinted ? u"Table_20_centre"_s : paragraphStyle(table.columns[i].align, false),
                  text);
        m_xml.close();
    }
    m_xml.close();
}

void Content::write(const Table &table)
{
    captionOf(u"Table"_s, table.number, table.title, {}, table.subtitle);
    writeKey(table);
    openTable(table.number.isEmpty() ? u"Table"_s : table.number,
              table.rows.size() > WholeRows ? u"Long"_s : u"Short"_s,
              u"T%1"_s.arg(++m_table),
              static_cast<int>(table.columns.size()));
    writeHead(table);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        writeRow(table, i);
    m_xml.close();
}

} // namespace plenary::odt
