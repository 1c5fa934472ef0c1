// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using At = ChartBuilder::At;
using Cell = ChartSpec::Cell;

/// Smallest number of each tint; paper has three steps, the screen six.
constexpr std::array PrintSteps = {1, 4, 10};
constexpr std::array ScreenSteps = {1, 2, 4, 7, 10, 20};

QList<int> stepsOf(const ChartStyle &style)
{
    return style.isPrint() ? QList<int>(PrintSteps.begin(), PrintSteps.end())
                           : QList<int>(ScreenSteps.begin(), ScreenSteps.end());
}

int stepOf(const ChartStyle &style, double value)
{
    const QList<int> steps = stepsOf(style);
    int step = 0;
    while (step + 1 < steps.size() && value >= steps[step + 1])
        ++step;
    return step;
}

struct Frame {
    double label = 0;
    double detail = 0; ///< start of the details ("co-sponsor")
    QList<double> starts; ///< of the columns, and the end of the last
    [[nodiscard]] double pitch(qsizetype column) const
    {
        return starts.at(column + 1) - starts.at(column);
    }
    bool showsDetails = false;
    double note = 0; ///< end of the notes
    double row = 0, cell = 0;
    double head = 0;
    QStringList title; ///< of the names
    QList<QStringList> heads;
};

/// Columns of one width that fill `room`; one whose words need more takes it from the others.
QList<double> columnWidths(const QList<double> &needs, double room)
{
    QList<double> widths(needs.size(), room / static_cast<double>(needs.size()));
    QList<bool> isFixed(needs.size(), false);
    for (bool again = true; again;) {
        again = false;
        double left = room;
        qsizetype shared = needs.size();
        for (qsizetype i = 0; i < needs.size(); ++i) {
            left -= isFixed[i] ? widths[i] : 0;
            shared -= isFixed[i] ? 1 : 0;
        }
        const double share = shared > 0 ? left / static_cast<double>(shared) : 0;
        if (share < *std::ranges::min_element(needs))
            return QList<double>(needs.size(), room / static_cast<double>(needs.size()));
        for (qsizetype i = 0; i < needs.size(); ++i) {
            if (isFixed[i])
                continue;
            isFixed[i] = needs[i] > share;
            again = again || isFixed[i];
            widths[i] = isFixed[i] ? needs[i] : share;
        }
    }
    return widths;
}

struct Words {
    QStringList labels, details, notes, heads;
};

double roomFor(const ChartBuilder &build, const QStringList &words, bool bold)
{
    const double width = build.widest(words, build.body, bold);
    return width > 0 ? width + build.px(10) : 0;
}

/// Names, details, cells and notes side by side; false when a word of a head would be broken.
bool placeColumns(const ChartBuilder &build, const Words &words, Frame &frame)
{
    QList<double> needs;
    for (const QString &head : words.heads)
        needs << build.widest(head.split(u' '), build.small, true) + build.px(6);
    const double least = std::accumulate(needs.begin(), needs.end(), 0.0);
    const double notesRoom = roomFor(build, words.notes, true);
    const double detailRoom = roomFor(build, words.details, false);
    const auto count = static_cast<double>(std::max<qsizetype>(1, words.heads.size()));
    // The names of the rows give way first.
    const double spare = build.width - detailRoom - notesRoom - least - build.px(8);
    frame.label = std::min(build.widest(words.labels, build.body, true) + build.px(22),
                           std::max(spare, build.width * (build.print() ? 0.3 : 0.18)));
    frame.detail = frame.label + build.px(4);
    frame.showsDetails = detailRoom > 0;
    const double first = frame.label + detailRoom + build.px(8);
    const double room = build.width - first - notesRoom;
    const double wanted = std::clamp(
        build.widest(words.heads, build.small, true) + build.px(10), build.px(40), build.px(120));
    const double cells = build.print() ? room : std::min(room, wanted * count);
    frame.starts = {first};
    if (!needs.isEmpty()) {
        for (const double width : columnWidths(needs, cells))
            frame.starts << frame.starts.last() + width;
    }
    return least <= room;
}

