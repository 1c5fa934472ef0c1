// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace plenary
{

/// A language that the program speaks.
struct Language {
    QString code; ///< "ar"
    QString name; ///< in itself: "العربية"
};

/// All of them, by their codes.
[[nodiscard]] QList<Language> languages();
[[nodiscard]] QStringList languageCodes();
[[nodiscard]] bool isSpoken(const QString &code);

/// What the settings say; empty: the language of the desktop.
[[nodiscard]] QString chosenLanguage();
/// Kept in the settings; the program speaks it from its next start on.
void chooseLanguage(const QString &code);

/// The value of the first --language of a command line; empty: none.
[[nodiscard]] QString languageAsked(const QStringList &arguments);

/// From now on the program speaks a language: its own words and Qt's, its numbers and dates, the
/// direction of its windows. `asked` is a code; empty: the chosen language; one that is not spoken:
/// that of the desktop, and if that is not spoken, English. Speeches (core/speech.h) are
/// understood. On the main thread, after the application object and the settings were made; may be
/// called again, before there is a window.
void installLanguage(const QString &asked = {});

} // namespace plenary
