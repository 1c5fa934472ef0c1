// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QHash>

namespace plenary
{

/// The pages of a register file as they lie on the disk, with what its write-ahead log committed.
/// Read without SQLite, which gives up a whole table for one page that is damaged. Nothing may have
/// the file open.
class PageFile
{
public:
    /// Reads the file and the log beside it into memory.
    [[nodiscard]] static Result<PageFile> read(const QString &path);

    /// A file's first page says it; where that is damaged, what SQLite takes for new files.
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    [[nodiscard]] quint32 count() const { return m_count; }
    /// Pages are numbered from 1; one that the file does not hold (whole) is empty.
    [[nodiscard]] QByteArrayView page(quint32 number) const;
    /// The number of the register's tables that the header gives; 0 where it is damaged.
    [[nodiscard]] int userVersion() const;

private:
    void takeLog();

    QByteArray m_file;
    QByteArray m_log;
    QHash<quint32, qsizetype> m_logged; ///< page -> where its latest content stands in the log
    int m_pageSize = 0;
    quint32 m_count = 0;
};

/// A big-endian number; 0 beyond the end.
[[nodiscard]] quint32 bigEndian(QByteArrayView bytes, qsizetype at, int size);

} // namespace plenary
