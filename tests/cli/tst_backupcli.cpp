// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using plenary::test::readFile;
using plenary::test::runCli;
using plenary::test::writeFile;

/// Backups, restoring and recovery as a script does them.
class TestBackupCli : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void backup_withoutATarget_isAutomatic();
    void backups_listsThemWithTheirChecksums();
    void restore_dryRun_saysWhatWouldChange();
    void restore_setsTheOldOneAside();
    void restore_ofAnotherRegister_wantsToBeTold();
    void recover_savesWhatIsWhole();
    void recover_ofASoundRegister_isRefused();
    void server_isLeftToTheServer();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString reg() const { return at(u"r.plenary"_s); }
    void importPeople(const QByteArray &names) const
    {
        writeFile(at(u"people.csv"_s), "Name\n" + names);
        writeFile(
            at(u"people.json"_s),
            R"({"format": 1, "kind": "person", "name": "People", "columns": [{"column": "Name", "field": "name"}]})");
        VERIFY_DONE(runCli({u"import"_s,
                            u"person"_s,
                            at(u"people.csv"_s),
                            u"--register"_s,
                            reg(),
                            u"--mapping"_s,
                            at(u"people.json"_s)}));
    }
    [[nodiscard]] int people() const
    {
        const auto listed =
            runCli({u"list"_s, u"person"_s, u"--register"_s, reg(), u"--json"_s}).json();
        return static_cast<int>(listed.value(u"records"_s).toArray().size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackupCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", at(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", at(u"config"_s).toUtf8());
    VERIFY_DONE(runCli({u"new"_s, reg()}));
}

void TestBackupCli::backup_withoutATarget_isAutomatic()
{
    const auto made = runCli({u"backup"_s, reg(), u"--json"_s});
    VERIFY_DONE(made);
    QVERIFY(made.json().value(u"made"_s).toBool());
    const QString path = made.json().value(u"backup"_s).toString();
    // Where the window keeps them, too.
    QVERIFY2(path.startsWith(at(u"data/Plenary/Plenary/backups/r-"_s)), qPrintable(path));
    QVERIFY(QFile::exists(path + u".sha256"_s));
    const auto again = runCli({u"backup"_s, reg(), u"--json"_s});
    VERIFY_DONE(again);
    QVERIFY(!again.json().value(u"made"_s).toBool());
    QCOMPARE(again.json().value(u"backup"_s).toString(), path);
}

void TestBackupCli::backups_listsThemWithTheirChecksums()
{
    const auto none = runCli({u"backups"_s, reg()});
    VERIFY_DONE(none);
    QVERIFY(none.out.contains("no automatic backup"));
    const QString path = runCli({u"backup"_s, reg(), u"--json"_s}).json()[u"backup"_s].toString();
    auto listed = runCli({u"backups"_s, reg(), u"--json"_s}).json().value(u"backups"_s).toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()[u"path"_s].toString(), path);
    QCOMPARE(listed.first()[u"state"_s].toString(), u"sound"_s);
    QCOMPARE(listed.first()[u"size"_s].toInteger(), QFileInfo(path).size());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9000) && file.write("?!") == 2);
    file.close();
    listed = runCli({u"backups"_s, reg(), u"--json"_s}).json().value(u"backups"_s).toArray();
    QCOMPARE(listed.first()[u"state"_s].toString(), u"altered"_s);
}

