// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmemory.h"

#include "app/gui/look/theme.h"
#include "app/gui/panels/listpanel.h"
#include "core/settingsfile.h"
#include "docks.h"

#include <QtCore/QSettings>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

const QString geometry = u"window/geometry"_s;
const QString themeKey = u"theme"_s;
const QString textSizeKey = u"textSize"_s;
constexpr int textSizeStep = 10;

QString columnsOf(const ListPanel *list)
{
    return u"columns/"_s + list->objectName();
}

} // namespace

WindowMemory::WindowMemory(QMainWindow *window, Docks *docks)
    : QObject(window)
    , m_window(window)
    , m_docks(docks)
{
}

void WindowMemory::bringBack()
{
    const QSettings settings;
    if (!m_window->restoreGeometry(settings.value(geometry).toByteArray()))
        m_window->resize(QSize(1440, 880).boundedTo(m_window->screen()->availableSize()));
    for (ListPanel *list : m_window->findChildren<ListPanel *>())
        bringBackColumns(list);
}

void WindowMemory::bringBackColumns(ListPanel *list)
{
    list->setColumnState(QSettings().value(columnsOf(list)).toByteArray());
}

void WindowMemory::keep()
{
    QSettings settings;
    settings.setValue(geometry, m_window->saveGeometry());
    m_docks->saveLayout();
    for (const ListPanel *list : m_window->findChildren<ListPanel *>())
        settings.setValue(columnsOf(list), list->columnState());
}

int WindowMemory::theme()
{
    return qBound(0, QSettings().value(themeKey).toInt(), 2);
}

int WindowMemory::textSize()
{
    return qBound(
        Theme::SmallestText, QSettings().value(textSizeKey, 100).toInt(), Theme::LargestText);
}

void WindowMemory::dressApplication()
{
    Theme::install(*qApp, static_cast<Theme::Mode>(theme()), textSize());
}

void WindowMemory::setTheme(int mode)
{
    QSettings().setValue(themeKey, mode);
    dressApplication();
    emit themeChanged(mode);
    write();
}

void WindowMemory::setTextSize(int percent)
{
    QSettings().setValue(textSizeKey, percent);
    dressApplication();
    write();
}

void WindowMemory::stepTextSize(int step)
{
    setTextSize(
        step == 0
            ? 100
            : qBound(Theme::SmallestText, textSize() + step * textSizeStep, Theme::LargestText));
}

void WindowMemory::write()
{
    if (const auto problem = settingsfile::problem())
        emit failed(*problem);
}

} // namespace plenary
