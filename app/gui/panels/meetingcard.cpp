// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingcard.h"

#include "app/gui/look/linkbutton.h"
#include "app/gui/look/plainlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

MeetingCard::MeetingCard(const QString &heading,
                         const QString &nothing,
                         const QString &action,
                         QWidget *parent)
    : QWidget(parent)
    , m_nothing(nothing)
    , m_name(new LinkButton)
    , m_title(plainLabel({}, Theme::Body, ColourRole::Text))
    , m_line(plainLabel({}, Theme::Small, ColourRole::Text2))
    , m_reported(plainLabel({}, Theme::Small, ColourRole::Text2))
    , m_recorded(new QWidget)
    , m_action(new QPushButton(action))
{
    m_name->setBold(true);
    m_title->setLongest(200);
    m_reported->setLongest(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(plainLabel(heading, Theme::SmallBold, ColourRole::Text2));
    layout->addSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(m_recorded);
    layout->addWidget(m_reported);
    layout->addWidget(m_action, 0, Qt::AlignLeading);
    layout->addStretch();
    auto *numbers = new QHBoxLayout(m_recorded);
    numbers->setContentsMargins(0, 2, 0, 2);
    numbers->setSpacing(12);
    connect(m_name, &QAbstractButton::clicked, this, [this] {
        emit opened(m_id);
    });
    connect(m_action, &QAbstractButton::clicked, this, &MeetingCard::actionTriggered);
    show({});
}

void MeetingCard::show(const std::optional<Overview::Meeting> &meeting)
{
    m_id = meeting ? meeting->id : 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_line, m_recorded})
        widget->setVisible(meeting.has_value());
    m_action->setVisible(!meeting && !m_action->text().isEmpty());
    if (!meeting) {
        m_title->setText(m_nothing);
        m_reported->hide();
        return;
    }
    const EventFacts &facts = meeting->facts;
    m_name->setText(facts.name);
    m_title->setText(facts.title);
    m_title->setVisible(facts.title != facts.name);
    m_line->setText(facts.line);
    m_reported->setText(tr("Reported: %1").arg(facts.reported.join(u" · "_s)));
    m_reported->setVisible(!facts.reported.isEmpty());
    showNumbers(facts.recorded);
}

void MeetingCard::showNumbers(const QList<EventFacts::Counted> &recorded)
{
    auto *row = static_cast<QBoxLayout *>(m_recorded->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const EventFacts::Counted &counted : recorded) {
        auto *number = new LinkButton;
        number->setText(counted.words);
        number->setEnabled(!counted.filter.isEmpty());
        connect(number, &QAbstractButton::clicked, this, [this, counted] {
            emit listOpened(counted.filter, counted.words);
        });
        row->addWidget(number);
    }
    row->addStretch();
}

} // namespace plenary
