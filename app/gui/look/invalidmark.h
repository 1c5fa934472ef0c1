// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plenary
{

/// A field whose text is not understood is drawn with a border in the colour of problems; the text
/// stays. The sentence that says why is the business of whoever marks it.
void setInvalid(QWidget *field, bool invalid);
[[nodiscard]] bool isInvalid(const QWidget *field);

} // namespace plenary
