// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyspage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary::KeysPage)
};

struct Key {
    QString keys, does;
};

struct Group {
    QString title;
    QList<Key> keys;
};

QString native(const QList<QKeySequence> &sequences)
{
    QStringList names;
    for (const QKeySequence &keys : sequences)
        names.append(keys.toString(QKeySequence::NativeText));
    return names.join(u", "_s);
}

QString native(const QKeySequence &keys)
{
    return native(QList{keys});
}

/// Without the mark of its letter; undo and redo without the change that they name at present.
QString nameOf(const QAction &action)
{
    const QString name = QString(action.text()).replace(u"&&"_s, u"\n"_s).remove(u'&');
    return action.objectName() == u"undo" || action.objectName() == u"redo"
        ? name.section(u':', 0, 0)
        : QString(name).replace(u'\n', u'&');
}

void collect(const QList<QAction *> &actions, QList<Key> &keys, QSet<const QAction *> &known)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), keys, known);
        if (action->shortcuts().isEmpty() || known.contains(action))
            continue;
        known.insert(action);
        const Key key{native(action->shortcuts()), nameOf(*action)};
        const bool isSaid = std::ranges::any_of(keys, [&key](const Key &other) {
            return other.keys == key.keys && other.does == key.does;
        });
        if (!isSaid) // each list of the window has commands of its own
            keys.append(key);
    }
}

/// The commands of the window: by menu, then those that stand in none.
QList<Group> commandsOf(const QMainWindow &window)
{
    QList<Group> groups;
    QSet<const QAction *> known;
    for (const QAction *top : window.menuBar()->actions()) {
        Group group{nameOf(*top), {}};
        if (top->menu())
            collect(top->menu()->actions(), group.keys, known);
        groups.append(group);
    }
    Group others{Tr::tr("Other commands"), {}};
    collect(window.findChildren<QAction *>(), others.keys, known);
    groups.append(others);
    return groups;
}

QList<Group> keysElsewhere()
{
    const QString enter = native(QKeySequence(Qt::Key_Return));
    const QString escape = native(QKeySequence(Qt::Key_Escape));
    const QString arrows = Tr::tr("Arrow keys");
    return {
        {Tr::tr("In lists"),
         {{arrows, Tr::tr("go from row to row; the record beside the list follows")},
          {native(QList{QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_End)}),
           Tr::tr("first and last column of the row")},
          {native(QList{QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::Key_PageDown)}),
           Tr::tr("a screenful up or down")},
          {escape, Tr::tr("in a search line: empties it")},
          {native(QList{QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}),
           Tr::tr("on a chip: takes the limit away")}}},
        {Tr::tr("In forms"),
         {{native(QKeySequence(Qt::Key_Tab)), Tr::tr("saves the field and goes to the next one")},
          {enter, Tr::tr("saves the field")},
          {native(QKeySequence::Undo),
           Tr::tr("in a field: takes back what was typed; then the last change of the register")}}},
        {Tr::tr("In charts"),
         {{arrows, Tr::tr("go from one part to the next")},
          {enter, Tr::tr("opens the list behind the part")}}},
        {Tr::tr("In the manual"),
         {{native(QKeySequence::Find), Tr::tr("search")},
          {enter, Tr::tr("in the search line: opens the place and marks the words")},
          {native(QKeySequence::Back), Tr::tr("back")},
          {native(QKeySequence::Forward), Tr::tr("forward")},
          {native(QKeySequence::Close), Tr::tr("closes the window")}}},
    };
}

void append(ManualPage &page, const Group &group)
{
    if (group.keys.isEmpty())
        return;
    const QString anchor = u"keys-%1"_s.arg(page.sections.size());
    QString words;
    page.body += u"<h2><a name=\"%1\"></a>%2</h2><table width=\"100%\">"_s.arg(
        anchor, group.title.toHtmlEscaped());
    for (const Key &key : group.keys) {
        page.body += u"<tr><td width=\"30%\"><b>%1</b></td><td>%2</td></tr>"_s.arg(
            key.keys.toHtmlEscaped(), key.does.toHtmlEscaped());
        words += u"%1 %2 "_s.arg(key.keys, key.does);
    }
    page.body += u"</table>"_s;
    page.sections.append({anchor, group.title, words});
}

} // namespace

ManualPage keysPage(const QMainWindow &window)
{
    ManualPage page{u"keys"_s, Tr::tr("Reference"), Tr::tr("Keyboard shortcuts"), {}, {}};
    page.body = u"<h1><a name=\"keys\"></a>%1</h1>"_s.arg(page.title.toHtmlEscaped());
    page.sections.append(
        {u"keys"_s, page.title, Tr::tr("Every command with a key, as the menus have them.")});
    for (const Group &group : commandsOf(window) + keysElsewhere())
        append(page, group);
    return page;
}

} // namespace plenary
