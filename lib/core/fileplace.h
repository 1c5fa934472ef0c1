// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace plenary
{

/// What kind of folder a file lies in. SQLite's write-ahead log needs memory that all users of the
/// file share, which a network does not have; a service that copies files one by one may copy a
/// register without its log.
struct FilePlace {
    enum class Kind { Local, Network, Synchronised };
    Kind kind = Kind::Local;
    QString service = {}; ///< the kind of network disk, or who synchronises

    [[nodiscard]] bool isShared() const { return kind != Kind::Local; }
};

/// Looks at the file system and at the folders above; the file need not exist yet.
[[nodiscard]] FilePlace placeOfFile(const QString &path);
/// What people call a kind of network disk, by its type in the table of mounts; empty: it is local.
[[nodiscard]] QString networkDisk(const QByteArray &filesystemType);

} // namespace plenary
