// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"
#include "library/recovery.h"
#include "support/smallfile.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::SmallFile;

/// A log that a program left when it was killed, beside files it does and does not belong to.
class TestLogBeside : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ownLog_isBroughtIn();
    void logOfAnotherRegister_isRefused();
    void logOfALaterState_isRefused();
    void newRegister_isNotMadeBesideALog();
    void backup_isNotMadeBesideALog();
    void reading_leavesALogAsItIs();
    void pipe_isRefused();
    void nothingLeft_isNoRecovery();

private:
    void verifyRefused(const QByteArray &file);
    [[nodiscard]] QString log() const { return m_file->path() + u"-wal"_s; }

    std::unique_ptr<SmallFile> m_file;
    QByteArray m_before; ///< the register before the change in the log
    QByteArray m_log;
};

/// A register with two people, and the log of a program that was killed after it added a third.
void TestLogBeside::init()
{
    m_file = std::make_unique<SmallFile>();
    {
        const auto database = m_file->create();
        SmallFile::addPerson(*database, u"Ada"_s);
        SmallFile::addPerson(*database, u"Ben"_s);
    }
    m_before = SmallFile::bytes(m_file->path());
    {
        const auto database = m_file->open();
        SmallFile::addPerson(*database, u"Cleo"_s);
        m_log = SmallFile::bytes(log());
        QCOMPARE(SmallFile::bytes(m_file->path()), m_before);
    }
    SmallFile::write(m_file->path(), m_before);
    SmallFile::write(log(), m_log);
}

void TestLogBeside::ownLog_isBroughtIn()
{
    QCOMPARE(EntityStore(*m_file->open(), Entity::Person).count().value_or(-1), 3);
    QVERIFY(!QFile::exists(log()));
    QCOMPARE(SmallFile::people(m_file->path()), 3);
}

void TestLogBeside::verifyRefused(const QByteArray &file)
{
    for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
        const auto opened = openRegister({m_file->path()}, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Invalid);
        QVERIFY2(opened.error().message.contains(log()), qPrintable(opened.error().message));
    }
    QCOMPARE(SmallFile::bytes(m_file->path()), file);
    QCOMPARE(SmallFile::bytes(log()), m_log);
    QVERIFY(QFile::rename(log(), m_file->at(u"aside"_s)));
    QVERIFY_RESULT(openRegister({m_file->path()}));
}

void TestLogBeside::logOfAnotherRegister_isRefused()
{
    const SmallFile other;
    {
        const auto database = other.create();
        for (int i = 0; i < 300; ++i)
            SmallFile::addPerson(*database, u"Person %1"_s.arg(i));
    }
    const QByteArray bytes = SmallFile::bytes(other.path());
    SmallFile::write(m_file->path(), bytes);
    verifyRefused(bytes);
    QCOMPARE(SmallFile::people(m_file->path()), 300);
}

/// An earlier copy that was put back by hand: what the log was written upon is not there.
void TestLogBeside::logOfALaterState_isRefused()
{
    QVERIFY(QFile::remove(log()));
    {
        const auto database = m_file->open();
        for (int i = 0; i < 300; ++i)
            SmallFile::addPerson(*database, u"Person %1"_s.arg(i));
    }
    const QByteArray later = SmallFile::bytes(m_file->path());
    {
        const auto database = m_file->open();
        SmallFile::addPerson(*database, u"Dora"_s);
        m_log = SmallFile::bytes(log());
    }
    SmallFile::write(m_file->path(), m_before);
    SmallFile::write(log(), m_log);
    verifyRefused(m_before);
    QCOMPARE(SmallFile::people(m_file->path()), 2);
}

void TestLogBeside::newRegister_isNotMadeBesideALog()
{
    QVERIFY(QFile::remove(m_file->path()));
    const auto made = createRegister({m_file->path()});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Conflict);
    QVERIFY(!QFile::exists(m_file->path()));
    QCOMPARE(SmallFile::bytes(log()), m_log);
}

void TestLogBeside::backup_isNotMadeBesideALog()
{
    const SmallFile other;
    const auto database = other.create();
    const auto made = backupRegister(*database, m_file->path());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Conflict);
    QCOMPARE(SmallFile::bytes(m_file->path()), m_before);
}

void TestLogBeside::reading_leavesALogAsItIs()
{
    QCOMPARE(SmallFile::people(m_file->path()), 3);
    QCOMPARE(SmallFile::bytes(m_file->path()), m_before);
    QCOMPARE(SmallFile::bytes(log()), m_log);
}

void TestLogBeside::pipe_isRefused()
{
    const QString pipe = m_file->at(u"pipe.plenary"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto opened = openRegister({pipe});
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(pipe), qPrintable(opened.error().message));
    const auto database = m_file->open();
    QVERIFY(!backupRegister(*database, pipe)); // a pipe is not taken away
    struct stat state = {};
    QVERIFY(::stat(QFile::encodeName(pipe).constData(), &state) == 0 && S_ISFIFO(state.st_mode));
}

void TestLogBeside::nothingLeft_isNoRecovery()
{
    QVERIFY(QFile::remove(log()));
    SmallFile::write(m_file->path(), m_before.first(100));
    const auto recovered = recoverRegister(m_file->path(), m_file->at(u"new.plenary"_s));
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().code, Error::Code::Damaged);
    QVERIFY(!QFile::exists(m_file->at(u"new.plenary"_s)));
}

QTEST_GUILESS_MAIN(TestLogBeside)
#include "tst_logbeside.moc"
