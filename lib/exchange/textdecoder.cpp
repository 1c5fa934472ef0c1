// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "core/speech.h"
#include "exchange/tableproblem.h"
#include "exchange/utf8check.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qint64 BlockSize = 256 * 1024;
constexpr qint64 SampleSize = 16 * 1024;

struct Mark {
    QByteArrayView bytes;
    TextDecoder::Encoding encoding;
};
constexpr std::array Marks{Mark{"\xEF\xBB\xBF", TextDecoder::Encoding::Utf8},
                           Mark{"\xFF\xFE", TextDecoder::Encoding::Utf16Le},
                           Mark{"\xFE\xFF", TextDecoder::Encoding::Utf16Be}};

/// 0x80 to 0x9F of Windows-1252; the five bytes that it leaves open stay control characters.
constexpr std::array<char16_t, 32> Windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendWindows1252(const QByteArray &block, QByteArray &utf8)
{
    utf8.reserve(utf8.size() + block.size() * 2);
    for (const char c : block) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x80) {
            utf8.append(c);
            continue;
        }
        const char16_t u = byte < 0xA0 ? Windows1252[byte - 0x80U] : char16_t(byte);
        if (u >= 0x800)
            utf8.append(char(0xE0 | (u >> 12))).append(char(0x80 | ((u >> 6) & 0x3F)));
        else
            utf8.append(char(0xC0 | (u >> 6)));
        utf8.append(char(0x80 | (u & 0x3F)));
    }
}

struct Zeros {
    qsizetype even = 0;
    qsizetype odd = 0;
};

Zeros zerosIn(const QByteArray &sample)
{
    Zeros zeros;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? zeros.even : zeros.odd);
    }
    return zeros;
}

/// Text has hardly any control characters; a picture or a program is full of them.
bool isBinary(const QByteArray &sample)
{
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return controls * 10 > sample.size();
}

Error notUtf8(const QString &path, qint64 line)
{
    return {Error::Code::Invalid,
            Tr::tr("Line %1 of “%2” has characters that are not valid UTF-8. Save the file again "
                   "as “CSV UTF-8”, or choose the encoding Windows-1252.")
                .arg(Speech::number(line), QFileInfo(path).fileName()),
            {}};
}

} // namespace

