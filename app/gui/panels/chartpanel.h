// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "panel.h"

class QComboBox;
class QSplitter;
class QTableWidget;
class QTabBar;

namespace plenary
{

class PlainLabel;
class ChartView;
struct ChartQuery;

/// One chart of the register, with its table and its counting rule; a click opens the list behind.
class ChartPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    /// The conference that the sheet shows: charts of one conference offer it, its row in charts of
    /// all is tinted. 0: none.
    void setEvent(qint64 id, const QString &code, const QString &name);
    void showChart(const QString &name);
    [[nodiscard]] QString chartName() const;
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    /// Switches and the save button, for the dock's title.
    [[nodiscard]] QWidget *switches() const { return m_switches; }

public slots:
    void refresh();
    [[nodiscard]] QString scopeInWords() const;

signals:
    void shown(); ///< the chart that was asked for stands

private:
    enum Tab { Chart, Table, Both };
    void take(const ChartSpec &spec);
    void fillTable(const ChartSpec &spec);
    void askWhereToSave();
    void fillChoices();
    [[nodiscard]] QWidget *makeSwitches();
    [[nodiscard]] QWidget *makeMenuButton();
    [[nodiscard]] ChartQuery query() const;
    void connectView();

    ChartSpec m_spec;
    int m_generation = 0;
    QComboBox *m_name;
    QComboBox *m_groups;
    QComboBox *m_measure;
    QComboBox *m_scope;
    bool m_isOfAll = false; ///< chosen so; else charts are of the conference that is shown
    QComboBox *m_countries;
    QTabBar *m_tabs;
    QSplitter *m_pages;
    ChartView *m_view;
    QWidget *m_switches;
    QTableWidget *m_table;
    PlainLabel *m_title;
    PlainLabel *m_rule;
};

} // namespace plenary
