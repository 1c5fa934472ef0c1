// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/rowvalues.h"

namespace plenary
{

/// How rows that were copied from a list find their records again, and what of them is a change.
/// A list shows some columns of a record; what it does not show is not said by its rows.
class PasteRules
{
public:
    PasteRules(Database &database, const Mapping &mapping);

    /// Equal for a row and the records that it may stand for.
    [[nodiscard]] QString keyOf(const Record &record) const;
    /// The record among those of one key that a row would change least.
    [[nodiscard]] static qsizetype nearest(const QList<Record> &records, const Record &read);
    /// Gives what was read the stored values wherever the row says what the record shows already,
    /// by its name, its code or as it was typed.
    void keepShown(Record &read, const RowValues &values, const Record &stored) const;
    [[nodiscard]] RowChange changeOf(qint64 row, const Record &before, const Record &after) const;

private:
    [[nodiscard]] bool isMapped(const QString &field) const { return m_mapped.contains(field); }
    [[nodiscard]] bool
    isShown(const Field &field, const RowValues &values, const Record &stored) const;

    Database &m_database;
    QStringList m_mapped; ///< own fields that the rows speak of
};

} // namespace plenary
