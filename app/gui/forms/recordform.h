// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/panels/panel.h"
#include "fieldsaver.h"

class QFormLayout;
class QPushButton;
class QScrollArea;

namespace plenary
{

class PlainLabel;
class ConflictBox;
class FieldEditor;

/// Shows one record of any kind as a form made from its field table. Each accepted field is saved
/// at once; undo takes it back. What cannot be saved stays in its field until it can. A new record
/// is kept when its required fields are there and "Create" is pressed; one that was only begun
/// comes back when a record of its kind is begun again.
class RecordForm final : public Panel
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    void open(Entity entity, qint64 id);
    void startNew(Entity entity, const QHash<QString, Value> &known = {});
    [[nodiscard]] const NamedRecord &current() const { return m_current; }
    /// Closing would lose something.
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] FieldEditor *editor(const QString &field) const { return m_editors.value(field); }

signals:
    void shown(plenary::Entity entity, qint64 id);
    void created(plenary::Entity entity, qint64 id);
    /// Whether something that was accepted could not be saved.
    void unsavedChanged(bool isUnsaved);

private:
    void connectParts();
    void build(Entity entity);
    void addField(QFormLayout *form, const Field &field);
    void take(const NamedRecord &named);
    void save(const QString &field, const Value &value);
    void create();
    void discard();
    void reload();
    void leave();
    void clear();
    void showState();
    void say(const QString &words, bool isProblem);

    NamedRecord m_current;
    QHash<QString, QString> m_refused; ///< fields whose text is not understood, with the reason
    QHash<Entity, NamedRecord> m_drafts; ///< new records that were begun and left
    bool m_isBegun = false; ///< the new record that is shown holds something
    int m_generation = 0; ///< of reloads: an older answer is dropped
    FieldSaver *m_saver;
    ConflictBox *m_conflicts;
    std::optional<Entity> m_built; ///< for which the editors stand
    QHash<QString, FieldEditor *> m_editors;
    PlainLabel *m_kind;
    PlainLabel *m_name;
    PlainLabel *m_message;
    QPushButton *m_create;
    QPushButton *m_discard;
    QPushButton *m_retry;
    QScrollArea *m_scroll;
};

} // namespace plenary
