// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "conflictbox.h"
#include "fieldeditor.h"
#include "fieldnote.h"
#include "formdrafts.h"
#include "formsheet.h"
#include "inlinecreate.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace plenary
{

RecordForm::RecordForm(QWidget *parent)
    : Panel(parent)
    , m_saver(new FieldSaver(this))
    , m_drafts(new FormDrafts(this))
    , m_conflicts(new ConflictBox)
    , m_kind(new PlainLabel)
    , m_name(new PlainLabel(tr("Choose a record in a list to see it here.")))
    , m_message(new PlainLabel)
    , m_create(new QPushButton(tr("Create")))
    , m_discard(new QPushButton(tr("Discard")))
    , m_retry(new QPushButton(tr("Save again")))
    , m_scroll(new QScrollArea)
{
    for (PlainLabel *label : {m_kind, m_name, m_message}) {
        label->setWordWrap(true);
        label->setContentsMargins(12, 0, 12, 0);
    }
    Theme::dress(m_kind, Theme::Small, ColourRole::Text2);
    Theme::dress(m_name, Theme::PanelTitle);
    m_name->setLongest(300);
    m_message->setObjectName(u"formMessage"_s);
    m_create->setObjectName(u"createRecord"_s);
    m_create->setProperty("primary", true);
    m_discard->setObjectName(u"discardRecord"_s);
    m_retry->setObjectName(u"saveAgain"_s);
    for (QPushButton *button : {m_create, m_discard, m_retry})
        button->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields take the keyboard
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 6);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_kind);
    layout->addSpacing(4);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addStretch();
    for (QPushButton *button : {m_retry, m_discard, m_create})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connectParts();
}

void RecordForm::connectParts()
{
    connect(m_create, &QPushButton::clicked, this, &RecordForm::create);
    connect(m_discard, &QPushButton::clicked, this, &RecordForm::discard);
    connect(m_retry, &QPushButton::clicked, m_saver, &FieldSaver::tryAgain);
    connect(m_conflicts, &ConflictBox::mineChosen, this, [this](const QString &field) {
        m_saver->keepMine(placeOf(field));
    });
    connect(m_conflicts, &ConflictBox::theirsChosen, this, [this](const QString &field) {
        m_drafts->dropTyped(placeOf(field));
        m_saver->giveUp(placeOf(field));
    });
    connect(m_drafts, &FormDrafts::failed, this, &Panel::failed);
    connect(&Theme::notifier(), &ThemeNotifier::changed, this, &RecordForm::fit);
    connect(m_saver, &FieldSaver::saved, this, &RecordForm::takeSaved);
    connect(m_saver, &FieldSaver::answered, this, [this](Entity entity, qint64 id) {
        emit unsavedChanged(m_saver->hasUnsaved());
        if (entity != m_current.record.entity || id != m_current.record.id)
            return;
        showState();
        reload();
    });
}

void RecordForm::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    m_saver->setLibrary(library);
    m_drafts->open(library ? library->location().text : QString());
    clear();
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, &RecordForm::reload);
    if (!library->isReadOnly())
        offerDrafts();
}

FieldEditor *RecordForm::editor(const QString &field) const
{
    return m_sheet ? m_sheet->editors().value(field) : nullptr;
}

FieldPlace RecordForm::placeOf(const QString &field) const
{
    return {m_current.record.entity, m_current.record.id, field};
}

void RecordForm::clear()
{
    ++m_generation;
    endInlineCreate();
    delete m_scroll->takeWidget();
    m_sheet = nullptr;
    m_built.reset();
    m_current = {};
    m_kind->clear();
    m_name->setText(tr("Choose a record in a list to see it here."));
    for (QPushButton *button : {m_create, m_discard, m_retry})
        button->hide();
    m_conflicts->show({});
}

void RecordForm::open(Entity entity, qint64 id, const QString &field)
{
    if (!m_library)
        return;
    leave();
    read<NamedRecord>(
        [entity, id](Database &database) {
            return readRecord(database, entity, id);
        },
        [this, field](const NamedRecord &named) {
            take(named);
            goTo(field);
        });
}

