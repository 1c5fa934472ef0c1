// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperparts.h"

namespace plenary
{

/// The people of one event by category in the order of the United Nations, then delegation, rank
/// and name; with the paragraph of States represented. Whoever is not to be listed is counted only.
struct ParticipantList {
    paper::Participants people;
    QString statesRepresented; ///< empty when there is none
    qint64 listed = 0, unlisted = 0;
};
[[nodiscard]] Result<ParticipantList>
participantList(Database &database, const PaperParts &parts, const Record &event);

} // namespace plenary
