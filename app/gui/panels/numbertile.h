// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace plenary
{

/// A key number as a door: the number large, what it counts and how below it; a press opens the
/// list behind. One that opens nothing is plain ink.
class NumberTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NumberTile(QWidget *parent = nullptr);

    void show(const QString &number, const QString &label, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_label;
    QString m_detail;
};

} // namespace plenary
