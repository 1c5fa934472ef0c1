// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowsaside.h"

namespace plenary
{

namespace
{

constexpr std::size_t rowsOfBlock = 1024;
constexpr std::size_t threadCount = 2; ///< more wait for the one that writes
constexpr std::size_t ringSize = 3 * threadCount;

} // namespace

RowsAside::RowsAside(const Location &location,
                     Entity entity,
                     const QList<int> &places,
                     std::span<const qint64> ids)
    : m_location(location)
    , m_entity(entity)
    , m_places(places)
    , m_ids(ids)
    , m_blockCount((ids.size() + rowsOfBlock - 1) / rowsOfBlock)
    , m_blocks(ringSize)
{
    for (std::size_t i = 0; i < threadCount; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) {
            work(stop);
        });
}

RowsAside::~RowsAside()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

std::optional<std::size_t> RowsAside::claim(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const bool hasRoom = m_changed.wait(lock, stop, [this] {
        return m_claimed == m_blockCount || m_claimed < m_taken + ringSize;
    });
    if (!hasRoom || m_claimed == m_blockCount || stop.stop_requested())
        return std::nullopt;
    return m_claimed++;
}

void RowsAside::publish(std::size_t number)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_blocks[number % ringSize].isReady = true;
    }
    m_changed.notify_all();
}

Result<std::unique_ptr<ListReader>> RowsAside::openReader(std::unique_ptr<Database> &database) const
{
    PLENARY_ASSIGN(database, Database::open(m_location, Database::Access::ReadOnly));
    PLENARY_TRY(database->keepFewPages());
    return ListReader::prepare(*database, m_entity, m_places);
}

void RowsAside::work(const std::stop_token &stop)
{
    std::unique_ptr<Database> database; // outlives the reader
    const auto reader = openReader(database);
    while (const auto number = claim(stop)) {
        Block &block = m_blocks[*number % ringSize];
        const auto done = reader ? fill(block, *number, **reader) : Result<void>(reader.error());
        if (!done)
            block.error = done.error();
        publish(*number);
    }
}

Result<void> RowsAside::fill(Block &block, std::size_t number, ListReader &reader) const
{
    block.texts.truncate(0);
    block.cells.clear();
    const std::size_t from = number * rowsOfBlock;
    const auto ids = m_ids.subspan(from, std::min(rowsOfBlock, m_ids.size() - from));
    return reader.read(ids, [&block](Cells cells) -> Result<void> {
        for (const Cell &cell : cells) {
            block.cells.push_back(cell);
            block.texts.append(cell.text);
        }
        return {};
    });
}

Result<void> RowsAside::takeRows(Block &block, const std::function<Result<void>(Cells)> &take) const
{
    if (block.error)
        return *block.error;
    qsizetype at = 0; // the buffer may have moved while it grew
    for (Cell &cell : block.cells) {
        cell.text = block.texts.view().sliced(at, cell.text.size());
        at += cell.text.size();
    }
    const std::size_t columns = static_cast<std::size_t>(m_places.size()) + 1;
    const Cells cells(block.cells);
    for (std::size_t row = 0; row < cells.size(); row += columns)
        PLENARY_TRY(take(cells.subspan(row, columns)));
    return {};
}

Result<void> RowsAside::read(const std::function<Result<void>(Cells)> &take)
{
    for (std::size_t number = 0; number < m_blockCount; ++number) {
        Block &block = m_blocks[number % ringSize];
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&block] {
                return block.isReady;
            });
        }
        PLENARY_TRY(takeRows(block, take));
        {
            const std::scoped_lock lock(m_mutex);
            block.isReady = false;
            ++m_taken;
        }
        m_changed.notify_all();
    }
    return {};
}

} // namespace plenary
