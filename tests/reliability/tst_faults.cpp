// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"
#include "library/editing.h"
#include "library/register.h"
#include "reliability/faultyrun.h"
#include "reliability/writers.h"
#include "storage/journal.h"

#include <QtCore/QCryptographicHash>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

constexpr int fillPoints = 20;

/// How many of the places where a run can fail are tried in a short test.
int sampled(int few)
{
    return qEnvironmentVariable("PLENARY_FAULTS") == u"all"_s ? std::numeric_limits<int>::max()
                                                              : few;
}

/// Whether a file is the one that a run without faults wrote, whatever time stands in it.
bool isWhole(const QString &path, const QByteArray &content, const QByteArray &reference)
{
    if (path.endsWith(u".pdf"_s))
        return content.startsWith("%PDF") && content.trimmed().endsWith("%%EOF")
            && std::abs(content.size() - reference.size()) < 200;
    if (path.endsWith(u".plenary"_s))
        return content.size() == reference.size();
    return content == reference;
}

} // namespace

/// Every writer, while each of its calls to the system fails in turn, and on disks that are full.
/// Either it is done and the file is whole, or it failed and says so, and all is as it was.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void failingCalls_data();
    void failingCalls();
    void fullDisks_data();
    void fullDisks();
    void settings_data();
    void settings();
    void settingsOnFullDisks();

private:
    /// What a register holds, as far as the writers change it.
    struct State {
        qint64 changes = -1, seats = -1, events = -1;
        bool operator==(const State &) const = default;
    };
    [[nodiscard]] QByteArray oldSum() const
    {
        return QCryptographicHash::hash(m_old, QCryptographicHash::Sha256).toHex()
            + "  backup.plenary\n";
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void prepare(const Writer &writer);
    [[nodiscard]] QStringList typed(const Writer &writer) const;
    [[nodiscard]] static State stateOf(const QString &path);
    void takeReference(const Writer &writer);
    void verify(const Writer &writer, const FaultyRun &run);
    void verifyFailed(const Writer &writer, const FaultyRun &run);
    void verifyLater(const Writer &writer);
    [[nodiscard]] static FaultyRun keepSettings(const QString &folder, const Fault &fault);

    QTemporaryDir m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_before;
    QByteArray m_old, m_reference;
    State m_stateBefore, m_stateAfter;
    qint64 m_calls = 0;
    qint64 m_runs = 0, m_failures = 0;
};

void TestFaults::initTestCase()
{
    ::chmod(QFile::encodeName(m_fixture.path()).constData(), 0700);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_fixture.path()));
    makeFixture(m_fixture.path());
}

void TestFaults::cleanupTestCase()
{
    qInfo("%lld runs, %lld of them ended with an error",
          static_cast<long long>(m_runs),
          static_cast<long long>(m_failures));
}

/// A folder of its own for what is written, with a file that is to be replaced.
void TestFaults::prepare(const Writer &writer)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_old = writer.kind == Writer::Kind::Output ? QByteArray("what was there") : QByteArray();
    if (writer.kind == Writer::Kind::Output)
        writeFile(at(QString::fromUtf8(writer.target)), m_old);
    if (writer.kind == Writer::Kind::Register)
        QVERIFY(QFile::copy(m_fixture.filePath(u"r.plenary"_s), at(u"r.plenary"_s)));
    if (writer.target == QByteArray("backup.plenary"))
        writeFile(at(u"backup.plenary.sha256"_s), oldSum());
    m_before = files();
}

QStringList TestFaults::typed(const Writer &writer) const
{
    QStringList words = writer.typed(m_folder->path(), m_fixture.filePath(u"r.plenary"_s));
    if (writer.kind == Writer::Kind::Register)
        words.replaceInStrings(m_fixture.filePath(u"r.plenary"_s), at(u"r.plenary"_s));
    return words;
}

/// All of -1 for a register that does not open, is not sound, or takes no further change.
TestFaults::State TestFaults::stateOf(const QString &path)
{
    const auto database = openRegister({path});
    const auto report = database ? checkRegister(**database) : database.error();
    if (!report || !report->isSound()) {
        qWarning("%s", qPrintable(report ? report->problems.join(u'\n') : report.error().message));
        return {};
    }
    const auto number = [&database](const QString &sql) {
        const auto value = (*database)->scalar(sql);
        return value ? value->toLongLong() : -1;
    };
    State state{report->changes,
                number(u"SELECT count(*) FROM participation"_s),
                number(u"SELECT count(*) FROM event"_s)};
    Record person = Record::create(Entity::Person);
    person.setValue(u"name"_s, u"Ana Muestra"_s);
    if (!addRecord(**database, person))
        return {};
    return state;
}

