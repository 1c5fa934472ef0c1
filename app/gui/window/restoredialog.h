// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/restore.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;

namespace plenary
{

class RestorePreviewPane;

/// The automatic backups of a register, or a file, and beside them what restoring one would change.
/// Only asks; who opened the dialog restores.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const QString &path, QWidget *parent);

signals:
    void restoreRequested(const QString &backup);

private:
    struct Listed {
        QList<Backup> backups;
        qint64 latest = 0; ///< change of the register; 0 when it cannot be read
    };
    [[nodiscard]] QLayout *makeFoot();
    void look();
    void fill(const Listed &listed);
    void choose(const QString &backup);
    void takePreview(const Result<RestorePreview> &preview);

    QString m_path; ///< of the register
    QString m_backup; ///< that is chosen
    int m_generation = 0;
    QTableWidget *m_list;
    QLabel *m_none;
    RestorePreviewPane *m_preview;
    QPushButton *m_file;
    QPushButton *m_cancel;
    QPushButton *m_restore;
};

} // namespace plenary
