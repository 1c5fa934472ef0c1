// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsheet.h"

#include "app/gui/look/fieldgrouptitle.h"
#include "app/gui/look/invalidmark.h"
#include "app/gui/look/plainlabel.h"
#include "core/fieldtables.h"
#include "core/text.h"
#include "fieldeditor.h"
#include "fieldnote.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QFormLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int shortestLabel = 92;
constexpr int mostPercent = 40; ///< of the width, for labels

/// The star is a shape of its own: it needs no colour to be seen.
QString labelOf(const Field &field)
{
    const QString label = field.displayLabel();
    return field.has(Field::Required) ? QString(label + u" *"_s) : label;
}

QString helpOf(const Field &field)
{
    return *field.help ? QCoreApplication::translate("plenary", field.help) : QString();
}

int widestWord(const PlainLabel *label)
{
    int widest = 0;
    for (const QString &word : label->text().split(u' '))
        widest = qMax(widest, label->fontMetrics().horizontalAdvance(word));
    return widest + 2;
}

/// The width of fields that stand side by side.
int neededBy(const QBoxLayout &line)
{
    int width = -line.spacing();
    for (int i = 0; i < line.count(); ++i)
        width += line.itemAt(i)->minimumSize().width() + line.spacing();
    return width;
}

} // namespace

QList<const Field *> FormSheet::fieldsOf(Entity entity)
{
    QList<QList<const Field *>> sections(1);
    for (const Field &field : tableOf(entity).fields) {
        if (*field.section)
            sections.append(QList<const Field *>());
        if (!field.has(Field::Hidden))
            sections.last().append(&field);
    }
    const auto needsLink = [](const QList<const Field *> &section) {
        return std::ranges::any_of(section, [](const Field *field) {
            return field->type == FieldType::Link && field->has(Field::Required);
        });
    };
    std::ranges::stable_partition(sections, needsLink);
    QList<const Field *> fields;
    for (const QList<const Field *> &section : std::as_const(sections))
        fields += section;
    return fields;
}

FormSheet::FormSheet(const QList<const Field *> &fields,
                     const std::shared_ptr<Library> &library,
                     const QString &prefix)
    : m_library(library)
    , m_form(new QFormLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (const Field *field : fields)
        addField(*field, prefix);
    space();
    arrange();
}

/// Gaps grow with the letters.
void FormSheet::space()
{
    const int gap = fontMetrics().height() / 4;
    m_form->setContentsMargins(gap * 3, gap, gap * 3, gap * 2);
    m_form->setHorizontalSpacing(gap * 2);
    m_form->setVerticalSpacing(gap);
}

/// A date that belongs to another field stands beside it, in the same row.
void FormSheet::addField(const Field &field, const QString &prefix)
{
    const QString name = QString::fromLatin1(field.name);
    auto *editor = FieldEditor::create(field, this);
    editor->setObjectName(prefix + name);
    editor->input()->setAccessibleName(field.displayLabel());
    editor->setLibrary(m_library);
    if (m_library->isReadOnly())
        editor->lock();
    m_editors.insert(name, editor);
    connectEditor(name, editor);
    Row row;
    row.field = &field;
    row.note = new FieldNote(helpOf(field));
    row.note->setObjectName(u"note."_s + name);
    connect(row.note, &FieldNote::changed, this, [this, name] {
        describe(name);
    });
    const auto first = m_rows.constFind(QString::fromLatin1(field.besideOf));
    if (*field.besideOf && first != m_rows.constEnd()) {
        row.line = first->line;
        row.column = first->column;
        row.line->addWidget(editor);
    } else {
        addRow(field, editor, row);
    }
    row.column->addWidget(row.note);
    m_rows.insert(name, row);
    describe(name);
}

void FormSheet::addRow(const Field &field, FieldEditor *editor, Row &row)
{
    if (*field.section)
        m_form->addRow(new FieldGroupTitle(QCoreApplication::translate("plenary", field.section)));
    auto *label = new PlainLabel(labelOf(field));
    label->setWordWrap(true);
    label->setBuddy(editor->input());
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setContentsMargins(0, 5, 0, 0); // on the line of the text in the field
    if (field.has(Field::Required))
        label->setToolTip(tr("Required"));
    Theme::dress(label, Theme::Body, ColourRole::Text2);
    m_labels.append(label);
    auto *cell = new QWidget;
    row.column = new QVBoxLayout(cell);
    row.column->setContentsMargins(0, 0, 0, 0);
    row.column->setSpacing(0);
    row.line = new QHBoxLayout;
    row.line->setSpacing(4);
    row.line->addWidget(editor, 1);
    row.column->addLayout(row.line);
    m_form->addRow(label, cell);
}

