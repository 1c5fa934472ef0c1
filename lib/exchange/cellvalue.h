// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

/// Cell values of spreadsheets as the texts that RowReader promises.
namespace plenary::cellvalue
{

/// What a number format makes of a number.
enum class Display : quint8 { Number, Date, Time, Duration };

/// The shortest text for the same value; whole numbers without decimals. What is no number is
/// returned as it stands.
[[nodiscard]] QString fromNumber(QByteArrayView written);
[[nodiscard]] QString fromNumber(double value);
/// ISO 8601 text of a serial day number: "2021-01-01", with a time of day only if it has one;
/// a clock time for Time, hours without limit for Duration.
[[nodiscard]] QString fromSerial(double serial, Display display, bool is1904);
/// "2021-01-01T00:00:00" -> "2021-01-01".
[[nodiscard]] QString fromIsoDate(const QString &written);
/// "PT10H10M10S" -> "10:10:10".
[[nodiscard]] QString fromIsoDuration(const QString &written);
[[nodiscard]] QString fromBoolean(bool value);

/// How a number format code ("dd/mm/yyyy", "[h]:mm") shows a number.
[[nodiscard]] Display displayOf(QStringView formatCode);
[[nodiscard]] Display displayOfBuiltin(int formatId);

} // namespace plenary::cellvalue
