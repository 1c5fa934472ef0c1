// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Words of the register where Qt reads more than words: each function gives a text that is shown
/// as text::displayed() has it, and is nothing but a text there.
namespace plenary::plain
{

/// For tool tips: they guess whether a text is markup, so it is escaped and said to be markup.
[[nodiscard]] QString tip(const QString &text);

/// For menus and actions, where "&" makes a key and a tab a second column.
[[nodiscard]] QString menuText(const QString &text);

/// For the title of a window, where "[*]" stands for "changed".
[[nodiscard]] QString windowTitle(const QString &text);

/// For the name of a file that is suggested: no folder in it, nothing hidden, not too long.
[[nodiscard]] QString fileName(const QString &text);

} // namespace plenary::plain
