// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/editing.h"

#include "library/history.h"
#include "library/register.h"
#include "storage/entitystore.h"
#include "support/libraryfixture.h"

using namespace Qt::StringLiterals;
using namespace plenary;
using test::add;
using test::edit;

/// Editing one record, and the history that people read afterwards.
class TestEditing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void add_isReadBackWithNames();
    void nameless_isNamedByItsLinks();
    void participation_keepsTheNamesOfItsLinks();
    void edit_changesOnlyTheseFields();
    void edit_othersField_keepsBoth();
    void edit_sameField_isConflict();
    void edit_twiceTheSame_isNone();
    void edit_missing_isNotFound();
    void remove_unreferred();
    void remove_referredTo_saysByWhat();
    void remove_referredToByItself();
    void history_showsLinksAsNames();
    void history_keepsWhatIsGone();

private:
    qint64 country(const QString &code) const
    {
        return EntityStore(*m_database, Entity::Country).findBy(u"code", code)->first().id;
    }
    qint64 event(const QString &code, const QList<std::pair<QString, Value>> &fields = {}) const
    {
        return add(*m_database,
                   Entity::Event,
                   QList<std::pair<QString, Value>>{{u"code"_s, code}, {u"title"_s, code}}
                       + fields);
    }

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

void TestEditing::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
}

void TestEditing::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestEditing::add_isReadBackWithNames()
{
    const qint64 id = event(u"VIENNA-2018"_s, {{u"country"_s, country(u"AUT"_s)}});
    const auto read = readRecord(*m_database, Entity::Event, id);
    QVERIFY_RESULT(read);
    QCOMPARE(read->name, u"VIENNA-2018"_s);
    QCOMPARE(read->links.value(u"country"_s), u"Austria"_s);
    QCOMPARE(read->links.value(u"series"_s), QString());
    QCOMPARE(read->record.revision, 1);
}

void TestEditing::nameless_isNamedByItsLinks()
{
    const qint64 organisation = add(*m_database, Entity::Organisation, {{u"name"_s, u"Board"_s}});
    const qint64 host =
        add(*m_database,
            Entity::EventOrganiser,
            {{u"event"_s, event(u"VIENNA-2018"_s)}, {u"organisation"_s, organisation}});
    QCOMPARE(readRecord(*m_database, Entity::EventOrganiser, host)->name, u"VIENNA-2018 · Board"_s);
}

/// What was listed then: of a seat entered by hand, what its links are called now.
void TestEditing::participation_keepsTheNamesOfItsLinks()
{
    const qint64 event = add(*m_database, Entity::Event, {{u"code"_s, u"M1"_s}});
    const qint64 person = add(*m_database, Entity::Person, {{u"name"_s, u"Jane Roe"_s}});
    const qint64 clinic = add(*m_database, Entity::Organisation, {{u"name"_s, u"Clinic"_s}});
    Record seat = Record::create(Entity::Participation);
    seat.setValue(u"event", event);
    seat.setValue(u"person", person);
    seat.setValue(u"organisation", clinic);
    EntityStore store(*m_database, Entity::Participation);
    const auto made = addRecord(*m_database, seat);
    QVERIFY_RESULT(made);
    QCOMPARE(store.find(*made)->text(u"name_then"), u"Jane Roe"_s);
    QCOMPARE(store.find(*made)->text(u"organisation_then"), u"Clinic"_s);
    seat.setValue(u"name_then", u"Dr J. Roe"_s); // what was listed stands
    const auto listed = addRecord(*m_database, seat);
    QVERIFY_RESULT(listed);
    QCOMPARE(store.find(*listed)->text(u"name_then"), u"Dr J. Roe"_s);
}

