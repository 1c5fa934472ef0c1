// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"

#include <QtCore/QTime>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new PlainLabel)
    , m_place(new PlainLabel)
    , m_work(new PlainLabel)
    , m_part(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    for (PlainLabel *label : {m_saved, m_place, m_work}) {
        label->setContentsMargins(8, 0, 8, 0);
        Theme::dress(label, Theme::Small, ColourRole::Text2);
    }
    m_saved->setObjectName(u"savedState"_s);
    m_part->setFixedSize(120, 10);
    m_part->setTextVisible(false);
    m_part->setRange(0, 1000);
    m_part->setAccessibleName(tr("Progress"));
    addWidget(m_saved);
    addWidget(m_place);
    addWidget(m_work);
    addWidget(m_part);
    addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    workEnded();
    showRegister({});
}

void StatusLine::showRegister(const QString &place)
{
    m_isUnsaved = false;
    showConnection(true);
    m_place->setText(place);
    m_saved->setText(place.isEmpty() ? tr("No register is open") : tr("All changes saved"));
}

void StatusLine::showUnsaved(bool isUnsaved)
{
    if (m_isUnsaved == isUnsaved)
        return;
    m_isUnsaved = isUnsaved;
    showSaved();
}

void StatusLine::showSaved()
{
    Theme::dress(m_saved, Theme::Small, m_isUnsaved ? ColourRole::Problem : ColourRole::Text2);
    if (m_isUnsaved) {
        m_saved->setText(tr("A change in the form is not saved yet"));
        return;
    }
    //: %1 time of day
    m_saved->setText(tr("All changes saved %1")
                         .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void StatusLine::showConnection(bool isConnected)
{
    Theme::dress(m_saved, Theme::Small, isConnected ? ColourRole::Text2 : ColourRole::Problem);
    m_saved->setText(isConnected ? tr("Connected again")
                                 : tr("No connection to the server: trying again…"));
}

void StatusLine::showWork(const QString &words, double part)
{
    m_work->setText(words);
    m_part->setValue(qRound(part * 1000));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_part, m_cancel})
        widget->show();
}

void StatusLine::workEnded()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_part, m_cancel})
        widget->hide();
}

} // namespace plenary
