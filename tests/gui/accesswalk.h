// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

/// What somebody who cannot see the window, or has only a keyboard, would meet in it.
namespace plenary::test
{

/// Walks what screen readers are told of: what takes the keyboard and has no name or no role, and
/// buttons of one name in one group that do different things. Empty: nothing is wrong.
[[nodiscard]] QStringList unnamedIn(QWidget *window);

/// Presses Tab until the focus comes round: what it never reaches, or where it gets stuck.
[[nodiscard]] QStringList unreachedIn(QWidget *window);
/// The stops of Tab in their order, for reading.
[[nodiscard]] QStringList tabStops(QWidget *window);

/// Labels, buttons and tabs that are smaller than their words.
[[nodiscard]] QStringList clippedIn(QWidget *window);

} // namespace plenary::test
