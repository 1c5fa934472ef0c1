// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"

#include "core/speech.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr int maximalDepth = 100;

struct Operator {
    QStringView sign;
    Filter::Comparison comparison;
};
// Signs of two characters stand before those that they begin with.
constexpr std::array operators{Operator{u"!=", Filter::Comparison::NotEqual},
                               Operator{u"==", Filter::Comparison::Exactly},
                               Operator{u">=", Filter::Comparison::GreaterOrEqual},
                               Operator{u"<=", Filter::Comparison::LessOrEqual},
                               Operator{u":", Filter::Comparison::Equal},
                               Operator{u"=", Filter::Comparison::Equal},
                               Operator{u"~", Filter::Comparison::Contains},
                               Operator{u">", Filter::Comparison::Greater},
                               Operator{u"<", Filter::Comparison::Less}};

const Operator *operatorAt(QStringView text)
{
    const auto *found = std::ranges::find_if(operators, [text](const Operator &candidate) {
        return text.startsWith(candidate.sign);
    });
    return found == operators.end() ? nullptr : found;
}

bool endsBareText(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

/// Length of the field name at the start of `text`: a letter, then letters, digits, `_`, `.`, `-`.
qsizetype fieldLength(QStringView text)
{
    if (text.isEmpty() || !text.front().isLetter())
        return 0;
    const auto *end = std::ranges::find_if_not(text, [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
    });
    return end - text.begin();
}

/// Recursive descent, one function for each rule:
///     any  = all { OR all }        all  = unary { [AND] unary }
///     unary = NOT unary | term     term = ( any ) | field sign value | words
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }
    Result<Filter> parse();

private:
    Result<Filter> parseAny(int depth);
    Result<Filter> parseAll(int depth);
    Result<Filter> parseUnary(int depth);
    Result<Filter> parseTerm(int depth);
    Result<Filter> parseGroup(int depth);
    Result<Filter> parseWords();
    Result<QString> parseValue();
    Result<QString> parseQuoted();
    QString takeBareText();
    [[nodiscard]] bool atEnd();
    [[nodiscard]] bool atWord(QStringView word);
    [[nodiscard]] bool takeWord(QStringView word);
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] Error expected(const QString &what) const;

    QStringView m_text;
    qsizetype m_at = 0;
};

Filter joined(Filter::Kind kind, QList<Filter> parts)
{
    if (parts.size() == 1)
        return parts.takeFirst();
    Filter filter;
    filter.kind = kind;
    filter.parts = std::move(parts);
    return filter;
}

Error Parser::expected(const QString &what) const
{
    if (m_at >= m_text.size())
        return {Error::Code::Invalid,
                //: %1 what is missing, for example: a value
                Tr::tr("The filter ends too early: %1 is expected behind “%2”.")
                    .arg(what, m_text.trimmed().right(30)),
                {}};
    return {Error::Code::Invalid,
            //: %1 a number, %2 the next characters, %3 what was expected, for example: a value
            Tr::tr("The filter is not understood at character %1, “%2”: %3 is expected there.")
                .arg(Speech::ordinal(m_at + 1), rest().left(30), what),
            {}};
}

bool Parser::atEnd()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    return m_at == m_text.size();
}

bool Parser::atWord(QStringView word)
{
    if (atEnd() || !rest().startsWith(word))
        return false;
    const QStringView behind = rest().sliced(word.size());
    return behind.isEmpty() || endsBareText(behind.front());
}

bool Parser::takeWord(QStringView word)
{
    if (!atWord(word))
        return false;
    m_at += word.size();
    return true;
}

Result<Filter> Parser::parse()
{
    if (atEnd())
        return Filter();
    PLENARY_ASSIGN(Filter filter, parseAny(0));
    if (!atEnd())
        return expected(Tr::tr("the end, AND, OR or a further term"));
    return filter;
}

Result<Filter> Parser::parseAny(int depth)
{
    QList<Filter> parts;
    do {
        PLENARY_ASSIGN(Filter part, parseAll(depth));
        parts.append(std::move(part));
    } while (takeWord(u"OR"));
    return joined(Filter::Kind::Or, std::move(parts));
}

Result<Filter> Parser::parseAll(int depth)
{
    QList<Filter> parts;
    do {
        PLENARY_ASSIGN(Filter part, parseUnary(depth));
        parts.append(std::move(part));
    } while (takeWord(u"AND") || (!atEnd() && !atWord(u"OR") && m_text.at(m_at) != u')'));
    return joined(Filter::Kind::And, std::move(parts));
}

Result<Filter> Parser::parseUnary(int depth)
{
    if (depth >= maximalDepth)
        return expected(Tr::tr("a filter of at most %1 levels").arg(maximalDepth));
    if (!takeWord(u"NOT"))
        return parseTerm(depth);
    PLENARY_ASSIGN(Filter part, parseUnary(depth + 1));
    Filter filter;
    filter.kind = Filter::Kind::Not;
    filter.parts.append(std::move(part));
    return filter;
}

