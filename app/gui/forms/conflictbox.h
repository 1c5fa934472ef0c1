// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/editing.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace plenary
{

/// Fields that somebody else changed while they were edited here: what stood there before, theirs
/// and mine, and the choice between the two. Nothing is saved before it is made.
class ConflictBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBox(QWidget *parent = nullptr);
    /// Hides itself when there is none.
    void show(const QList<FieldConflict> &conflicts);

signals:
    void mineChosen(const QString &field);
    void theirsChosen(const QString &field);

private:
    [[nodiscard]] QWidget *boxOf(const FieldConflict &conflict);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace plenary
