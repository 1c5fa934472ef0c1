// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paperfile.h"
#include "app/paint/paperwriter.h"
#include "exchange/zipentry.h"
#include "paint/specimens.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(plenary::paper::Document)

namespace
{

/// An XML file as its reader finds it: elements counted, texts joined.
struct Read {
    QString fault;
    QHash<QString, int> elements;
    QStringList texts;
    QHash<QString, QStringList> attributes; ///< "href" -> its values, in order
    [[nodiscard]] int count(const QString &name) const { return elements.value(name); }
    [[nodiscard]] QString text() const { return texts.join(QString()); }
};

Read readXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    Read read;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++read.elements[xml.qualifiedName().toString()];
            for (const auto &attribute : xml.attributes())
                read.attributes[attribute.qualifiedName().toString()]
                    << attribute.value().toString();
        } else if (xml.isCharacters()) {
            read.texts << xml.text().toString();
        }
    }
    if (xml.hasError())
        read.fault = xml.errorString();
    return read;
}

struct Counts {
    int sections = 0, figures = 0, tables = 0, delegations = 0, categories = 0, notes = 0,
        marked = 0, rows = 0;
};

Counts countsOf(const paper::Document &document)
{
    Counts counts;
    for (const paper::Block &block : document.blocks) {
        counts.sections += std::holds_alternative<paper::Section>(block) ? 1 : 0;
        counts.figures += std::holds_alternative<paper::Figure>(block) ? 1 : 0;
        if (const auto *table = std::get_if<paper::Table>(&block)) {
            ++counts.tables;
            counts.rows += static_cast<int>(table->rows.size());
        }
        if (const auto *list = std::get_if<paper::Participants>(&block)) {
            counts.categories += static_cast<int>(list->categories.size());
            for (const auto &category : list->categories)
                counts.delegations += static_cast<int>(category.delegations.size());
        }
    }
    for (const paper::Note &note : document.notes) {
        ++counts.notes;
        counts.marked += note.mark.isEmpty() ? 0 : 1;
    }
    return counts;
}

/// Everything that a reader must find, of any block.
QStringList wordsOf(const paper::Document &document)
{
    QStringList words{document.title, document.network, document.disclaimer};
    for (const paper::Block &block : document.blocks) {
        if (const auto *table = std::get_if<paper::Table>(&block)) {
            words << table->title;
            for (const auto &row : table->rows) {
                for (const auto &cell : row.cells)
                    words << cell.text;
            }
        } else if (const auto *figure = std::get_if<paper::Figure>(&block)) {
            words << figure->chart.title << figure->chart.subtitle;
        } else if (const auto *list = std::get_if<paper::Participants>(&block)) {
            for (const auto &category : list->categories) {
                for (const auto &delegation : category.delegations) {
                    words << delegation.name << delegation.closing;
                    for (const auto &entry : delegation.entries)
                        words << entry.name << entry.detail << entry.role;
                }
            }
        } else if (const auto *facts = std::get_if<paper::Facts>(&block)) {
            for (const auto &fact : facts->facts)
                words << fact.label << fact.value.text;
        }
    }
    for (const paper::Note &note : document.notes)
        words << note.text;
    words.removeAll(QString());
    return words;
}

void addPapers()
{
    QTest::addColumn<paper::Document>("document");
    QTest::newRow("event") << specimens::eventPaper();
    QTest::newRow("series") << specimens::seriesPaper();
    QTest::newRow("status") << specimens::statusPaper();
    QTest::newRow("arabic") << specimens::arabicPaper();
    QTest::newRow("no rows") << specimens::longPaper(0);
    QTest::newRow("200 rows") << specimens::longPaper(200);
    QTest::newRow("nothing") << paper::Document();
}

paper::Document hostilePaper()
{
    paper::Document document;
    document.title = u"</title><script>alert(1)</script>"_s;
    document.network = u"<img src=x onerror=alert(1)>&amp;"_s;
    document.language = u"en"_s;
    paper::Table table;
    table.title = u"\"quoted\" & 'so' \x01 \u202E"_s;
    table.columns << paper::Table::Column{u"<b>Name</b>"_s, {}, {}, 0};
    paper::Table::Row row;
    row.cells << paper::Text{u"]]></text:p>\nsecond  line\tend"_s, {u"1\"><i>"_s}};
    table.rows << row;
    document.blocks << table;
    document.notes << paper::Note{u"1\"><i>"_s, u"a note <with> &signs;"_s};
    return document;
}

} // namespace

/// A paper as web page and as text document: all of it is there, and nothing of it is markup.
class TestPaperFiles : public QObject
{
    Q_OBJECT

private slots:
    void html_holdsEveryBlock_data() { addPapers(); }
    void html_holdsEveryBlock();
    void html_linksLeadSomewhere();
    void html_arabicGoesFromTheRight();
    void html_fetchesAndRunsNothing();
    void odt_holdsEveryBlock_data() { addPapers(); }
    void odt_holdsEveryBlock();
    void odt_beginsWithItsType();
    void odt_namesItsPartsAndStyles();
    void odt_calledTwice_isOneFootnote();
    void hostileWords_stayWords();
    void ending_decides();

private:
    QByteArray odtPart(const paper::Document &document, const QString &name);
    QTemporaryDir m_folder;
};

