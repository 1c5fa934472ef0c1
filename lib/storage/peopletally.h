// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <array>
#include <span>

namespace plenary
{

/// A seat of somebody who came, as far as people are counted by it.
struct CountedSeat {
    qint64 who = 0; ///< the person; without one, the seat itself, negative
    qint64 event = 0;
    qint64 country = 0; ///< 0: not known; PeopleTally::noState
    int category = 0; ///< a text of the tally
};

/// Counts people by the grains of people_counts: in each of its cells a person counts once, however
/// many seats there are. What is added with sign -1 is taken away.
class PeopleTally
{
public:
    enum Column { Event, Series, Year, Country, Group, Category, ColumnCount };
    /// What one set of cells counts by: at most two columns.
    struct Grain {
        const char *name;
        QList<Column> columns;
    };
    struct Place {
        qint64 series = 0; ///< 0: none
        int year = 0; ///< a text
    };
    struct Cell {
        int grain = 0;
        std::array<qint64, 2> values{}; ///< of the grain's columns: numbers, or texts
        bool operator==(const Cell &) const = default;
    };
    static constexpr qint64 noState = -1;
    /// Those with the fewest cells first.
    [[nodiscard]] static std::span<const Grain> grains();

    /// The number under which a tally knows a text, and the text.
    [[nodiscard]] int numberOf(const QString &text);
    [[nodiscard]] const QString &text(qint64 number) const { return m_texts.at(number); }

    /// Where events stand in time, and the regional groups of countries: known before seats of them
    /// are added.
    QHash<qint64, Place> events;
    QHash<qint64, int> groups;

    /// All the seats of some people.
    void add(QList<CountedSeat> seats, int sign);
    /// Those that are not 0.
    [[nodiscard]] const QHash<Cell, int> &cells() const { return m_cells; }
    void count(const Cell &cell, int people);

private:
    using Values = std::array<qint64, ColumnCount>;
    [[nodiscard]] Values valuesOf(const CountedSeat &seat) const;
    void addPerson(std::span<const CountedSeat> seats, int sign);

    QStringList m_texts;
    QHash<QString, int> m_numbers;
    QHash<Cell, int> m_cells;
    QList<Values> m_seats; ///< of one person
    QList<std::array<qint64, 2>> m_keys;
};

[[nodiscard]] inline size_t qHash(const PeopleTally::Cell &cell, size_t seed = 0)
{
    return qHashMulti(seed, cell.grain, cell.values[0], cell.values[1]);
}

} // namespace plenary
