// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/utf8buffer.h"
#include "storage/database.h"
#include "storage/listreader.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace plenary
{

/// Reads the rows of a long list on threads of their own, each with a connection of its own to the
/// same file, a few blocks ahead of whoever takes them. Nothing may be uncommitted on another
/// connection that the rows are to show. The destructor stops the threads, wherever they are.
class RowsAside
{
public:
    RowsAside(const Location &location,
              Entity entity,
              const QList<int> &places,
              std::span<const qint64> ids);
    ~RowsAside();
    Q_DISABLE_COPY_MOVE(RowsAside)

    /// Takes all rows in the order of the ids, on the thread that calls.
    [[nodiscard]] Result<void> read(const std::function<Result<void>(Cells)> &take);

    /// Fewer are read sooner without.
    static constexpr std::size_t LeastRows = 20'000;

private:
    /// Some rows: their texts in a row, then their cells, which know where their texts are.
    struct Block {
        Utf8Buffer texts;
        std::vector<Cell> cells;
        std::optional<Error> error;
        bool isReady = false; ///< under m_mutex
    };
    void work(const std::stop_token &stop);
    [[nodiscard]] Result<std::unique_ptr<ListReader>>
    openReader(std::unique_ptr<Database> &database) const;
    [[nodiscard]] Result<void> fill(Block &block, std::size_t number, ListReader &reader) const;
    /// The number of the next block that a thread may fill; none: no more are wanted.
    [[nodiscard]] std::optional<std::size_t> claim(const std::stop_token &stop);
    void publish(std::size_t number);
    [[nodiscard]] Result<void> takeRows(Block &block,
                                        const std::function<Result<void>(Cells)> &take) const;

    Location m_location;
    Entity m_entity;
    QList<int> m_places;
    std::span<const qint64> m_ids;
    std::size_t m_blockCount;
    std::vector<Block> m_blocks; ///< a ring
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::size_t m_claimed = 0; ///< under m_mutex
    std::size_t m_taken = 0; ///< under m_mutex
    std::vector<std::jthread> m_threads; ///< end before what they use
};

} // namespace plenary
