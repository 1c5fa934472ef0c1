// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"
#include "library/editing.h"
#include "library/register.h"
#include "reliability/faultyrun.h"
#include "reliability/writers.h"

#include <QtCore/QtEndian>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

constexpr uid_t nobody = 65534;

/// The superuser may write anywhere; somebody else owns nothing here.
void withoutPrivileges()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(99);
}

void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("%s: the mode could not be set", qPrintable(path));
}

} // namespace

/// Registers and files in places where little is allowed, or whose names are strange.
class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readOnlyPlace_canBeRead_data();
    void readOnlyPlace_canBeRead();
    void readOnlyPlace_withALog_isRefused();
    void readOnlyPlace_withAHalfChange_isRefused();
    void readOnlyFile_isNotChanged();
    void interruptedCheckpoint_isFinished();
    void reading_leavesNothingBeside();
    void backup_replacesOnlyWhenAsked();
    void strangeNames_data();
    void strangeNames();
    void vanishedFolder_data();
    void vanishedFolder();
    void leftovers_areRemoved();

private:
    /// The events of the first of these files, in a folder that may only be read like them.
    [[nodiscard]] Answer listReadOnly(const QStringList &files) const
    {
        const QString folder = QFileInfo(files.first()).path();
        for (const QString &name : files)
            setMode(name, 0444);
        setMode(folder, 0555);
        const Answer answer = runProgram(
            m_program, {u"list"_s, u"event"_s, u"--register"_s, files.first()}, withoutPrivileges);
        setMode(folder, 0700);
        return answer;
    }
    [[nodiscard]] QString at(const QString &name) const { return m_fixture.filePath(name); }
    void makeReadOnly(const QString &folder, const QStringList &names);

    QTemporaryDir m_fixture;
    QString m_program; ///< a copy that another user may start
};

void TestPlaces::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_fixture.path()));
    makeFixture(m_fixture.path());
    setMode(m_fixture.path(), 0755);
    m_program = at(u"plenary-cli"_s);
    QVERIFY(QFile::copy(QStringLiteral(PLENARY_CLI), m_program));
    setMode(m_program, 0555);
}

void TestPlaces::makeReadOnly(const QString &folder, const QStringList &names)
{
    for (const QString &name : names) {
        QVERIFY(QFile::copy(at(name), folder + u'/' + name));
        setMode(folder + u'/' + name, 0444);
    }
    setMode(folder, 0555);
}

void TestPlaces::readOnlyPlace_canBeRead_data()
{
    QTest::addColumn<QString>("words"); // "R": the register, "O": where the user may write
    QTest::newRow("list") << u"list event --register R"_s;
    QTest::newRow("search") << u"search norway --register R"_s;
    QTest::newRow("export") << u"export event --register R -o O/e.csv"_s;
    QTest::newRow("figures") << u"figures --register R --measure people --by country"_s;
    QTest::newRow("chart") << u"chart attendance-by-event --register R -o O/c.svg"_s;
    QTest::newRow("report") << u"report series-summary --register R -o O/r.pdf"_s;
    QTest::newRow("history") << u"history --register R"_s;
    QTest::newRow("resolve") << u"resolve --register R"_s;
    QTest::newRow("check") << u"check R"_s;
    QTest::newRow("backup") << u"backup R -o O/b.plenary"_s;
}

/// The same answer as from a place where everything is allowed.
void TestPlaces::readOnlyPlace_canBeRead()
{
    QFETCH(QString, words);
    const QTemporaryDir place;
    const QTemporaryDir output;
    makeReadOnly(place.path(), {u"r.plenary"_s});
    setMode(output.path(), 0777);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(output.path()));
    const auto typed = [&](const QString &registerPath) {
        QStringList all = words.split(u' ');
        all.replaceInStrings(QRegularExpression(u"^R$"_s), registerPath);
        return all.replaceInStrings(QRegularExpression(u"^O/"_s), QString(output.path() + u'/'));
    };
    const QString path = place.filePath(u"r.plenary"_s);
    const Answer answer = runProgram(m_program, typed(path), withoutPrivileges);
    const QStringList left = QDir(place.path()).entryList(QDir::Files | QDir::Hidden);
    setMode(place.path(), 0700);
    VERIFY_DONE(answer);
    QVERIFY(!answer.out.isEmpty());
    QCOMPARE(left, QStringList(u"r.plenary"_s));
    QCOMPARE(readFile(path), readFile(at(u"r.plenary"_s)));
    for (const QString &name : QDir(output.path()).entryList(QDir::Files))
        QVERIFY(QFile::remove(output.filePath(name)));
    const Answer usual = runCli(typed(at(u"r.plenary"_s)));
    QCOMPARE(QByteArray(answer.out).replace(QFile::encodeName(place.path()), "P"),
             QByteArray(usual.out).replace(QFile::encodeName(m_fixture.path()), "P"));
}

