// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settingsfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

/// A file that is no JSON, as an edit by hand may leave it, is not thrown away.
class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void damagedFile_isKeptAside();
};

void TestSettingsFile::damagedFile_isKeptAside()
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    QCoreApplication::setOrganizationName(u"Plenary"_s);
    QCoreApplication::setApplicationName(u"Plenary"_s);
    QVERIFY(QDir(folder.path()).mkpath(u"Plenary"_s));
    const QString path = folder.filePath(u"Plenary/Plenary.json"_s);
    const QByteArray byHand = R"({"backups/folder": "/media/disk",})";
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(byHand) == byHand.size());
    }
    settingsfile::install();
    const auto problem = settingsfile::problem();
    QVERIFY(problem.has_value());
    const QDir beside(folder.filePath(u"Plenary"_s));
    const QStringList kept = beside.entryList({u"Plenary.json.damaged-*"_s});
    QCOMPARE(kept.size(), 1);
    QFile aside(beside.filePath(kept.first()));
    QVERIFY2(problem->message.contains(aside.fileName()), qPrintable(problem->message));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), byHand);
    QVERIFY(!settingsfile::problem()); // told once
    QSettings settings;
    settings.setValue(u"colours"_s, u"dark"_s);
    settings.sync();
    QCOMPARE(settings.status(), QSettings::NoError);
    QCOMPARE(QSettings().value(u"colours"_s).toString(), u"dark"_s);
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
