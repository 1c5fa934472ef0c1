// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/withdrawal.h"

#include "library/history.h"
#include "reliability/registersnapshot.h"
#include "storage/bulkwriter.h"
#include "storage/integrity.h"
#include "storage/listquery.h"
#include "storage/seatcounts.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;
using test::Camera;
using test::Snapshot;

namespace
{

QString said(const Result<QString> &title)
{
    return title ? *title : title.error().message;
}

} // namespace

class TestWithdrawal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void undoRedo_leaveAllAsItWas_data();
    void undoRedo_leaveAllAsItWas();
    void undo_isOneEntryForEachRun();
    void undo_afterAnEdit_isRefusedBeforeAnythingMoves();
    void undo_afterALinkFromElsewhere_isRefused();
    void undo_ofSeveralImports_andBack();
    void nextImport_discardsRedo();
    void undoOfBefore_rowByRow_canBeRedone();
    void redo_afterTheTableGotAColumn();
    void redo_withoutWhatWasTaken_saysSo();
    void history_namesUndoAndRedo();
    void copy_canBeRedone();

private:
    void import(const QString &title, int people);
    [[nodiscard]] Snapshot snapshot() { return Camera(*m_database).snapshot(); }
    [[nodiscard]] qint64 count(const QString &sql, const QList<Value> &values = {});
    [[nodiscard]] qsizetype found(const QString &words);
    /// Tables and indexes but those of what was taken away; empty on a server.
    [[nodiscard]] QStringList schema();
    /// The register proves itself: counts, journal, file and index.
    void verify();

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

void TestWithdrawal::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    m_database = m_test->create();
    QVERIFY(m_database);
}

void TestWithdrawal::cleanup()
{
    m_database.reset();
    m_test.reset();
}

/// A conference and who came, as an import stores them; a tenth of the seats wait for a decision.
void TestWithdrawal::import(const QString &title, int people)
{
    auto change = Change::begin(*m_database, {.kind = u"import"_s, .title = title});
    QVERIFY_RESULT(change);
    BulkWriter writer(*m_database);
    Record event = Record::create(Entity::Event);
    event.setValue(u"code", title);
    event.setValue(u"title", QString(u"Conference of "_s + title));
    event.setValue(u"starts", u"2016-11-07"_s);
    QVERIFY_RESULT(writer.insert(event));
    for (int i = 0; i < people; ++i) {
        Record person = Record::create(Entity::Person);
        person.setValue(u"name", u"%1 Ødegård %2"_s.arg(title).arg(i));
        QVERIFY_RESULT(writer.insert(person));
        Record seat = Record::create(Entity::Participation);
        seat.setValue(u"name_then", person.value(u"name"));
        seat.setValue(u"event", event.id);
        seat.setValue(u"person", person.id);
        seat.setValue(u"attendance", i % 3 == 0 ? u"no_show"_s : u"attended"_s);
        QVERIFY_RESULT(writer.insert(seat));
        if (i % 10 != 0)
            continue;
        Record open = Record::create(Entity::OpenValue);
        open.setValue(u"entity", u"participation"_s);
        open.setValue(u"record", seat.id);
        open.setValue(u"field", u"represents"_s);
        open.setValue(u"typed", u"Nowhere"_s);
        open.setValue(u"typed_key", u"nowhere"_s);
        QVERIFY_RESULT(writer.insert(open));
    }
    QVERIFY_RESULT(writer.journal(*change));
    QVERIFY_RESULT(change->commit());
}

qint64 TestWithdrawal::count(const QString &sql, const QList<Value> &values)
{
    const auto number = m_database->scalar(sql, values);
    return number ? number->toLongLong() : -1;
}

qsizetype TestWithdrawal::found(const QString &words)
{
    const auto hits = search(*m_database, words, 20);
    return hits ? hits->size() : -1;
}

