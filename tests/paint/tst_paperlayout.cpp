// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paper.h"
#include "app/paint/papercolumns.h"
#include "paint/specimens.h"

#include <QtGui/QTextLayout>
#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;

namespace
{

using Part = PaperLayout::Part;
using Kind = Part::Kind;
using Table = paper::Table;

paper::Text plain(const QString &text, const QStringList &calls = {})
{
    paper::Text result;
    result.text = text;
    result.calls = calls;
    return result;
}

Table::Column column(const QString &title, Table::Align align, const QString &second = {})
{
    Table::Column result;
    result.title = title;
    result.subtitle = second;
    result.align = align;
    return result;
}

/// Six conferences, long names of States, "not recorded" at the end: more than a page is wide.
Table wideMatrix()
{
    Table table;
    table.title = u"Status"_s;
    table.columns = {column(u"State or organisation"_s, Table::Align::Start),
                     column(u"Action"_s, Table::Align::Start)};
    for (const QString &city : {u"Kyiv"_s,
                                u"Johannesburg"_s,
                                u"Buenos Aires"_s,
                                u"Vienna"_s,
                                u"Tbilisi"_s,
                                u"Online 2020"_s})
        table.columns << column(u"2016"_s, Table::Align::Centre, city);
    table.columns << column(u"Came to"_s, Table::Align::End);
    for (const QString &name :
         {u"Kenya"_s, u"United Kingdom of Great Britain and Northern Ireland"_s}) {
        Table::Row row;
        row.cells = {plain(name), plain(u"co-sponsor"_s, {u"1"_s})};
        for (int i = 0; i < 6; ++i)
            row.cells << plain(u"?"_s);
        row.cells << plain(u"not recorded"_s);
        table.rows << row;
    }
    return table;
}

/// Rows of a table by (block, row): on how many pages each stands, repeats left out.
QHash<std::pair<int, int>, int> placesOfRows(const PaperLayout &layout)
{
    QHash<std::pair<int, int>, int> places;
    for (const auto &page : layout.pages) {
        for (const Part &part : page.parts) {
            if ((part.kind == Kind::Row || part.kind == Kind::Total) && !part.repeated)
                ++places[{part.block, part.row}];
        }
    }
    return places;
}

qsizetype rowsOf(const paper::Document &document)
{
    qsizetype rows = 0;
    for (const paper::Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const Table::Row &row : table->rows)
                rows += row.kind == Table::Row::Kind::GroupHead ? 0 : 1;
        }
    }
    return rows;
}

} // namespace

class TestPaperLayout : public QObject
{
    Q_OBJECT

private slots:
    void everySpecimen_staysInsideTheTextBlock_data() { addPapers(); }
    void everySpecimen_staysInsideTheTextBlock();
    void parts_doNotOverlap_data() { addPapers(); }
    void parts_doNotOverlap();
    void rows_standOnceAndWhole_data() { addPapers(); }
    void rows_standOnceAndWhole();
    void tableThatGoesOn_repeatsHeadAndGroup();
    void groupHead_isNeverLastOnItsPage();
    void note_standsOnThePageOfItsCall();
    void disclaimer_standsOnce_data() { addPapers(); }
    void disclaimer_standsOnce();
    void notes_haveNoPageAlone();
    void smallTable_isNotBroken();
    void tallFigure_beginsOnThePageBefore();
    void emptyTable_saysSo();
    void oneRow_isOneRow();
    void longName_wrapsInsideItsColumn();
    void words_areNotBroken_data();
    void words_areNotBroken();
    void call_staysOnTheLineOfItsWord();
    void plan_usesTheWholeWidthAndNoMore();
    void namesGetRoom_beforeCellsGetWide();
    void outline_pointsAtPagesThatExist();
    void rightToLeftPaper_isMirrored();

private:
    static void addPapers();
    static paper::Document paperNamed(const QString &name);
};

void TestPaperLayout::addPapers()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"event", "series", "status", "arabic", "0", "1", "200", "5000"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

