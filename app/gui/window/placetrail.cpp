// SPDX-License-Identifier: GPL-3.0-or-later
#include "placetrail.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/panels/navigatorpanel.h"
#include "core/text.h"
#include "registers.h"
#include "windowactions.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr qsizetype mostPlaces = 200;
constexpr qsizetype longestName = 80;

} // namespace

PlaceTrail::PlaceTrail(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(parts.registers, &Registers::opened, this, &PlaceTrail::start);
    connect(parts.form, &RecordForm::shown, this, &PlaceTrail::addRecord);
    connect(parts.centre, &Centre::listShown, this, &PlaceTrail::add);
    connect(parts.actions->back, &QAction::triggered, this, [this] {
        go(m_ways.back);
    });
    connect(parts.actions->forward, &QAction::triggered, this, [this] {
        go(m_ways.forward);
    });
    qApp->installEventFilter(this); // the side buttons work wherever the pointer is
    show({});
}

void PlaceTrail::start(const std::shared_ptr<Library> &library)
{
    if (const auto before = m_library.lock())
        before->disconnect(this);
    m_library = library;
    m_places.clear();
    m_at = -1;
    ++m_asked;
    show({});
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, &PlaceTrail::look);
    add();
}

/// The form tells again whenever it reads anew, and on the way back it may keep its record.
void PlaceTrail::addRecord(Entity entity, qint64 id)
{
    if (std::exchange(m_shown, std::pair(entity, id)) != std::pair(entity, id) && id != 0)
        add();
}

void PlaceTrail::add()
{
    if (m_isGoing || !m_library.lock())
        return;
    const Record &record = m_parts.form->current().record;
    const Place place{
        m_parts.docks->perspective(), m_parts.centre->view(), record.entity, record.id};
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1); // what lay ahead is another way
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
    look();
}

void PlaceTrail::go(qsizetype to)
{
    if (to < 0 || to >= m_places.size())
        return;
    const Place from = m_places.value(m_at);
    const Place place = m_places.at(to);
    m_at = to;
    const QScopedValueRollback isGoing(m_isGoing, true);
    m_parts.docks->show(place.perspective);
    m_parts.centre->show(place.perspective, place.view);
    m_places[to].view =
        m_parts.centre->view(); // a sheet that cannot be empty again keeps its record
    if (place.view.shows == Centre::View::Shows::Own && place.view.id != 0) {
        if (place.perspective == Perspective::Conferences)
            m_parts.docks->conferences->setCurrent(place.view.id);
        else if (place.perspective == Perspective::Declarations)
            m_parts.docks->texts->setCurrent(place.view.id);
    }
    if (place.id != 0 && !place.hasRecordOf(from)) {
        m_parts.form->open(place.entity, place.id);
        if (place.looksLike(from))
            m_parts.docks->raise(m_parts.form);
    }
    look();
}

bool PlaceTrail::Place::hasRecordOf(const Place &other) const
{
    return entity == other.entity && id == other.id;
}

bool PlaceTrail::Place::looksLike(const Place &other) const
{
    return perspective == other.perspective && view == other.view;
}

QString PlaceTrail::nameOf(const Place &place) const
{
    if (place.view.shows != Centre::View::Shows::List)
        return m_parts.actions->nameOf(place.perspective);
    return place.view.words.isEmpty() ? tableOf(place.view.entity).pluralLabel() : place.view.words;
}

/// Which places there are to go to, and how they are called now.
void PlaceTrail::look()
{
    const auto library = m_library.lock();
    if (!library)
        return;
    library
        ->read<Ways>([places = m_places, at = m_at](Database &database) -> Result<Ways> {
            Ways ways;
            const Place here = places.value(at);
            const auto nearest = [&](qsizetype from, qsizetype step, QString &name) {
                for (qsizetype i = from; i >= 0 && i < places.size(); i += step) {
                    const Place &place = places.at(i);
                    if (place.id != 0 && !place.hasRecordOf(here)) {
                        const auto named = readRecord(database, place.entity, place.id);
                        if (named)
                            name = named->name;
                        if (named || !place.looksLike(here))
                            return i;
                    } else if (!place.looksLike(here)) {
                        return i;
                    }
                }
                return qsizetype(-1);
            };
            ways.back = nearest(at - 1, -1, ways.backName);
            ways.forward = nearest(at + 1, 1, ways.forwardName);
            return ways;
        })
        .then(this, [this, asked = ++m_asked](const Result<Ways> &ways) {
            if (asked == m_asked && ways)
                show(*ways);
        });
}

void PlaceTrail::show(const Ways &ways)
{
    m_ways = ways;
    const auto dress = [](QAction *action, qsizetype to, const QString &words) {
        action->setEnabled(to >= 0);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(plain::tip(u"%1 (%2)"_s.arg(words, keys)));
    };
    const auto named = [this](qsizetype place, const QString &record) {
        return record.isEmpty() ? nameOf(m_places.at(place))
                                : text::displayedLine(record, longestName);
    };
    //: %1 name of a record, of a list, or of an arrangement of the window
    dress(m_parts.actions->back,
          ways.back,
          ways.back < 0 ? tr("Back") : tr("Back to “%1”").arg(named(ways.back, ways.backName)));
    //: %1 name of a record, of a list, or of an arrangement of the window
    dress(m_parts.actions->forward,
          ways.forward,
          ways.forward < 0 ? tr("Forward")
                           : tr("Forward to “%1”").arg(named(ways.forward, ways.forwardName)));
}

bool PlaceTrail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == m_window) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_parts.actions->back : m_parts.actions->forward)
                ->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plenary
