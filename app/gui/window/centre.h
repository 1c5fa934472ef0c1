// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks.h"

#include <QtWidgets/QStackedWidget>

namespace plenary
{

class EventPanel;
class ListPanel;
class OverviewPanel;
class RecordsPanel;
class StartPage;
class StatusPanel;

/// The sheets in the middle of the window, of which one is shown.
class Centre final : public QStackedWidget
{
    Q_OBJECT

public:
    /// What stands in the middle, to come back to it.
    struct View {
        enum class Shows { Own, List, Member }; ///< Own: the sheet that the arrangement is for
        Shows shows = Shows::Own;
        Entity entity = Entity::Participation; ///< of a list or a member
        qint64 id = 0; ///< of a member; of the conference or text on the sheet, 0: none
        QString filter, words; ///< of a list
        bool operator==(const View &) const = default;
    };
    explicit Centre(QWidget *parent = nullptr);

    StartPage *start;
    OverviewPanel *overview;
    EventPanel *event;
    StatusPanel *status;
    RecordsPanel *records;

    [[nodiscard]] QList<plenary::Panel *> panels() const; // QFrame has a Panel, too
    void setLibrary(const std::shared_ptr<Library> &library); ///< to all of them
    void showStart();
    void show(Perspective perspective); ///< the sheet that this arrangement is for
    /// A list of any kind of record; participations stand in the sheet of conferences.
    void showList(Entity entity, const QString &filter, const QString &words);
    /// The conference that is shown as soon as conferences are.
    void setLeft(qint64 conference) { m_left = conference; }
    void showMember(Entity entity, qint64 id); ///< where it took part
    [[nodiscard]] View view() const;
    void show(Perspective perspective, const View &view);
    /// The list that is in front; without one in front, the participations.
    [[nodiscard]] ListPanel *currentList() const;

signals:
    void listShown();

private:
    View m_view;
    qint64 m_left = 0; ///< the conference that was shown before members were looked at
};

} // namespace plenary
