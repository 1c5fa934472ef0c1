// SPDX-License-Identifier: GPL-3.0-or-later
#include "placememory.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/statuspanel.h"
#include "centre.h"
#include "docks.h"
#include "library/editing.h"
#include "recordlists.h"
#include "registers.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

const QString conference = u"conference"_s;
const QString recordKind = u"recordKind"_s;
const QString recordId = u"record"_s;

/// Runs `then` if the record is still there.
template<class Then>
void ifThere(Library &library, Entity entity, qint64 id, QObject *asker, Then then)
{
    library
        .read<NamedRecord>([entity, id](Database &database) {
            return readRecord(database, entity, id);
        })
        .then(asker, [then](const Result<NamedRecord> &found) {
            if (found)
                then();
        });
}

} // namespace

PlaceMemory::PlaceMemory(const Parts &parts, QObject *window)
    : QObject(window)
    , m_parts(parts)
{
    connect(&parts.registers, &Registers::opened, this, &PlaceMemory::start);
    connect(parts.centre.event, &EventPanel::shown, this, [this](qint64 event) {
        if (event != 0) // a list of all participations is no place of its own
            keep(conference, event);
    });
    connect(parts.docks.form, &RecordForm::shown, this, [this](Entity entity, qint64 id) {
        if (id == 0)
            return;
        keep(recordKind, tableOf(entity).kind());
        keep(recordId, id);
    });
}

void PlaceMemory::keep(const QString &what, const QVariant &value) const
{
    if (!m_key.isEmpty())
        QSettings().setValue(m_key + what, value);
}

void PlaceMemory::start(const std::shared_ptr<Library> &library)
{
    m_key.clear();
    if (!library)
        return;
    const QByteArray place = library->location().text.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    m_key = u"places/%1/"_s.arg(QLatin1StringView(hash.first(16)));
    const QSettings settings;
    if (const qint64 id = settings.value(m_key + conference).toLongLong(); id != 0) {
        ifThere(*library, Entity::Event, id, this, [this, id, key = m_key] {
            if (key == m_key)
                showConference(id);
        });
    }
    const EntityTable *table = tableNamed(settings.value(m_key + recordKind).toString());
    const qint64 id = settings.value(m_key + recordId).toLongLong();
    if (table && id != 0) {
        ifThere(*library, table->entity, id, this, [this, entity = table->entity, id, key = m_key] {
            if (key == m_key)
                showRecord(entity, id);
        });
    }
}

void PlaceMemory::showConference(qint64 id)
{
    m_parts.docks.conferences->setCurrent(id);
    if (m_parts.docks.perspective() == Perspective::Conferences)
        m_parts.centre.event->showEvent(id);
    else
        m_parts.centre.setLeft(id);
}

/// A draft that came back is not covered, and an overview has no record.
void PlaceMemory::showRecord(Entity entity, qint64 id)
{
    const Perspective perspective = m_parts.docks.perspective();
    if (m_parts.docks.form->sheet() || perspective == Perspective::Overview)
        return;
    if (entity == Entity::Instrument && perspective == Perspective::Declarations) {
        m_parts.docks.texts->setCurrent(id);
        m_parts.centre.status->showInstrument(id);
    }
    if (perspective == Perspective::Members && m_parts.docks.members->list(entity))
        m_parts.docks.members->show(entity);
    m_parts.docks.form->open(entity, id);
    m_parts.lists.show(entity, id);
}

} // namespace plenary
