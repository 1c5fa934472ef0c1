// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace plenary::bench
{

/// What somebody types to find a name.
struct Word {
    QString script; ///< "Latin", "Cyrillic" ...
    QString text; ///< the start of a name that the register has
};

/// The first letters of some names in each script that the register has names in; other ones in
/// each round.
[[nodiscard]] QList<Word> wordsOf(const std::shared_ptr<Library> &library, int round);

} // namespace plenary::bench
