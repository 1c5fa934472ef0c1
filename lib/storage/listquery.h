// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "core/result.h"

#include <atomic>
#include <utility>

namespace plenary
{

class Database;

/// A record that the search over everything found.
struct SearchHit {
    Entity entity = Entity::Person;
    qint64 id = 0;
    QString label;
    bool operator==(const SearchHit &) const = default;
};

/// The ids of a list in its order. An order of several fields ends with the id, so it is the same
/// each time and on both databases.
/// Cancelled when it is wanted no more.
[[nodiscard]] Result<QList<qint64>>
listIds(Database &database, const ListQuery &query, const std::atomic<bool> *isWanted = nullptr);
/// The SQL of an order: what follows ORDER BY, and the joins that it needs. Names are ordered by
/// their stored key, which an index has; other words as readers of the language expect it.
struct ListOrder {
    QStringList terms;
    QStringList joins;
};
[[nodiscard]] Result<ListOrder> orderOf(Database &database, const ListQuery &query);

/// How many records the filter lets through; the limit does not count.
[[nodiscard]] Result<qint64> countRows(Database &database, const ListQuery &query);
/// What a country is called in rows: its name as stored, as exports have it, or that of the
/// language of this thread (core/speech.h), if the register has one, for people. The row of a
/// country has it among its names, in the place of the field "name".
enum class CountryNames { Stored, OfLanguage };
/// The rows of these ids in their order; those that do not exist are left out.
[[nodiscard]] Result<QList<ListRow>> listRows(Database &database,
                                              Entity entity,
                                              const QList<qint64> &ids,
                                              CountryNames countries = CountryNames::Stored);

/// Records whose words begin as typed, with their names, for choosing a link: an equal code or name
/// first, then names that begin so, then others: of very many, some. Nothing typed gives the first
/// ones by name.
[[nodiscard]] Result<QList<std::pair<qint64, QString>>>
complete(Database &database, Entity entity, const QString &typed, int limit);
/// The same over all kinds of records.
[[nodiscard]] Result<QList<SearchHit>> search(Database &database, const QString &text, int limit);

} // namespace plenary
