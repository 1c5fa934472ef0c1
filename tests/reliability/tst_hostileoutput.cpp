// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartexport.h"
#include "app/paint/charttable.h"
#include "app/paint/paper.h"
#include "app/paint/paperfile.h"
#include "cli/cliprocess.h"
#include "core/text.h"
#include "exchange/csvguard.h"
#include "exchange/importer.h"
#include "exchange/listexport.h"
#include "exchange/tablefixture.h"
#include "exchange/zipentry.h"
#include "figures/charts.h"
#include "library/register.h"
#include "paint/pdftools.h"
#include "paint/specimens.h"
#include "reliability/hostilestrings.h"
#include "report/reports.h"

#include <QtCore/QJsonArray>
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace plenary;

/// Hostile text on its way out: tables, charts, papers and the words of plenary-cli.
class TestHostileOutput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formulas_areTextsInEveryTable_data();
    void formulas_areTextsInEveryTable();
    void xlsx_hasOnlyTypedTexts();
    void svg_isWellFormedWithTheTextAsText_data();
    void svg_isWellFormedWithTheTextAsText();
    void svg_ofTheRegister_isWellFormed();
    void chart_picturesAreMade();
    void chart_tableIsExact();
    void controlsOfDirection_stayOffScreenAndPaper();
    void pdf_holdsTheWords();
    void pdf_hugeTexts_endInTime();
    void cli_jsonIsExact();
    void cli_wordsSteerNoTerminal();

private:
    QTemporaryDir m_folder;
    QString m_register; ///< everything in it is called by a hostile text
    std::unique_ptr<Database> m_database;
    QStringList m_texts;
};

static ChartQuery chartNamed(const QString &name)
{
    ChartQuery query;
    query.name = name;
    return query;
}

static const QStringList formulas{u"=1+2"_s,
                                  u"+1+2"_s,
                                  u"-1+2"_s,
                                  u"@SUM(1)"_s,
                                  u"\t=1"_s,
                                  u"\r=1"_s,
                                  u"  =1"_s,
                                  u" \t@a"_s,
                                  u"=\"a\",b"_s,
                                  u"'=1"_s};

void TestHostileOutput::initTestCase()
{
    m_texts = test::ownHostileTexts();
    m_register = m_folder.filePath(u"hostile.plenary"_s);
    auto made = createRegister({m_register});
    QVERIFY_RESULT(made);
    m_database = std::move(*made);
    test::fillHostile(*m_database, m_texts.mid(0, 24));
}

void TestHostileOutput::formulas_areTextsInEveryTable_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"list.csv", "chart.csv", "rejects.csv", "figures.csv", "people.csv"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

/// No cell of a file that a spreadsheet opens begins a formula, and Plenary reads each as it was.
void TestHostileOutput::formulas_areTextsInEveryTable()
{
    QFETCH(QString, table);
    const QString path = m_folder.filePath(table);
    const QString source = m_folder.filePath(u"formulas-%1.plenary"_s.arg(table));
    auto database = createRegister({source});
    QVERIFY_RESULT(database);
    test::fillHostile(**database, formulas);
    if (table == u"list.csv") {
        QVERIFY_RESULT(exportList(**database, {Entity::Person, {}, {}, -1}, {}, path));
    } else if (table == u"chart.csv") {
        const auto chart = makeChart(**database, chartNamed(u"attendance-by-event"_s));
        QVERIFY_RESULT(chart);
        QVERIFY_RESULT(writeChart(path, *chart));
    } else if (table == u"rejects.csv") {
        ImportReport report;
        report.columns = formulas;
        for (const QString &text : formulas)
            report.rejected.append({2, text, text, formulas, {}});
        QVERIFY_RESULT(writeRejects(path, report));
    } else {
        QStringList arguments{
            u"figures"_s, u"--register"_s, source, u"--by"_s, u"event"_s, u"--format"_s, u"csv"_s};
        if (table == u"people.csv")
            arguments << u"--list"_s;
        const test::Answer answer = test::runCli(arguments);
        VERIFY_DONE(answer);
        test::writeFile(path, answer.out);
    }
    // Each cell as a spreadsheet takes it apart: nothing is stripped here.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    qsizetype guarded = 0;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i <= all.size(); ++i) {
        const QChar c = i < all.size() ? all.at(i) : QChar(u'\n');
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted || (c != u',' && c != u'\n' && c != u'\r'))
            cell += c;
        else {
            QVERIFY2(!csvguard::isDangerous(cell), qPrintable(cell));
            guarded += csvguard::isGuarded(cell) ? 1 : 0;
            cell.clear();
        }
    }
    QVERIFY2(guarded >= formulas.size(), qPrintable(QString::number(guarded)));
}

