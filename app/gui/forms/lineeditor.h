// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;

namespace plenary
{

/// Texts, numbers and dates: one line, accepted when it is left or Return is pressed. A date is
/// shown in words and taken in any way in which people write it.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, QWidget *parent);

    void show(const Value &value, const QString &name) override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] bool isTouched() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString &text) override;
    void revert() override;

private:
    void setLine(const QString &text);
    void settle();
    [[nodiscard]] QString shownOf(const Value &value) const;
    [[nodiscard]] QString reasonAgainst(const QString &typed) const;

    const Field &m_field;
    QLineEdit *m_line;
    QString m_stored; ///< the value as text, of which the line has no more than it can hold
    QString m_shown; ///< as the line has it: a text with control characters looks different there
};

} // namespace plenary
