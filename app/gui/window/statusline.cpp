// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "app/gui/look/plainlabel.h"

#include <QtCore/QTime>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{
using namespace std::chrono_literals;
constexpr auto moment = 300ms;
} // namespace

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
    m_cancel->setObjectName(u"cancelWork"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(moment);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_part, m_cancel})
            widget->show();
    });
    workEnded();
    showRegister({});
}

void StatusLine::showRegister(const QString &place)
{
    m_isUnsaved = false;
    m_isStopped = false;
    m_place->setText(place);
    showState(place.isEmpty() ? tr("No register is open") : tr("All changes saved"),
              ColourRole::Text2);
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
    if (m_isUnsaved) {
        showState(tr("A change in the form is not saved yet"), ColourRole::Problem);
        return;
    }
    //: %1 time of day
    showState(tr("All changes saved %1")
                  .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)),
              ColourRole::Text2);
}

void StatusLine::showStopped()
{
    showState(tr("Nothing can be saved any more"), ColourRole::Problem);
    m_isStopped = true;
}

void StatusLine::showConnection(bool isConnected)
{
    showState(isConnected ? tr("Connected again")
                          : tr("No connection to the server: trying again…"),
              isConnected ? ColourRole::Text2 : ColourRole::Problem);
}

void StatusLine::showState(const QString &words, ColourRole role)
{
    if (m_isStopped)
        return;
    Theme::dress(m_saved, Theme::Small, role);
    m_saved->setText(words);
}

void StatusLine::showWork(const QString &words, double part)
{
    m_work->setText(words);
    m_part->setRange(0, part < 0 ? 0 : 1000);
    m_part->setValue(qRound(qMax(part, 0.0) * 1000));
    if (m_work->isHidden() && !m_pause.isActive())
        m_pause.start();
}

void StatusLine::workEnded()
{
    m_pause.stop();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_part, m_cancel})
        widget->hide();
}

} // namespace plenary
