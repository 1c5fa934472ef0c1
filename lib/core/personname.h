// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Names of people as lists write them.
namespace plenary::personname
{

struct Parts {
    QString honorific; ///< "H.E. Mr.", as typed; empty when there is none
    QString name; ///< "KERR, Gordon"; never empty unless nothing was typed
};

/// Titles before the name, behind its comma or in brackets: "H.E. Mr. Gordon KERR",
/// "KERR, Mr. Gordon", "Sra. Ana Ruiz", "KERR Gordon (Dr.)". A letter with a full stop that may be
/// an initial stays one.
[[nodiscard]] Parts split(const QString &typed);

/// By which names are compared: without titles, in any order, case and accents aside.
/// "KERR, Gordon" and "Mr. Gordon Kerr" have one key. Empty for a text without letters.
[[nodiscard]] QString key(const QString &typed);
[[nodiscard]] QString key(const Parts &parts);

} // namespace plenary::personname
