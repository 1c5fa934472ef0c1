// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rawrows.h"
#include "exchange/rowreader.h"

#include <QtCore/QList>
#include <memory>

namespace plenary
{

/// Makes a table of raw rows: finds the header, names the columns, gives every row the same
/// width. The first rows are looked at in advance to learn how wide the table is.
class TableReader final : public RowReader
{
public:
    /// `path` is for messages.
    [[nodiscard]] static Result<std::unique_ptr<RowReader>>
    create(std::unique_ptr<RawRows> rows, const QString &path, int headerRow);

    [[nodiscard]] TableFormat format() const override;
    [[nodiscard]] QStringList columns() const override { return m_columns; }
    [[nodiscard]] Result<bool> next(TableRow &row) override;
    [[nodiscard]] double progress() const override { return m_rows->progress(); }
    [[nodiscard]] QString cell(const QString &name) const override;
    [[nodiscard]] qint64 emptyRows() const override { return m_emptyRows; }

private:
    TableReader(std::unique_ptr<RawRows> rows, const QString &path);

    [[nodiscard]] Result<bool> fetch(RawRow &row);
    [[nodiscard]] Result<void> lookAhead(qint64 firstRow);
    void settleColumns(int headerRow);
    void nameColumns(const QStringList &header);

    std::unique_ptr<RawRows> m_rows;
    QString m_path;
    int m_headerRow = 0;
    QStringList m_columns;
    QList<RawRow> m_first; ///< as they were read: see cell()
    QList<RawRow> m_ahead; ///< rows read in advance and not yet delivered
    qsizetype m_delivered = 0;
    qint64 m_emptyRows = 0;
    qint64 m_emptyCells = 0;
    qint64 m_filledCells = 0;
    RawRow m_row;
};

} // namespace plenary
