// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteuri.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

namespace plenary::sqliteuri
{

QByteArray of(const QString &path, const char *mode)
{
    return "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/")
        + "?mode=" + mode;
}

} // namespace plenary::sqliteuri
