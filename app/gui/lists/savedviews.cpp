// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviews.h"

#include "filterwords.h"

#include <QtCore/QCollator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QString keyOf(Entity entity)
{
    return u"views/"_s + tableOf(entity).kind();
}

QJsonObject objectOf(const SavedView &view)
{
    QJsonArray sort;
    for (const ListQuery::Sort &one : view.sort)
        sort.append(QJsonObject{{u"field"_s, one.field}, {u"descending"_s, one.descending}});
    QJsonArray columns;
    for (const ListColumn &column : view.columns)
        columns.append(QJsonObject{{u"field"_s, column.field}, {u"width"_s, column.width}});
    return {{u"name"_s, view.name},
            {u"filter"_s, view.filter.toText()},
            {u"sort"_s, sort},
            {u"columns"_s, columns}};
}

QList<ListColumn> columnsIn(Entity entity, const QJsonArray &array)
{
    QList<ListColumn> columns;
    for (const QJsonValue &column : array) {
        if (tableOf(entity).find(column[u"field"].toString()))
            columns.append({column[u"field"].toString(), column[u"width"].toInt()});
    }
    return columns;
}

SavedView viewIn(Entity entity, const QJsonObject &object)
{
    SavedView view;
    view.name = object[u"name"].toString();
    if (const auto filter = parseFilter(object[u"filter"].toString()))
        view.filter = knownPart(entity, *filter);
    for (const QJsonValue &one : object[u"sort"].toArray()) {
        if (filterField(entity, one[u"field"].toString()).field)
            view.sort.append({one[u"field"].toString(), one[u"descending"].toBool()});
    }
    view.columns = columnsIn(entity, object[u"columns"].toArray());
    return view;
}

} // namespace

QByteArray SavedView::toJson() const
{
    return QJsonDocument(objectOf(*this)).toJson(QJsonDocument::Compact);
}

SavedView SavedView::fromJson(Entity entity, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) // before views there were only columns
        return viewIn(entity, document.object());
    SavedView view;
    view.columns = columnsIn(entity, document.array());
    return view;
}

SavedViews &SavedViews::instance()
{
    static SavedViews all;
    return all;
}

QList<SavedView> SavedViews::of(Entity entity) const
{
    QList<SavedView> views;
    const QByteArray json = QSettings().value(keyOf(entity)).toByteArray();
    for (const QJsonValue &view : QJsonDocument::fromJson(json).array()) {
        if (!view[u"name"].toString().isEmpty())
            views.append(viewIn(entity, view.toObject()));
    }
    return views;
}

std::optional<SavedView> SavedViews::find(Entity entity, const QString &name) const
{
    const QList<SavedView> views = of(entity);
    const auto found = std::ranges::find(views, name, &SavedView::name);
    return found == views.end() ? std::nullopt : std::optional(*found);
}

void SavedViews::keep(Entity entity, const SavedView &view)
{
    QList<SavedView> views = of(entity);
    views.removeIf([&view](const SavedView &other) {
        return other.name == view.name;
    });
    views.append(view);
    store(entity, views);
}

void SavedViews::rename(Entity entity, const QString &from, const QString &to)
{
    auto view = find(entity, from);
    if (!view || to.isEmpty() || from == to)
        return;
    view->name = to;
    QList<SavedView> views = of(entity);
    views.removeIf([&](const SavedView &other) {
        return other.name == from || other.name == to;
    });
    views.append(*view);
    store(entity, views);
}

void SavedViews::remove(Entity entity, const QString &name)
{
    QList<SavedView> views = of(entity);
    views.removeIf([&name](const SavedView &other) {
        return other.name == name;
    });
    store(entity, views);
}

void SavedViews::store(Entity entity, const QList<SavedView> &views)
{
    QList<SavedView> ordered = views;
    std::ranges::sort(ordered, [collator = QCollator()](const SavedView &a, const SavedView &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    QJsonArray array;
    for (const SavedView &view : std::as_const(ordered))
        array.append(objectOf(view));
    QSettings().setValue(keyOf(entity), QJsonDocument(array).toJson(QJsonDocument::Compact));
    emit changed(entity);
}

} // namespace plenary
