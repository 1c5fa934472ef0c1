// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pagefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QtEndian>
#include <bit>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr int defaultPageSize = 4096;
constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr quint32 logMagic = 0x377f0682; // the last bit: checksums are big-endian
constexpr auto fileMagic = "SQLite format 3"; // with its final NUL

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

/// The running checksum of a write-ahead log.
struct LogSum {
    quint32 first = 0;
    quint32 second = 0;
    bool isBigEndian = false;

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes, at) + second;
            second += word(bytes, at + 4) + first;
        }
    }
    [[nodiscard]] bool fits(QByteArrayView bytes, qsizetype at) const
    {
        return bigEndian(bytes, at, 4) == first && bigEndian(bytes, at + 4, 4) == second;
    }

private:
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        const quint32 value = bigEndian(bytes, at, 4);
        return isBigEndian ? value : qbswap(value);
    }
};

} // namespace

quint32 bigEndian(QByteArrayView bytes, qsizetype at, int size)
{
    if (at < 0 || at + size > bytes.size())
        return 0;
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes.at(at + i));
    return value;
}

Result<PageFile> PageFile::read(const QString &path)
{
    PageFile pages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     Tr::tr("%1 could not be read: check that it exists and that you may read it.")
                         .arg(path),
                     file.errorString()};
    pages.m_file = file.readAll();
    QFile log(QString(path + u"-wal"));
    if (log.open(QIODevice::ReadOnly))
        pages.m_log = log.readAll();
    const bool isWhole = pages.m_file.startsWith(QByteArray(fileMagic, 16));
    const quint32 said = isWhole ? bigEndian(pages.m_file, 16, 2) : 0;
    const quint32 size = said == 1 ? 65536 : said;
    pages.m_pageSize = isPageSize(size) ? static_cast<int>(size) : defaultPageSize;
    pages.m_count = static_cast<quint32>(pages.m_file.size() / pages.m_pageSize);
    pages.takeLog();
    return pages;
}

/// As SQLite does after a crash: frames count as far as salts and checksums hold, up to the last
/// one that ends a transaction.
void PageFile::takeLog()
{
    const QByteArrayView log(m_log);
    const quint32 magic = bigEndian(log, 0, 4);
    if (log.size() < logHeader || (magic & ~1U) != logMagic
        || bigEndian(log, 8, 4) != static_cast<quint32>(m_pageSize))
        return;
    LogSum sum{.isBigEndian = (magic & 1U) != 0};
    sum.add(log.first(24));
    if (!sum.fits(log, 24))
        return;
    QHash<quint32, qsizetype> open;
    const qsizetype step = frameHeader + m_pageSize;
    for (qsizetype at = logHeader; at + step <= log.size(); at += step) {
        sum.add(log.sliced(at, 8));
        sum.add(log.sliced(at + frameHeader, m_pageSize));
        if (log.sliced(at + 8, 8) != log.sliced(16, 8) || !sum.fits(log, at + 16))
            return;
        open.insert(bigEndian(log, at, 4), at + frameHeader);
        const quint32 pagesAfter = bigEndian(log, at + 4, 4);
        if (pagesAfter == 0)
            continue;
        m_logged.insert(open);
        open.clear();
        m_count = pagesAfter;
    }
}

QByteArrayView PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_count)
        return {};
    if (const auto logged = m_logged.constFind(number); logged != m_logged.constEnd())
        return QByteArrayView(m_log).sliced(*logged, m_pageSize);
    const qsizetype at = qsizetype(number - 1) * m_pageSize;
    if (at + m_pageSize > m_file.size())
        return {};
    return QByteArrayView(m_file).sliced(at, m_pageSize);
}

int PageFile::userVersion() const
{
    const QByteArrayView first = page(1);
    return first.startsWith(QByteArrayView(fileMagic, 16))
        ? static_cast<int>(bigEndian(first, 60, 4))
        : 0;
}

} // namespace plenary
