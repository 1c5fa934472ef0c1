// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableproblem.h"

#include "core/speech.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace plenary::tableproblem
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

Error cannotOpen(const QString &path, const QString &detail)
{
    const QFileInfo info(path);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (!info.exists())
        return {
            Error::Code::NotFound,
            Tr::tr("There is no file “%1” in “%2”. Choose another file.").arg(nameOf(path), folder),
            detail};
    if (info.isDir())
        return {Error::Code::Invalid,
                Tr::tr("“%1” in “%2” is a folder. Choose a file in it.").arg(nameOf(path), folder),
                detail};
    return {Error::Code::Io,
            Tr::tr("“%1” in “%2” cannot be read. Check that you are allowed to open it.")
                .arg(nameOf(path), folder),
            detail};
}

Error notATable(const QString &path)
{
    return {Error::Code::Invalid,
            Tr::tr("“%1” is not a table that Plenary can read. Save it as CSV, XLSX or ODS and "
                   "try again.")
                .arg(nameOf(path)),
            {}};
}

Error emptyTable(const QString &path, const QString &sheet)
{
    if (sheet.isEmpty())
        return {Error::Code::Invalid,
                Tr::tr("“%1” holds no rows. Choose another file.").arg(nameOf(path)),
                {}};
    return {Error::Code::Invalid,
            Tr::tr("The sheet “%1” of “%2” holds no rows. Choose another sheet.")
                .arg(sheet, nameOf(path)),
            {}};
}

Error noSuchSheet(const QString &path, const QString &sheet)
{
    if (sheet.isEmpty())
        return {Error::Code::NotFound,
                Tr::tr("“%1” has no visible sheet. Show one in your spreadsheet and save again.")
                    .arg(nameOf(path)),
                {}};
    return {Error::Code::NotFound,
            Tr::tr("“%1” has no visible sheet “%2”. Choose one of its sheets.")
                .arg(nameOf(path), sheet),
            {}};
}

Error incomplete(const QString &path, const QString &detail)
{
    return {Error::Code::Invalid,
            Tr::tr("“%1” is not complete: the file ends in the middle, as after a broken download. "
                   "Ask for the file again.")
                .arg(nameOf(path)),
            detail};
}

Error damaged(const QString &path, const QString &part, const QString &detail)
{
    return {Error::Code::Invalid,
            Tr::tr("“%1” is damaged: its part “%2” cannot be read. Open it in a spreadsheet and "
                   "save it again, or ask for the file again.")
                .arg(nameOf(path), part),
            detail};
}

Error tooMuch(const QString &path, const QString &detail)
{
    return {Error::Code::Invalid,
            Tr::tr("“%1” was not opened: unpacked it would be far larger than any table. Ask the "
                   "sender for the table as CSV.")
                .arg(nameOf(path)),
            detail};
}

Error protectedFile(const QString &path)
{
    return {Error::Code::Invalid,
            Tr::tr("“%1” is protected by a password or is an old Excel file. Open it in a "
                   "spreadsheet and save it as XLSX without a password.")
                .arg(nameOf(path)),
            {}};
}

Error cellTooLong(const QString &path, qint64 row, qsizetype limit)
{
    return {Error::Code::Invalid,
            Tr::tr("Row %1 of “%2” has a cell with more than %3 characters. Shorten the text and "
                   "try again.")
                .arg(Speech::number(row), nameOf(path), Speech::number(limit)),
            {}};
}

Error rowTooWide(const QString &path, qint64 row, const QString &column)
{
    return {Error::Code::Invalid,
            Tr::tr("Row %1 of “%2” has text in column %3, beyond the last column of the table. "
                   "Give that column a name in the header row, or empty the cell, and try again.")
                .arg(Speech::number(row), nameOf(path), column),
            {}};
}

Error tooEmpty(const QString &path, qint64 row)
{
    return {Error::Code::Invalid,
            Tr::tr("Up to row %1 “%2” has hardly anything but empty cells. Delete its empty rows "
                   "and columns in a spreadsheet and try again.")
                .arg(Speech::number(row), nameOf(path)),
            {}};
}

} // namespace plenary::tableproblem
