// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QString>

/// The sentences that the table readers share; `path` is named by its file name alone.
namespace plenary::tableproblem
{

[[nodiscard]] Error cannotOpen(const QString &path, const QString &detail);
[[nodiscard]] Error notATable(const QString &path);
[[nodiscard]] Error emptyTable(const QString &path, const QString &sheet);
[[nodiscard]] Error noSuchSheet(const QString &path, const QString &sheet);
/// The file stops before its end: a download or a copy was interrupted.
[[nodiscard]] Error incomplete(const QString &path, const QString &detail);
/// The file has its full length, but its content contradicts itself.
[[nodiscard]] Error damaged(const QString &path, const QString &part, const QString &detail);
/// Unpacking would fill memory or last too long: an archive built to do harm.
[[nodiscard]] Error tooMuch(const QString &path, const QString &detail);
[[nodiscard]] Error protectedFile(const QString &path);
[[nodiscard]] Error cellTooLong(const QString &path, qint64 row, qsizetype limit);
[[nodiscard]] Error rowTooWide(const QString &path, qint64 row, const QString &column);
[[nodiscard]] Error tooEmpty(const QString &path, qint64 row);

} // namespace plenary::tableproblem
