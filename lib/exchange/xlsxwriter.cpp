// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "exchange/exacttext.h"
#include "exchange/rawrows.h"
#include "exchange/tableheader.h"
#include "exchange/valuetext.h"
#include "exchange/xlsxreader.h"
#include "exchange/xmltext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qint64 RowsMeasured = 1000;
constexpr qsizetype NarrowestColumn = 6;
constexpr qsizetype WidestColumn = 60;
constexpr double LargestExact = 9007199254740992.0; ///< 2^53

lxw_row_t sheetRow(qint64 row)
{
    return lxw_row_t(row);
}

lxw_col_t sheetColumn(qsizetype column)
{
    return lxw_col_t(column);
}

lxw_datetime toSheetTime(const QDate &date, const QTime &time)
{
    const double seconds = time.isValid() ? time.second() + time.msec() / 1000.0 : 0;
    return {date.year(),
            date.month(),
            date.day(),
            std::max(time.hour(), 0),
            std::max(time.minute(), 0),
            seconds};
}

/// Spreadsheets know the days from March 1900 on; earlier ones are written as texts.
bool isSheetDate(const QDate &date)
{
    return date >= QDate(1900, 3, 1) && date <= QDate(9999, 12, 31);
}

/// Beyond 2^53 a spreadsheet would round an identifier without a word.
bool isSheetNumber(const QVariant &value)
{
    const double number = value.toDouble();
    return valuetext::isNumber(value) && std::isfinite(number) && std::abs(number) < LargestExact;
}

/// The library prints on standard error what it also returns, where programs and people look for
/// the one sentence that we say.
class Silence
{
public:
    Silence()
        : m_nowhere(std::fopen("/dev/null", "w"))
    {
        if (m_nowhere)
            m_usual = std::exchange(stderr, m_nowhere);
    }
    ~Silence()
    {
        if (!m_nowhere)
            return;
        stderr = m_usual;
        std::fclose(m_nowhere);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    std::FILE *m_nowhere;
    std::FILE *m_usual = nullptr;
};

lxw_error closeQuietly(lxw_workbook *workbook)
{
    const Silence silence;
    return workbook_close(workbook);
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path)
    : m_path(path)
    , m_file(path)
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

Result<std::unique_ptr<RowWriter>> XlsxWriter::create(const QString &path)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path));
    PLENARY_TRY(writer->start());
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> XlsxWriter::start()
{
    PLENARY_TRY(m_file.open());
    m_workName = QFile::encodeName(m_file.temporaryPath());
    m_workFolder = QFile::encodeName(QFileInfo(m_file.temporaryPath()).absolutePath());
    lxw_workbook_options options{LXW_TRUE, m_workFolder.data(), LXW_TRUE};
    errno = 0;
    m_workbook = workbook_new_opt(m_workName.constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    if (!m_sheet)
        return m_file.failure(errno, "workbook_new");
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    m_dateFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    m_timestampFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_timestampFormat, "yyyy-mm-dd hh:mm:ss");
    return {};
}

Result<void> XlsxWriter::header(const QStringList &titles)
{
    for (int column = 0; column < titles.size(); ++column)
        PLENARY_TRY(writeText(column, titles[column], m_bold));
    m_hasHeader = !titles.isEmpty();
    m_widths.resize(std::max(m_widths.size(), titles.size()));
    const bool isFilled = std::any_of(titles.begin(), titles.end(), [](const QString &title) {
        return !title.isEmpty();
    });
    return nextRow(isFilled);
}

Result<void> XlsxWriter::row(const QList<QVariant> &cells)
{
    bool isFilled = false;
    for (int column = 0; column < cells.size(); ++column) {
        const QVariant &cell = cells[column];
        if (!cell.isValid() || (valuetext::isText(cell) && cell.toString().isEmpty()))
            continue;
        PLENARY_TRY(writeValue(column, cell));
        isFilled = true;
    }
    return nextRow(isFilled);
}

Result<void> XlsxWriter::row(Cells cells)
{
    QList<QVariant> values;
    for (const Cell &cell : cells) {
        values.append(cell.kind == Cell::Kind::Text        ? QVariant(exactText(cell.text))
                          : cell.kind == Cell::Kind::Whole ? QVariant(cell.whole)
                          : cell.kind == Cell::Kind::Real  ? QVariant(cell.real)
                                                           : QVariant());
    }
    return row(values);
}

