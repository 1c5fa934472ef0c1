// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace plenary
{

class ChartView;

/// A chart as a screen reader meets it: what it says as a whole, and each place of its key, each
/// row and each segment as a child that can be walked to and pressed.
class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartView *view);
    ~ChartAccess() override;
    Q_DISABLE_COPY_MOVE(ChartAccess)

    /// For QAccessible::installFactory.
    static QAccessibleInterface *make(const QString &className, QObject *object);
    /// The chart is another one: nothing that was handed out counts any more.
    void forget();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] ChartView *view() const;

    mutable QHash<int, QAccessible::Id> m_children; ///< by place among the stops
};

} // namespace plenary
