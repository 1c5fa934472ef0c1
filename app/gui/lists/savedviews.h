// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "listcolumns.h"

#include <QtCore/QObject>
#include <optional>

namespace plenary
{

/// How somebody looks at a kind of record: what is shown of which records, in which order.
struct SavedView {
    QString name; ///< empty: all records
    Filter filter;
    QList<ListQuery::Sort> sort;
    QList<ListColumn> columns; ///< empty: as they are
    bool operator==(const SavedView &) const = default;

    /// For a count, or a list elsewhere.
    [[nodiscard]] ListQuery query(Entity entity) const { return {entity, filter, sort}; }
    [[nodiscard]] QByteArray toJson() const;
    /// What names a field that does not exist any more is left out.
    [[nodiscard]] static SavedView fromJson(Entity entity, const QByteArray &json);
};

/// The views that a user saved, by kind of record. They are kept in the user's settings, by names
/// of fields: they belong to whoever made them and work in every register.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static SavedViews &instance();

    /// In the order of their names.
    [[nodiscard]] QList<SavedView> of(Entity entity) const;
    [[nodiscard]] std::optional<SavedView> find(Entity entity, const QString &name) const;
    /// A view of the same name is replaced.
    void keep(Entity entity, const SavedView &view);
    void rename(Entity entity, const QString &from, const QString &to);
    void remove(Entity entity, const QString &name);

signals:
    void changed(plenary::Entity entity);

private:
    SavedViews() = default;
    void store(Entity entity, const QList<SavedView> &views);
};

} // namespace plenary
