// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

class QTableView;

namespace plenary
{

/// Draws the cells of record tables from what models/roles.h lets a model say: status glyph and
/// word, secondary and absent values, numbers, links, tones and hints. Text is always plain. A cell
/// whose text does not fit answers with a tool tip.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Wide enough for the whole text, so that columns sized to contents never cut a status word.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// Makes `table` a record table: delegate, heights, head, selection by rows, no grid. Again by
/// itself after a theme change.
void dressTable(QTableView *table);

} // namespace plenary
