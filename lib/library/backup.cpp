// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"

#include "core/durablefile.h"
#include "library/register.h"
#include "storage/integrity.h"
#include "storage/logcheck.h"

namespace plenary
{

namespace
{

Result<void> verifyCopy(const QString &path)
{
    PLENARY_ASSIGN(const auto copy, openAsItIs({path}));
    PLENARY_ASSIGN(const CheckReport report, checkRegister(*copy));
    return report.asResult();
}

} // namespace

Result<void> backupRegister(Database &database,
                            const QString &target,
                            const std::function<bool(double)> &goOn,
                            DurableFile::Existing existing)
{
    PLENARY_TRY(checkNoLogBeside(target));
    DurableFile file(target, existing);
    PLENARY_TRY(file.open());
    if (const auto copied = copyRegister(database, file.temporaryPath(), goOn); !copied)
        return copied.error().code == Error::Code::Io ? file.unknownFailure("backup")
                                                      : copied.error();
    PLENARY_TRY(verifyCopy(file.temporaryPath()));
    return file.commit();
}

} // namespace plenary