void TestHostileOutput::xlsx_hasOnlyTypedTexts()
{
    const QString path = m_folder.filePath(u"list.xlsx"_s);
    const auto database = createRegister({m_folder.filePath(u"typed.plenary"_s)});
    QVERIFY_RESULT(database);
    test::fillHostile(**database, formulas + m_texts.mid(0, 8));
    QVERIFY_RESULT(exportList(**database, {Entity::Participation, {}, {}, -1}, {}, path));
    const auto archive = ZipArchive::open(path);
    QVERIFY_RESULT(archive);
    for (const QString &part : {u"xl/externalLinks/externalLink1.xml"_s,
                                u"xl/worksheets/_rels/sheet1.xml.rels"_s,
                                u"xl/vbaProject.bin"_s})
        QVERIFY2(!archive->contains(part), qPrintable(part));
    const auto sheet = archive->start(u"xl/worksheets/sheet1.xml"_s, 1 << 26);
    QVERIFY_RESULT(sheet);
    QXmlStreamReader xml(*sheet);
    qsizetype texts = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        QVERIFY2(xml.name() != u"f" && xml.name() != u"hyperlink", "a formula or link");
        if (xml.name() == u"c") {
            const auto type = xml.attributes().value(u"t"_s);
            QVERIFY2(type.isEmpty() || type == u"inlineStr" || type == u"s", "an untyped text");
            texts += type.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts > 1000);
}

/// The texts of all elements; the test fails on XML that no browser would show.
static QStringList textsOf(const QByteArray &svg, QString &error)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            texts.append(xml.text().toString());
        static const QStringList drawn{u"svg"_s,
                                       u"title"_s,
                                       u"desc"_s,
                                       u"text"_s,
                                       u"rect"_s,
                                       u"line"_s,
                                       u"path"_s,
                                       u"circle"_s};
        if (xml.isStartElement() && !drawn.contains(xml.name()))
            error = xml.name().toString();
    }
    if (xml.hasError())
        error = xml.errorString();
    return texts;
}

static ChartSpec calledBy(ChartSpec spec, const QString &text)
{
    spec.title = spec.subtitle = spec.rule = spec.categoryTitle = spec.valueTitle = text;
    for (ChartSpec::Series &series : spec.series)
        series.label = text;
    for (ChartSpec::Category &category : spec.categories) {
        category.label = category.detail = category.note = text;
        if (!category.group.isEmpty() && spec.kind != ChartSpec::Kind::SmallMultiples)
            category.group = text;
        for (ChartSpec::Marker &marker : category.markers)
            marker.label = text;
    }
    return spec;
}

void TestHostileOutput::svg_isWellFormedWithTheTextAsText_data()
{
    QTest::addColumn<qsizetype>("kind");
    for (qsizetype i = 0; i < specimens::all().size(); ++i)
        QTest::addRow("%s", qPrintable(specimens::all().at(i).id)) << i;
}

