// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured.h"
#include "bench/widerows.h"
#include "exchange/rowreader.h"
#include "exchange/rowwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <algorithm>
#include <ctime>
#include <functional>
#include <unistd.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::bench;

namespace
{

const QString cli = QStringLiteral(PLENARY_CLI);

void check(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What this program has worked so far, all threads, in milliseconds.
double worked()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Thousands of rows a second.
double rate(qint64 rows, double milliseconds)
{
    return static_cast<double>(rows) / milliseconds;
}

/// The rows as often as needed to make `count` of them.
void repeat(const WideRows &wide,
            qint64 count,
            const std::function<void(const QList<QVariant> &)> &take)
{
    for (qint64 i = 0; i < count; ++i)
        take(wide.rows.at(i % wide.rows.size()));
}

void writeOurs(const QString &path, const WideRows &wide, qint64 count)
{
    const auto writer = createTable(path);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    check((*writer)->header(wide.columns));
    repeat(wide, count, [&](const QList<QVariant> &cells) {
        check((*writer)->row(cells));
    });
    check((*writer)->finish());
}

/// The peer: the library alone, fed with the same cells, which are UTF-8 already.
void writeLibrary(const QString &path,
                  const QList<QList<QByteArray>> &rows,
                  qint64 count,
                  bool isConstant)
{
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{
        static_cast<uint8_t>(isConstant ? LXW_TRUE : LXW_FALSE), folder.data(), LXW_TRUE};
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (qint64 i = 0; i <= count; ++i) {
        const QList<QByteArray> &cells = rows.at(i == 0 ? 0 : 1 + (i - 1) % (rows.size() - 1));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QByteArray &text = cells.at(column);
            const auto row = static_cast<lxw_row_t>(i);
            const auto place = static_cast<lxw_col_t>(column);
            if (i > 0 && (column == 0 || column == 3))
                worksheet_write_number(sheet, row, place, text.toDouble(), nullptr);
            else if (!text.isEmpty())
                worksheet_write_string(sheet, row, place, text.constData(), nullptr);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("libxlsxwriter failed");
}

/// Titles, then rows.
QList<QList<QByteArray>> encoded(const WideRows &wide)
{
    QList<QList<QByteArray>> all(1);
    for (const QString &title : wide.columns)
        all.first().append(title.toUtf8());
    for (const auto &row : wide.rows) {
        QList<QByteArray> cells;
        for (const QVariant &cell : row)
            cells.append(cell.toString().toUtf8());
        all.append(cells);
    }
    return all;
}

/// The limit of a disk: the bytes of a file written anew and confirmed.
double copyDurably(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(from));
    const QByteArray bytes = source.readAll();
    return millisecondsOf([&] {
        QFile target(to);
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || target.write(bytes) != bytes.size() || !target.flush()
            || ::fsync(target.handle()) != 0)
            qFatal("%s: %s", qPrintable(to), qPrintable(target.errorString()));
    });
}

/// The same list by the shell of SQLite: links by name, in the order of the names.
QString listSql(const QString &target)
{
    return u".mode csv\n.headers on\n.once %1\n"
           "SELECT t.id, t.name_then, t.honorific_then, t.position_then, t.organisation_then, "
           "c.name AS represents, t.category, t.role, t.invitation, t.invited_on, t.rsvp, "
           "t.rsvp_on, t.registration, t.registered_on, t.attendance, t.attended_on, t.mode, CASE "
           "WHEN e.short_title <> '' THEN e.short_title ELSE e.title END AS event, p.name AS "
           "person, o.name AS organisation, t.speaks_for, t.represents_typed, t.consent, t.note "
           "FROM participation t LEFT JOIN country c ON c.id = t.represents LEFT JOIN event e ON "
           "e.id = t.event LEFT JOIN person p ON p.id = t.person LEFT JOIN organisation o ON o.id "
           "= t.organisation ORDER BY t.sort_key, t.id;\n"_s.arg(target);
}

/// The participation list of a register, as people and `plenary-cli export` get it.
void benchList(const QString &folder, const QString &registerPath, qint64 rows, int runs)
{
    const QString target = folder + u"/list.csv"_s;
    const QString script = folder + u"/list.sql"_s;
    QFile file(script);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(listSql(folder + u"/alone.csv"_s).toUtf8()) < 0)
        qFatal("%s: %s", qPrintable(script), qPrintable(file.errorString()));
    file.close();
    Series ours(u"register to CSV, krows/s"_s, 1), peer(u"sqlite3 .mode csv, krows/s"_s, 1);
    Series ratio(u"times as fast"_s, 2), memory(u"MB at most"_s), disk(u"disk alone, ms"_s);
    Series work(u"its processor time, ms"_s), peerWork(u"sqlite3, processor time, ms"_s);
    Series sheet(u"register to XLSX, krows/s"_s, 1), sheetMemory(u"MB at most"_s);
    for (int i = 0; i < runs; ++i) {
        const Measured alone =
            measured(u"sqlite3"_s, {u"-readonly"_s, registerPath, u".read '%1'"_s.arg(script)});
        const auto list = [&](const QString &path) {
            return measured(
                cli,
                {u"export"_s, u"participation"_s, u"--register"_s, registerPath, u"-o"_s, path});
        };
        const Measured out = list(target);
        ours.add(rate(rows, out.milliseconds));
        peer.add(rate(rows, alone.milliseconds));
        ratio.add(alone.milliseconds / out.milliseconds);
        memory.add(out.megabytes);
        work.add(out.processor);
        peerWork.add(alone.processor);
        disk.add(copyDurably(target, folder + u"/copy.csv"_s));
        if (i == 0) {
            const Measured asSheet = list(folder + u"/list.xlsx"_s);
            sheet.add(rate(rows, asSheet.milliseconds));
            sheetMemory.add(asSheet.megabytes);
        }
    }
    print({ours, work, memory, peer, peerWork, ratio, disk, sheet, sheetMemory});
    for (const char *name : {"list.csv", "alone.csv", "copy.csv", "list.xlsx", "list.sql"})
        QFile::remove(folder + u'/' + QLatin1StringView(name));
}

