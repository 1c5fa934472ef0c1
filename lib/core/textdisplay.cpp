// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QTextBoundaryFinder>

namespace plenary::text
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr QChar PopIsolate(0x2069);

/// Their effect goes on until the end of the paragraph, over whatever stands behind the text.
bool isEmbedding(QChar c)
{
    return c >= u'\u202A' && c <= u'\u202E';
}

bool opensIsolate(QChar c)
{
    return c >= u'\u2066' && c <= u'\u2068';
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085'
        || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Controls steer a terminal, break XML and have no shape; the others mean something to Qt's own
/// text layout (the frames and objects of a document).
bool isNoCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t') || (u >= 0x7F && u <= 0x9F) || c.isSurrogate() || u >= 0xFFFE
        || (u >= 0xFDD0 && u <= 0xFDEF) || u == 0xFFFC;
}

bool isPair(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size()
        && text.at(at + 1).isLowSurrogate();
}

} // namespace

namespace
{
constexpr qsizetype longestWord = 200; // PostgreSQL leaves words of 2 KB and more out
constexpr qsizetype longestText = 20'000; // a name has fewer
} // namespace

QString key(const QString &text)
{
    constexpr qsizetype longestFolded = 4000; // some scripts take seconds a megabyte
    const bool isWhole = text.size() <= longestFolded;
    const QString start = isWhole ? folded(text) : folded(text.left(longestFolded));
    if (isWhole && start.size() <= LongestKey)
        return start;
    const QByteArray hash = QCryptographicHash::hash(isWhole ? start.toUtf8() : text.toUtf8(),
                                                     QCryptographicHash::Sha1);
    const qsizetype kept = LongestKey / 2;
    return QString((start.size() > kept ? shortened(start, kept).chopped(1) : start) + u' '
                   + QString::fromLatin1(hash.toHex()));
}

QStringList searchWords(const QString &text)
{
    QStringList all = words(text.left(longestText));
    for (QString &word : all) {
        if (word.size() > longestWord)
            word.truncate(isPair(word, longestWord - 1) ? longestWord - 1 : longestWord);
    }
    return all;
}

QString searchText(const QString &text)
{
    if (const QString whole = text.size() > longestText ? QString() : folded(text);
        !whole.isNull() && whole.size() <= longestWord)
        return whole;
    return searchWords(text).join(u' ');
}

QString shortened(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text.toString();
    constexpr qsizetype FewMarks = 32; // more are no letter of any script
    const qsizetype end = std::max<qsizetype>(most - 1, 0);
    const QStringView looked = text.first(std::min(end + FewMarks, text.size()));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, looked.data(), looked.size());
    finder.setPosition(end);
    qsizetype cut = finder.isAtBoundary() ? end : finder.toPreviousBoundary();
    if (cut <= 0 || cut < end - FewMarks)
        cut = end > 0 && isPair(text, end - 1) ? end - 1 : end;
    return QString(text.first(cut).toString() + u'…');
}

QString displayed(QStringView text)
{
    QString out;
    out.reserve(text.size());
    QList<qsizetype> open; // where isolates begin
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isEmbedding(c) || (c == PopIsolate && open.isEmpty()))
            continue;
        if (endsLine(c)) {
            i += c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n' ? 1 : 0;
            out += u'\n';
        } else if (isPair(text, i)) {
            out += c;
            out += text.at(++i);
        } else {
            if (opensIsolate(c))
                open.append(out.size());
            else if (c == PopIsolate)
                open.removeLast();
            out += isNoCharacter(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    for (qsizetype i = open.size() - 1; i >= 0; --i)
        out.remove(open.at(i), 1);
    return out;
}

QString displayedLine(QStringView text, qsizetype most)
{
    // Of a megabyte no more is looked at than may be shown, even where most of it is blank.
    const qsizetype looked = most * 4;
    QString line = text.first(std::min(text.size(), looked)).toString().simplified();
    if (text.size() > looked && line.size() < most)
        line += u'…';
    return displayed(shortened(line, most));
}

QString broken(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == 0)
            return Tr::tr("it holds the character NUL (U+0000), which no register can keep. Take "
                          "it out.");
        if (c >= 0xFFFE) // SQLite gives another character back
            //: %1 hexadecimal number
            return Tr::tr("it holds U+%1, which is no character and no register can keep. Take it "
                          "out.")
                .arg(QString::number(c, 16).toUpper());
        if (isPair(text, i))
            ++i;
        else if (QChar::isSurrogate(c))
            //: %1 hexadecimal number
            return Tr::tr("it holds half of a character (U+%1), which no register can keep. Type "
                          "it again.")
                .arg(QString::number(c, 16).toUpper());
    }
    return {};
}

QString unstorable(QStringView text)
{
    if (QString problem = broken(text); !problem.isEmpty())
        return problem;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        return Tr::tr("it begins with a byte order mark (U+FEFF), which cannot be seen and is not "
                      "kept everywhere. Take it out.");
    return {};
}

} // namespace plenary::text
