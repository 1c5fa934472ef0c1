// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>
#include <QtCore/QStringConverter>
#include <memory>

namespace plenary
{

/// Delivers a text file block by block as UTF-8, whatever its encoding. The encoding is found out
/// from a byte order mark, the pattern of NUL bytes, or by checking the whole file as UTF-8; what
/// is not UTF-8 is Windows-1252.
class TextDecoder
{
public:
    enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

    /// `encodingName` as in TableFormat; empty: find out.
    [[nodiscard]] static Result<TextDecoder> open(const QString &path, const QString &encodingName);

    [[nodiscard]] QString encodingName() const;
    /// Appends at least one byte to `utf8`, unless the file is at its end. False at the end.
    [[nodiscard]] Result<bool> read(QByteArray &utf8);
    [[nodiscard]] double progress() const;

private:
    TextDecoder() = default;

    [[nodiscard]] Result<void> detect();
    [[nodiscard]] Result<void> checkUtf8(bool isCertain);
    [[nodiscard]] Result<void> appendUtf16(const QByteArray &block, QByteArray &utf8);

    std::unique_ptr<QFile> m_file;
    Encoding m_encoding = Encoding::Utf8;
    qint64 m_markLength = 0; ///< bytes of the byte order mark
    qint64 m_read = 0;
    QStringDecoder m_utf16;
    QString m_halfPair; ///< first unit of a character whose second comes with the next block
};

} // namespace plenary
