// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QtWidgets/QLabel>

namespace plenary
{

namespace
{

/// What one widget wears; lives as its child and puts it on again after each theme change.
class Dress final : public QObject
{
public:
    explicit Dress(QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
    {
        connect(&Theme::notifier(), &ThemeNotifier::changed, this, [this] {
            putOn();
        });
    }
    void choose(Theme::TextStyle style, ColourRole text)
    {
        m_style = style;
        m_text = text;
        putOn();
    }

private:
    void putOn()
    {
        m_widget->setFont(Theme::font(m_style));
        QPalette palette; // only what is set here is taken, the rest follows the application
        palette.setResolveMask(0);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            palette.setColor(group, QPalette::WindowText, Theme::colour(m_text));
            palette.setColor(group, QPalette::Text, Theme::colour(m_text));
            palette.setColor(group, QPalette::ButtonText, Theme::colour(m_text));
        }
        m_widget->setPalette(palette);
        // Rich text keeps the link colour of the palette it was read with.
        if (auto *label = qobject_cast<QLabel *>(m_widget); label && !label->text().isEmpty()) {
            const QString words = label->text();
            label->clear();
            label->setText(words);
        }
    }

    QWidget *m_widget;
    Theme::TextStyle m_style = Theme::Body;
    ColourRole m_text = ColourRole::Text;
};

} // namespace

void Theme::dress(QWidget *widget, TextStyle style, ColourRole text)
{
    Dress *worn = nullptr;
    for (QObject *child : widget->children()) {
        if (auto *dress = dynamic_cast<Dress *>(child))
            worn = dress;
    }
    if (!worn)
        worn = new Dress(widget);
    worn->choose(style, text);
}

} // namespace plenary
