// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartstyle.h"
#include "app/paint/odtlooks.h"
#include "app/paint/odtwriter.h"
#include "app/paint/papersheet.h"

#include <QtCore/QCoreApplication>

namespace plenary::odt
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

QString named(const char *name)
{
    return QString::fromLatin1(name).replace(u' ', u"_20_"_s);
}

QString points(double size)
{
    return QString(QString::number(size) % u"pt"_s);
}

/// For letters of the West, of the East and of complex scripts alike.
void addFace(Attributes &attributes, const QString &property, const QString &value)
{
    for (const QString &script : {QString(), u"-asian"_s, u"-complex"_s}) {
        const QString space = script.isEmpty() ? u"fo:"_s : u"style:"_s;
        attributes << std::pair(QString(space % property % script), value);
    }
}

void addFonts(Attributes &attributes, bool serif)
{
    attributes << std::pair(u"style:font-name"_s, serif ? u"Noto Serif"_s : u"Noto Sans"_s)
               << std::pair(u"style:font-name-asian"_s,
                            serif ? u"Noto Serif CJK SC"_s : u"Noto Sans CJK SC"_s)
               << std::pair(u"style:font-name-complex"_s,
                            serif ? u"Noto Naskh Arabic"_s : u"Noto Sans Arabic"_s);
}

void addLanguage(Attributes &attributes, const QLocale &locale, bool mirrored)
{
    const QStringList parts = locale.name().split(u'_');
    const bool eastern = locale.language() == QLocale::Chinese
        || locale.language() == QLocale::Japanese || locale.language() == QLocale::Korean;
    const QString script = mirrored ? u"-complex"_s : eastern ? u"-asian"_s : QString();
    const QString space = script.isEmpty() ? u"fo:"_s : u"style:"_s;
    attributes << std::pair(QString(space % u"language"_s % script), parts.value(0))
               << std::pair(QString(space % u"country"_s % script), parts.value(1));
}

void writeFonts(Xml &xml)
{
    xml.open(u"office:font-face-decls"_s);
    for (const QString &family : {u"Noto Sans"_s,
                                  u"Noto Serif"_s,
                                  u"Noto Sans CJK SC"_s,
                                  u"Noto Serif CJK SC"_s,
                                  u"Noto Sans Arabic"_s,
                                  u"Noto Naskh Arabic"_s})
        xml.empty(
            u"style:font-face"_s,
            {{u"style:name"_s, family}, {u"svg:font-family"_s, QString(u'\'' % family % u'\'')}});
    xml.close();
}

class StyleWriter
{
public:
    StyleWriter(Xml &xml, const paper::Document &document)
        : m_xml(xml)
        , m_document(document)
        , m_mirrored(isRightToLeft(document.language))
    {
    }

    void writeStyles()
    {
        m_xml.open(u"office:styles"_s);
        writeDefaults();
        for (const Look &look : looks)
            writeLook(look);
        for (const Mark &mark : marks)
            writeMark(mark);
        for (const char *name : {"Footnote Symbol", "Footnote anchor"}) {
            openStyle(name, u"text"_s);
            m_xml.empty(
                u"style:text-properties"_s,
                {{u"style:text-position"_s, u"super 62%"_s}, {u"fo:color"_s, u"#4A5661"_s}});
            m_xml.close();
        }
        m_xml.empty(u"text:notes-configuration"_s,
                    {{u"text:note-class"_s, u"footnote"_s},
                     {u"text:citation-style-name"_s, u"Footnote_20_Symbol"_s},
                     {u"text:citation-body-style-name"_s, u"Footnote_20_anchor"_s},
                     {u"style:num-format"_s, u"1"_s},
                     {u"text:start-value"_s, u"0"_s},
                     {u"text:footnotes-position"_s, u"page"_s},
                     {u"text:start-numbering-at"_s, u"document"_s}});
        m_xml.close();
    }

