// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

namespace plenary
{

/// A chart as data: what to draw, not how. One ChartSpec feeds the chart on screen, the table under
/// it, the PDF, the SVG, PNG and CSV export and the text that a screen reader speaks. Strings are
/// translated already; numbers are counts.
struct ChartSpec {
    enum class Kind {
        Bars, ///< horizontal bars, stacked when there are several series; one row a category
        Columns, ///< vertical columns in time: a category stands at its `position` (a year)
        Panels, ///< horizontal bars in panels, one panel for each Category::group, one scale
        SmallMultiples, ///< one small column chart in time for each series, one scale; dark where
                        ///< Category::group is the label of the series (held in that region)
        Parts, ///< each category is one whole bar divided into its series (invitation, answer ...)
        Dots, ///< recorded beside reported: a dot or ring for each category on one axis from 0
        Tiles, ///< one tile for each unit of Category::whole, the first `values[0]` filled
        Matrix, ///< one cell for each category (row) and series (column), number on a tint
    };
    /// What a series or category stands for; Other and Unknown are hatched and always last.
    enum class Role { Counted, Other, Unknown };
    enum class Qualifier { Exact, About, Over, Almost }; ///< how a published figure was worded
    enum class Cell {
        Counted,
        Zero,
        NotRecorded,
        Declined
    }; ///< what a matrix cell without number means

    /// A published figure beside a counted one, attributed: "over 200 (brief)".
    struct Marker {
        double value = 0;
        Qualifier qualifier = Qualifier::Exact;
        QString label;
        bool operator==(const Marker &) const = default;
    };
    struct Series {
        QString label;
        Role role = Role::Counted;
        int colour = 0; ///< 0: by place; 1..8: fixed place in the palette (1 African ... 5 WEOG)
        QString filter; ///< what the list shows when this series is clicked (filter language)
        bool operator==(const Series &) const = default;
    };
    struct Category {
        QString label;
        QString key; ///< code of what the row stands for, where it is one thing
        QString detail; ///< second line or year below a column
        Role role = Role::Counted;
        double position = 0; ///< Columns, SmallMultiples: year, with decimals for the month
        QString group; ///< Panels, Matrix: heading under which it stands
        QString groupDetail; ///< "61 people · 17 countries", at the end of the group heading
        QString
            note; ///< trailing text: "almost 200 (AIDEF)", "4 of 4", "no participants entered yet"
        bool emphasised = false;
        bool gap = false; ///< a warning that the reader should see (none of 4)
        int whole = 0; ///< Tiles: how many tiles
        QString filter; ///< what the list shows when this category is clicked
        QList<double> values; ///< one for each series
        QList<Cell> cells; ///< Matrix: state of each cell; empty means all Counted
        QList<Marker> markers; ///< reported figures at this category
        std::optional<Qualifier> published; ///< Dots: this row is a published figure; else recorded
        bool operator==(const Category &) const = default;
        [[nodiscard]] double total() const
        {
            double sum = 0;
            for (const double value : values)
                sum += value;
            return sum;
        }
    };

    Kind kind = Kind::Bars;
    QString id; ///< stable name for files and tests: "attendance-by-event"
    QString title; ///< a fact that was computed, or the name of the chart
    QString subtitle; ///< unit, total, scale
    QString rule; ///< the counting rule in words
    QString empty; ///< one line instead of the chart when there are no categories
    QString detailTitle; ///< Dots, table: head of the column of details ("Wording")
    QString categoryTitle; ///< head of the first column of the table under the chart
    QString valueTitle; ///< unit of the values: "people"
    QList<Series> series;
    QList<Category> categories;

    bool operator==(const ChartSpec &) const = default;
    [[nodiscard]] double largestTotal() const
    {
        double largest = 0;
        for (const Category &category : categories)
            largest = qMax(largest, category.total());
        return largest;
    }
};

} // namespace plenary
