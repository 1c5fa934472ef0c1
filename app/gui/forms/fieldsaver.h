// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/editing.h"
#include "library/library.h"

#include <QtCore/QObject>

namespace plenary
{

/// One field of one record.
struct FieldPlace {
    Entity entity = Entity::Person;
    qint64 id = 0;
    QString field;
    bool operator==(const FieldPlace &) const = default;
};
[[nodiscard]] inline size_t qHash(const FieldPlace &place, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(place.entity), place.id, place.field);
}

/// Saves accepted fields, each as one change, and keeps what was typed until it is saved: while a
/// server is away, while somebody else's value stands against it, after any other error.
class FieldSaver final : public QObject
{
    Q_OBJECT

public:
    struct Unsaved {
        FieldEdit edit;
        int asked = 0; ///< number of the latest question; an older answer does not end this
        bool isAsking = false;
        std::optional<Error> error;
        std::optional<FieldConflict> conflict;
    };

    using QObject::QObject;

    void setLibrary(const std::shared_ptr<Library> &library);
    /// `base`: what the field showed before.
    void save(const FieldPlace &place, const Value &base, const Value &mine);
    /// Mine shall replace theirs.
    void keepMine(const FieldPlace &place);
    void giveUp(const FieldPlace &place);
    void tryAgain(); ///< all that failed
    /// What was typed into a record and is not saved, by field.
    [[nodiscard]] QHash<QString, Unsaved> unsavedOf(Entity entity, qint64 id) const;
    /// Anything that closing would lose: answers that are under way are not lost.
    [[nodiscard]] bool hasUnsaved() const;

signals:
    void saved(const plenary::FieldPlace &place);
    /// The state of a record's fields is another one: look at unsavedOf().
    void answered(plenary::Entity entity, qint64 id);

private:
    void ask(const FieldPlace &place);
    void take(const FieldPlace &place, int asked, const Result<QList<FieldConflict>> &answer);

    std::shared_ptr<Library> m_library;
    QHash<FieldPlace, Unsaved> m_unsaved;
    int m_asked = 0;
};

} // namespace plenary
