// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmemory.h"

#include "app/gui/look/theme.h"
#include "app/gui/panels/listpanel.h"
#include "core/settingsfile.h"
#include "docks.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

const QString geometry = u"window/geometry"_s;

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
        m_window->resize(1440, 880);
    for (ListPanel *list : m_window->findChildren<ListPanel *>())
        list->setColumnState(settings.value(columnsOf(list)).toByteArray());
}

void WindowMemory::keep()
{
    QSettings settings;
    settings.setValue(geometry, m_window->saveGeometry());
    m_docks->saveLayout();
    for (const ListPanel *list : m_window->findChildren<ListPanel *>())
        settings.setValue(columnsOf(list), list->columnState());
}

void WindowMemory::setTheme(int mode)
{
    Theme::install(*qApp, static_cast<Theme::Mode>(mode));
    QSettings().setValue(u"theme"_s, mode);
    write();
}

void WindowMemory::write()
{
    if (const auto problem = settingsfile::problem())
        emit failed(*problem);
}

} // namespace plenary
