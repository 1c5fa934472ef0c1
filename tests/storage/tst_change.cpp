// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change.h"
#include "storage/entitystore.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void insert_isReadBack();
    void insert_invalid_leavesNothing();
    void uncommitted_leavesNothing();
    void update_staleRevision_isConflict();
    void update_journalsOnlyChangedFields();
    void undoRedo_roundTrip();
    void undo_acrossRestart();
    void undo_ofBulk_removesAndRedoRestores();
    void undo_ofBulkEditedSince_isConflict();
    void undo_ofBulk_afterItsEditsWereUndone();
    void undo_ofBulk_editedByAnUndoneAndAnotherChange_isConflict();
    void newEdit_discardsRedo();
    void remove_referenced_isRefused();
    void remove_cited_isRefused();
    void verify_findsTampering();

private:
    Record person(const QString &name);
    void edit(Record &record, const QString &name);
    QList<Record> bulk(int number);
    QString nameOf(const Record &record);

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

void TestChange::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    m_database = m_test->create();
    QVERIFY(m_database);
}

void TestChange::cleanup()
{
    m_database.reset();
    m_test.reset();
}

Record TestChange::person(const QString &name)
{
    Record record = Record::create(Entity::Person);
    record.setValue(u"name", name);
    auto change = Change::begin(*m_database, {.title = name});
    if (const auto inserted = change->insert(record); !inserted)
        qFatal("not inserted: %s", qPrintable(inserted.error().detail));
    if (const auto committed = change->commit(); !committed)
        qFatal("not committed: %s", qPrintable(committed.error().detail));
    return record;
}

void TestChange::edit(Record &record, const QString &name)
{
    record.setValue(u"name", name);
    auto change = Change::begin(*m_database, {.title = name});
    QVERIFY_RESULT(change);
    QVERIFY_RESULT(change->update(record));
    QVERIFY_RESULT(change->commit());
}

/// Records as an import makes them: stored in bulk, journalled as one run.
QList<Record> TestChange::bulk(int number)
{
    auto change = Change::begin(*m_database, {.kind = u"import"_s, .title = u"list.csv"_s});
    const auto first = m_database->reserveIds(u"person"_s, number);
    QList<Record> records;
    for (int i = 0; i < number; ++i) {
        Record record = Record::create(Entity::Person);
        record.id = *first + i;
        record.setValue(u"name", u"Delegate %1"_s.arg(i));
        if (const auto stored = EntityStore(*m_database, Entity::Person).insert(record); !stored)
            qFatal("not stored: %s", qPrintable(stored.error().detail));
        records.append(record);
    }
    const auto created = change->created(Entity::Person, *first, *first + number - 1);
    if (const auto committed = change->commit(); !created || !committed)
        qFatal("the run was not committed");
    return records;
}

QString TestChange::nameOf(const Record &record)
{
    const auto found = EntityStore(*m_database, record.entity).find(record.id);
    return found ? found->text(u"name") : found.error().message;
}

void TestChange::insert_isReadBack()
{
    const Record stored = person(u"Åsa Ødegård 李雷"_s);
    EntityStore store(*m_database, Entity::Person);
    QCOMPARE(*store.find(stored.id), stored);
    QCOMPARE(store.findBy(u"name", u"Åsa Ødegård 李雷"_s)->size(), 1);
    QCOMPARE(store.find(stored.id + 1).error().code, Error::Code::NotFound);
}

void TestChange::insert_invalid_leavesNothing()
{
    Record nameless = Record::create(Entity::Person);
    auto change = Change::begin(*m_database, {});
    QCOMPARE(change->insert(nameless).error().code, Error::Code::Invalid);
    QCOMPARE(*change->commit(), 0);
    QCOMPARE(*EntityStore(*m_database, Entity::Person).count(), 0);
}

void TestChange::uncommitted_leavesNothing()
{
    {
        Record record = Record::create(Entity::Person);
        record.setValue(u"name", u"Nobody"_s);
        auto change = Change::begin(*m_database, {});
        QVERIFY_RESULT(change->insert(record));
    }
    QCOMPARE(*EntityStore(*m_database, Entity::Person).count(), 0);
    QVERIFY(Journal(*m_database).recent(5)->isEmpty());
}

