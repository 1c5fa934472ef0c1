// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"
#include "storage/database.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QTemporaryDir>

/// What the fuzz targets share. A target starts the program's own code with bytes that nobody
/// wrote, and calls require() for what must hold whatever they are.
namespace plenary::fuzz
{

/// Ends the program, and so the run, unless `holds`.
void require(bool holds, const char *promise);
/// An error has one sentence for people; that of a defect of the program has no place here.
void requireForPeople(const Error &error);

/// A folder for the target's files, below TMPDIR, gone with the program.
[[nodiscard]] const QTemporaryDir &folder();
/// The file of this name in folder(), with this content.
QString store(const QString &name, const QByteArray &content);

/// An empty register in folder() with all its tables; made as the program starts, since it takes
/// longer than a case may.
[[nodiscard]] Database &emptyRegister();

/// The first byte of an input chooses, the others are content.
struct Input {
    int choice = 0;
    QByteArray content;
};
[[nodiscard]] Input split(const unsigned char *data, std::size_t size);
/// The content's parts: byte 0x1D stands between them. As many as asked for.
[[nodiscard]] QList<QByteArray> parts(const QByteArray &content, qsizetype count);

/// Opens a table, names its sheets and reads its rows to the end, but not more than a few thousand:
/// a short file may rightly stand for a million rows.
void readTable(const QString &path, const TableFormat &format);

} // namespace plenary::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
