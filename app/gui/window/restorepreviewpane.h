// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/restore.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QTableWidget;

namespace plenary
{

class PlainLabel;

/// A table whose first column says what is counted, and whose others hold the numbers.
void showCounts(QTableWidget *table);

/// What a restore would change: the records that come back, go and differ, and the changes that
/// would be gone, by their titles.
class RestorePreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePreviewPane(QWidget *parent = nullptr);

    void showNothing(const QString &words); ///< and why there is nothing to show
    void showPreview(const RestorePreview &preview);
    /// Whether the backup may be restored: one of another register only when that was said.
    [[nodiscard]] bool isAgreed() const;

signals:
    void agreed();

private:
    void fillRecords(const QList<TableDifference> &differences);

    PlainLabel *m_head;
    PlainLabel *m_detail;
    QTableWidget *m_records;
    QLabel *m_titlesHead;
    QListWidget *m_titles;
    QCheckBox *m_another;
    bool m_canRestore = false;
};

} // namespace plenary
