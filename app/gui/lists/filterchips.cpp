// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchips.h"

#include "app/gui/look/chip.h"
#include "app/gui/look/flowlayout.h"
#include "app/gui/look/plainwords.h"
#include "core/text.h"
#include "filterdialog.h"
#include "filterwords.h"
#include "library/editing.h"

using namespace Qt::StringLiterals;

namespace plenary
{

FilterChips::FilterChips(Entity entity, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_layout(new FlowLayout(this))
    , m_scope(new Chip(Chip::Kind::Active, {}))
    , m_add(new Chip(Chip::Kind::Add, tr("Filter")))
{
    m_layout->setContentsMargins(8, 0, 8, 6);
    setObjectName(u"filters.%1"_s.arg(tableOf(entity).kind()));
    m_scope->setObjectName(u"filterChip"_s);
    m_scope->setToolTip(tr("Show all again"));
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setToolTip(tr("Add a filter (Ctrl+Shift+F)"));
    m_layout->addWidget(m_scope);
    m_layout->addWidget(m_add);
    m_scope->hide();
    connect(m_scope, &Chip::removed, this, &FilterChips::scopeRemoved);
    connect(m_add, &QAbstractButton::clicked, this, &FilterChips::add);
}

void FilterChips::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    m_library = library;
    if (library)
        connect(library.get(), &Library::changed, this, &FilterChips::readNames);
    m_names.clear();
    delete m_dialog;
}

void FilterChips::say(Chip *chip, const QString &words) const
{
    const QString shown = text::displayedLine(words, 200);
    chip->setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, 320));
    //: read aloud: %1 such as “Attendance: attended”
    chip->setAccessibleName(tr("Filter: %1. Delete takes it away").arg(shown));
    //: %1 a filter
    chip->setToolTip(
        plain::tip(tr("%1\nA click changes it; the cross or Delete takes it away.").arg(shown)));
}

void FilterChips::setScope(const QString &words)
{
    m_scope->setVisible(!words.isEmpty());
    say(m_scope, words);
    m_scope->setToolTip(tr("Show all again"));
    m_scope->setAccessibleName(
        tr("Filter: %1. Press to show all again").arg(text::displayedLine(words, 200)));
}

bool FilterChips::hasScope() const
{
    return !m_scope->isHidden();
}

void FilterChips::setConditions(const QList<Filter> &conditions)
{
    m_conditions = conditions;
    rebuild();
}

void FilterChips::rebuild()
{
    for (Chip *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chips.clear();
    for (qsizetype place = 0; place < m_conditions.size(); ++place)
        m_chips.append(makeChip(place));
    QWidget *before = m_scope;
    for (QWidget *chip : std::as_const(m_chips))
        setTabOrder(std::exchange(before, chip), chip);
    setTabOrder(before, m_add);
    updateGeometry();
}

Chip *FilterChips::makeChip(qsizetype place)
{
    const Filter &condition = m_conditions.at(place);
    const QString key = condition.toText();
    auto *chip = new Chip(Chip::Kind::Active, {}, this);
    chip->setObjectName(u"condition.%1"_s.arg(place));
    say(chip, filterWords(m_entity, condition, m_names.value(key)));
    m_layout->insertWidget(static_cast<int>(place) + 1, chip);
    chip->show();
    connect(chip, &Chip::removed, this, [this, place] {
        remove(place);
    });
    connect(chip, &QAbstractButton::clicked, this, [this, place] {
        ask(place);
    });
    if (!m_names.contains(key))
        readName(chip, condition);
    return chip;
}

/// What a condition refers to, as it is called now.
void FilterChips::readName(Chip *chip, const Filter &condition)
{
    const LinkedTo linked = linkedTo(m_entity, condition);
    if (linked.id == 0 || !m_library)
        return;
    m_library
        ->read<NamedRecord>([linked](Database &database) {
            return readRecord(database, linked.target, linked.id);
        })
        .then(chip, [this, chip, condition](const Result<NamedRecord> &found) {
            if (!found)
                return; // it says its number, or its last name
            m_names.insert(condition.toText(), found->name);
            say(chip, filterWords(m_entity, condition, found->name));
        });
}

void FilterChips::readNames()
{
    for (qsizetype place = 0; place < m_chips.size(); ++place)
        readName(m_chips.at(place), m_conditions.at(place));
}

/// With the keyboard, the next chip can be deleted at once; else the list is gone on with.
void FilterChips::remove(qsizetype place)
{
    const bool hadKeyboard = m_chips.at(place)->hasFocus();
    m_conditions.removeAt(place);
    rebuild();
    emit changed();
    if (hadKeyboard && place < m_chips.size())
        m_chips.at(place)->setFocus(Qt::OtherFocusReason);
    else
        emit left();
}

void FilterChips::add()
{
    ask(m_conditions.size());
}

void FilterChips::ask(qsizetype place)
{
    delete m_dialog;
    m_dialog = new FilterDialog(m_entity, m_library, this);
    QWidget *asker = m_add;
    if (place < m_conditions.size()) {
        asker = m_chips.at(place);
        const Filter &condition = m_conditions.at(place);
        m_dialog->begin(condition, m_names.value(condition.toText()));
    }
    connect(m_dialog,
            &FilterDialog::chosen,
            this,
            [this, place](const QString &text, const QString &name) {
                const Filter condition = parseFilter(text).value_or(Filter());
                if (!name.isEmpty())
                    m_names.insert(text, name);
                if (place < m_conditions.size())
                    m_conditions[place] = condition;
                else if (!m_conditions.contains(condition))
                    m_conditions.append(condition);
                rebuild();
                emit changed();
                emit left();
            });
    m_dialog->move(asker->mapToGlobal(QPoint(0, asker->height() + 4)));
    m_dialog->open();
}

QString FilterChips::words() const
{
    QStringList all;
    if (hasScope())
        all.append(m_scope->text());
    for (const Chip *chip : m_chips)
        all.append(chip->text());
    return all.join(u", "_s);
}

} // namespace plenary
