// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/lists/savedviews.h"
#include "core/query.h"
#include "panel.h"

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace plenary
{

class EmptyState;
class HeadSorting;
class ListCommands;
class ListBar;
class PlainLabel;
class WindowModel;

/// A list of records of one kind: find field, filters, saved views, the windowed table with all
/// that can be done in it, and how many records there are.
class ListPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ListPanel(Entity entity, QWidget *parent = nullptr);
    ~ListPanel() override;

    void setLibrary(const std::shared_ptr<Library> &library) override;
    [[nodiscard]] const std::shared_ptr<Library> &library() const { return m_library; }
    /// Limits the list from outside (a chart, a conference). `words` stand in a chip that takes the
    /// limit away again; without words there is none. What the user filters by stays.
    void setFilter(const QString &filter, const QString &words);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setColumns(const QStringList &fields);
    /// The columns that stand there, in their order.
    [[nodiscard]] QStringList columns() const { return m_columns->shown(); }
    /// Columns, their widths, and the order of the rows, by the names of their fields (JSON).
    [[nodiscard]] QByteArray columnState() const;
    /// Fields that do not exist any more are left out; nothing usable changes nothing.
    void setColumnState(const QByteArray &saved);
    /// How the list is looked at now, to be kept; without the limit from outside.
    [[nodiscard]] SavedView currentView() const;
    void takeView(const SavedView &view);
    void select(qint64 id);
    [[nodiscard]] qint64 selected() const;
    /// All that are selected, in the order of the list.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] WindowModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *find() const;
    [[nodiscard]] ListBar *bar() const { return m_bar; }
    [[nodiscard]] ListCommands *commands() const { return m_commands; }
    /// Below the list, until it shows something else.
    void say(const QString &words, bool isProblem);
    /// What may be done with columns and order, as a menu at this place of the screen.
    void chooseColumns(const QPoint &at);

signals:
    /// A field that is not changed in the list shall be changed in the form.
    void fieldOpened(plenary::Entity entity, qint64 id, const QString &field);
    void filterCleared();
    /// The list is empty and somebody wants to fill it.
    void firstRequested(plenary::Entity entity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectModel();
    void connectHead();
    void connectTable();
    void apply();
    void clearAll();
    void goToRows();
    void showCount();
    void showSelection();
    void selectAgain();
    void explainEmpty();

    WindowModel *m_model;
    QTableView *m_table;
    ListColumns *m_columns;
    HeadSorting *m_sorting;
    ListBar *m_bar;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    PlainLabel *m_count;
    ListCommands *m_commands;
    QString m_filter;
    QString m_problem; ///< why what was typed is no filter; empty: it is one
    qint64 m_last = 0; ///< was selected last in the rows of this query
    bool m_isAgain = false; ///< it comes back by itself and is not opened anew
    qint64 m_wanted = 0; ///< to be selected as soon as the list has it
};

} // namespace plenary
