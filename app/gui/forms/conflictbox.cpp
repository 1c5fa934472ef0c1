// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictbox.h"

#include "app/gui/look/plainlabel.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QString headOf(const FieldConflict &conflict)
{
    const QDateTime at = QDateTime::fromString(conflict.at, Qt::ISODateWithMs).toLocalTime();
    if (!at.isValid())
        return ConflictBox::tr("“%1” was changed while you were editing it.").arg(conflict.label);
    //: %1 field, %2 user, %3 date and time
    return ConflictBox::tr("“%1” was changed by %2 (%3) while you were editing it.")
        .arg(conflict.label, conflict.by, QLocale().toString(at, QLocale::ShortFormat));
}

} // namespace

ConflictBox::ConflictBox(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"conflicts"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // not that of the form around it
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ConflictBox::show(const QList<FieldConflict> &conflicts)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::colour(ColourRole::ProblemTint));
    setPalette(colours);
    delete m_content;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    for (const FieldConflict &conflict : conflicts)
        layout->addWidget(boxOf(conflict));
    m_layout->addWidget(m_content);
    setVisible(!conflicts.isEmpty());
}

QWidget *ConflictBox::boxOf(const FieldConflict &conflict)
{
    auto *box = new QWidget;
    box->setObjectName(u"conflict."_s + conflict.edit.field);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(plainLabel(headOf(conflict), Theme::Body, ColourRole::Problem));
    auto *values = new QFormLayout;
    values->setHorizontalSpacing(8);
    values->setVerticalSpacing(2);
    const auto addValue = [values](const QString &name, const QString &text) {
        auto *value =
            plainLabel(text.isEmpty() ? tr("(empty)") : text, Theme::Body, ColourRole::Text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        values->addRow(plainLabel(name, Theme::Small, ColourRole::Text2), value);
    };
    addValue(tr("Before"), conflict.baseText);
    addValue(tr("Theirs"), conflict.theirsText);
    addValue(tr("Yours"), conflict.mineText);
    layout->addLayout(values);
    auto *buttons = new QHBoxLayout;
    auto *theirs = new QPushButton(tr("Take theirs"));
    theirs->setObjectName(u"takeTheirs"_s);
    auto *mine = new QPushButton(tr("Keep yours"));
    mine->setObjectName(u"keepMine"_s);
    buttons->addStretch();
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    layout->addLayout(buttons);
    const QString field = conflict.edit.field;
    connect(theirs, &QPushButton::clicked, this, [this, field] {
        emit theirsChosen(field);
    });
    connect(mine, &QPushButton::clicked, this, [this, field] {
        emit mineChosen(field);
    });
    return box;
}

} // namespace plenary
