// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipwriter.h"

#include <cerrno>
#include <zlib.h>

namespace plenary
{
namespace
{

constexpr qsizetype OutSize = 256 * 1024;
/// Of 1 to 9. A sheet is 5 % larger than at 6, in half the time.
constexpr int Level = 4;
constexpr int Memory = 9; ///< as much as zlib takes: it is faster

constexpr quint16 Version = 20; ///< of the format: deflated parts
constexpr quint16 Flags = 0x0808; ///< sizes follow the part; names in UTF-8
constexpr quint16 StoredFlags = 0x0800; ///< names in UTF-8
constexpr quint16 Stored = 0, Deflated = 8;
constexpr quint16 FirstOf1980 = 0x0021; ///< the same bytes for the same table

void append16(QByteArray &bytes, quint64 number)
{
    bytes.append(static_cast<char>(number & 0xFF)).append(static_cast<char>(number >> 8 & 0xFF));
}

void append32(QByteArray &bytes, quint64 number)
{
    append16(bytes, number & 0xFFFF);
    append16(bytes, number >> 16);
}

} // namespace

ZipWriter::ZipWriter(DurableFile &file)
    : m_file(file)
    , m_stream(new z_stream_s{})
    , m_out(OutSize, Qt::Uninitialized)
{
}

ZipWriter::~ZipWriter()
{
    deflateEnd(m_stream.get());
}

Result<void> ZipWriter::put(QByteArrayView bytes)
{
    m_written += static_cast<quint64>(bytes.size());
    m_isTooLarge = m_isTooLarge || m_written > Limit;
    return m_file.write(bytes);
}

/// What stands alike before the part and in the list at the end.
void ZipWriter::appendPart(QByteArray &bytes, const Part &part)
{
    append16(bytes, Version);
    append16(bytes, part.isStored ? StoredFlags : Flags);
    append16(bytes, part.isStored ? Stored : Deflated);
    append16(bytes, 0);
    append16(bytes, FirstOf1980);
    append32(bytes, part.checksum);
    append32(bytes, part.packed);
    append32(bytes, part.size);
    append16(bytes, static_cast<quint64>(part.name.size()));
    append16(bytes, 0);
}

Result<void> ZipWriter::begin(const QByteArray &name)
{
    PLENARY_TRY(endPart());
    deflateEnd(m_stream.get());
    *m_stream = {};
    if (deflateInit2(m_stream.get(), Level, Z_DEFLATED, -MAX_WBITS, Memory, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return m_file.failure(ENOMEM, "deflate");
    m_parts.append({name, 0, 0, 0, m_written});
    m_parts.last().checksum = static_cast<quint32>(crc32(0, nullptr, 0));
    m_isOpen = true;
    QByteArray head("PK\3\4");
    appendPart(head, {name, 0, 0, 0, 0});
    return put(head.append(name));
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    Part &part = m_parts.last();
    part.checksum = static_cast<quint32>(crc32_z(part.checksum,
                                                 reinterpret_cast<const Bytef *>(bytes.data()),
                                                 static_cast<std::size_t>(bytes.size())));
    part.size += static_cast<quint64>(bytes.size());
    m_isTooLarge = m_isTooLarge || part.size > Limit;
    return deflate(bytes, Z_NO_FLUSH);
}

Result<void> ZipWriter::deflate(QByteArrayView bytes, int flush)
{
    // zlib only reads what it is given, whatever its type says.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream->avail_in = static_cast<uInt>(bytes.size());
    for (int state = Z_OK; state != Z_STREAM_END;) {
        m_stream->next_out = reinterpret_cast<Bytef *>(m_out.data());
        m_stream->avail_out = static_cast<uInt>(m_out.size());
        state = ::deflate(m_stream.get(), flush);
        const qsizetype packed = m_out.size() - static_cast<qsizetype>(m_stream->avail_out);
        m_parts.last().packed += static_cast<quint64>(packed);
        PLENARY_TRY(put(QByteArrayView(m_out).first(packed)));
        if (flush == Z_NO_FLUSH && m_stream->avail_in == 0 && m_stream->avail_out > 0)
            break;
    }
    return {};
}

Result<void> ZipWriter::endPart()
{
    if (!m_isOpen)
        return {};
    PLENARY_TRY(deflate({}, Z_FINISH));
    m_isOpen = false;
    QByteArray sizes("PK\7\10");
    append32(sizes, m_parts.last().checksum);
    append32(sizes, m_parts.last().packed);
    append32(sizes, m_parts.last().size);
    return put(sizes);
}

Result<void> ZipWriter::add(const QByteArray &name, QByteArrayView bytes)
{
    PLENARY_TRY(begin(name));
    return write(bytes);
}

Result<void> ZipWriter::addStored(const QByteArray &name, QByteArrayView bytes)
{
    PLENARY_TRY(endPart());
    Part part{name, 0, 0, 0, m_written, true};
    part.size = part.packed = static_cast<quint64>(bytes.size());
    part.checksum = static_cast<quint32>(crc32_z(
        0, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<std::size_t>(bytes.size())));
    m_parts.append(part);
    QByteArray head("PK\3\4");
    appendPart(head, part);
    PLENARY_TRY(put(head.append(name)));
    return put(bytes);
}

Result<void> ZipWriter::finish()
{
    PLENARY_TRY(endPart());
    const quint64 start = m_written;
    QByteArray list;
    for (const Part &part : std::as_const(m_parts)) {
        list.append("PK\1\2");
        append16(list, Version);
        appendPart(list, part);
        append16(list, 0); // comment
        append16(list, 0); // disk
        append16(list, 0); // attributes
        append32(list, 0);
        append32(list, part.start);
        list.append(part.name);
    }
    const auto size = static_cast<quint64>(list.size());
    list.append("PK\5\6");
    append32(list, 0);
    append16(list, static_cast<quint64>(m_parts.size()));
    append16(list, static_cast<quint64>(m_parts.size()));
    append32(list, size);
    append32(list, start);
    append16(list, 0);
    return put(list);
}

} // namespace plenary
