// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/resolving.h"

#include <QtCore/QObject>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace plenary
{

class FieldNote;

/// A question with what may be answered.
struct AskedQuestion {
    OpenQuestion question;
    QList<std::pair<QString, QString>> answers; ///< code, label
};

/// One text that was not understood, and the field for its meaning. A suggestion stands there
/// until it is accepted; what somebody chooses or types themselves is told apart from it.
class DecisionLine final : public QObject
{
    Q_OBJECT

public:
    /// Its widgets stand in row `row` of `grid`.
    DecisionLine(const AskedQuestion &asked, QGridLayout *grid, int row, QObject *parent);

    /// The line shows that its decision was taken; another one may follow.
    void markDecided();
    /// What was typed is none of the answers; says so below it.
    [[nodiscard]] bool isUnclear() const;
    [[nodiscard]] QWidget *input() const;

signals:
    void accepted(const QString &target);
    void chosen(const QString &target); ///< by hand: from the list, or typed
    void withdrawn(); ///< what was chosen stands there no more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void markOpen();
    void takeTyping();
    void settle();
    void offerAll();
    [[nodiscard]] int place() const; ///< of the answer whose name stands there; -1: none
    [[nodiscard]] QString target() const;

    QComboBox *m_box;
    QPushButton *m_accept;
    FieldNote *m_note;
    bool m_isTyped = false; ///< by hand, since it was settled
};

} // namespace plenary
