// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhead.h"

#include "app/gui/look/linkbutton.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "core/isolates.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace plenary
{

EventHead::EventHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_line(new PlainLabel)
    , m_reported(new PlainLabel)
    , m_recorded(new QWidget)
    , m_numbers(new QHBoxLayout(m_recorded))
{
    for (PlainLabel *label : {m_title, m_line, m_reported}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    Theme::dress(m_title, Theme::Title);
    Theme::dress(m_line, Theme::Body, ColourRole::Text2);
    Theme::dress(m_reported, Theme::Body, ColourRole::Text2);
    m_title->setLongest(300); // it stands in large letters above the lists
    m_title->setObjectName(u"sheetTitle"_s);
    m_reported->setObjectName(u"sheetReported"_s);
    m_recorded->setObjectName(u"sheetRecorded"_s);
    m_numbers->setContentsMargins(0, 0, 0, 0);
    m_numbers->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 6);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(m_recorded);
    layout->addWidget(m_reported);
}

void EventHead::show(const EventFacts &facts)
{
    m_title->setText(facts.title);
    m_line->setText(facts.line);
    m_line->setVisible(!facts.line.isEmpty());
    m_reported->setText(tr("Reported  %1").arg(lineOf(facts.reported)));
    m_reported->setVisible(!facts.reported.isEmpty());
    qDeleteAll(m_recorded->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_numbers->takeAt(0))
        delete item;
    m_recorded->setVisible(!facts.recorded.isEmpty());
    auto *word = new QLabel(tr("Recorded"));
    Theme::dress(word, Theme::Body, ColourRole::Text2);
    m_numbers->addWidget(word);
    for (const EventFacts::Counted &counted : facts.recorded) {
        auto *number = new LinkButton;
        number->setText(counted.words);
        number->setEnabled(!counted.filter.isEmpty());
        connect(number, &QAbstractButton::clicked, this, [this, counted] {
            emit listOpened(counted.filter, counted.words);
        });
        m_numbers->addWidget(number);
    }
    m_numbers->addStretch();
}

} // namespace plenary