void TestFaults::takeReference(const Writer &writer)
{
    prepare(writer);
    const QString target = at(QString::fromUtf8(writer.target));
    const FaultyRun run =
        FaultyRun::run(QStringLiteral(PLENARY_CLI), typed(writer), m_folder->path(), {});
    VERIFY_DONE(run.answer);
    m_calls = run.calls;
    QVERIFY2(m_calls > 2, "the shim sees nothing");
    m_reference = readFile(target);
    QVERIFY(isWhole(target, m_reference, m_reference));
    if (writer.kind == Writer::Kind::Output)
        return;
    m_stateAfter = stateOf(target);
    QVERIFY(m_stateAfter.changes > 0);
    prepare(writer);
    if (writer.kind == Writer::Kind::Register) {
        m_stateBefore = stateOf(at(u"r.plenary"_s));
        QVERIFY(m_stateBefore.changes > 0);
    }
}

/// One sentence that names the file, and the old file, or nothing.
void TestFaults::verifyFailed(const Writer &writer, const FaultyRun &run)
{
    const QString target = QString::fromUtf8(writer.target);
    const QString &said = run.answer.err;
    QCOMPARE(run.answer.code, 1);
    QCOMPARE(run.answer.out, QByteArray());
    QVERIFY2(said.startsWith(u"plenary-cli: "_s) && said.count(u'\n') == 1, qPrintable(said));
    // A full disk has no room for the log of the register that is read, either.
    QVERIFY2(said.contains(target) || (run.calls == 0 && said.contains(u"r.plenary"_s)),
             qPrintable(said));
    if (said.contains(u"has its new content"_s)) {
        const bool isChecksum =
            writer.target == QByteArray("backup.plenary") && said.contains(u"its checksum"_s);
        QVERIFY2(isChecksum || run.failed == "fsyncdir", run.failed.constData());
        QVERIFY(isWhole(at(target), readFile(at(target)), m_reference));
        return;
    }
    if (writer.kind == Writer::Kind::Output)
        QCOMPARE(readFile(at(target)), m_old);
    if (const QByteArray sum = readFile(at(target + u".sha256"_s)); !sum.isEmpty())
        QCOMPARE(sum, oldSum());
    if (writer.kind == Writer::Kind::NewRegister)
        QVERIFY2(!QFile::exists(at(target)), qPrintable(said));
}

void TestFaults::verify(const Writer &writer, const FaultyRun &run)
{
    ++m_runs;
    const QString target = at(QString::fromUtf8(writer.target));
    if (run.answer.code != 0) {
        ++m_failures;
        verifyFailed(writer, run);
    } else if (writer.kind == Writer::Kind::Output) {
        QVERIFY2(isWhole(target, readFile(target), m_reference), "a false “done”");
    }
    // What could not be removed is removed by the next who writes here.
    if (run.failed != "unlink" && writer.kind != Writer::Kind::Register) {
        QStringList expected = m_before;
        if (QFile::exists(target) && writer.kind == Writer::Kind::NewRegister)
            expected.append(QString::fromUtf8(writer.target));
        // Of an earlier backup, it goes before the new one gets its name.
        expected.removeOne(u"backup.plenary.sha256"_s);
        QStringList found = files();
        found.removeOne(u"backup.plenary.sha256"_s);
        QCOMPARE(found, expected);
    }
    if (writer.kind == Writer::Kind::Register || QFile::exists(target + u"-wal"_s)
        || (writer.kind == Writer::Kind::NewRegister && QFile::exists(target))) {
        const State state = stateOf(target);
        QVERIFY2(state == m_stateAfter || (run.answer.code != 0 && state == m_stateBefore),
                 qPrintable(u"%1 changes, %2 seats, %3 events: %4"_s.arg(state.changes)
                                .arg(state.seats)
                                .arg(state.events)
                                .arg(run.answer.err)));
    }
    verifyLater(writer);
}

/// Afterwards all works again, and nothing is left that does not belong there.
void TestFaults::verifyLater(const Writer &writer)
{
    const auto later = writeFileDurably(at(u"later.csv"_s), "later");
    QVERIFY2(later.has_value(), "the folder is spoilt");
    QStringList left = files();
    left.removeOne(u"later.csv"_s);
    left.removeOne(QString::fromUtf8(writer.target));
    left.removeOne(u"backup.plenary.sha256"_s);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
}

void TestFaults::failingCalls_data()
{
    QTest::addColumn<int>("writer");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("error");
    for (int i = 0; i < int(std::size(writers)); ++i) {
        QTest::addRow("%s, one EIO", writers[i].name) << i << int(FaultPlan::Once) << EIO;
        QTest::addRow("%s, ENOSPC from then on", writers[i].name)
            << i << int(FaultPlan::Onward) << ENOSPC;
        QTest::addRow("%s, short write", writers[i].name) << i << int(FaultPlan::Short) << ENOSPC;
    }
}

