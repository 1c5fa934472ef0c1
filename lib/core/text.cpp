// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QtCore/QHash>
#include <QtCore/QVarLengthArray>
#include <algorithm>
#include <array>
#include <memory>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace plenary::text
{

using namespace Qt::StringLiterals;

namespace
{

/// Collects folded characters as words separated by one space.
class WordCollector
{
public:
    void append(char32_t letter)
    {
        if (m_gap && !m_out.isEmpty())
            m_out.append(u' ');
        m_gap = false;
        for (const char16_t unit : QChar::fromUcs4(letter))
            m_out.append(unit);
    }
    void endWord() { m_gap = true; }
    void appendAnd()
    {
        endWord();
        for (const char32_t letter : {U'a', U'n', U'd'})
            append(letter);
        endWord();
    }
    [[nodiscard]] QString text() const
    {
        return QStringView(m_out.constData(), m_out.size()).toString();
    }

private:
    QVarLengthArray<QChar, 256> m_out;
    bool m_gap = false;
};

void appendAscii(WordCollector &out, char32_t c)
{
    if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
        out.append(c);
    else if (c >= U'A' && c <= U'Z')
        out.append(c + (U'a' - U'A'));
    else if (c == U'&')
        out.appendAnd();
    else
        out.endWord();
}

/// Modifier letters that stand for a soft sign, a hamza or an okina belong to their word, unlike
/// apostrophes; a transliteration would turn them into apostrophes, so they go before it ends.
constexpr char16_t LatinRules[] = u"NFKC; NFD; [[:M:][\\u02B9-\\u02BF][:Cf:]] Remove; "
                                  "Latin-ASCII; [\\u0300-\\u036F] Remove";
constexpr char16_t AnyRules[] =
    u"NFKC; Any-Latin; NFD; [[:M:][\\u02B9-\\u02BF][:Cf:]] Remove; Latin-ASCII; "
    "[\\u0300-\\u036F] Remove";

std::unique_ptr<icu::Transliterator> makeTransliterator(const char16_t *rules)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString(rules), UTRANS_FORWARD, status));
    Q_ASSERT_X(U_SUCCESS(status), "text::folded", u_errorName(status));
    return made;
}

/// ICU transliterators are not thread-safe, and Any-Latin is costly to make: one per thread, and
/// only for text that has other scripts. (The analyzer thinks that they die with the function.)
const icu::Transliterator &transliteratorFor(const icu::UnicodeString &text)
{
    thread_local const auto latin = makeTransliterator(LatinRules);
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(text.char32At(i), &status);
        if (script != USCRIPT_LATIN && script != USCRIPT_COMMON && script != USCRIPT_INHERITED) {
            thread_local const auto any = makeTransliterator(AnyRules);
            return *any; // NOLINT(clang-analyzer-cplusplus.NewDelete)
        }
    }
    return *latin; // NOLINT(clang-analyzer-cplusplus.NewDelete)
}

QString foldedUnicode(QStringView text);

/// Latin letters and typographic signs fold each by itself, whatever stands beside them: a table,
/// made by the transliterator, does what it would. Signs that end a word fold to a space.
class FoldedAlone
{
public:
    FoldedAlone()
    {
        for (const Block &block : Blocks) {
            for (char16_t c = block.first; c <= block.last; ++c)
                m_texts.at(block.start + c - block.first) = foldedBetweenLetters(c);
        }
    }
    /// Nothing when the transliterator has to be asked.
    [[nodiscard]] const QString *find(char16_t c) const
    {
        for (const Block &block : Blocks) {
            if (c >= block.first && c <= block.last)
                return &m_texts[block.start + c - block.first];
        }
        return nullptr;
    }

private:
    struct Block {
        char16_t first;
        char16_t last;
        std::size_t start; ///< its place in the table
    };
    static constexpr std::array<Block, 3> Blocks{
        {{0xC0, 0x24F, 0}, {0x1E00, 0x1EFF, 0x190}, {0x2010, 0x2027, 0x290}}};

    static QString foldedBetweenLetters(char16_t c)
    {
        const QString folded = foldedUnicode(QString(u'a' + QChar(c) + u'a'));
        return folded.sliced(1).chopped(1);
    }

    std::array<QString, 0x2A8> m_texts;
};

QString foldedUnicode(QStringView text)
{
    icu::UnicodeString work(text.utf16(), static_cast<int32_t>(text.size()));
    transliteratorFor(work).transliterate(work);
    work.foldCase();
    WordCollector out;
    for (int32_t i = 0; i < work.length(); i = work.moveIndex32(i, 1)) {
        const UChar32 c = work.char32At(i);
        if (c < 0x80)
            appendAscii(out, static_cast<char32_t>(c));
        else if (const int32_t digit = u_charDigitValue(c); digit >= 0)
            out.append(U'0' + static_cast<char32_t>(digit));
        else if (u_isalnum(c))
            out.append(static_cast<char32_t>(c));
        else
            out.endWord();
    }
    return out.text();
}

/// White space that takes no room: never meant, always pasted.
bool isZeroWidthSpace(QChar c)
{
    return c == u'\u200B' || c == u'\u2060' || c == u'\uFEFF';
}

/// Joiners and direction marks mean something between letters and nothing at the ends.
bool isInvisible(QChar c)
{
    return isZeroWidthSpace(c) || (c >= u'\u200C' && c <= u'\u200F')
        || (c >= u'\u202A' && c <= u'\u202E');
}

struct JaroMatches {
    int matched = 0;
    int outOfOrder = 0;
};

