// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedviews.h"

#include <QtWidgets/QWidget>
#include <functional>

class QLineEdit;
class QToolButton;

namespace plenary
{

class FilterChips;
class ViewButton;

/// What stands over a list: the find field, the view, the columns, and the filters.
class ListBar final : public QWidget
{
    Q_OBJECT

public:
    ListBar(Entity entity, std::function<SavedView()> current, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *find() const { return m_find; }
    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    [[nodiscard]] ViewButton *view() const { return m_view; }
    /// Conditions become chips, words stand in the find field.
    void setFilter(const Filter &filter);
    /// Nothing but a limit from outside is left.
    void clear();
    [[nodiscard]] bool isLimiting() const;
    /// The chips together with what is typed, if that is a filter.
    [[nodiscard]] Result<Filter> filter() const;

signals:
    void columnsRequested(const QPoint &at); ///< on the screen
    void downwards(); ///< the keyboard wants to go to the list
    void entered(); ///< what was typed is meant so

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFind();
    void makeChips();

    Entity m_entity;
    QLineEdit *m_find;
    ViewButton *m_view;
    QToolButton *m_columns;
    FilterChips *m_chips;
};

} // namespace plenary
