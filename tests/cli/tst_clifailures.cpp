// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"

#include <QtCore/QDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary::test;

namespace
{

constexpr uid_t nobody = 65534;

/// Files cannot grow beyond `limit` bytes, which gives the same short write as a full disk.
std::function<void()> fullDisk(rlim_t limit)
{
    return [limit] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit size{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &size);
    };
}

/// The superuser may write anywhere; somebody else owns nothing here.
void withoutPrivileges()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(99);
}

const QByteArray mapping = R"({"kind": "participation", "columns": [
    {"column": "Name", "field": "name_then"}, {"column": "Meeting", "field": "event.code"}]})";

} // namespace

/// Whatever is wrong: exit code 1, one sentence on standard error that says what and where, nothing
/// on standard output, and everything that was there still is.
class TestCliFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void badRegister_data();
    void badRegister();
    void badTable_data();
    void badTable();
    void fullDisk_reading();
    void fullDisk_new();
    void fullDisk_import_data();
    void fullDisk_import();
    void fullDisk_backupAndExport_data();
    void fullDisk_backupAndExport();
    void readOnlyFolder_data();
    void readOnlyFolder();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void verifyFailed(const Answer &answer, const QStringList &named) const;
    void verifySound(qint64 seats) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(at(u"m.json"_s), mapping);
    VERIFY_DONE(runCli({u"new"_s, at(u"r.plenary"_s)}));
}

void TestCliFailures::verifyFailed(const Answer &answer, const QStringList &named) const
{
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.startsWith(u"plenary-cli: "_s) && answer.err.endsWith(u'\n'),
             qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    for (const QString &part : named)
        QVERIFY2(answer.err.contains(part), qPrintable(answer.err + u"lacks " + part));
}

/// The register opens, is sound, and has as many seats as before.
void TestCliFailures::verifySound(qint64 seats) const
{
    VERIFY_DONE(runCli({u"check"_s, at(u"r.plenary"_s)}));
    const Answer list =
        runCli({u"list"_s, u"participation"_s, u"--register"_s, at(u"r.plenary"_s), u"--json"_s});
    VERIFY_DONE(list);
    QCOMPARE(list.json().value(u"count"_s).toInteger(), seats);
}

void TestCliFailures::badRegister_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("text") << QByteArray("Dear all,\n").repeated(40) << u"not a Plenary register"_s;
    QTest::newRow("empty") << QByteArray() << u"not a Plenary register"_s;
    QTest::newRow("another database")
        << QByteArray(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'))
        << u"not a Plenary register"_s;
}

void TestCliFailures::badRegister()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    const QString path = at(u"bad.plenary"_s);
    writeFile(path, content);
    for (const QStringList &words : {QStringList{u"list"_s, u"person"_s, u"--register"_s, path},
                                     QStringList{u"check"_s, path},
                                     QStringList{u"backup"_s, path, u"-o"_s, at(u"b"_s)},
                                     QStringList{u"undo"_s, u"--register"_s, path}})
        verifyFailed(runCli(words + QStringList(u"--json"_s)), {path, named});
    QCOMPARE(readFile(path), content);
    verifyFailed(runCli({u"check"_s, at(u"none.plenary"_s), u"--json"_s}), {at(u"none.plenary"_s)});
    QCOMPARE(files(), (QStringList{u"bad.plenary"_s, u"m.json"_s, u"r.plenary"_s}));
}

void TestCliFailures::badTable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QByteArray quote = "Name,Meeting\n";
    for (int line = 2; line <= 50000; ++line)
        quote += line == 40000 ? "\"Ana\" Muestra,M1\n" : "Ana,M1\n";
    QTest::newRow("stray quote on line 40,000") << quote << u"40"_s;
    QTest::newRow("missing column") << QByteArray("Name,Town\nAna,Rome\n") << u"“Meeting”"_s;
    QTest::newRow("truncated workbook") << QByteArray("PK\x03\x04zzzz") << u"list"_s;
    QTest::newRow("empty") << QByteArray() << u"list"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n0000") << u"list"_s;
}

void TestCliFailures::badTable()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    writeFile(at(u"list"_s), content);
    const Answer answer = runCli({u"import"_s,
                                  u"participation"_s,
                                  at(u"list"_s),
                                  u"--register"_s,
                                  at(u"r.plenary"_s),
                                  u"--mapping"_s,
                                  at(u"m.json"_s),
                                  u"--json"_s});
    verifyFailed(answer, {named});
    verifySound(0);
}

