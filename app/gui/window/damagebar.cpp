// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagebar.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

DamageBar::DamageBar(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new QLabel)
    , m_words(new PlainLabel)
    , m_recover(new QPushButton(tr("Recover…")))
    , m_restore(new QPushButton(tr("Restore a backup…")))
{
    setObjectName(u"damageBar"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"damage"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::dress(m_words, Theme::BodyBold, ColourRole::Problem);
    m_recover->setObjectName(u"damageRecover"_s);
    m_recover->setToolTip(tr("Builds a new register from what can still be read; this one is not "
                             "touched."));
    m_restore->setObjectName(u"damageRestore"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_glyph);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_recover);
    layout->addWidget(m_restore);
    connect(m_recover, &QPushButton::clicked, this, &DamageBar::recoverRequested);
    connect(m_restore, &QPushButton::clicked, this, &DamageBar::restoreRequested);
    hide();
}

void DamageBar::showDamage(const QString &words, bool canRecover)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::colour(ColourRole::ProblemTint));
    setPalette(colours);
    m_glyph->setPixmap(Theme::icon("warning", ColourRole::Problem).pixmap(16, 16));
    m_words->setText(words);
    m_recover->setVisible(canRecover);
    setBusy(false);
    show();
}

void DamageBar::setBusy(bool busy)
{
    m_recover->setEnabled(!busy);
    m_restore->setEnabled(!busy);
}

QString DamageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

} // namespace plenary
