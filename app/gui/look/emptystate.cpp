// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "iconlabel.h"
#include "linkbutton.h"
#include "plainlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace plenary
{

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QAnyStringView icon, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(sentence, this))
    , m_action(new QPushButton(this))
    , m_link(new LinkButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    Theme::dress(m_sentence, Theme::Body, ColourRole::Text2);
    m_action->hide();
    m_link->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon, 24, ColourRole::Text3, this), 0, Qt::AlignHCenter);
    column->addWidget(m_sentence); // its height follows from its width only without alignment
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_link, &QAbstractButton::clicked, this, &EmptyState::linkTriggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

} // namespace plenary