void TestChange::update_staleRevision_isConflict()
{
    Record mine = person(u"Ana"_s);
    Record theirs = mine;
    edit(theirs, u"Ana María"_s);
    mine.setValue(u"name", u"Anna"_s);
    auto change = Change::begin(*m_database, {});
    QCOMPARE(change->update(mine).error().code, Error::Code::Conflict);
}

void TestChange::update_journalsOnlyChangedFields()
{
    Record record = person(u"Ana"_s);
    edit(record, u"Ana María"_s);
    const auto history = Journal(*m_database).historyOf(Entity::Person, record.id);
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().second.before, (QJsonObject{{u"name"_s, u"Ana"_s}}));
    QCOMPARE(history->first().second.after, (QJsonObject{{u"name"_s, u"Ana María"_s}}));
}

void TestChange::undoRedo_roundTrip()
{
    Record record = person(u"Ana"_s);
    edit(record, u"Ana María"_s);
    EntityStore store(*m_database, Entity::Person);
    QCOMPARE(*undoLast(*m_database), u"Ana María"_s);
    QCOMPARE(store.find(record.id)->text(u"name"), u"Ana"_s);
    QVERIFY_RESULT(undoLast(*m_database));
    QCOMPARE(*store.count(), 0);
    QCOMPARE(undoLast(*m_database).error().code, Error::Code::NotFound);
    QVERIFY_RESULT(redoLast(*m_database));
    QVERIFY_RESULT(redoLast(*m_database));
    QCOMPARE(store.find(record.id)->text(u"name"), u"Ana María"_s);
    QCOMPARE(store.find(record.id)->uid, record.uid);
    QCOMPARE(redoLast(*m_database).error().code, Error::Code::NotFound);
    QVERIFY_RESULT(undoLast(*m_database));
    QVERIFY_RESULT(redoLast(*m_database));
    QVERIFY_RESULT(Journal(*m_database).verify());
}

void TestChange::undo_acrossRestart()
{
    Record record = person(u"Ana"_s);
    edit(record, u"Ana María"_s);
    m_database.reset();
    auto again = Database::open(m_test->location());
    QVERIFY_RESULT(again);
    m_database = *std::move(again);
    QVERIFY_RESULT(undoLast(*m_database));
    QCOMPARE(EntityStore(*m_database, Entity::Person).find(record.id)->text(u"name"), u"Ana"_s);
}

void TestChange::undo_ofBulk_removesAndRedoRestores()
{
    EntityStore store(*m_database, Entity::Person);
    bulk(50);
    const QList<Record> before = *store.all();
    QCOMPARE(before.size(), 50);
    QVERIFY_RESULT(undoLast(*m_database));
    QCOMPARE(*store.count(), 0);
    QVERIFY_RESULT(redoLast(*m_database));
    QCOMPARE(*store.all(), before);
}

void TestChange::undo_ofBulkEditedSince_isConflict()
{
    Record record = bulk(3).at(1);
    const auto import = Journal(*m_database).nextUndo();
    edit(record, u"Edited"_s);
    auto change = Change::begin(*m_database, {.kind = u"undo"_s});
    const auto reverted = change->revert(**import);
    QCOMPARE(reverted.error().code, Error::Code::Conflict);
    QVERIFY(reverted.error().message.contains(u"Edited"_s));
}

