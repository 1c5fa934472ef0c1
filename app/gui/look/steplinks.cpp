// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplinks.h"

#include "plainlabel.h"
#include "theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace plenary
{

StepLinks::StepLinks(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(plainLabel(heading, Theme::SmallBold, ColourRole::Text2));
    m_column->addStretch();
}

QPushButton *StepLinks::addStep(const QString &name,
                                const char *icon,
                                const QString &text,
                                const QString &detail)
{
    auto *button = new QPushButton(Theme::icon(icon), text);
    button->setObjectName(name);
    button->setMinimumHeight(32);
    button->setAccessibleDescription(detail);
    const int end = m_column->count() - 1; // before the stretch
    m_column->insertSpacing(end, 4);
    m_column->insertWidget(end + 1, button, 0, Qt::AlignLeading);
    m_column->insertWidget(end + 2, plainLabel(detail, Theme::Small, ColourRole::Text2));
    return button;
}

void StepLinks::addLink(QWidget *link)
{
    const int end = m_column->count() - 1;
    m_column->insertSpacing(end, 8);
    m_column->insertWidget(end + 1, link, 0, Qt::AlignLeading);
}

} // namespace plenary
