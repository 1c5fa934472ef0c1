// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zipentry.h"

#include <QtCore/QByteArray>
#include <vector>

namespace plenary
{

/// The texts that the cells of an XLSX workbook refer to by number, packed as UTF-8 in one piece of
/// memory: a QString for each would take three times as much.
class SharedStrings
{
public:
    [[nodiscard]] static Result<SharedStrings> read(const ZipArchive &archive, const QString &part);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size()); }
    /// `index` has to be less than size().
    [[nodiscard]] QString at(qsizetype index) const;

private:
    QByteArray m_texts;
    /// Short texts that were asked for lately: a column of codes asks for few, again and again.
    struct Recent {
        qsizetype index = -1;
        QString text;
    };
    mutable std::vector<Recent> m_recent;
    std::vector<quint32> m_ends; ///< where each text ends in m_texts
};

} // namespace plenary
