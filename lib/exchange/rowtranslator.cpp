// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowtranslator.h"

#include "core/shown.h"
#include "core/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<int> placeOf(const QString &name, const QStringList &columns)
{
    if (const auto exact = columns.indexOf(name); exact >= 0)
        return static_cast<int>(exact);
    const QString wanted = text::folded(name);
    for (qsizetype i = 0; i < columns.size() && !wanted.isEmpty(); ++i) {
        if (text::folded(columns.at(i)) == wanted)
            return static_cast<int>(i);
    }
    return Error{Error::Code::NotFound,
                 Tr::tr("The table has no column “%1”. Its columns are: %2.")
                     .arg(shown(name), shown(columns)),
                 {}};
}

/// Texts that mean an empty cell. "-" folds to nothing, and is compared as typed.
QStringList foldedAll(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts) {
        const QString key = text::folded(text);
        all.append(key.isEmpty() ? text::tidied(text) : key);
    }
    return all;
}

bool isAmong(const QStringList &keys, const QString &typed)
{
    if (keys.isEmpty())
        return false;
    const QString key = text::folded(typed);
    return keys.contains(key.isEmpty() ? text::tidied(typed) : key);
}

} // namespace

bool RowTranslator::Test::holds(const QStringList &cells) const
{
    return values.contains(text::folded(cells.at(index))) != negated;
}

Result<RowTranslator::Test> RowTranslator::testOf(const Mapping::Condition &condition,
                                                  const QStringList &columns)
{
    Test test{-1, {}, condition.negated};
    PLENARY_ASSIGN(test.index, placeOf(condition.column, columns));
    for (const QString &value : condition.values)
        test.values.append(text::folded(value));
    return test;
}

Result<RowTranslator::Source> RowTranslator::sourceOf(const Mapping::Column &column) const
{
    Source source;
    source.column = column;
    source.pattern = QRegularExpression(column.pattern);
    source.empty = foldedAll(column.empty);
    const Field *field = fieldAt(m_mapping.entity, column.field);
    source.isLong = field && field->type == FieldType::LongText;
    if (!column.from.isEmpty())
        source.fixed = QString();
    else
        for (const QString &name : QStringList(column.column) + column.further) {
            const auto place = placeOf(name, m_columns);
            if (place)
                source.indexes.append(*place);
            else if (!column.optional)
                return place.error();
        }
    if (column.when) {
        PLENARY_ASSIGN(source.when, testOf(*column.when, m_columns));
    }
    return source;
}

Result<void> RowTranslator::findPlaces()
{
    for (const Mapping::Column &column : m_mapping.columns) {
        PLENARY_ASSIGN(Source source, sourceOf(column));
        source.isFirst = !m_mapping.constants.contains(column.field)
            && std::ranges::none_of(m_sources, [&column](const Source &before) {
                   return before.column.field == column.field;
               });
        m_sources.append(source);
    }
    for (const Mapping::Condition &condition : m_mapping.rows) {
        PLENARY_ASSIGN(const Test test, testOf(condition, m_columns));
        m_tests.append(test);
    }
    for (const Mapping::Unpivot &unpivot : m_mapping.unpivot) {
        PLENARY_ASSIGN(const int place, placeOf(unpivot.column, m_columns));
        m_unpivot.append(place);
    }
    for (const QString &column : m_mapping.fillDown) {
        PLENARY_ASSIGN(const int place, placeOf(column, m_columns));
        m_fillDown.append(place);
    }
    if (!m_mapping.repeat.isEmpty()) {
        PLENARY_ASSIGN(m_repeat, placeOf(m_mapping.repeat, m_columns));
    }
    return {};
}

Result<RowTranslator> RowTranslator::create(const Mapping &mapping, const QStringList &columns)
{
    RowTranslator translator;
    translator.m_mapping = mapping;
    translator.m_columns = columns;
    translator.m_empty = foldedAll(mapping.empty);
    PLENARY_TRY(translator.findPlaces());
    return translator;
}

Result<RowTranslator>
RowTranslator::create(const Mapping &mapping, const RowReader &reader, const QString &path)
{
    PLENARY_ASSIGN(RowTranslator translator, create(mapping, reader.columns()));
    for (Source &source : translator.m_sources) {
        if (source.column.from == u"sheet"_s)
            source.fixed = reader.format().sheet;
        else if (source.column.from == u"file"_s)
            source.fixed = QFileInfo(path).completeBaseName();
        else if (!source.column.from.isEmpty())
            source.fixed = reader.cell(source.column.from);
    }
    return translator;
}

/// Rows that the mapping leaves out, and the header where it stands again in the midst.
bool RowTranslator::takesPart(const QStringList &cells) const
{
    if (!std::ranges::all_of(m_tests, [&cells](const Test &test) {
            return test.holds(cells);
        }))
        return false;
    qsizetype filled = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = text::tidied(cells.at(i));
        if (cell.isEmpty())
            continue;
        if (cell != m_columns.at(i))
            return true;
        ++filled;
    }
    return filled < 2; // a single cell may be called like its column by chance
}

QString RowTranslator::Source::tidied(const QString &typed) const
{
    const QString tidy = text::tidied(typed);
    return isLong && !tidy.isEmpty() ? typed.trimmed() : tidy;
}

