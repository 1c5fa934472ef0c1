// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listentry.h"
#include "panel.h"

class QLineEdit;
class QListView;
class QStackedWidget;

namespace plenary
{

class PlainLabel;
class EmptyState;
class GroupedListModel;

/// A short grouped list to go from record to record: the conferences by series, the texts by type.
class NavigatorPanel final : public Panel
{
    Q_OBJECT

public:
    using Reader = Result<QList<ListEntry>> (*)(Database &);

    /// `countWords` says what the number behind an entry is ("people recorded").
    NavigatorPanel(Entity entity,
                   Reader reader,
                   const QString &countWords,
                   QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    /// Marks and shows an entry, without opening it.
    void setCurrent(qint64 id);
    /// Chooses the first entry that has a number, or else the first, now or when they are there.
    void chooseFirst();
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] GroupedListModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *find() const { return m_find; }

signals:
    void chosen(qint64 id);
    void loaded();
    /// There is no entry yet and somebody wants to make one.
    void firstRequested(plenary::Entity entity);

private:
    void refresh();
    void choose(const QModelIndex &index);
    void showCount();
    void explainEmpty();

    Entity m_entity;
    Reader m_reader;
    qint64 m_current = 0;
    int m_generation = 0;
    bool m_wantsFirst = false;
    GroupedListModel *m_model;
    QLineEdit *m_find;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    PlainLabel *m_count;
};

} // namespace plenary
