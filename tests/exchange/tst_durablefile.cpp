// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    ::stat(QFile::encodeName(path).constData(), &info);
    return info.st_mode & 0777U;
}

/// Runs `work` in a child process whose files cannot grow beyond `limit` bytes, which gives the
/// same short write as a full disk; true if `work` returned true there.
bool withFullDisk(rlim_t limit, const std::function<bool()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit size{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &size);
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class TestDurableFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newFile_isPrivate();
    void replacedFile_keepsItsMode();
    void symbolicLink_keepsPointing();
    void withoutCommit_nothingChanges();
    void fullDisk_keepsTheOldFile_data();
    void fullDisk_keepsTheOldFile();
    void impossibleTargets_areNamed();
    void forbiddenFolder_isNamed();
    void unusualNames_work();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDurableFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDurableFile::newFile_isPrivate()
{
    const QString path = m_folder->filePath(u"new.csv"_s);
    QVERIFY(writeFileDurably(path, "content").has_value());
    QCOMPARE(contentOf(path), QByteArray("content"));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(files(), QStringList{u"new.csv"_s});
}

void TestDurableFile::replacedFile_keepsItsMode()
{
    const QString path = m_folder->filePath(u"old.csv"_s);
    QVERIFY(writeFileDurably(path, "a longer old content").has_value());
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    QVERIFY(writeFileDurably(path, "new").has_value());
    QCOMPARE(contentOf(path), QByteArray("new"));
    QCOMPARE(modeOf(path), mode_t(0644));
    QVERIFY(writeFileDurably(path, {}).has_value());
    QCOMPARE(QFileInfo(path).size(), 0);
}

void TestDurableFile::symbolicLink_keepsPointing()
{
    const QString target = m_folder->filePath(u"target.csv"_s);
    const QString link = m_folder->filePath(u"link.csv"_s);
    QVERIFY(writeFileDurably(target, "old").has_value());
    QVERIFY(QFile::link(target, link));
    QVERIFY(writeFileDurably(link, "new").has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("new"));
}

void TestDurableFile::withoutCommit_nothingChanges()
{
    const QString path = m_folder->filePath(u"kept.csv"_s);
    QVERIFY(writeFileDurably(path, "old").has_value());
    {
        DurableFile file(path);
        QVERIFY(file.open().has_value());
        QVERIFY(file.write("half of the new").has_value());
        QCOMPARE(QFileInfo(file.temporaryPath()).absolutePath(), m_folder->path());
        QCOMPARE(modeOf(file.temporaryPath()), modeOf(path));
        QCOMPARE(files().size(), 2);
    }
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(files(), QStringList{u"kept.csv"_s});
}

void TestDurableFile::fullDisk_keepsTheOldFile_data()
{
    QTest::addColumn<qint64>("room");
    for (const qint64 room : {0, 1, 4095, 4096, 65535, 99999})
        QTest::addRow("%lld bytes", room) << room;
}

void TestDurableFile::fullDisk_keepsTheOldFile()
{
    QFETCH(qint64, room);
    const QString path = m_folder->filePath(u"full.csv"_s);
    QVERIFY(writeFileDurably(path, "old").has_value());
    const QByteArray content(100000, 'x');
    const bool refused = withFullDisk(rlim_t(room), [&] {
        const Result<void> result = writeFileDurably(path, content);
        return !result && result.error().code == Error::Code::Io
            && result.error().message.contains(u"is full"_s)
            && result.error().message.contains(m_folder->path());
    });
    QVERIFY(refused);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(files(), QStringList{u"full.csv"_s});
    QVERIFY(withFullDisk(rlim_t(content.size()), [&] {
        return writeFileDurably(path, content).has_value();
    }));
    QCOMPARE(contentOf(path), content);
}

void TestDurableFile::impossibleTargets_areNamed()
{
    const Result<void> noFolder = writeFileDurably(m_folder->filePath(u"none/a.csv"_s), "x");
    QVERIFY(!noFolder);
    QVERIFY(
        noFolder.error().message.contains(u"there is no folder “%1/none”"_s.arg(m_folder->path())));

    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.csv"_s));
    const Result<void> folder = writeFileDurably(m_folder->filePath(u"folder.csv"_s), "x");
    QVERIFY(!folder);
    QVERIFY(folder.error().message.contains(u"a folder has that name"_s));

    const QString longName = m_folder->filePath(QString(300, u'x'));
    const Result<void> tooLong = writeFileDurably(longName, "x");
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().message.contains(u"too long"_s));
    QCOMPARE(files(), QStringList());
}

void TestDurableFile::forbiddenFolder_isNamed()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const auto attempt = [this] {
        const Result<void> result = writeFileDurably(m_folder->filePath(u"a.csv"_s), "x");
        return !result && result.error().message.contains(u"you are not allowed"_s);
    };
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        // The superuser may write anywhere; somebody else owns nothing here.
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::chmod(folder.constData(), 0555) != 0 || ::setuid(nobody) != 0))
            ::_exit(2);
        ::_exit(attempt() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::chmod(folder.constData(), 0700);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(files(), QStringList());
}

void TestDurableFile::unusualNames_work()
{
    for (const QString &name : {u"a#b?c%20.csv"_s, u"المشاركون.csv"_s, QString(255, u'x')}) {
        QVERIFY(writeFileDurably(m_folder->filePath(name), name.toUtf8()).has_value());
        QCOMPARE(contentOf(m_folder->filePath(name)), name.toUtf8());
    }
}

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
