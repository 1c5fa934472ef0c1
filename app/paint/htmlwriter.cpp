// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/htmlwriter.h"

#include "core/text.h"

#include <QtCore/QCoreApplication>

namespace plenary::html
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

} // namespace

Writer::Writer()
    : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    raw("\n");
}

void Writer::open(const QString &name, const Attributes &attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, text::displayedLine(value));
    m_xml.writeCharacters({});
}

void Writer::close()
{
    m_xml.writeEndElement();
}

void Writer::empty(const QString &name, const Attributes &attributes)
{
    m_xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, text::displayedLine(value));
    raw("\n");
}

void Writer::text(const QString &words)
{
    m_xml.writeCharacters(text::displayed(words));
}

void Writer::element(const QString &name, const QString &words, const Attributes &attributes)
{
    open(name, attributes);
    text(words);
    close();
}

void Writer::raw(const QByteArray &markup)
{
    m_xml.writeCharacters({}); // the tag before is ended
    m_buffer.write(markup);
}

void Writer::calls(const QStringList &marks)
{
    if (marks.isEmpty())
        return;
    text(QString(QChar(0x202F)));
    open(u"sup"_s);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QString &mark = marks[i];
        if (i > 0)
            text(u",\u00A0"_s);
        Attributes link{{u"href"_s, u"#note-"_s + mark},
                        //: read aloud; %1: mark of a note
                        {u"aria-label"_s, Tr::tr("Note %1").arg(mark)}};
        if (!m_called.contains(mark)) {
            link << std::pair(u"id"_s, QString(u"call-"_s + mark));
            m_called.insert(mark);
        }
        element(u"a"_s, mark, link);
    }
    close();
}

void Writer::words(const paper::Text &words)
{
    const QString look = words.gap ? u"gap"_s : words.muted ? u"muted"_s : QString();
    const bool strong = words.bold || words.gap;
    const QString name = strong ? u"strong"_s : words.muted || words.quoted ? u"em"_s : QString();
    if (name.isEmpty())
        text(words.text);
    else
        element(name, words.text, look.isEmpty() ? Attributes{} : Attributes{{u"class"_s, look}});
    calls(words.calls);
}

QByteArray Writer::finished()
{
    m_xml.writeEndDocument();
    m_buffer.close();
    return m_bytes;
}

QString Context::anchor(const QString &part) const
{
    const QString name = u"block-%1"_s.arg(block);
    return part.isEmpty() ? name : QString(name % u'-' % part);
}

} // namespace plenary::html
