// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "panel.h"

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace plenary
{

class PlainLabel;
class Chip;
class EmptyState;
class WindowModel;

/// A list of records of one kind: find field, a chip for the filter that something else set, the
/// windowed table, and how many there are.
class ListPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ListPanel(Entity entity, QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    /// Limits the list from outside (a chart, a conference). `words` stand in a chip that takes the
    /// limit away again; without words there is none. Nothing typed in the find field is lost.
    void setFilter(const QString &filter, const QString &words);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setColumns(const QStringList &fields);
    /// Columns, their order and widths, by the names of their fields (JSON).
    [[nodiscard]] QByteArray columnState() const;
    /// Fields that do not exist any more are left out; nothing usable changes nothing.
    void setColumnState(const QByteArray &saved);
    void select(qint64 id);
    [[nodiscard]] qint64 selected() const;
    [[nodiscard]] WindowModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *find() const { return m_find; }

signals:
    void filterCleared();
    /// The list is empty and somebody wants to fill it.
    void firstRequested(plenary::Entity entity);

private:
    void apply();
    void showCount();
    void explainEmpty();
    void sizeColumns();
    void chooseColumns(const QPoint &at);
    void setColumnShown(const QString &field, bool on);
    [[nodiscard]] QLayout *makeHead();

    WindowModel *m_model;
    QLineEdit *m_find;
    Chip *m_chip;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    PlainLabel *m_count;
    QString m_filter;
    QString m_problem; ///< why what was typed is no filter; empty: it is one
    qint64 m_wanted = 0; ///< to be selected as soon as the list has it
};

} // namespace plenary