Frame frameOf(const ChartBuilder &build)
{
    Frame frame;
    Words words;
    for (const auto &category : build.spec.categories) {
        words.labels << category.label;
        words.details << category.detail;
        words.notes << category.note;
    }
    for (const auto &series : build.spec.series)
        words.heads << series.label;
    if (!placeColumns(build, words, frame)) {
        // The end of a name, its year, says more than a broken word; and then more than a detail.
        for (QString &head : words.heads)
            head = head.section(u' ', -1);
        if (!placeColumns(build, words, frame)) {
            words.details.clear();
            placeColumns(build, words, frame);
        }
    }
    const double notesRoom = roomFor(build, words.notes, true);
    frame.note = build.print() ? build.width : frame.starts.last() + notesRoom;
    frame.row = build.px(build.print() ? 16 : 24);
    frame.cell = build.px(build.print() ? 14 : 18);
    frame.title = build.ruler.wrapped(
        build.spec.categoryTitle, frame.starts.first() - build.px(6), build.small, true, 3);
    qsizetype tallest = std::max<qsizetype>(1, frame.title.size());
    for (qsizetype i = 0; i < words.heads.size(); ++i) {
        frame.heads << build.ruler.wrapped(
            words.heads[i], frame.pitch(i) - build.px(4), build.small, true, 3);
        tallest = std::max(tallest, frame.heads.last().size());
    }
    frame.head = static_cast<double>(tallest) * build.leading(build.small) + build.px(7);
    return frame;
}

void placeState(ChartBuilder &build, const QRectF &cell, Cell state)
{
    const ChartStyle &style = build.style;
    const double baseline = cell.center().y() + ChartBuilder::drop(build.small);
    ChartRect look;
    QString sign;
    if (state == Cell::NotRecorded) {
        look = style.fill(ChartSpec::Role::Unknown, 0);
        sign = style.isPrint() ? u"?"_s : QString();
    } else if (state == Cell::Declined) {
        sign = u"×"_s;
    } else {
        sign = u"–"_s;
        if (!style.isPrint()) {
            look.edge = style.otherLines;
            look.edgeWidth = build.px(1);
            look.dashed = true;
        }
    }
    if (look.edge.isValid())
        build.box(cell, look);
    if (!sign.isEmpty() && look.hatch != Hatch::None) { // a clear ground below the sign
        ChartRect ground;
        ground.fill = style.base;
        const double half = build.small * 0.42;
        build.box({cell.center().x() - half, cell.center().y() - half, half * 2, half * 2}, ground);
    }
    build.text(cell.center().x(),
               baseline,
               sign,
               {.size = build.small,
                .bold = look.hatch != Hatch::None,
                .colour = look.hatch != Hatch::None ? style.ink : style.second},
               At::Centre);
}

void placeNumber(ChartBuilder &build, const QRectF &cell, double value)
{
    const int step = stepOf(build.style, value);
    ChartRect look;
    look.fill = build.style.tints.value(step);
    build.box(cell, look);
    build.text(cell.center().x(),
               cell.center().y() + ChartBuilder::drop(build.small),
               build.style.number(value),
               {.size = build.small, .bold = true, .colour = build.style.tintInk.value(step)},
               At::Centre);
}

Cell stateOf(const ChartSpec::Category &category, int series)
{
    const Cell state = category.cells.value(series, Cell::Counted);
    if (state != Cell::Counted)
        return state;
    if (series >= category.values.size())
        return Cell::NotRecorded;
    return category.values[series] > 0 ? Cell::Counted : Cell::Zero;
}

QString stateName(Cell state)
{
    switch (state) {
    case Cell::Zero:
        return Tr::tr("not on the list", "key of a matrix");
    case Cell::Declined:
        return Tr::tr("declined or absent", "key of a matrix");
    case Cell::NotRecorded:
    case Cell::Counted:
        break;
    }
    return Tr::tr("not recorded", "key of a matrix");
}

double placeKey(ChartBuilder &build, double top)
{
    const double step = build.px(build.print() ? 16 : 24);
    const QSizeF swatch(build.px(build.print() ? 20 : 26), build.px(build.print() ? 12 : 16));
    double x = 0;
    double y = top;
    const auto entry = [&](const QString &name, const auto &paint) {
        const double wide = swatch.width() + build.px(5) + build.ruler.width(name, build.small);
        if (x > 0 && x + wide > build.width) {
            x = 0;
            y += step;
        }
        paint(QRectF(QPointF(x, y + (step - swatch.height()) / 2), swatch));
        build.text(x + swatch.width() + build.px(5),
                   y + step / 2 + ChartBuilder::drop(build.small),
                   name,
                   {.size = build.small, .colour = build.style.second});
        x += wide + build.px(14);
    };
    const QList<int> steps = stepsOf(build.style);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size();
        QString range = build.style.number(steps[i]);
        if (last)
            range = Tr::tr("%1 or more", "key of a matrix").arg(range);
        else if (steps[i + 1] - steps[i] > 1)
            range = QString(range % u"–"_s % build.style.number(steps[i + 1] - 1));
        entry(range, [&](const QRectF &cell) {
            placeNumber(build, cell, steps[i]);
        });
    }
    for (const Cell state : {Cell::Zero, Cell::Declined, Cell::NotRecorded}) {
        const bool used = std::any_of(
            build.spec.categories.begin(), build.spec.categories.end(), [&](const auto &category) {
                for (int i = 0; i < build.spec.series.size(); ++i) {
                    if (stateOf(category, i) == state)
                        return true;
                }
                return false;
            });
        if (used)
            entry(stateName(state), [&](const QRectF &cell) {
                placeState(build, cell, state);
            });
    }
    return y + step + build.px(3);
}