paper::Document TestPaperLayout::paperNamed(const QString &name)
{
    if (name == u"event")
        return specimens::eventPaper();
    if (name == u"series")
        return specimens::seriesPaper();
    if (name == u"status")
        return specimens::statusPaper();
    if (name == u"arabic")
        return specimens::arabicPaper();
    return specimens::longPaper(name.toInt());
}

void TestPaperLayout::everySpecimen_staysInsideTheTextBlock()
{
    QFETCH(QString, name);
    const PaperLayout layout = layoutPaper(paperNamed(name));
    QVERIFY(!layout.pages.isEmpty());
    const QRectF block = layout.textBlock.adjusted(-0.05, -0.05, 0.05, 0.05);
    for (const auto &page : layout.pages) {
        QVERIFY(!page.parts.isEmpty());
        for (const Part &part : page.parts)
            QVERIFY2(block.contains(part.rect), qPrintable(part.text));
    }
}

void TestPaperLayout::parts_doNotOverlap()
{
    QFETCH(QString, name);
    for (const auto &page : layoutPaper(paperNamed(name)).pages) {
        for (qsizetype i = 0; i < page.parts.size(); ++i) {
            const QRectF own = page.parts[i].rect.adjusted(0.01, 0.01, -0.01, -0.01);
            for (qsizetype j = i + 1; j < page.parts.size(); ++j) {
                QVERIFY2(!own.intersects(page.parts[j].rect),
                         qPrintable(QString(page.parts[i].text + u" / " + page.parts[j].text)));
            }
        }
    }
}

void TestPaperLayout::rows_standOnceAndWhole()
{
    QFETCH(QString, name);
    const paper::Document document = paperNamed(name);
    const auto places = placesOfRows(layoutPaper(document));
    const qsizetype rows = rowsOf(document);
    QCOMPARE(places.size(), name == u"0" ? 1 : rows); // the sentence of an empty table
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        QCOMPARE(it.value(), 1);
}

void TestPaperLayout::tableThatGoesOn_repeatsHeadAndGroup()
{
    const PaperLayout layout = layoutPaper(specimens::longPaper(200));
    QVERIFY(layout.pages.size() > 2);
    for (qsizetype i = 1; i < layout.pages.size(); ++i) {
        const auto &parts = layout.pages[i].parts;
        QCOMPARE(parts.first().kind, Kind::TableHead);
        QVERIFY(parts.first().repeated);
        // Either a group begins here, or the one that goes on is named again.
        QCOMPARE(parts[1].kind, Kind::GroupHead);
        if (parts[1].repeated)
            QVERIFY2(parts[1].text.endsWith(u"(continued)"), qPrintable(parts[1].text));
    }
}

void TestPaperLayout::groupHead_isNeverLastOnItsPage()
{
    for (const int rows : {20, 45, 60, 90, 131, 200}) {
        for (const auto &page : layoutPaper(specimens::longPaper(rows)).pages) {
            for (qsizetype i = 0; i < page.parts.size(); ++i) {
                if (page.parts[i].kind != Kind::GroupHead)
                    continue;
                QVERIFY(i + 1 < page.parts.size());
                QCOMPARE(page.parts[i + 1].kind, Kind::Row);
            }
        }
    }
}

void TestPaperLayout::note_standsOnThePageOfItsCall()
{
    // The last row calls the only note.
    const PaperLayout layout = layoutPaper(specimens::longPaper(200));
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        bool calls = false;
        bool stands = false;
        for (const Part &part : layout.pages[i].parts) {
            calls = calls || (part.kind == Kind::Row && part.text.contains(u"№200"));
            stands = stands || (part.kind == Kind::Note && part.text.contains(u'1'));
        }
        QCOMPARE(stands, calls);
    }
}

