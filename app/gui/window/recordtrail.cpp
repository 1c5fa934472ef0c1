// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtrail.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/look/plainwords.h"
#include "core/text.h"
#include "registers.h"
#include "windowactions.h"

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

RecordTrail::RecordTrail(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(parts.registers, &Registers::opened, this, &RecordTrail::start);
    connect(parts.form, &RecordForm::shown, this, &RecordTrail::add);
    connect(parts.actions->back, &QAction::triggered, this, [this] {
        go(m_ways.back);
    });
    connect(parts.actions->forward, &QAction::triggered, this, [this] {
        go(m_ways.forward);
    });
    qApp->installEventFilter(this); // the side buttons work wherever the pointer is
    show({});
}

void RecordTrail::start(const std::shared_ptr<Library> &library)
{
    if (const auto before = m_library.lock())
        before->disconnect(this);
    m_library = library;
    m_places.clear();
    m_at = -1;
    ++m_asked;
    show({});
    if (library)
        connect(library.get(), &Library::changed, this, &RecordTrail::look);
}

/// The form tells of a record again whenever it was read anew.
void RecordTrail::add(Entity entity, qint64 id)
{
    const Place place{entity, id};
    if (id == 0 || (m_at >= 0 && m_places.at(m_at) == place))
        return;
    m_places.resize(m_at + 1); // what lay ahead is another way
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
    look();
}

void RecordTrail::go(qsizetype to)
{
    if (to < 0 || to >= m_places.size())
        return;
    m_at = to;
    const Place place = m_places.at(to);
    emit chosen(place.entity, place.id);
    look();
}

/// Which places there are to go to, and how they are called now.
void RecordTrail::look()
{
    const auto library = m_library.lock();
    if (!library)
        return;
    library
        ->read<Ways>([places = m_places, at = m_at](Database &database) -> Result<Ways> {
            Ways ways;
            const auto nearest = [&](qsizetype from, qsizetype step, QString &name) {
                for (qsizetype i = from; i >= 0 && i < places.size(); i += step) {
                    const Place &place = places.at(i);
                    const auto named = readRecord(database, place.entity, place.id);
                    if (!named || place == places.value(at))
                        continue;
                    name = named->name;
                    return i;
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

void RecordTrail::show(const Ways &ways)
{
    m_ways = ways;
    const auto dress = [](QAction *action, qsizetype to, const QString &words) {
        action->setEnabled(to >= 0);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(plain::tip(u"%1 (%2)"_s.arg(words, keys)));
    };
    const auto named = [](const QString &name) {
        return text::displayedLine(name, longestName);
    };
    //: %1 name of a record
    dress(m_parts.actions->back,
          ways.back,
          ways.back < 0 ? tr("Back") : tr("Back to “%1”").arg(named(ways.backName)));
    //: %1 name of a record
    dress(m_parts.actions->forward,
          ways.forward,
          ways.forward < 0 ? tr("Forward") : tr("Forward to “%1”").arg(named(ways.forwardName)));
}

bool RecordTrail::eventFilter(QObject *watched, QEvent *event)
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
