// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/panels/panel.h"
#include "library/editing.h"

class QFormLayout;
class QPushButton;
class QScrollArea;

namespace plenary
{

class PlainLabel;
class FieldEditor;

/// Shows one record of any kind as a form made from its field table. Each accepted field is saved
/// at once; undo takes it back. A new record is kept when its required fields are there and
/// "Create" is pressed.
class RecordForm final : public Panel
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    void open(Entity entity, qint64 id);
    void startNew(Entity entity, const QHash<QString, Value> &known = {});
    [[nodiscard]] const NamedRecord &current() const { return m_current; }
    [[nodiscard]] FieldEditor *editor(const QString &field) const { return m_editors.value(field); }

signals:
    void shown(plenary::Entity entity, qint64 id);
    void created(plenary::Entity entity, qint64 id);

private:
    void build(Entity entity);
    void addField(QFormLayout *form, const Field &field);
    void take(const NamedRecord &named);
    void save(const QString &field, const Value &value);
    void create();
    void reload();
    void say(const QString &words, bool isProblem);

    NamedRecord m_current;
    QHash<QString, QString> m_refused; ///< fields whose text is not understood, with the reason
    int m_saving = 0; ///< saves that are not answered yet; each is followed by a reload
    std::optional<Entity> m_built; ///< for which the editors stand
    QHash<QString, FieldEditor *> m_editors;
    PlainLabel *m_kind;
    PlainLabel *m_name;
    PlainLabel *m_message;
    QPushButton *m_create;
    QScrollArea *m_scroll;
};

} // namespace plenary
