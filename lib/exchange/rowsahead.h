// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"
#include "exchange/rowtranslator.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace plenary
{

/// Reads and translates a table on a thread of its own, a few hundred rows ahead of whoever takes
/// them. The thread owns reader and translator; only finished batches pass between the two. The
/// destructor stops it, wherever it is.
class RowsAhead
{
public:
    struct Row {
        TableRow row;
        RowTranslator::Translation translation;
    };
    /// Rows in the order of the table. An error stands after the rows that were read before it.
    struct Batch {
        QList<Row> rows;
        double progress = 0; ///< part of the table that was read
        qint64 emptyRows = 0; ///< that were passed over so far
        bool isLast = false;
        std::optional<Error> error; ///< only of the last batch
    };
    /// Full batches have this many rows, or this many cells, so that wide rows cost no more memory.
    static constexpr qsizetype batchSize = 128;
    static constexpr qsizetype batchCells = 128 * batchSize;

    RowsAhead(std::unique_ptr<RowReader> reader, RowTranslator translator);
    ~RowsAhead() = default;
    Q_DISABLE_COPY_MOVE(RowsAhead)

    /// Waits for the next batch; not to be called after the last one. What `batch` held before goes
    /// back to the thread that made it: freeing it takes as long as filling it.
    void next(Batch &batch);

private:
    void work(const std::stop_token &stop);
    [[nodiscard]] Batch read();

    std::unique_ptr<RowReader> m_reader; ///< the thread's
    RowTranslator m_translator; ///< the thread's
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Batch> m_batches; ///< under m_mutex
    std::vector<Batch> m_spent; ///< under m_mutex
    std::jthread m_thread; ///< ends before what it uses
};

} // namespace plenary
