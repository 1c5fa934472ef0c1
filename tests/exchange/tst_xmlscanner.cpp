// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"
#include "exchange/xmlscanner.h"
#include "exchange/xmltext.h"

#include <QtCore/QDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>
#include <zip.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

/// What a document says, token by token, with neighbouring texts joined.
class Transcript
{
public:
    void add(QChar kind, const QString &content)
    {
        if (kind == u't' && !m_lines.isEmpty() && m_lines.last().startsWith(u't'))
            m_lines.last() += content;
        else if (kind != u't' || !content.isEmpty())
            m_lines.append(kind % content);
    }
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    QStringList m_lines;
};

/// The attributes of each element, as "name=value"; white space within values is made equal.
using Attributes = QList<QStringList>;

QString line(const QString &name, QString value)
{
    return name % u'=' % value.replace(u'\n', u' ').replace(u'\t', u' ');
}

QStringList byQt(const QByteArray &document, Attributes &attributes)
{
    QXmlStreamReader xml(document);
    xml.setNamespaceProcessing(false);
    Transcript transcript;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            transcript.add(u's', xml.qualifiedName().toString());
            const QXmlStreamAttributes found = xml.attributes();
            attributes.append(QStringList());
            for (const QXmlStreamAttribute &attribute : found)
                attributes.last().append(
                    line(attribute.qualifiedName().toString(), attribute.value().toString()));
        } else if (xml.isEndElement()) {
            transcript.add(u'e', xml.qualifiedName().toString());
        } else if (xml.isCharacters()) {
            transcript.add(u't', xml.text().toString());
        }
    }
    return xml.hasError() ? QStringList{u"error"_s} : transcript.lines();
}

/// Asks the scanner for the attributes that Qt found, in Qt's order.
QStringList byScanner(const ZipArchive &archive, const QString &name, Attributes &attributes)
{
    const Attributes asked = std::exchange(attributes, {});
    auto entry = archive.entry(name);
    if (!entry)
        return {entry.error().detail};
    XmlScanner xml(std::move(*entry));
    Transcript transcript;
    for (;;) {
        const Result<XmlScanner::Token> token = xml.next();
        if (!token)
            return {u"error"_s};
        switch (*token) {
        case XmlScanner::Token::Finished:
            return transcript.lines();
        case XmlScanner::Token::Start:
            transcript.add(u's', QString::fromUtf8(xml.qualifiedName()));
            attributes.append(QStringList());
            for (const QString &expected : asked.value(attributes.size() - 1)) {
                const QString key = expected.section(u'=', 0, 0);
                attributes.last().append(line(key, xml.attribute(key.toUtf8())));
            }
            break;
        case XmlScanner::Token::End:
            transcript.add(u'e', QString::fromUtf8(xml.qualifiedName()));
            break;
        case XmlScanner::Token::Text:
            transcript.add(u't', QString::fromUtf8(xml.text()));
            break;
        }
    }
}

} // namespace

class TestXmlScanner : public QObject
{
    Q_OBJECT

private slots:
    void realDocuments_areReadAsQtReadsThem();
    void wellFormed_data();
    void wellFormed();
    void malformed_data();
    void malformed();
    void officeEscapes_comeBack();

private:
    QTemporaryDir m_folder;
};

void TestXmlScanner::realDocuments_areReadAsQtReadsThem()
{
    const QDir folder(sharedData(u"formats/xlsx"_s));
    if (folder.path() == u".")
        QSKIP("the shared data folder is missing");
    int compared = 0;
    for (const QString &file : folder.entryList({u"*.xlsx"_s, u"*.ods"_s})) {
        const auto archive = ZipArchive::open(folder.filePath(file));
        if (!archive)
            continue;
        zip_t *zip = zip_open(folder.filePath(file).toUtf8().constData(), ZIP_RDONLY, nullptr);
        for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
            const QString name =
                QString::fromUtf8(zip_get_name(zip, zip_uint64_t(i), 0)).replace(u'\\', u'/');
            constexpr qint64 enough = 4 * 1024 * 1024;
            if (!name.endsWith(u".xml"_s) && !name.endsWith(u".rels"_s))
                continue;
            const auto document = archive->start(name, enough);
            if (!document)
                continue;
            Attributes expectedAttributes;
            const QStringList expected = byQt(*document, expectedAttributes);
            Attributes attributes = expectedAttributes;
            const QStringList found = byScanner(*archive, name, attributes);
            QVERIFY2(found == expected, qPrintable(QString(file % u' ' % name)));
            if (expected != QStringList{u"error"_s})
                QCOMPARE(attributes, expectedAttributes);
            ++compared;
        }
        zip_discard(zip);
    }
    QVERIFY(compared > 300);
}

