// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "app/gui/look/fieldgrouptitle.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
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
    , m_kind(new PlainLabel)
    , m_name(new PlainLabel(tr("Choose a record in a list to see it here.")))
    , m_message(new PlainLabel)
    , m_create(new QPushButton(tr("Create")))
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
    m_create->hide();
    m_scroll->setWidgetResizable(true);
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
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addStretch();
    buttons->addWidget(m_create);
    layout->addLayout(buttons);
    connect(m_create, &QPushButton::clicked, this, &RecordForm::create);
}

void RecordForm::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    delete m_scroll->takeWidget();
    m_editors.clear();
    m_built.reset();
    m_current = {};
    m_kind->clear();
    m_name->setText(tr("Choose a record in a list to see it here."));
    m_create->hide();
    if (library)
        connect(library.get(), &Library::changed, this, &RecordForm::reload);
}

void RecordForm::open(Entity entity, qint64 id)
{
    if (!m_library)
        return;
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
    const bool isSame = named.record.id != 0 && named.record.id == m_current.record.id;
    m_current = named;
    if (!isSame)
        m_refused.clear();
    m_kind->setText(named.record.table().singularLabel());
    m_name->setText(named.name);
    m_create->setVisible(named.record.id == 0);
    for (auto it = m_editors.constBegin(); it != m_editors.constEnd(); ++it) {
        if (!isSame || !it.value()->isTouched())
            it.value()->show(named.record.value(it.key()), named.links.value(it.key()));
    }
    emit shown(named.record.entity, named.record.id);
}

void RecordForm::save(const QString &field, const Value &value)
{
    m_refused.remove(field);
    m_current.record.setValue(field, value);
    if (m_current.record.id == 0)
        return;
    const Record record = m_current.record;
    ++m_current.record.revision; // the next save may follow before this one is answered
    ++m_saving;
    m_library
        ->write<void>([record, field, value](Database &database) {
            return editRecord(
                database, record.entity, record.id, record.revision, {{field, value}});
        })
        .then(this, [this](const Result<void> &saved) {
            if (--m_saving == 0)
                reload();
            if (!saved) {
                say(saved.error().message, true);
                return;
            }
            //: %1 time of day
            say(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)),
                false);
        });
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
    m_library
        ->write<qint64>([record](Database &database) {
            return addRecord(database, record);
        })
        .then(this, [this, entity = record.entity](const Result<qint64> &id) {
            if (!id) {
                say(id.error().message, true);
                return;
            }
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
    m_library
        ->read<NamedRecord>([entity = record.entity, id = record.id](Database &database) {
            return readRecord(database, entity, id);
        })
        .then(this, [this, id = record.id](const Result<NamedRecord> &named) {
            if (m_current.record.id != id || m_saving > 0)
                return; // another record, or older than what is being saved
            if (named)
                take(*named);
            else
                setLibrary(m_library); // the record is gone
        });
}

void RecordForm::say(const QString &words, bool isProblem)
{
    Theme::dress(m_message, Theme::Small, isProblem ? ColourRole::Problem : ColourRole::Good);
    m_message->setText(words);
}

} // namespace plenary
