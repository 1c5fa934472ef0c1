// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace plenary::xmltext
{

/// Whether `raw` holds entities or carriage returns that decode() would change.
[[nodiscard]] bool needsDecoding(QByteArrayView raw);
/// Resolves entities and normalises line ends into `decoded`. False for an unknown entity or a
/// character that XML forbids.
[[nodiscard]] bool decode(QByteArrayView raw, QByteArray &decoded);

/// Office Open XML writes characters that XML cannot hold as _xHHHH_. encodeOffice() also escapes
/// texts that merely look like that, so that decodeOffice() gives back every text unchanged.
[[nodiscard]] QString decodeOffice(const QString &text);
[[nodiscard]] QString encodeOffice(const QString &text);

} // namespace plenary::xmltext