void TestHostileOutput::svg_isWellFormedWithTheTextAsText()
{
    QFETCH(qsizetype, kind);
    const ChartSpec specimen = specimens::all().at(kind);
    for (const QString &text : test::hostileTexts()) {
        const auto svg = chartSvg(calledBy(specimen, text));
        QVERIFY_RESULT(svg);
        QString error;
        const QStringList texts = textsOf(*svg, error);
        QVERIFY2(error.isEmpty(), qPrintable(QString(text + u": " + error)));
        QVERIFY2(texts.contains(text::displayed(text)), qPrintable(text)); // its title
    }
    const auto svg = chartSvg(calledBy(specimen, test::hugeTexts().first()));
    QVERIFY_RESULT(svg);
}

void TestHostileOutput::svg_ofTheRegister_isWellFormed()
{
    for (const QString &name : chartNames()) {
        const auto chart = makeChart(*m_database, chartNamed(name));
        QVERIFY_RESULT(chart);
        QString error;
        textsOf(*chartSvg(*chart), error);
        QVERIFY2(error.isEmpty(), qPrintable(QString(name + u": " + error)));
    }
}

void TestHostileOutput::chart_picturesAreMade()
{
    for (const QString &name : chartNames()) {
        const auto chart = makeChart(*m_database, chartNamed(name));
        QVERIFY_RESULT(chart);
        for (const QString &ending : {u"png"_s, u"pdf"_s}) {
            const QString path = m_folder.filePath(QString(name + u'.' + ending));
            QVERIFY_RESULT(writeChart(path, *chart));
            const QByteArray head = test::readFile(path).left(8);
            QVERIFY(head.contains("PNG") || head.startsWith("%PDF"));
        }
    }
}

void TestHostileOutput::chart_tableIsExact()
{
    for (const QString &text : m_texts) {
        const QList<QStringList> rows = chartTable(calledBy(specimens::categoryBars(), text));
        QVERIFY2(rows.at(1).contains(QString(text).replace(u'\n', u' ')), qPrintable(text));
    }
}

void TestHostileOutput::controlsOfDirection_stayOffScreenAndPaper()
{
    static const QRegularExpression controls(u"[\\x{202A}-\\x{202E}]"_s);
    for (const QString &text : m_texts) {
        if (!text.contains(controls))
            continue;
        const QByteArray svg = *chartSvg(calledBy(specimens::eventBars(), text));
        QVERIFY(!QString::fromUtf8(svg).contains(controls));
    }
}

/// What can be drawn with the letters of the paper's font is in the file as text.
void TestHostileOutput::pdf_holdsTheWords()
{
    NEED_PDF_TOOLS();
    ReportQuery query;
    query.name = u"event-summary"_s;
    query.event = m_texts.first();
    const auto paper = makeReport(*m_database, query);
    QVERIFY_RESULT(paper);
    const auto pdf = renderPdf(*paper);
    QVERIFY_RESULT(pdf);
    QCOMPARE(test::pdfFaults(*pdf), QString());
    // Lines break anywhere in a long word: compared without blanks.
    const auto packed = [](QString text) {
        return test::plainText(text).remove(u' ').remove(u'-');
    };
    const QString read = packed(test::pdfText(*pdf));
    qsizetype compared = 0;
    for (const QString &text : m_texts.mid(0, 24)) {
        const QString words = packed(text::displayed(text));
        const bool isAscii = std::all_of(words.begin(), words.end(), [](QChar c) {
            return c > u' ' && c < u'\x7F';
        });
        if (!isAscii)
            continue;
        ++compared;
        QVERIFY2(read.contains(words), qPrintable(words));
    }
    QVERIFY(compared > 15);
    for (const QString &name : reportNames()) {
        query.name = name;
        query.instrument = query.series = m_texts.first();
        const auto other = makeReport(*m_database, query);
        QVERIFY_RESULT(other);
        QCOMPARE(test::pdfFaults(*renderPdf(*other)), QString());
    }
}

