// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plenary
{

/// The heading of a group of fields in a form: small bold words, then a hairline to the end.
class FieldGroupTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGroupTitle(const QString &title, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();

    QString m_title;
};

} // namespace plenary