void TestBackupCli::restore_dryRun_saysWhatWouldChange()
{
    VERIFY_DONE(runCli({u"backup"_s, reg(), u"-o"_s, at(u"b.plenary"_s)}));
    importPeople("Ada\nGrace\n");
    const QByteArray before = readFile(reg());
    const auto preview =
        runCli({u"restore"_s, at(u"b.plenary"_s), reg(), u"--dry-run"_s, u"--json"_s});
    VERIFY_DONE(preview);
    QCOMPARE(preview.json().value(u"relation"_s).toString(), u"earlier"_s);
    QCOMPARE(preview.json().value(u"changes_since"_s).toInt(), 1);
    QCOMPARE(preview.json().value(u"titles"_s).toArray().size(), 1);
    const QJsonArray differences = preview.json().value(u"differences"_s).toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first()[u"kind"_s].toString(), u"person"_s);
    QCOMPARE(differences.first()[u"goes"_s].toInt(), 2);
    QCOMPARE(readFile(reg()), before);
    const auto words = runCli({u"restore"_s, at(u"b.plenary"_s), reg(), u"--dry-run"_s});
    QVERIFY(words.out.contains("2 go"));
}

void TestBackupCli::restore_setsTheOldOneAside()
{
    VERIFY_DONE(runCli({u"backup"_s, reg(), u"-o"_s, at(u"b.plenary"_s)}));
    importPeople("Ada\nGrace\n");
    const auto restored = runCli({u"restore"_s, at(u"b.plenary"_s), reg(), u"--json"_s});
    VERIFY_DONE(restored);
    QCOMPARE(people(), 0);
    VERIFY_DONE(runCli({u"check"_s, restored.json().value(u"aside"_s).toString()}));
    VERIFY_DONE(runCli({u"check"_s, restored.json().value(u"backup_before"_s).toString()}));
    // What was given up can be had again: it is a backup of changes that were given up.
    const QString given = restored.json().value(u"backup_before"_s).toString();
    VERIFY_DONE(runCli({u"restore"_s, given, reg(), u"--another"_s}));
    QCOMPARE(people(), 2);
}

void TestBackupCli::restore_ofAnotherRegister_wantsToBeTold()
{
    VERIFY_DONE(runCli({u"new"_s, at(u"other.plenary"_s)}));
    const auto refused = runCli({u"restore"_s, at(u"other.plenary"_s), reg()});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"--another"_s));
    VERIFY_DONE(runCli({u"restore"_s, at(u"other.plenary"_s), reg(), u"--another"_s}));
}

void TestBackupCli::recover_savesWhatIsWhole()
{
    QByteArray names;
    for (int i = 0; i < 500; ++i)
        names += "Person number " + QByteArray::number(i) + '\n';
    importPeople(names);
    const qint64 page = readFile(reg()).indexOf("Person number 250") / 4096;
    QFile file(reg());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page * 4096)
            && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    const QByteArray damaged = readFile(reg());
    QCOMPARE(runCli({u"check"_s, reg()}).code, 1);
    const auto recovered =
        runCli({u"recover"_s, reg(), u"-o"_s, at(u"new.plenary"_s), u"--json"_s});
    VERIFY_DONE(recovered);
    QCOMPARE(readFile(reg()), damaged);
    VERIFY_DONE(runCli({u"check"_s, at(u"new.plenary"_s)}));
    const qint64 lost = recovered.json().value(u"lost"_s).toInteger();
    QVERIFY(lost > 0 && lost < 60);
    const auto words = runCli({u"recover"_s, reg(), u"-o"_s, at(u"again.plenary"_s)});
    VERIFY_DONE(words);
    QVERIFY(words.out.contains(QByteArray(QByteArray::number(lost) + " lost")));
}

void TestBackupCli::recover_ofASoundRegister_isRefused()
{
    const auto refused = runCli({u"recover"_s, reg(), u"-o"_s, at(u"new.plenary"_s)});
    QCOMPARE(refused.code, 1);
    QVERIFY(!QFile::exists(at(u"new.plenary"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}).size(), 0);
}

void TestBackupCli::server_isLeftToTheServer()
{
    const QString server = u"postgresql:///nothing"_s;
    QVERIFY(runCli({u"backups"_s, server}).err.contains(u"pg_dump"_s));
    QVERIFY(runCli({u"restore"_s, reg(), server}).err.contains(u"pg_restore"_s));
}

QTEST_GUILESS_MAIN(TestBackupCli)
#include "tst_backupcli.moc"
