// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAnyStringView>
#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <array>

class QApplication;
class QWidget;

namespace plenary
{

/// Every colour of the window by what it means. The values stand in themecolours.cpp only.
enum class ColourRole {
    Window,
    Chrome,
    Base,
    Header, ///< grounds
    Line,
    RowLine,
    FieldBorder, ///< edges
    Text,
    Text2,
    Text3, ///< content, secondary, labels and hints
    Accent,
    OnAccent, ///< where you are, focus, what can be opened
    Selection,
    Hover, ///< tints, never solid fills
    Good,
    GoodTint,
    Attention,
    AttentionTint,
    Problem,
    ProblemTint,
    InformationTint, ///< accent text on it
    NeutralTint, ///< text 2 on it
};
inline constexpr int ColourRoleCount = int(ColourRole::NeutralTint) + 1;

/// Colours of charts, chosen so that neighbours stay apart with any colour vision.
struct ChartColours {
    struct Fill {
        QColor fill;
        QColor label; ///< readable on `fill`
        QColor edge; ///< invalid: no edge needed
    };
    std::array<Fill, 8> series; ///< 0 African, 1 Asia-Pacific, 2 Eastern European, 3 GRULAC, 4 WEOG
    std::array<Fill, 6> sequential; ///< few to many
    QColor otherFill; ///< other / no State represented: with 45 degree lines in hatch
    QColor hatch; ///< also unknown: no fill, -45 degree lines, dashed edge
    QColor grid;
};

/// Told after the colours or the text size have changed.
class ThemeNotifier : public QObject
{
    Q_OBJECT
signals:
    void changed();
};

/// The look of all windows: colours, fonts and icons. install() once with the application and again
/// whenever the user picks another mode, text size or language; widgets follow by themselves.
class Theme
{
public:
    enum class Mode { Automatic, Light, Dark };
    static constexpr int SmallestText = 90; ///< percent of the desktop's size
    static constexpr int LargestText = 200;
    enum TextStyle { Body, BodyBold, Small, SmallBold, PanelTitle, Title, Figure };

    static void
    install(QApplication &application, Mode mode = Mode::Automatic, int textSizePercent = 100);
    [[nodiscard]] static const Theme &current();
    [[nodiscard]] static ThemeNotifier &notifier();
    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();

    [[nodiscard]] bool isDark() const { return m_dark; }
    /// The desktop asks for high contrast: its palette is kept, tints and accents follow it.
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    [[nodiscard]] QColor operator()(ColourRole role) const { return m_colours[size_t(role)]; }
    [[nodiscard]] const ChartColours &charts() const { return m_charts; }
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static QColor colour(ColourRole role) { return current()(role); }
    [[nodiscard]] static QFont font(TextStyle style);
    /// An icon of resources/icons tinted with `role`; it follows theme changes and is drawn with
    /// the same line width at every size. `on` (checked) is accent, disabled is pale.
    [[nodiscard]] static QIcon icon(QAnyStringView name, ColourRole role = ColourRole::Text2);
    /// The mark on its tile, for window title and task bar.
    [[nodiscard]] static QIcon applicationIcon();
    /// Gives `widget` a text style and colour, now and after every theme change.
    static void dress(QWidget *widget, TextStyle style, ColourRole text = ColourRole::Text);
    /// A length for the smallest text, grown with the text that is set.
    [[nodiscard]] static int scaled(int length);
    /// Height of a row that fits `style`: never below `wanted`, nor below font height + 6.
    [[nodiscard]] static int rowHeight(int wanted, TextStyle style = Body);

private:
    [[nodiscard]] static Theme fromPalette(const QPalette &palette);

    std::array<QColor, size_t(ColourRoleCount)> m_colours;
    ChartColours m_charts;
    QPalette m_systemPalette; ///< used unchanged when high contrast
    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace plenary
