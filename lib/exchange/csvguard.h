// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

/// A spreadsheet that opens a CSV file runs texts that begin like a formula. An apostrophe in front
/// keeps them texts; the reader takes it off again.
namespace plenary::csvguard
{

/// Whether `text` begins with = + - @ TAB CR or NUL, also behind leading spaces, and is not a
/// plain number.
[[nodiscard]] bool isDangerous(QStringView text);
/// Whether strip() would change `text`.
[[nodiscard]] bool isGuarded(QStringView text);
/// `text` as a spreadsheet may see it, and as strip() gives it back.
[[nodiscard]] QString guarded(const QString &text);
/// False for nearly all texts: those whose first byte says that they are neither dangerous nor
/// guarded.
[[nodiscard]] bool mayNeedGuard(QByteArrayView utf8);
/// Takes the apostrophe off a guarded text.
void strip(QString &text);

} // namespace plenary::csvguard