void RecordForm::goTo(const QString &field)
{
    FieldEditor *wanted = editor(field);
    if (!wanted)
        return;
    m_scroll->ensureWidgetVisible(wanted);
    wanted->input()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(wanted->input())) {
        line->end(false);
        line->home(true); // all of it, with its beginning in sight
    }
}

void RecordForm::startNew(Entity entity, const QHash<QString, Value> &known)
{
    if (!m_library)
        return;
    if (m_current.record.entity != entity)
        leave();
    if (const auto begun = m_drafts->newOf(entity)) {
        take(*begun);
        say(tr("You began this record before. It is kept when you press “Create”."), false);
        return;
    }
    read<NamedRecord>(
        [entity, known](Database &database) -> Result<NamedRecord> {
            NamedRecord fresh;
            fresh.record = Record::create(entity);
            for (auto it = known.constBegin(); it != known.constEnd(); ++it) {
                fresh.record.setValue(it.key(), it.value());
                const Field *field = tableOf(entity).find(it.key());
                if (field->type != FieldType::Link)
                    continue;
                PLENARY_ASSIGN(const NamedRecord linked,
                               readRecord(database, field->target, it.value().toLongLong()));
                fresh.links.insert(it.key(), linked.name);
            }
            fresh.name = tr("New: %1").arg(tableOf(entity).singularLabel());
            return fresh;
        },
        [this](const NamedRecord &fresh) {
            take(fresh);
            goTo(firstEmpty(fresh.record));
            say(tr("It is kept when you press “Create”."), false);
        });
}

void RecordForm::build(Entity entity)
{
    if (m_built == entity)
        return;
    m_built = entity;
    m_sheet = new FormSheet(FormSheet::fieldsOf(entity), m_library, u"field."_s);
    for (FieldEditor *one : m_sheet->editors())
        one->offerCreation();
    connect(m_sheet, &FormSheet::accepted, this, &RecordForm::save);
    connect(m_sheet, &FormSheet::typing, this, &RecordForm::keepTyped);
    connect(m_sheet, &FormSheet::createRequested, this, &RecordForm::createLinked);
    connect(m_sheet, &FormSheet::openRequested, this, &Panel::recordOpened);
    m_scroll->setWidget(m_sheet);
    fit();
}

/// Nothing of a form is ever beyond its edge.
void RecordForm::fit()
{
    if (!m_sheet)
        return;
    for (QWidget *part : m_sheet->findChildren<QWidget *>())
        part->ensurePolished(); // has the font that it is shown with
    m_scroll->setMinimumWidth(m_sheet->minimumSizeHint().width()
                              + m_scroll->verticalScrollBar()->sizeHint().width());
}

void RecordForm::take(const NamedRecord &named)
{
    build(named.record.entity);
    const Record &record = named.record;
    const Record before = std::exchange(m_current, named).record;
    const bool isSame = record.id != 0 && record.id == before.id && record.entity == before.entity;
    if (!isSame) {
        ++m_generation;
        m_sheet->clearNotes();
        endInlineCreate();
        say({}, false);
    }
    m_kind->setText(record.table().singularLabel());
    m_name->setText(named.name);
    m_create->setVisible(record.id == 0);
    m_discard->setVisible(record.id == 0);
    m_sheet->showOpen(named.open);
    const auto unsaved = m_saver->unsavedOf(record.entity, record.id);
    const auto &editors = m_sheet->editors();
    for (auto it = editors.constBegin(); it != editors.constEnd(); ++it) {
        const auto kept = unsaved.constFind(it.key());
        const bool isKept = kept != unsaved.constEnd();
        if (isKept)
            m_current.record.setValue(it.key(), kept->edit.mine);
        const bool isTouched = isSame && it.value()->isTouched();
        if (isTouched && !isKept) // whoever types there has seen that value, not this one
            m_current.record.setValue(it.key(), before.value(it.key()));
        if (isTouched || (isSame && isKept))
            continue;
        const QString link =
            isKept && kept->conflict ? kept->conflict->mineText : named.links.value(it.key());
        it.value()->show(m_current.record.value(it.key()), link);
        m_sheet->refuse(it.key(), {});
    }
    if (!isSame)
        showKept();
    showState();
    emit shown(record.entity, record.id);
}