Result<Filter> Parser::parseTerm(int depth)
{
    if (atEnd() || rest().startsWith(u')') || atWord(u"AND") || atWord(u"OR"))
        return expected(Tr::tr("a word, a quoted text or field:value"));
    if (rest().startsWith(u'('))
        return parseGroup(depth);
    const qsizetype length = fieldLength(rest());
    const Operator *found = operatorAt(rest().sliced(length));
    if (!found)
        return parseWords();
    if (length == 0)
        return expected(Tr::tr("the name of a field before the sign"));
    Filter filter;
    filter.kind = Filter::Kind::Compare;
    filter.field = rest().left(length).toString();
    filter.comparison = found->comparison;
    m_at += length + found->sign.size();
    PLENARY_ASSIGN(filter.value, parseValue());
    return filter;
}

Result<Filter> Parser::parseGroup(int depth)
{
    ++m_at;
    Filter filter;
    if (!atEnd() && m_text.at(m_at) != u')') {
        PLENARY_ASSIGN(filter, parseAny(depth + 1));
    }
    if (atEnd() || m_text.at(m_at) != u')')
        return expected(Tr::tr("a closing parenthesis"));
    ++m_at;
    return filter;
}

Result<Filter> Parser::parseWords()
{
    Filter filter;
    filter.kind = Filter::Kind::Words;
    PLENARY_ASSIGN(filter.value, parseValue());
    return filter;
}

Result<QString> Parser::parseValue()
{
    if (rest().startsWith(u'"'))
        return parseQuoted();
    const QString value = takeBareText();
    if (value.isEmpty())
        return expected(Tr::tr("a value"));
    return value;
}

Result<QString> Parser::parseQuoted()
{
    const qsizetype start = m_at;
    QString value = u""_s;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'"') {
            ++m_at;
            return value;
        }
        const bool escapes = c == u'\\' && m_at + 1 < m_text.size();
        value += escapes ? m_text.at(++m_at) : c;
    }
    return Error{Error::Code::Invalid,
                 Tr::tr("The quote at character %1 of the filter is not closed: put a second one "
                        "behind the text.")
                     .arg(start + 1),
                 {}};
}

QString Parser::takeBareText()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !endsBareText(m_text.at(m_at)))
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return QString(u'"' + text + u'"');
}

QString valueText(const QString &value)
{
    const bool isBare =
        !value.isEmpty() && value.front() != u'=' && std::ranges::none_of(value, endsBareText);
    return isBare ? value : quoted(value);
}

QString wordsText(const QString &words)
{
    static constexpr QStringView signs = u":=!~<>";
    const bool isKeyword = words == u"AND" || words == u"OR" || words == u"NOT";
    const bool hasSign = std::ranges::any_of(words, [](QChar c) {
        return signs.contains(c);
    });
    return isKeyword || hasSign ? quoted(words) : valueText(words);
}

QString compareText(const Filter &filter)
{
    const auto *found = std::ranges::find(operators, filter.comparison, &Operator::comparison);
    return QString(filter.field + found->sign + valueText(filter.value));
}

/// A part of And, Or or Not, in parentheses where it would otherwise be read differently.
QString partText(const Filter &part, Filter::Kind within)
{
    const bool isGroup = part.kind == Filter::Kind::And || part.kind == Filter::Kind::Or;
    const bool bindsTighter = part.kind == Filter::Kind::And && within == Filter::Kind::Or;
    if (part.isEverything() || (isGroup && !bindsTighter))
        return QString(u'(' + part.toText() + u')');
    return part.toText();
}

QString partsText(const Filter &filter, QStringView sign)
{
    QStringList texts;
    for (const Filter &part : filter.parts)
        texts.append(partText(part, filter.kind));
    return texts.join(sign);
}

void appendFlattened(QList<Filter> &parts, const Filter &filter)
{
    const QList<Filter> further =
        filter.kind == Filter::Kind::And ? filter.parts : QList<Filter>{filter};
    for (const Filter &part : further) {
        if (!part.isEverything() && !parts.contains(part))
            parts.append(part);
    }
}

} // namespace

QString Filter::toText() const
{
    switch (kind) {
    case Kind::Everything:
        return u""_s;
    case Kind::And:
        return partsText(*this, u" AND ");
    case Kind::Or:
        return partsText(*this, u" OR ");
    case Kind::Not:
        return QString(u"NOT "_s + partsText(*this, u" "));
    case Kind::Compare:
        return compareText(*this);
    case Kind::Words:
        return wordsText(value);
    }
    Q_UNREACHABLE();
}

Filter Filter::compare(const QString &field, const QString &value, Comparison comparison)
{
    Filter filter;
    filter.kind = Kind::Compare;
    filter.field = field;
    filter.comparison = comparison;
    filter.value = value;
    return filter;
}

Filter Filter::both(const Filter &a, const Filter &b)
{
    QList<Filter> parts;
    appendFlattened(parts, a);
    appendFlattened(parts, b);
    return parts.isEmpty() ? Filter() : joined(Kind::And, std::move(parts));
}

Result<Filter> parseFilter(const QString &text)
{
    return Parser(text).parse();
}

} // namespace plenary
