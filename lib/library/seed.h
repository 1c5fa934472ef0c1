// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bulkwriter.h"

#include <QtCore/QJsonObject>

namespace plenary
{

/// Puts records from JSON into a register within a change: the countries of the reference data, and
/// sample registers. `{"event": [{"key": "ba", "title": "...", "series": {"ref": "conf"},
/// "country": {"country": "ARG"}}]}`: records by entity; a link names the key of another record of
/// the same text or the code of a country.
class Seed
{
public:
    Seed(Database &database, Change &change);

    /// The countries with all their names, journalled as runs. Invalid names what is at fault.
    Result<void> addCountries(const QJsonObject &reference);
    /// The records of a sample, an entity after those it refers to.
    Result<void> addRecords(const QJsonObject &records);

private:
    Result<void> addCountry(BulkWriter &writer, const QJsonObject &country);
    Result<void> addRecord(const EntityTable &table, const QJsonObject &json);
    [[nodiscard]] Result<Value> valueOf(const Field &field, const QJsonValue &json);
    Result<void> loadCountries();

    Database &m_database;
    Change &m_change;
    QHash<QString, qint64> m_ids; ///< of records by key, of countries by code
};

} // namespace plenary
