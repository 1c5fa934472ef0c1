// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/entitystore.h"
#include "support/libraryfixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace plenary::test
{

/// A register file with the tables of a register and nothing in them, which is made in no time.
class SmallFile
{
public:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return at(QStringLiteral("small.plenary")); }

    [[nodiscard]] std::unique_ptr<Database> create() const
    {
        auto made = Database::create({path()});
        if (!made || !Migrator::migrate(**made))
            qFatal("the register could not be made");
        return *std::move(made);
    }
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto opened = openRegister({path()});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }
    static void addPerson(Database &database, const QString &name)
    {
        add(database, Entity::Person, {{QStringLiteral("name"), name}});
    }
    [[nodiscard]] static qint64 people(const QString &path)
    {
        const auto opened = openAsItIs({path});
        return opened ? EntityStore(**opened, Entity::Person).count().value_or(-1) : -1;
    }
    [[nodiscard]] static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(path));
    }
    /// Overwrites some bytes in the middle.
    static void damage(const QString &path, qint64 place, const QByteArray &with)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(place)
            || file.write(with) != with.size())
            qFatal("%s could not be damaged", qPrintable(path));
    }
    [[nodiscard]] QStringList names(const QString &pattern = QStringLiteral("*")) const
    {
        return QDir(m_folder.path()).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace plenary::test