double placeHeads(ChartBuilder &build, const Frame &frame, double top)
{
    build.line(0, top, build.width, top, build.style.ink, 0.95);
    const double bottom = top + frame.head;
    const auto place = [&](double x, const QStringList &lines, At at) {
        double baseline = bottom - build.px(6)
            - build.leading(build.small) * static_cast<double>(lines.size() - 1);
        for (const QString &each : lines) {
            build.text(x, baseline, each, {.size = build.small, .bold = true}, at);
            baseline += build.leading(build.small);
        }
    };
    place(0, frame.title, At::Start);
    for (qsizetype i = 0; i < frame.heads.size(); ++i) {
        const double x = (frame.starts[i] + frame.starts[i + 1]) / 2;
        build.hit({frame.starts[i], top, frame.pitch(i), frame.head}, -1, static_cast<int>(i));
        place(x, frame.heads[i], At::Centre);
    }
    build.line(0, bottom, build.width, bottom, build.style.ink, 0.95);
    return bottom + build.px(1);
}

double placeRow(ChartBuilder &build, const Frame &frame, int index, double top)
{
    const auto &category = build.spec.categories[index];
    const ChartStyle &style = build.style;
    const QStringList label = build.ruler.wrapped(category.label,
                                                  frame.label - build.px(category.gap ? 16 : 2),
                                                  build.body,
                                                  category.emphasised,
                                                  build.print() ? 0 : 2);
    const double height = std::max(
        frame.row, static_cast<double>(label.size()) * build.leading(build.body) + build.px(4));
    const double middle = top + height / 2;
    build.hit({0, top, build.width, height}, index, -1);
    const bool warns = category.gap && !build.print();
    if (warns) {
        ChartMark sign;
        sign.shape = ChartMark::Shape::Triangle;
        sign.at = {build.px(5), middle};
        sign.size = build.px(10);
        sign.colour = style.gap;
        sign.lineWidth = build.px(1.3);
        build.add(sign);
    }
    build.lines(build.px(warns ? 15 : 0), middle, label, {.bold = category.emphasised});
    if (frame.showsDetails)
        build.text(frame.detail,
                   middle + ChartBuilder::drop(build.body),
                   category.detail,
                   {.colour = style.second});
    for (int i = 0; i < build.spec.series.size(); ++i) {
        const QRectF cell(frame.starts[i] + build.px(2),
                          middle - frame.cell / 2,
                          frame.pitch(i) - build.px(4),
                          frame.cell);
        const Cell state = stateOf(category, i);
        if (state == Cell::Counted)
            placeNumber(build, cell, category.values.value(i));
        else
            placeState(build, cell, state);
        build.hit(cell, index, i);
    }
    build.text(frame.note,
               middle + ChartBuilder::drop(build.body),
               category.note,
               {.bold = category.gap, .colour = category.gap ? style.gap : style.ink},
               At::End);
    return top + height;
}

} // namespace

double placeMatrix(ChartBuilder &build, double top)
{
    const Frame frame = frameOf(build);
    double y = placeHeads(build, frame, placeKey(build, top));
    const double first = y;
    QString group;
    for (qsizetype i = 0; i < build.spec.categories.size(); ++i) {
        const auto &category = build.spec.categories[i];
        if (category.group != group) {
            if (i > 0)
                build.line(0, y, build.width, y, build.style.line, 0.8);
            const double baseline = y + frame.row / 2 + ChartBuilder::drop(build.body);
            build.text(0, baseline, category.group, {.bold = true, .colour = build.style.accent});
            build.text(build.ruler.width(category.group, build.body, true) + build.px(7),
                       baseline,
                       category.groupDetail,
                       {.colour = build.style.third});
            y += frame.row;
            group = category.group;
        }
        y = placeRow(build, frame, static_cast<int>(i), y);
    }
    build.line(0, y, build.width, y, build.style.ink, 0.95);
    build.setBody(first, y + build.px(1));
    return y + build.px(1);
}

} // namespace plenary
