// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "paint/pdftools.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using namespace plenary::test;

namespace
{

const QByteArray mapping = R"({"kind": "participation", "columns": [
    {"column": "Name", "field": "person.name"}, {"column": "Country", "field": "represents"},
    {"column": "Meeting", "field": "event.code"}], "constants": {"attendance": "attended"}})";
const QByteArray rows = "Name,Country,Meeting\nAna Muestra,Argentina,M1\nBen Sample,Kenya,M1\n"
                        "Kim Sample,Korea,M2\n,,\nDan Sample,Kenya,\n";

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void help_namesEveryCommand();
    void misuse_isExitTwo_data();
    void misuse_isExitTwo();
    void import_forPeopleAndForScripts();
    void dryRun_writesNothing();
    void rejects_neverOverwriteWhatIsRead();
    void rejects_goToAFile();
    void listSearchFigures_agree();
    void export_holdsWhatTheListHolds();
    void resolve_listsAndDecides();
    void undoRedo_acrossRuns();
    void report_asAtAYearOrMonth_isItsLastDay_data();
    void report_asAtAYearOrMonth_isItsLastDay();
    void backup_opensAsARegister();
    void unwritableOutput_isAFailure();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Answer on(const QStringList &words, const QStringList &more = {}) const
    {
        return runCli(words + QStringList{u"--register"_s, at(u"r.plenary"_s)} + more);
    }
    [[nodiscard]] Answer import(const QStringList &more = {}) const
    {
        return on({u"import"_s, u"participation"_s, at(u"list.csv"_s)},
                  QStringList{u"--mapping"_s, at(u"m.json"_s)} + more);
    }
    [[nodiscard]] qint64 count(const QString &kind) const
    {
        return on({u"list"_s, kind}, {u"--json"_s}).json().value(u"count"_s).toInteger(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(at(u"m.json"_s), mapping);
    writeFile(at(u"list.csv"_s), rows);
    const Answer made = runCli({u"new"_s, at(u"r.plenary"_s), u"--json"_s});
    VERIFY_DONE(made);
    QCOMPARE(made.json().value(u"register"_s).toString(), at(u"r.plenary"_s));
}

void TestCli::help_namesEveryCommand()
{
    const Answer answer = runCli({u"help"_s});
    VERIFY_DONE(answer);
    for (const char *command : {"new",
                                "import",
                                "resolve",
                                "list",
                                "search",
                                "export",
                                "figures",
                                "history",
                                "undo",
                                "redo",
                                "check",
                                "backup"}) {
        const QByteArray line = QByteArray("plenary-cli ") + command + ' ';
        QVERIFY2(answer.out.contains(line), command);
    }
    QVERIFY(runCli({u"--version"_s}).out.startsWith("Plenary "));
}

void TestCli::misuse_isExitTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{u"fly"_s};
    QTest::newRow("no register") << QStringList{u"list"_s, u"person"_s};
    QTest::newRow("no file") << QStringList{u"new"_s};
    QTest::newRow("unknown option") << QStringList{u"new"_s, u"x"_s, u"--colour"_s};
    QTest::newRow("option without value") << QStringList{u"undo"_s, u"--register"_s};
    QTest::newRow("no such kind") << QStringList{u"list"_s, u"ghost"_s, u"--register"_s, u"x"_s};
    QTest::newRow("no mapping") << QStringList{
        u"import"_s, u"person"_s, u"x.csv"_s, u"--register"_s, u"x"_s};
    QTest::newRow("half an answer")
        << QStringList{u"resolve"_s, u"participation.represents"_s, u"--register"_s, u"x"_s};
}

void TestCli::misuse_isExitTwo()
{
    QFETCH(QStringList, words);
    const Answer answer = runCli(words + QStringList(u"--json"_s));
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.err.isEmpty());
}

void TestCli::import_forPeopleAndForScripts()
{
    const Answer first = import({u"--json"_s});
    VERIFY_DONE(first);
    const QJsonObject json = first.json();
    QCOMPARE(json.value(u"rows"_s).toInt(), 4);
    QCOMPARE(json.value(u"emptyRows"_s).toInt(), 1);
    QCOMPARE(json.value(u"created"_s).toInt(), 3);
    const QJsonObject rejected = json.value(u"rejected"_s).toArray().first().toObject();
    QCOMPARE(rejected.value(u"row"_s).toInt(), 6);
    QCOMPARE(rejected.value(u"column"_s).toString(), u"Meeting"_s);
    QCOMPARE(count(u"participation"_s), 3);
    const Answer again = import();
    VERIFY_DONE(again);
    QVERIFY2(again.out.startsWith("4 rows: 0 created, 0 updated, 3 unchanged, 1 rejected."),
             again.out.constData());
    QVERIFY(again.err.isEmpty());
}

