// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewbutton.h"

#include "app/gui/look/plainwords.h"
#include "core/text.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int longestName = 80;

} // namespace

ViewButton::ViewButton(Entity entity, std::function<SavedView()> current, QWidget *parent)
    : QToolButton(parent)
    , m_entity(entity)
    , m_current(std::move(current))
{
    setObjectName(u"view.%1"_s.arg(tableOf(entity).kind()));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setToolTip(tr("Choose a saved view, or save this one"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewButton::fill);
    connect(&SavedViews::instance(), &SavedViews::changed, this, [this](Entity changed) {
        if (changed == m_entity && !SavedViews::instance().find(m_entity, m_name))
            setName({});
    });
    setName({});
}

void ViewButton::setName(const QString &name)
{
    m_name = name;
    follow();
}

void ViewButton::follow()
{
    bool isOther = false;
    if (const auto saved = SavedViews::instance().find(m_entity, m_name)) {
        const SavedView now = m_current();
        isOther = saved->filter != now.filter || saved->sort != now.sort;
    }
    const QString name = m_name.isEmpty() ? tr("All") : m_name;
    //: %1 name of a view
    const QString shown = tr("View: %1").arg(isOther ? name + u'*' : name);
    setText(plain::menuText(text::shortened(shown, 40)));
    setAccessibleName(text::displayedLine(shown));
}

void ViewButton::fill()
{
    QMenu *all = menu();
    all->clear();
    auto *views = new QActionGroup(all);
    const auto add = [&](const QString &label, const QString &name) {
        QAction *action = all->addAction(label);
        action->setCheckable(true);
        action->setChecked(name == m_name);
        views->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            setName(name);
            emit chosen(name);
        });
    };
    add(tr("All"), {});
    for (const SavedView &view : SavedViews::instance().of(m_entity))
        add(plain::menuText(view.name), view.name);
    all->addSeparator();
    addKeeping(all);
}

void ViewButton::addKeeping(QMenu *menu)
{
    QAction *saveAs = menu->addAction(tr("Save as…"), this, [this] {
        askName(tr("Save the view"), m_name, [this](const QString &name) {
            SavedView view = m_current();
            view.name = name;
            SavedViews::instance().keep(m_entity, view);
            setName(name);
            emit said(tr("The view “%1” is saved.").arg(name));
        });
    });
    saveAs->setObjectName(u"saveView"_s);
    if (m_name.isEmpty())
        return;
    const QString shown = plain::menuText(m_name);
    menu->addAction(tr("Update “%1”").arg(shown),
                    this,
                    [this] {
                        SavedView view = m_current();
                        view.name = m_name;
                        SavedViews::instance().keep(m_entity, view);
                        emit said(tr("The view “%1” is saved.").arg(m_name));
                    })
        ->setObjectName(u"updateView"_s);
    menu->addAction(tr("Rename “%1”…").arg(shown),
                    this,
                    [this] {
                        askName(tr("Rename the view"), m_name, [this](const QString &name) {
                            const QString before =
                                std::exchange(m_name, name); // it does not vanish meanwhile
                            SavedViews::instance().rename(m_entity, before, name);
                            setName(name);
                        });
                    })
        ->setObjectName(u"renameView"_s);
    menu->addAction(tr("Delete “%1”").arg(shown),
                    this,
                    [this] {
                        const QString name = m_name;
                        SavedViews::instance().remove(m_entity, name);
                        emit said(
                            tr("The view “%1” is deleted; the list stays as it is.").arg(name));
                    })
        ->setObjectName(u"deleteView"_s);
}

void ViewButton::askName(const QString &title,
                         const QString &name,
                         const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &typed) {
        const QString tidy = text::tidied(typed).left(longestName);
        if (!tidy.isEmpty())
            take(tidy);
    });
    dialog->open();
}

} // namespace plenary
