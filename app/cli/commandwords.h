// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace plenary::cli
{

/// An option as a shell knows it.
struct OptionWords {
    QString name; ///< "--by"; "-o" for where the answer goes
    bool takesValue = false;
    bool takesFile = false; ///< the value is the name of a file
    QStringList values; ///< what the value may be, as far as it is known
};

/// The options of a command, in the order of its table.
[[nodiscard]] QList<OptionWords> optionWords(const Command &command);
/// What the first word behind the command may be, as far as it is known: kinds, charts, papers.
[[nodiscard]] QStringList firstWords(const Command &command);
/// Whether words behind the command are names of files.
[[nodiscard]] bool takesFiles(const Command &command);

} // namespace plenary::cli