void TestCli::dryRun_writesNothing()
{
    const Answer dry = import({u"--dry-run"_s, u"--json"_s});
    VERIFY_DONE(dry);
    QCOMPARE(dry.json().value(u"created"_s).toInt(), 3);
    QCOMPARE(dry.json().value(u"change"_s).toInt(), 0);
    QCOMPARE(count(u"participation"_s), 0);
    QCOMPARE(count(u"event"_s), 0);
}

/// Before anything is imported: nobody could tell afterwards what was kept.
void TestCli::rejects_neverOverwriteWhatIsRead()
{
    for (const QString &name : {u"list.csv"_s, u"m.json"_s, u"none/rejects.csv"_s}) {
        const QByteArray before = readFile(at(name));
        const Answer answer = import({u"--rejects"_s, at(name)});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(QFileInfo(name).fileName()), qPrintable(answer.err));
        QCOMPARE(readFile(at(name)), before);
    }
    VERIFY_DONE(runCli({u"check"_s, at(u"r.plenary"_s)}));
    QCOMPARE(runCli({u"history"_s, u"--register"_s, at(u"r.plenary"_s)}).out.count("import"), 0);
}

void TestCli::rejects_goToAFile()
{
    VERIFY_DONE(import({u"--rejects"_s, at(u"rejects.csv"_s)}));
    const QByteArray rejects = readFile(at(u"rejects.csv"_s));
    QVERIFY2(rejects.contains("6,Meeting,") && rejects.contains("Dan Sample"), rejects.constData());
}

void TestCli::listSearchFigures_agree()
{
    VERIFY_DONE(import());
    const Answer list = on({u"list"_s, u"person"_s}, {u"--json"_s});
    VERIFY_DONE(list);
    QCOMPARE(list.json().value(u"records"_s).toArray().size(), 3);
    QCOMPARE(on({u"list"_s, u"person"_s}).out.count('\n'), 3);
    // Columns that are asked for are printed, also those that a list leaves out at first.
    const Answer events = on({u"list"_s, u"event"_s, u"--columns"_s, u"note,mode"_s});
    VERIFY_DONE(events);
    QVERIFY2(events.out.contains("not_recorded"), events.out.constData());
    const Answer search = on({u"search"_s, u"muestra"_s}, {u"--json"_s});
    VERIFY_DONE(search);
    QCOMPARE(search.json().value(u"hits"_s).toArray().size(), 2); // the person and the seat
    QCOMPARE(on({u"search"_s, u"muestra"_s}).out.count('\n'), 2);
    const Answer figures =
        on({u"figures"_s},
           {u"--measure"_s, u"attendances"_s, u"--by"_s, u"event"_s, u"--format"_s, u"csv"_s});
    VERIFY_DONE(figures);
    QVERIFY2(figures.out.contains(",2") && figures.out.contains(",1"), figures.out.constData());
    const Answer json = on({u"figures"_s}, {u"--measure"_s, u"attendances"_s, u"--json"_s});
    VERIFY_DONE(json);
    QVERIFY2(!json.json().isEmpty(), json.out.constData());
}

void TestCli::export_holdsWhatTheListHolds()
{
    VERIFY_DONE(import());
    for (const QString &name : {u"p.csv"_s, u"p.xlsx"_s}) {
        const Answer answer = on({u"export"_s, u"person"_s}, {u"-o"_s, at(name), u"--json"_s});
        VERIFY_DONE(answer);
        QCOMPARE(answer.json().value(u"count"_s).toInt(), 3);
    }
    QVERIFY(readFile(at(u"p.csv"_s)).contains("Ana Muestra"));
    QVERIFY(readFile(at(u"p.xlsx"_s)).startsWith("PK"));
}

