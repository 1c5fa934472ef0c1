// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <utility>

namespace plenary
{

class Database;
struct Dimension;

/// Where a value of a dimension stands among the others: its rank, then its text.
using LabelOrder = std::pair<int, QString>;

/// The values of some dimensions for people, and their natural order.
class DimensionLabels
{
public:
    [[nodiscard]] static Result<DimensionLabels> load(Database &database,
                                                      const QStringList &dimensions);
    [[nodiscard]] QString label(qsizetype dimension, const QString &key) const;
    [[nodiscard]] LabelOrder order(qsizetype dimension, const QString &key) const;

private:
    struct Known {
        const Dimension *dimension = nullptr;
        QStringList own; ///< Dimension::ownValues()
        QHash<QString, QString> labels;
        QHash<QString, LabelOrder> orders;
    };
    QList<Known> m_known; ///< one for each dimension
};

} // namespace plenary
