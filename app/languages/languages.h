// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace plenary
{

/// Loads what the program and Qt say in a language; English, whose plural forms are a translation
/// too, where there is none. Once, after the application object was made.
void installLanguage(const QLocale &locale = QLocale());

} // namespace plenary
