// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fileplace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStorageInfo>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// What a service leaves in the folders that it synchronises, and how it calls these folders.
struct Trace {
    const char *service;
    const char *file; ///< pattern of a file in the folder, or empty
    const char *folder; ///< beginning of the folder's own name, or empty
};
constexpr std::array traces{Trace{"Dropbox", ".dropbox", "Dropbox"},
                            Trace{"Dropbox", ".dropbox.cache", ""},
                            Trace{"OneDrive", ".sync-*OneDrive*", "OneDrive"},
                            Trace{"Nextcloud", ".sync_*.db", "Nextcloud"},
                            Trace{"Nextcloud", "._sync_*.db", "ownCloud"},
                            Trace{"Syncthing", ".stfolder", ""},
                            Trace{"Google Drive", ".tmp.drivedownload", "Google Drive"},
                            Trace{"Google Drive", "", "GoogleDrive"},
                            Trace{"iCloud", "", "iCloud Drive"},
                            Trace{"Seafile", ".seafile-data", "Seafile"},
                            Trace{"pCloud", "", "pCloudDrive"},
                            Trace{"MEGA", ".megaignore", "MEGAsync"},
                            Trace{"Resilio Sync", ".sync", ""}};

bool isOf(const Trace &trace, const QString &folder, const QStringList &content)
{
    const QString name = QString::fromLatin1(trace.folder);
    const QString file = QString::fromLatin1(trace.file);
    return (!name.isEmpty() && folder.startsWith(name))
        || (!file.isEmpty() && std::ranges::any_of(content, [&file](const QString &found) {
               return QDir::match(file, found);
           }));
}

/// Each folder above is listed once, and only for what services leave there.
QString synchroniser(QDir folder)
{
    QStringList patterns;
    for (const Trace &trace : traces) {
        if (*trace.file)
            patterns.append(QString::fromLatin1(trace.file));
    }
    const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    do {
        const QStringList content = folder.entryList(patterns, everything, QDir::Unsorted);
        const auto found = std::ranges::find_if(traces, [&](const Trace &trace) {
            return isOf(trace, folder.dirName(), content);
        });
        if (found != traces.end())
            return QString::fromLatin1(found->service);
    } while (folder.cdUp());
    return {};
}

} // namespace

QString networkDisk(const QByteArray &filesystemType)
{
    static const QHash<QByteArray, QString> known{{"nfs", u"NFS"_s},
                                                  {"nfs4", u"NFS"_s},
                                                  {"cifs", u"SMB"_s},
                                                  {"smb3", u"SMB"_s},
                                                  {"smbfs", u"SMB"_s},
                                                  {"afs", u"AFS"_s},
                                                  {"9p", u"9P"_s},
                                                  {"ceph", u"Ceph"_s},
                                                  {"lustre", u"Lustre"_s}};
    // Most file systems of users (FUSE) are remote; these lie on a local disk.
    static const QSet<QByteArray> local{"fuse.gocryptfs",
                                        "fuse.encfs",
                                        "fuse.cryfs",
                                        "fuse.ntfs-3g",
                                        "fuse.exfat",
                                        "fuse.mergerfs"};
    if (filesystemType.startsWith("fuse.") && !local.contains(filesystemType))
        return QString::fromLatin1(filesystemType.mid(5));
    return known.value(filesystemType);
}

FilePlace placeOfFile(const QString &path)
{
    const QString folder = QFileInfo(path).exists()
        ? QFileInfo(QFileInfo(path).canonicalFilePath()).path()
        : QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return {};
    if (const QString disk = networkDisk(QStorageInfo(folder).fileSystemType()); !disk.isEmpty())
        return {FilePlace::Kind::Network, disk};
    const QString service = synchroniser(QDir(folder));
    return service.isEmpty() ? FilePlace{} : FilePlace{FilePlace::Kind::Synchronised, service};
}

} // namespace plenary