void TestPaperLayout::disclaimer_standsOnce()
{
    QFETCH(QString, name);
    paper::Document with = paperNamed(name);
    with.notes.clear(); // so that what stands at the foot is the disclaimer alone
    for (paper::Block &block : with.blocks) {
        if (auto *table = std::get_if<Table>(&block)) {
            for (Table::Row &row : table->rows) {
                for (paper::Text &cell : row.cells)
                    cell.calls.clear();
            }
        }
    }
    qsizetype times = 0;
    for (const auto &page : layoutPaper(with).pages) {
        for (const Part &part : page.parts)
            times += part.kind == Kind::Disclaimer ? 1 : 0;
    }
    QCOMPARE(times, 1);
}

/// Whatever the length of the text, something of it stands above the last notes.
void TestPaperLayout::notes_haveNoPageAlone()
{
    const auto isNote = [](const Part &part) {
        return part.kind == Part::Kind::Note || part.kind == Part::Kind::Disclaimer;
    };
    int longer = 0;
    for (int rows = 20; rows < 75; ++rows) {
        paper::Document document = specimens::longPaper(rows);
        for (int i = 0; i < 4; ++i)
            document.notes << paper::Note{{}, u"A remark that no place in the text calls."_s};
        const PaperLayout layout = layoutPaper(document);
        longer += layout.pages.size() > 1 ? 1 : 0;
        QVERIFY2(!std::ranges::all_of(layout.pages.last().parts, isNote),
                 qPrintable(QString::number(rows)));
        const auto places = placesOfRows(layout);
        QCOMPARE(places.size(), placesOfRows(layoutPaper(specimens::longPaper(rows))).size());
    }
    QVERIFY(longer > 20);
}

void TestPaperLayout::smallTable_isNotBroken()
{
    // Wherever it comes on the page, its six rows stay together.
    for (int lines = 30; lines < 56; ++lines) {
        paper::Document document;
        document.language = u"en"_s;
        for (int i = 0; i < lines; ++i)
            document.blocks << paper::Paragraph{plain(u"A line."_s)};
        Table table = wideMatrix();
        while (table.rows.size() < 6)
            table.rows << table.rows.first();
        document.blocks << table;
        const PaperLayout layout = layoutPaper(document);
        for (const auto &page : layout.pages) {
            const auto rows =
                std::count_if(page.parts.begin(), page.parts.end(), [](const Part &p) {
                    return p.kind == Kind::Row;
                });
            QVERIFY2(rows == 0 || rows == 6, qPrintable(QString::number(lines)));
        }
    }
}

void TestPaperLayout::tallFigure_beginsOnThePageBefore()
{
    // The countries need more than the rest of the page: their first rows stand there all the same.
    paper::Document document;
    document.language = u"en"_s;
    for (int i = 0; i < 12; ++i)
        document.blocks << paper::Paragraph{plain(u"A line."_s)};
    paper::Figure figure;
    figure.chart = specimens::panels();
    for (int i = 0; i < 60; ++i)
        figure.chart.categories.prepend(figure.chart.categories.first());
    document.blocks << figure;
    const PaperLayout layout = layoutPaper(document);
    const auto &parts = layout.pages.first().parts;
    QCOMPARE(parts.last().kind, Kind::Figure);
    QVERIFY(layout.textBlock.bottom() - parts.last().rect.bottom() < 30);
    QCOMPARE(layout.pages.size(), 2);
    QVERIFY(layout.pages.last().parts.first().repeated);
    QVERIFY(layout.pages.last().parts.first().text.endsWith(u"(continued)"));
}

void TestPaperLayout::emptyTable_saysSo()
{
    const PaperLayout layout = layoutPaper(specimens::longPaper(0));
    QCOMPARE(layout.pages.size(), 1);
    const auto &parts = layout.pages.first().parts;
    const auto row = std::find_if(parts.begin(), parts.end(), [](const Part &part) {
        return part.kind == Kind::Row;
    });
    QVERIFY(row != parts.end());
    QCOMPARE(row->text, u"No records match."_s);
}

void TestPaperLayout::oneRow_isOneRow()
{
    const PaperLayout layout = layoutPaper(specimens::longPaper(1));
    QCOMPARE(layout.pages.size(), 1);
    QCOMPARE(placesOfRows(layout).size(), 2); // with its total
}

