// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"
#include "app/paint/charttable.h"
#include "core/isolates.h"

#include <algorithm>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

using At = ChartBuilder::At;

/// Where the columns of the chart stand, from the start edge.
struct Frame {
    double label = 0; ///< room of the labels
    double total = 0; ///< end of the totals (screen)
    double zero = 0;
    double end = 0; ///< of the longest bar
    double note = 0; ///< start of the trailing notes
    double noteRoom = 0;
    double bar = 0;
    bool after = false; ///< the total stands after its bar, else in a column before it
    double perUnit = 0;
    double largest = 0; ///< what is longer is cut
    QList<double> ticks;
};

/// A category without records has its note in the place of the bar.
QString trailingText(const ChartBuilder &build, const ChartSpec::Category &category)
{
    if (!category.values.isEmpty() && !category.note.isEmpty())
        return category.note;
    QStringList reported;
    for (const auto &marker : category.markers) {
        const QString words = qualifiedText(marker.qualifier, build.style.number(marker.value));
        reported << (marker.label.isEmpty()
                         ? words
                         : QString(words % u" ("_s % isolated(marker.label) % u')'));
    }
    return Speech::list(reported);
}

bool hasMarkers(const ChartSpec &spec)
{
    return std::any_of(spec.categories.begin(), spec.categories.end(), [](const auto &category) {
        return !category.markers.isEmpty();
    });
}

Frame frameOf(const ChartBuilder &build)
{
    const ChartSpec &spec = build.spec;
    Frame frame;
    QStringList labels, totals, notes;
    for (const auto &category : spec.categories) {
        labels << category.label;
        totals << totalText(build, category);
        notes << trailingText(build, category);
    }
    const bool emphasis =
        std::any_of(spec.categories.begin(), spec.categories.end(), [](const auto &category) {
            return category.emphasised;
        });
    const double share = build.print() ? 0.54 : 0.4;
    const double longest = build.widest(labels, build.body, emphasis) + build.px(1);
    frame.label = std::min(longest, build.width * share);
    const double total = build.widest(totals, build.body, true);
    const double notesWide = build.widest(notes, build.small);
    frame.noteRoom = std::min(notesWide, build.width * 0.3);
    frame.note = build.width - frame.noteRoom;
    frame.bar = build.px(build.print() ? 11.5 : 16);
    frame.total = frame.label + build.px(12) + total;
    frame.after = build.print() && !hasMarkers(spec);
    frame.zero = frame.after ? frame.label + build.px(10) : frame.total + build.px(8);
    frame.end = frame.noteRoom > 0 ? frame.note - build.px(14) : build.width;
    frame.largest = build.style.maximum > 0 ? build.style.maximum : chartMaximum(spec);
    frame.ticks = ChartBuilder::ticks(frame.largest);
    if (frame.after) {
        frame.end -= total + build.px(5);
        frame.ticks = {0, std::max(frame.largest, 1.0)};
    } else {
        frame.end -= build.px(frame.noteRoom > 0 ? 4 : 16);
    }
    frame.end = std::max(frame.end, frame.zero + build.px(24));
    frame.perUnit = (frame.end - frame.zero) / frame.ticks.last();
    return frame;
}

/// Nothing is cut on paper.
QStringList
trailingLines(const ChartBuilder &build, const Frame &frame, const ChartSpec::Category &category)
{
    return build.ruler.wrapped(
        trailingText(build, category), frame.noteRoom, build.small, false, build.print() ? 0 : 2);
}

void placeGrid(ChartBuilder &build, const Frame &frame, double top, double bottom)
{
    if (frame.after)
        return;
    for (const double tick : frame.ticks.mid(1)) {
        const double x = frame.zero + tick * frame.perUnit;
        build.line(x, top, x, bottom, build.style.grid, build.print() ? 0.7 : 1);
    }
}

double placeAxis(ChartBuilder &build, const Frame &frame, double bottom)
{
    const double baseline = bottom + build.small * 1.35;
    build.numbers(frame.ticks, frame.zero, frame.perUnit, baseline);
    return baseline + build.small * 0.5;
}

/// The bar; what is other or unknown may be longer than the scale of the rest.
double placeBar(ChartBuilder &build, const Frame &frame, int category, double middle)
{
    const double top = middle - frame.bar / 2;
    if (build.spec.categories[category].total() <= std::max(frame.largest, frame.ticks.last()))
        return build.stack(category, frame.zero, top, frame.bar, frame.perUnit);
    const QString number = totalText(build, build.spec.categories[category]);
    const double total =
        frame.after ? build.ruler.width(number, build.body, true) + build.px(5) : 0;
    return build.cutStack(category, frame.zero, top, frame.bar, frame.end - frame.zero - total);
}

