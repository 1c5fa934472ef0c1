// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace plenary
{

/// Words or a number that open something: accent with a thin underline; reached with Tab.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    /// A name: no letter of it becomes a key.
    void setText(const QString &text);
    void setBold(bool bold);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isBold = false;
};

} // namespace plenary
