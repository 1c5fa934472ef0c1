// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/libraryfixture.h"

#include "storage/entitystore.h"
#include "storage/journal.h"

#include <QtCore/QProcess>

using namespace Qt::StringLiterals;
using namespace plenary;

/// Two programs edit the same fields of the same records at the same time, on a file and on a
/// server. PLENARY_EDITS says how often each (10,000 in the long form).
class TestTwoWriters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void conflictingEdits_loseNothing();

private:
    static qint64 numberIn(const QString &text) { return text.section(u' ', 0, 0).toLongLong(); }
    static qint64 edits()
    {
        const qint64 asked = qEnvironmentVariableIntValue("PLENARY_EDITS");
        return asked > 0 ? asked : 300;
    }
};

void TestTwoWriters::conflictingEdits_loseNothing()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    auto made = createRegister(test.location());
    QVERIFY_RESULT(made);
    test::add(**made, Entity::Person, {{u"name"_s, u"One"_s}});
    const qint64 before = *Journal(**made).count();
    std::array<QProcess, 2> writers;
    for (std::size_t i = 0; i < writers.size(); ++i)
        writers.at(i).start(QStringLiteral(PLENARY_WRITER),
                            {test.location().text, QString::number(edits()), QString::number(i)});
    for (QProcess &writer : writers)
        QVERIFY(writer.waitForReadyRead(-1));
    for (QProcess &writer : writers) {
        writer.write("\n");
        QVERIFY(writer.waitForBytesWritten(-1));
    }
    qint64 kept = 0;
    qint64 conflicts = 0;
    for (QProcess &writer : writers) {
        QVERIFY(writer.waitForFinished(-1));
        const QString errors = QString::fromUtf8(writer.readAllStandardError());
        QCOMPARE(errors, QString());
        QCOMPARE(writer.exitCode(), 0);
        const QStringList tally =
            QString::fromUtf8(writer.readAllStandardOutput()).section(u'\n', 1, 1).split(u' ');
        QCOMPARE(tally.size(), 4);
        QCOMPARE(tally.at(0).toLongLong(), edits());
        QCOMPARE(tally.at(2), u"0"_s);
        kept += tally.at(0).toLongLong();
        conflicts += tally.at(1).toLongLong();
        qInfo("%s edits kept, %s conflicts reported with three values, longest wait %s ms",
              qPrintable(tally.at(0)),
              qPrintable(tally.at(1)),
              qPrintable(tally.at(3)));
    }
    QVERIFY2(conflicts > edits(), qPrintable(u"only %1 conflicts"_s.arg(conflicts)));
    qint64 sum = 0;
    const auto people = EntityStore(**made, Entity::Person).all();
    QVERIFY_RESULT(people);
    for (const Record &person : *people)
        sum += numberIn(person.text(u"phone"));
    QCOMPARE(sum, kept); // each edit raised a number by one: none was written over
    QCOMPARE(*Journal(**made).count(), before + kept);
    const auto report = checkRegister(**made);
    QVERIFY_RESULT(report);
    QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