void TestHostileOutput::pdf_hugeTexts_endInTime()
{
    const auto database = createRegister({m_folder.filePath(u"huge.plenary"_s)});
    QVERIFY_RESULT(database);
    QStringList huge = test::hugeTexts();
    huge.removeAt(3); // the tower of marks is no word of a sentence: see README
    test::fillHostile(**database, huge.mid(0, 2));
    ReportQuery query;
    query.name = u"event-summary"_s;
    query.event = huge.first().left(150);
    const auto paper = makeReport(**database, query);
    QVERIFY_RESULT(paper);
    QVERIFY_RESULT(renderPdf(*paper));
    for (const QString &name : chartNames()) {
        const auto chart = makeChart(**database, chartNamed(name));
        QVERIFY_RESULT(chart);
        QVERIFY_RESULT(chartSvg(*chart));
    }
}

void TestHostileOutput::cli_jsonIsExact()
{
    const test::Answer answer = test::runCli({u"list"_s,
                                              u"person"_s,
                                              u"--register"_s,
                                              m_register,
                                              u"--columns"_s,
                                              u"name,note"_s,
                                              u"--json"_s});
    VERIFY_DONE(answer);
    QStringList names;
    const QJsonArray records = answer.json().value(u"records"_s).toArray();
    for (const auto &record : records)
        names.append(record.toObject().value(u"name"_s).toString());
    for (const QString &text : m_texts.mid(0, 24))
        QVERIFY2(names.contains(text), qPrintable(text));
    for (const QStringList &words : {QStringList{u"history"_s},
                                     QStringList{u"search"_s, u"bold"_s},
                                     QStringList{u"figures"_s, u"--by"_s, u"event,country"_s},
                                     QStringList{u"resolve"_s},
                                     QStringList{u"check"_s, m_register}}) {
        QStringList arguments = words;
        if (words.first() != u"check"_s)
            arguments << u"--register"_s << m_register;
        const test::Answer said = test::runCli(arguments << u"--json"_s);
        VERIFY_DONE(said);
        QVERIFY2(!said.json().isEmpty(), said.out.left(500).constData());
    }
}

/// A terminal obeys control characters; a name must not move, hide or recolour other lines.
void TestHostileOutput::cli_wordsSteerNoTerminal()
{
    const QString path = m_folder.filePath(u"steering.plenary"_s);
    {
        const auto database = createRegister({path});
        QVERIFY_RESULT(database);
        test::fillHostile(**database,
                          {u"\u001B[2J\u001B]0;x\u0007"_s,
                           u"\u009B31m"_s,
                           u"\u202Eback"_s,
                           u"two\nlines"_s,
                           u"\bx\r\u007F"_s});
    }
    static const QRegularExpression steering(
        u"[\\x{0000}-\\x{0009}\\x{000B}-\\x{001F}\\x{007F}-\\x{009F}\\x{202A}-\\x{202E}]"_s);
    for (const QStringList &words :
         {QStringList{u"list"_s, u"person"_s},
          QStringList{u"list"_s, u"event"_s},
          QStringList{u"search"_s, u"2J lines back x"_s},
          QStringList{u"search"_s, u"lines"_s},
          QStringList{u"history"_s},
          QStringList{u"figures"_s, u"--by"_s, u"event,country"_s},
          QStringList{u"resolve"_s},
          QStringList{u"list"_s, u"\u001B[2J"_s},
          QStringList{u"list"_s, u"person"_s, u"--where"_s, u"\u001B[2J:x"_s}}) {
        const test::Answer said = test::runCli(QStringList(words) << u"--register"_s << path);
        const QString all = QString::fromUtf8(said.out) + said.err;
        QVERIFY(!all.isEmpty() || words.first() == u"search"_s);
        QVERIFY2(!all.contains(steering), qPrintable(all));
    }
}

QTEST_MAIN(TestHostileOutput)
#include "tst_hostileoutput.moc"