void TestEditing::edit_changesOnlyTheseFields()
{
    const qint64 id = event(u"VIENNA-2018"_s, {{u"city"_s, u"Wien"_s}});
    QVERIFY_RESULT(edit(*m_database, Entity::Event, id, {{u"city"_s, u"Vienna"_s}}));
    const auto read = readRecord(*m_database, Entity::Event, id);
    QCOMPARE(read->record.text(u"city"), u"Vienna"_s);
    QCOMPARE(read->record.text(u"title"), u"VIENNA-2018"_s);
    QCOMPARE(read->record.revision, 2);
    const auto latest = recentChanges(*m_database, 1);
    QCOMPARE(latest->first().title, u"City of VIENNA-2018"_s);
    // Saying again what is there is no change.
    QVERIFY_RESULT(edit(*m_database, Entity::Event, id, {{u"city"_s, u"Vienna"_s}}));
    QCOMPARE(recentChanges(*m_database, 1)->first().change, latest->first().change);
}

void TestEditing::edit_othersField_keepsBoth()
{
    const qint64 id = event(u"VIENNA-2018"_s);
    const QList<FieldEdit> theirs{{u"city"_s, u""_s, u"Vienna"_s}};
    QVERIFY_RESULT(editRecord(*m_database, Entity::Event, id, theirs));
    const QList<FieldEdit> mine{{u"venue"_s, u""_s, u"Hofburg"_s}};
    const auto saved = editRecord(*m_database, Entity::Event, id, mine);
    QVERIFY_RESULT(saved);
    QVERIFY(saved->isEmpty());
    const auto read = readRecord(*m_database, Entity::Event, id);
    QCOMPARE(read->record.text(u"city"), u"Vienna"_s);
    QCOMPARE(read->record.text(u"venue"), u"Hofburg"_s);
}

void TestEditing::edit_sameField_isConflict()
{
    const qint64 id = event(u"VIENNA-2018"_s, {{u"country"_s, country(u"AUT"_s)}});
    const Value austria = country(u"AUT"_s), kenya = country(u"KEN"_s), chile = country(u"CHL"_s);
    QVERIFY_RESULT(
        editRecord(*m_database, Entity::Event, id, {FieldEdit{u"country"_s, austria, kenya}}));
    const qint64 latest = recentChanges(*m_database, 1)->first().change;
    const auto saved = editRecord(
        *m_database,
        Entity::Event,
        id,
        {FieldEdit{u"venue"_s, u""_s, u"Hofburg"_s}, FieldEdit{u"country"_s, austria, chile}});
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->size(), 1);
    const FieldConflict &conflict = saved->first();
    QCOMPARE(conflict.label, u"Country"_s);
    QCOMPARE(conflict.baseText, u"Austria"_s);
    QCOMPARE(conflict.mineText, u"Chile"_s);
    QCOMPARE(conflict.theirsText, u"Kenya"_s);
    QCOMPARE(conflict.theirs, kenya);
    QCOMPARE(conflict.by, recentChanges(*m_database, 1)->first().actor);
    QVERIFY(!conflict.at.isEmpty());
    // Nothing of it was saved, and no change was journalled.
    QCOMPARE(readRecord(*m_database, Entity::Event, id)->record.text(u"venue"), QString());
    QCOMPARE(recentChanges(*m_database, 1)->first().change, latest);
    // Having seen theirs, mine may replace it.
    const auto again =
        editRecord(*m_database, Entity::Event, id, {FieldEdit{u"country"_s, kenya, chile}});
    QVERIFY(again && again->isEmpty());
    QVERIFY(checkRegister(*m_database)->isSound());
}

void TestEditing::edit_twiceTheSame_isNone()
{
    const qint64 id = event(u"VIENNA-2018"_s);
    const QList<FieldEdit> same{{u"city"_s, u""_s, u"Vienna"_s}};
    QVERIFY(editRecord(*m_database, Entity::Event, id, same)->isEmpty());
    QVERIFY(editRecord(*m_database, Entity::Event, id, same)->isEmpty());
}

