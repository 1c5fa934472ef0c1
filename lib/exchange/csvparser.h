// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

namespace plenary
{

/// Splits UTF-8 text into records by RFC 4180, with line ends of any kind. A quote inside an
/// unquoted field is an ordinary character.
class CsvParser
{
public:
    enum class Outcome {
        Record,
        NeedMore, ///< the record is not complete in this text; call again with more
        End,
        StrayQuote, ///< text behind a closing quote, or no closing quote
        FieldTooLong,
        TooManyFields,
    };
    static constexpr qsizetype FieldLimit = 4 * 1024 * 1024; ///< a million letters of any script

    explicit CsvParser(char delimiter);

    /// Parses one record from the start of `text`. `isLast`: nothing follows `text`.
    [[nodiscard]] Outcome parse(QByteArrayView text, bool isLast, QStringList &cells);
    /// Bytes of the record, its line end included; valid after Record.
    [[nodiscard]] qsizetype length() const { return m_length; }
    /// Line ends within the record, its own included; valid after Record.
    [[nodiscard]] qint64 lines() const { return m_lines; }
    /// Where the offending field begins; valid after StrayQuote and FieldTooLong.
    [[nodiscard]] qsizetype fieldStart() const { return m_fieldStart; }

private:
    struct Cursor {
        const char *position;
        const char *end;
        bool isLast;
    };

    Outcome parseQuoted(Cursor &cursor, QStringList &cells);
    Outcome parsePlain(Cursor &cursor, QStringList &cells) const;
    [[nodiscard]] Outcome finishRecord(const Cursor &cursor, QByteArrayView text);

    char m_delimiter;
    qsizetype m_length = 0;
    qint64 m_lines = 0;
    qsizetype m_fieldStart = 0;
};

/// Line ends in `text`: LF, CRLF or a lone CR.
[[nodiscard]] qint64 countLines(QByteArrayView text);

/// The delimiter (comma, semicolon or tab) that splits the records of `sample` most evenly.
[[nodiscard]] char sniffDelimiter(QByteArrayView sample, bool isWhole);

} // namespace plenary
