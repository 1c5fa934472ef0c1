// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accesswalk.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace plenary::test
{

namespace
{

QString nameOf(const QObject *object)
{
    if (!object)
        return u"(no object)"_s;
    QString words = QString::fromLatin1(object->metaObject()->className());
    if (!object->objectName().isEmpty())
        words += u" “"_s % object->objectName() % u'”';
    for (const QObject *above = object->parent(); above; above = above->parent()) {
        const QString name = QString::fromLatin1(above->metaObject()->className());
        if (name.startsWith("plenary::"_L1))
            return QString(words % u" in "_s % name);
    }
    return words;
}

QString roleName(QAccessible::Role role)
{
    const auto names = QMetaEnum::fromType<QAccessible::Role>();
    return QString::fromLatin1(names.valueToKey(role));
}

bool holdsCells(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree;
}

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::ButtonMenu
        || role == QAccessible::ButtonDropDown || role == QAccessible::CheckBox
        || role == QAccessible::RadioButton;
}

/// Collects the faults of one tree.
class NameWalk
{
public:
    void walk(QAccessibleInterface *at)
    {
        if (!at || !at->isValid() || at->state().invisible)
            return;
        look(at);
        if (holdsCells(at->role()))
            return; // cells say what the records say
        for (int i = 0; i < at->childCount(); ++i)
            walk(at->child(i));
    }
    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    void look(QAccessibleInterface *at)
    {
        const QAccessible::State state = at->state();
        if (!state.focusable || state.disabled)
            return;
        const QString name = at->text(QAccessible::Name).trimmed();
        const QString what = nameOf(at->object()) + u", "_s + roleName(at->role());
        if (name.isEmpty())
            m_faults << u"without a name: "_s + what;
        if (at->role() == QAccessible::NoRole || at->role() == QAccessible::Client)
            m_faults << u"without a role: "_s + what + u' ' + name;
        if (!isButton(at->role()))
            return;
        const std::pair key(groupOf(at), name);
        if (m_buttons.contains(key))
            m_faults << u"a second button “"_s + name + u"”: "_s + what;
        m_buttons.insert(key);
    }

    /// The names of what it stands in, which are spoken with it.
    static QString groupOf(QAccessibleInterface *at)
    {
        QString group;
        for (at = at->parent(); at; at = at->parent())
            group += at->text(QAccessible::Name) + u'/';
        return group;
    }

    QSet<std::pair<QString, QString>> m_buttons;
    QStringList m_faults;
};

/// Of a group of radio buttons only the checked one is a stop.
bool isStop(const QWidget *widget, const QWidget *window)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    return widget->isVisible() && widget->isEnabled() && widget->window() == window
        && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()
        && !widget->visibleRegion().isEmpty() && (!radio || radio->isChecked());
}

QList<QWidget *> stopsOf(QWidget *window)
{
    constexpr int most = 500;
    QList<QWidget *> stops;
    window->activateWindow();
    for (int i = 0; i < most; ++i) {
        QWidget *at = window->focusWidget() ? window->focusWidget() : window;
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *now = window->focusWidget();
        if (now == at && qobject_cast<QTextBrowser *>(now))
            continue; // each of its links is a stop
        if (!now || stops.contains(now))
            break;
        stops << now;
    }
    return stops;
}

/// A label that takes several lines is high enough, another is wide enough.
QString clippingOf(const QLabel *label)
{
    if (label->text().isEmpty() || label->buddy())
        return {};
    const QSize hint = label->sizeHint();
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() + 1
            ? u"%1 high, needs %2"_s.arg(QString::number(label->height()), QString::number(needed))
            : QString();
    }
    return hint.width() > label->width() + 1
        ? u"%1 wide, needs %2"_s.arg(QString::number(label->width()), QString::number(hint.width()))
        : QString();
}

QString clippingOf(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const bool showsIcon = tool && !tool->icon().isNull()
        && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly
            || tool->objectName() == "qt_toolbar_ext_button"_L1);
    if (button->text().isEmpty() || showsIcon)
        return {};
    const QSize words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    if (words.width() > button->width() || words.height() > button->height() + 1)
        return u"%1 x %2, words %3 x %4"_s.arg(QString::number(button->width()),
                                               QString::number(button->height()),
                                               QString::number(words.width()),
                                               QString::number(words.height()));
    return {};
}

QStringList clippedTabs(const QTabBar *bar)
{
    QStringList faults;
    for (int i = 0; i < bar->count(); ++i) {
        const int words = bar->fontMetrics().horizontalAdvance(bar->tabText(i));
        if (bar->isTabVisible(i) && words > bar->tabRect(i).width())
            faults << u"tab “%1”: %2 wide, needs %3"_s.arg(
                bar->tabText(i), QString::number(bar->tabRect(i).width()), QString::number(words));
    }
    return faults;
}

} // namespace

QStringList unnamedIn(QWidget *window)
{
    NameWalk walk;
    walk.walk(QAccessible::queryAccessibleInterface(window));
    return walk.faults();
}

QStringList unreachedIn(QWidget *window)
{
    const QList<QWidget *> stops = stopsOf(window);
    QStringList faults;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (isStop(widget, window) && !stops.contains(widget))
            faults << u"Tab does not reach "_s + nameOf(widget);
    }
    if (!faults.isEmpty() && !stops.isEmpty())
        faults << u"after "_s + nameOf(stops.last());
    return faults;
}

QStringList tabStops(QWidget *window)
{
    QStringList names;
    for (QWidget *stop : stopsOf(window)) {
        const auto *told = QAccessible::queryAccessibleInterface(stop);
        names << (told ? told->text(QAccessible::Name) : nameOf(stop));
    }
    return names;
}

QStringList clippedIn(QWidget *window)
{
    QStringList faults;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        QString fault;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            fault = clippingOf(label);
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            fault = clippingOf(button);
        if (!fault.isEmpty()) {
            const QString words = widget->property("text").toString().left(40);
            faults << QString(nameOf(widget) % u" “"_s % words % u"”: "_s % fault);
        }
        if (const auto *bar = qobject_cast<QTabBar *>(widget))
            faults << clippedTabs(bar);
    }
    return faults;
}

} // namespace plenary::test