QStringList TestWithdrawal::schema()
{
    QStringList lines;
    if (!m_database->dialect().isSqlite())
        return lines;
    auto all = Statement::prepare(*m_database,
                                  u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM "
                                  "sqlite_master WHERE name NOT LIKE 'withdrawn%' ORDER BY 1"_s);
    if (!all || !all->run())
        qFatal("the schema could not be read");
    while (all->next().value_or(false))
        lines.append(all->text(0));
    return lines;
}

void TestWithdrawal::verify()
{
    QVERIFY(SeatCounts(*m_database).areRight().value_or(false));
    QVERIFY_RESULT(Journal(*m_database).verify());
    QCOMPARE(structureProblems(*m_database).value_or(QStringList{u"unread"_s}), QStringList());
    if (!m_database->dialect().isSqlite())
        return;
    QVERIFY2(!m_database->execute(u"DELETE FROM search_text_docsize"_s),
             "the tables of the index can still be written");
    QVERIFY_RESULT(
        m_database->execute(u"INSERT INTO search_text (search_text) VALUES ('integrity-check')"_s));
    const QString option = u"SELECT v FROM search_text_config WHERE k = ?"_s;
    QVERIFY(count(option, {u"automerge"_s}) == 4 || count(option, {u"automerge"_s}) == 0);
    if (count(option, {u"hashsize"_s}) != 0)
        QCOMPARE(count(option, {u"hashsize"_s}), 1 << 20);
}

void TestWithdrawal::undoRedo_leaveAllAsItWas_data()
{
    QTest::addColumn<int>("before"); ///< people who were there
    QTest::addColumn<int>("people");
    QTest::newRow("few, texts removed one by one") << 30 << 20;
    QTest::newRow("many of more, texts removed one by one") << 1300 << 700;
    QTest::newRow("most, texts left out of a new index") << 200 << 900;
    QTest::newRow("all") << 0 << 900;
}

void TestWithdrawal::undoRedo_leaveAllAsItWas()
{
    QFETCH(int, before);
    QFETCH(int, people);
    if (before > 0)
        import(u"Earlier"_s, before);
    const Snapshot without = snapshot();
    import(u"List"_s, people);
    const Snapshot with = snapshot();
    const QStringList tables = schema();
    QVERIFY(!without.difference(with).isEmpty());
    QCOMPARE(found(u"list odegard"_s), 20);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(said(undoLast(*m_database)), u"List"_s);
        QCOMPARE(without.difference(snapshot()), QString());
        QCOMPARE(found(u"list odegard"_s), 0);
        QCOMPARE(found(u"earlier odegard"_s), qMin(20, before * 2));
        QCOMPARE(schema(), tables);
        verify();
        QCOMPARE(said(redoLast(*m_database)), u"List"_s);
        const Snapshot again = snapshot();
        QCOMPARE(with.difference(again), QString());
        QCOMPARE(again.revisions, with.revisions);
        QCOMPARE(schema(), tables);
        QCOMPARE(found(u"list odegard"_s), 20);
        verify();
    }
    // Numbers that were given once are not given again, and what comes next is found.
    QCOMPARE(said(undoLast(*m_database)), u"List"_s);
    import(u"Later"_s, 3);
    QCOMPARE(count(u"SELECT count(*) FROM person WHERE id BETWEEN ? AND ?"_s,
                   {before + 1, before + people}),
             0);
    QCOMPARE(found(u"later odegard"_s), 6);
    verify();
}

void TestWithdrawal::undo_isOneEntryForEachRun()
{
    import(u"List"_s, 50);
    const auto made = Journal(*m_database).entriesOf(1);
    QVERIFY_RESULT(made);
    QCOMPARE(made->size(), 4);
    QVERIFY_RESULT(undoLast(*m_database));
    const auto undone = Journal(*m_database).entriesOf(2);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->size(), made->size());
    for (const JournalEntry &entry : *undone)
        QCOMPARE(entry.op, JournalEntry::Op::Withdrawn);
    QVERIFY_RESULT(redoLast(*m_database));
    const auto redone = Journal(*m_database).entriesOf(3);
    QVERIFY_RESULT(redone);
    QCOMPARE(redone->size(), made->size());
    for (const JournalEntry &entry : *redone)
        QCOMPARE(entry.op, JournalEntry::Op::Created);
    QCOMPARE(
        *Journal(*m_database).touchedSince(2),
        QSet<Entity>({Entity::Event, Entity::Person, Entity::Participation, Entity::OpenValue}));
}

