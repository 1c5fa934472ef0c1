// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settingsfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace plenary::settingsfile
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr auto bytesKey = "bytes";

QJsonValue toJson(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        return QJsonObject{
            {QLatin1StringView(bytesKey), QString::fromLatin1(value.toByteArray().toBase64())}};
    return QJsonValue::fromVariant(value);
}

QVariant fromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return json.toVariant();
    const QString bytes = json.toObject().value(QLatin1StringView(bytesKey)).toString();
    return QByteArray::fromBase64(bytes.toLatin1());
}

/// Where a file that could not be understood was kept; empty: there was none.
QString &keptAside()
{
    static QString path;
    return path;
}

/// A damaged file counts as an empty one, settings being no reason not to start; it is kept beside
/// the one that takes its place.
bool read(QIODevice &device, QSettings::SettingsMap &settings)
{
    const QByteArray content = device.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(content);
    const auto *file = qobject_cast<QFileDevice *>(&device);
    if (!document.isObject() && !content.trimmed().isEmpty() && file) {
        const QString aside = file->fileName() + u".damaged-"_s
            + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        keptAside() = QFile::copy(file->fileName(), aside) ? aside : QString();
    }
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        settings.insert(it.key(), fromJson(it.value()));
    return true;
}

/// The device is a file beside the one it is to replace, and does so only after true. Its own
/// check would take a short write for a whole one.
bool write(QIODevice &device, const QSettings::SettingsMap &settings)
{
    QJsonObject object;
    for (auto it = settings.constBegin(); it != settings.constEnd(); ++it)
        object.insert(it.key(), toJson(it.value()));
    const QByteArray content = QJsonDocument(object).toJson();
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (!file || file->write(content) != content.size() || !file->flush())
        return false;
    struct stat written = {};
    return ::fchmod(file->handle(), 0600) == 0 && ::fsync(file->handle()) == 0
        && ::fstat(file->handle(), &written) == 0 && written.st_size == content.size();
}

/// Kept as long as the program runs: what could not be written waits in it.
QSettings &kept()
{
    static QSettings settings;
    return settings;
}

} // namespace

void install()
{
    static const QSettings::Format format =
        QSettings::registerFormat(u"json"_s, read, write, Qt::CaseSensitive);
    QSettings::setDefaultFormat(format);
    kept();
}

std::optional<Error> problem()
{
    static bool isTold = false;
    kept().sync();
    if (const QString aside = std::exchange(keptAside(), {}); !aside.isEmpty())
        return Error{Error::Code::Damaged,
                     Tr::tr("Your settings could not be understood and begin anew; what stood "
                            "there lies at %1. Nothing else is affected.")
                         .arg(aside),
                     {}};
    if (kept().status() == QSettings::NoError || std::exchange(isTold, true))
        return std::nullopt;
    return Error{Error::Code::Io,
                 Tr::tr("Your settings are not kept: %1 could not be written. Free some space, or "
                        "see that its folder may be written; all else goes on.")
                     .arg(kept().fileName()),
                 {}};
}

} // namespace plenary::settingsfile
