// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvparser.h"

#include "exchange/exacttext.h"
#include "exchange/rawrows.h"

#include <QtCore/QHash>
#include <algorithm>
#include <cstring>

namespace plenary
{
namespace
{

const char *find(const char *from, const char *end, char wanted)
{
    const void *hit = std::memchr(from, wanted, std::size_t(end - from));
    return hit ? static_cast<const char *>(hit) : end;
}

QString unquoted(const char *begin, const char *end, bool hasDoubled)
{
    if (!hasDoubled)
        return exactText(QByteArrayView(begin, end));
    return exactText(QByteArray(begin, end - begin).replace("\"\"", "\""));
}

} // namespace

qint64 countLines(QByteArrayView text)
{
    qint64 lines = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !isPair))
            ++lines;
    }
    return lines;
}

CsvParser::CsvParser(char delimiter)
    : m_delimiter(delimiter)
{
}

CsvParser::Outcome CsvParser::parse(QByteArrayView text, bool isLast, QStringList &cells)
{
    cells.clear();
    m_lines = 1;
    if (text.isEmpty())
        return isLast ? Outcome::End : Outcome::NeedMore;
    Cursor cursor{text.begin(), text.end(), isLast};
    for (;;) {
        m_fieldStart = cursor.position - text.begin();
        const bool isQuoted = cursor.position != cursor.end && *cursor.position == '"';
        const Outcome outcome = isQuoted ? parseQuoted(cursor, cells) : parsePlain(cursor, cells);
        if (outcome != Outcome::Record)
            return outcome;
        if (cells.size() > MaximumColumns)
            return Outcome::TooManyFields;
        if (cursor.position == cursor.end || *cursor.position != m_delimiter)
            return finishRecord(cursor, text);
        ++cursor.position;
    }
}

/// Leaves the cursor on the character behind the field.
CsvParser::Outcome CsvParser::parsePlain(Cursor &cursor, QStringList &cells) const
{
    const char *p = cursor.position;
    while (p != cursor.end && *p != m_delimiter && *p != '\n' && *p != '\r')
        ++p;
    if (p - cursor.position > FieldLimit)
        return Outcome::FieldTooLong;
    if (p == cursor.end && !cursor.isLast)
        return Outcome::NeedMore;
    cells.append(exactText(QByteArrayView(cursor.position, p)));
    cursor.position = p;
    return Outcome::Record;
}

CsvParser::Outcome CsvParser::parseQuoted(Cursor &cursor, QStringList &cells)
{
    const char *const begin = cursor.position + 1;
    const char *close = begin;
    bool hasDoubled = false;
    for (;;) {
        close = find(close, cursor.end, '"');
        if (close - begin > FieldLimit)
            return Outcome::StrayQuote;
        if (close == cursor.end)
            return cursor.isLast ? Outcome::StrayQuote : Outcome::NeedMore;
        if (close + 1 == cursor.end && !cursor.isLast)
            return Outcome::NeedMore;
        if (close + 1 == cursor.end || close[1] != '"')
            break;
        hasDoubled = true;
        close += 2;
    }
    const char *p = close + 1;
    while (p != cursor.end && *p == ' ')
        ++p;
    if (p == cursor.end && !cursor.isLast)
        return Outcome::NeedMore;
    if (p != cursor.end && *p != m_delimiter && *p != '\n' && *p != '\r')
        return Outcome::StrayQuote;
    cells.append(unquoted(begin, close, hasDoubled));
    m_lines += countLines(QByteArrayView(begin, close));
    cursor.position = p;
    return Outcome::Record;
}

CsvParser::Outcome CsvParser::finishRecord(const Cursor &cursor, QByteArrayView text)
{
    const char *p = cursor.position;
    if (p != cursor.end && *p == '\r') {
        if (p + 1 == cursor.end && !cursor.isLast)
            return Outcome::NeedMore;
        if (p + 1 != cursor.end && p[1] == '\n')
            ++p;
    }
    if (p != cursor.end)
        ++p;
    m_length = p - text.begin();
    return Outcome::Record;
}

char sniffDelimiter(QByteArrayView sample, bool isWhole)
{
    constexpr int recordsRead = 100;
    char best = ',';
    qint64 bestScore = 0;
    for (const char candidate : {',', ';', '\t'}) {
        CsvParser parser(candidate);
        QStringList cells;
        QHash<qsizetype, qint64> recordsOfWidth;
        qsizetype firstWidth = 0;
        QByteArrayView rest = sample;
        for (int i = 0; i < recordsRead; ++i) {
            if (parser.parse(rest, isWhole, cells) != CsvParser::Outcome::Record)
                break;
            rest = rest.sliced(parser.length());
            firstWidth = i == 0 ? cells.size() : firstWidth;
            if (cells.size() > 1)
                ++recordsOfWidth[cells.size()];
        }
        for (auto it = recordsOfWidth.cbegin(); it != recordsOfWidth.cend(); ++it) {
            // A delimiter also splits the first line, the header; decimal commas do not.
            constexpr qint64 headerWeight = 1000000;
            const qint64 score =
                it.value() * it.key() + (it.key() == firstWidth ? headerWeight : 0);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace plenary
