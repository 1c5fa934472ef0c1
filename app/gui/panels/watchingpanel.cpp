// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchingpanel.h"

#include <utility>

namespace plenary
{

void WatchingPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    ++m_generation;
    m_isOld = library != nullptr;
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, [this] {
        m_isOld = true;
        lookIfOld();
    });
    lookIfOld();
}

void WatchingPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    lookIfOld();
}

void WatchingPanel::lookIfOld()
{
    if (isVisible() && std::exchange(m_isOld, false))
        look();
}

} // namespace plenary
