// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkpaths.h"

#include "core/fieldtables.h"

#include <QtCore/QHash>

namespace plenary
{

QString below(const QString &path, QStringView field)
{
    return path.isEmpty() ? field.toString() : QString(path + u'.' + field);
}

const LinkPaths &linkPaths(const QString &path, Entity entity)
{
    thread_local QHash<Entity, QHash<QString, LinkPaths>> all;
    LinkPaths &paths = all[entity][path];
    if (paths.label.isEmpty()) {
        const EntityTable &table = tableOf(entity);
        const auto own = [&](const char *field) {
            const QString name = QString::fromLatin1(field);
            return table.find(name) ? below(path, name) : QString();
        };
        paths = {own(table.codeField), own(table.labelField), own("country"), own("email")};
    }
    return paths;
}

} // namespace plenary
