// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the form and is not in the register.
#include "fieldeditor.h"
#include "fieldnote.h"
#include "formdrafts.h"
#include "formsheet.h"
#include "recordform.h"

using namespace Qt::StringLiterals;

namespace plenary
{

/// What was begun when the program ended without being asked to.
void RecordForm::offerDrafts()
{
    if (const QList<Entity> begun = m_drafts->begun(); !begun.isEmpty()) {
        startNew(begun.first());
        emit draftShown();
        return;
    }
    const auto typed = m_drafts->anyTyped();
    if (!typed)
        return;
    const Answer<NamedRecord> stored =
        m_library->read<NamedRecord>([place = *typed](Database &database) {
            return readRecord(database, place.entity, place.id);
        });
    await(stored, [this, place = *typed](const Result<NamedRecord> &named) {
        if (!named) {
            m_drafts->dropTyped(place); // its record was removed
            return;
        }
        take(*named);
        say(tr("Something that you typed here before was not saved. It is marked."), true);
        emit draftShown();
    });
}

bool RecordForm::isBegun() const
{
    return m_sheet && m_current.record.id == 0 && m_drafts->newOf(m_current.record.entity);
}

/// A new record that was begun is not lost when another record is shown.
void RecordForm::leave()
{
    if (!isBegun())
        return;
    const QString kind = m_current.record.table().singularLabel();
    //: %1 kind of record
    emit done(tr("The new record that you began (%1) is kept until you close the register: choose "
                 "Record, New, %1 to go on with it.")
                  .arg(kind),
              {});
}

/// Texts that were typed into the record and not saved are in their fields again.
void RecordForm::showKept()
{
    const auto typed = m_drafts->typedOf(m_current.record.entity, m_current.record.id);
    for (const auto &[field, text] : typed.asKeyValueRange()) {
        editor(field)->showTyped(text);
        m_sheet->note(field)->showKept(
            tr("Typed before and not saved. Return saves it, Esc puts back what was here."));
    }
}

void RecordForm::takeSaved(const FieldPlace &place)
{
    const FieldEditor *shown = place == placeOf(place.field) ? editor(place.field) : nullptr;
    if (!shown || !shown->isTouched())
        m_drafts->dropTyped(place);
    if (!shown)
        return;
    FieldNote *note = m_sheet->note(place.field);
    note->showKept({});
    note->showSaved();
}

/// What is being typed, or was and is not understood, outlives the program.
void RecordForm::keepTyped(const QString &field)
{
    if (!editor(field)->isTouched()) {
        m_drafts->dropTyped(placeOf(field));
        m_sheet->note(field)->showKept({});
        return;
    }
    if (m_current.record.id == 0)
        m_drafts->keepNew(m_current);
    m_drafts->keepTyped(placeOf(field), editor(field)->typed());
}

bool RecordForm::hasUnsaved() const
{
    return !m_drafts->begun().isEmpty() || m_saver->hasUnsaved();
}

void RecordForm::dropUnsaved()
{
    m_drafts->discardAll();
}

void RecordForm::discard()
{
    m_drafts->dropNew(m_current.record.entity);
    clear();
    say({}, false);
}

QString RecordForm::firstEmpty(const Record &record)
{
    const auto fields = record.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isChosen = fields[i].type == FieldType::Choice; // it has a value from the start
        if (!isChosen && !fields[i].has(Field::Hidden)
            && record.values.at(static_cast<qsizetype>(i)).toString().isEmpty())
            return QString::fromLatin1(fields[i].name);
    }
    return {};
}

} // namespace plenary
