// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "exchange/rowreader.h"

#include <QtCore/QHash>
#include <optional>

namespace plenary
{

/// How the columns of a table become records: what the import wizard saves and plenary-cli reads.
/// The manual (import.md) describes the JSON form.
struct Mapping {
    /// Only rows whose `column` has one of (or, negated, none of) `values` take part.
    struct Condition {
        QString column;
        QStringList values; ///< compared folded; "" is an empty cell
        bool negated = false;
        bool operator==(const Condition &) const = default;
    };
    struct Column {
        QString column; ///< name of the column in the table; empty: see `from`
        QString field; ///< field, or path to a field of a linked record: "event.code"
        QString pattern; ///< regular expression; the value is its first group; no match: no value
        std::optional<Condition> when = std::nullopt;
        QString from = {}; ///< instead of a column: "sheet", "file" (their names) or a cell, "E4"
        QStringList further = {}; ///< columns whose texts follow, with `join` between
        QString join = QStringLiteral(" ");
        QString result = {}; ///< what a match of `pattern` gives: "\\3-\\2-\\1"; empty: group 1
        QString split = {}; ///< the cell holds several values with this between: a record for each
        QStringList empty = {}; ///< texts that mean nothing here, besides Mapping::empty
        bool optional = false; ///< a table may lack the column
        bool operator==(const Column &) const = default;
    };
    /// A column whose cells are records of their own: the cell is `field`, `set` the constants.
    struct Unpivot {
        QString column;
        QString field;
        QHash<QString, QString> set;
        bool operator==(const Unpivot &) const = default;
    };

    Entity entity = Entity::Participation;
    QString name;
    TableFormat table; ///< sheet "*": all visible sheets, one after the other
    QList<Condition> rows; ///< only rows that meet all of them take part
    QList<Column> columns;
    QList<Unpivot> unpivot;
    QString repeat; ///< column that says for how many records a row stands; empty: one
    QHash<QString, QString> constants; ///< by field path
    /// By field path: what was typed (folded) -> the value it means; empty: no value.
    QHash<QString, QHash<QString, QString>> values;
    QStringList fillDown; ///< columns whose empty cells repeat the cell above
    QStringList empty; ///< texts that stand for an empty cell: "NA", "-"

    bool operator==(const Mapping &) const = default;
    /// Invalid says which member is at fault and what may stand there.
    [[nodiscard]] static Result<Mapping> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
};

/// The field at the end of a path from an entity ("event.series.name"), or null.
[[nodiscard]] const Field *fieldAt(Entity entity, const QString &path);

} // namespace plenary
