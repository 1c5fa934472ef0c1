// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paper.h"
#include "bench/measured.h"
#include "bench/widerows.h"

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QPageSize>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::bench;

namespace
{

constexpr int rowsOnPage = 26;
const QStringList titles{
    u"Name"_s, u"Organisation"_s, u"Country"_s, u"Role"_s, u"Mode"_s, u"Registered"_s};

/// What stands on one page: its number, and rows of the wide table.
struct PageText {
    QString heading;
    QList<QStringList> rows;
};

QList<PageText> pageTexts(const WideRows &wide, int pages)
{
    QList<PageText> all;
    for (int page = 0; page < pages; ++page) {
        PageText text{u"Participants, part %1"_s.arg(page + 1), {}};
        for (int i = 0; i < rowsOnPage; ++i) {
            const auto &row = wide.rows.at((page * rowsOnPage + i) % wide.rows.size());
            const auto cell = [&](const QString &column) {
                return row.at(wide.columns.indexOf(column)).toString();
            };
            text.rows.append({QString(cell(u"given_name"_s) % u' ' % cell(u"family_name"_s)),
                              cell(u"organisation"_s).left(30),
                              cell(u"country"_s).left(16),
                              cell(u"role"_s).left(14),
                              cell(u"modality"_s),
                              cell(u"registered_at"_s).left(10)});
        }
        all.append(text);
    }
    return all;
}

/// Stacked columns of twelve years.
ChartSpec chartOf(int page)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Columns;
    chart.id = u"page%1"_s.arg(page);
    chart.title = u"Attendances by year, part %1"_s.arg(page + 1);
    for (const QString &label : {u"Parties"_s, u"Observers"_s}) {
        ChartSpec::Series series;
        series.label = label;
        chart.series.append(series);
    }
    for (int year = 0; year < 12; ++year) {
        ChartSpec::Category category;
        category.label = QString::number(2010 + year);
        category.position = 2010 + year;
        category.values = {double(100 + (page * 37 + year * 53) % 400),
                           double(50 + (page * 11 + year * 71) % 200)};
        chart.categories.append(category);
    }
    return chart;
}

paper::Document paperOf(const QList<PageText> &texts)
{
    paper::Document document;
    document.title = u"Participants"_s;
    document.network = u"Register of a measurement"_s;
    document.runningTitle = u"Participants"_s;
    document.language = u"en"_s;
    for (int page = 0; page < texts.size(); ++page) {
        document.blocks << paper::Section{texts.at(page).heading, page > 0};
        paper::Figure figure;
        figure.chart = chartOf(page);
        figure.number = u"Figure %1"_s.arg(page + 1);
        paper::Table table;
        table.number = u"Table %1"_s.arg(page + 1);
        table.title = texts.at(page).heading;
        for (const QString &title : titles) {
            paper::Table::Column column;
            column.title = title;
            table.columns << column;
        }
        for (const QStringList &cells : texts.at(page).rows) {
            paper::Table::Row row;
            for (const QString &cell : cells) {
                paper::Text text;
                text.text = cell;
                row.cells << text;
            }
            table.rows << row;
        }
        document.blocks << figure << table;
    }
    return document;
}

/// The peer: the same headings and tables as rich text, without any chart.
qint64 printRichText(const QList<PageText> &texts)
{
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Sans"_s, 8));
    QTextCursor cursor(&document);
    for (int page = 0; page < texts.size(); ++page) {
        QTextBlockFormat heading;
        if (page > 0)
            heading.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.insertBlock(heading);
        cursor.insertText(texts.at(page).heading);
        QTextTable *table =
            cursor.insertTable(int(texts.at(page).rows.size()) + 1, int(titles.size()));
        for (int column = 0; column < titles.size(); ++column)
            table->cellAt(0, column).firstCursorPosition().insertText(titles.at(column));
        for (int row = 0; row < texts.at(page).rows.size(); ++row) {
            for (int column = 0; column < titles.size(); ++column)
                table->cellAt(row + 1, column)
                    .firstCursorPosition()
                    .insertText(texts.at(page).rows.at(row).at(column));
        }
        cursor.movePosition(QTextCursor::End);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return buffer.size();
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// bench_paper FOLDER [PAGES] [RUNS]: pages a second of a paper that has a table of 26 rows and a
/// chart on every page, names in six scripts, beside QTextDocument with the tables alone, in turns.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc < 2)
        qFatal("bench_paper FOLDER [PAGES] [RUNS]");
    const int pages = argc > 2 ? qMax(1, QByteArray(argv[2]).toInt()) : 200;
    const int runs = argc > 3 ? qMax(1, QByteArray(argv[3]).toInt()) : 5;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QList<PageText> texts = pageTexts(wideRows(folder, pages * rowsOnPage), pages);
    const paper::Document document = paperOf(texts);
    const qsizetype laidOut = layoutPaper(document).pages.size();
    Series ours(u"paper, pages/s"_s), layout(u"its layout alone, ms"_s);
    Series peer(u"QTextDocument, pages/s"_s, 1), ratio(u"times as fast"_s, 2);
    Series size(u"paper, MB"_s, 2), peerSize(u"QTextDocument, MB"_s, 2);
    for (int i = 0; i < runs; ++i) {
        QByteArray pdf;
        qint64 bytes = 0;
        const double rich = millisecondsOf([&] {
            bytes = printRichText(texts);
        });
        const double painted = millisecondsOf([&] {
            pdf = renderPdf(document).value_or(QByteArray());
        });
        if (pdf.isEmpty())
            qFatal("the paper was not painted");
        layout.add(millisecondsOf([&] {
            (void)layoutPaper(document);
        }));
        ours.add(1000.0 * double(laidOut) / painted);
        peer.add(1000.0 * pages / rich);
        ratio.add((1000.0 * double(laidOut) / painted) / (1000.0 * pages / rich));
        size.add(double(pdf.size()) / 1e6);
        peerSize.add(double(bytes) / 1e6);
        if (i == 0 && argc > 4) {
            QFile file(QString::fromLocal8Bit(argv[4]));
            if (file.open(QIODevice::WriteOnly))
                file.write(pdf);
        }
    }
    printf("%lld pages of %d asked for\n", static_cast<long long>(laidOut), pages);
    fflush(stdout);
    print({ours, layout, peer, ratio, size, peerSize});
    return 0;
}
