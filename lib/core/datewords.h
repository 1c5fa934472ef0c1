// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QLocale>

/// Dates in the order and words of a language (ICU); digits are those of the papers, 0 to 9.
namespace plenary::datewords
{

enum class Precision { Month, Day };

/// "15 November 2016", "15 de noviembre de 2016", "2016年11月15日"; Arabic months in both forms.
[[nodiscard]] QString date(QDate date, Precision precision, const QLocale &locale);

/// "15 Nov 2016", "Nov 2016": where there is little room; of an Arabic month the name of the Nile.
[[nodiscard]] QString shortDate(QDate date, Precision precision, const QLocale &locale);

/// A year alone, in the digits of the language.
[[nodiscard]] QString year(int number, const QLocale &locale);

/// "15–17 November 2016", "du 15 au 17 novembre 2016"; both ends known to the day.
[[nodiscard]] QString span(QDate from, QDate to, const QLocale &locale);

} // namespace plenary::datewords
