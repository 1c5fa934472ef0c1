// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "exchange/rowreader.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace plenary
{

/// How the columns of a table become records: what the import wizard saves and plenary-cli reads.
/// The manual (import.md) describes the JSON form.
struct Mapping {
    /// Only rows whose `column` has one of (or, negated, none of) `values` take part.
    struct Condition {
        QString column;
        QStringList values; ///< compared folded
        bool negated = false;
        bool operator==(const Condition &) const = default;
    };
    struct Column {
        QString column; ///< name of the column in the table
        QString field; ///< field, or path to a field of a linked record: "event.code"
        QString pattern; ///< regular expression; the value is its first group; no match: no value
        std::optional<Condition> when;
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
    TableFormat table;
    QList<Column> columns;
    QList<Unpivot> unpivot;
    QHash<QString, QString> constants; ///< by field path
    /// By field path: what was typed (folded) -> the value it means; empty: no value.
    QHash<QString, QHash<QString, QString>> values;
    QStringList fillDown; ///< columns whose empty cells repeat the cell above

    bool operator==(const Mapping &) const = default;
    /// Invalid says which member is at fault and what may stand there.
    [[nodiscard]] static Result<Mapping> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
    /// Columns whose names are those of fields or their labels, as a start for the wizard.
    [[nodiscard]] static Mapping suggested(Entity entity, const QStringList &columns);
};

/// The field at the end of a path from an entity ("event.series.name"), or null.
[[nodiscard]] const Field *fieldAt(Entity entity, const QString &path);

/// Turns rows into values by field path: conditions, patterns, constants, value translations.
class RowTranslator
{
public:
    using Values = QHash<QString, QString>; ///< text by field path

    /// NotFound names a column of the mapping that the table does not have.
    [[nodiscard]] static Result<RowTranslator> create(const Mapping &mapping,
                                                      const QStringList &columns);
    /// One set of values for each record that the row stands for; none for a row without content.
    [[nodiscard]] QList<Values> translate(const TableRow &row);
    /// The column that a field comes from, for messages; empty for constants.
    [[nodiscard]] QString columnOf(const QString &path) const;

private:
    struct Source {
        Mapping::Column column;
        int index = -1;
        int whenIndex = -1;
        QRegularExpression pattern;
    };
    RowTranslator() = default;
    [[nodiscard]] bool applies(const Source &source, const QStringList &cells) const;

    Mapping m_mapping;
    QList<Source> m_sources;
    QList<int> m_unpivot;
    QList<int> m_fillDown;
    QStringList m_above;
};

} // namespace plenary
