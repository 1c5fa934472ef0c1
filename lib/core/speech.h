// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace plenary
{

/// While it lives, its thread speaks another language than the program: what is translated on this
/// thread comes in that language, and locale() is its locale. A paper or a chart is made and drawn
/// inside one; other threads, and the window, do not notice. Speeches of a thread end in the
/// reverse order of their beginning.
class Speech
{
public:
    explicit Speech(const QLocale &locale);
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

    /// What numbers and dates of this thread are written in: that of its innermost speech, else
    /// that of the program.
    [[nodiscard]] static QLocale locale();
    /// Null: this thread speaks the language of the program.
    [[nodiscard]] static const QLocale *current();

private:
    QLocale m_locale;
    const Speech *m_outer;
};

} // namespace plenary
