// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAnyStringView>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QPushButton;

namespace plenary
{

class LinkButton;
class PlainLabel;

/// What stands where there is nothing yet: an icon, one sentence on what belongs here, and at most
/// one button and one link.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QAnyStringView icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Empty text: no button.
    void setAction(const QString &text);
    /// Empty text: no link.
    void setLink(const QString &text);

signals:
    void actionTriggered();
    void linkTriggered();

private:
    PlainLabel *m_sentence;
    QPushButton *m_action;
    LinkButton *m_link;
};

} // namespace plenary
