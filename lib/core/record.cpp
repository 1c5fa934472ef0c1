// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record.h"

#include "core/speech.h"
#include "core/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error invalid(const Record &record, const Field &field, const QString &reason)
{
    return {Error::Code::Invalid,
            //: %1 entity, %2 field, %3 what is wrong
            Tr::tr("%1, field “%2”: %3")
                .arg(record.table().singularLabel(), field.displayLabel(), reason),
            {}};
}

constexpr qsizetype longestShort = text::LongestKey / 2; ///< characters of a Field::Short

/// What an index of words takes: PostgreSQL refuses more than a megabyte of them.
constexpr qsizetype longestSearched = 200'000;

/// Why a text of this field cannot be kept; empty: it can.
QString problemOf(const Field &field, const QString &text)
{
    if (QString problem = text::unstorable(text); !problem.isEmpty())
        return problem;
    if (field.has(Field::Short) && text.size() > longestShort)
        return Tr::tr("it has %1 characters, and at most %2 are kept here. Shorten it.")
            .arg(Speech::number(text.size()), Speech::number(longestShort));
    return {};
}

Result<void> validateField(const Record &record, const Field &field, const Value &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    const bool isEmpty = isText ? textIn(value).isEmpty() : value.isNull();
    if (isEmpty)
        return field.has(Field::Required) && !field.has(Field::Hidden)
            ? Result<void>(invalid(record, field, Tr::tr("a value is needed here.")))
            : Result<void>();
    const bool isFree = field.type == FieldType::Text || field.type == FieldType::LongText;
    if (const QString problem = isFree ? problemOf(field, value.toString()) : QString();
        !problem.isEmpty())
        return invalid(record, field, problem);
    if (field.type == FieldType::Choice && field.choiceIndex(textIn(value)) < 0)
        return invalid(
            record,
            field,
            Tr::tr("“%1” is not one of its values. Choose one of those.").arg(value.toString()));
    if (field.type == FieldType::Date && !PartialDate::fromText(textIn(value)))
        return invalid(
            record,
            field,
            Tr::tr("“%1” is not a date. Write 2016, 2016-11 or 2016-11-15.").arg(value.toString()));
    return {};
}

/// Two fields of which one must not lie before the other.
struct Span {
    int from = -1;
    int to = -1;
};

QList<Span> spansOf(const EntityTable &table)
{
    QList<Span> spans;
    for (const auto &[from, to] : {std::pair(u"starts"_s, u"ends"_s),
                                   {u"from_date"_s, u"to_date"_s},
                                   {u"valid_from"_s, u"valid_to"_s}}) {
        const Span span{table.indexOf(from), table.indexOf(to)};
        if (span.from >= 0 && span.to >= 0)
            spans.append(span);
    }
    return spans;
}

/// Asked for every record of an import: found once.
const QList<Span> &spansOf(Entity entity)
{
    static const QHash<Entity, QList<Span>> all = [] {
        QHash<Entity, QList<Span>> spans;
        for (const EntityTable &table : allTables())
            spans.insert(table.entity, spansOf(table));
        return spans;
    }();
    return *all.constFind(entity);
}

Result<void> validateSpan(const Record &record, const Span &span)
{
    const QString start = record.values.at(span.from).toString();
    const QString finish = record.values.at(span.to).toString();
    // Compared at the precision that both have: "2016" is not before "2016-11".
    const auto common = qMin(start.size(), finish.size());
    if (common > 0 && finish.left(common) < start.left(common))
        return invalid(
            record,
            record.table().fields[static_cast<std::size_t>(span.to)],
            Tr::tr("the end lies before the start (%1). Correct one of the two.").arg(start));
    return {};
}

} // namespace

Record Record::create(Entity entity)
{
    // Made once: an import asks for millions.
    static const QHash<Entity, Record> records = [] {
        QHash<Entity, Record> all;
        for (const EntityTable &table : allTables()) {
            Record &record = all[table.entity];
            record.entity = table.entity;
            for (const Field &field : table.fields)
                record.values.append(field.defaultValue());
        }
        return all;
    }();
    return records.value(entity);
}

Value Record::value(QStringView field) const
{
    const int index = table().indexOf(field);
    return index < 0 ? Value() : values.at(index);
}

void Record::setValue(QStringView field, const Value &value)
{
    const int index = table().indexOf(field);
    Q_ASSERT(index >= 0);
    // Text is never null in a record: databases tell null from empty, Qt's strings hardly do.
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    values[index] = isNullText ? Value(u""_s) : value;
}

QString Record::label() const
{
    const QString own = text(QString::fromLatin1(table().labelField));
    return own.isEmpty() ? text(QString::fromLatin1(table().codeField)) : own;
}

QString Record::searchText() const
{
    QString words;
    const auto fields = table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].has(Field::Searched))
            continue;
        const QString found = text::searchText(values.at(static_cast<qsizetype>(i)).toString());
        if (!found.isEmpty() && !words.isEmpty())
            words += u' ';
        words += found;
    }
    // Not null, which a database would take for none.
    return words.isNull() ? u""_s : words.left(longestSearched);
}

QString Record::sortKey() const
{
    return text::key(label());
}

Result<void> Record::validate() const
{
    const auto fields = table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        PLENARY_TRY(validateField(*this, fields[i], values.at(static_cast<qsizetype>(i))));
    for (const Span &span : spansOf(entity))
        PLENARY_TRY(validateSpan(*this, span));
    return {};
}

QString newUid()
{
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    auto *random = QRandomGenerator::global();
    const quint64 low = random->generate64();
    const quint32 high = random->generate();
    const std::array<quint64, 2> halves{milliseconds << 16 | 0x7000U | (high & 0xfffU), // version 7
                                        0x8000000000000000ULL
                                            | (low >> 2)}; // the variant of the RFC
    std::array<char16_t, 36> uid{};
    auto at = uid.begin();
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            *at++ = u'-';
        const quint64 half = halves.at(digit < 16 ? 0 : 1);
        *at++ = u"0123456789abcdef"[half >> (60 - 4 * (digit % 16)) & 0xf];
    }
    return QString::fromUtf16(uid.data(), uid.size());
}

} // namespace plenary
