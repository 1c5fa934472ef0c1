// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "storage/change.h"

#include <QtCore/QRandomGenerator>

namespace plenary::test
{

/// One step of a random sequence. What it does follows from its seed and from what the register
/// holds, so that a sequence can be run again, and with steps left out.
struct Step {
    enum class Kind { Insert, Update, Remove, Bulk, Import, Resolve, Undo, Redo };
    Kind kind = Kind::Insert;
    quint32 seed = 0;

    [[nodiscard]] static QList<Step> sequence(quint32 seed);
};

/// Makes the edits of the steps, in the ways that a register can be edited.
class RandomEdits
{
public:
    /// `folder` is where the tables stand that are imported.
    RandomEdits(Database &database, QString folder)
        : m_database(database)
        , m_folder(std::move(folder))
    {
    }
    /// A few countries with a name, and one record of what others refer to, of kind "setup".
    Result<void> seed();
    Result<void> run(const Step &step);
    /// The latest step in words.
    [[nodiscard]] const QString &description() const { return m_description; }

private:
    Result<void> edit(Change &change, Step::Kind kind);
    Result<void> insertOne(Change &change);
    Result<void> updateOne(Change &change);
    Result<void> removeOne(Change &change);
    Result<void> bulk(Change &change);
    Result<void> import();
    Result<void> resolve();
    [[nodiscard]] Record make(Entity entity);
    void fill(Record &record, const Field &field);
    [[nodiscard]] Value valueFor(const Record &record, const Field &field);
    void pointSomewhere(Record &record);
    [[nodiscard]] Value anyId(Entity entity);
    [[nodiscard]] Entity anyEntity();
    [[nodiscard]] bool oneIn(int chances) { return m_random.bounded(chances) == 0; }
    template<class List>
    [[nodiscard]] auto anyOf(const List &list)
    {
        return list[static_cast<std::size_t>(m_random.bounded(int(std::size(list))))];
    }

    Database &m_database;
    QString m_folder;
    QString m_description;
    QRandomGenerator m_random;
};

} // namespace plenary::test