void TestFaults::failingCalls()
{
    QFETCH(int, writer);
    QFETCH(int, mode);
    QFETCH(int, error);
    const Writer &tested = writers[writer];
    takeReference(tested);
    const qint64 step = std::max<qint64>(1, m_calls / sampled(4));
    for (qint64 n = 1; n <= m_calls; n += step) {
        prepare(tested);
        const FaultyRun run = FaultyRun::run(QStringLiteral(PLENARY_CLI),
                                             typed(tested),
                                             m_folder->path(),
                                             {n, FaultPlan::Mode(mode), error});
        verify(tested, run);
        if (QTest::currentTestFailed()) {
            qWarning("call %lld of %lld: %s; %s",
                     static_cast<long long>(n),
                     static_cast<long long>(m_calls),
                     run.failed.constData(),
                     qPrintable(run.answer.err));
            return;
        }
    }
}

void TestFaults::fullDisks_data()
{
    QTest::addColumn<int>("writer");
    for (int i = 0; i < int(std::size(writers)); ++i)
        QTest::newRow(writers[i].name) << i;
}

/// A disk with room for a part of what is to be written. The register itself has room to open.
void TestFaults::fullDisks()
{
    QFETCH(int, writer);
    const Writer &tested = writers[writer];
    takeReference(tested);
    const int step = std::max(1, fillPoints / sampled(2));
    for (int point = 0; point < fillPoints; point += step) {
        prepare(tested);
        const auto room = rlim_t(m_reference.size() * point / fillPoints);
        FaultyRun run;
        run.answer = runProgram(QStringLiteral(PLENARY_CLI), typed(tested), fullDisk(room));
        verify(tested, run);
        if (QTest::currentTestFailed()) {
            qWarning("%llu bytes: %s",
                     static_cast<unsigned long long>(room),
                     qPrintable(run.answer.err));
            return;
        }
    }
}

FaultyRun TestFaults::keepSettings(const QString &folder, const Fault &fault)
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder));
    return FaultyRun::run(QStringLiteral(PLENARY_WORKER), {u"settings"_s, u"new"_s}, folder, fault);
}

void TestFaults::settings_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("one EIO") << int(FaultPlan::Once);
    QTest::newRow("ENOSPC from then on") << int(FaultPlan::Onward);
    QTest::newRow("short write") << int(FaultPlan::Short);
}

/// The settings of before or the new ones, never a part; the user is told once, or all is well.
void TestFaults::settings()
{
    QFETCH(int, mode);
    const QTemporaryDir reference;
    const FaultyRun whole = keepSettings(reference.path(), {});
    VERIFY_DONE(whole.answer);
    const QString name = u"Plenary/Plenary.json"_s;
    const QByteArray content = readFile(reference.filePath(name));
    QVERIFY(content.size() > 60000);
    QCOMPARE(QFile::permissions(reference.filePath(name)) & 0x00FF, QFile::Permissions());
    for (qint64 n = 1; n <= whole.calls; ++n) {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"Plenary"_s));
        writeFile(folder.filePath(name), "{\"old\": 1}");
        const FaultyRun run = keepSettings(
            folder.path(), {n, FaultPlan::Mode(mode), mode == FaultPlan::Once ? EIO : ENOSPC});
        ++m_runs;
        const QByteArray kept = readFile(folder.filePath(name));
        const QJsonObject object = QJsonDocument::fromJson(kept).object();
        QVERIFY2(object.value(u"old"_s).toInt() == 1, kept.left(100).constData());
        const bool isNew = object.value(u"value"_s).toString().size() == 60000;
        QVERIFY2(isNew || run.answer.err.contains(u"told 1: "_s),
                 qPrintable(u"call %1: %2"_s.arg(n).arg(run.answer.err)));
        m_failures += run.answer.code != 0 ? 1 : 0;
    }
}

void TestFaults::settingsOnFullDisks()
{
    for (int point = 0; point < fillPoints; ++point) {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"Plenary"_s));
        const QString path = folder.filePath(u"Plenary/Plenary.json"_s);
        writeFile(path, "{\"old\": 1}");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path()));
        const Answer answer = runProgram(QStringLiteral(PLENARY_WORKER),
                                         {u"settings"_s, u"new"_s},
                                         fullDisk(rlim_t(60000 * point / fillPoints)));
        ++m_runs;
        ++m_failures;
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.startsWith(u"told 1: "_s) && answer.err.contains(path),
                 qPrintable(answer.err));
        const QJsonObject kept = QJsonDocument::fromJson(readFile(path)).object();
        QCOMPARE(kept.value(u"old"_s).toInt(), 1);
        QVERIFY(kept.value(u"value"_s).toString().size() < 60000);
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
