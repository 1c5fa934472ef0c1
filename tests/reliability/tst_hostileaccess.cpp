// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "library/register.h"
#include "reliability/hostilestrings.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;
using namespace plenary;

/// What a text says is never opened: the system calls of plenary-cli over a hostile register are
/// those over a harmless one of the same shape.
class TestHostileAccess : public QObject
{
    Q_OBJECT

private slots:
    void output_opensNothingThatTextsName_data();
    void output_opensNothingThatTextsName();
    void window_opensNothingThatTextsName_data();
    void window_opensNothingThatTextsName();

private:
    struct Traced {
        QSet<QString> paths; ///< outside of libraries, fonts and the register's own folder
        QStringList connections; ///< to anything but a local socket
    };
    static void run(const QStringList &texts, const QStringList &words, Traced &traced);
};

void TestHostileAccess::run(const QStringList &texts, const QStringList &words, Traced &traced)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"traced.plenary"_s);
    {
        const auto database = createRegister({path});
        QVERIFY(database);
        test::fillHostile(**database, texts);
    }
    const QString log = folder.filePath(u"calls"_s);
    QStringList arguments{u"-f"_s,
                          u"-qq"_s,
                          u"-s"_s,
                          u"4000"_s,
                          u"-e"_s,
                          u"trace=%file,connect,sendto"_s,
                          u"-E"_s,
                          u"ASAN_OPTIONS=detect_leaks=0"_s, // cannot be looked for under strace
                          u"-o"_s,
                          log,
                          QStringLiteral(PLENARY_CLI)};
    for (QString word : words)
        arguments.append(
            word.replace(u"FOLDER"_s, folder.path()).replace(u"NAME"_s, texts.first()));
    arguments << u"--register"_s << path;
    const test::Answer answer = test::runProgram(u"strace"_s, arguments);
    QVERIFY2(answer.code == 0, qPrintable(answer.err.left(500)));
    static const QRegularExpression call(
        u"\\b(\\w+)\\((?:AT_FDCWD, )?\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression own(
        u"^(/usr/|/lib|/proc/|/sys/|/dev/|/etc/(fonts|ld\\.so|localtime|locale|ssl/openssl)|.*/"
        "fontconfig|.*/\\.(fonts|local|config|cache))"_s);
    for (const QByteArray &raw : test::readFile(log).split('\n')) {
        const QString line = QString::fromUtf8(raw);
        if (line.contains(u"AF_INET"_s))
            traced.connections.append(line);
        const auto match = call.match(line);
        QString named = match.captured(2);
        if (!match.hasMatch() || match.captured(1) == u"sendto" || own.match(named).hasMatch())
            continue;
        if (named.startsWith(folder.path())) {
            static const QRegularExpression random(
                u"(-\\d+-[A-Za-z0-9]{6}(-wal|-shm|-journal)?|[.-][A-Za-z0-9]{6,})$"_s);
            named = named.mid(folder.path().size()).remove(random); // of a temporary file
        }
        traced.paths.insert(named);
    }
    QVERIFY(!traced.paths.isEmpty());
}

void TestHostileAccess::output_opensNothingThatTextsName_data()
{
    QTest::addColumn<QStringList>("words");
    const auto add = [](const char *name, const QStringList &words) {
        QTest::newRow(name) << words;
    };
    add("list", {u"list"_s, u"participation"_s, u"--json"_s});
    add("csv", {u"export"_s, u"person"_s, u"-o"_s, u"FOLDER/a.csv"_s});
    add("xlsx", {u"export"_s, u"participation"_s, u"-o"_s, u"FOLDER/a.xlsx"_s});
    for (const char *ending : {"svg", "png", "pdf", "csv"})
        add(ending,
            {u"chart"_s,
             u"attendance-by-event"_s,
             u"-o"_s,
             u"FOLDER/a."_s + QString::fromLatin1(ending)});
    add("event paper",
        {u"report"_s, u"event-summary"_s, u"--event"_s, u"NAME"_s, u"-o"_s, u"FOLDER/a.pdf"_s});
    add("series paper",
        {u"report"_s, u"series-summary"_s, u"--series"_s, u"NAME"_s, u"-o"_s, u"FOLDER/a.pdf"_s});
    add("declaration paper",
        {u"report"_s,
         u"declaration-status"_s,
         u"--instrument"_s,
         u"NAME"_s,
         u"-o"_s,
         u"FOLDER/a.pdf"_s});
}

void TestHostileAccess::output_opensNothingThatTextsName()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty() && !qEnvironmentVariableIsSet("CI"))
        QSKIP("strace is missing");
    QFETCH(QStringList, words);
    const QStringList texts = test::ownHostileTexts().mid(0, 14);
    Traced harmless, hostile;
    run(test::harmlessTexts(texts.size()), words, harmless);
    run(texts, words, hostile);
    QCOMPARE(harmless.connections, QStringList());
    QCOMPARE(hostile.connections, QStringList());
    const QSet<QString> more = hostile.paths - harmless.paths;
    QVERIFY2(more.isEmpty(), qPrintable(QStringList(more.values()).join(u'\n')));
}

void TestHostileAccess::window_opensNothingThatTextsName_data()
{
    QTest::addColumn<QString>("part");
    for (const auto *part :
         {"panels_showPlainText", "charts_showPlainText", "wizard_showsPlainText"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

/// The test that goes through the whole window over those texts, looked at from outside.
void TestHostileAccess::window_opensNothingThatTextsName()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty() && !qEnvironmentVariableIsSet("CI"))
        QSKIP("strace is missing");
    QFETCH(QString, part);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"calls"_s);
    const test::Answer answer = test::runProgram(u"strace"_s,
                                                 {u"-f"_s,
                                                  u"-qq"_s,
                                                  u"-e"_s,
                                                  u"trace=%file,connect,sendto"_s,
                                                  u"-E"_s,
                                                  u"ASAN_OPTIONS=detect_leaks=0"_s,
                                                  u"-E"_s,
                                                  u"QT_QPA_PLATFORM=offscreen"_s,
                                                  u"-o"_s,
                                                  log,
                                                  QStringLiteral(PLENARY_HOSTILE_WINDOW),
                                                  part});
    QVERIFY2(answer.code == 0, answer.out.right(2000).constData());
    const QByteArray calls = test::readFile(log);
    QVERIFY(calls.contains(".plenary\"")); // it was seen at all
    for (const char *named : {"AF_INET", "127.0.0.1", "http:", "/etc/hostname"}) {
        const qsizetype at = calls.indexOf(named);
        QVERIFY2(at < 0, calls.mid(qMax<qsizetype>(0, at - 100), 200).constData());
    }
}

QTEST_GUILESS_MAIN(TestHostileAccess)
#include "tst_hostileaccess.moc"
