// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/htmlwriter.h"

namespace plenary::html
{

using namespace Qt::StringLiterals;

namespace
{

using Table = paper::Table;
using Kind = Table::Row::Kind;

QString tintClass(int tint)
{
    return u"tint tint%1"_s.arg(tint);
}

QString alignClass(Table::Align align)
{
    return align == Table::Align::End   ? u"end"_s
        : align == Table::Align::Centre ? u"centre"_s
                                        : QString();
}

Attributes classed(const QString &name)
{
    return name.isEmpty() ? Attributes{} : Attributes{{u"class"_s, name}};
}

class TableWriter
{
public:
    TableWriter(const Context &context, const Table &table)
        : m_out(context.out)
        , m_context(context)
        , m_table(table)
    {
    }

    void write()
    {
        const QString caption = m_context.anchor(u"caption"_s);
        m_out.open(u"div"_s,
                   {{u"class"_s, u"scroll"_s},
                    {u"id"_s, m_context.anchor()},
                    {u"role"_s, u"region"_s},
                    {u"aria-labelledby"_s, caption},
                    {u"tabindex"_s, u"0"_s}});
        m_out.open(u"table"_s);
        m_out.open(u"caption"_s, {{u"id"_s, caption}});
        writeCaption(m_context, {m_table.number, m_table.title, m_table.subtitle});
        writeKey();
        m_out.close();
        writeHead();
        writeBody();
        m_out.close();
        m_out.close();
    }

private:
    void writeKey()
    {
        if (m_table.key.isEmpty() && m_table.keyEntries.isEmpty())
            return;
        m_out.open(u"span"_s, {{u"class"_s, u"key"_s}});
        if (!m_table.key.isEmpty())
            m_out.element(u"span"_s, m_table.key);
        for (const auto &entry : m_table.keyEntries) {
            m_out.open(u"span"_s);
            const QString look =
                entry.tint < 0 ? u"swatch"_s : QString(tintClass(entry.tint) % u" swatch"_s);
            m_out.element(u"span"_s, entry.sample, classed(look));
            m_out.text(entry.text);
            m_out.close();
        }
        m_out.close();
    }

    void writeHead()
    {
        m_out.open(u"thead"_s);
        m_out.open(u"tr"_s);
        for (const auto &column : m_table.columns) {
            Attributes attributes{{u"scope"_s, u"col"_s}};
            attributes << classed(alignClass(column.align));
            m_out.open(u"th"_s, attributes);
            m_out.text(column.title);
            if (!column.subtitle.isEmpty())
                m_out.element(u"small"_s, column.subtitle);
            m_out.close();
        }
        m_out.close();
        m_out.close();
    }

    /// Each group of rows is a body of its own, so that its head belongs to it alone.
    void writeBody()
    {
        m_out.open(u"tbody"_s);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const Table::Row &row = m_table.rows[i];
            if (row.kind == Kind::GroupHead && i > 0) {
                m_out.close();
                m_out.open(u"tbody"_s);
            }
            if (row.kind == Kind::GroupHead)
                writeGroup(row);
            else
                writeRow(row);
        }
        m_out.close();
    }

    void writeGroup(const Table::Row &row)
    {
        m_out.open(u"tr"_s, {{u"class"_s, u"group"_s}});
        m_out.open(
            u"th"_s,
            {{u"scope"_s, u"rowgroup"_s}, {u"colspan"_s, QString::number(m_table.columns.size())}});
        m_out.words(row.cells.value(0));
        if (row.cells.size() > 1) {
            m_out.open(u"span"_s, {{u"class"_s, u"count"_s}});
            m_out.words(row.cells[1]);
            m_out.close();
        }
        m_out.close();
        m_out.close();
    }

    void writeRow(const Table::Row &row)
    {
        QStringList looks;
        if (row.kind == Kind::Total)
            looks << u"total"_s;
        if (row.kind == Kind::Remark)
            looks << u"remark"_s;
        if (row.separated)
            looks << u"separated"_s;
        m_out.open(u"tr"_s, classed(looks.join(u' ')));
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const int tint = row.tints.value(i, -1);
            Attributes attributes =
                classed(tint >= 0 ? tintClass(tint) : alignClass(m_table.columns[i].align));
            if (i == 0)
                attributes << std::pair(u"scope"_s, u"row"_s);
            m_out.open(i == 0 ? u"th"_s : u"td"_s, attributes);
            m_out.words(row.cells.value(i));
            m_out.close();
        }
        m_out.close();
    }

    Writer &m_out;
    const Context &m_context;
    const Table &m_table;
};

} // namespace

void writeTable(const Context &context, const Table &table)
{
    TableWriter(context, table).write();
}

} // namespace plenary::html
