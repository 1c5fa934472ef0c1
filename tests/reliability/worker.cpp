// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a register until it is killed, and says on standard output what is committed: one line
// for each change, written after the change and before the next.
//   worker edit REGISTER | import REGISTER FOLDER FIRST | undo REGISTER
//   worker backup REGISTER TARGET | migrate REGISTER | settings VALUE
#include "core/settingsfile.h"
#include "exchange/importer.h"
#include "library/backup.h"
#include "library/editing.h"
#include "library/history.h"
#include "library/register.h"
#include "reliability/testmigrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTextStream>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

constexpr int people = 5;
constexpr int rowsOfImport = 300;

[[noreturn]] void end(const Error &error)
{
    QTextStream(stderr) << error.message << '\n';
    ::_exit(1);
}

template<class T>
T taken(Result<T> result)
{
    if (!result)
        end(result.error());
    return *std::move(result);
}

void done(Result<void> result)
{
    if (!result)
        end(result.error());
}

void acknowledge(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size())) != bytes.size())
        ::_exit(2);
}

void setName(Database &database, qint64 person, const QString &name)
{
    const Value seen = taken(readRecord(database, Entity::Person, person)).record.value(u"name"_s);
    taken(editRecord(database, Entity::Person, person, {FieldEdit{u"name"_s, seen, name}}));
}

void edit(Database &database)
{
    for (qint64 n = 1;; ++n) {
        const qint64 person = n % people + 1;
        const NamedRecord read = taken(readRecord(database, Entity::Person, person));
        const QString name = u"w%1x%2"_s.arg(read.record.revision).arg(person);
        setName(database, person, name);
        acknowledge(u"%1 %2"_s.arg(person).arg(name));
    }
}

void import(Database &database, const QString &folder, int first)
{
    const auto mapping = taken(Mapping::fromJson(R"({"kind": "participation", "columns": [
        {"column": "Name", "field": "name_then"}, {"column": "Meeting", "field": "event.code"}]})"));
    for (int n = first;; ++n) {
        const QString path = u"%1/import-%2.csv"_s.arg(folder).arg(n);
        QByteArray rows = "Name,Meeting\n";
        for (int row = 0; row < rowsOfImport; ++row)
            rows += "Row " + QByteArray::number(row) + ",M" + QByteArray::number(n) + '\n';
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            ::_exit(3);
        file.close();
        taken(importTable(database, path, mapping));
        acknowledge(u"%1 %2"_s.arg(n).arg(rowsOfImport));
    }
}

void addUndoRedo(Database &database)
{
    for (int n = 0;; ++n) {
        Record person = Record::create(Entity::Person);
        person.setValue(u"name"_s, u"u%1"_s.arg(n));
        taken(addRecord(database, person));
        acknowledge(u"add"_s);
        for (const auto act : {undo, redo, undo})
            acknowledge(taken(act(database)));
    }
}

void editAndBackup(Database &database, const QString &target)
{
    for (;;) {
        const int revision = taken(readRecord(database, Entity::Person, 1)).record.revision;
        setName(database, 1, u"w%1x1"_s.arg(revision));
        done(backupRegister(database, target));
        acknowledge(QString::number(revision + 1));
    }
}

void migrate(Database &database)
{
    for (;;) {
        const int version = taken(Migrator::version(database)) + 1;
        done(Migrator::migrate(database, test::migrationsUpTo(version)));
        acknowledge(QString::number(version));
    }
}

/// Says how often the user was told.
int keepSettings(const QString &value)
{
    settingsfile::install();
    int told = 0;
    QString said;
    for (int n = 0; n < 3; ++n) {
        QSettings().setValue(u"value"_s, value.repeated(n == 2 ? 20000 : 10));
        if (const auto problem = settingsfile::problem()) {
            said = problem->message;
            ++told;
        }
    }
    if (told == 0)
        return 0;
    QTextStream(stderr) << "told " << told << ": " << said << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Plenary"_s);
    QCoreApplication::setApplicationName(u"Plenary"_s);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString what = words.value(0);
    if (what == u"settings"_s)
        return keepSettings(words.value(1));
    const Location place{words.value(1)};
    const auto database =
        what == u"migrate"_s ? taken(Database::open(place)) : taken(openRegister(place));
    acknowledge(u"ready"_s);
    if (what == u"edit"_s)
        edit(*database);
    else if (what == u"import"_s)
        import(*database, words.value(2), words.value(3).toInt());
    else if (what == u"undo"_s)
        addUndoRedo(*database);
    else if (what == u"backup"_s)
        editAndBackup(*database, words.value(2));
    else if (what == u"migrate"_s)
        migrate(*database);
    return 4;
}
