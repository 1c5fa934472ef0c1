// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrun.h"

#include "core/personname.h"
#include "core/text.h"
#include "storage/database.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// A name at an event, titles and order aside; empty for an anonymous seat.
QString nameAt(const Record &seat)
{
    const QString name = personname::key(seat.text(u"name_then"));
    return name.isEmpty() ? name : QString(seat.text(u"event") + u'\n' + name);
}

/// Both speak for the same State, or it is not known of one of them.
bool mayBeSameState(const Record &a, const Record &b)
{
    const Value one = a.value(u"represents");
    const Value other = b.value(u"represents");
    return one.isNull() || other.isNull() || one == other;
}

} // namespace

ImportRun::ImportRun(Database &database, const Mapping &mapping, Change &change, bool isPaste)
    : m_database(database)
    , m_change(change)
    , m_writer(database)
    , m_mapping(mapping)
    , m_resolver(database, m_writer, m_mapping)
{
    if (isPaste)
        m_paste.emplace(database, mapping);
    findTargets();
}

void ImportRun::findTargets()
{
    QStringList paths = m_mapping.constants.keys();
    for (const Mapping::Column &column : m_mapping.columns)
        paths.append(column.field);
    for (const Mapping::Unpivot &unpivot : m_mapping.unpivot)
        paths += QStringList(unpivot.field) + unpivot.set.keys();
    const EntityTable &table = tableOf(m_mapping.entity);
    for (const Field &field : table.fields) {
        const QString name = QString::fromLatin1(field.name);
        const auto isOwn = [&name](const QString &path) {
            return path.section(u'.', 0, 0) == name;
        };
        if (std::ranges::any_of(paths, isOwn))
            m_targets.append({&field,
                              name,
                              table.indexOf(name),
                              m_mapping.entity == Entity::Participation
                                  && field.type == FieldType::Link
                                  && field.target == Entity::Person});
    }
}

Result<ImportRun::Candidate> ImportRun::read(const RowValues &values)
{
    Candidate candidate{Record::create(m_mapping.entity), values, {}, 0};
    PLENARY_TRY(m_resolver.startRow(values));
    for (const Target &target : std::as_const(m_targets)) {
        if (target.comesLast)
            continue;
        Value &value = candidate.record.values[target.index];
        if (target.field->target == Entity::Event && m_resolver.event() > 0
            && target.name == u"event"_s) {
            value = m_resolver.event();
        } else {
            PLENARY_ASSIGN(value,
                           m_resolver.value(*target.field, target.name, values, candidate.open));
        }
    }
    snapshot(candidate.record, values);
    return candidate;
}

/// What the list said is kept beside what it was understood to mean.
void ImportRun::snapshot(Record &record, const RowValues &values)
{
    if (record.entity != Entity::Participation)
        return;
    static const auto indexOf = [](QStringView field) {
        return tableOf(Entity::Participation).indexOf(field);
    };
    static const int name = indexOf(u"name_then");
    static const int organisation = indexOf(u"organisation_then");
    static const int represents = indexOf(u"represents");
    static const int represented = indexOf(u"represents_typed");
    static const int speaksFor = indexOf(u"speaks_for");
    const auto keep = [&](int index, const QString &typed) {
        if (textIn(record.values.at(index)).isEmpty() && !typed.isEmpty())
            record.values[index] = typed;
    };
    keep(name, values.value(u"person.name", values.value(u"person")));
    keep(organisation, values.value(u"organisation.name", values.value(u"organisation")));
    keep(represented, values.value(u"represents"));
    if (values.contains(u"speaks_for"))
        return;
    if (!record.values.at(represents).isNull())
        record.values[speaksFor] = u"state"_s;
    else if (m_resolver.speaksForNoState(values))
        record.values[speaksFor] = u"no_state"_s;
}

QString ImportRun::keyOf(const Record &record) const
{
    if (m_paste)
        return m_paste->keyOf(record);
    QString key;
    const auto fields = record.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].has(Field::Identifies))
            key += text::folded(record.values.at(static_cast<qsizetype>(i)).toString()) + u'\n';
    }
    return key;
}

Result<void> ImportRun::loadExisting(qint64 event)
{
    if (m_loaded.contains(event))
        return {};
    m_loaded.insert(event);
    if (m_writer.hasMade(Entity::Event, event)) // nobody sat at it before
        return {};
    EntityStore store(m_database, m_mapping.entity);
    PLENARY_ASSIGN(const QList<Record> records,
                   event > 0 ? store.findBy(u"event", event) : store.all());
    for (const Record &record : records) {
        m_existing[keyOf(record)].append(record);
        if (record.entity == Entity::Participation)
            m_names.insert(nameAt(record));
    }
    return {};
}

Result<std::optional<Record>> ImportRun::existing(const Record &record)
{
    const Value event = record.value(u"event");
    PLENARY_TRY(loadExisting(event.isNull() ? 0 : event.toLongLong()));
    if (m_existing.isEmpty())
        return std::optional<Record>();
    const auto found = m_existing.find(keyOf(record));
    if (found == m_existing.end() || found->isEmpty())
        return std::optional<Record>();
    return std::optional(found->takeAt(m_paste ? PasteRules::nearest(*found, record) : 0));
}

bool ImportRun::mayComeLater(const Record &record) const
{
    if (m_names.isEmpty() || record.entity != Entity::Participation)
        return false;
    const QString name = nameAt(record);
    return !name.isEmpty() && m_names.contains(name);
}

