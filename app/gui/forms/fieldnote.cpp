// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldnote.h"

#include "app/gui/look/plainlabel.h"

#include <QtCore/QLocale>
#include <QtCore/QTime>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plenary
{

FieldNote::FieldNote(const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_help(help)
    , m_glyph(new QWidget)
    , m_words(plainLabel({}, Theme::Small, ColourRole::Text3))
{
    m_glyph->setFixedSize(StatusGlyph::Size, StatusGlyph::Size + 2);
    m_words->setObjectName(u"noteWords"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 0, 2);
    layout->setSpacing(4);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    m_end.setSingleShot(true);
    m_end.setInterval(4s);
    connect(&m_end, &QTimer::timeout, this, [this] {
        m_saved.clear();
        showGravest();
    });
    showGravest();
}

void FieldNote::showProblem(const QString &reason)
{
    m_problem = reason;
    showGravest();
}

void FieldNote::showKept(const QString &words)
{
    m_kept = words;
    showGravest();
}

void FieldNote::showSaved()
{
    //: %1 time of day
    m_saved = tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    m_end.start();
    showGravest();
}

void FieldNote::showOpen(const QString &words)
{
    m_open = words;
    showGravest();
}

void FieldNote::clear()
{
    m_end.stop();
    m_problem.clear();
    m_kept.clear();
    m_saved.clear();
    m_open.clear();
    showGravest();
}

QString FieldNote::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void FieldNote::showGravest()
{
    using Shape = StatusGlyph::Shape;
    const QString before = words();
    m_look = {};
    QString said = m_help;
    if (!m_problem.isEmpty()) {
        said = m_problem;
        m_look = {Shape::Cross, ColourRole::Problem, ColourRole::Problem};
    } else if (!m_kept.isEmpty()) {
        said = m_kept;
        m_look = {Shape::Triangle, ColourRole::Attention, ColourRole::Attention};
    } else if (!m_saved.isEmpty()) {
        said = m_saved;
        m_look = {Shape::DiscCheck, ColourRole::Good, ColourRole::Good};
    } else if (!m_open.isEmpty()) {
        said = m_open;
        m_look = {Shape::Question, ColourRole::Attention, ColourRole::Text2};
    }
    const bool isMarked = m_look.shape != Shape::None;
    Theme::dress(m_words, Theme::Small, isMarked ? m_look.word : ColourRole::Text3);
    m_words->setText(said);
    m_glyph->setVisible(isMarked);
    setVisible(!said.isEmpty());
    update();
    if (words() == before)
        return;
    emit changed();
    if (isMarked && said != m_open) { // read out although the keyboard is elsewhere
        QAccessibleEvent alert(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldNote::paintEvent(QPaintEvent *)
{
    if (m_look.shape == StatusGlyph::Shape::None)
        return;
    QPainter painter(this);
    StatusGlyph::paint(painter,
                       m_glyph->geometry(),
                       m_look.shape,
                       Theme::colour(m_look.glyph),
                       Theme::colour(ColourRole::Base),
                       layoutDirection() == Qt::RightToLeft);
}

} // namespace plenary