void TestCli::resolve_listsAndDecides()
{
    VERIFY_DONE(import());
    const Answer open = on({u"resolve"_s}, {u"--json"_s});
    VERIFY_DONE(open);
    const QJsonArray questions = open.json().value(u"open"_s).toArray();
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().toObject().value(u"typed"_s).toString(), u"Korea"_s);
    const QString field = questions.first().toObject().value(u"field"_s).toString();
    const Answer wrong = on({u"resolve"_s, field, u"Korea"_s, u"XXX"_s});
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.err.contains(u"XXX"_s));
    const Answer decided = on({u"resolve"_s, field, u"KOREA"_s, u"KOR"_s}, {u"--json"_s});
    VERIFY_DONE(decided);
    QCOMPARE(decided.json().value(u"records"_s).toInt(), 1);
    QVERIFY(on({u"resolve"_s}, {u"--json"_s}).json().value(u"open"_s).toArray().isEmpty());
    QCOMPARE(on({u"resolve"_s, field, u"Korea"_s, u"KOR"_s}).code, 1);
}

void TestCli::undoRedo_acrossRuns()
{
    VERIFY_DONE(import());
    const Answer undone = on({u"undo"_s}, {u"--json"_s});
    VERIFY_DONE(undone);
    QCOMPARE(undone.json().value(u"title"_s).toString(), u"Import of list.csv"_s);
    QCOMPARE(count(u"participation"_s), 0);
    QCOMPARE(on({u"undo"_s}).code, 1); // nothing left
    VERIFY_DONE(on({u"redo"_s}));
    QCOMPARE(count(u"participation"_s), 3);
    const Answer history = on({u"history"_s}, {u"--json"_s});
    VERIFY_DONE(history);
    QVERIFY(history.json().value(u"history"_s).toArray().size() >= 3);
    QVERIFY(on({u"history"_s}).out.contains("Import of list.csv"));
    const Answer check = runCli({u"check"_s, at(u"r.plenary"_s), u"--json"_s});
    VERIFY_DONE(check);
    QVERIFY(check.json().value(u"sound"_s).toBool());
}

void TestCli::report_asAtAYearOrMonth_isItsLastDay_data()
{
    QTest::addColumn<QString>("asAt");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("year") << u"2015"_s << 0 << u"as at 31 December 2015"_s;
    QTest::newRow("month") << u"2016-02"_s << 0 << u"as at 29 February 2016"_s;
    QTest::newRow("day") << u"2016-11-15"_s << 0 << u"as at 15 November 2016"_s;
    QTest::newRow("no such month") << u"2016-13"_s << 2 << u"2016-13"_s;
    QTest::newRow("no such day") << u"2015-02-29"_s << 2 << u"2015-02-29"_s;
    QTest::newRow("no date") << u"20"_s << 2 << u"20"_s;
}

void TestCli::report_asAtAYearOrMonth_isItsLastDay()
{
    NEED_PDF_TOOLS();
    QFETCH(QString, asAt);
    QFETCH(int, code);
    QFETCH(QString, says);
    VERIFY_DONE(runCli({u"new"_s, at(u"ilan.plenary"_s), u"--sample"_s, u"ilan"_s}));
    const QString paper = at(u"status.pdf"_s);
    const Answer answer = runCli({u"report"_s,
                                  u"declaration-status"_s,
                                  u"--instrument"_s,
                                  u"25/2"_s,
                                  u"--register"_s,
                                  at(u"ilan.plenary"_s),
                                  u"--as-at"_s,
                                  asAt,
                                  u"-o"_s,
                                  paper});
    QCOMPARE(answer.code, code);
    QCOMPARE(QFile::exists(paper), code == 0);
    const QString text = code == 0 ? plainText(pdfText(readFile(paper))) : answer.err;
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestCli::backup_opensAsARegister()
{
    VERIFY_DONE(import());
    VERIFY_DONE(runCli({u"backup"_s, at(u"r.plenary"_s), u"-o"_s, at(u"b.plenary"_s)}));
    const Answer list =
        runCli({u"list"_s, u"person"_s, u"--register"_s, at(u"b.plenary"_s), u"--json"_s});
    VERIFY_DONE(list);
    QCOMPARE(list.json().value(u"count"_s).toInt(), 3);
}

void TestCli::unwritableOutput_isAFailure()
{
    const Answer answer = runProgram(u"/bin/sh"_s,
                                     {u"-c"_s,
                                      u"\"$0\" list country --register \"$1\" >/dev/full"_s,
                                      QStringLiteral(PLENARY_CLI),
                                      at(u"r.plenary"_s)});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.err.contains(u"standard output"_s));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
