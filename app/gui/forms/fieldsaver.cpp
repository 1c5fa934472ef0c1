// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsaver.h"

#include "core/errorlog.h"

#include <algorithm>

namespace plenary
{

void FieldSaver::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    m_library = library;
    m_unsaved.clear();
    if (library)
        connect(library.get(), &Library::connectionChanged, this, [this](bool isConnected) {
            if (isConnected)
                tryAgain();
        });
}

void FieldSaver::save(const FieldPlace &place, const Value &base, const Value &mine)
{
    const auto before = m_unsaved.constFind(place);
    Unsaved next;
    next.edit = {place.field, base, mine};
    if (before != m_unsaved.constEnd()) // what is asked comes true, or this fails with it
        next.edit.base = before->isAsking ? before->edit.mine : before->edit.base;
    m_unsaved.insert(place, next);
    ask(place);
}

void FieldSaver::keepMine(const FieldPlace &place)
{
    const auto found = m_unsaved.find(place);
    if (found == m_unsaved.end() || !found->conflict)
        return;
    found->edit.base = found->conflict->theirs;
    ask(place);
}

void FieldSaver::giveUp(const FieldPlace &place)
{
    m_unsaved.remove(place);
    emit answered(place.entity, place.id);
}

void FieldSaver::tryAgain()
{
    const QList<FieldPlace> places = m_unsaved.keys();
    for (const FieldPlace &place : places) {
        if (m_unsaved.value(place).error)
            ask(place);
    }
}

void FieldSaver::ask(const FieldPlace &place)
{
    Unsaved &unsaved = m_unsaved[place];
    unsaved.error.reset();
    unsaved.conflict.reset();
    unsaved.isAsking = true;
    unsaved.asked = ++m_asked;
    const auto job = [place, edit = unsaved.edit](Database &database) {
        return editRecord(database, place.entity, place.id, {edit});
    };
    m_library->write<QList<FieldConflict>>(job).then(
        this, [this, place, asked = m_asked](const Result<QList<FieldConflict>> &answer) {
            take(place, asked, answer);
        });
}

void FieldSaver::take(const FieldPlace &place,
                      int asked,
                      const Result<QList<FieldConflict>> &answer)
{
    const auto found = m_unsaved.find(place);
    if (found == m_unsaved.end() || found->asked != asked)
        return;
    found->isAsking = false;
    const bool isSaved = answer && answer->isEmpty();
    if (isSaved)
        m_unsaved.erase(found);
    else if (answer)
        found->conflict = answer->first();
    else {
        found->error = answer.error();
        errorlog::write(answer.error());
    }
    emit answered(place.entity, place.id);
    if (isSaved)
        emit saved(place);
}

QHash<QString, FieldSaver::Unsaved> FieldSaver::unsavedOf(Entity entity, qint64 id) const
{
    QHash<QString, Unsaved> found;
    for (auto it = m_unsaved.constBegin(); it != m_unsaved.constEnd(); ++it) {
        if (it.key().entity == entity && it.key().id == id)
            found.insert(it.key().field, it.value());
    }
    return found;
}

bool FieldSaver::hasUnsaved() const
{
    return std::ranges::any_of(m_unsaved, [](const Unsaved &unsaved) {
        return !unsaved.isAsking;
    });
}

} // namespace plenary
