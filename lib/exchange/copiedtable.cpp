// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copiedtable.h"

#include "core/text.h"
#include "exchange/csvguard.h"
#include "exchange/csvparser.h"
#include "exchange/listexport.h"
#include "exchange/mappingsuggestion.h"
#include "exchange/rowwriter.h"
#include "exchange/tableheader.h"
#include "exchange/valuetext.h"
#include "storage/listquery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qsizetype atOnce = 500;

/// A cell of the text form. A spreadsheet reads quotes around tabs and line ends.
QString tabCell(const QString &text)
{
    static constexpr QStringView needsQuotes = u"\t\n\r\"";
    QString cell = csvguard::guarded(text);
    const bool isQuoted = std::ranges::any_of(cell, [](QChar c) {
        return needsQuotes.contains(c);
    });
    return isQuoted ? QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"') : cell;
}

QString htmlCell(const QString &text, bool isNumber)
{
    QString words = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return isNumber
        ? u"<td>%1</td>"_s.arg(words)
        : u"<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">%1</td>"_s.arg(words);
}

QString exactText(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::Choice || field.type == FieldType::Boolean)
        return field.display(value);
    return value.isNull() ? QString() : valuetext::of(value);
}

QString withoutLineEnd(QString text)
{
    while (text.endsWith(u'\n') || text.endsWith(u'\r') || text.endsWith(QChar(QChar::Null)))
        text.chop(1);
    return text;
}

/// Quotes that do not fit were typed, not put there by a spreadsheet: then each is a letter.
QList<QStringList> cellsOf(const QString &text)
{
    const QByteArray utf8 = withoutLineEnd(text).toUtf8();
    CsvParser parser('\t');
    QList<QStringList> rows;
    for (QByteArrayView rest = utf8; !rest.isEmpty(); rest = rest.sliced(parser.length())) {
        QStringList cells;
        if (parser.parse(rest, true, cells) != CsvParser::Outcome::Record) {
            rows.clear();
            for (const QString &line : QString::fromUtf8(utf8).split(u'\n'))
                rows.append(withoutLineEnd(line).split(u'\t'));
            return rows;
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace

Result<CopiedTable>
copyTable(Database &database, Entity entity, const QList<qint64> &ids, const QStringList &fields)
{
    const EntityTable &table = tableOf(entity);
    PLENARY_ASSIGN(const QList<int> places, fieldPlaces(table, fields));
    CopiedTable copied;
    QStringList heads;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table><thead><tr>"_s;
    for (const int place : places) {
        const QString label = table.fields[static_cast<std::size_t>(place)].displayLabel();
        heads.append(tabCell(label));
        html += u"<th>%1</th>"_s.arg(label.toHtmlEscaped());
    }
    copied.text = heads.join(u'\t') + u'\n';
    html += u"</tr></thead><tbody>"_s;
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        PLENARY_ASSIGN(const QList<ListRow> rows,
                       listRows(database, entity, ids.mid(from, atOnce)));
        for (const ListRow &row : rows) {
            QStringList cells;
            html += u"<tr>"_s;
            for (const int place : places) {
                const Field &field = table.fields[static_cast<std::size_t>(place)];
                const QString text = exactText(field, dataOf(table, row, place));
                const bool isNumber = field.type == FieldType::Number;
                cells.append(isNumber ? text : tabCell(text));
                html += htmlCell(text, isNumber);
            }
            html += u"</tr>"_s;
            copied.text += cells.join(u'\t') + u'\n';
            ++copied.rows;
        }
    }
    copied.html = html + u"</tbody></table></body></html>"_s;
    return copied;
}

Result<PastedTable> pastedTable(const QString &text)
{
    QList<QStringList> rows = cellsOf(text);
    rows.removeIf([](const QStringList &row) {
        return std::ranges::all_of(row, [](const QString &cell) {
            return cell.trimmed().isEmpty();
        });
    });
    if (rows.size() < 2)
        return Error{Error::Code::Invalid,
                     Tr::tr("There is no table in the clipboard: copy the cells of a spreadsheet, "
                            "with a first row that names the columns."),
                     {}};
    PastedTable table;
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(rows))
        width = std::max(width, row.size());
    table.heads = tableheader::names(rows.takeFirst(), width);
    for (QStringList &row : rows) {
        row.resize(width);
        for (QString &cell : row)
            csvguard::strip(cell);
    }
    table.rows = std::move(rows);
    return table;
}

Mapping pasteMapping(Entity entity, const QStringList &heads)
{
    Mapping mapping;
    mapping.entity = entity;
    QSet<QString> taken;
    QStringList others;
    for (const QString &head : heads) {
        const QString words = text::folded(head);
        const auto fields = tableOf(entity).fields;
        const auto own = std::ranges::find_if(fields, [&words](const Field &field) {
            const QString name = QString::fromLatin1(field.name).replace(u'_', u' ');
            return !field.has(Field::Hidden)
                && (words == text::folded(field.displayLabel()) || words == name);
        });
        if (own == fields.end()) {
            others.append(head);
        } else if (const QString name = QString::fromLatin1(own->name); !taken.contains(name)) {
            taken.insert(name);
            mapping.columns.append({head, name, {}, std::nullopt});
        }
    }
    for (const Mapping::Column &column : suggestMapping(entity, others).columns) {
        const QString link = column.field.section(u'.', 0, 0);
        if (!taken.contains(column.field) && !taken.contains(link))
            mapping.columns.append(column);
    }
    return mapping;
}

Result<void> writePasted(const PastedTable &table, const QString &path)
{
    PLENARY_ASSIGN(const auto writer, createTable(path));
    PLENARY_TRY(writer->header(table.heads));
    for (const QStringList &row : table.rows) {
        QList<QVariant> cells;
        for (const QString &cell : row)
            cells.append(cell);
        PLENARY_TRY(writer->row(cells));
    }
    return writer->finish();
}

} // namespace plenary