/// Rows in memory to CSV: the writer alone.
void benchCsv(const QString &folder, const WideRows &wide, qint64 rows, int runs)
{
    const QString target = folder + u"/writer.csv"_s;
    Series ours(u"memory to CSV, krows/s"_s, 1), megabytes(u"MB/s"_s), disk(u"disk alone, MB/s"_s);
    Series perWork(u"krows/s of processor time"_s, 1);
    for (int i = 0; i < runs; ++i) {
        const double before = worked();
        const double taken = millisecondsOf([&] {
            writeOurs(target, wide, rows);
        });
        perWork.add(rate(rows, worked() - before));
        const auto size = static_cast<double>(QFileInfo(target).size()) / 1e6;
        ours.add(rate(rows, taken));
        megabytes.add(1000 * size / taken);
        disk.add(1000 * size / copyDurably(target, folder + u"/copy.csv"_s));
    }
    print({ours, perWork, megabytes, disk});
    QFile::remove(target);
    QFile::remove(folder + u"/copy.csv"_s);
}

void benchSheet(const QString &folder, const WideRows &wide, qint64 rows, int runs)
{
    const QString target = folder + u"/writer.xlsx"_s;
    const QString alone = folder + u"/alone.xlsx"_s;
    const auto texts = encoded(wide);
    Series ours(u"memory to XLSX, ms"_s), constant(u"libxlsxwriter constant, ms"_s);
    Series whole(u"libxlsxwriter in memory, ms"_s);
    Series ratio(u"ours / constant"_s, 2), other(u"ours / in memory"_s, 2);
    for (int i = 0; i < runs; ++i) {
        const double a = millisecondsOf([&] {
            writeLibrary(alone, texts, rows, true);
        });
        const double taken = millisecondsOf([&] {
            writeOurs(target, wide, rows);
        });
        const double b = millisecondsOf([&] {
            writeLibrary(alone, texts, rows, false);
        });
        ours.add(taken);
        constant.add(a);
        whole.add(b);
        ratio.add(taken / a);
        other.add(taken / b);
    }
    print({ours, constant, whole, ratio, other});
    QFile::remove(alone);
    QFile::remove(target);
}

