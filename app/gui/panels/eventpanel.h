// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/eventfacts.h"
#include "panel.h"

class QStackedWidget;
class QTabBar;

namespace plenary
{

class EventHead;
class ListPanel;

/// The middle of the window: one conference with its recorded and reported figures above the lists
/// that belong to it, or a list of participations that a chart or a member opened.
class EventPanel final : public Panel
{
    Q_OBJECT

public:
    explicit EventPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    void showEvent(qint64 id);
    /// Where a person, an organisation or a country took part.
    void showMember(Entity entity, qint64 id);
    /// Participations of any events.
    void showList(const QString &filter, const QString &words);
    [[nodiscard]] qint64 event() const { return m_event; } ///< 0: none
    [[nodiscard]] const EventFacts &facts() const { return m_facts; }
    [[nodiscard]] ListPanel *participants() const { return m_lists.first(); }
    /// The list whose tab is in front.
    [[nodiscard]] ListPanel *currentList() const;

signals:
    void shown(qint64 event);

private:
    void buildSheet();
    void refresh();
    void nameMember();
    void take(const EventFacts &facts);
    void addList(Entity entity, const QString &link);
    void showNumbers();

    qint64 m_event = 0;
    Entity m_memberKind = Entity::Person; ///< of the member below
    qint64 m_member = 0; ///< whose participations are shown; 0: those of a list
    int m_generation = 0;
    EventFacts m_facts;
    EventHead *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QList<ListPanel *> m_lists;
    QStringList m_titles;
    QStringList m_links; ///< for each list: the field that names the event
};

} // namespace plenary
