// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/overview.h"
#include "watchingpanel.h"

namespace plenary
{

class ChartView;
class MeetingCard;
class NumberStrip;

/// The state of the network at a glance: key numbers, the last and the next conference, members by
/// region, and who stands behind the declarations. Each number opens its list.
class OverviewPanel final : public WatchingPanel
{
    Q_OBJECT

public:
    explicit OverviewPanel(QWidget *parent = nullptr);

    [[nodiscard]] ChartView *members() const { return m_members; }
    [[nodiscard]] ChartView *declarations() const { return m_declarations; }

signals:
    void newRequested(plenary::Entity entity);
    void importRequested();
    void tutorialRequested();

protected:
    void look() override;

private:
    void take(const Overview &overview);
    [[nodiscard]] QWidget *makeMeetings();
    [[nodiscard]] QWidget *makeCharts();
    [[nodiscard]] QWidget *makeFirstSteps();
    [[nodiscard]] QLayout *makeChart(ChartView *view, Entity entity, const QString &title);

    NumberStrip *m_strip;
    QList<Overview::Number> m_numbers;
    MeetingCard *m_last;
    MeetingCard *m_next;
    QWidget *m_firstSteps; ///< in place of the charts, as long as there is nothing
    QWidget *m_charts;
    ChartView *m_members;
    ChartView *m_declarations;
};

} // namespace plenary