void TestPaperLayout::longName_wrapsInsideItsColumn()
{
    QCOMPARE(specimens::longName().size(), 200);
    const PaperLayout layout = layoutPaper(specimens::longPaper(8));
    for (const Part &part : layout.pages.first().parts) {
        if (part.text.startsWith(specimens::longName())) {
            QVERIFY(part.rect.height() > 2 * sheet::CellFace.leading);
            return;
        }
    }
    QFAIL("the long name stands nowhere");
}

void TestPaperLayout::words_areNotBroken_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("whole page") << sheet::Width;
    QTest::newRow("two thirds") << 155.0;
}

void TestPaperLayout::words_areNotBroken()
{
    QFETCH(double, width);
    sheet::TextSetter setter(u"en"_s);
    const Table table = wideMatrix();
    const auto plan = sheet::ColumnPlan::of(table, setter, width);
    const auto fits = [&](qsizetype i, const QString &word, const sheet::Face &face) {
        return setter.set(word, face)->natural() <= plan.width[i];
    };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        for (const QString &word : table.columns[i].title.split(u' '))
            QVERIFY2(fits(i, word, sheet::HeadFace), qPrintable(word));
        for (const QString &word : table.columns[i].subtitle.split(u' '))
            QVERIFY2(fits(i, word, sheet::HeadSmall), qPrintable(word));
        for (const Table::Row &row : table.rows) {
            for (const QString &word : row.cells[i].text.split(u' '))
                QVERIFY2(fits(i, word, sheet::CellFace), qPrintable(word));
        }
    }
}

void TestPaperLayout::call_staysOnTheLineOfItsWord()
{
    sheet::TextSetter setter(u"en"_s);
    const Table table = wideMatrix();
    const auto plan = sheet::ColumnPlan::of(table, setter, sheet::Width);
    const auto action = sheet::cellText(setter, table.rows.first().cells[1], false, plan.width[1]);
    QCOMPARE(action->lines(), 1);
    const auto last =
        sheet::cellText(setter, table.rows.first().cells.last(), false, plan.width[8]);
    QCOMPARE(last->lines(), 1); // "not recorded"
}

void TestPaperLayout::plan_usesTheWholeWidthAndNoMore()
{
    sheet::TextSetter setter(u"en"_s);
    for (const double width : {60.0, 83.0, 112.0, 170.0}) {
        const auto plan = sheet::ColumnPlan::of(wideMatrix(), setter, width);
        QVERIFY(qAbs(plan.x.last() + plan.width.last() - width) < 0.1);
        for (qsizetype i = 1; i < plan.x.size(); ++i)
            QVERIFY(plan.x[i] > plan.x[i - 1] + plan.width[i - 1]);
    }
}

void TestPaperLayout::namesGetRoom_beforeCellsGetWide()
{
    sheet::TextSetter setter(u"en"_s);
    const Table table = wideMatrix();
    const auto plan = sheet::ColumnPlan::of(table, setter, sheet::Width);
    const auto name = sheet::cellText(setter, table.rows[1].cells.first(), false, plan.width[0]);
    QVERIFY2(name->lines() <= 2, "United Kingdom of Great Britain and Northern Ireland");
}

void TestPaperLayout::outline_pointsAtPagesThatExist()
{
    const PaperLayout layout = layoutPaper(specimens::eventPaper());
    QVERIFY(layout.outline.size() >= 4);
    for (const auto &mark : layout.outline) {
        QVERIFY(mark.page >= 0 && mark.page < layout.pages.size());
        QVERIFY(mark.y >= layout.textBlock.top() - 0.05 && mark.y < layout.textBlock.bottom());
    }
}

void TestPaperLayout::rightToLeftPaper_isMirrored()
{
    QVERIFY(layoutPaper(specimens::arabicPaper()).mirrored);
    QVERIFY(!layoutPaper(specimens::eventPaper()).mirrored);
}

QTEST_MAIN(TestPaperLayout)
#include "tst_paperlayout.moc"
