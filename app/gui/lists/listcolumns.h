// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QMenu;
class QTableView;

namespace plenary
{

class WindowModel;

/// One column as it is kept: by the name of its field, which every version knows.
struct ListColumn {
    QString field;
    int width = 0;
    bool operator==(const ListColumn &) const = default;
};

/// Which fields a list shows, in which order and how wide.
class ListColumns final : public QObject
{
    Q_OBJECT

public:
    ListColumns(QTableView *table, WindowModel *model);

    /// In the order in which they stand.
    [[nodiscard]] QStringList shown() const;
    /// Each wide enough for the words of its type; people make them wider or narrower.
    void setShown(const QStringList &fields);
    [[nodiscard]] QList<ListColumn> state() const;
    /// Fields that do not exist any more are left out; nothing usable changes nothing.
    void setState(const QList<ListColumn> &columns);
    /// The fields to tick, and the order of the shown ones for the keyboard.
    void addTo(QMenu *menu);

private:
    void size();
    void setColumnShown(const QString &field, bool on);
    void moveCurrent(int by);

    QTableView *m_table;
    WindowModel *m_model;
};

} // namespace plenary
