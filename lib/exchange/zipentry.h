// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <memory>

struct zip;
struct zip_file;

namespace plenary
{

/// One file inside an archive as a stream. Sizes are checked twice, as declared and as unpacked,
/// because a harmful archive lies about them; the checksum is compared at the end of the stream.
class ZipEntry
{
public:
    ~ZipEntry();
    ZipEntry(const ZipEntry &) = delete;
    ZipEntry &operator=(const ZipEntry &) = delete;

    /// Reads up to `limit` bytes; 0 at the end.
    [[nodiscard]] Result<qint64> read(char *buffer, qint64 limit);
    /// Part of the entry read so far, 0 to 1.
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString path() const { return m_archivePath; }
    [[nodiscard]] QString name() const { return m_name; }

private:
    friend class ZipArchive;
    ZipEntry() = default;

    std::shared_ptr<zip> m_archive;
    zip_file *m_file = nullptr;
    QString m_archivePath;
    QString m_name;
    qint64 m_declared = 0;
    qint64 m_limit = 0;
    qint64 m_read = 0;
};

/// A zip archive opened for reading. Nothing is ever unpacked to disk.
class ZipArchive
{
public:
    static constexpr qint64 PartLimit = 512LL * 1024 * 1024;
    /// A sheet is only ever read as a stream: a million rows of twenty columns are 1.1 GB of XML.
    static constexpr qint64 SheetLimit = 2048LL * 1024 * 1024;

    [[nodiscard]] static Result<ZipArchive> open(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool contains(const QString &name) const;
    /// Opens an entry that may unpack to at most `limit` bytes.
    [[nodiscard]] Result<std::unique_ptr<ZipEntry>> entry(const QString &name,
                                                          qint64 limit = PartLimit) const;
    /// The first `limit` bytes of a small entry.
    [[nodiscard]] Result<QByteArray> start(const QString &name, qint64 limit) const;

private:
    [[nodiscard]] qint64 indexOf(const QString &name) const;

    std::shared_ptr<zip> m_archive;
    QString m_path;
};

} // namespace plenary
