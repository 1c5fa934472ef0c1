// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "app/gui/look/linkbutton.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{
using namespace std::chrono_literals;
constexpr auto reading = 10s;
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new QLabel)
    , m_words(new PlainLabel)
    , m_open(new LinkButton)
    , m_close(new QToolButton)
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"message"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setText(tr("Open"));
    m_close->setIcon(Theme::icon("close"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_glyph);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_path));
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(reading);
    connect(&m_pause, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showProblem(const QString &words)
{
    show(words, Kind::Problem, {});
}

void MessageBar::showNotice(const QString &words)
{
    show(words, Kind::Notice, {});
}

void MessageBar::showDone(const QString &words, const QString &path)
{
    show(words, Kind::Done, path);
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void MessageBar::show(const QString &words, Kind kind, const QString &path)
{
    struct Look {
        ColourRole ink, tint;
        const char *icon;
    };
    static constexpr std::array looks{Look{ColourRole::Problem, ColourRole::ProblemTint, "warning"},
                                      Look{ColourRole::Text, ColourRole::Header, "info"},
                                      Look{ColourRole::Good, ColourRole::GoodTint, "check"}};
    const Look &look = looks.at(static_cast<std::size_t>(kind));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::colour(look.tint));
    setPalette(colours);
    Theme::dress(m_words, Theme::Body, look.ink);
    m_glyph->setPixmap(Theme::icon(look.icon, look.ink).pixmap(16, 16));
    m_words->setText(words);
    m_path = path;
    m_open->setVisible(!path.isEmpty());
    setVisible(true);
    // What was done and offers nothing more goes by itself; a problem stays until it was read.
    if (kind == Kind::Done && path.isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

} // namespace plenary