    void writeSheet(const sheet::SheetSize &size)
    {
        m_xml.open(u"office:automatic-styles"_s);
        m_xml.open(u"style:page-layout"_s, {{u"style:name"_s, u"Sheet"_s}});
        m_xml.open(u"style:page-layout-properties"_s,
                   {{u"fo:page-width"_s, mm(size.width)},
                    {u"fo:page-height"_s, mm(size.height)},
                    {u"fo:margin-left"_s, mm(size.margin())},
                    {u"fo:margin-right"_s, mm(size.margin())},
                    {u"fo:margin-top"_s, mm(11.7)},
                    {u"fo:margin-bottom"_s, mm(12)},
                    {u"style:print-orientation"_s, u"portrait"_s},
                    {u"style:writing-mode"_s, direction()}});
        m_xml.empty(u"style:footnote-sep"_s,
                    {{u"style:width"_s, mm(0.25)},
                     {u"style:color"_s, u"#1A232B"_s},
                     {u"style:rel-width"_s, u"100%"_s},
                     {u"style:distance-before-sep"_s, mm(2)},
                     {u"style:distance-after-sep"_s, mm(1.4)}});
        m_xml.close();
        writeBand(u"style:header-style"_s, u"fo:margin-bottom"_s, u"fo:border-bottom"_s);
        writeBand(u"style:footer-style"_s, u"fo:margin-top"_s, u"fo:border-top"_s);
        m_xml.close();
        m_xml.close();
    }

