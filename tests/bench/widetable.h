// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plenary::bench
{

/// How large a made-up register is. People, organisations and events follow from the attendances in
/// the proportions of a large organiser: 5 attendances for each person, 20 for each organisation,
/// 2,000 for each event, on average and with many small ones and few large ones.
struct WideSize {
    qint64 attendances = 1'000'000;
    quint32 seed = 1;
    [[nodiscard]] qint64 people() const { return qMax<qint64>(100, attendances / 5); }
    [[nodiscard]] qint64 organisations() const { return qMax<qint64>(5, attendances / 20); }
    [[nodiscard]] qint64 events() const { return qMax<qint64>(20, attendances / 2000); }
};

/// Writes a table as organisers send it, in UTF-8: one row for each attendance, 19 columns, about
/// 320 bytes; names of people in six scripts by their country, made of syllables. The same size and
/// seed give the same bytes. Nobody is twice at one event. Stops the program when it cannot write.
void writeWideTable(const QString &path, const WideSize &size);

/// The mapping with which Plenary reads it: 14 of the columns; "un_group" and "country" say again
/// what the code of the country says, and "att_id" and "year" what no register keeps; a list has no
/// sessions of its own.
[[nodiscard]] QByteArray wideMapping();

} // namespace plenary::bench