void FormSheet::connectEditor(const QString &name, FieldEditor *editor)
{
    connect(editor, &FieldEditor::accepted, this, [this, name](const QVariant &value) {
        refuse(name, {});
        emit accepted(name, value);
    });
    connect(editor, &FieldEditor::refused, this, [this, name](const QString &reason) {
        refuse(name, reason);
    });
    connect(editor, &FieldEditor::typing, this, [this, name] {
        emit typing(name);
    });
    connect(editor, &FieldEditor::createRequested, this, [this, name](const QString &typed) {
        emit createRequested(name, typed);
    });
    connect(editor, &FieldEditor::openRequested, this, &FormSheet::openRequested);
}

void FormSheet::refuse(const QString &field, const QString &reason)
{
    if (reason.isEmpty())
        m_refused.remove(field);
    else
        m_refused.insert(field, reason);
    setInvalid(m_editors.value(field)->input(), !reason.isEmpty());
    m_rows.value(field).note->showProblem(reason);
}

QString FormSheet::refuseMissing(const std::function<Value(const QString &)> &valueOf)
{
    QString first;
    for (const auto &[name, row] : m_rows.asKeyValueRange()) {
        if (!row.field->has(Field::Required) || m_refused.contains(name)
            || !valueOf(name).toString().trimmed().isEmpty())
            continue;
        refuse(name, tr("This cannot be empty."));
        const bool isFirst = first.isEmpty() || row.field < m_rows.value(first).field;
        first = isFirst ? name : first;
    }
    return first;
}

void FormSheet::showOpen(const QHash<QString, QString> &typed)
{
    for (const auto &[name, row] : m_rows.asKeyValueRange()) {
        const QString words = text::displayedLine(typed.value(name), 80);
        row.note->showOpen(words.isEmpty()
                               ? QString()
                               : tr("The list says “%1”. Choose what it means, here or for all "
                                    "records in “To resolve”.")
                                     .arg(words));
    }
}

void FormSheet::clearNotes()
{
    for (const auto &[name, row] : m_rows.asKeyValueRange()) {
        setInvalid(m_editors.value(name)->input(), false);
        row.note->clear();
    }
    m_refused.clear();
}

/// What a screen reader says of a field besides its name.
void FormSheet::describe(const QString &field)
{
    const auto row = m_rows.constFind(field);
    if (row == m_rows.constEnd())
        return;
    QStringList parts;
    if (row->field->has(Field::Required))
        parts.append(tr("Required"));
    if (const QString words = row->note->words(); !words.isEmpty())
        parts.append(words);
    QWidget *input = m_editors.value(field)->input();
    input->setAccessibleDescription(parts.join(u". "_s));
}

/// Labels get what they need, unless a date would lose its place beside another field; where there
/// is no room for that either, it stands below.
void FormSheet::arrange()
{
    int longest = shortestLabel;
    int least = 0;
    for (const PlainLabel *label : std::as_const(m_labels)) {
        const int whole = label->fontMetrics().horizontalAdvance(label->text()) + 2;
        longest = qMax(longest, whole);
        least = qMax(least, widestWord(label));
    }
    int widestLine = 0;
    for (const Row &row : std::as_const(m_rows))
        widestLine = qMax(widestLine, neededBy(*row.line));
    const QMargins margins = m_form->contentsMargins();
    const int room = this->width() - margins.left() - margins.right() - m_form->horizontalSpacing();
    int width = qMin(longest, this->width() * mostPercent / 100);
    if (width + widestLine > room && least + widestLine <= room)
        width = room - widestLine;
    width = qMax(width, least);
    for (PlainLabel *label : std::as_const(m_labels)) {
        label->setFixedWidth(width);
        label->setMinimumHeight(label->heightForWidth(width)); // beside a high field too
    }
    for (const Row &row : std::as_const(m_rows)) {
        const bool isWide = width + neededBy(*row.line) > room;
        row.line->setDirection(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

/// The least width at which no word of a label or field is cut: dates below, labels in lines.
QSize FormSheet::minimumSizeHint() const
{
    int label = 0;
    int editor = 0;
    for (const PlainLabel *one : m_labels)
        label = qMax(label, widestWord(one));
    for (const FieldEditor *one : m_editors)
        editor = qMax(editor, one->minimumSizeHint().width());
    const QMargins margins = m_form->contentsMargins();
    return {margins.left() + label + m_form->horizontalSpacing() + editor + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void FormSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FormSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    space();
    arrange();
}

} // namespace plenary
