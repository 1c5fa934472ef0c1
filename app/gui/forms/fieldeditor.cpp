// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include "app/gui/look/invalidmark.h"
#include "app/gui/look/statusglyph.h"
#include "core/text.h"
#include "linkedit.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// Texts, numbers and dates: one line, accepted when it is left or Return is pressed.
class LineEditor final : public FieldEditor
{
public:
    LineEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_field(field)
        , m_line(new QLineEdit)
    {
        fill(m_line);
        if (field.type == FieldType::Date)
            m_line->setPlaceholderText(FieldEditor::tr("year, month or day"));
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            settle();
        });
    }
    void show(const Value &value, const QString &) override
    {
        setLine(value.toString());
        m_line->setCursorPosition(0);
        setInvalid(m_line, false);
    }
    [[nodiscard]] QWidget *input() const override { return m_line; }
    [[nodiscard]] bool isTouched() const override
    {
        return m_line->hasFocus() && m_line->text() != m_shown;
    }

private:
    /// A line holds no more than so much: a longer text is only looked at here.
    void setLine(const QString &text)
    {
        m_line->setReadOnly(text.size() > m_line->maxLength());
        m_line->setText(text);
        m_shown = m_line->text();
    }
    void settle()
    {
        if (m_line->text() == m_shown)
            return;
        const QString typed = m_line->text().trimmed();
        const auto value = m_field.parse(typed);
        const bool isMissing = typed.isEmpty() && m_field.has(Field::Required);
        setInvalid(m_line, !value || isMissing);
        if (isMissing) {
            emit refused(FieldEditor::tr("This cannot be empty."));
        } else if (!value) {
            emit refused(m_field.type == FieldType::Date
                             ? FieldEditor::tr("Write a date as 2016, 2016-11 or 2016-11-15.")
                             : FieldEditor::tr("Write a number."));
        } else {
            setLine(value->toString()); // typing before this is no longer undone in the field
            emit refused({});
            emit accepted(*value);
        }
    }
    const Field &m_field;
    QLineEdit *m_line;
    QString m_shown; ///< as the line has it: a text with control characters looks different there
};

class NoteEdit final : public QPlainTextEdit
{
public:
    std::function<void()> left;

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        left();
    }
};

class LongEditor final : public FieldEditor
{
public:
    explicit LongEditor(QWidget *parent)
        : FieldEditor(parent)
        , m_text(new NoteEdit)
    {
        fill(m_text);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(64);
        m_text->left = [this] {
            if (typed() != m_shown) {
                m_shown = typed();
                emit accepted(m_shown);
            }
        };
    }
    void show(const Value &value, const QString &) override
    {
        // A megabyte without a blank would stop the window: it is only looked at, its beginning.
        const QString whole = value.toString();
        m_text->setReadOnly(whole.size() > longest);
        m_text->setPlainText(text::shortened(whole, longest));
        m_shown = typed();
    }
    [[nodiscard]] QWidget *input() const override { return m_text; }
    [[nodiscard]] bool isTouched() const override
    {
        return m_text->hasFocus() && typed() != m_shown;
    }

private:
    /// toPlainText() would make plain blanks of those that do not break.
    [[nodiscard]] QString typed() const
    {
        return m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }

    static constexpr qsizetype longest = 100'000;

    NoteEdit *m_text;
    QString m_shown; ///< as the field has it: line ends of other systems look different there
};

class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new QComboBox)
    {
        fill(m_box);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(7);
        const auto name = QLatin1StringView(field.name);
        for (const Choice &choice : field.choices) {
            const QString code = QString::fromLatin1(choice.code);
            const auto look = StatusGlyph::look(QString(name), code);
            if (look.shape == StatusGlyph::Shape::None)
                m_box->addItem(field.display(code), code);
            else
                m_box->addItem(StatusGlyph::icon(look), field.display(code), code);
        }
        connect(m_box, &QComboBox::activated, this, [this] {
            emit accepted(m_box->currentData());
        });
    }
    void show(const Value &value, const QString &) override
    {
        m_box->setCurrentIndex(m_box->findData(value));
    }
    [[nodiscard]] QWidget *input() const override { return m_box; }

private:
    QComboBox *m_box;
};

class BooleanEditor final : public FieldEditor
{
public:
    explicit BooleanEditor(QWidget *parent)
        : FieldEditor(parent)
        , m_box(new QCheckBox(FieldEditor::tr("yes")))
    {
        fill(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
            emit accepted(qlonglong(on ? 1 : 0));
        });
    }
    void show(const Value &value, const QString &) override { m_box->setChecked(value.toBool()); }
    [[nodiscard]] QWidget *input() const override { return m_box; }

private:
    QCheckBox *m_box;
};

class LinkEditor final : public FieldEditor
{
public:
    LinkEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_edit(new LinkEdit(field.target))
        , m_isRequired(field.has(Field::Required))
    {
        fill(m_edit);
        connect(m_edit, &LinkEdit::openRequested, this, &FieldEditor::openRequested);
        connect(m_edit, &LinkEdit::refused, this, &FieldEditor::refused);
        connect(m_edit, &LinkEdit::chosen, this, [this](qint64 id) {
            if (id == 0 && m_isRequired) {
                emit refused(FieldEditor::tr("This cannot be empty."));
                return;
            }
            emit refused({});
            emit accepted(id == 0 ? QVariant() : QVariant(id));
        });
    }
    void setLibrary(const std::shared_ptr<Library> &library) override
    {
        m_edit->setLibrary(library);
    }
    void show(const Value &value, const QString &name) override
    {
        m_edit->setLink(value.toLongLong(), name);
    }
    [[nodiscard]] QWidget *input() const override { return m_edit; }
    [[nodiscard]] bool isTouched() const override { return m_edit->isTouched(); }

private:
    LinkEdit *m_edit;
    bool m_isRequired;
};

} // namespace

FieldEditor *FieldEditor::create(const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case FieldType::Boolean:
        return new BooleanEditor(parent);
    case FieldType::LongText:
        return new LongEditor(parent);
    case FieldType::Link:
        return new LinkEditor(field, parent);
    default:
        return new LineEditor(field, parent);
    }
}

/// A line takes Ctrl+Z for its own typing; with nothing typed it leaves the key to the window,
/// which takes the last change back.
bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !line->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::fill(QWidget *input)
{
    input->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

} // namespace plenary
