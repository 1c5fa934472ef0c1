// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/bombs.h"
#include "fuzz/measuredrun.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary::test;

namespace
{

const QByteArray mapping = R"({"kind": "participation", "columns": [
    {"column": "Name", "field": "name_then"}, {"column": "Meeting", "field": "event.code"}]})";

} // namespace

/// A hostile file costs plenary-cli less than two seconds and 150 MB, and is refused with one
/// sentence that names it.
class TestBombs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void table_data();
    void table();
    void dimension_isNotBelieved();
    void headerFarBelow();
    void mapping_data();
    void mapping();
    void filter_data();
    void filter();
    void nothingWasKept();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] MeasuredRun import(const QString &table, const QString &mapping) const
    {
        return runMeasured(m_folder.path(),
                           {u"import"_s,
                            u"participation"_s,
                            table,
                            u"--register"_s,
                            at(u"r.plenary"_s),
                            u"--mapping"_s,
                            mapping});
    }
    static void verifyCheap(const MeasuredRun &run);
    static void verifyRefused(const MeasuredRun &run, const QString &refusal);

    QTemporaryDir m_folder;
};

void TestBombs::initTestCase()
{
    writeFile(m_folder, u"m.json"_s, ::mapping);
    QCOMPARE(runMeasured(m_folder.path(), {u"new"_s, at(u"r.plenary"_s)}).code, 0);
}

void TestBombs::verifyCheap(const MeasuredRun &run)
{
    QVERIFY2(run.code >= 0, qPrintable(run.err));
#ifndef PLENARY_SANITIZED // which costs more than the program itself
    QVERIFY2(run.cpuSeconds < 2, qPrintable(QString::number(run.cpuSeconds)));
    QVERIFY2(run.megabytes < 150, qPrintable(QString::number(run.megabytes)));
#endif
}

void TestBombs::verifyRefused(const MeasuredRun &run, const QString &refusal)
{
    verifyCheap(run);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(run.code == 1 || run.code == 2); // 2: what was typed cannot be understood
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith(u"plenary-cli: "_s) && run.err.contains(refusal),
             qPrintable(run.err.left(2000)));
    QVERIFY2(run.err.count(u'\n') == 1 && run.err.size() < 1000, qPrintable(run.err.left(2000)));
}

void TestBombs::table_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("refusal");
    for (const QList<Bomb> &bombs : {workbookBombs(m_folder),
                                     openDocumentBombs(m_folder),
                                     textBombs(m_folder),
                                     archiveBombs(m_folder)}) {
        for (const Bomb &bomb : bombs)
            QTest::addRow("%s, %s", bomb.name, qPrintable(QFileInfo(bomb.path).fileName()))
                << bomb.path << bomb.refusal;
    }
}

void TestBombs::table()
{
    QFETCH(QString, path);
    QFETCH(QString, refusal);
    const MeasuredRun run = import(path, at(u"m.json"_s));
    verifyRefused(run, refusal);
    QFile::remove(path);
    qInfo("%.2f s, %lld MB: %s",
          run.cpuSeconds,
          qlonglong(run.megabytes),
          qPrintable(run.err.trimmed()));
}

/// A sheet that says it is as large as can be, and is small, is read as what it is.
void TestBombs::dimension_isNotBelieved()
{
    QList<ZipPart> parts = workbookParts({});
    parts[5].start = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row>"
                     "<c t=\"inlineStr\"><is><t>Name</t></is></c>"
                     "<c t=\"inlineStr\"><is><t>Meeting</t></is></c></row>"
                     "<row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>";
    const MeasuredRun run = runMeasured(m_folder.path(),
                                        {u"import"_s,
                                         u"participation"_s,
                                         writeZip(m_folder, u"dimension.xlsx"_s, parts),
                                         u"--register"_s,
                                         at(u"r.plenary"_s),
                                         u"--mapping"_s,
                                         at(u"m.json"_s),
                                         u"--dry-run"_s});
    verifyCheap(run);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.startsWith("1 rows"), run.out.constData());
}

/// Rows above a header that never comes are not kept.
void TestBombs::headerFarBelow()
{
    QFile file(at(u"long.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 1000000; ++i)
        file.write("Ana Muestra,M1\n");
    file.close();
    QByteArray far = ::mapping;
    far.replace("{\"kind\"", "{\"table\": {\"headerRow\": 2000000000}, \"kind\"");
    const MeasuredRun run = import(file.fileName(), writeFile(m_folder, u"far.json"_s, far));
    verifyRefused(run, u"holds no rows"_s);
}

void TestBombs::mapping_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("refusal");
    constexpr qsizetype many = 100000;
    const QString faulty = u"The mapping cannot be used"_s;
    QTest::newRow("nested arrays") << QByteArray(many, '[') << faulty;
    QTest::newRow("closed arrays")
        << QByteArray(QByteArray(many, '[') + QByteArray(many, ']')) << faulty;
    QTest::newRow("nested objects") << QByteArray("{\"a\":").repeated(many) << faulty;
    QTest::newRow("a path of 100,000 links")
        << QByteArray(R"({"kind": "participation", "columns": [{"column": "Name", "field": "event)"
                      + QByteArray(".series").repeated(many) + "\"}]}")
        << faulty;
    QTest::newRow("an expression of 100,000 groups")
        << QByteArray(R"({"kind": "participation", "columns": [{"column": "Name", "field": )"
                      R"("name_then", "pattern": ")"
                      + QByteArray(many, '(') + QByteArray(many, ')') + "\"}]}")
        << faulty;
}

void TestBombs::mapping()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, refusal);
    const QString table = writeFile(m_folder, u"small.csv"_s, "Name,Meeting\nAna,M1\n");
    verifyRefused(import(table, writeFile(m_folder, u"hostile.json"_s, json)), refusal);
}

void TestBombs::filter_data()
{
    QTest::addColumn<QString>("filter");
    constexpr qsizetype many = 100000;
    QTest::newRow("open parentheses") << QString(many, u'(');
    QTest::newRow("closed parentheses")
        << QString(QString(many / 2, u'(') + u"x"_s + QString(many / 2, u')'));
    QTest::newRow("negations") << u"NOT "_s.repeated(many / 4) + u"x"_s;
    QTest::newRow("terms") << u"x "_s.repeated(many / 2);
    QTest::newRow("alternatives") << u"x OR "_s.repeated(many / 5) + u"x"_s;
    QTest::newRow("quotation marks") << QString(many + 1, u'"');
}

void TestBombs::filter()
{
    QFETCH(QString, filter);
    verifyRefused(
        runMeasured(
            m_folder.path(),
            {u"list"_s, u"person"_s, u"--register"_s, at(u"r.plenary"_s), u"--where"_s, filter}),
        u"filter"_s);
}

void TestBombs::nothingWasKept()
{
    const MeasuredRun run = runMeasured(
        m_folder.path(),
        {u"list"_s, u"participation"_s, u"--register"_s, at(u"r.plenary"_s), u"--json"_s});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("\"count\":0") || run.out.contains("\"count\": 0"),
             run.out.constData());
}

QTEST_GUILESS_MAIN(TestBombs)
#include "tst_bombs.moc"