void TestEditing::edit_missing_isNotFound()
{
    const auto edited =
        editRecord(*m_database, Entity::Event, 4711, {FieldEdit{u"city"_s, u""_s, u"Graz"_s}});
    QCOMPARE(edited.error().code, Error::Code::NotFound);
    QCOMPARE(removeRecord(*m_database, Entity::Event, 4711).error().code, Error::Code::NotFound);
}

void TestEditing::remove_unreferred()
{
    const qint64 id = event(u"VIENNA-2018"_s);
    QVERIFY_RESULT(removeRecord(*m_database, Entity::Event, id));
    QCOMPARE(readRecord(*m_database, Entity::Event, id).error().code, Error::Code::NotFound);
    QVERIFY_RESULT(undo(*m_database));
    QCOMPARE(readRecord(*m_database, Entity::Event, id)->name, u"VIENNA-2018"_s);
}

void TestEditing::remove_referredTo_saysByWhat()
{
    const qint64 id = event(u"VIENNA-2018"_s);
    for (const QString &name : {u"Ana"_s, u"Ben"_s})
        add(*m_database, Entity::Participation, {{u"event"_s, id}, {u"name_then"_s, name}});
    add(*m_database, Entity::Session, {{u"event"_s, id}, {u"title"_s, u"Opening"_s}});
    const auto removed = removeRecord(*m_database, Entity::Event, id);
    QCOMPARE(removed.error().code, Error::Code::Conflict);
    const QString message = removed.error().message;
    QVERIFY2(message.contains(u"VIENNA-2018"_s), qPrintable(message));
    QVERIFY2(message.contains(u"Participations, field “Event”: 2"_s), qPrintable(message));
    QVERIFY2(message.contains(u"Sessions, field “Event”: 1"_s), qPrintable(message));
    QVERIFY2(!message.contains(u"Organisers"_s), qPrintable(message));
    QVERIFY_RESULT(readRecord(*m_database, Entity::Event, id));
    QVERIFY(checkRegister(*m_database)->isSound());
}

void TestEditing::remove_referredToByItself()
{
    const qint64 id = event(u"VIENNA-2018"_s);
    QVERIFY_RESULT(edit(*m_database, Entity::Event, id, {{u"parent"_s, id}}));
    QVERIFY_RESULT(removeRecord(*m_database, Entity::Event, id));
}

void TestEditing::history_showsLinksAsNames()
{
    const qint64 id = event(u"VIENNA-2018"_s, {{u"country"_s, country(u"AUT"_s)}});
    QVERIFY_RESULT(edit(*m_database,
                        Entity::Event,
                        id,
                        {{u"country"_s, country(u"KEN"_s)}, {u"status"_s, u"held"_s}}));
    const auto lines = recordHistory(*m_database, Entity::Event, id);
    QVERIFY_RESULT(lines);
    QHash<QString, std::pair<QString, QString>> latest;
    for (const HistoryLine &line : *lines) {
        if (line.change == lines->first().change)
            latest.insert(line.field, {line.before, line.after});
    }
    QCOMPARE(latest.size(), 2);
    QCOMPARE(latest.value(u"Country"_s), std::pair(u"Austria"_s, u"Kenya"_s));
    QCOMPARE(latest.value(u"Status"_s).second, u"held"_s);
    QVERIFY(lines->last().change < lines->first().change);
}

void TestEditing::history_keepsWhatIsGone()
{
    const qint64 series = add(*m_database, Entity::EventSeries, {{u"name"_s, u"Congress"_s}});
    const qint64 id = event(u"VIENNA-2018"_s, {{u"series"_s, series}});
    QVERIFY_RESULT(edit(*m_database, Entity::Event, id, {{u"series"_s, Value()}}));
    QVERIFY_RESULT(removeRecord(*m_database, Entity::EventSeries, series));
    const auto lines = recordHistory(*m_database, Entity::Event, id);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->first().before, u"#%1"_s.arg(series));
    QCOMPARE(lines->first().after, QString());
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
