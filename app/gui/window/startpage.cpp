// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "app/gui/look/linkbutton.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/look/sheetscroll.h"
#include "app/gui/look/steplinks.h"
#include "library/library.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int widest = 860;
constexpr int columnGap = 48;

/// A place as people know it: what lies in their home begins there.
QString shownPlace(const Location &location)
{
    if (location.isServer())
        return location.text;
    const QString folder = QFileInfo(location.text).absolutePath();
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? u"~"_s + folder.mid(home.size()) : folder;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addWidget(makeSteps(), 1);
    columns->addWidget(m_list, 1);
    m_recent = new QVBoxLayout(m_list);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(2);
    auto *sheet = new QWidget;
    sheet->setMaximumWidth(widest);
    auto *page = new QVBoxLayout(sheet);
    page->setContentsMargins(24, 24, 24, 24);
    page->addStretch(1);
    page->addLayout(makeHead());
    page->addSpacing(24);
    page->addLayout(columns);
    page->addStretch(2);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(sheet, 100);
    row->addStretch(1);
    scrollIn(this, middle);
}

QLayout *StartPage::makeHead()
{
    auto *mark = new QLabel;
    mark->setPixmap(Theme::applicationIcon().pixmap(56, 56));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(plainLabel(tr("Plenary"), Theme::Figure, ColourRole::Text));
    words->addWidget(
        plainLabel(tr("Keep the members, conferences and declarations of a network in one "
                      "register: a file on this computer."),
                   Theme::Body,
                   ColourRole::Text2));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

QWidget *StartPage::makeSteps()
{
    auto *steps = new StepLinks(tr("Begin"));
    connect(
        steps->addStep(
            u"startNew"_s, "new", tr("New register…"), tr("An empty one, for your own network.")),
        &QPushButton::clicked,
        this,
        &StartPage::newRequested);
    connect(
        steps->addStep(u"startOpen"_s,
                       "folder-open",
                       tr("Open a register…"),
                       tr("A file that ends in .plenary; it may also be dropped on this window.")),
        &QPushButton::clicked,
        this,
        &StartPage::openRequested);
    connect(steps->addStep(
                u"startSample"_s,
                "sample",
                tr("Look at the sample"),
                tr("The founding of ILAN: a copy of your own, in which everything can be tried.")),
            &QPushButton::clicked,
            this,
            &StartPage::sampleRequested);
    auto *tutorial = new LinkButton;
    tutorial->setObjectName(u"startTutorial"_s);
    tutorial->setText(tr("First hour: a tutorial with the sample"));
    connect(tutorial, &QAbstractButton::clicked, this, &StartPage::tutorialRequested);
    steps->addLink(tutorial);
    return steps;
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_list->setVisible(!paths.isEmpty());
    m_recent->addWidget(plainLabel(tr("Recent registers"), Theme::SmallBold, ColourRole::Text2));
    for (const QString &path : paths)
        addRecent(path);
    m_recent->addStretch();
}

/// One that is not there stays, because its disk may come back; it can be forgotten.
void StartPage::addRecent(const QString &path)
{
    const Location location{path};
    const bool isThere = location.isServer() || QFileInfo::exists(path);
    auto *link = new LinkButton;
    link->setText(location.name());
    link->setBold(true);
    link->setToolTip(plain::tip(path));
    link->setEnabled(isThere);
    connect(link, &QAbstractButton::clicked, this, [this, path] {
        emit recentRequested(path);
    });
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(4);
    line->addWidget(link);
    line->addStretch();
    auto *forget = new QToolButton;
    forget->setIcon(Theme::icon("close"));
    forget->setAutoRaise(true);
    forget->setToolTip(tr("Forget this register; its file stays"));
    //: %1 name of a register
    forget->setAccessibleName(tr("Forget %1").arg(location.name()));
    connect(forget, &QToolButton::clicked, this, [this, path] {
        emit forgetRequested(path);
    });
    line->addWidget(forget);
    m_recent->addWidget(row);
    const QString place = shownPlace(location);
    m_recent->addWidget(plainLabel(
        //: %1 folder of a register
        isThere ? place : tr("%1 · not there now").arg(place),
        Theme::Small,
        isThere ? ColourRole::Text2 : ColourRole::Attention));
}

} // namespace plenary