/// What the first rows do; a paste shows it before it writes.
void ImportRun::tell(const RowChange &change)
{
    if (m_paste && change.row <= ImportReport::listedRows + 1) // the heads are the first
        report.changes.append(change);
}

/// What is not understood changes nothing in a record that was there, and asks nothing.
void ImportRun::leave(const Candidate &candidate)
{
    for (const ImportResolver::Open &open : candidate.open)
        ++m_left[QString(open.field + u'\n' + text::folded(open.typed))];
}

Result<void> ImportRun::update(Record &stored, Candidate &candidate)
{
    const Record before = stored;
    if (m_paste)
        m_paste->keepShown(candidate.record, candidate.values, stored);
    QStringList fields;
    for (const auto &[path, text] : candidate.values)
        fields.append(path.section(u'.', 0, 0));
    if (stored.entity == Entity::Participation)
        fields += {u"name_then"_s, u"organisation_then"_s, u"represents_typed"_s, u"speaks_for"_s};
    for (const ImportResolver::Open &open : candidate.open)
        fields.removeAll(open.field == u"represents"_s ? u"represents_typed"_s : open.field);
    for (const QString &field : std::as_const(fields)) {
        // A value that was not understood does not take the place of one that was decided since.
        const Value value = candidate.record.value(field);
        if (value != stored.table().find(field)->defaultValue())
            stored.setValue(field, value);
    }
    leave(candidate);
    if (m_paste) {
        RowChange change = m_paste->changeOf(candidate.row, before, stored);
        change.left = candidate.open;
        if (!change.cells.isEmpty() || !change.left.isEmpty())
            tell(change);
    }
    if (stored.values == before.values) {
        ++report.unchanged;
        return {};
    }
    PLENARY_TRY(m_change.update(stored));
    ++report.updated;
    return {};
}

Result<void> ImportRun::insert(Candidate &candidate)
{
    for (const Target &target : std::as_const(m_targets)) {
        if (!target.comesLast)
            continue;
        PLENARY_ASSIGN(
            candidate.record.values[target.index],
            m_resolver.value(*target.field, target.name, candidate.values, candidate.open));
    }
    PLENARY_TRY(m_writer.insertValid(candidate.record)); // see take()
    PLENARY_TRY(m_resolver.keepOpen(candidate.record, candidate.open));
    tell({candidate.row, true, {}, {}});
    ++report.created;
    return {};
}

/// Says which column is at fault, and what it had that was not understood.
void ImportRun::reject(const TableRow &row,
                       const RowTranslator &translator,
                       const Candidate &candidate)
{
    Rejected rejected{row.number, {}, candidate.record.validate().error().message, row.cells, {}};
    for (const Field &field : candidate.record.table().fields) {
        const QString name = QString::fromLatin1(field.name);
        const Value value = candidate.record.value(name);
        const bool missing =
            field.has(Field::Required) && (value.isNull() || value.toString().isEmpty());
        if (!missing)
            continue;
        rejected.column = translator.columnOf(name);
        for (const ImportResolver::Open &open : candidate.open) {
            if (open.field == name)
                rejected.reason = Tr::tr("%1: “%2” was not understood. Decide what it means, or "
                                         "correct it in the table.")
                                      .arg(field.displayLabel(), open.typed);
        }
        break;
    }
    report.rejected.append(rejected);
}

Result<void>
ImportRun::take(const TableRow &row, const RowTranslator &translator, const RowValues &values)
{
    PLENARY_ASSIGN(Candidate candidate, read(values));
    candidate.row = row.number;
    if (!candidate.record.validate()) {
        reject(row, translator, candidate);
        return {};
    }
    PLENARY_ASSIGN(auto stored, existing(candidate.record));
    if (stored)
        return update(*stored, candidate);
    if (mayComeLater(candidate.record)) {
        m_waiting.append(candidate);
        return {};
    }
    return insert(candidate);
}

std::optional<Record> ImportRun::leftOver(const Candidate &candidate) const
{
    const QList<Record> seats = m_leftOver.value(nameAt(candidate.record));
    if (seats.size() != 1 || !mayBeSameState(seats.first(), candidate.record))
        return std::nullopt;
    return seats.first();
}

Result<void> ImportRun::settleWaiting(const std::function<bool()> &goOn)
{
    QHash<QString, int> rows;
    for (const Candidate &candidate : std::as_const(m_waiting))
        ++rows[nameAt(candidate.record)];
    for (const QList<Record> &records : std::as_const(m_existing)) {
        for (const Record &record : records) {
            if (const QString name = nameAt(record); rows.contains(name))
                m_leftOver[name].append(record);
        }
    }
    constexpr qsizetype often = 100; // rows
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (i % often == 0 && !goOn())
            return Error{Error::Code::Cancelled, {}, {}};
        Candidate &candidate = m_waiting[i];
        auto stored =
            rows.value(nameAt(candidate.record)) == 1 ? leftOver(candidate) : std::nullopt;
        PLENARY_TRY(stored ? update(*stored, candidate) : insert(candidate));
    }
    m_waiting.clear();
    return {};
}

Result<void> ImportRun::finish(const std::function<bool()> &goOn)
{
    PLENARY_TRY(settleWaiting(goOn));
    report.unresolved = m_resolver.unresolved();
    for (Unresolved &one : report.unresolved)
        one.left = m_left.value(QString(one.field + u'\n' + text::folded(one.typed)));
    for (const EntityTable &table : allTables()) {
        const qint64 made = m_writer.made(table.entity);
        if (made > 0 && table.entity != m_mapping.entity)
            report.related.insert(table.kind(), made);
    }
    return m_writer.journal(m_change, goOn);
}

} // namespace plenary
