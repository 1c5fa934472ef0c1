// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/eventfacts.h"

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace plenary
{

class PlainLabel;

/// Title of the sheet in the middle, the line of facts below it, and what was recorded beside what
/// was reported. A recorded number opens its list.
class EventHead final : public QWidget
{
    Q_OBJECT

public:
    explicit EventHead(QWidget *parent = nullptr);

    void show(const EventFacts &facts);

signals:
    void listOpened(const QString &filter, const QString &words);

private:
    PlainLabel *m_title;
    PlainLabel *m_line;
    PlainLabel *m_reported;
    QWidget *m_recorded;
    QBoxLayout *m_numbers;
};

} // namespace plenary
