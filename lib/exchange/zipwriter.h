// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "exchange/utf8buffer.h"

#include <QtCore/QList>
#include <memory>

struct z_stream_s;

namespace plenary
{

/// Writes a ZIP archive part after part, without holding any: sizes and checksums follow what they
/// belong to, as for a pipe. Every byte goes through DurableFile, which notices when one is lost.
class ZipWriter
{
public:
    explicit ZipWriter(DurableFile &file);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    /// Begins a part, which is deflated; ends the one before.
    [[nodiscard]] Result<void> begin(const QByteArray &name);
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// A small part.
    [[nodiscard]] Result<void> add(const QByteArray &name, QByteArrayView bytes);
    /// A small part as it is: the type of a document, which readers look for at a fixed place.
    [[nodiscard]] Result<void> addStored(const QByteArray &name, QByteArrayView bytes);
    /// Ends the last part and writes the list of all; the file is not committed.
    [[nodiscard]] Result<void> finish();

    /// Bytes of one part, and of the archive, beyond which readers need another format.
    static constexpr quint64 Limit = 0xFFFF0000;
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    struct Part {
        QByteArray name;
        quint32 checksum = 0;
        quint64 packed = 0, size = 0, start = 0;
        bool isStored = false;
    };
    [[nodiscard]] Result<void> endPart();
    [[nodiscard]] Result<void> deflate(QByteArrayView bytes, int flush);
    [[nodiscard]] Result<void> put(QByteArrayView bytes);
    static void appendPart(QByteArray &bytes, const Part &part);

    DurableFile &m_file;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_out;
    QList<Part> m_parts;
    quint64 m_written = 0;
    bool m_isOpen = false;
    bool m_isTooLarge = false;
};

} // namespace plenary
