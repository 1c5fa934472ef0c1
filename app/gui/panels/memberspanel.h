// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class QStackedWidget;
class QTabBar;

namespace plenary
{

class ListPanel;

/// Who belongs to the network: organisations, people, and the countries they come from.
class MembersPanel final : public Panel
{
    Q_OBJECT

public:
    explicit MembersPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    void show(Entity entity);
    [[nodiscard]] ListPanel *list(Entity entity) const;
    /// Tabs for the dock's title.
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QList<ListPanel *> m_lists;
};

} // namespace plenary
