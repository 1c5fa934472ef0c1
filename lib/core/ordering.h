// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plenary
{

/// A key by which a short list on a screen or paper is sorted as the language of this thread
/// (core/speech.h) sorts it: two keys compare as their texts do. For long lists, and in English,
/// see text::folded(), which is stored. Thread-safe.
[[nodiscard]] QString orderKey(const QString &text);

} // namespace plenary
