// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include "app/gui/look/statusglyph.h"
#include "core/text.h"
#include "lineeditor.h"
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
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::typing);
    }
    void show(const Value &value, const QString &) override
    {
        // A megabyte without a blank would stop the window: it is only looked at, its beginning.
        const QString whole = value.toString();
        m_text->setReadOnly(whole.size() > longest);
        const QSignalBlocker quiet(m_text); // nobody typed this
        m_text->setPlainText(text::shortened(whole, longest));
        m_shown = typed();
    }
    [[nodiscard]] QWidget *input() const override { return m_text; }
    [[nodiscard]] bool isTouched() const override { return typed() != m_shown; }
    /// toPlainText() would make plain blanks of those that do not break.
    [[nodiscard]] QString typed() const override
    {
        return m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    void showTyped(const QString &text) override
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    void revert() override
    {
        m_text->setPlainText(m_shown);
        emit refused({});
    }

private:
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
        m_box->setFocusPolicy(Qt::StrongFocus);
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
        connect(m_edit, &LinkEdit::refused, this, [this](const QString &reason) {
            emit refused(reason);
            emit typing();
        });
        connect(m_edit, &LinkEdit::chosen, this, [this](qint64 id) {
            if (id == 0 && m_isRequired) {
                emit refused(FieldEditor::tr("This cannot be empty."));
                return;
            }
            emit refused({});
            emit accepted(id == 0 ? QVariant() : QVariant(id));
        });
        connect(m_edit, &LinkEdit::createRequested, this, &FieldEditor::createRequested);
        connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::typing);
    }
    void setLibrary(const std::shared_ptr<Library> &library) override
    {
        m_edit->setLibrary(library);
    }
    void offerCreation() override { m_edit->setOffersCreation(true); }
    void show(const Value &value, const QString &name) override
    {
        m_edit->setLink(value.toLongLong(), name);
    }
    [[nodiscard]] QWidget *input() const override { return m_edit; }
    void lock() override { m_edit->setReadOnly(true); } // its record can still be opened
    [[nodiscard]] bool isTouched() const override { return m_edit->isTouched(); }
    [[nodiscard]] QString typed() const override { return m_edit->text(); }
    void showTyped(const QString &text) override { m_edit->setText(text); }
    void revert() override
    {
        m_edit->revert();
        emit refused({});
    }

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
/// which takes the last change back. Esc puts back what stood in the field.
bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isTouched()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        revert();
        emit typing();
        return true;
    }
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore(); // it scrolls the form, and changes nothing on the way
        return true;
    }
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

void FieldEditor::lock()
{
    input()->setEnabled(false);
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