JaroMatches jaroMatches(QStringView a, QStringView b)
{
    const qsizetype window = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    QVarLengthArray<bool, 128> usedA(a.size());
    QVarLengthArray<bool, 128> usedB(b.size());
    std::fill(usedA.begin(), usedA.end(), false);
    std::fill(usedB.begin(), usedB.end(), false);
    JaroMatches found;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(i + window + 1, b.size());
        for (qsizetype j = std::max<qsizetype>(i - window, 0); j < end; ++j) {
            if (usedB[j] || a[i] != b[j])
                continue;
            usedA[i] = usedB[j] = true;
            ++found.matched;
            break;
        }
    }
    for (qsizetype i = 0, j = 0; i < a.size(); ++i) {
        if (!usedA[i])
            continue;
        while (!usedB[j])
            ++j;
        found.outOfOrder += a[i] != b[j++] ? 1 : 0;
    }
    return found;
}

/// A name is folded for its key, its order and its search text, and a list has it again and again:
/// the transliterator, which takes some 10 microseconds, is asked once.
QString foldedOnce(QStringView text)
{
    constexpr qsizetype most = 20'000;
    constexpr qsizetype longest = 64;
    thread_local QHash<QString, QString> known;
    if (text.size() > longest)
        return foldedUnicode(text);
    const QString typed = text.toString();
    if (const auto found = known.constFind(typed); found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(typed, foldedUnicode(text));
}

QString foldedPiece(QStringView text)
{
    static const FoldedAlone alone;
    WordCollector out;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            appendAscii(out, c.unicode());
            continue;
        }
        const QString *known = alone.find(c.unicode());
        if (!known)
            return foldedOnce(text);
        for (const QChar letter : *known) {
            if (letter == u' ')
                out.endWord();
            else
                out.append(letter.unicode());
        }
    }
    return out.text();
}

/// The transliterator moves what follows for each letter that it replaces: a megabyte at once would
/// take minutes. A long text is cut between words, or where a word has no end, within it.
constexpr qsizetype longestPiece = 1000;

struct Piece {
    qsizetype size = 0;
    bool endsWord = false;
};

Piece pieceOf(QStringView text)
{
    if (text.size() <= longestPiece)
        return {text.size(), true};
    for (qsizetype end = longestPiece; end > longestPiece / 2; --end) {
        if (text.at(end - 1).isSpace())
            return {end, true};
    }
    const bool isPair = text.at(longestPiece - 1).isHighSurrogate();
    return {isPair ? longestPiece - 1 : longestPiece, false};
}

} // namespace

QString folded(QStringView text)
{
    if (text.size() <= longestPiece)
        return foldedPiece(text);
    QString out = u""_s; // never null, as that of a short text
    while (!text.isEmpty()) {
        const Piece piece = pieceOf(text);
        out += foldedPiece(text.first(piece.size));
        if (piece.endsWord && !out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
        text = text.sliced(piece.size);
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString folded(const QString &text)
{
    struct Known {
        QString text; // kept, so that its letters stay where they are
        QString folded;
    };
    constexpr std::size_t most = 256;
    thread_local std::array<Known, most> all;
    if (text.isEmpty() || text.size() > longestPiece)
        return folded(QStringView(text));
    constexpr int apart = 4; // bits: where memory is given out
    Known &one = all.at((reinterpret_cast<quintptr>(text.constData()) >> apart) % most);
    if (one.text.constData() != text.constData() || one.text.size() != text.size())
        one = {text, folded(QStringView(text))};
    return one.folded;
}

QString tidied(QStringView text)
{
    const auto droppable = [](QChar c) {
        return c.isSpace() || isInvisible(c);
    };
    while (!text.isEmpty() && droppable(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && droppable(text.back()))
        text.chop(1);
    QString out;
    out.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        if (isZeroWidthSpace(c))
            continue;
        if (c.isSpace()) {
            gap = true;
            continue;
        }
        if (gap)
            out += u' ';
        gap = false;
        out += c;
    }
    return out;
}

namespace
{

bool isTidied(QStringView text)
{
    bool isTidy = true;
    QChar before = u' '; // a blank at the start is dropped as one after a blank is
    for (const QChar c : text) {
        const bool isPlain = c > u' ' && c.unicode() < 0x7F;
        if (!isPlain && (c.isSpace() ? c != u' ' || before == u' ' : isInvisible(c)))
            isTidy = false;
        before = c;
    }
    return isTidy && before != u' ';
}

} // namespace

QString tidied(const QString &text)
{
    return isTidied(text) ? text : tidied(QStringView(text));
}

QStringList words(QStringView text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

double similarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1.0;
    const auto [matched, outOfOrder] = jaroMatches(a, b);
    if (matched == 0)
        return 0.0;
    const double m = matched;
    const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size())
                         + (m - outOfOrder / 2.0) / m)
        / 3.0;
    constexpr qsizetype MaxPrefix = 4;
    const qsizetype limit = std::min({a.size(), b.size(), MaxPrefix});
    qsizetype prefix = 0;
    while (prefix < limit && a[prefix] == b[prefix])
        ++prefix;
    constexpr double PrefixWeight = 0.1;
    return jaro + static_cast<double>(prefix) * PrefixWeight * (1.0 - jaro);
}

/// ICU makes the rules of each script when it meets its first letter: Cyrillic, Greek, Arabic,
/// Hebrew, Han, kana, Hangul, Devanagari, Thai, Georgian, Armenian.
void prepare()
{
    thread_local const bool isDone =
        !folded(u"\u044F\u03B1\u0639\u05E7\u738B\u3042\uAC00\u0915\u0E01\u10D0\u0561").isEmpty();
    Q_UNUSED(isDone)
}

} // namespace plenary::text
