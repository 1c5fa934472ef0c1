// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr qsizetype remembered = 10;
constexpr auto recentKey = "recentRegisters";
constexpr auto opensLastKey = "openLastRegister";

} // namespace

void Registers::open(const QString &place)
{
    const bool isServer = Location{place}.isServer();
    m_askedPlace = isServer ? place : QFileInfo(place).absoluteFilePath();
    await(Library::open({m_askedPlace}));
}

void Registers::create(const QString &path, const NewRegister &options)
{
    m_askedPlace = QFileInfo(path).absoluteFilePath();
    await(Library::create({m_askedPlace}, options));
}

void Registers::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(u"ilan-sample.plenary"_s);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!folder.mkpath(u"."_s)) {
        emit failed(
            {Error::Code::Io,
             tr("The folder %1 for the sample could not be made: check that you may write there.")
                 .arg(folder.path()),
             {}});
        return;
    }
    create(path, {u"ilan"_s, {}});
}

void Registers::await(const Opening &opening)
{
    const int asked = ++m_asked;
    opening.then(this, [this, asked](const Result<std::shared_ptr<Library>> &opened) {
        if (asked != m_asked)
            return;
        if (!opened) {
            emit failed(opened.error());
            return;
        }
        m_library = *opened;
        remember(m_library->location().text);
        emit this->opened(m_library);
    });
}

void Registers::close()
{
    ++m_asked;
    const auto closed = std::exchange(m_library, {}); // nothing is open for who hears of it
    emit opened(nullptr);
}

QStringList Registers::recent()
{
    return QSettings().value(QLatin1StringView(recentKey)).toStringList();
}

void Registers::forget(const QString &place)
{
    QStringList all = recent();
    all.removeAll(place);
    QSettings().setValue(QLatin1StringView(recentKey), all);
}

void Registers::forgetAll()
{
    QSettings().remove(QLatin1StringView(recentKey));
}

bool Registers::opensLast()
{
    return QSettings().value(QLatin1StringView(opensLastKey)).toBool();
}

void Registers::setOpensLast(bool opens)
{
    QSettings().setValue(QLatin1StringView(opensLastKey), opens);
}

void Registers::remember(const QString &place)
{
    QStringList all = recent();
    all.removeAll(place);
    all.prepend(place);
    QSettings().setValue(QLatin1StringView(recentKey), all.mid(0, remembered));
}

QString Registers::place() const
{
    if (!m_library)
        return {};
    const Location &location = m_library->location();
    if (!location.isServer()) {
        const QString name = QFileInfo(location.text).fileName();
        return m_library->isReadOnly() ? tr("%1, to read only").arg(name)
                                       : tr("%1, local file").arg(name);
    }
    const QUrl url(location.text);
    return tr("%1 on %2")
        .arg(url.path().mid(1), url.host().isEmpty() ? tr("this computer") : url.host());
}

} // namespace plenary
