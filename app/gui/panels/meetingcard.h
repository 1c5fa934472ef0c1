// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/overview.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace plenary
{

class LinkButton;
class PlainLabel;

/// One conference in short: its name opens it, its numbers open their lists. Without one, what to
/// do about it.
class MeetingCard final : public QWidget
{
    Q_OBJECT

public:
    /// `heading` says which conference it is, `nothing` that there is none, `action` what can be
    /// done then.
    MeetingCard(const QString &heading,
                const QString &nothing,
                const QString &action,
                QWidget *parent = nullptr);

    void show(const std::optional<Overview::Meeting> &meeting);

signals:
    void opened(qint64 event);
    void listOpened(const QString &filter, const QString &words);
    void actionTriggered();

private:
    void showNumbers(const QList<EventFacts::Counted> &recorded);

    qint64 m_id = 0;
    QString m_nothing;
    LinkButton *m_name;
    PlainLabel *m_title;
    PlainLabel *m_line;
    PlainLabel *m_reported;
    QWidget *m_recorded;
    QPushButton *m_action;
};

} // namespace plenary
