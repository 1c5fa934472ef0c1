// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/register.h"
#include "reliability/changesetoracle.h"
#include "reliability/randomedits.h"
#include "reliability/registersnapshot.h"
#include "storage/entitystore.h"
#include "storage/peoplecounts.h"
#include "storage/seatcounts.h"
#include "support/testdatabase.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::RandomEdits;
using test::Snapshot;
using test::Step;

namespace
{

int fromEnvironment(const char *name, int otherwise)
{
    bool isSet = false;
    const int number = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? number : otherwise;
}

/// Random edits break rules, which is refused; tables and decisions have no reason to be.
bool mayBeRefused(Step::Kind kind, Error::Code code)
{
    if (kind == Step::Kind::Import)
        return false;
    return code == Error::Code::Invalid
        || (code == Error::Code::Conflict && kind != Step::Kind::Resolve);
}

/// One register, the states that undo and redo lead to, and the first thing that was wrong.
class Play
{
public:
    Play(std::unique_ptr<Database> database, const QString &folder)
        : m_database(std::move(database))
        , m_edits(*m_database, folder)
        , m_camera(*m_database)
        , m_states{m_camera.snapshot()}
    {
    }
    /// Empty when everything held.
    QString all(const QList<Step> &steps)
    {
        for (const Step &step : steps) {
            const QString wrong = one(step);
            m_log.append(m_edits.description());
            if (!wrong.isEmpty())
                return wrong;
        }
        return toTheEnds();
    }
    [[nodiscard]] const QStringList &log() const { return m_log; }

private:
    QString one(const Step &step);
    QString edit(const Step &step);
    QString turn(Step::Kind direction);
    QString toTheEnds();
    /// Does the step and compares what SQLite saw with what the journal says.
    QString watched(const Step &step, Result<void> &result);
    QString compare(const char *what, const Snapshot &expected);
    /// Whether the counts kept beside the participations are those of a recount.
    [[nodiscard]] QString miscounted()
    {
        const auto seats = SeatCounts(*m_database).areRight();
        const auto people = PeopleCounts(*m_database).areRight();
        if (!seats || !*seats)
            return u"the seats were miscounted"_s;
        return people && *people ? QString() : u"the people were miscounted"_s;
    }
    [[nodiscard]] qint64 latest() { return Journal(*m_database).latest().value_or(-1); }

    std::unique_ptr<Database> m_database;
    RandomEdits m_edits;
    test::Camera m_camera;
    QList<Snapshot> m_states; ///< first: before the first step
    Snapshot m_last;
    qsizetype m_at = 0;
    QStringList m_log;
};

QString Play::watched(const Step &step, Result<void> &result)
{
    const qint64 before = latest();
    std::optional<test::ChangesetOracle> oracle;
    if (m_database->dialect().isSqlite())
        oracle.emplace(*m_database);
    result = m_edits.run(step);
    const qint64 after = latest();
    if (after != before && after != before + 1)
        return u"the journal went from %1 to %2"_s.arg(before).arg(after);
    return oracle ? oracle->contradiction(after == before ? 0 : after) : QString();
}

QString Play::compare(const char *what, const Snapshot &expected)
{
    const Snapshot now = m_camera.snapshot();
    QString wrong = expected.difference(now);
    if (wrong.isEmpty())
        wrong = miscounted();
    if (wrong.isEmpty())
        wrong = m_last.staleRevision(now);
    m_last = now;
    return wrong.isEmpty() ? wrong : QString(QString::fromLatin1(what) + u": "_s + wrong);
}

QString Play::one(const Step &step)
{
    const bool isTurn = step.kind == Step::Kind::Undo || step.kind == Step::Kind::Redo;
    return isTurn ? turn(step.kind) : edit(step);
}

/// Undo or redo: leads to the state that was there, or says that there is none.
QString Play::turn(Step::Kind direction)
{
    const bool isUndo = direction == Step::Kind::Undo;
    const qsizetype to = m_at + (isUndo ? -1 : 1);
    const bool isPossible = to >= 0 && to < m_states.size();
    Result<void> result;
    if (const QString wrong = watched({direction, 0}, result); !wrong.isEmpty())
        return wrong;
    if (!isPossible)
        return result || result.error().code != Error::Code::NotFound
            ? u"there was nothing to turn"_s
            : QString();
    if (!result)
        return QString((isUndo ? u"undo: "_s : u"redo: "_s) + result.error().message + u' '
                       + result.error().detail);
    m_at = to;
    return compare(isUndo ? "after undo" : "after redo", m_states.at(to));
}

QString Play::edit(const Step &step)
{
    const qint64 before = latest();
    Result<void> result;
    QString wrong = watched(step, result);
    if (!wrong.isEmpty())
        return wrong;
    const bool isRefused = !result && mayBeRefused(step.kind, result.error().code);
    if (!result && !isRefused)
        return QString(result.error().message + u' ' + result.error().detail);
    if (latest() == before)
        return compare("after nothing", m_states.at(m_at));
    if (!result)
        return u"refused and journalled"_s;
    const Snapshot now = m_camera.snapshot();
    if (wrong = m_states.at(m_at).staleRevision(now) + miscounted(); !wrong.isEmpty())
        return wrong;
    m_states.resize(m_at + 1);
    m_states.append(now);
    m_last = now;
    ++m_at;
    return {};
}

/// All the way back, all the way forth, and a register that is sound.
QString Play::toTheEnds()
{
    QString wrong;
    while (wrong.isEmpty() && m_at > 0)
        wrong = turn(Step::Kind::Undo);
    while (wrong.isEmpty() && m_at + 1 < m_states.size())
        wrong = turn(Step::Kind::Redo);
    if (!wrong.isEmpty())
        return wrong;
    const auto report = checkRegister(*m_database);
    return report ? report->problems.join(u'\n') : report.error().message;
}

} // namespace