Result<void> XlsxWriter::writeText(int column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return {};
    noteWidth(column, text);
    if (text.size() > MaximumCellLength)
        return check(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, column);
    const QByteArray utf8 = xmltext::encodeOffice(text).toUtf8();
    return check(worksheet_write_string(
                     m_sheet, sheetRow(m_row), sheetColumn(column), utf8.constData(), format),
                 column);
}

Result<void> XlsxWriter::writeValue(int column, const QVariant &value)
{
    const lxw_row_t row = sheetRow(m_row);
    const lxw_col_t col = sheetColumn(column);
    if (value.typeId() == QMetaType::Bool)
        return check(worksheet_write_boolean(m_sheet, row, col, value.toBool(), nullptr), column);
    if (value.typeId() == QMetaType::QDate && isSheetDate(value.toDate())) {
        noteWidth(column, u"0000-00-00"_s);
        lxw_datetime when = toSheetTime(value.toDate(), {});
        return check(worksheet_write_datetime(m_sheet, row, col, &when, m_dateFormat), column);
    }
    if (value.typeId() == QMetaType::QDateTime && isSheetDate(value.toDateTime().date())) {
        noteWidth(column, u"0000-00-00 00:00:00"_s);
        const QDateTime moment = value.toDateTime();
        lxw_datetime when = toSheetTime(moment.date(), moment.time());
        return check(worksheet_write_datetime(m_sheet, row, col, &when, m_timestampFormat), column);
    }
    const QString text = valuetext::of(value);
    if (!isSheetNumber(value))
        return writeText(column, text, nullptr);
    noteWidth(column, text);
    return check(worksheet_write_number(m_sheet, row, col, value.toDouble(), nullptr), column);
}

Result<void> XlsxWriter::check(int code, int column) const
{
    if (code == LXW_NO_ERROR)
        return {};
    const QString name = QFileInfo(m_path).fileName();
    const QString cell = tableheader::letters(column) % QString::number(m_row + 1);
    const QString detail = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code)));
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return Error{Error::Code::Invalid,
                     Tr::tr("The text for cell %1 of “%2” is longer than the 32,767 characters of "
                            "a spreadsheet cell. Export the table as CSV instead.")
                         .arg(cell, name),
                     detail};
    if (code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return Error{Error::Code::Invalid,
                     Tr::tr("“%1” has more rows or columns than a spreadsheet can hold. Export the "
                            "table as CSV instead.")
                         .arg(name),
                     detail};
    return m_file.failure(errno, "worksheet_write");
}

Result<void> XlsxWriter::nextRow(bool isFilled)
{
    if (m_row >= MaximumRows)
        return check(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE, 0);
    ++m_row;
    m_filledRows += isFilled ? 1 : 0;
    return {};
}

void XlsxWriter::noteWidth(int column, const QString &text)
{
    if (m_row > RowsMeasured)
        return;
    m_widths.resize(std::max<qsizetype>(m_widths.size(), column + 1));
    const qsizetype lineEnd = text.indexOf(u'\n');
    m_widths[column] = std::max(m_widths[column], lineEnd < 0 ? text.size() : lineEnd);
}

void XlsxWriter::layOut()
{
    constexpr qsizetype roomForFilterButton = 3;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const qsizetype width =
            std::clamp(m_widths[column] + roomForFilterButton, NarrowestColumn, WidestColumn);
        const lxw_col_t c = sheetColumn(column);
        worksheet_set_column(m_sheet, c, c, double(width), nullptr);
    }
    if (!m_hasHeader)
        return;
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_autofilter(m_sheet, 0, 0, sheetRow(m_row - 1), sheetColumn(m_widths.size() - 1));
}

Result<void> XlsxWriter::finish()
{
    layOut();
    const lxw_error code = closeQuietly(std::exchange(m_workbook, nullptr));
    if (code != LXW_NO_ERROR)
        return m_file.unknownFailure(lxw_strerror(code));
    if (!verify())
        return m_file.unknownFailure("verify");
    return m_file.commit();
}

/// The library reports success on a full disk: every row must be there.
bool XlsxWriter::verify() const
{
    const auto reader = XlsxReader::open(m_file.temporaryPath(), QString());
    if (!reader)
        return false;
    RawRow row;
    for (qint64 rows = 0;; ++rows) {
        const Result<bool> found = (*reader)->next(row);
        if (!found || !*found)
            return found && rows == m_filledRows;
    }
}

} // namespace plenary
