// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperparts.h"

#include "core/shown.h"
#include "core/speech.h"
#include "core/text.h"
#include "library/countrynames.h"
#include "storage/entitystore.h"
#include "storage/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// "ILAN" of "International Legal Aid Network (ILAN)"; a name without one stands whole.
QString shortName(const QString &name)
{
    const qsizetype open = name.lastIndexOf(u'(');
    return open > 0 && name.endsWith(u')') ? name.sliced(open + 1).chopped(1) : name;
}

/// A date does not break between day, month and year; the two dates of " – " may part.
QString unbroken(const QString &date)
{
    const QString dash = u" – "_s;
    QStringList ends = date.split(dash);
    for (QString &end : ends) {
        end.replace(u' ', QChar(0xA0));
        end.replace(u"–"_s, u"–\u2060"_s);
        end.replace(u"/"_s, u"/\u2060"_s);
    }
    return ends.join(dash);
}

/// Whether the first letter with a direction runs from right to left.
bool isRightToLeftFirst(const QString &text)
{
    for (const QChar character : text) {
        const QChar::Direction direction = character.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
        if (direction == QChar::DirL)
            return false;
    }
    return false;
}

QString sourceInWords(const Record &source, const QLocale &locale)
{
    QStringList parts{source.text(u"title")};
    // An address that says no more than the publisher is left out.
    const QString publisher = source.text(u"publisher");
    const auto repeats = [&publisher](const QString &part) {
        return part.contains(u"//"_s) && !publisher.isEmpty() && part.endsWith(publisher);
    };
    for (const QString &part :
         {source.text(u"publisher"),
          unbroken(
              source.table().find(u"published_on")->display(source.value(u"published_on"), locale)),
          source.text(u"url")}) {
        if (!part.isEmpty() && !parts.contains(part) && !repeats(part))
            parts.append(part);
    }
    return QString(Speech::list(parts) + u'.');
}

} // namespace

Result<PaperParts> PaperParts::start(Database &database, const ReportQuery &query)
{
    PaperParts parts;
    parts.m_locale = Speech::paperLocale(query.language);
    parts.m_collator = QCollator(parts.m_locale);
    parts.m_collator.setNumericMode(true);
    parts.m_asAt = query.asAt.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : query.asAt;
    PLENARY_TRY(parts.loadCountries(database));
    PLENARY_ASSIGN(const QList<Record> sources, EntityStore(database, Entity::Source).all());
    for (const Record &source : sources)
        parts.m_sources.insert(source.id, sourceInWords(source, parts.m_locale));
    PLENARY_ASSIGN(const QString name, setting(database, u"name"_s));
    paper::Document &document = parts.document;
    document.network = name;
    document.language = query.language;
    const QString asAt = Tr::tr("As at %1").arg(parts.kept(parts.date(parts.m_asAt)));
    document.asAt = name.isEmpty()
        ? asAt
        : parts.joined({asAt, Tr::tr("register %1").arg(shortName(name))}, u" · "_s);
    document.disclaimer =
        Tr::tr("The designations employed and the presentation of material in this paper do not "
               "imply the expression of any opinion concerning the legal status of any country, "
               "territory, city or area or of its authorities, or concerning the delimitation of "
               "its frontiers or boundaries.");
    return parts;
}

Result<void> PaperParts::loadCountries(Database &database)
{
    PLENARY_ASSIGN(const QList<Record> countries, EntityStore(database, Entity::Country).all());
    PLENARY_ASSIGN(m_countries, countryNames(database));
    for (const Record &country : countries)
        m_byCode.insert(country.text(u"code"), m_countries.value(country.id));
    return {};
}

QStringList PaperParts::callSource(const Value &source)
{
    const qint64 id = source.toLongLong();
    if (id == 0)
        return {};
    if (!m_sourceMarks.contains(id)) {
        m_sourceMarks.insert(id, QString::number(m_sourceMarks.size() + 1));
        m_sourceNotes.append({m_sourceMarks.value(id), m_sources.value(id)});
    }
    return {m_sourceMarks.value(id)};
}

QStringList PaperParts::callRule(const QString &rule)
{
    if (!m_ruleMarks.contains(rule)) {
        const QString letters = m_locale.language() == QLocale::Arabic
            ? u"أبجدهوزحطيكلمنسعفصقرشت"_s
            : u"abcdefghijklmnopqrstuvwxyz"_s;
        const QString mark(letters.at(m_ruleMarks.size() % letters.size()));
        m_ruleMarks.insert(rule, mark);
        m_ruleNotes.append({mark, paper::capitalised(QString(rule + u'.'))});
    }
    return {m_ruleMarks.value(rule)};
}

void PaperParts::addRemark(const QString &text)
{
    m_remarks.append({{}, text});
}

namespace
{

/// On paper the counting rule is a note, and names of the vocabulary begin with a capital letter.
ChartSpec forPaper(ChartSpec chart)
{
    chart.rule.clear();
    for (ChartSpec::Series &series : chart.series)
        series.label = paper::capitalised(series.label);
    for (ChartSpec::Category &category : chart.categories)
        category.label = paper::capitalised(category.label);
    return chart;
}

} // namespace

