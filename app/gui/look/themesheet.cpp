// SPDX-License-Identifier: GPL-3.0-or-later
#include "themesheet.h"

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

struct Name {
    const char *text;
    ColourRole role;
};
// Longer names first where one begins another.
constexpr Name Names[] = {{"@chrome", ColourRole::Chrome},
                          {"@base", ColourRole::Base},
                          {"@line", ColourRole::Line},
                          {"@text2", ColourRole::Text2},
                          {"@text", ColourRole::Text},
                          {"@accent", ColourRole::Accent},
                          {"@selection", ColourRole::Selection},
                          {"@hover", ColourRole::Hover}};

// Tabs are wide enough for the bold letters of the current one, so that they stay in place.
constexpr auto Sheet = R"(
QMenuBar { background: @chrome; border: 0; padding: 0 4px; }
QMenuBar::item { background: transparent; color: @text; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @selection; }
QToolBar { background: @chrome; border: 0; border-bottom: 1px solid @line; padding: 0 8px;
    spacing: 2px; }
QToolBar::separator { background: @line; width: 1px; margin: 10px 6px; }
QStatusBar { background: @chrome; border-top: 1px solid @line; min-height: 23px; color: @text2; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { padding: 0 5px; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @text2; padding: 5px 14px 5px 14px; border: 0;
    border-bottom: 2px solid transparent; min-height: 18px; }
QTabBar::tab:hover { color: @text; border-bottom-color: @line; }
QTabBar::tab:selected { color: @text; font-weight: bold; border-bottom-color: @accent; }
QTabBar::tab:selected:focus { background: @selection; }
plenary--DockTitle QTabBar::tab { padding: 2px 12px 2px 12px; }
QToolTip { background: @base; color: @text; border: 1px solid @line; padding: 3px 5px; }
)";

} // namespace

QString themeSheet(const Theme &theme)
{
    QString sheet = QString::fromLatin1(Sheet);
    for (const Name &name : Names)
        sheet.replace(QLatin1String(name.text), theme(name.role).name());
    return sheet;
}

} // namespace plenary
