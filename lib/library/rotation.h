// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace plenary
{

/// How many backups are kept.
struct Rotation {
    int days = 12;
    int weeks = 10;
    int months = 9;
};

/// Which of these backups are kept, as places in the list: the latest of each of the last days that
/// have one; of what is older, the latest of each of the last weeks (ISO) that have one; of what is
/// older still, the latest of each of the last months. Days are those of UTC.
[[nodiscard]] QList<qsizetype> keptBackups(const QList<QDateTime> &times,
                                           const Rotation &rotation = {});

} // namespace plenary
