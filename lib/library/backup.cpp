// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"

#include "core/filesinuse.h"
#include "library/register.h"
#include "storage/integrity.h"
#include "storage/logcheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<QByteArray> checksumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::Io,
                     Tr::tr("The backup %1 could not be read: check the disk and that you may "
                            "read it.")
                         .arg(path),
                     file.errorString()};
    return hash.result().toHex();
}

/// As `sha256sum -c` reads it.
Result<void> writeChecksum(const QString &path)
{
    PLENARY_ASSIGN(const QByteArray sum, checksumOf(path));
    return writeFileDurably(backupChecksum(path),
                            sum + "  " + QFileInfo(path).fileName().toUtf8() + '\n');
}

/// What stands where the checksum goes; empty: nothing. Only the checksum of a backup that is to be
/// replaced may be written over.
Result<QByteArray> earlierChecksum(const QString &target, DurableFile::Existing existing)
{
    constexpr qint64 longest = 1000;
    static const QRegularExpression line(u"^[0-9a-fA-F]{64} [ *].+\\n?$"_s);
    const QFileInfo info(backupChecksum(target));
    if (!info.exists() && !info.isSymLink())
        return QByteArray();
    QFile file(info.filePath());
    const bool isOurs = existing == DurableFile::Existing::Replace && info.isFile()
        && !info.isSymLink() && info.size() < longest && file.open(QIODevice::ReadOnly);
    const QByteArray content = isOurs ? file.readAll() : QByteArray();
    if (line.match(QString::fromUtf8(content)).hasMatch())
        return content;
    return Error{Error::Code::Conflict,
                 Tr::tr("%1 stands where the checksum of the backup goes, and was left as it is: "
                        "nothing was written. Choose another name.")
                     .arg(info.filePath()),
                 {}};
}

/// The checksum of what stood here before would call the new backup altered. It comes back when
/// there is no new backup.
Result<void> commitWithout(const QByteArray &earlier, DurableFile &file, const QString &target)
{
    const QString sum = backupChecksum(target);
    if (!earlier.isEmpty() && !QFile::remove(sum))
        return Error{Error::Code::Io,
                     Tr::tr("The checksum %1 of the earlier backup could not be removed: nothing "
                            "was changed. Check that its folder may be written, or choose another "
                            "name.")
                         .arg(sum),
                     {}};
    const auto done = file.commit();
    // Without it the earlier backup would only be unproved, so what fails here is not told.
    if (done || earlier.isEmpty())
        return done;
    if (const auto now = checksumOf(target); now && earlier.startsWith(*now))
        (void)writeFileDurably(sum, earlier);
    return done;
}

Result<void> verifyCopy(const QString &path)
{
    PLENARY_ASSIGN(const auto copy, openAsItIs({path}));
    PLENARY_ASSIGN(const CheckReport report, checkRegister(*copy));
    return report.asResult();
}

} // namespace

Result<void> backupRegister(Database &database,
                            const QString &target,
                            DurableFile::Existing existing,
                            const std::function<bool(double)> &goOn)
{
    PLENARY_TRY(checkNoLogBeside(target));
    PLENARY_ASSIGN(const QByteArray earlier, earlierChecksum(target, existing));
    DurableFile file(target, existing);
    PLENARY_TRY(file.open());
    if (const auto copied = copyRegister(database, file.temporaryPath(), goOn); !copied)
        return copied.error().code == Error::Code::Io ? file.unknownFailure("backup")
                                                      : copied.error();
    PLENARY_TRY(verifyCopy(file.temporaryPath()));
    PLENARY_TRY(commitWithout(earlier, file, target));
    if (const auto written = writeChecksum(target); !written)
        return Error{Error::Code::Io,
                     Tr::tr("%1 has its new content, which is sound, but its checksum could not be "
                            "written: check the disk, and back up again.")
                         .arg(target),
                     written.error().detail};
    return {};
}

QString backupChecksum(const QString &path)
{
    return path + u".sha256"_s;
}

Result<void> verifyBackup(const QString &path)
{
    PLENARY_TRY(filesinuse::check(path));
    QFile file(backupChecksum(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     Tr::tr("There is no checksum beside %1, so nobody can say whether it is as it "
                            "was written. Take one that has its checksum, if there is one.")
                         .arg(path),
                     {}};
    PLENARY_ASSIGN(const QByteArray sum, checksumOf(path));
    if (file.readAll().left(sum.size()) == sum)
        return {};
    return Error{Error::Code::Damaged,
                 Tr::tr("The backup %1 is not as it was written: its checksum does not fit. Take "
                        "another one.")
                     .arg(path),
                 {}};
}

} // namespace plenary
