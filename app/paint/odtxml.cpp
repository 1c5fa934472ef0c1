// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/odtwriter.h"
#include "core/text.h"

namespace plenary::odt
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::pair<const char *, const char *> namespaces[]{
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"xlink", "http://www.w3.org/1999/xlink"}};

} // namespace

QString mm(double length)
{
    return QString(QString::number(length, 'f', 2) % u"mm"_s);
}

Xml::Xml(const QString &root)
    : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(root);
    for (const auto &[prefix, address] : namespaces)
        m_xml.writeAttribute(QString(u"xmlns:"_s % QLatin1StringView(prefix)),
                             QLatin1StringView(address));
    m_xml.writeAttribute(
        root.startsWith(u"manifest:") ? u"manifest:version"_s : u"office:version"_s, u"1.3"_s);
}

void Xml::open(const QString &name, const Attributes &attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, text::displayedLine(value));
}

void Xml::close()
{
    m_xml.writeEndElement();
}

void Xml::empty(const QString &name, const Attributes &attributes)
{
    open(name, attributes);
    close();
}

void Xml::text(const QString &words)
{
    const QString shown = text::displayed(words);
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from)
            m_xml.writeCharacters(shown.mid(from, to - from));
        from = to + 1;
    };
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar sign = shown[i];
        if (sign == u'\n') {
            flush(i);
            m_xml.writeEmptyElement(u"text:line-break"_s);
        } else if (sign == u'\t') {
            flush(i);
            m_xml.writeEmptyElement(u"text:tab"_s);
        } else if (sign == u' ' && (i == 0 || shown[i - 1] == u' ')) {
            flush(i);
            m_xml.writeEmptyElement(u"text:s"_s);
        }
    }
    flush(shown.size());
}

void Xml::element(const QString &name, const QString &words, const Attributes &attributes)
{
    open(name, attributes);
    text(words);
    close();
}

QByteArray Xml::finished()
{
    m_xml.writeEndDocument();
    m_buffer.close();
    return m_bytes;
}

} // namespace plenary::odt
