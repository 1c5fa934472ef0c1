// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "report/paperparts.h"

/// The meetings of a series with what the records count, and their charts.
namespace plenary::series
{

/// Parts of the attendances of a meeting: those who spoke for Member States, all others, and those
/// whose category is not recorded.
struct Shares {
    qint64 states = 0, others = 0, unknown = 0;
};

/// One meeting of the series with what the records count.
struct Meeting {
    Record event;
    QString name; ///< short: "17" where all meetings are called COP17 and the like
    qint64 attendances = 0, people = 0, countries = 0;
    Shares shares;
    QHash<QString, qint64> groups; ///< attendances by regional group
    QString host; ///< regional group of the country where it was held
};

/// All meetings of the series, oldest first; the numbers are those of countFigure().
[[nodiscard]] Result<QList<Meeting>>
meetingsOf(Database &database, const Record &series, const Filter &here);
/// Whether any attendance is recorded there; if not, its numbers are not known.
[[nodiscard]] bool isRecorded(const Meeting &meeting);
/// What all names begin with before their numbers ("COP"); the names then keep the numbers only.
[[nodiscard]] QString takePrefix(QList<Meeting> &meetings);

/// Columns at their year, divided into Member States and others where that is recorded.
[[nodiscard]] ChartSpec
timeColumns(const PaperParts &parts, const QList<Meeting> &meetings, const QString &prefix);
/// Small charts of the regional groups, the largest first; no group and not known stand last.
[[nodiscard]] ChartSpec groupsInTime(const QList<Meeting> &meetings);

} // namespace plenary::series
