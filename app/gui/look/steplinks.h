// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace plenary
{

/// What may be done first: under a heading, each step as a button with a line that says what comes
/// of it.
class StepLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit StepLinks(const QString &heading, QWidget *parent = nullptr);

    QPushButton *
    addStep(const QString &name, const char *icon, const QString &text, const QString &detail);
    void addLink(QWidget *link); ///< below the steps

private:
    QVBoxLayout *m_column;
};

} // namespace plenary
