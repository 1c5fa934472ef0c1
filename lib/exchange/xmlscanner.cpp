// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlscanner.h"

#include "exchange/tableproblem.h"
#include "exchange/xmltext.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

constexpr qsizetype BlockSize = 128 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool endsName(char c)
{
    return isSpace(c) || c == '>' || c == '/' || c == '=' || c == '<';
}

const char *find(const char *from, const char *end, char wanted)
{
    const void *hit = std::memchr(from, wanted, std::size_t(end - from));
    return hit ? static_cast<const char *>(hit) : end;
}

/// Position behind `terminator`, or null if it is not between `from` and `end`.
const char *behind(const char *from, const char *end, QByteArrayView terminator)
{
    const auto hit = std::search(from, end, terminator.begin(), terminator.end());
    return hit == end ? nullptr : hit + terminator.size();
}

bool startsWith(const char *from, const char *end, QByteArrayView prefix)
{
    return end - from >= prefix.size()
        && std::memcmp(from, prefix.data(), std::size_t(prefix.size())) == 0;
}

} // namespace

XmlScanner::XmlScanner(std::unique_ptr<ZipEntry> entry)
    : m_entry(std::move(entry))
{
    m_attributes.reserve(16);
}

Error XmlScanner::damaged(const QString &detail) const
{
    return tableproblem::damaged(m_entry->path(), m_entry->name(), detail);
}

QByteArrayView XmlScanner::rawAttribute(QByteArrayView name) const
{
    const bool qualified = name.contains(':');
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name.size() < name.size() || !attribute.name.endsWith(name))
            continue;
        const qsizetype prefix = attribute.name.size() - name.size();
        if (prefix == 0 || (!qualified && attribute.name[prefix - 1] == ':'))
            return attribute.value;
    }
    return {};
}

QString XmlScanner::attribute(QByteArrayView name) const
{
    const QByteArrayView raw = rawAttribute(name);
    QByteArray decoded;
    return xmltext::decode(raw, decoded) ? QString::fromUtf8(decoded) : QString::fromUtf8(raw);
}

Result<XmlScanner::Token> XmlScanner::next()
{
    for (;;) {
        Token token = Token::Finished;
        switch (scan(token)) {
        case Step::Done:
            return token;
        case Step::Again:
            break;
        case Step::NeedMore:
            PLENARY_TRY(refill());
            break;
        case Step::Failed:
            return damaged(QString::fromLatin1(m_problem));
        }
    }
}

Result<void> XmlScanner::skipElement()
{
    for (int depth = 1; depth > 0;) {
        PLENARY_ASSIGN(const Token token, next());
        if (token == Token::Start)
            ++depth;
        else if (token == Token::End)
            --depth;
    }
    return {};
}

Result<void> XmlScanner::drain()
{
    m_buffer.resize(BlockSize);
    for (qint64 count = 1; count > 0;) {
        PLENARY_ASSIGN(count, m_entry->read(m_buffer.data(), m_buffer.size()));
    }
    return {};
}

/// Moves the unfinished token to the front of the buffer and reads a block behind it.
Result<void> XmlScanner::refill()
{
    const qsizetype kept = m_end - m_position;
    if (kept > TokenLimit)
        return tableproblem::tooMuch(m_entry->path(), m_entry->name() % u": token too long"_s);
    if (m_buffer.size() < kept + BlockSize) {
        // Doubling keeps the repeated scan of a long token linear.
        QByteArray larger(std::max(kept + BlockSize, 2 * kept), Qt::Uninitialized);
        std::copy_n(m_position, kept, larger.data());
        m_buffer.swap(larger);
    } else if (kept > 0) {
        std::memmove(m_buffer.data(), m_position, std::size_t(kept));
    }
    char *begin = m_buffer.data();
    PLENARY_ASSIGN(const qint64 count, m_entry->read(begin + kept, m_buffer.size() - kept));
    m_position = begin;
    m_end = begin + kept + count;
    m_atEnd = count == 0;
    return {};
}

XmlScanner::Step XmlScanner::fail(const char *problem)
{
    m_problem = problem;
    return Step::Failed;
}

void XmlScanner::setName(QByteArrayView qualified)
{
    m_qualifiedName = qualified;
    m_name = qualified.sliced(qualified.indexOf(':') + 1);
}

QByteArrayView XmlScanner::innermost() const
{
    const std::size_t start = m_openStarts.back();
    return {m_openNames.data() + start, qsizetype(m_openNames.size() - start)};
}

/// Leaves the bytes of the name in place, so that a view of it stays valid.
void XmlScanner::popElement()
{
    m_openNames.resize(m_openStarts.back());
    m_openStarts.pop_back();
}

XmlScanner::Step XmlScanner::scan(Token &token)
{
    if (m_pendingEnd) {
        m_pendingEnd = false;
        setName(innermost());
        popElement();
        token = Token::End;
        return Step::Done;
    }
    if (m_position == m_end) {
        if (!m_atEnd)
            return Step::NeedMore;
        return m_sawRoot && m_openStarts.empty() ? Step::Done : fail("the document stops early");
    }
    const Step step = *m_position == '<' ? scanMarkup(token) : scanText(token);
    if (step == Step::NeedMore && m_atEnd)
        return fail("the document stops inside a token");
    if (step == Step::Done || step == Step::Again)
        m_position = m_next;
    return step;
}

