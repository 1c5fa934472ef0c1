// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plenary
{

/// Fills `place` with `sheet`, which scrolls where it finds no room: large text, a low window.
void scrollIn(QWidget *place, QWidget *sheet);

} // namespace plenary
