// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "app/gui/look/fieldgrouptitle.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "conflictbox.h"
#include "fieldeditor.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTime>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace plenary
{

RecordForm::RecordForm(QWidget *parent)
    : Panel(parent)
    , m_saver(new FieldSaver(this))
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
    const auto placeOf = [this](const QString &field) {
        return FieldPlace{m_current.record.entity, m_current.record.id, field};
    };
    connect(m_conflicts, &ConflictBox::mineChosen, this, [this, placeOf](const QString &field) {
        m_saver->keepMine(placeOf(field));
    });
    connect(m_conflicts, &ConflictBox::theirsChosen, this, [this, placeOf](const QString &field) {
        m_saver->giveUp(placeOf(field));
    });
    connect(m_saver, &FieldSaver::saved, this, [this] {
        //: %1 time of day
        say(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)),
            false);
    });
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
    m_drafts.clear();
    clear();
    if (library)
        connect(library.get(), &Library::changed, this, &RecordForm::reload);
}

void RecordForm::clear()
{
    ++m_generation;
    delete m_scroll->takeWidget();
    m_editors.clear();
    m_refused.clear();
    m_built.reset();
    m_current = {};
    m_isBegun = false;
    m_kind->clear();
    m_name->setText(tr("Choose a record in a list to see it here."));
    for (QPushButton *button : {m_create, m_discard, m_retry})
        button->hide();
    m_conflicts->show({});
}

/// A new record that was begun is not lost when another record is shown.
void RecordForm::leave()
{
    if (!m_isBegun || m_current.record.id != 0)
        return;
    m_isBegun = false;
    m_drafts.insert(m_current.record.entity, m_current);
    const QString kind = m_current.record.table().singularLabel();
    //: %1 kind of record
    emit done(tr("The new record that you began (%1) is kept until you close the register: choose "
                 "Record, New, %1 to go on with it.")
                  .arg(kind),
              {});
}

void RecordForm::open(Entity entity, qint64 id)
{
    if (!m_library)
        return;
    leave();
    read<NamedRecord>(
        [entity, id](Database &database) {
            return readRecord(database, entity, id);
        },
        [this](const NamedRecord &named) {
            take(named);
        });
}

void RecordForm::startNew(Entity entity, const QHash<QString, Value> &known)
{
    if (!m_library)
        return;
    leave();
    if (m_drafts.contains(entity)) {
        take(m_drafts.take(entity));
        m_isBegun = true;
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
            say(tr("It is kept when you press “Create”."), false);
        });
}

void RecordForm::build(Entity entity)
{
    if (m_built == entity)
        return;
    m_built = entity;
    m_editors.clear();
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *form = new QFormLayout(sheet);
    form->setContentsMargins(12, 4, 12, 8);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const Field &field : tableOf(entity).fields) {
        if (!field.has(Field::Hidden))
            addField(form, field);
    }
    m_scroll->setWidget(sheet);
    // Nothing of a form is ever beyond its edge.
    m_scroll->setMinimumWidth(sheet->minimumSizeHint().width()
                              + m_scroll->verticalScrollBar()->sizeHint().width());
}

/// A date that belongs to another field stands beside it, in the same row.
void RecordForm::addField(QFormLayout *form, const Field &field)
{
    const QString name = QString::fromLatin1(field.name);
    auto *editor = FieldEditor::create(field, form->parentWidget());
    editor->setObjectName(u"field.%1"_s.arg(name));
    editor->input()->setAccessibleName(field.displayLabel());
    editor->input()->setToolTip(QCoreApplication::translate("plenary", field.help));
    editor->setLibrary(m_library);
    editor->input()->setEnabled(!m_library->isReadOnly());
    m_editors.insert(name, editor);
    connect(editor, &FieldEditor::accepted, this, [this, name](const QVariant &value) {
        save(name, value);
    });
    connect(editor, &FieldEditor::refused, this, [this, name](const QString &reason) {
        if (reason.isEmpty())
            m_refused.remove(name);
        else
            m_refused.insert(name, reason);
        say(reason, true);
    });
    connect(editor, &FieldEditor::openRequested, this, &Panel::recordOpened);
    if (*field.besideOf) {
        FieldEditor *first = m_editors.value(QString::fromLatin1(field.besideOf));
        editor->setFixedWidth(96);
        static_cast<QBoxLayout *>(first->layout())->addWidget(editor);
        return;
    }
    if (*field.section)
        form->addRow(new FieldGroupTitle(QCoreApplication::translate("plenary", field.section)));
    auto *label = new PlainLabel(field.displayLabel());
    label->setWordWrap(true);
    label->setFixedWidth(92);
    label->setBuddy(editor->input());
    Theme::dress(label, Theme::Body, ColourRole::Text2);
    form->addRow(label, editor);
}

void RecordForm::take(const NamedRecord &named)
{
    build(named.record.entity);
    const Record &record = named.record;
    const Record before = std::exchange(m_current, named).record;
    const bool isSame = record.id != 0 && record.id == before.id && record.entity == before.entity;
    if (!isSame) {
        ++m_generation;
        m_refused.clear();
    }
    m_kind->setText(record.table().singularLabel());
    m_name->setText(named.name);
    m_create->setVisible(record.id == 0);
    m_discard->setVisible(record.id == 0);
    const auto unsaved = m_saver->unsavedOf(record.entity, record.id);
    for (auto it = m_editors.constBegin(); it != m_editors.constEnd(); ++it) {
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
    }
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
    m_refused.remove(field);
    ++m_generation; // what is being read does not have it
    const Value base = m_current.record.value(field);
    m_current.record.setValue(field, value);
    if (m_current.record.id == 0)
        m_isBegun = true;
    else
        m_saver->save({m_current.record.entity, m_current.record.id, field}, base, value);
}

bool RecordForm::hasUnsaved() const
{
    return m_isBegun || !m_drafts.isEmpty() || m_saver->hasUnsaved();
}

void RecordForm::discard()
{
    m_isBegun = false;
    clear();
    say({}, false);
}

void RecordForm::create()
{
    for (auto it = m_refused.constBegin(); it != m_refused.constEnd(); ++it) {
        say(tr("%1: %2").arg(m_current.record.table().find(it.key())->displayLabel(), it.value()),
            true);
        m_editors.value(it.key())->input()->setFocus();
        return; // what was typed there would be lost
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
        m_isBegun = false;
        say(tr("Created."), false);
        open(entity, *id);
        emit created(entity, *id);
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
