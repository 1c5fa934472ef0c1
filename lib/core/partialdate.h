// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speech.h"
#include <QtCore/QDate>

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <optional>

namespace plenary
{

/// A date of which only the year, or the year and month, may be known (Popolo). Stored as
/// `2016`, `2016-11` or `2016-11-15`, so that text order is time order.
class PartialDate
{
public:
    constexpr PartialDate() = default;
    /// `month` and `day` 0 mean "not known".
    PartialDate(int year, int month = 0, int day = 0);
    explicit PartialDate(QDate date);

    /// Reads ISO 8601 (also with a time behind it, and with "/" or "." for "-"), EDTF doubt and
    /// unknown parts (`1966-08?`, `1966-08-XX`), and what people type in the languages of the
    /// United Nations: "Nov 2016", "nov. 2016", "15 November 2016", "November 15, 2016",
    /// "15.11.2016", "11/2016", "15/11/2016" (day first unless that is impossible). Nothing when it
    /// is none of these or no such day exists.
    [[nodiscard]] static std::optional<PartialDate> fromText(QStringView text);

    /// Why fromText() does not take a text.
    enum class Misreading { NoDate, Span, NoSuchDay, ShortYear };
    [[nodiscard]] static Misreading misreading(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_year == 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    /// The last day of it; not valid when nothing is known.
    [[nodiscard]] QDate lastDay() const;
    /// The stored form; empty when nothing is known.
    [[nodiscard]] QString toString() const;
    /// "15 November 2016", "November 2016", "2016" in the order and words of the locale.
    [[nodiscard]] QString toDisplay(const QLocale &locale = Speech::locale()) const;
    /// The same with the short name of the month: "15 Nov 2016".
    [[nodiscard]] QString toShortDisplay(const QLocale &locale = Speech::locale()) const;
    /// A span as people write it: "15–17 November 2016", "23 May – 2 June 2016", "2016".
    [[nodiscard]] static QString spanToDisplay(const PartialDate &from,
                                               const PartialDate &to,
                                               const QLocale &locale = Speech::locale());
    bool operator==(const PartialDate &) const = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace plenary
