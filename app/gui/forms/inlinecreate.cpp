// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinecreate.h"

#include "app/gui/look/plainlabel.h"
#include "fieldeditor.h"
#include "formsheet.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

InlineCreate::InlineCreate(Entity entity,
                           const QString &name,
                           const std::shared_ptr<Library> &library)
    : m_library(library)
    , m_record(Record::create(entity))
{
    setObjectName(u"inlineCreate"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    m_record.setValue(QString::fromLatin1(m_record.table().labelField), name);
    build();
}

/// The fields that are asked for: the name, and what else is required and not known.
QList<const Field *> InlineCreate::missing() const
{
    QList<const Field *> fields;
    const EntityTable &table = m_record.table();
    for (const Field &field : table.fields) {
        const QString name = QString::fromLatin1(field.name);
        const bool isName = name == QLatin1StringView(table.labelField);
        if (isName || (field.has(Field::Required) && m_record.text(name).isEmpty()))
            fields.append(&field);
    }
    return fields;
}

void InlineCreate::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 8);
    layout->setSpacing(4);
    //: %1 kind of record
    auto *title = plainLabel(
        tr("New: %1").arg(m_record.table().singularLabel()), Theme::SmallBold, ColourRole::Text2);
    title->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(title);
    m_sheet = new FormSheet(missing(), m_library, u"inline."_s);
    for (const auto &[name, editor] : m_sheet->editors().asKeyValueRange())
        editor->show(m_record.value(name), {});
    connect(
        m_sheet, &FormSheet::accepted, this, [this](const QString &field, const QVariant &value) {
            m_record.setValue(field, value);
        });
    layout->addWidget(m_sheet);
    m_problem = plainLabel({}, Theme::Small, ColourRole::Problem);
    m_problem->setContentsMargins(12, 0, 12, 0);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"inlineCancel"_s);
    auto *create = new QPushButton(tr("Create"));
    create->setObjectName(u"inlineMake"_s);
    create->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(create);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &InlineCreate::cancelled);
    connect(create, &QPushButton::clicked, this, &InlineCreate::create);
}

void InlineCreate::begin()
{
    const QList<const Field *> asked = missing();
    if (asked.size() == 1) {
        create();
        return;
    }
    show();
    for (const Field *field : asked) {
        const QString name = QString::fromLatin1(field->name);
        if (!m_record.text(name).isEmpty())
            continue;
        m_sheet->editors().value(name)->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void InlineCreate::create()
{
    if (QWidget *typing = focusWidget(); typing && typing->hasFocus())
        typing->clearFocus(); // accepts what is being typed
    QString field = m_sheet->refuseMissing([this](const QString &name) {
        return m_record.value(name);
    });
    if (field.isEmpty() && !m_sheet->refused().isEmpty())
        field = m_sheet->refused().constBegin().key();
    if (!field.isEmpty())
        m_sheet->editors().value(field)->input()->setFocus(Qt::OtherFocusReason);
    if (m_isAsking || !field.isEmpty())
        return;
    m_isAsking = true;
    m_library
        ->write<qint64>([record = m_record](Database &database) {
            return addRecord(database, record);
        })
        .then(this, [this](const Result<qint64> &id) {
            m_isAsking = false;
            if (id) {
                emit created(*id, m_record.label());
                return;
            }
            m_problem->setText(id.error().message);
            m_problem->show();
            show();
        });
}

/// Return in a field of the little form makes the record; Esc leaves it.
void InlineCreate::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        create();
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace plenary
