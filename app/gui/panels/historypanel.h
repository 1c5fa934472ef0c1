// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/history.h"
#include "panel.h"

class QListView;
class QStandardItemModel;

namespace plenary
{

class PlainLabel;

/// What happened: to the record in the form, field by field, or to the whole register.
class HistoryPanel final : public Panel
{
    Q_OBJECT

public:
    /// `name` is that of the list, for those who look for it.
    explicit HistoryPanel(const QString &name, QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    /// Id 0: recent changes of the register.
    void showRecord(Entity entity, qint64 id);
    [[nodiscard]] QListView *list() const { return m_list; }

private:
    void refresh();
    void take(const QList<HistoryLine> &lines);

    Entity m_entity = Entity::Person;
    qint64 m_id = 0;
    int m_generation = 0;
    PlainLabel *m_title;
    QListView *m_list;
    QStandardItemModel *m_lines;
};

} // namespace plenary