/// A log that was not brought into its file holds changes: without it, the file is not the truth.
void TestPlaces::readOnlyPlace_withALog_isRefused()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"r.plenary"_s);
    {
        QTemporaryDir crashed;
        const QString there = crashed.filePath(u"r.plenary"_s);
        QVERIFY(QFile::copy(at(u"r.plenary"_s), there));
        const auto database = openRegister({there});
        QVERIFY(database.has_value());
        QVERIFY(setRegisterSetting(**database, u"name"_s, u"Changed"_s).has_value());
        QVERIFY(QFile::copy(there, path));
        QVERIFY(QFile::copy(there + u"-wal"_s, path + u"-wal"_s));
    }
    const Answer answer = listReadOnly({path, QString(path + u"-wal"_s)});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(path + u"-wal"_s), qPrintable(answer.err));
    setMode(path, 0600);
    setMode(path + u"-wal"_s, 0600);
    const auto database = openRegister({path});
    QVERIFY(database.has_value());
    QCOMPARE(registerSetting(**database, u"name"_s).value_or({}), u"Changed"_s);
}

/// The journal that a register has on a shared disk holds what a half change has written over.
void TestPlaces::readOnlyPlace_withAHalfChange_isRefused()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"r.plenary"_s);
    const QString journal = path + u"-journal"_s;
    {
        const QTemporaryDir crashed;
        const QString there = crashed.filePath(u"r.plenary"_s);
        QVERIFY(QFile::copy(at(u"r.plenary"_s), there));
        const auto database = openRegister({there});
        QVERIFY(database.has_value());
        for (const char *sql : {"PRAGMA journal_mode = DELETE",
                                "PRAGMA cache_size = 1",
                                "BEGIN IMMEDIATE",
                                "UPDATE country SET revision = revision + 1",
                                "UPDATE country_name SET revision = revision + 1"})
            QVERIFY((*database)->execute(QString::fromLatin1(sql)).has_value());
        QVERIFY(QFile::copy(there, path));
        QVERIFY(QFile::copy(there + u"-journal"_s, journal));
        QVERIFY((*database)->execute(u"ROLLBACK"_s).has_value());
    }
    const Answer answer = listReadOnly({path, journal});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(journal), qPrintable(answer.err));
}

/// A program that is killed while it brings its log into the file leaves a header that speaks of
/// pages that are not there yet.
void TestPlaces::interruptedCheckpoint_isFinished()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.plenary"_s);
    {
        const QTemporaryDir live;
        const QString there = live.filePath(u"r.plenary"_s);
        QVERIFY(QFile::copy(at(u"r.plenary"_s), there));
        const auto database = openRegister({there});
        QVERIFY(database.has_value());
        QVERIFY((*database)->execute(u"PRAGMA wal_autocheckpoint = 0"_s).has_value());
        QVERIFY(setRegisterSetting(**database, u"name"_s, QString(200000, u'x')).has_value());
        QVERIFY(QFile::copy(there, path));
        QVERIFY(QFile::copy(there + u"-wal"_s, path + u"-wal"_s));
    }
    const QByteArray log = readFile(path + u"-wal"_s);
    constexpr qsizetype logHeader = 32;
    constexpr qsizetype frameHeader = 24;
    const auto pageSize = qFromBigEndian<qint32>(log.constData() + 8);
    QByteArray first;
    for (qsizetype frame = logHeader; frame < log.size(); frame += frameHeader + pageSize) {
        if (qFromBigEndian<qint32>(log.constData() + frame) == 1)
            first = log.mid(frame + frameHeader, pageSize);
    }
    QCOMPARE(first.size(), pageSize);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(first) == pageSize);
    file.close();
    const auto opened = openRegister({path});
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(registerSetting(**opened, u"name"_s).value_or({}).size(), 200000);
    const auto report = checkRegister(**opened);
    QVERIFY(report && report->isSound());
}

void TestPlaces::readOnlyFile_isNotChanged()
{
    const QTemporaryDir place;
    makeReadOnly(place.path(), {u"r.plenary"_s});
    setMode(place.path(), 0777);
    const QString path = place.filePath(u"r.plenary"_s);
    const Answer answer =
        runProgram(m_program, {u"redo"_s, u"--register"_s, path}, withoutPrivileges);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(path) && answer.err.contains(u"may only be read"_s),
             qPrintable(answer.err));
    QCOMPARE(readFile(path), readFile(at(u"r.plenary"_s)));
    VERIFY_DONE(runProgram(m_program, {u"check"_s, path}, withoutPrivileges));
}

void TestPlaces::reading_leavesNothingBeside()
{
    const QStringList before = QDir(m_fixture.path()).entryList(QDir::Files | QDir::Hidden);
    VERIFY_DONE(runCli({u"list"_s, u"event"_s, u"--register"_s, at(u"r.plenary"_s)}));
    VERIFY_DONE(runCli({u"check"_s, at(u"r.plenary"_s)}));
    QCOMPARE(QDir(m_fixture.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestPlaces::backup_replacesOnlyWhenAsked()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"b.plenary"_s);
    writeFile(target, "somebody's only copy");
    const QStringList words{u"backup"_s, at(u"r.plenary"_s), u"-o"_s, target};
    const Answer refused = runCli(words);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(target) && refused.err.contains(u"exists already"_s),
             qPrintable(refused.err));
    QCOMPARE(readFile(target), QByteArray("somebody's only copy"));
    VERIFY_DONE(runCli(words + QStringList(u"--overwrite"_s)));
    VERIFY_DONE(runCli({u"check"_s, target}));
}

