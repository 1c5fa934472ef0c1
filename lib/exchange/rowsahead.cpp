// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowsahead.h"

#include <utility>

namespace plenary
{

namespace
{
constexpr std::size_t mostAhead = 8; // batches
} // namespace

RowsAhead::RowsAhead(std::unique_ptr<RowReader> reader, RowTranslator translator)
    : m_reader(std::move(reader))
    , m_translator(std::move(translator))
    , m_thread([this](const std::stop_token &stop) {
        work(stop);
    })
{
}

void RowsAhead::next(Batch &batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return !m_batches.empty();
    });
    m_spent.push_back(std::exchange(batch, std::move(m_batches.front())));
    m_batches.pop_front();
    lock.unlock();
    m_changed.notify_one();
}

void RowsAhead::work(const std::stop_token &stop)
{
    for (bool isLast = false; !isLast;) {
        Batch batch = read();
        isLast = batch.isLast;
        std::vector<Batch> spent; // freed without the lock
        std::unique_lock lock(m_mutex);
        const bool hasRoom = m_changed.wait(lock, stop, [this] {
            return m_batches.size() < mostAhead;
        });
        if (!hasRoom || stop.stop_requested())
            return;
        m_batches.push_back(std::move(batch));
        spent.swap(m_spent);
        lock.unlock();
        m_changed.notify_one();
    }
}

RowsAhead::Batch RowsAhead::read()
{
    Batch batch;
    qsizetype cells = 0;
    while (batch.rows.size() < batchSize && cells < batchCells && !batch.isLast) {
        Row row;
        const auto more = m_reader->next(row.row);
        batch.isLast = !more || !*more;
        if (!more)
            batch.error = more.error();
        if (batch.isLast)
            break;
        cells += row.row.cells.size();
        row.translation = m_translator.translate(row.row);
        batch.rows.append(std::move(row));
    }
    batch.progress = m_reader->progress();
    batch.emptyRows = m_reader->emptyRows();
    return batch;
}

} // namespace plenary