qint64 readOurs(const QString &path)
{
    const auto reader = openTable(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    TableRow row;
    for (qint64 rows = 0;; ++rows) {
        const auto more = (*reader)->next(row);
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
        if (!*more)
            return rows;
    }
}

double convert(const QString &folder, const QString &path)
{
    return measured(u"soffice"_s,
                    {u"-env:UserInstallation=file://%1/office"_s.arg(folder),
                     u"--headless"_s,
                     u"--convert-to"_s,
                     u"csv"_s,
                     u"--outdir"_s,
                     folder + u"/converted"_s,
                     path})
        .milliseconds;
}

void benchReading(const QString &folder, const WideRows &wide, qint64 rows, int runs)
{
    const QString table = folder + u"/reading.xlsx"_s;
    const QString small = folder + u"/ten.xlsx"_s;
    const auto texts = encoded(wide);
    writeLibrary(table, texts, rows, false); // shared strings, as spreadsheets write them
    writeLibrary(small, texts, 10, false);
    const bool hasPeer = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    Series ours(u"XLSX read, ms"_s), peer(u"LibreOffice to CSV, ms"_s);
    Series start(u"LibreOffice, 10 rows, ms"_s), ratio(u"times as fast"_s, 2);
    Series without(u"times as fast without start"_s, 2);
    if (hasPeer)
        (void)convert(folder, small); // makes its settings
    for (int i = 0; i < runs; ++i) {
        const double taken = millisecondsOf([&] {
            if (readOurs(table) != rows)
                qFatal("not all rows were read");
        });
        ours.add(taken);
        if (!hasPeer)
            continue;
        const double ten = convert(folder, small);
        const double all = convert(folder, table);
        peer.add(all);
        start.add(ten);
        ratio.add(all / taken);
        without.add((all - ten) / taken);
    }
    print({ours, peer, start, ratio, without});
    if (!hasPeer)
        puts("soffice is missing: no peer for reading");
    for (const QString &path : {table, small})
        QFile::remove(path);
    QDir(folder + u"/office"_s).removeRecursively();
    QDir(folder + u"/converted"_s).removeRecursively();
}

} // namespace

/// bench_exchange FOLDER [ROWS] [RUNS] [PART]: tables out and in. FOLDER holds what is made for it
/// (about 1.5 GB for 1,000,000 rows): the wide table and a register of it. PART is one of list,
/// csv, sheet, reading; all without it. Sheets have a tenth of the rows.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("bench_exchange FOLDER [ROWS] [RUNS] [PART]");
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    const qint64 rows = argc > 2 ? qMax(10LL, QByteArray(argv[2]).toLongLong()) : 1'000'000;
    const int runs = argc > 3 ? qMax(1, QByteArray(argv[3]).toInt()) : 5;
    const QByteArray part = argc > 4 ? QByteArray(argv[4]) : QByteArray();
    const auto isWanted = [&](const char *name) {
        return part.isEmpty() || part == name;
    };
    const qint64 sheetRows = qMin<qint64>(100'000, rows);
    const WideRows wide = wideRows(folder, qMin<qint64>(20'000, rows));
    if (isWanted("list"))
        benchList(folder, wideRegister(folder, rows, cli), rows, runs);
    if (isWanted("csv"))
        benchCsv(folder, wide, rows, runs);
    if (isWanted("sheet"))
        benchSheet(folder, wide, sheetRows, runs);
    if (isWanted("reading"))
        benchReading(folder, wide, sheetRows, runs);
    return 0;
}
