// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>

class QTableView;

namespace plenary
{

class WindowModel;

/// Asks for the rows of the place that a table is scrolled to before it draws them, and holds the
/// picture back for the moment that they take: so a jump draws rows once, instead of dots and then
/// rows. A belated answer is not waited for.
class CalmScroll final : public QObject
{
    Q_OBJECT

public:
    CalmScroll(QTableView *table, WindowModel *model);

private:
    void look();
    void draw();
    [[nodiscard]] bool isReady() const;

    QTableView *m_table;
    WindowModel *m_model;
    QTimer m_patience;
};

} // namespace plenary
