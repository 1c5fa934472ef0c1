// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace plenary
{

/// While it lives, its thread speaks another language than the program: what is translated on this
/// thread comes in that language, and locale() is its locale. A paper or a chart is made and drawn
/// inside one; other threads, and the window, do not notice. Speeches of a thread end in the
/// reverse order of their beginning.
class Speech
{
public:
    /// How whole numbers are written.
    enum class Numbers {
        OfLanguage, ///< its digits, its groups
        OfPapers ///< 1 022 in every language, as the papers of the United Nations have it
    };

    explicit Speech(const QLocale &locale, Numbers numbers = Numbers::OfLanguage);
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

    /// The speech of a paper. In Arabic its digits are 0 to 9, as in those of the United Nations.
    [[nodiscard]] static QLocale paperLocale(const QString &language);

    /// What numbers and dates of this thread are written in: that of its innermost speech, else
    /// that of the program.
    [[nodiscard]] static QLocale locale();
    /// Null: this thread speaks the language of the program.
    [[nodiscard]] static const QLocale *current();
    [[nodiscard]] static QString number(qint64 value);
    /// A number that counts nothing, as that of a year, a page or a row: without groups.
    [[nodiscard]] static QString ordinal(qint64 value);
    /// "a, b, c" with the comma of the language.
    [[nodiscard]] static QString list(const QStringList &parts);
    /// "a; b; c", of parts that have commas themselves.
    [[nodiscard]] static QString longList(const QStringList &parts);

private:
    QLocale m_locale;
    Numbers m_numbers;
    const Speech *m_outer;
};

} // namespace plenary