    void writeRunning()
    {
        m_xml.open(u"office:master-styles"_s);
        m_xml.open(u"style:master-page"_s,
                   {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Sheet"_s}});
        m_xml.open(u"style:header"_s);
        m_xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
        m_xml.element(
            u"text:span"_s, m_document.network, {{u"text:style-name"_s, u"Strong_20_Emphasis"_s}});
        m_xml.text(QString(u'\t' % m_document.runningTitle));
        m_xml.close();
        m_xml.close();
        m_xml.open(u"style:footer"_s);
        m_xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Footer"_s}});
        m_xml.text(QString(m_document.asAt % u'\t'));
        if (!m_document.mark.isEmpty())
            m_xml.text(QString(m_document.mark % u'\t'));
        writePageWords();
        m_xml.close();
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

private:
    [[nodiscard]] QString direction() const { return m_mirrored ? u"rl-tb"_s : u"lr-tb"_s; }

    void openStyle(const char *name, const QString &family, const char *parent = "")
    {
        Attributes attributes{{u"style:name"_s, named(name)},
                              {u"style:display-name"_s, QString::fromLatin1(name)},
                              {u"style:family"_s, family}};
        if (*parent)
            attributes << std::pair(u"style:parent-style-name"_s, named(parent));
        m_xml.open(u"style:style"_s, attributes);
    }

    void writeDefaults()
    {
        m_xml.open(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
        m_xml.empty(u"style:paragraph-properties"_s,
                    {{u"fo:hyphenation-ladder-count"_s, u"no-limit"_s},
                     {u"fo:orphans"_s, u"2"_s},
                     {u"fo:widows"_s, u"2"_s},
                     {u"style:writing-mode"_s, direction()}});
        Attributes text;
        addFonts(text, false);
        addFace(text, u"font-size"_s, u"9pt"_s);
        addLanguage(text, QLocale(m_document.language), m_mirrored);
        m_xml.empty(u"style:text-properties"_s, text);
        m_xml.close();
    }

    void writeLook(const Look &look)
    {
        Attributes head{{u"style:name"_s, named(look.name)},
                        {u"style:display-name"_s, QString::fromLatin1(look.name)},
                        {u"style:family"_s, u"paragraph"_s}};
        if (*look.parent)
            head << std::pair(u"style:parent-style-name"_s, named(look.parent));
        if (look.level > 0)
            head << std::pair(u"style:default-outline-level"_s, QString::number(look.level));
        m_xml.open(u"style:style"_s, head);
        Attributes paragraph{
            {u"fo:margin-top"_s, mm(look.above)},
            {u"fo:margin-bottom"_s, mm(look.below)},
            {u"fo:text-align"_s, QString::fromLatin1(look.align)},
            {u"fo:line-height"_s, look.leading > 0 ? mm(look.leading) : u"100%"_s}};
        if (look.keep)
            paragraph << std::pair(u"fo:keep-with-next"_s, u"always"_s);
        if (look.level == 2)
            paragraph << std::pair(u"fo:border-top"_s, u"0.25mm solid #1A232B"_s)
                      << std::pair(u"fo:border-bottom"_s, u"0.18mm solid #C9D0D6"_s)
                      << std::pair(u"fo:padding"_s, mm(0.7));
        const QLatin1StringView name(look.name);
        if (name == "Participant"_L1)
            paragraph << std::pair(u"fo:margin-left"_s, mm(3.6))
                      << std::pair(u"fo:text-indent"_s, mm(-3.6));
        const bool tabbed = name == "Header"_L1 || name == "Footer"_L1;
        m_xml.open(u"style:paragraph-properties"_s, paragraph);
        if (tabbed)
            writeTabs(name == "Footer"_L1 && !m_document.mark.isEmpty());
        m_xml.close();
        writeTextOf(look);
        m_xml.close();
    }

    void writeTextOf(const Look &look)
    {
        Attributes text;
        addFonts(text, look.serif);
        addFace(text, u"font-size"_s, points(look.points));
        addFace(text, u"font-weight"_s, look.bold ? u"bold"_s : u"normal"_s);
        text << std::pair(u"fo:color"_s, QString::fromLatin1(look.colour));
        m_xml.empty(u"style:text-properties"_s, text);
    }

    void writeTabs(bool inTheMiddle)
    {
        m_xml.open(u"style:tab-stops"_s);
        if (inTheMiddle)
            m_xml.empty(u"style:tab-stop"_s,
                        {{u"style:position"_s, mm(Width / 2)}, {u"style:type"_s, u"center"_s}});
        m_xml.empty(u"style:tab-stop"_s,
                    {{u"style:position"_s, mm(Width)}, {u"style:type"_s, u"right"_s}});
        m_xml.close();
    }

    void writeMark(const Mark &mark)
    {
        openStyle(mark.name, u"text"_s);
        Attributes text;
        if (mark.bold)
            addFace(text, u"font-weight"_s, u"bold"_s);
        else if (QLatin1StringView(mark.name) == "Plain"_L1)
            addFace(text, u"font-weight"_s, u"normal"_s);
        if (mark.italic && !m_mirrored) // Arabic has no italics
            addFace(text, u"font-style"_s, u"italic"_s);
        if (mark.colour)
            text << std::pair(u"fo:color"_s, QString::fromLatin1(mark.colour));
        m_xml.empty(u"style:text-properties"_s, text);
        m_xml.close();
    }

    void writeBand(const QString &name, const QString &space, const QString &border)
    {
        m_xml.open(name);
        m_xml.empty(u"style:header-footer-properties"_s,
                    {{u"fo:min-height"_s, mm(8)},
                     {space, mm(5)},
                     {border, u"0.25mm solid #1A232B"_s},
                     {u"fo:padding-bottom"_s, mm(1.2)},
                     {u"fo:padding-top"_s, mm(1.2)},
                     {u"style:dynamic-spacing"_s, u"false"_s}});
        m_xml.close();
    }

    void writePageWords()
    {
        const QString words =
            m_document.pageWords.isEmpty() ? Tr::tr("Page %1 of %2") : m_document.pageWords;
        for (qsizetype i = 0; i < words.size();) {
            const QStringView rest = QStringView(words).mid(i);
            if (rest.startsWith(u"%1"))
                m_xml.element(
                    u"text:page-number"_s, u"1"_s, {{u"text:select-page"_s, u"current"_s}});
            else if (rest.startsWith(u"%2"))
                m_xml.element(u"text:page-count"_s, u"1"_s);
            else {
                const qsizetype end = words.indexOf(u'%', i + 1);
                const qsizetype next = end < 0 ? words.size() : end;
                m_xml.text(words.mid(i, next - i));
                i = next;
                continue;
            }
            i += 2;
        }
    }

    Xml &m_xml;
    const paper::Document &m_document;
    bool m_mirrored;
};

} // namespace

QByteArray stylesOf(const paper::Document &document, PaperSize size)
{
    Xml xml(u"office:document-styles"_s);
    writeFonts(xml);
    StyleWriter writer(xml, document);
    writer.writeStyles();
    writer.writeSheet(sheet::SheetSize::of(size));
    writer.writeRunning();
    return xml.finished();
}

} // namespace plenary::odt
