// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmltext.h"

#include <QtCore/QChar>
#include <QtCore/QStringView>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plenary::xmltext
{
namespace
{

struct NamedEntity {
    QByteArrayView name;
    char character;
};
constexpr qsizetype LongestEntity = 16;

constexpr std::array Named{NamedEntity{"amp", '&'},
                           NamedEntity{"lt", '<'},
                           NamedEntity{"gt", '>'},
                           NamedEntity{"quot", '"'},
                           NamedEntity{"apos", '\''}};

bool appendNumeric(QByteArrayView digits, QByteArray &decoded)
{
    const bool isHex = digits.startsWith('x');
    bool ok = false;
    const uint code = isHex ? digits.sliced(1).toByteArray().toUInt(&ok, 16)
                            : digits.toByteArray().toUInt(&ok, 10);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return false;
    const char32_t character = code;
    decoded.append(QString::fromUcs4(&character, 1).toUtf8());
    return true;
}

bool appendEntity(QByteArrayView entity, QByteArray &decoded)
{
    if (entity.startsWith('#'))
        return appendNumeric(entity.sliced(1), decoded);
    for (const NamedEntity &named : Named) {
        if (entity == named.name) {
            decoded.append(named.character);
            return true;
        }
    }
    return false;
}

/// The code in `_xHHHH_` at `position`, or -1.
int escapeAt(QStringView text, qsizetype position)
{
    const QStringView candidate = text.mid(position, 7);
    if (candidate.size() < 7 || candidate[0] != u'_' || candidate[1] != u'x'
        || candidate[6] != u'_')
        return -1;
    int code = 0;
    for (const QChar c : candidate.sliced(2, 4)) {
        const ushort u = c.toLower().unicode();
        const bool isDigit = u >= '0' && u <= '9';
        if (!isDigit && (u < 'a' || u > 'f'))
            return -1;
        code = code * 16 + (isDigit ? u - '0' : u - 'a' + 10);
    }
    return code;
}

bool isForbidden(QChar c)
{
    const ushort u = c.unicode();
    return (u < 0x20 && u != '\t' && u != '\n') || u == 0xFFFE || u == 0xFFFF;
}

QString escaped(ushort code)
{
    return u"_x"_s % QString::number(code, 16).toUpper().rightJustified(4, u'0') % u'_';
}

} // namespace

bool needsDecoding(QByteArrayView raw)
{
    const auto size = std::size_t(raw.size());
    return size > 0
        && (std::memchr(raw.data(), '&', size) != nullptr
            || std::memchr(raw.data(), '\r', size) != nullptr);
}

bool decode(QByteArrayView raw, QByteArray &decoded)
{
    decoded.truncate(0);
    decoded.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '\r') {
            if (i + 1 == raw.size() || raw[i + 1] != '\n')
                decoded.append('\n');
        } else if (c == '&') {
            const qsizetype from = i + 1;
            const qsizetype length =
                raw.sliced(from, std::min(LongestEntity, raw.size() - from)).indexOf(';');
            if (length < 0 || !appendEntity(raw.sliced(from, length), decoded))
                return false;
            i = from + length;
        } else {
            decoded.append(c);
        }
    }
    return true;
}

QString decodeOffice(const QString &text)
{
    if (!text.contains(u'_') || !text.contains("_x"_L1)) // looking for one letter is quicker
        return text;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int code = escapeAt(text, i);
        decoded.append(code < 0 ? text[i] : QChar(ushort(code)));
        if (code >= 0)
            i += 6;
    }
    return decoded;
}

QString encodeOffice(const QString &text)
{
    QString encoded;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool looksEscaped = text[i] == u'_' && escapeAt(text, i) >= 0;
        if (!looksEscaped && !isForbidden(text[i]))
            continue;
        encoded += QStringView(text).sliced(copied, i - copied);
        encoded += escaped(text[i].unicode());
        copied = i + 1;
    }
    return copied == 0 ? text : QString(encoded % QStringView(text).sliced(copied));
}

} // namespace plenary::xmltext