/// Even to read, SQLite wants to make a log.
void TestCliFailures::fullDisk_reading()
{
    const Answer answer =
        runCli({u"list"_s, u"country"_s, u"--register"_s, at(u"r.plenary"_s)}, fullDisk(0));
    VERIFY_DONE(answer);
    QVERIFY(answer.out.count('\n') > 100);
    VERIFY_DONE(runCli({u"check"_s, at(u"r.plenary"_s)}, fullDisk(0)));
}

void TestCliFailures::fullDisk_new()
{
    const QString path = at(u"n.plenary"_s);
    verifyFailed(runCli({u"new"_s, path, u"--json"_s}, fullDisk(65536)),
                 {m_folder->path(), u"n.plenary"_s, u"full"_s});
    QCOMPARE(files(), (QStringList{u"m.json"_s, u"r.plenary"_s}));
}

void TestCliFailures::fullDisk_import_data()
{
    QTest::addColumn<int>("room"); // beyond what the register has
    QTest::newRow("none") << 0;
    QTest::newRow("some") << 100000;
}

void TestCliFailures::fullDisk_import()
{
    QFETCH(int, room);
    QByteArray rows = "Name,Meeting\n";
    for (int row = 0; row < 20000; ++row)
        rows += "Participant " + QByteArray::number(row) + ",M1\n";
    writeFile(at(u"list.csv"_s), rows);
    const QStringList import{u"import"_s,
                             u"participation"_s,
                             at(u"list.csv"_s),
                             u"--register"_s,
                             at(u"r.plenary"_s),
                             u"--mapping"_s,
                             at(u"m.json"_s),
                             u"--json"_s};
    verifyFailed(runCli(import, fullDisk(rlim_t(room))), {at(u"r.plenary"_s), u"full"_s});
    verifySound(0);
    VERIFY_DONE(runCli(import));
    verifySound(20000);
}

void TestCliFailures::fullDisk_backupAndExport_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("target");
    QTest::newRow("backup") << QStringList{u"backup"_s, u"R"_s, u"--overwrite"_s} << u"b.plenary"_s;
    for (const char *name : {"c.csv", "c.xlsx"})
        QTest::newRow(name) << QStringList{u"export"_s, u"country-name"_s, u"--register"_s, u"R"_s}
                            << QString::fromUtf8(name);
}

void TestCliFailures::fullDisk_backupAndExport()
{
    QFETCH(QStringList, words);
    QFETCH(QString, target);
    words.replaceInStrings(u"R"_s, at(u"r.plenary"_s));
    words += QStringList{u"-o"_s, at(target), u"--json"_s};
    writeFile(at(target), "what was there");
    const QStringList before = files();
    constexpr rlim_t room = 40000; // enough to open the register, not for a copy
    verifyFailed(runCli(words, fullDisk(room)), {target, u"full"_s});
    QCOMPARE(readFile(at(target)), QByteArray("what was there"));
    QCOMPARE(files(), before);
    VERIFY_DONE(runCli(words));
}

void TestCliFailures::readOnlyFolder_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) {
        QTest::newRow(name) << words;
    };
    row("new", {u"new"_s, u"@n.plenary"_s});
    row("backup", {u"backup"_s, u"@r.plenary"_s, u"-o"_s, u"@b.plenary"_s});
    row("export",
        {u"export"_s, u"country"_s, u"--register"_s, u"@r.plenary"_s, u"-o"_s, u"@c.csv"_s});
    row("import",
        {u"import"_s,
         u"participation"_s,
         u"@list.csv"_s,
         u"--register"_s,
         u"@r.plenary"_s,
         u"--mapping"_s,
         u"@m.json"_s});
}

/// As another user, who may read everything and write nothing.
void TestCliFailures::readOnlyFolder()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"@"_s, QString(m_folder->path() + u'/'));
    writeFile(at(u"list.csv"_s), "Name,Meeting\nAna,M1\n");
    const QString program = at(u"plenary-cli"_s); // where that user can reach it
    QVERIFY(QFile::copy(QStringLiteral(PLENARY_CLI), program));
    const QDir folder(m_folder->path());
    for (const QString &name : files())
        ::chmod(QFile::encodeName(at(name)).constData(), name == u"plenary-cli"_s ? 0555 : 0444);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
    const QStringList before = files();
    const Answer answer = runProgram(program, words + QStringList(u"--json"_s), withoutPrivileges);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0700);
    QCOMPARE(files(), before);
    verifyFailed(answer, {m_folder->path()});
    ::chmod(QFile::encodeName(at(u"r.plenary"_s)).constData(), 0600);
    verifySound(0);
}

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_clifailures.moc"