void PaperParts::addFigure(const ChartSpec &chart, paper::Figure figure)
{
    figure.chart = forPaper(chart);
    if (!chart.rule.isEmpty())
        figure.calls += callRule(chart.rule);
    figure.number = Tr::tr("Figure %1").arg(Speech::number(++m_figures));
    document.blocks << figure;
}

void PaperParts::addDrawnTable(const ChartSpec &chart)
{
    paper::Figure figure;
    figure.chart = chart;
    figure.number = Tr::tr("Table %1").arg(Speech::number(++m_tables));
    document.blocks << figure;
}

void PaperParts::addTable(paper::Table table)
{
    table.number = Tr::tr("Table %1").arg(Speech::number(++m_tables));
    document.blocks << table;
}

paper::Document PaperParts::finished()
{
    document.notes = m_sourceNotes + m_ruleNotes + m_remarks;
    return document;
}

QString PaperParts::country(const Value &id) const
{
    return m_countries.value(id.toLongLong());
}

QString PaperParts::countryByCode(const QString &code) const
{
    return m_byCode.value(code, code);
}

QString PaperParts::number(qint64 value) const
{
    return Speech::number(value);
}

QString PaperParts::dates(const Record &event) const
{
    const auto from = PartialDate::fromText(event.text(u"starts")).value_or(PartialDate());
    const auto to = PartialDate::fromText(event.text(u"ends")).value_or(PartialDate());
    return unbroken(PartialDate::spanToDisplay(from, to, m_locale));
}

QString PaperParts::date(const QString &stored) const
{
    return unbroken(PartialDate::fromText(stored).value_or(PartialDate()).toDisplay(m_locale));
}

QString PaperParts::joined(QStringList parts, const QString &separator) const
{
    parts.removeAll(QString());
    const bool oneWay = std::ranges::none_of(parts, isRightToLeftFirst);
    if (oneWay || m_locale.textDirection() != Qt::RightToLeft)
        return parts.join(separator);
    // Marks, not isolates: Qt 6.4 orders isolates wrongly where a line breaks.
    const QChar rightToLeft(0x200F);
    for (QString &part : parts)
        part = kept(part);
    return QString(rightToLeft + parts.join(QString(rightToLeft + separator + rightToLeft)));
}

QString PaperParts::listed(const QStringList &parts) const
{
    return joined(parts, Speech::list({{}, {}}));
}

QString PaperParts::listedLong(const QStringList &parts) const
{
    return joined(parts, Speech::longList({{}, {}}));
}

QString PaperParts::kept(const QString &part) const
{
    if (m_locale.textDirection() != Qt::RightToLeft)
        return part;
    const QChar mark(isRightToLeftFirst(part) ? 0x200F : 0x200E);
    return QString(mark + part + mark);
}

QString PaperParts::place(const Record &event) const
{
    return listed({event.text(u"city"), country(event.value(u"country"))});
}

QCollatorSortKey PaperParts::sortKey(const QString &name) const
{
    return m_collator.sortKey(name);
}

namespace paper
{

Text plain(const QString &text, const QStringList &calls)
{
    Text result;
    result.text = text;
    result.calls = calls;
    return result;
}

Text bold(const QString &text)
{
    Text result = plain(text);
    result.bold = true;
    return result;
}

Text muted(const QString &text)
{
    Text result = plain(text);
    result.muted = true;
    return result;
}

Text orNotRecorded(const QString &text)
{
    return text.isEmpty() ? muted(Tr::tr("not recorded")) : plain(text);
}

QString capitalised(const QString &text)
{
    QString result = text;
    if (!result.isEmpty())
        result[0] = result.at(0).toUpper();
    return result;
}

Table::Column column(const QString &title, Table::Align align, const QString &second)
{
    Table::Column result;
    result.title = title;
    result.subtitle = second;
    result.align = align;
    return result;
}

} // namespace paper

QString eventName(const Record &event)
{
    const QString name = event.text(u"short_title");
    return name.isEmpty() ? event.text(u"code") : name;
}

Result<Record>
findNamed(Database &database, Entity entity, const QString &typed, const QStringList &fields)
{
    PLENARY_ASSIGN(const QList<Record> records, EntityStore(database, entity).all());
    const QString key = text::folded(typed);
    QList<Record> found;
    for (const QString &field : fields) {
        for (const Record &record : records) {
            if (!key.isEmpty() && text::folded(record.text(field)) == key)
                found.append(record);
        }
        if (!found.isEmpty())
            break;
    }
    if (found.size() == 1)
        return found.first();
    QStringList known;
    for (const Record &record : found.isEmpty() ? records : found)
        known.append(record.text(fields.first()).isEmpty() ? record.label()
                                                           : record.text(fields.first()));
    const QString kind = tableOf(entity).singularLabel();
    const QString list = shown(known);
    return Error{
        Error::Code::NotFound,
        found.isEmpty()
            ? Tr::tr("There is no %1 “%2”. There is: %3.").arg(kind.toLower(), typed, list)
            : Tr::tr("“%2” is more than one %1: %3. Say which.").arg(kind.toLower(), typed, list),
        {}};
}

} // namespace plenary
