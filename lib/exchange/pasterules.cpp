// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pasterules.h"

#include "core/text.h"
#include "exchange/linkpaths.h"
#include "library/history.h"
#include "storage/entitystore.h"

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

bool saysSame(const QString &typed, const QString &known)
{
    return !known.isEmpty() && text::folded(typed) == text::folded(known);
}

/// What a list says of a seat goes into a second field by itself; a link that stays keeps it, too.
void keepDerived(Record &read, const RowValues &values, const Record &stored)
{
    struct Derived {
        QString field, from;
    };
    static const QList<Derived> all{{u"name_then"_s, u"person"_s},
                                    {u"organisation_then"_s, u"organisation"_s},
                                    {u"represents_typed"_s, u"represents"_s},
                                    {u"speaks_for"_s, u"represents"_s}};
    for (const auto &[field, from] : all) {
        const bool isSame = field == u"name_then"_s ? !stored.text(field).isEmpty()
                                                    : read.value(from) == stored.value(from);
        if (isSame && values.value(field).isEmpty())
            read.setValue(field, stored.value(field));
    }
}

} // namespace

PasteRules::PasteRules(Database &database, const Mapping &mapping)
    : m_database(database)
    , m_mapped(mapping.constants.keys())
{
    for (const Mapping::Column &column : mapping.columns)
        m_mapped.append(column.field.section(u'.', 0, 0));
    if (mapping.entity == Entity::Participation && isMapped(u"person"_s))
        m_mapped.append(u"name_then"_s);
}

/// A record without a name of its own is told by what it refers to.
QString PasteRules::keyOf(const Record &record) const
{
    const EntityTable &table = record.table();
    const bool isNamed = *table.labelField && isMapped(QString::fromLatin1(table.labelField))
        && !record.text(QString::fromLatin1(table.labelField)).isEmpty();
    QString key;
    for (const Field &field : table.fields) {
        const QString name = QString::fromLatin1(field.name);
        const bool isPerson = field.type == FieldType::Link && field.target == Entity::Person;
        const bool isTold = !isNamed && field.type == FieldType::Link && !isPerson;
        if (isMapped(name) && (field.has(Field::Identifies) || isTold))
            key += text::folded(record.value(name).toString()) + u'\n';
    }
    return key;
}

qsizetype PasteRules::nearest(const QList<Record> &records, const Record &read)
{
    qsizetype best = 0;
    qsizetype fewest = read.values.size() + 1;
    for (qsizetype i = 0; i < records.size(); ++i) {
        qsizetype others = 0;
        for (qsizetype place = 0; place < read.values.size(); ++place) {
            const Value &value = read.values.at(place);
            if (value != read.table().fields[static_cast<std::size_t>(place)].defaultValue()
                && value != records.at(i).values.at(place))
                ++others;
        }
        if (others < fewest) {
            best = i;
            fewest = others;
        }
    }
    return best;
}

bool PasteRules::isShown(const Field &field, const RowValues &values, const Record &stored) const
{
    const QString name = QString::fromLatin1(field.name);
    const Value value = stored.value(name);
    if (field.type != FieldType::Link)
        return values.value(name).simplified() == value.toString().simplified();
    if (value.isNull())
        return false;
    if (*field.typedIn
        && saysSame(values.value(name), stored.text(QString::fromLatin1(field.typedIn))))
        return true;
    const auto linked = EntityStore(m_database, field.target).find(value.toLongLong());
    if (!linked)
        return false;
    const LinkPaths &below = linkPaths(name, field.target);
    const QString code = linked->text(QString::fromLatin1(linked->table().codeField));
    for (const QString &path : {name, below.code, below.label}) {
        const QString typed = path.isEmpty() ? QString() : values.value(path);
        if (saysSame(typed, linked->label()) || saysSame(typed, code))
            return true;
    }
    return false;
}

void PasteRules::keepShown(Record &read, const RowValues &values, const Record &stored) const
{
    for (const Field &field : read.table().fields) {
        const QString name = QString::fromLatin1(field.name);
        const Value value = read.value(name);
        const bool isOther = value != stored.value(name) && value != field.defaultValue();
        if (isOther && isShown(field, values, stored))
            read.setValue(name, stored.value(name));
    }
    if (read.entity == Entity::Participation)
        keepDerived(read, values, stored);
}

RowChange PasteRules::changeOf(qint64 row, const Record &before, const Record &after) const
{
    RowChange change;
    change.row = row;
    for (const Field &field : after.table().fields) {
        const QString name = QString::fromLatin1(field.name);
        if (before.value(name) != after.value(name))
            change.cells.append({name,
                                 shownValue(m_database, field, before.value(name)),
                                 shownValue(m_database, field, after.value(name))});
    }
    return change;
}

} // namespace plenary
