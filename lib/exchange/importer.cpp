// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "exchange/importrun.h"
#include "exchange/rowsahead.h"
#include "exchange/rowwriter.h"
#include "storage/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<void> takeRow(const RowsAhead::Row &translated,
                     const RowTranslator &translator,
                     const QString &sheet,
                     ImportRun &run)
{
    const auto &[row, translation] = translated;
    if (!translation.problem.isEmpty()) {
        run.report.rejected.append(
            {row.number, translation.column, translation.problem, row.cells, sheet});
        return {};
    }
    if (translation.records.isEmpty())
        ++run.report.skipped;
    const qsizetype rejectedBefore = run.report.rejected.size();
    for (const RowValues &values : translation.records)
        PLENARY_TRY(run.take(row, translator, values));
    for (qsizetype i = rejectedBefore; i < run.report.rejected.size(); ++i)
        run.report.rejected[i].sheet = sheet;
    return {};
}

Result<void> takeTable(const QString &path,
                       const TableFormat &format,
                       const QString &sheet,
                       const Mapping &mapping,
                       const std::function<bool(double)> &goOn,
                       ImportRun &run)
{
    PLENARY_ASSIGN(auto reader, openTable(path, format));
    PLENARY_ASSIGN(const RowTranslator translator, RowTranslator::create(mapping, *reader, path));
    if (run.report.columns.isEmpty())
        run.report.columns = reader->columns();
    PLENARY_ASSIGN(RowTranslator own, RowTranslator::create(mapping, *reader, path));
    RowsAhead ahead(std::move(reader), std::move(own)); // nothing is shared with its thread
    RowsAhead::Batch batch;
    for (;;) {
        ahead.next(batch);
        for (const RowsAhead::Row &row : std::as_const(batch.rows)) {
            ++run.report.rows;
            PLENARY_TRY(takeRow(row, translator, sheet, run));
        }
        if (batch.error)
            return *batch.error;
        if (batch.isLast) {
            run.report.emptyRows += batch.emptyRows;
            return {};
        }
        if (!goOn(batch.progress))
            return Error{Error::Code::Cancelled, {}, {}};
    }
}

/// The sheets to read: one, or all of them.
Result<QStringList> sheetsFor(const QString &path, const Mapping &mapping)
{
    if (mapping.table.sheet != u"*"_s)
        return QStringList(mapping.table.sheet);
    PLENARY_ASSIGN(const QStringList sheets, sheetsOf(path));
    return sheets.isEmpty() ? QStringList(QString()) : sheets;
}

Result<void>
takeAll(const QString &path, const Mapping &mapping, const ImportOptions &options, ImportRun &run)
{
    PLENARY_ASSIGN(const QStringList sheets, sheetsFor(path, mapping));
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        TableFormat format = mapping.table;
        format.sheet = sheets.at(i);
        const auto goOn = [&](double part) {
            return options.goOn((static_cast<double>(i) + part)
                                / static_cast<double>(sheets.size()));
        };
        const QString sheet = sheets.size() > 1 ? format.sheet : QString();
        PLENARY_TRY(takeTable(path, format, sheet, mapping, goOn, run));
    }
    return {};
}

Result<void>
importAll(const QString &path, const Mapping &mapping, const ImportOptions &options, ImportRun &run)
{
    PLENARY_TRY(run.start());
    PLENARY_TRY(takeAll(path, mapping, options, run));
    return run.finish([&options] {
        return options.goOn(1);
    });
}

} // namespace

Result<ImportReport> importTable(Database &database,
                                 const QString &path,
                                 const Mapping &mapping,
                                 const ImportOptions &options)
{
    const QString title = options.title.isEmpty() ? QFileInfo(path).fileName() : options.title;
    PLENARY_ASSIGN(
        Change change,
        Change::begin(database, {.kind = u"import"_s, .title = Tr::tr("Import of %1").arg(title)}));
    ImportRun run(database, mapping, change, options.isPaste);
    if (const auto done = importAll(path, mapping, options, run); !done) {
        const Error &error = done.error();
        return error.code != Error::Code::Cancelled
            ? error
            : Error{error.code, Tr::tr("The import was cancelled: nothing was kept."), {}};
    }
    if (!options.dryRun) {
        PLENARY_ASSIGN(run.report.change, change.commit());
    }
    return run.report;
}

Result<void> writeRejects(const QString &path, const ImportReport &report)
{
    PLENARY_ASSIGN(const auto writer, createTable(path, TablePurpose::Spreadsheet));
    const bool hasSheets = std::ranges::any_of(report.rejected, [](const Rejected &rejected) {
        return !rejected.sheet.isEmpty();
    });
    QStringList header{Tr::tr("Row"), Tr::tr("Column"), Tr::tr("Reason")};
    if (hasSheets)
        header.prepend(Tr::tr("Sheet"));
    PLENARY_TRY(writer->header(header + report.columns));
    for (const Rejected &rejected : report.rejected) {
        QList<QVariant> cells{rejected.row, rejected.column, rejected.reason};
        if (hasSheets)
            cells.prepend(rejected.sheet);
        for (const QString &cell : rejected.cells)
            cells.append(cell);
        PLENARY_TRY(writer->row(cells));
    }
    return writer->finish();
}

} // namespace plenary
