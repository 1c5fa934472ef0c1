// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "core/text.h"
#include "exchange/rowwriter.h"
#include "storage/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// One run of an import over one table.
class Run
{
public:
    Run(Database &database, const Mapping &mapping, Change &change)
        : m_database(database)
        , m_change(change)
        , m_writer(database)
        , m_mapping(mapping)
        , m_resolver(database, m_writer, m_mapping)
    {
    }
    Result<void> start() { return m_resolver.load(); }
    Result<void>
    take(const TableRow &row, const RowTranslator::Values &values, ImportReport &report);
    Result<void> finish(ImportReport &report);

private:
    using Open = ImportResolver::Open;
    [[nodiscard]] Result<Record> recordOf(const RowTranslator::Values &values, QList<Open> &open);
    [[nodiscard]] bool isPerson(const QString &field) const;
    void snapshot(Record &record, const RowTranslator::Values &values) const;
    [[nodiscard]] Result<std::optional<Record>> existing(const Record &record);
    Result<void> loadExisting(qint64 event);
    [[nodiscard]] QString keyOf(const Record &record) const;
    Result<void> update(Record &stored,
                        const Record &wanted,
                        const RowTranslator::Values &values,
                        ImportReport &report);
    Result<void> insert(Record &record, const QList<Open> &open);

    Database &m_database;
    Change &m_change;
    BulkWriter m_writer;
    const Mapping &m_mapping;
    ImportResolver m_resolver;
    QSet<qint64> m_loaded; ///< events whose records are in m_existing (0: all records)
    QHash<QString, QList<Record>> m_existing; ///< stored before this import, by identity
};

Result<Record> Run::recordOf(const RowTranslator::Values &values, QList<Open> &open)
{
    Record record = Record::create(m_mapping.entity);
    QSet<QString> done;
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
        const QString field = it->section(u'.', 0, 0);
        if (done.contains(field))
            continue;
        done.insert(field);
        if (isPerson(field))
            continue;
        PLENARY_ASSIGN(const Value value, m_resolver.value(m_mapping.entity, field, values, open));
        record.setValue(field, value);
    }
    snapshot(record, values);
    return record;
}

bool Run::isPerson(const QString &field) const
{
    const Field *found = tableOf(m_mapping.entity).find(field);
    return found && found->type == FieldType::Link && found->target == Entity::Person;
}

/// What the list said is kept beside what it was understood to mean.
void Run::snapshot(Record &record, const RowTranslator::Values &values) const
{
    if (record.entity != Entity::Participation)
        return;
    const auto keep = [&](QStringView field, const QString &typed) {
        if (record.text(field).isEmpty() && !typed.isEmpty())
            record.setValue(field, typed);
    };
    keep(u"name_then", values.value(u"person.name"_s, values.value(u"person"_s)));
    keep(u"organisation_then",
         values.value(u"organisation.name"_s, values.value(u"organisation"_s)));
    keep(u"represents_typed", values.value(u"represents"_s));
    if (!record.value(u"represents").isNull() && !values.contains(u"speaks_for"_s))
        record.setValue(u"speaks_for", u"state"_s);
}

QString Run::keyOf(const Record &record) const
{
    QString key;
    const auto fields = record.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].has(Field::Identifies))
            key += text::folded(record.values.at(static_cast<qsizetype>(i)).toString()) + u'\n';
    }
    return key;
}

Result<void> Run::loadExisting(qint64 event)
{
    if (m_loaded.contains(event))
        return {};
    m_loaded.insert(event);
    EntityStore store(m_database, m_mapping.entity);
    PLENARY_ASSIGN(const QList<Record> records,
                   event > 0 ? store.findBy(u"event", event) : store.all());
    for (const Record &record : records)
        m_existing[keyOf(record)].append(record);
    return {};
}

Result<std::optional<Record>> Run::existing(const Record &record)
{
    const Value event = record.value(u"event");
    PLENARY_TRY(loadExisting(event.isNull() ? 0 : event.toLongLong()));
    const auto found = m_existing.find(keyOf(record));
    if (found == m_existing.end() || found->isEmpty())
        return std::optional<Record>();
    return std::optional(found->takeFirst());
}