QString RowTranslator::textOf(const Source &source, const QStringList &cells) const
{
    if (source.fixed)
        return source.tidied(*source.fixed);
    const auto isNothing = [&](const QString &typed) {
        return typed.isEmpty() || isAmong(m_empty, typed) || isAmong(source.empty, typed);
    };
    QStringList texts;
    for (const int index : source.indexes) {
        const QString typed = source.tidied(cells.at(index));
        if (source.indexes.size() == 1)
            return isNothing(typed) ? QString() : typed;
        if (!isNothing(typed))
            texts.append(typed);
    }
    return texts.join(source.column.join);
}

QString RowTranslator::matchOf(const Source &source, const QString &typed)
{
    constexpr qsizetype most = 10000;
    if (const auto known = source.matched.constFind(typed); known != source.matched.constEnd())
        return *known;
    const auto match = source.pattern.match(typed);
    QString value = match.captured(1);
    if (match.hasMatch() && !source.column.result.isEmpty())
        value = match.captured().replace(source.pattern, source.column.result);
    value = source.tidied(value);
    if (source.matched.size() < most)
        source.matched.insert(typed, value);
    return value;
}

QString RowTranslator::valueOf(const Source &source, const QString &typed)
{
    const QString tidy = source.tidied(typed);
    return source.column.pattern.isEmpty() ? tidy : matchOf(source, tidy);
}

/// Of several texts each makes a record of its own.
void RowTranslator::add(QList<RowValues> &records, const Source &source, const QStringList &typed)
{
    const QString &field = source.column.field;
    QList<RowValues> all;
    for (const QString &part : typed) {
        const QString value = valueOf(source, part);
        if (value.isEmpty())
            continue;
        for (RowValues record : std::as_const(records)) {
            record.insert(field, value);
            all.append(record);
        }
    }
    if (!all.isEmpty())
        records = all;
}

QList<RowValues> RowTranslator::unpivoted(const QList<RowValues> &all,
                                          const QStringList &cells) const
{
    QList<RowValues> records;
    for (const RowValues &values : all) {
        for (qsizetype i = 0; i < m_unpivot.size(); ++i) {
            const Mapping::Unpivot &unpivot = m_mapping.unpivot.at(i);
            const QString typed = text::tidied(cells.at(m_unpivot.at(i)));
            if (typed.isEmpty() || isAmong(m_empty, typed))
                continue;
            RowValues one = values;
            for (auto set = unpivot.set.constBegin(); set != unpivot.set.constEnd(); ++set)
                one.insert(set.key(), set.value());
            one.insert(unpivot.field, typed);
            records.append(one);
        }
    }
    return records;
}

/// A row of a summary stands for as many records as it says.
void RowTranslator::repeat(Translation &translation, const QStringList &cells) const
{
    constexpr qlonglong most = 100000;
    const QString typed = text::tidied(cells.at(m_repeat));
    const Field number{.name = "", .label = "", .type = FieldType::Number};
    const auto value = typed.isEmpty() ? Value(0) : number.parse(typed).value_or(Value());
    bool isWhole = false;
    const qlonglong times = value.toString().toLongLong(&isWhole);
    if (!isWhole || times < 0 || times > most) {
        translation = {{},
                       m_mapping.repeat,
                       Tr::tr("“%1” is not a number of records. Write a whole number from 0 to %2.")
                           .arg(typed, QString::number(most))};
        return;
    }
    const QList<RowValues> once = translation.records;
    translation.records.clear();
    for (qlonglong i = 0; i < times; ++i)
        translation.records += once;
}

RowTranslator::Translation RowTranslator::translate(const TableRow &row)
{
    QStringList cells = row.cells;
    for (const int place : std::as_const(m_fillDown)) {
        if (cells.at(place).isEmpty() && place < m_above.size())
            cells[place] = m_above.at(place);
    }
    m_above = cells;
    if (!takesPart(cells))
        return {};
    Translation translation{{RowValues(m_mapping.constants, m_sources.size())}, {}, {}};
    for (const Source &source : std::as_const(m_sources)) {
        const QString typed = textOf(source, cells);
        if (typed.isEmpty() || (source.when && !source.when->holds(cells)))
            continue;
        if (!source.column.split.isEmpty()) {
            add(translation.records, source, typed.split(source.column.split));
            continue;
        }
        const QString value = valueOf(source, typed);
        if (value.isEmpty())
            continue;
        for (RowValues &record : translation.records) {
            if (source.isFirst)
                record.append(source.column.field, value);
            else
                record.insert(source.column.field, value);
        }
    }
    if (!m_unpivot.isEmpty())
        translation.records = unpivoted(translation.records, cells);
    if (m_repeat >= 0)
        repeat(translation, cells);
    return translation;
}

QString RowTranslator::columnOf(const QString &path) const
{
    for (qsizetype i = 0; i < m_mapping.unpivot.size(); ++i) {
        if (m_mapping.unpivot.at(i).field == path)
            return m_mapping.unpivot.at(i).column;
    }
    for (const Source &source : m_sources) {
        if (source.column.field == path || source.column.field.startsWith(QString(path + u'.')))
            return source.column.column.isEmpty() ? source.column.from : source.column.column;
    }
    return {};
}

} // namespace plenary