void TestWithdrawal::undo_afterAnEdit_isRefusedBeforeAnythingMoves()
{
    import(u"List"_s, 50);
    const auto made = Journal(*m_database).nextUndo();
    QVERIFY_RESULT(made);
    auto edit = Change::begin(*m_database, {.title = u"Edit"_s});
    QVERIFY_RESULT(edit);
    auto person = EntityStore(*m_database, Entity::Person).find(17);
    QVERIFY_RESULT(person);
    person->setValue(u"name", u"Somebody else"_s);
    QVERIFY_RESULT(edit->update(*person));
    QVERIFY_RESULT(edit->commit());
    const Snapshot edited = snapshot();
    {
        auto undo = Change::begin(*m_database, {.kind = u"undo"_s});
        QVERIFY_RESULT(undo);
        const auto reverted = undo->revert(**made);
        QCOMPARE(reverted.error().code, Error::Code::Conflict);
        QVERIFY2(reverted.error().message.contains(u"“Somebody else” (number 17)"_s),
                 qPrintable(reverted.error().message));
        QCOMPARE(undo->entries().size(), 0);
    }
    QCOMPARE(edited.difference(snapshot()), QString());
}

void TestWithdrawal::undo_afterALinkFromElsewhere_isRefused()
{
    import(u"List"_s, 50);
    const auto made = Journal(*m_database).nextUndo();
    QVERIFY_RESULT(made);
    auto edit = Change::begin(*m_database, {.title = u"Link"_s});
    QVERIFY_RESULT(edit);
    Record organisation = Record::create(Entity::Organisation);
    organisation.setValue(u"name", u"Legal Aid Board"_s);
    QVERIFY_RESULT(edit->insert(organisation));
    Record affiliation = Record::create(Entity::Affiliation);
    affiliation.setValue(u"person", 17);
    affiliation.setValue(u"organisation", organisation.id);
    QVERIFY_RESULT(edit->insert(affiliation));
    QVERIFY_RESULT(edit->commit());
    const Snapshot linked = snapshot();
    {
        auto undo = Change::begin(*m_database, {.kind = u"undo"_s});
        QVERIFY_RESULT(undo);
        const auto reverted = undo->revert(**made);
        QCOMPARE(reverted.error().code, Error::Code::Invalid);
        QVERIFY2(reverted.error().message.startsWith(u"Other records refer to this one"_s),
                 qPrintable(reverted.error().message));
    }
    QCOMPARE(linked.difference(snapshot()), QString());
    verify();
}

void TestWithdrawal::undo_ofSeveralImports_andBack()
{
    QList<Snapshot> states{snapshot()};
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        import(title, 40);
        states.append(snapshot());
    }
    for (int i = 2; i >= 0; --i) {
        QVERIFY_RESULT(undoLast(*m_database));
        QCOMPARE(states.at(i).difference(snapshot()), QString());
    }
    for (int i = 1; i <= 3; ++i) {
        QVERIFY_RESULT(redoLast(*m_database));
        QCOMPARE(states.at(i).difference(snapshot()), QString());
    }
    verify();
}

void TestWithdrawal::nextImport_discardsRedo()
{
    import(u"Wrong"_s, 40);
    QVERIFY_RESULT(undoLast(*m_database));
    const Snapshot without = snapshot();
    import(u"Right"_s, 40);
    const Snapshot right = snapshot();
    QCOMPARE(redoLast(*m_database).error().code, Error::Code::NotFound);
    QCOMPARE(said(undoLast(*m_database)), u"Right"_s);
    QCOMPARE(without.difference(snapshot()), QString());
    QCOMPARE(said(redoLast(*m_database)), u"Right"_s);
    QCOMPARE(right.difference(snapshot()), QString());
    verify();
}

