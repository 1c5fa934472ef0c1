// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "app/gui/look/linkbutton.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/plainwords.h"
#include "library/library.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(Theme::applicationIcon().pixmap(48, 48));
    column->addWidget(mark);
    column->addWidget(plainLabel(tr("Plenary"), Theme::Title, ColourRole::Text));
    column->addWidget(
        plainLabel(tr("Keep the members, conferences and declarations of a network in one "
                      "register: a file on this computer."),
                   Theme::Body,
                   ColourRole::Text2));
    column->addSpacing(8);
    const auto add = [this, column](const QString &name,
                                    const QString &text,
                                    const char *icon,
                                    void (StartPage::*asked)()) {
        auto *button = new QPushButton(Theme::icon(icon), text);
        button->setObjectName(name);
        button->setMinimumHeight(32);
        connect(button, &QPushButton::clicked, this, asked);
        column->addWidget(button, 0, Qt::AlignLeading);
        return button;
    };
    add(u"startNew"_s, tr("New register…"), "new", &StartPage::newRequested);
    add(u"startOpen"_s, tr("Open a register…"), "folder-open", &StartPage::openRequested);
    add(u"startSample"_s,
        tr("Look at the sample: the founding of ILAN"),
        "sample",
        &StartPage::sampleRequested);
    auto *tutorial = new LinkButton;
    tutorial->setObjectName(u"startTutorial"_s);
    tutorial->setText(tr("First hour: a tutorial with the sample"));
    connect(tutorial, &QAbstractButton::clicked, this, &StartPage::tutorialRequested);
    column->addSpacing(4);
    column->addWidget(tutorial, 0, Qt::AlignLeading);
    column->addSpacing(12);
    m_recent = new QVBoxLayout(m_list);
    m_recent->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addStretch();
    auto *frame = new QWidget;
    frame->setFixedWidth(440);
    frame->setLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(frame, 3, Qt::AlignHCenter);
}

void StartPage::setRecent(const QStringList &paths)
{
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_list->setVisible(!paths.isEmpty());
    m_recent->addWidget(plainLabel(tr("Recent registers"), Theme::SmallBold, ColourRole::Text2));
    for (const QString &path : paths) {
        auto *link = new LinkButton;
        const Location location{path};
        link->setText(location.name());
        link->setToolTip(plain::tip(path));
        link->setEnabled(location.isServer() || QFileInfo::exists(path));
        connect(link, &QAbstractButton::clicked, this, [this, path] {
            emit recentRequested(path);
        });
        m_recent->addWidget(link);
    }
}

} // namespace plenary
