// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QMenu;
class QTableView;

namespace plenary
{

class WindowModel;

/// The order of a list: a click on a head sorts by it and turns its order round, with Shift it adds
/// a second or third column; menus offer the same to the keyboard.
class HeadSorting final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 3;

    HeadSorting(QTableView *table, WindowModel *model);

    /// "Sort by" and, when there is an order, "Then by".
    void addTo(QMenu *menu);

private:
    void take(int column, bool isFurther);
    void sortBy(const QString &field, int place);
    [[nodiscard]] QMenu *menuFor(int place, QMenu *parent);

    QTableView *m_table;
    WindowModel *m_model;
};

} // namespace plenary
