// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdftools.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;

/// `plenary-cli report` as a script calls it: what it writes, and what it leaves when it cannot.
class TestReportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void report_writesAPaper_data();
    void report_writesAPaper();
    void report_writesOtherFormats_data();
    void report_writesOtherFormats();
    void fileThatExists_isReplaced();
    void missingFolder_isAnErrorAndLeavesNothing();
    void folderOrFileInTheWay_isAnError();
    void fullDisk_keepsTheOldFile();
    void wrongWords_areUsage_data();
    void wrongWords_areUsage();

private:
    struct Answer {
        int code = -1;
        QByteArray out, err;
    };
    /// With a limit of kilobytes for each file: a disk that is full.
    Answer run(const QStringList &words, int limit = 0);
    QStringList buenosAires(const QString &target) const
    {
        return {u"report"_s,
                u"event-summary"_s,
                u"--register"_s,
                m_register,
                u"--event"_s,
                u"BUENOS-AIRES-2016"_s,
                u"-o"_s,
                target};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_register;
};

void TestReportCommand::initTestCase()
{
    m_register = path(u"ilan.plenary"_s);
    const Answer made = run({u"new"_s, m_register, u"--sample"_s, u"ilan"_s});
    QVERIFY2(made.code == 0, made.err.constData());
}

TestReportCommand::Answer TestReportCommand::run(const QStringList &words, int limit)
{
    QProcess process;
    const QString program = QStringLiteral(PLENARY_CLI);
    if (limit > 0)
        process.start(u"bash"_s,
                      QStringList{u"-c"_s,
                                  u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(limit),
                                  u"bash"_s,
                                  program}
                          + words);
    else
        process.start(program, words);
    if (!process.waitForFinished(30000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestReportCommand::report_writesAPaper_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("event") << QStringList{u"event-summary"_s, u"--event"_s, u"ILAC-2020"_s};
    QTest::newRow("series") << QStringList{u"series-summary"_s};
    QTest::newRow("text") << QStringList{u"declaration-status"_s, u"--instrument"_s, u"25/2"_s};
    QTest::newRow("Arabic") << QStringList{
        u"declaration-status"_s, u"--instrument"_s, u"25/2"_s, u"--lang"_s, u"ar"_s};
}

void TestReportCommand::report_writesAPaper()
{
    NEED_PDF_TOOLS();
    QFETCH(QStringList, words);
    const QString target = path(u"ورقة #1.pdf"_s);
    const Answer answer =
        run(QStringList{u"report"_s} + words
            + QStringList{u"--register"_s, m_register, u"-o"_s, target, u"--json"_s});
    QVERIFY2(answer.code == 0, answer.err.constData());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QCOMPARE(test::pdfFaults(pdf), QString());
    const QJsonObject said = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(said.value(u"pages"_s).toInt(), test::pdfPages(pdf));
    QVERIFY(file.remove());
}

void TestReportCommand::report_writesOtherFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << u"a.html"_s << QStringList() << QByteArray("<!DOCTYPE html>");
    QTest::newRow("odt") << u"a.ODT"_s << QStringList() << QByteArray("PK");
    QTest::newRow("format before ending")
        << u"a.page"_s << QStringList{u"--format"_s, u"html"_s} << QByteArray("<!DOCTYPE html>");
}

void TestReportCommand::report_writesOtherFormats()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    QFETCH(QByteArray, begins);
    const Answer answer = run(buenosAires(path(name)) + words + QStringList{u"--json"_s});
    QVERIFY2(answer.code == 0, answer.err.constData());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    // Such a file has no pages before somebody opens it.
    QVERIFY(!QJsonDocument::fromJson(answer.out).object().contains(u"pages"_s));
    QVERIFY(file.remove());
}

void TestReportCommand::fileThatExists_isReplaced()
{
    QFile old(path(u"old.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QCOMPARE(run(buenosAires(old.fileName())).code, 0);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(old.readAll().startsWith("%PDF"));
}

void TestReportCommand::missingFolder_isAnErrorAndLeavesNothing()
{
    const Answer answer = run(buenosAires(path(u"nowhere/paper.pdf"_s)));
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("nowhere"), answer.err.constData());
    QVERIFY(!QFile::exists(path(u"nowhere"_s)));
}

void TestReportCommand::folderOrFileInTheWay_isAnError()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder.pdf"_s));
    const Answer folder = run(buenosAires(path(u"folder.pdf"_s)));
    QCOMPARE(folder.code, 1);
    QVERIFY(folder.err.contains("folder.pdf"));
    // A file stands where the folder should be.
    const Answer file = run(buenosAires(QString(m_register + u"/paper.pdf"_s)));
    QCOMPARE(file.code, 1);
    QVERIFY(file.err.contains("paper.pdf"));
}

void TestReportCommand::fullDisk_keepsTheOldFile()
{
    QFile old(path(u"kept.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the old paper");
    old.close();
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    // 40 kB: enough for what SQLite keeps beside a register, not for the paper with its fonts.
    const Answer answer = run(buenosAires(old.fileName()), 40);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("kept.pdf"), answer.err.constData());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("the old paper"));
    QStringList after = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    after.removeIf([](const QString &name) {
        return name.startsWith(u"ilan.plenary-");
    });
    QStringList expected = before;
    expected.removeIf([](const QString &name) {
        return name.startsWith(u"ilan.plenary-");
    });
    QCOMPARE(after, expected);
}

void TestReportCommand::wrongWords_areUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QString out = path(u"x.pdf"_s);
    QTest::newRow("no such report")
        << QStringList{u"budget"_s, u"-o"_s, out} << 2 << QByteArray("event-summary");
    QTest::newRow("no target") << QStringList{u"series-summary"_s} << 2
                               << QByteArray("-o FILE.pdf");
    QTest::newRow("no such format") << QStringList{u"series-summary"_s, u"-o"_s, path(u"x.doc"_s)}
                                    << 2 << QByteArray(".pdf, .html, .odt");
    QTest::newRow("no such --format")
        << QStringList{u"series-summary"_s, u"-o"_s, out, u"--format"_s, u"docx"_s} << 2
        << QByteArray("docx");
    QTest::newRow("date")
        << QStringList{u"series-summary"_s, u"-o"_s, out, u"--as-at"_s, u"yesterday"_s} << 2
        << QByteArray("yesterday");
    QTest::newRow("no such event")
        << QStringList{u"event-summary"_s, u"-o"_s, out, u"--event"_s, u"PARIS"_s} << 1
        << QByteArray("PARIS");
    QTest::newRow("no such language")
        << QStringList{u"series-summary"_s, u"-o"_s, out, u"--lang"_s, u"xx"_s} << 1
        << QByteArray("xx");
}

void TestReportCommand::wrongWords_areUsage()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const Answer answer =
        run(QStringList{u"report"_s} + words + QStringList{u"--register"_s, m_register});
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
    QVERIFY(!QFile::exists(path(u"x.doc"_s)));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