void TestChange::undo_ofBulk_afterItsEditsWereUndone()
{
    const auto said = [](const Result<QString> &title) {
        return title ? *title : title.error().message;
    };
    const QList<Record> created = bulk(3);
    Record record = created.at(1);
    edit(record, u"Edited"_s);
    EntityStore store(*m_database, Entity::Person);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(said(undoLast(*m_database)), u"Edited"_s);
        QVERIFY_RESULT(redoLast(*m_database));
        QCOMPARE(nameOf(record), u"Edited"_s);
        QCOMPARE(said(undoLast(*m_database)), u"Edited"_s);
        QCOMPARE(nameOf(record), u"Delegate 1"_s);
        QCOMPARE(said(undoLast(*m_database)), u"list.csv"_s);
        QCOMPARE(*store.count(), 0);
        QCOMPARE(said(redoLast(*m_database)), u"list.csv"_s);
        QCOMPARE(nameOf(record), u"Delegate 1"_s);
        QCOMPARE(store.find(record.id)->uid, record.uid);
        QCOMPARE(said(redoLast(*m_database)), u"Edited"_s);
        QCOMPARE(nameOf(record), u"Edited"_s);
    }
    // Undone for good: another edit took the place of the first, then went too.
    QVERIFY_RESULT(undoLast(*m_database));
    Record other = *store.find(created.at(2).id);
    edit(other, u"Another"_s);
    QCOMPARE(said(undoLast(*m_database)), u"Another"_s);
    QCOMPARE(said(undoLast(*m_database)), u"list.csv"_s);
    QCOMPARE(*store.count(), 0);
    QVERIFY_RESULT(Journal(*m_database).verify());
}

void TestChange::undo_ofBulk_editedByAnUndoneAndAnotherChange_isConflict()
{
    const QList<Record> created = bulk(3);
    const auto import = Journal(*m_database).nextUndo();
    Record kept = created.at(0);
    edit(kept, u"Kept"_s);
    Record undone = created.at(2);
    edit(undone, u"Undone"_s);
    QCOMPARE(*undoLast(*m_database), u"Undone"_s);
    auto change = Change::begin(*m_database, {.kind = u"undo"_s});
    const auto reverted = change->revert(**import);
    QCOMPARE(reverted.error().code, Error::Code::Conflict);
    QVERIFY2(reverted.error().message.contains(u"Kept"_s), qPrintable(reverted.error().message));
}

void TestChange::newEdit_discardsRedo()
{
    person(u"Ana"_s);
    QVERIFY_RESULT(undoLast(*m_database));
    person(u"Ben"_s);
    QCOMPARE(redoLast(*m_database).error().code, Error::Code::NotFound);
    QCOMPARE(*undoLast(*m_database), u"Ben"_s);
}

void TestChange::remove_referenced_isRefused()
{
    const Record someone = person(u"Ana"_s);
    Record organisation = Record::create(Entity::Organisation);
    organisation.setValue(u"name", u"Legal Aid Board"_s);
    Record affiliation = Record::create(Entity::Affiliation);
    auto change = Change::begin(*m_database, {});
    QVERIFY_RESULT(change->insert(organisation));
    affiliation.setValue(u"person", someone.id);
    affiliation.setValue(u"organisation", organisation.id);
    QVERIFY_RESULT(change->insert(affiliation));
    const auto removed = change->remove(Entity::Person, someone.id);
    QVERIFY(!removed);
    QVERIFY2(removed.error().message.contains(u"refer"_s), qPrintable(removed.error().message));
}

void TestChange::remove_cited_isRefused()
{
    const Record someone = person(u"Ana"_s);
    const Record other = person(u"Ben"_s);
    Record source = Record::create(Entity::Source);
    source.setValue(u"title", u"Report"_s);
    Record citation = Record::create(Entity::Citation);
    auto change = Change::begin(*m_database, {});
    QVERIFY_RESULT(change->insert(source));
    citation.setValue(u"entity", u"person"_s);
    citation.setValue(u"record", someone.id);
    citation.setValue(u"source", source.id);
    QVERIFY_RESULT(change->insert(citation));
    const auto removed = change->remove(Entity::Person, someone.id);
    QCOMPARE(removed.error().code, Error::Code::Conflict);
    QVERIFY2(removed.error().message.contains(u"Citations"_s), qPrintable(removed.error().message));
    QVERIFY_RESULT(change->remove(Entity::Person, other.id));
}

void TestChange::verify_findsTampering()
{
    person(u"Ana"_s);
    person(u"Ben"_s);
    QVERIFY_RESULT(Journal(*m_database).verify());
    QVERIFY_RESULT(
        m_database->execute(u"UPDATE change_entry SET after = '{}' WHERE change_id = 1"_s));
    QCOMPARE(Journal(*m_database).verify().error().code, Error::Code::Invalid);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
