// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "app/paint/chartstyle.h"
#include "plenarystyle.h"
#include "themecolours.h"
#include "themesheet.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cmath>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double BasePoints = 9.5;

struct Installed {
    Theme theme = Theme::light();
    QPalette systemPalette; ///< as the desktop set it
    QPalette ownPalette; ///< as install() left it; another one means that the desktop changed
    double basePoints = BasePoints;
    std::array<QFont, Theme::Figure + 1> fonts; ///< delegates ask for them with every cell
    double systemPoints = 0; ///< 0: install() has not run
    bool hasPalette = false;
    QPointer<QStyle> style; ///< beneath the application's style sheet
};

Installed &installed()
{
    static Installed state;
    return state;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Qt 6.4 cannot ask the desktop. High-contrast themes are the ones whose windows, not only their
/// sheets, are pure black and white.
bool asksForContrast(const QPalette &palette)
{
    return qEnvironmentVariable("GTK_THEME").startsWith("HighContrast"_L1)
        || contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20.5;
}

QColor between(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

double pointsOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Body:
    case Theme::BodyBold:
        return 9.5;
    case Theme::Small:
    case Theme::SmallBold:
        return 8.5;
    case Theme::PanelTitle:
        return 11;
    case Theme::Title:
        return 13;
    case Theme::Figure:
        return 20;
    }
    return BasePoints;
}

QFont makeFont(Theme::TextStyle style)
{
    QFont font(QApplication::font());
    QStringList families = notoFamilies(QLocale().bcp47Name());
    if (QLocale().script() == QLocale::ArabicScript) // heights of lines follow the first family
        families.prepend(u"Noto Sans Arabic"_s);
    font.setFamilies(families);
    font.setPointSizeF(installed().basePoints * pointsOf(style) / BasePoints);
    font.setBold(style == Theme::BodyBold || style == Theme::SmallBold || style == Theme::PanelTitle
                 || style == Theme::Title);
    font.setItalic(false);
    return font;
}

void rememberSystem()
{
    Installed &state = installed();
    if (state.systemPoints <= 0)
        state.systemPoints = QFontInfo(QApplication::font()).pointSizeF();
    if (!state.hasPalette || QApplication::palette() != state.ownPalette)
        state.systemPalette = QApplication::palette();
    state.hasPalette = true;
}

/// Fusion fills bars and sliders with the highlight, which is only a tint here.
void fillBarsWithAccent(const Theme &theme)
{
    QPalette bars = theme.palette();
    if (!theme.isHighContrast()) {
        bars.setColor(QPalette::Highlight, theme(ColourRole::Accent));
        bars.setColor(QPalette::HighlightedText, theme(ColourRole::OnAccent));
    }
    for (const char *name : {"QProgressBar", "QSlider"})
        QApplication::setPalette(bars, name);
}

} // namespace

void Theme::install(QApplication &application, Mode mode, int textSizePercent)
{
    rememberSystem();
    Installed &state = installed();
    const QPalette &system = state.systemPalette;
    const bool systemIsDark =
        luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
    if (mode == Mode::Automatic && asksForContrast(system))
        state.theme = fromPalette(system);
    else
        state.theme =
            mode == Mode::Dark || (mode == Mode::Automatic && systemIsDark) ? dark() : light();
    state.basePoints = std::max(BasePoints, state.systemPoints)
        * std::clamp(textSizePercent, SmallestText, LargestText) / 100;

    for (const TextStyle style : {Body, BodyBold, Small, SmallBold, PanelTitle, Title, Figure})
        state.fonts[style] = makeFont(style);

    if (!state.style) {
        state.style = new PlenaryStyle; // the application owns it
        QApplication::setStyle(state.style);
    }
    QApplication::setPalette(state.theme.palette());
    state.ownPalette = QApplication::palette();
    fillBarsWithAccent(state.theme);
    QApplication::setFont(font(Body));
    application.setStyleSheet(themeSheet(state.theme));
    emit notifier().changed();
}

const Theme &Theme::current()
{
    return installed().theme;
}

ThemeNotifier &Theme::notifier()
{
    static ThemeNotifier notifier;
    return notifier;
}

Theme Theme::light()
{
    Theme theme;
    theme.m_colours = themeColours(false);
    theme.m_charts = chartColours(false);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.m_colours = themeColours(true);
    theme.m_charts = chartColours(true);
    theme.m_dark = true;
    return theme;
}

Theme Theme::fromPalette(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    Theme theme = luminance(base) < luminance(text) ? dark() : light();
    theme.m_highContrast = true;
    theme.m_systemPalette = palette;
    theme.m_colours.fill(text);
    const auto set = [&theme](ColourRole role, const QColor &colour) {
        theme.m_colours[size_t(role)] = colour;
    };
    using enum ColourRole;
    set(Window, palette.color(QPalette::Window));
    set(Chrome, palette.color(QPalette::Window));
    for (const ColourRole ground :
         {Base, Header, Hover, GoodTint, AttentionTint, ProblemTint, InformationTint, NeutralTint})
        set(ground, base);
    set(Selection, palette.color(QPalette::Highlight));
    const QColor link = palette.color(QPalette::Link);
    set(Accent, contrast(link, base) >= 4.5 ? link : text);
    set(OnAccent, base);
    return theme;
}

QPalette Theme::palette() const
{
    if (m_highContrast)
        return m_systemPalette;
    using enum ColourRole;
    const Theme &t = *this;
    QPalette palette(
        t(Text), t(Base), t(Chrome), t(FieldBorder), t(Line), t(Text), t(Text), t(Base), t(Window));
    palette.setColor(QPalette::Midlight, t(RowLine));
    palette.setColor(QPalette::Shadow, t(FieldBorder));
    palette.setColor(QPalette::AlternateBase, t(Header));
    palette.setColor(QPalette::Highlight, t(Selection));
    palette.setColor(QPalette::HighlightedText, t(Text));
    palette.setColor(QPalette::Link, t(Accent));
    palette.setColor(QPalette::LinkVisited, t(Accent));
    palette.setColor(QPalette::ToolTipBase, t(Base));
    palette.setColor(QPalette::ToolTipText, t(Text));
    palette.setColor(QPalette::PlaceholderText, t(Text3));
    const QColor pale = between(t(Text3), t(Window), 0.35F);
    for (const QPalette::ColorRole role : {QPalette::WindowText,
                                           QPalette::Text,
                                           QPalette::ButtonText,
                                           QPalette::PlaceholderText,
                                           QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, pale);
    palette.setColor(QPalette::Disabled, QPalette::Base, t(Header));
    return palette;
}

QFont Theme::font(TextStyle style)
{
    const Installed &state = installed();
    return state.hasPalette ? state.fonts[style] : makeFont(style);
}

int Theme::scaled(int length)
{
    constexpr int usualHeight = 18; ///< of the letters for which lengths are given
    return length * std::max(usualHeight, QFontMetrics(font(Body)).height()) / usualHeight;
}

int Theme::rowHeight(int wanted, TextStyle style)
{
    return std::max(wanted, QFontMetrics(font(style)).height() + 6);
}

} // namespace plenary
