// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bulkedit.h"

#include "library/history.h"
#include "library/register.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"
#include "support/libraryfixture.h"

using namespace Qt::StringLiterals;
using namespace plenary;
using test::add;
using test::edit;

/// One field of many records.
class TestBulkEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void plan_saysWhatWouldChange();
    void plan_refusesWhatWouldBeInvalid();
    void edit_isOneChange();
    void edit_leavesOutWhatOthersChanged();
    void edit_cancelled_keepsNothing();
    void remove_isOneChange();
    void remove_ofWhatIsReferredTo_removesNone();

private:
    [[nodiscard]] QStringList cities() const
    {
        QStringList found;
        for (const qint64 id : m_ids)
            found.append(EntityStore(*m_database, Entity::Event).find(id)->text(u"city"));
        return found;
    }
    [[nodiscard]] Result<BulkPlan> planned(const QString &field, const Value &value) const
    {
        return planBulkEdit(*m_database, Entity::Event, m_ids, field, value, 2);
    }

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    QList<qint64> m_ids; ///< three conferences
};

void TestBulkEdit::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    m_ids.clear();
    for (const QString &city : {u"Oslo"_s, u"Quito"_s, u"Nairobi"_s})
        m_ids.append(add(*m_database,
                         Entity::Event,
                         {{u"code"_s, city.toUpper()},
                          {u"title"_s, u"In %1"_s.arg(city)},
                          {u"city"_s, city},
                          {u"starts"_s, city == u"Quito" ? u"2020"_s : u"2016-03"_s}}));
}

void TestBulkEdit::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestBulkEdit::plan_saysWhatWouldChange()
{
    const auto plan = planned(u"city"_s, u"Quito"_s);
    QVERIFY_RESULT(plan);
    QCOMPARE(
        plan->changed,
        (QList<std::pair<qint64, Value>>{{m_ids.at(0), u"Oslo"_s}, {m_ids.at(2), u"Nairobi"_s}}));
    QCOMPARE(plan->same, 1);
    QCOMPARE(plan->refused, 0);
    QCOMPARE(plan->rows.size(), 2);
    QCOMPARE(plan->rows.first().name, u"In Oslo"_s);
    QCOMPARE(cities(), (QStringList{u"Oslo"_s, u"Quito"_s, u"Nairobi"_s})); // only looked at
}

/// An end before the start is refused for those that start later, and for them alone.
void TestBulkEdit::plan_refusesWhatWouldBeInvalid()
{
    const auto plan = planned(u"ends"_s, u"2017"_s);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->changed.size(), 2);
    QCOMPARE(plan->refused, 1);
    QVERIFY(plan->rows.at(1).reason.contains(u"2020"_s));
    const auto done = bulkEdit(*m_database, *plan);
    QVERIFY_RESULT(done);
    QCOMPARE(done->changed, 2);
    EntityStore store(*m_database, Entity::Event);
    QCOMPARE(store.find(m_ids.at(0))->text(u"ends"), u"2017"_s);
    QCOMPARE(store.find(m_ids.at(1))->text(u"ends"), u""_s);
}

void TestBulkEdit::edit_isOneChange()
{
    const auto plan = planned(u"city"_s, u"Vienna"_s);
    QVERIFY_RESULT(plan);
    const auto done = bulkEdit(*m_database, *plan);
    QVERIFY_RESULT(done);
    QCOMPARE(done->changed, 3);
    QCOMPARE(done->title, u"City of 3 record(s): Vienna"_s);
    QCOMPARE(cities(), (QStringList{u"Vienna"_s, u"Vienna"_s, u"Vienna"_s}));
    const auto undone = undo(*m_database);
    QVERIFY_RESULT(undone);
    QCOMPARE(*undone, done->title);
    QCOMPARE(cities(), (QStringList{u"Oslo"_s, u"Quito"_s, u"Nairobi"_s}));
}

void TestBulkEdit::edit_leavesOutWhatOthersChanged()
{
    const auto plan = planned(u"city"_s, u"Vienna"_s);
    QVERIFY_RESULT(plan);
    QVERIFY_RESULT(edit(*m_database, Entity::Event, m_ids.at(0), {{u"city"_s, u"Bergen"_s}}));
    QVERIFY_RESULT(edit(*m_database, Entity::Event, m_ids.at(1), {{u"venue"_s, u"Hall"_s}}));
    QVERIFY_RESULT(removeRecords(*m_database, Entity::Event, {m_ids.at(2)}));
    const auto done = bulkEdit(*m_database, *plan);
    QVERIFY_RESULT(done);
    QCOMPARE(done->changed, 1);
    QCOMPARE(done->conflicts, 2);
    EntityStore store(*m_database, Entity::Event);
    QCOMPARE(store.find(m_ids.at(0))->text(u"city"), u"Bergen"_s);
    QCOMPARE(store.find(m_ids.at(1))->text(u"city"), u"Vienna"_s);
    QCOMPARE(store.find(m_ids.at(1))->text(u"venue"), u"Hall"_s);
}

void TestBulkEdit::edit_cancelled_keepsNothing()
{
    const auto plan = planned(u"city"_s, u"Vienna"_s);
    QVERIFY_RESULT(plan);
    const auto done = bulkEdit(*m_database, *plan, [](double) {
        return false;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Cancelled);
    QCOMPARE(cities(), (QStringList{u"Oslo"_s, u"Quito"_s, u"Nairobi"_s}));
}

void TestBulkEdit::remove_isOneChange()
{
    QVERIFY_RESULT(removeRecords(*m_database, Entity::Event, m_ids));
    QVERIFY(listIds(*m_database, {Entity::Event, {}, {}})->isEmpty());
    QVERIFY_RESULT(undo(*m_database));
    QCOMPARE(cities(), (QStringList{u"Oslo"_s, u"Quito"_s, u"Nairobi"_s}));
}

void TestBulkEdit::remove_ofWhatIsReferredTo_removesNone()
{
    add(*m_database,
        Entity::Participation,
        {{u"event"_s, m_ids.at(2)}, {u"name_then"_s, u"Somebody"_s}});
    const auto removed = removeRecords(*m_database, Entity::Event, m_ids);
    QVERIFY(!removed);
    QCOMPARE(listIds(*m_database, {Entity::Event, {}, {}})->size(), 3);
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