/// What of the record is not saved, and why.
void RecordForm::showState()
{
    QList<FieldConflict> conflicts;
    QString problem;
    const auto unsaved = m_saver->unsavedOf(m_current.record.entity, m_current.record.id);
    for (const FieldSaver::Unsaved &one : unsaved) {
        if (one.conflict)
            conflicts.append(*one.conflict);
        if (one.error)
            problem = one.error->code == Error::Code::Disconnected
                ? tr("%1 What you typed is kept here and saved when it is back.")
                      .arg(one.error->message)
                : one.error->message;
    }
    const bool wasUnsaved = !m_conflicts->isHidden() || !m_retry->isHidden();
    m_conflicts->show(conflicts);
    m_retry->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        say(problem, true);
    else if (!conflicts.isEmpty())
        say(tr("Not saved yet: choose above."), true);
    else if (wasUnsaved)
        say({}, false);
}

void RecordForm::save(const QString &field, const Value &value)
{
    ++m_generation; // what is being read does not have it
    const Value base = m_current.record.value(field);
    m_current.record.setValue(field, value);
    if (m_current.record.id != 0) {
        m_saver->save(placeOf(field), base, value);
        return;
    }
    if (m_current.record.table().find(field)->type == FieldType::Link)
        m_current.links.insert(field, editor(field)->typed());
    m_sheet->note(field)->showKept({});
    m_drafts->dropTyped(placeOf(field));
    m_drafts->keepNew(m_current);
}

void RecordForm::createLinked(const QString &field, const QString &name)
{
    endInlineCreate();
    const Field &link = *m_current.record.table().find(field);
    m_inline = new InlineCreate(link.target, name, m_library);
    m_inline->hide();
    connect(m_inline, &InlineCreate::created, this, [this, field](qint64 id, const QString &made) {
        endInlineCreate();
        editor(field)->show(id, made);
        m_sheet->refuse(field, {});
        editor(field)->input()->setFocus(Qt::OtherFocusReason);
        save(field, id);
    });
    connect(m_inline, &InlineCreate::cancelled, this, [this, field] {
        endInlineCreate();
        editor(field)->revert();
        keepTyped(field);
        editor(field)->input()->setFocus(Qt::OtherFocusReason);
    });
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_conflicts), m_inline); // never out of view
    m_inline->begin();
}

void RecordForm::endInlineCreate()
{
    if (InlineCreate *made = std::exchange(m_inline, nullptr)) {
        made->hide();
        made->deleteLater(); // it may be speaking
    }
}

void RecordForm::create()
{
    QString field = m_sheet->refuseMissing([this](const QString &name) {
        return m_current.record.value(name);
    });
    if (field.isEmpty() && !m_sheet->refused().isEmpty())
        field = m_sheet->refused().constBegin().key();
    if (!field.isEmpty()) { // what was typed there would be lost
        say(tr("%1: %2").arg(m_current.record.table().find(field)->displayLabel(),
                             m_sheet->refused().value(field)),
            true);
        editor(field)->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Record record = m_current.record;
    const Answer<qint64> made = m_library->write<qint64>([record](Database &database) {
        return addRecord(database, record);
    });
    await(made, [this, entity = record.entity](const Result<qint64> &id) {
        if (!id) {
            say(id.error().message, true);
            return;
        }
        m_drafts->dropNew(entity);
        open(entity, *id);
        emit created(entity, *id);
        emit done(tr("Created."), {});
    });
}

void RecordForm::reload()
{
    const Record &record = m_current.record;
    if (record.id == 0)
        return;
    const Answer<NamedRecord> stored =
        m_library->read<NamedRecord>([entity = record.entity, id = record.id](Database &database) {
            return readRecord(database, entity, id);
        });
    await(stored, [this, generation = ++m_generation](const Result<NamedRecord> &named) {
        const Record &shown = m_current.record;
        if (generation != m_generation)
            return; // older than what is being saved, or of another record
        if (named)
            take(*named);
        else if (named.error().code == Error::Code::NotFound
                 && m_saver->unsavedOf(shown.entity, shown.id).isEmpty())
            clear(); // the record is gone
    });
}

void RecordForm::say(const QString &words, bool isProblem)
{
    Theme::dress(m_message, Theme::Small, isProblem ? ColourRole::Problem : ColourRole::Good);
    m_message->setText(words);
}

} // namespace plenary
