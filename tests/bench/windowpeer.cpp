// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowpeer.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQueryModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace plenary::bench
{

void measurePeer(Run &run)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(run.place);
    if (!database.open())
        qFatal("The peer could not open %s", qPrintable(run.place));
    QTableView table;
    QSqlQueryModel model;
    table.setModel(&model);
    table.resize(1280, 800);
    table.show();
    run.probe.watch(&table);
    run.probe.enter(u"peer: first rows"_s);
    run.probe.start(true);
    model.setQuery(u"SELECT * FROM participation"_s);
    run.probe.awaitRows();
    run.add(u"peer.first"_s, run.probe.paintAfter());
    run.probe.enter(u"peer: to the end"_s);
    run.probe.start(false);
    while (model.canFetchMore())
        model.fetchMore();
    table.scrollToBottom();
    run.probe.awaitRows();
    run.add(u"peer.end"_s, run.probe.paintAfter());
    run.add(u"peer.memory"_s, residentMegabytes());
    run.probe.enter(u"peer: sort"_s);
    run.probe.start(true);
    model.setQuery(u"SELECT * FROM participation ORDER BY name_then"_s);
    run.probe.awaitRows();
    run.add(u"peer.sort"_s, run.probe.paintAfter());
}

} // namespace plenary::bench
