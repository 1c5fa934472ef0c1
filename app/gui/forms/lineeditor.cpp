// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineeditor.h"

#include "app/gui/look/invalidmark.h"

#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace plenary
{

LineEditor::LineEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_line(new QLineEdit)
{
    fill(m_line);
    if (field.type == FieldType::Date) {
        m_line->setPlaceholderText(*field.besideOf ? tr("date") : tr("year, month or day"));
        // All of a day in words, and the frame of the line around it.
        const QString longest = PartialDate(2016, 9, 30).toShortDisplay();
        m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(longest) + 20);
    }
    if (*field.besideOf)
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::settle);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typing);
}

void LineEditor::show(const Value &value, const QString &)
{
    m_stored = shownOf(value);
    setLine(m_stored);
    m_line->setCursorPosition(0);
}

QWidget *LineEditor::input() const
{
    return m_line;
}

bool LineEditor::isTouched() const
{
    return m_line->text() != m_shown;
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::showTyped(const QString &text)
{
    m_line->setText(text);
}

void LineEditor::revert()
{
    setLine(m_stored);
    emit refused({});
}

/// A line holds no more than so much: a longer text is only looked at here.
void LineEditor::setLine(const QString &text)
{
    m_line->setReadOnly(text.size() > m_line->maxLength());
    m_line->setText(text);
    m_shown = m_line->text();
}

/// A date in words, if these are understood when somebody types on in them.
QString LineEditor::shownOf(const Value &value) const
{
    const QString stored = value.toString();
    const auto date = m_field.type == FieldType::Date ? PartialDate::fromText(stored)
                                                      : std::optional<PartialDate>();
    if (!date)
        return stored;
    const QString words = *m_field.besideOf ? date->toShortDisplay() : date->toDisplay();
    return PartialDate::fromText(words) == date ? words : stored;
}

void LineEditor::settle()
{
    if (!isTouched()) {
        if (isInvalid(m_line))
            emit refused({});
        return;
    }
    const QString typed = m_line->text().trimmed();
    const auto value = m_field.parse(typed);
    if (typed.isEmpty() && m_field.has(Field::Required)) {
        emit refused(FieldEditor::tr("This cannot be empty."));
    } else if (!value) {
        emit refused(reasonAgainst(typed));
    } else {
        m_stored = shownOf(*value);
        setLine(m_stored); // typing before this is no longer undone in the field
        emit refused({});
        emit accepted(*value);
    }
}

QString LineEditor::reasonAgainst(const QString &typed) const
{
    if (m_field.type != FieldType::Date)
        return tr("Write a number.");
    switch (PartialDate::misreading(typed)) {
    case PartialDate::Misreading::Span:
        return tr("Write one date: this is a span of time. Its end belongs in a field of its own.");
    case PartialDate::Misreading::NoSuchDay:
        return tr("There is no such day or month.");
    case PartialDate::Misreading::ShortYear:
        return tr("Write the year with four digits.");
    case PartialDate::Misreading::NoDate:
        break;
    }
    //: %1 a year, %2 a month and %3 a day, each written as an example
    return tr("Write a date as %1, %2 or %3.")
        .arg(PartialDate(2016).toDisplay(),
             PartialDate(2016, 11).toShortDisplay(),
             PartialDate(2016, 11, 15).toShortDisplay());
}

} // namespace plenary