Result<TextDecoder> TextDecoder::open(const QString &path, const QString &encodingName)
{
    TextDecoder decoder;
    decoder.m_file = std::make_unique<QFile>(path);
    if (!decoder.m_file->open(QIODevice::ReadOnly))
        return tableproblem::cannotOpen(path, decoder.m_file->errorString());
    const QByteArray start = decoder.m_file->peek(3);
    for (const Mark &mark : Marks) {
        if (!start.startsWith(mark.bytes))
            continue;
        decoder.m_encoding = mark.encoding;
        decoder.m_markLength = mark.bytes.size();
        break;
    }
    if (encodingName.isEmpty()) {
        PLENARY_TRY(decoder.detect());
    } else {
        const auto known = {
            Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252};
        const Encoding marked = decoder.m_encoding;
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](Encoding encoding) {
            decoder.m_encoding = encoding;
            return decoder.encodingName().compare(encodingName, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            return Error{Error::Code::Invalid,
                         Tr::tr("“%1” is not an encoding that Plenary can read. Choose UTF-8, "
                                "UTF-16 or Windows-1252.")
                             .arg(encodingName),
                         {}};
        if (decoder.m_encoding != marked)
            decoder.m_markLength = 0;
        if (decoder.m_encoding == Encoding::Utf8)
            PLENARY_TRY(decoder.checkUtf8(true));
    }
    if (decoder.m_encoding == Encoding::Utf16Le)
        decoder.m_utf16 = QStringDecoder(QStringConverter::Utf16LE);
    else if (decoder.m_encoding == Encoding::Utf16Be)
        decoder.m_utf16 = QStringDecoder(QStringConverter::Utf16BE);
    decoder.m_file->seek(decoder.m_markLength);
    return decoder;
}

Result<void> TextDecoder::detect()
{
    if (m_encoding != Encoding::Utf8)
        return {};
    if (m_markLength > 0)
        return checkUtf8(true);
    const QByteArray sample = m_file->peek(SampleSize);
    const auto [even, odd] = zerosIn(sample);
    // Every Latin letter, digit, comma and line end of UTF-16 has a zero byte on the same side.
    constexpr qsizetype fewEnough = 4;
    if ((even + odd) * 20 > sample.size()
        && std::max(even, odd) > fewEnough * std::min(even, odd)) {
        m_encoding = odd > even ? Encoding::Utf16Le : Encoding::Utf16Be;
        return {};
    }
    if (isBinary(sample))
        return tableproblem::notATable(m_file->fileName());
    return checkUtf8(false);
}

/// Reads the whole file once (at memory speed, but for the disk), because the first character
/// beyond ASCII may stand anywhere.
Result<void> TextDecoder::checkUtf8(bool isCertain)
{
    m_file->seek(m_markLength);
    Utf8Check check;
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 count = m_file->read(block.data(), BlockSize);
        if (count < 0)
            return tableproblem::cannotOpen(m_file->fileName(), m_file->errorString());
        if (count == 0)
            break;
        check.feed(QByteArrayView(block).first(count));
    }
    check.finish();
    if (check.invalidBytes() == 0)
        return {};
    // Letters of Windows-1252 almost never form UTF-8 by chance: a file with both is damaged UTF-8.
    constexpr qint64 beyondChance = 10;
    if (isCertain || check.validCharacters() > beyondChance * check.invalidBytes())
        return notUtf8(m_file->fileName(), check.firstInvalidLine());
    m_encoding = Encoding::Windows1252;
    return {};
}

QString TextDecoder::encodingName() const
{
    switch (m_encoding) {
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    case Encoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
}

Result<bool> TextDecoder::read(QByteArray &utf8)
{
    const qsizetype before = utf8.size();
    if (m_encoding == Encoding::Utf8) {
        utf8.resize(before + BlockSize);
        const qint64 count = m_file->read(utf8.data() + before, BlockSize);
        utf8.truncate(before + std::max<qint64>(count, 0));
        m_read += std::max<qint64>(count, 0);
        if (count < 0)
            return tableproblem::cannotOpen(m_file->fileName(), m_file->errorString());
        return count > 0;
    }
    while (utf8.size() == before) {
        const QByteArray block = m_file->read(BlockSize);
        if (block.isEmpty() && m_file->error() != QFileDevice::NoError)
            return tableproblem::cannotOpen(m_file->fileName(), m_file->errorString());
        if (block.isEmpty())
            return false;
        m_read += block.size();
        if (m_encoding == Encoding::Windows1252)
            appendWindows1252(block, utf8);
        else
            PLENARY_TRY(appendUtf16(block, utf8));
    }
    return true;
}

Result<void> TextDecoder::appendUtf16(const QByteArray &block, QByteArray &utf8)
{
    QString text = m_halfPair;
    text += QString(m_utf16.decode(block));
    m_halfPair.clear();
    // A character of two units may lie across the boundary of two blocks.
    if (!text.isEmpty() && text.back().isHighSurrogate() && !m_file->atEnd()) {
        m_halfPair = text.back();
        text.chop(1);
    }
    if (m_utf16.hasError() || !text.isValidUtf16())
        return tableproblem::damaged(
            m_file->fileName(), encodingName(), u"invalid UTF-16 sequence"_s);
    if (m_file->atEnd() && (m_file->size() - m_markLength) % 2 != 0)
        return tableproblem::incomplete(m_file->fileName(), u"half a UTF-16 unit"_s);
    utf8.append(text.toUtf8());
    return {};
}

double TextDecoder::progress() const
{
    const qint64 size = m_file->size() - m_markLength;
    return size > 0 ? std::min(1.0, double(m_read) / double(size)) : 1.0;
}

} // namespace plenary
