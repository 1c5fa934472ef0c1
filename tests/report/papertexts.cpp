// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertexts.h"

namespace plenary::test
{

namespace
{

/// Collects texts and calls of one block.
struct Reader {
    QStringList &texts;
    QStringList &calls;

    void take(const paper::Text &text)
    {
        texts << text.text;
        calls << text.calls;
    }
    void operator()(const paper::TitleBlock &title)
    {
        texts << title.kicker << title.title << title.line;
    }
    void operator()(const paper::Section &section) { texts << section.title; }
    void operator()(const paper::Paragraph &paragraph) { take(paragraph.text); }
    void operator()(const paper::Facts &facts)
    {
        for (const auto &fact : facts.facts) {
            texts << fact.label;
            take(fact.value);
        }
    }
    void operator()(const paper::KeyFigures &strip)
    {
        for (const auto &cell : strip.cells) {
            texts << cell.name << cell.counted << cell.countedSuffix;
            calls << cell.countedCalls;
            for (const paper::Text &text : cell.reported)
                take(text);
        }
    }
    void operator()(const paper::Figure &figure)
    {
        texts << figure.number << figure.chart.title << figure.chart.subtitle;
        calls << figure.calls;
        for (const auto &series : figure.chart.series)
            texts << series.label;
        for (const auto &category : figure.chart.categories)
            texts << category.group << category.label << category.detail << category.note;
    }
    void operator()(const paper::Table &table)
    {
        texts << table.number << table.title << table.subtitle;
        for (const auto &column : table.columns)
            texts << column.title << column.subtitle;
        for (const auto &row : table.rows) {
            for (const paper::Text &cell : row.cells)
                take(cell);
        }
    }
    void operator()(const paper::Participants &list)
    {
        for (const auto &category : list.categories) {
            texts << category.title << category.detail;
            for (const auto &delegation : category.delegations) {
                texts << delegation.name << delegation.closing;
                for (const auto &entry : delegation.entries)
                    texts << entry.name << entry.detail << entry.role;
            }
        }
    }
};

} // namespace

QString allText(const paper::Document &document)
{
    QStringList texts{document.network, document.runningTitle, document.asAt, document.disclaimer};
    QStringList calls;
    for (const paper::Block &block : document.blocks)
        std::visit(Reader{texts, calls}, block);
    for (const paper::Note &note : document.notes)
        texts << note.text;
    texts.removeAll(QString());
    // Spaces that do not break are spaces to a reader.
    return texts.join(u'\n').replace(QChar(0xA0), u' ').remove(QChar(0x2060));
}

QString factNamed(const paper::Document &document, const QString &label)
{
    for (const auto &facts : blocksOf<paper::Facts>(document)) {
        for (const auto &fact : facts.facts) {
            if (fact.label == label)
                return fact.value.text;
        }
    }
    return {};
}

paper::KeyFigures::Cell cellNamed(const paper::Document &document, const QString &name)
{
    for (const auto &strip : blocksOf<paper::KeyFigures>(document)) {
        for (const auto &cell : strip.cells) {
            if (cell.name == name)
                return cell;
        }
    }
    return {};
}

ChartSpec chartNamed(const paper::Document &document, const QString &id)
{
    for (const auto &figure : blocksOf<paper::Figure>(document)) {
        if (figure.chart.id == id)
            return figure.chart;
    }
    return {};
}

QStringList callsOf(const paper::Document &document)
{
    QStringList texts;
    QStringList calls;
    for (const paper::Block &block : document.blocks)
        std::visit(Reader{texts, calls}, block);
    calls.removeDuplicates();
    return calls;
}

} // namespace plenary::test