QByteArray TestPaperFiles::odtPart(const paper::Document &document, const QString &name)
{
    const QString path = m_folder.filePath(u"paper.odt"_s);
    if (const auto written = writeOdt(path, document); !written)
        return {};
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return {};
    const auto bytes = archive->start(name, ZipArchive::PartLimit);
    return bytes ? *bytes : QByteArray();
}

void TestPaperFiles::html_holdsEveryBlock()
{
    QFETCH(paper::Document, document);
    const Read read = readXml(paperHtml(document));
    QCOMPARE(read.fault, QString());
    const Counts counts = countsOf(document);
    QCOMPARE(read.count(u"figure"_s), counts.figures);
    QVERIFY(read.count(u"svg"_s) >= counts.figures);
    // Tables of the paper have a region to scroll in; those behind a drawing stand in its details.
    QCOMPARE(read.attributes.value(u"role"_s).count(u"region"_s), counts.tables);
    QCOMPARE(read.count(u"caption"_s), read.count(u"table"_s));
    QCOMPARE(read.count(u"h3"_s), counts.categories);
    QCOMPARE(read.count(u"h4"_s), counts.delegations);
    const QStringList classes = read.attributes.value(u"class"_s);
    QCOMPARE(static_cast<int>(classes.count(u"sign"_s)), counts.notes);
    const QString text = read.text();
    for (const QString &words : wordsOf(document))
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestPaperFiles::html_linksLeadSomewhere()
{
    for (const auto &document : {specimens::eventPaper(), specimens::statusPaper()}) {
        const Read read = readXml(paperHtml(document));
        const QStringList anchors = read.attributes.value(u"id"_s);
        QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
        QVERIFY(!read.attributes.value(u"href"_s).isEmpty());
        for (const QString &link : read.attributes.value(u"href"_s)) {
            QVERIFY2(link.startsWith(u'#'), qPrintable(link));
            QVERIFY2(anchors.contains(link.mid(1)), qPrintable(link));
        }
        // Every note that something calls leads back to it.
        const int called = static_cast<int>(anchors.filter(u"call-"_s).size());
        QVERIFY(called > 0);
        QCOMPARE(static_cast<int>(read.attributes.value(u"class"_s).count(u"back"_s)), called);
    }
}

void TestPaperFiles::html_arabicGoesFromTheRight()
{
    const QByteArray html = paperHtml(specimens::arabicPaper());
    QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    // Drawings are laid out from the right already; their own direction must not turn them again.
    QCOMPARE(html.count("direction=\"ltr\""), html.count("<svg"));
    QVERIFY(paperHtml(specimens::eventPaper()).contains("<html lang=\"en\" dir=\"ltr\">"));
}

void TestPaperFiles::html_fetchesAndRunsNothing()
{
    const QByteArray html = paperHtml(specimens::eventPaper());
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("default-src 'none'"));
    for (const char *part : {"<script", "http://fonts", "https://", "src=", "@import", "url("})
        QVERIFY2(!html.contains(part), part);
    QVERIFY(html.contains("prefers-color-scheme:dark"));
    QVERIFY(html.contains("@media print"));
    QVERIFY(html.contains("name=\"viewport\""));
}

void TestPaperFiles::odt_holdsEveryBlock()
{
    QFETCH(paper::Document, document);
    const Read read = readXml(odtPart(document, u"content.xml"_s));
    QCOMPARE(read.fault, QString());
    const Counts counts = countsOf(document);
    const QStringList styles = read.attributes.value(u"text:style-name"_s);
    QCOMPARE(static_cast<int>(styles.count(u"Figure"_s)), counts.figures);
    QCOMPARE(static_cast<int>(styles.count(u"Table"_s)), counts.tables);
    QVERIFY(read.count(u"draw:frame"_s) >= counts.figures);
    // A drawing and a picture; where it goes from the right, the picture alone.
    const int each = document.language == u"ar" ? 1 : 2;
    QCOMPARE(read.count(u"draw:image"_s), each * read.count(u"draw:frame"_s));
    QCOMPARE(read.count(u"table:table-header-rows"_s), counts.tables);
    QCOMPARE(read.count(u"text:h"_s), counts.sections + counts.categories + counts.delegations);
    QVERIFY(read.count(u"table:table-row"_s) >= counts.rows);
    QVERIFY(read.count(u"text:note"_s) <= counts.marked);
    QCOMPARE(read.count(u"text:note"_s) + static_cast<int>(styles.count(u"Note"_s)),
             counts.notes + (document.disclaimer.isEmpty() ? 0 : 1));
    // A run of spaces is an element of its own, so words are compared without any.
    const auto bare = [](QString text) {
        return text.remove(u' ').remove(u'\n').remove(u'\t');
    };
    const QString text = bare(read.text());
    QStringList expected = wordsOf(document);
    expected.removeAll(document.network); // in the running head
    expected.removeAll(document.title); // of the file
    for (const QString &words : std::as_const(expected))
        QVERIFY2(text.contains(bare(words)), qPrintable(words));
}

