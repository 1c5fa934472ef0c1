// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errorlog.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMutex>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QStandardPaths>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary::errorlog
{

namespace
{

constexpr qint64 mostBytes = 256 * 1024;
constexpr int olderFiles = 3;
constexpr std::array codeNames{"not found",
                               "conflict",
                               "invalid",
                               "busy",
                               "disconnected",
                               "schema too new",
                               "moved",
                               "damaged",
                               "input or output",
                               "cancelled",
                               "internal"};
static_assert(codeNames.size() == static_cast<std::size_t>(Error::Code::Internal) + 1);

QMutex mutex;
QString openProgram; ///< empty: the log is not open
QtMessageHandler earlierHandler = nullptr;

QString numbered(const QString &path, int number)
{
    return number == 0 ? path : QString(path + u'.' + QString::number(number));
}

void rotate(const QString &path)
{
    QFile::remove(numbered(path, olderFiles));
    for (int number = olderFiles; number > 0; --number)
        QFile::rename(numbered(path, number - 1), numbered(path, number));
}

void append(const QString &text)
{
    static thread_local bool isAppending = false; // Qt may warn of what is done here
    if (isAppending)
        return;
    const QScopedValueRollback guard(isAppending, true);
    const QMutexLocker lock(&mutex);
    if (openProgram.isEmpty() || !QDir().mkpath(folder()))
        return;
    const QString path = folder() + u"/plenary.log"_s;
    QFile file(path);
    if (file.size() > mostBytes)
        rotate(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
        return;
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    file.write(u"%1 %2 %3\n"_s.arg(now, openProgram, redacted(text)).toUtf8());
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        append(u"Qt: "_s + message);
    if (earlierHandler)
        earlierHandler(type, context, message);
}

} // namespace

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/Plenary/log"_s;
}

void open(const QString &program)
{
    {
        const QMutexLocker lock(&mutex);
        openProgram = program;
    }
    if (!earlierHandler)
        earlierHandler = qInstallMessageHandler(handle);
}

void write(const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        append(u"%1: %2"_s.arg(
            QLatin1StringView(codeNames.at(static_cast<std::size_t>(error.code))), error.detail));
}

QString redacted(QString line)
{
    static const std::array rules{
        std::pair{QRegularExpression(u"[\r\n]+"_s), u" "_s},
        std::pair{QRegularExpression(u"\"[^\"]*\"|'[^']*'|“[^”]*”|«[^»]*»"_s), u"…"_s},
        std::pair{QRegularExpression(u"=\\(.*?\\)"_s), u"=(…)"_s},
        std::pair{QRegularExpression(u"[\\w.+-]+@[\\w.-]+"_s), u"…"_s},
        std::pair{QRegularExpression(u"/[^:]*(?=:|$)"_s), u"…"_s}};
    for (const auto &[pattern, instead] : rules)
        line.replace(pattern, instead);
    return line;
}

} // namespace plenary::errorlog
