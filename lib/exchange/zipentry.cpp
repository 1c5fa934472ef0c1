// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipentry.h"

#include "exchange/tableproblem.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

/// Real workbooks are packed about 10:1, and 50:1 at the most; small parts are let through
/// whatever their ratio.
constexpr qint64 MaximumRatio = 200;
constexpr qint64 RatioMattersAbove = 10LL * 1024 * 1024;
constexpr zip_int64_t MaximumEntries = 10000;

QString describe(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

/// Whether unpacking the entry by its name would write outside of the folder. Nothing is unpacked
/// here, but no spreadsheet writes such a name: the archive was made to do harm.
bool climbsOut(const QString &name)
{
    QString path = name;
    path.replace(u'\\', u'/');
    return path.startsWith(u'/') || path.indexOf(u':') == 1 || path.split(u'/').contains(u".."_s);
}

Error openingFailed(const QString &path, int code)
{
    const bool unreadable = code == ZIP_ER_OPEN || code == ZIP_ER_NOENT || code == ZIP_ER_READ;
    return unreadable ? tableproblem::cannotOpen(path, describe(code))
                      : tableproblem::incomplete(path, describe(code));
}

} // namespace

ZipEntry::~ZipEntry()
{
    if (m_file)
        zip_fclose(m_file);
}

Result<qint64> ZipEntry::read(char *buffer, qint64 limit)
{
    const zip_int64_t count = zip_fread(m_file, buffer, zip_uint64_t(limit));
    if (count < 0) {
        const QString detail = m_name % u": "_s % QString::fromUtf8(zip_file_strerror(m_file));
        const int code = zip_error_code_zip(zip_file_get_error(m_file));
        if (code == ZIP_ER_EOF)
            return tableproblem::incomplete(m_archivePath, detail);
        return tableproblem::damaged(m_archivePath, m_name, detail);
    }
    m_read += count;
    if (m_read > m_limit)
        return tableproblem::tooMuch(m_archivePath, m_name % u" unpacks beyond its limit"_s);
    return qint64(count);
}

double ZipEntry::progress() const
{
    return m_declared > 0 ? std::min(1.0, double(m_read) / double(m_declared)) : 1.0;
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return openingFailed(path, code);
    ZipArchive result;
    result.m_archive = std::shared_ptr<zip>(archive, zip_discard);
    result.m_path = path;
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    if (entries > MaximumEntries)
        return tableproblem::tooMuch(path, u"too many entries"_s);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const QString name = QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), 0));
        if (climbsOut(name))
            return tableproblem::damaged(path, name.left(80), u"a path out of the archive"_s);
    }
    return result;
}

qint64 ZipArchive::indexOf(const QString &name) const
{
    const zip_int64_t index =
        zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index >= 0)
        return index;
    // Some producers on Windows separate the folders in the archive by backslashes.
    QString backslashed = name;
    backslashed.replace(u'/', u'\\');
    return zip_name_locate(m_archive.get(), backslashed.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::contains(const QString &name) const
{
    return indexOf(name) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name, qint64 limit) const
{
    const qint64 index = indexOf(name);
    if (index < 0)
        return tableproblem::damaged(m_path, name, u"no such entry"_s);
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0)
        return tableproblem::damaged(m_path, name, u"no directory entry"_s);
    if (stat.encryption_method != ZIP_EM_NONE)
        return tableproblem::protectedFile(m_path);
    // No entry is packed into more bytes than the archive has, whatever its directory says.
    const qint64 packed = std::min(qint64(stat.comp_size), QFileInfo(m_path).size());
    const qint64 allowed = std::min(limit, std::max(RatioMattersAbove, packed * MaximumRatio));
    if (stat.size > zip_uint64_t(allowed))
        return tableproblem::tooMuch(m_path, name % u" declares too large a size"_s);

    std::unique_ptr<ZipEntry> result(new ZipEntry);
    result->m_file = zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!result->m_file)
        return tableproblem::damaged(
            m_path, name, QString::fromUtf8(zip_strerror(m_archive.get())));
    result->m_archive = m_archive;
    result->m_archivePath = m_path;
    result->m_name = name;
    result->m_declared = qint64(stat.size);
    result->m_limit = allowed;
    return result;
}

Result<QByteArray> ZipArchive::start(const QString &name, qint64 limit) const
{
    PLENARY_ASSIGN(const std::unique_ptr<ZipEntry> stream, entry(name));
    QByteArray data(limit, Qt::Uninitialized);
    PLENARY_ASSIGN(const qint64 count, stream->read(data.data(), limit));
    data.truncate(count);
    return data;
}

} // namespace plenary