/// As a Plenary of before undid an import: each record removed by an entry of its own.
void TestWithdrawal::undoOfBefore_rowByRow_canBeRedone()
{
    const Snapshot without = snapshot();
    import(u"List"_s, 30);
    const Snapshot with = snapshot();
    auto undo = Change::begin(*m_database, {.kind = u"undo"_s, .title = u"List"_s, .target = 1});
    QVERIFY_RESULT(undo);
    for (const Entity entity : {Entity::Participation, Entity::Person, Entity::Event}) {
        const auto records = EntityStore(*m_database, entity).all();
        QVERIFY_RESULT(records);
        for (const Record &record : *records)
            QVERIFY_RESULT(undo->remove(entity, record.id));
    }
    QVERIFY_RESULT(m_database->execute(u"UPDATE change SET state = 'undone' WHERE id = 1"_s));
    QVERIFY_RESULT(undo->commit());
    QCOMPARE(without.difference(snapshot()), QString());
    verify();
    QCOMPARE(said(redoLast(*m_database)), u"List"_s);
    QCOMPARE(with.difference(snapshot()), QString());
    QCOMPARE(said(undoLast(*m_database)), u"List"_s);
    QCOMPARE(without.difference(snapshot()), QString());
    QCOMPARE(said(redoLast(*m_database)), u"List"_s);
    QCOMPARE(with.difference(snapshot()), QString());
    verify();
}

void TestWithdrawal::redo_afterTheTableGotAColumn()
{
    import(u"List"_s, 30);
    const Snapshot with = snapshot();
    QVERIFY_RESULT(undoLast(*m_database));
    QVERIFY_RESULT(
        m_database->execute(u"ALTER TABLE person ADD COLUMN later TEXT NOT NULL DEFAULT 'new'"_s));
    QVERIFY_RESULT(redoLast(*m_database));
    QCOMPARE(with.difference(snapshot()), QString());
    QCOMPARE(count(u"SELECT count(*) FROM person WHERE later = 'new'"_s), 30);
    verify();
}

void TestWithdrawal::redo_withoutWhatWasTaken_saysSo()
{
    import(u"List"_s, 30);
    QVERIFY_RESULT(undoLast(*m_database));
    const Snapshot without = snapshot();
    QVERIFY_RESULT(m_database->execute(u"DROP TABLE withdrawn_2_participation_1"_s));
    const auto redone = redoLast(*m_database);
    QCOMPARE(redone.error().code, Error::Code::NotFound);
    QVERIFY2(redone.error().message.contains(u"lost"_s), qPrintable(redone.error().message));
    QCOMPARE(without.difference(snapshot()), QString());
    verify();
}

void TestWithdrawal::history_namesUndoAndRedo()
{
    import(u"List"_s, 30);
    QVERIFY_RESULT(undoLast(*m_database));
    QVERIFY_RESULT(redoLast(*m_database));
    const auto history = recordHistory(*m_database, Entity::Person, 12);
    QVERIFY_RESULT(history);
    QStringList kinds;
    for (const HistoryLine &line : *history)
        kinds.append(QString(line.kind + u' ' + line.title));
    QCOMPARE(kinds, QStringList({u"redo List"_s, u"undo List"_s, u"import List"_s}));
    QCOMPARE(recordHistory(*m_database, Entity::Person, 31)->size(), 0);
}

void TestWithdrawal::copy_canBeRedone()
{
    if (!m_database->dialect().isSqlite())
        return; // a server is copied by its own tools
    import(u"List"_s, 30);
    const Snapshot with = snapshot();
    QVERIFY_RESULT(undoLast(*m_database));
    const QString path = m_test->folder() + u"/copy.plenary"_s;
    QVERIFY_RESULT(copyRegister(*m_database, path, [](double) {
        return true;
    }));
    auto copy = Database::open({path});
    QVERIFY_RESULT(copy);
    m_database = *std::move(copy);
    QVERIFY_RESULT(redoLast(*m_database));
    QCOMPARE(with.difference(snapshot()), QString());
    verify();
}

QTEST_GUILESS_MAIN(TestWithdrawal)
#include "tst_withdrawal.moc"
