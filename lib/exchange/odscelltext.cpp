// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odscelltext.h"

#include "exchange/rawrows.h"

#include <algorithm>

namespace plenary
{
namespace
{

using Token = XmlScanner::Token;

/// Enough for every cell that is not too long: three bytes for each UTF-16 unit.
constexpr qsizetype BytesKept = 3 * MaximumCellLength + 1;

} // namespace

Result<void> OdsCellText::read(XmlScanner &xml)
{
    m_text.truncate(0);
    m_hasParagraph = false;
    m_isInParagraph = false;
    for (int depth = 1; depth > 0;) {
        PLENARY_ASSIGN(const Token token, xml.next());
        if (token == Token::Text) {
            append(xml.text());
        } else if (token == Token::End) {
            --depth;
            if (xml.qualifiedName() == "text:p")
                m_isInParagraph = false;
        } else {
            PLENARY_ASSIGN(const bool isOpen, start(xml));
            depth += isOpen ? 1 : 0;
        }
    }
    return {};
}

/// False if the element was passed over as a whole.
Result<bool> OdsCellText::start(XmlScanner &xml)
{
    const QByteArrayView name = xml.qualifiedName();
    if (name == "office:annotation" || name == "text:ruby-text" || name == "table:table"
        || name.startsWith("draw:")) {
        PLENARY_TRY(xml.skipElement());
        return false;
    }
    if (name == "text:p") {
        startParagraph();
    } else if (name == "text:s") {
        const QByteArrayView count = xml.rawAttribute("text:c");
        appendSpaces(count.isEmpty() ? 1 : count.toLongLong());
    } else if (name == "text:tab" && m_isInParagraph) {
        m_text.append('\t');
        m_swallowsSpace = false;
    } else if (name == "text:line-break" && m_isInParagraph) {
        m_text.append('\n');
        m_swallowsSpace = true;
    }
    return true;
}

void OdsCellText::startParagraph()
{
    if (m_hasParagraph)
        m_text.append('\n');
    m_hasParagraph = true;
    m_isInParagraph = true;
    m_swallowsSpace = true;
}

void OdsCellText::append(QByteArrayView piece)
{
    if (!m_isInParagraph || m_text.size() > BytesKept)
        return;
    for (const char c : piece) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n';
        if (!isSpace)
            m_text.append(c);
        else if (!m_swallowsSpace)
            m_text.append(' ');
        m_swallowsSpace = isSpace;
    }
}

void OdsCellText::appendSpaces(qint64 count)
{
    if (!m_isInParagraph || m_text.size() > BytesKept)
        return;
    m_text.append(qsizetype(std::clamp<qint64>(count, 0, BytesKept)), ' ');
    m_swallowsSpace = false;
}

bool OdsCellText::isTooLong() const
{
    return m_text.size() > MaximumCellLength && text().size() > MaximumCellLength;
}

} // namespace plenary
