// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"
#include "exchange/rowvalues.h"

#include <QtCore/QRegularExpression>

namespace plenary
{

/// Turns rows into values by field path: conditions, patterns, constants, several values in a cell.
/// What the values mean is ImportResolver's business.
class RowTranslator
{
public:
    /// What a row stands for: the values of each record, none for a row that takes no part; or why
    /// it cannot be read.
    struct Translation {
        QList<RowValues> records;
        QString column;
        QString problem;
    };

    /// NotFound names a column of the mapping that the table does not have.
    [[nodiscard]] static Result<RowTranslator> create(const Mapping &mapping,
                                                      const QStringList &columns);
    /// With the texts that stand outside the columns: names of sheet and file, single cells.
    [[nodiscard]] static Result<RowTranslator>
    create(const Mapping &mapping, const RowReader &reader, const QString &path);

    [[nodiscard]] Translation translate(const TableRow &row);
    /// The column that a field, or a field below it, comes from, for messages; empty for constants.
    [[nodiscard]] QString columnOf(const QString &path) const;

private:
    struct Test {
        int index = -1;
        QStringList values; ///< folded
        bool negated = false;
        [[nodiscard]] bool holds(const QStringList &cells) const;
    };
    struct Source {
        Mapping::Column column;
        QList<int> indexes; ///< none: the column is missing, and may be
        std::optional<QString> fixed; ///< for Column::from
        std::optional<Test> when;
        QRegularExpression pattern;
        QStringList empty; ///< folded
        bool isLong = false; ///< what is between its words is kept: lines, tabs, blanks
        bool isFirst = true; ///< none before it gives its field a value
        [[nodiscard]] QString tidied(const QString &typed) const;
        mutable QHash<QString, QString> matched; ///< results of the pattern; a list repeats few
    };
    RowTranslator() = default;
    [[nodiscard]] static Result<Test> testOf(const Mapping::Condition &condition,
                                             const QStringList &columns);
    [[nodiscard]] Result<Source> sourceOf(const Mapping::Column &column) const;
    Result<void> findPlaces();
    [[nodiscard]] bool takesPart(const QStringList &cells) const;
    [[nodiscard]] QString textOf(const Source &source, const QStringList &cells) const;
    [[nodiscard]] static QString matchOf(const Source &source, const QString &typed);
    [[nodiscard]] static QString valueOf(const Source &source, const QString &typed);
    static void add(QList<RowValues> &records, const Source &source, const QStringList &typed);
    [[nodiscard]] QList<RowValues> unpivoted(const QList<RowValues> &all,
                                             const QStringList &cells) const;
    void repeat(Translation &translation, const QStringList &cells) const;

    Mapping m_mapping;
    QStringList m_columns;
    QList<Source> m_sources;
    QList<Test> m_tests;
    QList<int> m_unpivot;
    QList<int> m_fillDown;
    int m_repeat = -1;
    QStringList m_empty; ///< folded
    QStringList m_above;
};

} // namespace plenary
