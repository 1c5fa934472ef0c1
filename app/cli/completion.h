// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace plenary::cli
{

/// bash, zsh, fish.
[[nodiscard]] QStringList shellNames();
/// What makes a shell complete the words of plenary-cli, from the table of its commands; empty for
/// a shell that is not one of shellNames().
[[nodiscard]] QString completionScript(const QString &shell);

} // namespace plenary::cli
