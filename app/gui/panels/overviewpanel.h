// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/overview.h"
#include "panel.h"

class QHBoxLayout;

namespace plenary
{

class ChartView;
class MeetingCard;
class NumberTile;

/// The state of the network at a glance: key numbers, the last and the next conference, members by
/// region, and who stands behind the declarations. Each number opens its list. It looks again after
/// changes while it can be seen, else when it is shown.
class OverviewPanel final : public Panel
{
    Q_OBJECT

public:
    explicit OverviewPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    [[nodiscard]] ChartView *members() const { return m_members; }
    [[nodiscard]] ChartView *declarations() const { return m_declarations; }

signals:
    void shown(); ///< the numbers stand
    void newConferenceRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void take(const Overview &overview);
    [[nodiscard]] QWidget *makeMeetings();
    [[nodiscard]] QWidget *makeCharts();
    [[nodiscard]] QLayout *makeChart(ChartView *view, Entity entity, const QString &title);

    int m_generation = 0;
    bool m_isOld = false; ///< something changed since the numbers were counted
    QHBoxLayout *m_strip;
    QList<NumberTile *> m_tiles;
    QList<Overview::Number> m_numbers;
    MeetingCard *m_last;
    MeetingCard *m_next;
    ChartView *m_members;
    ChartView *m_declarations;
};

} // namespace plenary
