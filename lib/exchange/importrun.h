// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/pasterules.h"

namespace plenary
{

/// One run of an import over the rows of one or several tables. A row is taken for a stored record
/// when all identifying fields are equal; a named seat that finds none waits until all rows were
/// seen, and is the same seat when one row and one record of its name are left over.
class ImportRun
{
public:
    ImportRun(Database &database, const Mapping &mapping, Change &change, bool isPaste);

    Result<void> start() { return m_resolver.load(); }
    Result<void>
    take(const TableRow &row, const RowTranslator &translator, const RowValues &values);
    Result<void> finish(const std::function<bool()> &goOn);

    ImportReport report;

private:
    /// A row that was read and may be inserted.
    struct Candidate {
        Record record;
        RowValues values;
        QList<ImportResolver::Open> open;
        qint64 row = 0;
    };
    [[nodiscard]] Result<Candidate> read(const RowValues &values);
    void findTargets();
    void snapshot(Record &record, const RowValues &values);
    void reject(const TableRow &row, const RowTranslator &translator, const Candidate &candidate);
    [[nodiscard]] Result<std::optional<Record>> existing(const Record &record);
    Result<void> loadExisting(qint64 event);
    [[nodiscard]] QString keyOf(const Record &record) const;
    /// The stored seat of its name that the rows left over, if only one was.
    [[nodiscard]] std::optional<Record> leftOver(const Candidate &candidate) const;
    [[nodiscard]] bool mayComeLater(const Record &record) const;
    Result<void> settleWaiting(const std::function<bool()> &goOn);
    Result<void> update(Record &stored, Candidate &candidate);
    void tell(const RowChange &change);
    void leave(const Candidate &candidate);
    Result<void> insert(Candidate &candidate);

    /// A field of the imported entity that the mapping has a source for.
    struct Target {
        const Field *field = nullptr;
        QString name;
        qsizetype index = 0;
        bool comesLast = false; ///< people of seats: a seat that is known already has its person
    };

    Database &m_database;
    Change &m_change;
    BulkWriter m_writer;
    const Mapping &m_mapping;
    std::optional<PasteRules> m_paste; ///< the rows were copied from a list
    ImportResolver m_resolver;
    QList<Target> m_targets;
    QSet<qint64> m_loaded; ///< events whose records are in m_existing (0: all records)
    QHash<QString, QList<Record>> m_existing; ///< stored before this import, by identity
    QSet<QString> m_names; ///< of seats that were stored before, by event and name
    QHash<QString, qint64> m_left; ///< rows by field and text that known records did not take
    QList<Candidate> m_waiting;
    QHash<QString, QList<Record>> m_leftOver; ///< by event and name
};

} // namespace plenary
