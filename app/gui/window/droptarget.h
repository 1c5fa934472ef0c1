// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QMimeData;
class QWidget;

namespace plenary
{

/// Takes files that are dropped anywhere on a window: a register is opened, a table is imported.
/// What is neither is refused while it is still being dragged.
class DropTarget final : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

    /// Whether tables can be taken: a register that may be written is open.
    void setTakesTables(bool takes) { m_takesTables = takes; }

signals:
    void registerDropped(const QString &path);
    void tableDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { None, Register, Table };
    [[nodiscard]] Kind kindOf(const QString &path) const;
    /// The file that is dragged; empty unless it is one alone, on this computer, that is taken.
    [[nodiscard]] QString fileIn(const QMimeData *data) const;

    bool m_takesTables = false;
};

} // namespace plenary
