// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtWidgets/QWidget>
#include <functional>

class QBoxLayout;
class QFormLayout;

namespace plenary
{

class FieldEditor;
class FieldNote;
class PlainLabel;

/// Fields as rows, made from their lines in the field table: label, editor, and under the editor
/// what there is to say about it. Labels take the width of the longest one, at most 40 % of the
/// sheet; a required field has a star, which screen readers are told in words.
class FormSheet final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix`: of the object names of the editors.
    FormSheet(const QList<const Field *> &fields,
              const std::shared_ptr<Library> &library,
              const QString &prefix);

    /// Those of a record in the order of its form: whatever it cannot be without and refers to
    /// comes first, with its section.
    [[nodiscard]] static QList<const Field *> fieldsOf(Entity entity);

    [[nodiscard]] const QHash<QString, FieldEditor *> &editors() const { return m_editors; }
    [[nodiscard]] FieldNote *note(const QString &field) const { return m_rows[field].note; }
    /// Fields whose text is not understood, with the reason.
    [[nodiscard]] const QHash<QString, QString> &refused() const { return m_refused; }
    /// Marks a field; an empty reason ends that.
    void refuse(const QString &field, const QString &reason);
    /// Marks the required fields that have no value; the name of the first, or null.
    QString refuseMissing(const std::function<Value(const QString &)> &valueOf);
    /// What a list had for a field stands below it as long as nobody decided what it means.
    void showOpen(const QHash<QString, QString> &typed);
    /// Nothing is marked any more, as for another record.
    void clearNotes();
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void accepted(const QString &field, const QVariant &value);
    void typing(const QString &field); ///< its text is another one, and not accepted yet
    void openRequested(plenary::Entity entity, qint64 id);
    void createRequested(const QString &field, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        const Field *field = nullptr;
        FieldNote *note = nullptr;
        QBoxLayout *line = nullptr; ///< the editor, and what stands beside it
        QBoxLayout *column = nullptr; ///< the line, and the notes below
    };
    void addField(const Field &field, const QString &prefix);
    void addRow(const Field &field, FieldEditor *editor, Row &row);
    void connectEditor(const QString &name, FieldEditor *editor);
    void describe(const QString &field);
    void arrange();
    void space();

    std::shared_ptr<Library> m_library;
    QFormLayout *m_form;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, Row> m_rows;
    QList<PlainLabel *> m_labels;
    QHash<QString, QString> m_refused;
};

} // namespace plenary
