// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errorlog.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

/// The log helps whoever helps, and names nobody.
class TestErrorLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void error_isWrittenWithoutItsMessage();
    void file_isPrivateAndRotates();
    void redacted_data();
    void redacted();

private:
    [[nodiscard]] static QString content(const QString &name = u"plenary.log"_s)
    {
        QFile file(errorlog::folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QTemporaryDir m_folder;
};

void TestErrorLog::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    errorlog::open(u"test 1.0"_s);
}

void TestErrorLog::error_isWrittenWithoutItsMessage()
{
    errorlog::write({Error::Code::Io, u"“Ana Example.csv” was not written."_s, u"disk I/O"_s});
    QVERIFY2(content().contains(u" test 1.0 input or output: disk I"_s), qPrintable(content()));
    QVERIFY(!content().contains(u"Ana"_s));
    errorlog::write({Error::Code::Cancelled, {}, u"cancelled by hand"_s});
    QVERIFY(!content().contains(u"by hand"_s));
}

void TestErrorLog::file_isPrivateAndRotates()
{
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    const QString path = errorlog::folder() + u"/plenary.log"_s;
    QCOMPARE(QFile::permissions(path) & (mine | others), mine);
    const QString detail = u"x"_s.repeated(1000);
    for (int i = 0; i < 1500; ++i)
        errorlog::write({Error::Code::Internal, {}, detail});
    qint64 bytes = 0;
    const auto files = QDir(errorlog::folder()).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    QCOMPARE(files.size(), 4);
    QVERIFY2(bytes > 700'000 && bytes < 1'100'000, qPrintable(QString::number(bytes)));
}

void TestErrorLog::redacted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    QTest::newRow("path") << u"write of /srv/lists/Ana Example.csv: No space left"_s
                          << u"write of …: No space left"_s;
    QTest::newRow("key") << u"DETAIL:  Key (email)=(ana@example.org) already exists."_s
                         << u"DETAIL:  Key (email)=(…) already exists."_s;
    QTest::newRow("address") << u"no such user ana@example.org here"_s << u"no such user … here"_s;
    QTest::newRow("quoted") << u"value \"Ana\" or 'Ana' of “Ana”\nagain"_s
                            << u"value … or … of … again"_s;
    QTest::newRow("statement") << u"19: UNIQUE constraint failed: event.code"_s
                               << u"19: UNIQUE constraint failed: event.code"_s;
}

void TestErrorLog::redacted()
{
    QFETCH(QString, line);
    QTEST(errorlog::redacted(line), "kept");
}

QTEST_GUILESS_MAIN(TestErrorLog)
#include "tst_errorlog.moc"