Result<void> Run::update(Record &stored,
                         const Record &wanted,
                         const RowTranslator::Values &values,
                         ImportReport &report)
{
    const QList<Value> before = stored.values;
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
        const QString field = it->section(u'.', 0, 0);
        // A value that was not understood does not take the place of one that was decided since.
        const Value value = wanted.value(field);
        if (value != wanted.table().find(field)->defaultValue())
            stored.setValue(field, value);
    }
    if (stored.values == before) {
        ++report.unchanged;
        return {};
    }
    PLENARY_TRY(m_change.update(stored));
    ++report.updated;
    return {};
}

Result<void> Run::insert(Record &record, const QList<Open> &open)
{
    PLENARY_TRY(m_writer.insert(record));
    for (const Open &one : open) {
        if (one.field.contains(u'.'))
            continue;
        Record value = Record::create(Entity::OpenValue);
        value.setValue(u"entity", QString::fromLatin1(record.table().name));
        value.setValue(u"record", record.id);
        value.setValue(u"field", one.field);
        value.setValue(u"typed", one.typed);
        value.setValue(u"typed_key", text::folded(one.typed));
        PLENARY_TRY(m_writer.insert(value));
    }
    return {};
}

Result<void>
Run::take(const TableRow &row, const RowTranslator::Values &values, ImportReport &report)
{
    QList<Open> open;
    PLENARY_ASSIGN(Record record, recordOf(values, open));
    if (const auto valid = record.validate(); !valid) {
        report.rejected.append({row.number, {}, valid.error().message, row.cells});
        return {};
    }
    PLENARY_ASSIGN(auto stored, existing(record));
    if (stored)
        return update(*stored, record, values, report);
    // People come last: a seat that is known already has its person.
    if (isPerson(u"person"_s)) {
        PLENARY_ASSIGN(const Value person,
                       m_resolver.value(record.entity, u"person"_s, values, open));
        record.setValue(u"person", person);
    }
    PLENARY_TRY(insert(record, open));
    ++report.created;
    return {};
}

Result<void> Run::finish(ImportReport &report)
{
    report.unresolved = m_resolver.unresolved();
    for (const EntityTable &table : allTables()) {
        const qint64 made = m_writer.made(table.entity);
        if (made > 0 && table.entity != m_mapping.entity)
            report.related.insert(table.kind(), made);
    }
    return m_writer.journal(m_change);
}

Result<void> takeAll(RowReader &reader,
                     RowTranslator &translator,
                     Run &run,
                     const ImportOptions &options,
                     ImportReport &report)
{
    TableRow row;
    for (;;) {
        PLENARY_ASSIGN(const bool more, reader.next(row));
        if (!more)
            return {};
        ++report.rows;
        for (const auto &values : translator.translate(row))
            PLENARY_TRY(run.take(row, values, report));
        if (report.rows % 256 == 0 && !options.goOn(reader.progress()))
            return Error{
                Error::Code::Cancelled, Tr::tr("The import was cancelled: nothing was kept."), {}};
    }
}

} // namespace

Result<ImportReport> importTable(Database &database,
                                 const QString &path,
                                 const Mapping &mapping,
                                 const ImportOptions &options)
{
    PLENARY_ASSIGN(const auto reader, openTable(path, mapping.table));
    PLENARY_ASSIGN(RowTranslator translator, RowTranslator::create(mapping, reader->columns()));
    ImportReport report;
    report.columns = reader->columns();
    const QString title = options.title.isEmpty() ? QFileInfo(path).fileName() : options.title;
    PLENARY_ASSIGN(
        Change change,
        Change::begin(database, {.kind = u"import"_s, .title = Tr::tr("Import of %1").arg(title)}));
    Run run(database, mapping, change);
    PLENARY_TRY(run.start());
    PLENARY_TRY(takeAll(*reader, translator, run, options, report));
    PLENARY_TRY(run.finish(report));
    if (!options.dryRun) {
        PLENARY_ASSIGN(report.change, change.commit());
    }
    return report;
}

Result<void> writeRejects(const QString &path, const ImportReport &report)
{
    PLENARY_ASSIGN(const auto writer, createTable(path, TablePurpose::Spreadsheet));
    PLENARY_TRY(writer->header(QStringList{Tr::tr("Row"), Tr::tr("Column"), Tr::tr("Reason")}
                               + report.columns));
    for (const Rejected &rejected : report.rejected) {
        QList<QVariant> cells{rejected.row, rejected.column, rejected.reason};
        for (const QString &cell : rejected.cells)
            cells.append(cell);
        PLENARY_TRY(writer->row(cells));
    }
    return writer->finish();
}

} // namespace plenary
