// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <functional>

namespace plenary::test
{

/// A table read to its end, or to its first error.
struct WholeTable {
    TableFormat format;
    QStringList columns;
    QList<QStringList> rows;
    QList<qint64> numbers;
    Error error; ///< an empty message: none
};
[[nodiscard]] WholeTable readAll(const QString &path, const TableFormat &format = {});

[[nodiscard]] TableFormat sheetNamed(const QString &name, int headerRow = -1);
[[nodiscard]] TableFormat headerAt(int row);

/// Fails the calling test if the file cannot be written.
QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
QByteArray readFile(const QString &path);

/// One entry of an archive: its content, or a piece that is repeated between a start and an end.
struct ZipPart {
    QString name;
    QByteArray start;
    QByteArray repeated;
    qint64 times = 0;
    QByteArray end;
};
QString writeZip(const QTemporaryDir &folder, const QString &name, const QList<ZipPart> &parts);

/// The parts of a workbook with one sheet, given as the content of <sheetData>.
[[nodiscard]] QList<ZipPart> workbookParts(const QByteArray &sheetData,
                                           const QByteArray &sharedStrings = {});
/// The parts of an ODS file, given as the content of <table:table>.
[[nodiscard]] QList<ZipPart> odsParts(const QByteArray &tableContent);

/// Largest memory use of this process so far, in MB; 0 under a sanitizer.
[[nodiscard]] qint64 peakMegabytes();

/// Where the real data of others lie; empty if they are not there.
[[nodiscard]] QString sharedData(const QString &path);

} // namespace plenary::test