void TestPaperFiles::odt_beginsWithItsType()
{
    const QString path = m_folder.filePath(u"type.odt"_s);
    QVERIFY(writeOdt(path, specimens::eventPaper()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.read(80);
    // The type stands uncompressed at byte 38, where programs look for it without unpacking.
    QCOMPARE(head.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(head.mid(8, 2), QByteArray(2, '\0'));
    QCOMPARE(head.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    QCOMPARE(head.mid(28, 2), QByteArray(2, '\0')); // no extra field before it
}

void TestPaperFiles::odt_namesItsPartsAndStyles()
{
    const paper::Document document = specimens::eventPaper();
    const Read manifest = readXml(odtPart(document, u"META-INF/manifest.xml"_s));
    const Read content = readXml(odtPart(document, u"content.xml"_s));
    const Read styles = readXml(odtPart(document, u"styles.xml"_s));
    QCOMPARE(styles.fault, QString());
    const QStringList parts = manifest.attributes.value(u"manifest:full-path"_s);
    for (const QString &link : content.attributes.value(u"xlink:href"_s)) {
        QVERIFY2(parts.contains(link), qPrintable(link));
        QVERIFY2(!odtPart(document, link).isEmpty(), qPrintable(link));
    }
    QSet<QString> named;
    for (const Read *read : {&styles, &content}) {
        for (const QString &name : read->attributes.value(u"style:name"_s))
            named.insert(name);
    }
    for (const QString &attribute : {u"text:style-name"_s, u"table:style-name"_s}) {
        for (const QString &name : content.attributes.value(attribute))
            QVERIFY2(named.contains(name), qPrintable(name));
    }
    QVERIFY(styles.text().contains(document.runningTitle));
    QVERIFY(odtPart(document, u"meta.xml"_s).contains(document.title.toHtmlEscaped().toUtf8()));
    QVERIFY(odtPart(specimens::arabicPaper(), u"styles.xml"_s).contains("rl-tb"));
}

void TestPaperFiles::odt_calledTwice_isOneFootnote()
{
    paper::Document document;
    document.language = u"en"_s;
    document.notes << paper::Note{u"a"_s, u"A rule of counting."_s};
    document.blocks << paper::Paragraph{{u"one"_s, {u"a"_s}}}
                    << paper::Paragraph{{u"two"_s, {u"a"_s}}};
    const Read read = readXml(odtPart(document, u"content.xml"_s));
    QCOMPARE(read.count(u"text:note"_s), 1);
    QCOMPARE(read.count(u"text:note-ref"_s), 1);
    QCOMPARE(read.attributes.value(u"text:ref-name"_s), QStringList{u"note-a"_s});
}

void TestPaperFiles::hostileWords_stayWords()
{
    const QByteArray html = paperHtml(hostilePaper());
    const Read page = readXml(html);
    QCOMPARE(page.fault, QString());
    QCOMPARE(page.count(u"script"_s) + page.count(u"img"_s) + page.count(u"i"_s), 0);
    QVERIFY(!html.contains("\xE2\x80\xAE")); // nothing turns the words around it
    QVERIFY(page.text().contains(u"<img src=x onerror=alert(1)>&amp;"_s));
    const Read text = readXml(odtPart(hostilePaper(), u"content.xml"_s));
    QCOMPARE(text.fault, QString());
    QCOMPARE(text.count(u"text:line-break"_s), 1);
    QCOMPARE(text.count(u"text:s"_s), 1);
    QCOMPARE(text.count(u"text:tab"_s), 1);
    QVERIFY(text.text().contains(u"]]></text:p>"_s));
    QCOMPARE(readXml(odtPart(hostilePaper(), u"styles.xml"_s)).fault, QString());
}

void TestPaperFiles::ending_decides()
{
    const paper::Document document = specimens::statusPaper();
    const auto begins = [this](const QString &name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    const auto pages = writePaper(m_folder.filePath(u"a.PDF"_s), document);
    QVERIFY(pages && *pages > 0);
    QCOMPARE(begins(u"a.PDF"_s), QByteArray("%PDF"));
    QVERIFY(writePaper(m_folder.filePath(u"a.html"_s), document));
    QCOMPARE(begins(u"a.html"_s), QByteArray("<!DO"));
    QVERIFY(writePaper(m_folder.filePath(u"a.odt"_s), document));
    QCOMPARE(begins(u"a.odt"_s), QByteArray("PK\3\4"));
    const auto other = writePaper(m_folder.filePath(u"a.docx"_s), document);
    QVERIFY(!other);
    QVERIFY(other.error().message.contains(u"a.docx"_s));
    QVERIFY(other.error().message.contains(u".odt"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"a.docx"_s)));
}

QTEST_MAIN(TestPaperFiles)
#include "tst_paperfiles.moc"
