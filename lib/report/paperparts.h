// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "report/document.h"
#include "report/reports.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace plenary
{

/// What all papers share: frame, notes numbered as they are called, names of countries in the
/// language of the paper.
class PaperParts
{
public:
    [[nodiscard]] static Result<PaperParts> start(Database &database, const ReportQuery &query);

    paper::Document document;

    /// The mark of a source, which is added to the notes when it is called first; null id: none.
    [[nodiscard]] QStringList callSource(const Value &source);
    /// The letter of a counting rule.
    [[nodiscard]] QStringList callRule(const QString &rule);
    void addRemark(const QString &text);
    /// A figure or table gets the next number: "Figure 2".
    void addFigure(const ChartSpec &chart, paper::Figure figure = {});
    void addTable(paper::Table table);
    /// A drawing that is read like a table: "Table 1".
    void addDrawnTable(const ChartSpec &chart);
    /// The notes in their order: sources, rules, remarks.
    [[nodiscard]] paper::Document finished();

    [[nodiscard]] QString country(const Value &id) const; ///< empty for none
    [[nodiscard]] QString countryByCode(const QString &code) const;
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString dates(const Record &event) const;
    /// A stored date ("2016-11") in the words of the language.
    [[nodiscard]] QString date(const QString &stored) const;
    /// Parts of a line; in a paper from right to left each keeps its own direction.
    [[nodiscard]] QString joined(QStringList parts, const QString &separator) const;
    /// joined() with the comma, or the semicolon, of the language.
    [[nodiscard]] QString listed(const QStringList &parts) const;
    [[nodiscard]] QString listedLong(const QStringList &parts) const;
    /// A date or name inside a sentence, kept in its own direction.
    [[nodiscard]] QString kept(const QString &part) const;
    /// "City, country" of an event.
    [[nodiscard]] QString place(const Record &event) const;
    /// The order of names in the language of the paper.
    [[nodiscard]] QCollatorSortKey sortKey(const QString &name) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QString &asAt() const { return m_asAt; }

private:
    Result<void> loadCountries(Database &database);

    QLocale m_locale;
    QCollator m_collator;
    QString m_asAt;
    QHash<qint64, QString> m_countries;
    QHash<QString, QString> m_byCode;
    QHash<qint64, QString> m_sources;
    QList<paper::Note> m_sourceNotes, m_ruleNotes, m_remarks;
    QHash<qint64, QString> m_sourceMarks;
    QHash<QString, QString> m_ruleMarks;
    int m_figures = 0;
    int m_tables = 0;
};

namespace paper
{

[[nodiscard]] Text plain(const QString &text, const QStringList &calls = {});
[[nodiscard]] Text bold(const QString &text);
[[nodiscard]] Text muted(const QString &text);
/// The text, or "not recorded".
[[nodiscard]] Text orNotRecorded(const QString &text);
/// The first letter large: a name of the vocabulary that begins a line.
[[nodiscard]] QString capitalised(const QString &text);
[[nodiscard]] Table::Column
column(const QString &title, Table::Align align = Table::Align::Start, const QString &second = {});

} // namespace paper

/// "Buenos Aires 2016": the name by which a list or a chart calls an event.
[[nodiscard]] QString eventName(const Record &event);

/// The records of a kind whose `field` is `typed`; folded comparison over code and names.
[[nodiscard]] Result<Record>
findNamed(Database &database, Entity entity, const QString &typed, const QStringList &fields);

[[nodiscard]] Result<paper::Document> eventSummary(Database &database, const ReportQuery &query);
[[nodiscard]] Result<paper::Document> seriesSummary(Database &database, const ReportQuery &query);
[[nodiscard]] Result<paper::Document> declarationPaper(Database &database,
                                                       const ReportQuery &query);

} // namespace plenary
