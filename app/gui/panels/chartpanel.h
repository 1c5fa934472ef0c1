// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "panel.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QTabBar;

namespace plenary
{

class ChartView;

/// One chart of the register, with its table and its counting rule; a click opens the list behind.
class ChartPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    /// Only participations that this filter lets through are counted; empty: all.
    void setFilter(const QString &filter);
    void showChart(const QString &name);
    [[nodiscard]] QString chartName() const;
    [[nodiscard]] ChartView *view() const { return m_view; }
    /// Switches and the save button, for the dock's title.
    [[nodiscard]] QWidget *switches() const { return m_switches; }

public slots:
    void refresh();

signals:
    void shown(); ///< the chart that was asked for stands

private:
    void take(const ChartSpec &spec);
    void fillTable(const ChartSpec &spec);
    void askWhereToSave();
    [[nodiscard]] QWidget *makeSwitches();

    ChartSpec m_spec;
    QString m_filter;
    int m_generation = 0;
    QComboBox *m_name;
    QComboBox *m_groups;
    QTabBar *m_tabs;
    QWidget *m_switches;
    QStackedWidget *m_pages;
    ChartView *m_view;
    QTableWidget *m_table;
    QLabel *m_title;
    QLabel *m_rule;
};

} // namespace plenary
