// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/widerows.h"

#include "bench/measured.h"
#include "bench/widetable.h"
#include "exchange/rowreader.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace plenary::bench
{

QString wideTable(const QString &folder, qint64 rows)
{
    const QString path = u"%1/wide-%2.csv"_s.arg(folder).arg(rows);
    if (!QFile::exists(path))
        writeWideTable(path, {.attendances = rows});
    return path;
}

WideRows wideRows(const QString &folder, qint64 rows)
{
    const auto reader = openTable(wideTable(folder, rows));
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    WideRows wide{(*reader)->columns(), {}};
    TableRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
        if (!*more)
            return wide;
        QList<QVariant> cells(row.cells.begin(), row.cells.end());
        for (const QString &name : {u"att_id"_s, u"year"_s})
            cells[wide.columns.indexOf(name)] =
                row.cells.at(wide.columns.indexOf(name)).toLongLong();
        wide.rows.append(cells);
    }
}

QString wideRegister(const QString &folder, qint64 rows, const QString &cli)
{
    const QString path = u"%1/wide-%2.plenary"_s.arg(folder).arg(rows);
    if (QFile::exists(path))
        return path;
    const QString mapping = folder + u"/wide.json"_s;
    QFile file(mapping);
    if (!file.open(QIODevice::WriteOnly) || file.write(wideMapping()) < 0)
        qFatal("%s: %s", qPrintable(mapping), qPrintable(file.errorString()));
    file.close();
    const QString made = path + u".making"_s;
    QFile::remove(made);
    (void)measured(cli, {u"new"_s, made});
    (void)measured(cli,
                   {u"import"_s,
                    u"participation"_s,
                    wideTable(folder, rows),
                    u"--register"_s,
                    made,
                    u"--mapping"_s,
                    mapping});
    if (!QFile::rename(made, path))
        qFatal("%s cannot be renamed", qPrintable(made));
    return path;
}

} // namespace plenary::bench