void TestXmlScanner::wellFormed_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("entities") << QByteArray(
        "<a b='&lt;&#65;&#x1F60E;\"'>&amp;&quot;&apos;&gt;</a>");
    QTest::newRow("CDATA and comments")
        << QByteArray("<a>x<![CDATA[<&]]]]><![CDATA[>]]>y<!-- <b> -->z<?pi > ?></a>");
    QTest::newRow("line ends") << QByteArray("<a>1\r\n2\r3\n</a>");
    QTest::newRow("spaces in tags") << QByteArray("<a  b = \"1>2\"\n c='/'  ><d /></a >\n");
    QTest::newRow("mark and declaration")
        << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding='utf-8'?>\n<a/>\n<!-- end -->");
    QTest::newRow("blocks") << QByteArray("<a>"
                                          + QByteArray("<b c=\"ü\">é&#233;</b>\n").repeated(40000)
                                          + QByteArray(300000, 'x') + "</a>");
}

void TestXmlScanner::wellFormed()
{
    QFETCH(QByteArray, document);
    const QString path = writeZip(m_folder, u"a.zip"_s, {{u"a.xml"_s, document, {}, 0, {}}});
    Attributes expectedAttributes;
    const QStringList expected = byQt(document, expectedAttributes);
    Attributes attributes = expectedAttributes;
    QCOMPARE(byScanner(*ZipArchive::open(path), u"a.xml"_s, attributes), expected);
    QCOMPARE(attributes, expectedAttributes);
}

void TestXmlScanner::malformed_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const char *document : {"",
                                 "text",
                                 "<a>",
                                 "<a></b>",
                                 "<a/><b/>",
                                 "<a/>x",
                                 "<a b></a>",
                                 "<a b=1/>",
                                 "<a b='1/>",
                                 "<a>&nbsp;</a>",
                                 "<a>&#0;</a>",
                                 "<a>&#xD800;</a>",
                                 "<a>&amp</a>",
                                 "<></>",
                                 "</a>",
                                 "<!DOCTYPE a><a/>",
                                 "<a><!-- </a>",
                                 "<a><![CDATA[ </a>",
                                 "<a",
                                 "<a><",
                                 "<?xml version='1.0' encoding='UTF-16'?><a/>"})
        QTest::newRow(document) << QByteArray(document);
}

void TestXmlScanner::malformed()
{
    QFETCH(QByteArray, document);
    const QString path = writeZip(m_folder, u"b.zip"_s, {{u"b.xml"_s, document, {}, 0, {}}});
    Attributes attributes;
    QCOMPARE(byScanner(*ZipArchive::open(path), u"b.xml"_s, attributes), QStringList{u"error"_s});
}

void TestXmlScanner::officeEscapes_comeBack()
{
    QStringList texts{u"plain"_s,
                      u"_x0041_"_s,
                      u"_x005F_x0041_"_s,
                      u"__x0041__x00"_s,
                      u"a\rb\r\n"_s,
                      u"tab\tline\n"_s,
                      QString(u'\uFFFE') + u'\uFFFF'};
    for (ushort c = 0; c < 0x20; ++c)
        texts.append(u"x"_s + QChar(c) + u"_x"_s);
    for (const QString &text : std::as_const(texts)) {
        const QString encoded = xmltext::encodeOffice(text);
        QCOMPARE(xmltext::decodeOffice(encoded), text);
        for (const QChar c : encoded)
            QVERIFY(c >= u' ' || c == u'\n' || c == u'\t');
    }
    QCOMPARE(xmltext::encodeOffice(u"a\rb"_s), u"a_x000D_b"_s);
}

QTEST_GUILESS_MAIN(TestXmlScanner)
#include "tst_xmlscanner.moc"