void TestPlaces::strangeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("signs of addresses") << u"a#b?c%20d&e=f;g"_s;
    QTest::newRow("spaces") << u" two  words "_s;
    QTest::newRow("Arabic") << u"المؤتمر الأول"_s;
    QTest::newRow("quotes") << u"it's \"quoted\" \\n"_s;
    QTest::newRow("dashes") << u"-o --json"_s;
}

void TestPlaces::strangeNames()
{
    QFETCH(QString, name);
    const QTemporaryDir root;
    const QString folder = root.filePath(name);
    QVERIFY(QDir().mkdir(folder));
    for (const char *file : {"list.csv", "bad.csv", "m.json", "r.plenary"})
        QVERIFY(QFile::copy(at(QString::fromUtf8(file)), folder + u'/' + QString::fromUtf8(file)));
    const QString path = QString(folder + u'/' + name + u".plenary");
    QVERIFY(QFile::rename(folder + u"/r.plenary"_s, path));
    for (const Writer &writer : writers) {
        QStringList words = writer.typed(folder, path);
        VERIFY_DONE(runCli(words));
        if (writer.kind != Writer::Kind::Register)
            QVERIFY(QFileInfo(QString(folder + u'/' + QString::fromUtf8(writer.target))).size()
                    > 0);
    }
    VERIFY_DONE(runCli({u"check"_s, path}));
    const auto all = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(all.size(), 3 + 1 + 10 + 1); // what was there, a file of each writer, a checksum
}

void TestPlaces::vanishedFolder_data()
{
    QTest::addColumn<int>("writer");
    for (int i = 0; i < int(std::size(writers)); ++i) {
        if (writers[i].kind != Writer::Kind::Register)
            QTest::newRow(writers[i].name) << i;
    }
}

/// Somebody renames or unmounts the folder while the program writes to it.
void TestPlaces::vanishedFolder()
{
    QFETCH(int, writer);
    const Writer &tested = writers[writer];
    const bool isNew = tested.kind == Writer::Kind::NewRegister;
    qint64 calls = 12;
    for (qint64 n = 1; n <= calls; ++n) {
        const QTemporaryDir root;
        const QString folder = root.filePath(u"folder"_s);
        QVERIFY(QDir().mkdir(folder));
        const QString target = QString(folder + u'/' + QString::fromUtf8(tested.target));
        if (!isNew)
            writeFile(target, "what was there");
        const FaultyRun run = FaultyRun::run(QStringLiteral(PLENARY_CLI),
                                             tested.typed(folder, at(u"r.plenary"_s)),
                                             folder,
                                             {n, FaultPlan::Vanish, 0});
        const QString gone = QString(folder + u".gone");
        if (run.failed.isEmpty())
            break;
        QVERIFY(QFile::exists(gone) && !QFile::exists(folder));
        QVERIFY(QFile::rename(gone, folder));
        if (run.answer.code != 0) {
            QCOMPARE(run.answer.code, 1);
            QVERIFY2(run.answer.err.contains(QString::fromUtf8(tested.target)),
                     qPrintable(run.answer.err));
            QCOMPARE(readFile(target), isNew ? QByteArray() : QByteArray("what was there"));
        } else {
            QVERIFY(readFile(target) != QByteArray("what was there"));
        }
    }
}

void TestPlaces::leftovers_areRemoved()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a.csv"_s);
    DurableFile live(target);
    QVERIFY(live.open().has_value());
    const QString own = live.temporaryPath();
    const QString pid = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(own.contains(QString(u'-' + pid + u'-')), qPrintable(own));
    // The name of a process that has ended: of a child that was waited for.
    QProcess child;
    child.start(u"/bin/true"_s, QStringList());
    const QString ended = QString::number(child.processId());
    QVERIFY(child.waitForFinished());
    const QString dead = QString(own).replace(pid, ended);
    const QString elsewhere = folder.filePath(u".plenary-00000000-1-abcdef"_s);
    const QString old = folder.filePath(u".plenary-00000000-1-ghijkl"_s);
    const QString other = folder.filePath(u".plenary-notes"_s);
    for (const QString &path : {dead, QString(dead + u"-wal"_s), elsewhere, old, other})
        writeFile(path, "half");
    for (const QString &path : {old, other}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3),
                                 QFileDevice::FileModificationTime));
    }
    QVERIFY(writeFileDurably(folder.filePath(u"b.csv"_s), "whole").has_value());
    QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QStringList expected{QFileInfo(own).fileName(),
                         QFileInfo(elsewhere).fileName(),
                         QFileInfo(other).fileName(),
                         u"b.csv"_s};
    left.sort();
    expected.sort();
    QCOMPARE(left, expected);
    QVERIFY(live.write("whole").has_value() && live.commit().has_value());
    QCOMPARE(readFile(target), QByteArray("whole"));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
