// SPDX-License-Identifier: GPL-3.0-or-later
#include "themecolours.h"

namespace plenary
{

namespace
{

struct Pair {
    ColourRole role;
    QRgb light;
    QRgb dark;
};
// Text 1 to 3 reach 4.6:1 on every ground they meet, tinted text 5.4:1 on its tint,
// FieldBorder 3.1:1.
constexpr Pair Colours[] = {
    {ColourRole::Window, 0xF0F2F4, 0x22272C},
    {ColourRole::Chrome, 0xF7F8F9, 0x282E34},
    {ColourRole::Base, 0xFFFFFF, 0x1A1E22},
    {ColourRole::Header, 0xF5F7F8, 0x20252A},
    {ColourRole::Line, 0xD3D8DD, 0x3A424A},
    {ColourRole::RowLine, 0xE8EBEE, 0x282E34},
    {ColourRole::FieldBorder, 0x7F8A95, 0x6F7B86},
    {ColourRole::Text, 0x1A232B, 0xE3E7EA},
    {ColourRole::Text2, 0x4A5661, 0xB0B9C1},
    {ColourRole::Text3, 0x57636E, 0x9FA9B2},
    {ColourRole::Accent, 0x0B5F83, 0x6BB8DE},
    {ColourRole::OnAccent, 0xFFFFFF, 0x0E1A21},
    {ColourRole::Selection, 0xD6E8F2, 0x1B4053},
    {ColourRole::Hover, 0xEEF4F7, 0x232B31},
    {ColourRole::Good, 0x1F6B5C, 0x6CC4AE},
    {ColourRole::GoodTint, 0xE2F1EC, 0x1F3A34},
    {ColourRole::Attention, 0x855600, 0xE2B45C},
    {ColourRole::AttentionTint, 0xFBEFD5, 0x3D3018},
    {ColourRole::Problem, 0xA8323E, 0xF29BA2},
    {ColourRole::ProblemTint, 0xFAE5E6, 0x43262A},
    {ColourRole::InformationTint, 0xE3EFF6, 0x1C3A4A},
    {ColourRole::NeutralTint, 0xE9ECEF, 0x2E353B},
};
static_assert(std::size(Colours) == size_t(ColourRoleCount));

struct Step {
    QRgb fill;
    bool inkLabel;
    QRgb edge; ///< 0: none
};
constexpr Step SeriesLight[] = {{0x0B5F83, false, 0},
                                {0xEFA152, true, 0xB96F1C},
                                {0x8260C4, false, 0},
                                {0x95BCDA, true, 0x5C8CB0},
                                {0x7E3E49, false, 0},
                                {0x857530, false, 0},
                                {0x40291A, false, 0},
                                {0xB6989A, true, 0x8C6C6F}};
constexpr Step SeriesDark[] = {{0x5FB0D6, true, 0},
                               {0xF6DFA6, true, 0},
                               {0x8560C0, false, 0xA688DA},
                               {0x546C74, false, 0x7C97A0},
                               {0xCB9390, true, 0},
                               {0x9FAE3F, true, 0},
                               {0xDCE8EE, true, 0},
                               {0xAC521C, false, 0xD17A48}};
constexpr Step SequentialLight[] = {{0xE6F0F6, true, 0},
                                    {0xC3DCE9, true, 0},
                                    {0x93C1D8, true, 0},
                                    {0x5C9FC0, true, 0},
                                    {0x2A7BA3, false, 0},
                                    {0x0B5F83, false, 0}};
// White or light labels first: the dark scale runs from night to bright.
constexpr Step SequentialDark[] = {{0x20323C, false, 0},
                                   {0x25495A, false, 0},
                                   {0x2B637C, false, 0},
                                   {0x327A9B, false, 0},
                                   {0x4E9EC4, true, 0},
                                   {0x8CCBE8, true, 0}};

template<size_t Count>
void fill(std::array<ChartColours::Fill, Count> &target,
          const Step (&steps)[Count],
          QColor ink,
          QColor pale)
{
    for (size_t i = 0; i < Count; ++i) {
        target[i] = {QColor(steps[i].fill),
                     steps[i].inkLabel ? ink : pale,
                     steps[i].edge ? QColor(steps[i].edge) : QColor()};
    }
}

} // namespace

std::array<QColor, size_t(ColourRoleCount)> themeColours(bool dark)
{
    std::array<QColor, size_t(ColourRoleCount)> colours;
    for (const Pair &pair : Colours)
        colours[size_t(pair.role)] = QColor(dark ? pair.dark : pair.light);
    return colours;
}

ChartColours chartColours(bool dark)
{
    ChartColours charts;
    const QColor ink(dark ? 0x0E1A21 : 0x1A232B);
    const QColor white(Qt::white);
    if (dark) {
        fill(charts.series, SeriesDark, ink, white);
        fill(charts.sequential, SequentialDark, ink, QColor(0xE3E7EA));
        charts.sequential[3].label = white;
    } else {
        fill(charts.series, SeriesLight, ink, white);
        fill(charts.sequential, SequentialLight, ink, white);
    }
    charts.otherFill = QColor(dark ? 0x2A3036 : 0xEEF1F3);
    charts.hatch = QColor(dark ? 0x7C8893 : 0x8A949E);
    charts.grid = QColor(dark ? 0x2E353B : 0xE1E5E8);
    return charts;
}

} // namespace plenary
