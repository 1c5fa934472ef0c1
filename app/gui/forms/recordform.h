// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/panels/panel.h"
#include "fieldsaver.h"

class QPushButton;
class QScrollArea;

namespace plenary
{

class PlainLabel;
class ConflictBox;
class FieldEditor;
class FormDrafts;
class FormSheet;
class InlineCreate;

/// Shows one record of any kind as a form made from its field table. Each accepted field is saved
/// at once; undo takes it back. What cannot be saved stays in its field until it can. A new record
/// is kept when its required fields are there and "Create" is pressed; one that was only begun
/// comes back when a record of its kind is begun again, also after the program was killed, and so
/// does a text that was not accepted.
class RecordForm final : public Panel
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    /// `field`: gets the keyboard; empty: it stays where it is.
    void open(Entity entity, qint64 id, const QString &field = {});
    void startNew(Entity entity, const QHash<QString, Value> &known = {});
    [[nodiscard]] const NamedRecord &current() const { return m_current; }
    /// Closing would lose something.
    [[nodiscard]] bool hasUnsaved() const;
    /// What is not saved is not wanted any more.
    void dropUnsaved();
    [[nodiscard]] FieldEditor *editor(const QString &field) const;
    [[nodiscard]] FormSheet *sheet() const { return m_sheet; } ///< nullptr: no record is shown

signals:
    void shown(plenary::Entity entity, qint64 id);
    void created(plenary::Entity entity, qint64 id);
    /// Something that was not saved when the program ended is shown, and should be seen.
    void draftShown();
    /// Whether something that was accepted could not be saved.
    void unsavedChanged(bool isUnsaved);

private:
    void connectParts();
    void build(Entity entity);
    void fit();
    void goTo(const QString &field);
    /// Where somebody begins to fill in a new record.
    [[nodiscard]] static QString firstEmpty(const Record &record);
    void take(const NamedRecord &named);
    void showKept();
    void takeSaved(const FieldPlace &place);
    void keepTyped(const QString &field);
    void save(const QString &field, const Value &value);
    void create();
    void createLinked(const QString &field, const QString &name);
    void endInlineCreate();
    void discard();
    void reload();
    void leave();
    void clear();
    void showState();
    void say(const QString &words, bool isProblem);
    void offerDrafts();
    [[nodiscard]] bool isBegun() const; ///< the new record that is shown holds something
    [[nodiscard]] FieldPlace placeOf(const QString &field) const;

    NamedRecord m_current;
    int m_generation = 0; ///< of reloads: an older answer is dropped
    FieldSaver *m_saver;
    FormDrafts *m_drafts;
    ConflictBox *m_conflicts;
    FormSheet *m_sheet = nullptr;
    std::optional<Entity> m_built; ///< for which the sheet stands
    InlineCreate *m_inline = nullptr; ///< a record for a link is being made
    PlainLabel *m_kind;
    PlainLabel *m_name;
    PlainLabel *m_message;
    QPushButton *m_create;
    QPushButton *m_discard;
    QPushButton *m_retry;
    QScrollArea *m_scroll;
};

} // namespace plenary