XmlScanner::Step XmlScanner::scanText(Token &token)
{
    m_next = find(m_position, m_end, '<');
    if (m_next == m_end && !m_atEnd)
        return Step::NeedMore;
    m_text = QByteArrayView(m_position, m_next);
    if (m_openStarts.empty()) {
        const bool isBlank = std::all_of(m_position, m_next, isSpace);
        const bool isMark = !m_sawRoot && m_text == QByteArrayView("\xEF\xBB\xBF");
        return isBlank || isMark ? Step::Again : fail("text outside the document element");
    }
    setName({});
    if (xmltext::needsDecoding(m_text)) {
        if (!xmltext::decode(m_text, m_decoded))
            return fail("unknown entity");
        m_text = m_decoded;
    }
    token = Token::Text;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanMarkup(Token &token)
{
    if (m_end - m_position < 2)
        return Step::NeedMore;
    switch (m_position[1]) {
    case '/':
        return scanEnd(token);
    case '?':
        return scanInstruction();
    case '!':
        break;
    default:
        return scanStart(token);
    }
    if (startsWith(m_position, m_end, "<!--")) {
        m_next = behind(m_position + 4, m_end, "-->");
        return m_next ? Step::Again : Step::NeedMore;
    }
    if (startsWith(m_position, m_end, "<![CDATA[")) {
        m_next = behind(m_position + 9, m_end, "]]>");
        if (!m_next)
            return Step::NeedMore;
        m_text = QByteArrayView(m_position + 9, m_next - 3);
        setName({});
        token = Token::Text;
        return m_openStarts.empty() ? fail("text outside the document element") : Step::Done;
    }
    if (m_end - m_position < 9)
        return Step::NeedMore;
    return fail("a document type declaration is not allowed");
}

XmlScanner::Step XmlScanner::scanInstruction()
{
    m_next = behind(m_position + 2, m_end, "?>");
    if (!m_next)
        return Step::NeedMore;
    const QByteArray content = QByteArrayView(m_position, m_next).toByteArray().toLower();
    if (!content.startsWith("<?xml "))
        return Step::Again;
    const qsizetype at = content.indexOf("encoding");
    const bool isUtf8 = at < 0 || content.indexOf("utf-8", at) > 0
        || content.indexOf("utf8", at) > 0 || content.indexOf("us-ascii", at) > 0;
    return isUtf8 ? Step::Again : fail("its encoding is not UTF-8");
}

XmlScanner::Step XmlScanner::scanEnd(Token &token)
{
    const char *close = find(m_position, m_end, '>');
    if (close == m_end)
        return Step::NeedMore;
    const char *begin = m_position + 2;
    const char *end = close;
    while (end > begin && isSpace(end[-1]))
        --end;
    const QByteArrayView qualified(begin, end);
    if (m_openStarts.empty() || innermost() != qualified)
        return fail("tags are not balanced");
    popElement();
    setName(qualified);
    m_next = close + 1;
    token = Token::End;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanStart(Token &token)
{
    const char *begin = m_position + 1;
    const char *p = std::find_if(begin, m_end, endsName);
    if (p == m_end)
        return Step::NeedMore;
    if (p == begin)
        return fail("a tag without a name");
    bool isEmpty = false;
    if (const Step step = scanAttributes(p, isEmpty); step != Step::Done)
        return step;
    if (m_openStarts.size() >= DepthLimit)
        return fail("elements are nested too deeply");
    if (m_sawRoot && m_openStarts.empty())
        return fail("a second document element");
    m_sawRoot = true;
    setName(QByteArrayView(begin, p));
    m_openStarts.push_back(m_openNames.size());
    m_openNames.insert(m_openNames.end(), m_qualifiedName.begin(), m_qualifiedName.end());
    m_pendingEnd = isEmpty;
    token = Token::Start;
    return Step::Done;
}

/// Reads from `p` to behind the closing bracket of a start tag.
XmlScanner::Step XmlScanner::scanAttributes(const char *p, bool &isEmpty)
{
    const auto skipSpace = [this](const char *from) {
        while (from != m_end && isSpace(*from))
            ++from;
        return from;
    };
    m_attributes.clear();
    for (;;) {
        p = skipSpace(p);
        if (p == m_end || (*p == '/' && p + 1 == m_end))
            return Step::NeedMore;
        if (*p == '>' || (*p == '/' && p[1] == '>')) {
            isEmpty = *p == '/';
            m_next = p + (isEmpty ? 2 : 1);
            return Step::Done;
        }
        const char *nameEnd = std::find_if(p, m_end, endsName);
        const char *equals = skipSpace(nameEnd);
        const char *quote = equals == m_end ? m_end : skipSpace(equals + 1);
        if (quote == m_end)
            return Step::NeedMore;
        if (nameEnd == p || *equals != '=' || (*quote != '"' && *quote != '\''))
            return fail("a malformed attribute");
        const char *valueEnd = find(quote + 1, m_end, *quote);
        if (valueEnd == m_end)
            return Step::NeedMore;
        m_attributes.push_back({QByteArrayView(p, nameEnd), QByteArrayView(quote + 1, valueEnd)});
        p = valueEnd + 1;
    }
}

} // namespace plenary
