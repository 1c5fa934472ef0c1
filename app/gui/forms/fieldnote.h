// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/look/statusglyph.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace plenary
{

class PlainLabel;

/// The line directly under a field: what is wrong there, what was typed and is not saved, that it
/// was saved just now, what waits for a decision, or else the hint of the field table. One of them
/// at a time, the gravest, as glyph and words; nothing to say takes no room.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(const QString &help, QWidget *parent = nullptr);

    void showProblem(const QString &reason); ///< empty: it is mended
    void showKept(const QString &words); ///< of a text that is not saved; empty: it is
    void showSaved(); ///< now, for four seconds
    void showOpen(const QString &words); ///< of a text that nobody understood; empty: none
    void clear(); ///< all but the hint
    [[nodiscard]] QString words() const; ///< that are shown

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showGravest();

    QString m_help, m_problem, m_kept, m_saved, m_open;
    StatusGlyph::Look m_look;
    QTimer m_end; ///< of what was saved
    QWidget *m_glyph; ///< its place
    PlainLabel *m_words;
};

} // namespace plenary