class TestJournalProperty : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void oracle_seesWhatIsNotJournalled();
    void randomSequences();

private:
    QString play(const QList<Step> &steps, QStringList *log = nullptr);
    QString told(quint32 seed, QList<Step> steps, QString wrong);

    bool m_server = false;
    std::unique_ptr<test::TestDatabase> m_template; ///< SQLite: copied for each sequence
};

/// What goes wrong when the steps are made in a fresh register; or empty.
QString TestJournalProperty::play(const QList<Step> &steps, QStringList *log)
{
    test::TestDatabase test(m_server);
    std::unique_ptr<Database> database;
    if (m_server || !m_template) {
        database = test.create();
        if (!database || !RandomEdits(*database, test.folder()).seed())
            qFatal("no register");
    } else {
        QFile::copy(m_template->location().text, test.location().text);
        auto opened = Database::open(test.location());
        // What a power cut leaves is another test's business.
        if (!opened || !(*opened)->execute(u"PRAGMA synchronous=OFF"_s))
            qFatal("no copy of the register");
        database = *std::move(opened);
    }
    Play sequence(std::move(database), test.folder());
    const QString wrong = sequence.all(steps);
    if (log)
        *log = sequence.log();
    return wrong;
}

/// Leaves out what the failure does not need, and says what is left.
QString TestJournalProperty::told(quint32 seed, QList<Step> steps, QString wrong)
{
    for (qsizetype i = steps.size() - 1; i >= 0; --i) {
        QList<Step> fewer = steps;
        fewer.removeAt(i);
        if (const QString still = play(fewer); !still.isEmpty()) {
            steps = fewer;
            wrong = still;
        }
    }
    QStringList log;
    play(steps, &log);
    return u"seed %1: %2\nsteps: %3"_s.arg(seed).arg(wrong, log.join(u"; "_s));
}

/// The proof is worth what its oracle sees.
void TestJournalProperty::oracle_seesWhatIsNotJournalled()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    test::TestDatabase test(false);
    const auto database = test.create();
    QVERIFY(RandomEdits(*database, test.folder()).seed());
    test::Camera camera(*database);
    const Snapshot before = camera.snapshot();
    test::ChangesetOracle quiet(*database);
    QCOMPARE(quiet.contradiction(0), QString());
    test::ChangesetOracle beside(*database);
    QVERIFY_RESULT(database->execute(u"UPDATE person SET note = 'x' WHERE id = 1"_s));
    QVERIFY2(beside.contradiction(0).contains(u"note=“x”"_s), qPrintable(beside.contradiction(0)));
    QVERIFY(!before.difference(camera.snapshot()).isEmpty());
    QVERIFY(!before.staleRevision(camera.snapshot()).isEmpty());
    test::ChangesetOracle more(*database);
    Record person = *EntityStore(*database, Entity::Person).find(1);
    person.setValue(u"name", u"Anna"_s);
    auto change = Change::begin(*database, {});
    QVERIFY_RESULT(change->update(person));
    QVERIFY_RESULT(database->execute(u"DELETE FROM source"_s));
    QVERIFY_RESULT(change->commit());
    QVERIFY(more.contradiction(*Journal(*database).latest()).startsWith(u"source 1"));
}

void TestJournalProperty::randomSequences()
{
    QFETCH_GLOBAL(bool, server);
    m_server = server;
    QTest::failOnWarning(QRegularExpression(u"results lost"_s)); // of a query within a query
    const int first = fromEnvironment("PLENARY_SEED", 1);
    // A server makes a schema for each sequence, which takes longer than to use it.
    const int count = fromEnvironment("PLENARY_SEQUENCES", 500) / (server ? 50 : 1);
    qInfo("%d sequences from seed %d; set PLENARY_SEQUENCES and PLENARY_SEED", count, first);
    m_template.reset();
    if (!server) {
        m_template = std::make_unique<test::TestDatabase>(false);
        const auto database = m_template->create();
        QVERIFY(database);
        QVERIFY_RESULT(RandomEdits(*database, m_template->folder()).seed());
    }
    for (int i = 0; i < count; ++i) {
        const auto seed = static_cast<quint32>(first + i);
        const QList<Step> steps = Step::sequence(seed);
        const QString wrong = play(steps);
        if (!wrong.isEmpty()) // QVERIFY2 would shorten those that are right, too
            QFAIL(qPrintable(told(seed, steps, wrong)));
    }
}

QTEST_GUILESS_MAIN(TestJournalProperty)
#include "tst_journalproperty.moc"
