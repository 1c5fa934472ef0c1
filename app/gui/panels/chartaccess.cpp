// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccess.h"

#include "app/paint/chartwalk.h"
#include "chartview.h"

#include <QtCore/QPointer>

namespace plenary
{

namespace
{

/// One stop of a chart. Its place is good as long as the chart is the same.
class StopAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    StopAccess(ChartView *view, int place)
        : m_view(view)
        , m_place(place)
    {
    }

    [[nodiscard]] int place() const { return m_place; }

    [[nodiscard]] bool isValid() const override { return m_view && hitIndex() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return parent() ? parent()->window() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && m_view->opensList(hitIndex())
            ? QStringList{pressAction(), setFocusAction()}
            : QStringList{setFocusAction()};
    }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] int hitIndex() const { return m_view ? m_view->stops().value(m_place, -1) : -1; }
    [[nodiscard]] const ChartHit &hit() const { return m_view->scene().hits.at(hitIndex()); }

    QPointer<ChartView> m_view;
    int m_place;
};

QAccessible::State StopAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool current = m_view->current() == hitIndex();
    state.focusable = true;
    state.selectable = true;
    state.selected = current;
    state.focused = current && m_view->hasFocus();
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->viewportRect(hit()));
    state.invisible = !m_view->isVisible();
    return state;
}

QRect StopAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view->viewportRect(hit());
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QString StopAccess::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? hit().spoken : QString();
}

void StopAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_view->setFocus();
        m_view->setCurrent(hitIndex());
    } else if (name == pressAction()) {
        m_view->open(hitIndex());
    }
}

} // namespace

ChartAccess::ChartAccess(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

ChartAccess::~ChartAccess()
{
    forget();
}

QAccessibleInterface *ChartAccess::make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccess(view) : nullptr;
}

void ChartAccess::forget()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

ChartView *ChartAccess::view() const
{
    return qobject_cast<ChartView *>(object());
}

int ChartAccess::childCount() const
{
    return view() ? static_cast<int>(view()->stops().size()) : 0;
}

QAccessibleInterface *ChartAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new StopAccess(view(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ChartAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *stop = dynamic_cast<const StopAccess *>(child);
    return stop ? stop->place() : -1;
}

QAccessibleInterface *ChartAccess::childAt(int x, int y) const
{
    for (int i = childCount() - 1; i >= 0; --i) { // segments come after their rows
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *ChartAccess::focusChild() const
{
    if (!view() || !view()->hasFocus())
        return nullptr;
    return child(static_cast<int>(view()->stops().indexOf(view()->current())));
}

} // namespace plenary
