// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartstyle.h"

#include <cmath>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

QList<QColor> colours(std::initializer_list<QRgb> values)
{
    QList<QColor> list;
    for (const QRgb value : values)
        list << (value == 0 ? QColor() : QColor::fromRgb(value));
    return list;
}

void setLight(ChartStyle &style)
{
    style.base = QColor(0xFFFFFF);
    style.ink = QColor(0x1A232B);
    style.second = QColor(0x4A5661);
    style.third = QColor(0x57636E);
    style.accent = QColor(0x0B5F83);
    style.middle = QColor(0x93C1D8);
    style.light = QColor(0xE6F0F6);
    style.line = QColor(0xC9D0D6);
    style.grid = QColor(0xE1E5E8);
    style.tint = QColor(0xE3EFF6);
    style.gap = QColor(0xA8323E);
    style.otherGround = QColor(0xEEF1F3);
    style.otherLines = QColor(0x8A949E);
    style.palette =
        colours({0x0B5F83, 0xEFA152, 0x8260C4, 0x95BCDA, 0x7E3E49, 0x857530, 0x40291A, 0xB6989A});
    style.edges = colours({0, 0xB96F1C, 0, 0x5C8CB0, 0, 0, 0, 0x8C6C6F});
    style.labels =
        colours({0xFFFFFF, 0x1A232B, 0xFFFFFF, 0x1A232B, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x1A232B});
    style.tints = colours({0xE6F0F6, 0xC3DCE9, 0x93C1D8, 0x5C9FC0, 0x2A7BA3, 0x0B5F83});
    style.tintInk = colours({0x1A232B, 0x1A232B, 0x1A232B, 0x1A232B, 0xFFFFFF, 0xFFFFFF});
}

void setDark(ChartStyle &style)
{
    style.base = QColor(0x1A1E22);
    style.ink = QColor(0xE3E7EA);
    style.second = QColor(0xB0B9C1);
    style.third = QColor(0x9FA9B2);
    style.accent = QColor(0x6BB8DE);
    style.middle = QColor(0x2B637C);
    style.light = QColor(0x20323C);
    style.line = QColor(0x3A424A);
    style.grid = QColor(0x2E353B);
    style.tint = QColor(0x1C3A4A);
    style.gap = QColor(0xF29BA2);
    style.otherGround = QColor(0x2A3036);
    style.otherLines = QColor(0x7C8893);
    style.palette =
        colours({0x5FB0D6, 0xF6DFA6, 0x8560C0, 0x546C74, 0xCB9390, 0x9FAE3F, 0xDCE8EE, 0xAC521C});
    style.edges = colours({0, 0, 0xA688DA, 0x7C97A0, 0, 0, 0, 0xD17A48});
    style.labels =
        colours({0x0E1A21, 0x0E1A21, 0xFFFFFF, 0xFFFFFF, 0x0E1A21, 0x0E1A21, 0x0E1A21, 0xFFFFFF});
    style.tints = colours({0x20323C, 0x25495A, 0x2B637C, 0x327A9B, 0x4E9EC4, 0x8CCBE8});
    style.tintInk = colours({0xE3E7EA, 0xE3E7EA, 0xE3E7EA, 0xFFFFFF, 0x0E1A21, 0x0E1A21});
}

/// Parts of a whole on paper: three greys, then patterns of the one blue.
ChartRect printFill(const ChartStyle &style, int place)
{
    static constexpr Hatch Patterns[] = {Hatch::None,
                                         Hatch::None,
                                         Hatch::None,
                                         Hatch::Counter,
                                         Hatch::Cross,
                                         Hatch::Upright,
                                         Hatch::None,
                                         Hatch::WideDots};
    const int index = place % 8;
    ChartRect rect;
    rect.edgeWidth = style.unit * 0.7;
    if (index == 0 || index == 1 || index == 6) {
        rect.fill = index == 0 ? style.accent : index == 1 ? style.middle : style.ink;
        return rect;
    }
    rect.fill = style.base;
    rect.edge = style.accent;
    rect.hatch = Patterns[index];
    rect.hatchColour = style.accent;
    return rect;
}

ChartRect patternFill(const ChartStyle &style, ChartSpec::Role role)
{
    const bool unknown = role == ChartSpec::Role::Unknown;
    ChartRect rect;
    rect.edgeWidth = style.unit * (style.isPrint() ? 0.7 : 1.0);
    rect.edge = style.isPrint() ? style.third : style.otherLines;
    rect.dashed = unknown;
    rect.hatchColour = rect.edge;
    if (style.isPrint()) {
        rect.fill = style.base;
        rect.hatch = unknown ? Hatch::Dots : Hatch::Slanted;
    } else {
        rect.fill = unknown ? QColor() : style.otherGround;
        rect.hatch = unknown ? Hatch::Counter : Hatch::Slanted;
    }
    return rect;
}

} // namespace

ChartStyle ChartStyle::screen(bool dark, double textPixels, const QLocale &locale)
{
    ChartStyle style;
    style.dark = dark;
    style.text = textPixels;
    style.unit = textPixels / 12.67;
    style.locale = locale;
    style.mirrored = locale.textDirection() == Qt::RightToLeft;
    style.families = notoFamilies(locale.bcp47Name());
    if (dark)
        setDark(style);
    else
        setLight(style);
    return style;
}

ChartStyle ChartStyle::print(const QString &language, double unitsPerMm)
{
    ChartStyle style;
    style.medium = Medium::Print;
    style.unit = unitsPerMm * 25.4 / 96;
    style.text = unitsPerMm * 25.4 / 72 * 7.75;
    style.locale = Speech::paperLocale(language);
    style.mirrored = isRightToLeft(language);
    style.families = notoFamilies(language);
    setLight(style);
    style.grid = QColor(0xDDE2E6);
    style.otherGround = style.base;
    style.tints = colours({0xE6F0F6, 0x93C1D8, 0x0B5F83});
    style.tintInk = colours({0x1A232B, 0x1A232B, 0xFFFFFF});
    return style;
}

QString ChartStyle::number(double value) const
{
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    if (!isPrint())
        return whole ? locale.toString(qRound64(value)) : locale.toString(value, 'f', 1);
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    QString digits = whole ? plain.toString(qRound64(value)) : plain.toString(value, 'f', 1);
    return digits.replace(u',', QChar(0x202F));
}

ChartRect ChartStyle::fill(ChartSpec::Role role, int place) const
{
    if (role != ChartSpec::Role::Counted)
        return patternFill(*this, role);
    if (isPrint())
        return printFill(*this, place);
    ChartRect rect;
    const auto index = place % palette.size();
    rect.fill = palette.value(index);
    rect.edge = edges.value(index);
    rect.edgeWidth = unit;
    return rect;
}

QColor ChartStyle::textOn(ChartSpec::Role role, int place) const
{
    if (role != ChartSpec::Role::Counted)
        return ink;
    if (isPrint())
        return place % 8 == 0 || place % 8 == 6 ? base : ink;
    return labels.value(place % labels.size(), ink);
}

} // namespace plenary
