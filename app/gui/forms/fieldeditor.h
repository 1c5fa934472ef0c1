// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtWidgets/QWidget>

namespace plenary
{

/// The editor of one field, made from its line in the field table: a text, a list of choices, a
/// date, a link. It tells when a value is accepted; an invalid one stays, and Esc puts back what
/// stood there.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] static FieldEditor *create(const Field &field, QWidget *parent);

    virtual void lock(); ///< only to be looked at, for good
    virtual void setLibrary(const std::shared_ptr<Library> &) { }
    /// A link offers to make the record that it does not find: see createRequested().
    virtual void offerCreation() { }
    /// `name`: of the record that a link refers to.
    virtual void show(const Value &value, const QString &name) = 0;
    [[nodiscard]] virtual QWidget *input() const = 0; ///< what takes the keyboard
    /// Somebody is typing here and has not accepted it yet: it must not be shown over.
    [[nodiscard]] virtual bool isTouched() const { return false; }
    /// The text of a field that is touched; showTyped() puts it there again, not accepted.
    [[nodiscard]] virtual QString typed() const { return {}; }
    virtual void showTyped(const QString &) { }
    virtual void revert() { } ///< to what was shown last

signals:
    void accepted(const QVariant &value);
    void typing(); ///< the text is another one: see isTouched()
    /// A sentence that says what is wrong; empty when it is right again.
    void refused(const QString &reason);
    void openRequested(plenary::Entity entity, qint64 id);
    void createRequested(const QString &name); ///< a link shall refer to a new record

protected:
    using QWidget::QWidget;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fill(QWidget *input); ///< the input takes all of the editor
};

} // namespace plenary
