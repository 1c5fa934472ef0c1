// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcommands.h"

#include "app/gui/help/keyspage.h"
#include "app/gui/help/manualwindow.h"
#include "messagebar.h"
#include "windowactions.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Place {
    const char *about; ///< a class of widgets
    const char *page, *anchor;
};
// The innermost widget that has the keyboard decides.
constexpr Place Places[] = {{"plenary::ImportWizard", "import", ""},
                            {"plenary::ResolvePanel", "import", "to-resolve"},
                            {"plenary::ChartPanel", "figures", ""},
                            {"plenary::ListPanel", "window", "lists"},
                            {"plenary::RecordForm", "window", "records"},
                            {"plenary::HistoryPanel", "window", "undo"},
                            {"plenary::StatusPanel", "window", "declarations"},
                            {"plenary::PrintPreview", "window", "papers"},
                            {"plenary::RestoreDialog", "backups", ""},
                            {"plenary::RecoveryDialog", "backups", ""},
                            {"plenary::DamageBar", "backups", ""},
                            {"plenary::MessageBar", "problems", ""},
                            {"plenary::StartPage", "tutorial", ""}};

/// What a perspective is about, for whatever has no place of its own in it.
const Place *placeOf(Perspective perspective)
{
    static constexpr Place overview{"", "window", "overview"};
    static constexpr Place members{"", "window", "members"};
    static constexpr Place conferences{"", "window", "conferences"};
    static constexpr Place declarations{"", "window", "declarations"};
    switch (perspective) {
    case Perspective::Overview:
        return &overview;
    case Perspective::Members:
        return &members;
    case Perspective::Conferences:
        return &conferences;
    case Perspective::Declarations:
        return &declarations;
    }
    return nullptr;
}

const Place *placeOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const Place &place : Places) {
            if (widget->inherits(place.about))
                return &place;
        }
    }
    return nullptr;
}

} // namespace

HelpCommands::HelpCommands(const WindowActions &actions, MessageBar *messages, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
    , m_messages(messages)
{
    connect(actions.manual, &QAction::triggered, this, &HelpCommands::openHere);
    connect(actions.shortcuts, &QAction::triggered, this, &HelpCommands::openKeys);
    connect(actions.tutorial, &QAction::triggered, this, [this] {
        open(u"tutorial"_s);
    });
    connect(actions.about, &QAction::triggered, this, &HelpCommands::tellAbout);
    qApp->installEventFilter(this);
}

HelpCommands::~HelpCommands() = default;

QList<std::pair<QString, QString>> HelpCommands::places()
{
    QList<std::pair<QString, QString>> all;
    for (const Place &place : Places)
        all.append({QLatin1StringView(place.page), QLatin1StringView(place.anchor)});
    for (const Perspective one : {Perspective::Overview,
                                  Perspective::Members,
                                  Perspective::Conferences,
                                  Perspective::Declarations}) {
        const Place *place = placeOf(one);
        all.append({QLatin1StringView(place->page), QLatin1StringView(place->anchor)});
    }
    return all;
}

void HelpCommands::open(const QString &page, const QString &anchor)
{
    manual().open(page, anchor);
}

/// A dialog does not have the commands of the window that it blocks.
bool HelpCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<const QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    for (const QWidget *above = QApplication::activeWindow(); above;
         above = above->parentWidget()) {
        if (above == m_window) {
            openHere();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void HelpCommands::openHere()
{
    const QWidget *window = QApplication::activeWindow();
    const QWidget *focus = window ? window->focusWidget() : nullptr;
    const Place *place = placeOf(focus ? focus : window);
    const auto perspective = m_actions.perspective();
    if (!place && window == m_window && perspective)
        place = placeOf(*perspective);
    if (place)
        open(QLatin1StringView(place->page), QLatin1StringView(place->anchor));
    else if (const QString page = manual().pageId(); !page.isEmpty())
        open(page);
    else
        open(u"tutorial"_s);
}

void HelpCommands::openKeys()
{
    ManualWindow &window = manual();
    window.setPage(keysPage(*m_window));
    window.open(u"keys"_s);
}

void HelpCommands::tellAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon,
                                tr("About Plenary"),
                                tr("Plenary %1 – the register of an international network.\n\n"
                                   "Free software under the GNU General Public License, version "
                                   "3 or later.")
                                    .arg(QApplication::applicationVersion()),
                                QMessageBox::Close,
                                m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

ManualWindow &HelpCommands::manual()
{
    if (!m_manual) {
        m_manual = std::make_unique<ManualWindow>();
        m_manual->setPage(keysPage(*m_window));
        connect(m_manual.get(), &ManualWindow::done, m_messages, &MessageBar::showDone);
        connect(m_manual.get(), &ManualWindow::failed, m_messages, &MessageBar::showProblem);
    }
    return *m_manual;
}

} // namespace plenary
