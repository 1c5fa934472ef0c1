// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace plenary
{

class PlainLabel;

/// Says above everything that the register is damaged, or gone, and offers what can be done. It
/// stays until another register is open.
class DamageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DamageBar(QWidget *parent = nullptr);

    /// What happened to the register; without a file there is nothing to recover from.
    void showDamage(const QString &words, bool canRecover);
    /// While something is being done about it.
    void setBusy(bool busy);
    [[nodiscard]] QString words() const;

signals:
    void recoverRequested();
    void restoreRequested();

private:
    QLabel *m_glyph;
    PlainLabel *m_words;
    QPushButton *m_recover;
    QPushButton *m_restore;
};

} // namespace plenary