/// Says why there is no bar, behind the reported figures, or before them where there is more room.
void placeAbsence(ChartBuilder &build,
                  const Frame &frame,
                  const ChartSpec::Category &category,
                  double middle)
{
    double first = frame.end;
    double last = frame.zero;
    for (const auto &marker : category.markers) {
        first = std::min(first, frame.zero + marker.value * frame.perUnit);
        last = std::max(last, frame.zero + marker.value * frame.perUnit);
    }
    const double behind = last + build.px(category.markers.isEmpty() ? 8 : 16);
    const double before = frame.zero + build.px(8);
    const bool fits = build.ruler.width(category.note, build.small) <= frame.end - behind
        || first - before < frame.end - last;
    const double x = fits ? behind : before;
    const double room = (fits ? frame.end : first - build.px(12)) - x;
    build.text(x,
               middle + ChartBuilder::drop(build.small),
               build.ruler.elided(category.note, room, build.small),
               {.size = build.small, .colour = build.style.third});
}

void placeRow(ChartBuilder &build, const Frame &frame, const BarRow &row, double top)
{
    const ChartSpec::Category &category = build.spec.categories[row.category];
    const ChartStyle &style = build.style;
    const double middle = top + row.height / 2;
    const bool counted = category.role == ChartSpec::Role::Counted;
    if (!build.print() && (category.emphasised || style.selected == row.category)) {
        ChartRect ground;
        ground.fill = style.tint;
        build.box({0, top, build.width, row.height}, ground);
        for (const double tick : frame.ticks.mid(1)) {
            const double x = frame.zero + tick * frame.perUnit;
            build.line(x, top, x, top + row.height, style.line, 1);
        }
    }
    build.hit({0, top, build.width, row.height}, row.category, -1);
    const ChartBuilder::Look look{.bold = category.emphasised,
                                  .colour = counted ? style.ink : style.second};
    if (build.print())
        build.lines(0, middle, row.label, look);
    else
        build.lines(frame.label, middle, row.label, look, At::End);
    const QString total = totalText(build, category);
    const double baseline = middle + ChartBuilder::drop(build.body);
    if (!frame.after)
        build.text(frame.total, baseline, total, {.bold = counted}, At::End);
    const double end = placeBar(build, frame, row.category, middle);
    if (frame.after)
        build.text(end + build.px(5), baseline, total, {.bold = counted});
    placeMarkers(build, row.category, frame.zero, middle, frame.bar, frame.perUnit);
    if (category.values.isEmpty() && !build.print())
        placeAbsence(build, frame, category, middle);
    build.lines(frame.note,
                middle,
                trailingLines(build, frame, category),
                {.size = build.small,
                 .bold = category.gap,
                 .colour = category.gap ? style.gap : style.second});
}

} // namespace

QList<int> categoryOrder(const ChartSpec &spec)
{
    QList<int> order;
    for (qsizetype i = 0; i < spec.categories.size(); ++i)
        order << static_cast<int>(i);
    std::stable_sort(order.begin(), order.end(), [&spec](int a, int b) {
        return spec.categories[a].role < spec.categories[b].role;
    });
    return order;
}

QString totalText(const ChartBuilder &build, const ChartSpec::Category &category)
{
    return category.values.isEmpty() ? u"–"_s : build.style.number(category.total());
}

double placeBars(ChartBuilder &build, double top)
{
    const Frame frame = frameOf(build);
    double y = build.key(top);
    const double rowHeight = build.px(build.print() ? 18 : 24);
    QList<BarRow> rows;
    double bottom = y;
    for (const int index : categoryOrder(build.spec)) {
        BarRow row;
        row.category = index;
        const auto &category = build.spec.categories[index];
        row.label = build.ruler.wrapped(
            category.label, frame.label, build.body, category.emphasised, build.print() ? 0 : 2);
        const double lines = static_cast<double>(row.label.size());
        const auto notes = static_cast<double>(trailingLines(build, frame, category).size());
        row.height = std::max({rowHeight,
                               lines * build.leading(build.body) + build.px(4),
                               notes * build.leading(build.small) + build.px(4)});
        bottom += row.height;
        rows << row;
    }
    build.setBody(y, bottom);
    placeGrid(build, frame, y, bottom);
    const double first = y;
    for (const BarRow &row : rows) {
        placeRow(build, frame, row, y);
        y += row.height;
    }
    build.line(frame.zero, first, frame.zero, y, build.style.ink, build.print() ? 0.95 : 1);
    return frame.after ? y : placeAxis(build, frame, y);
}

} // namespace plenary
