// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/resolving.h"

#include "core/speech.h"
#include "core/text.h"
#include "library/bulkedit.h"
#include "library/editing.h"
#include "library/history.h"
#include "library/register.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "support/libraryfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::add;
using test::edit;

class TestResolving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void questions_countRowsAndSuggest();
    void answers_offerCountriesAndNoState();
    void answers_offerTheChoices();
    void resolve_aCountry();
    void resolve_noState();
    void resolve_aChoice();
    void resolve_nonsense_changesNothing();
    void resolve_isOneUndo();
    void resolve_sameWordsOfTwoKinds();
    void edit_decidesWhatWaitsInItsField();
    void removedRecord_takesItsQuestions();
    void question_standsInItsRecord_untilTheFieldIsFilled();
    void question_endsWithABulkEdit();

private:
    qint64 seat(const QString &field, const QString &typed);
    OpenQuestion asked(const QString &typed);
    Record read(qint64 seat) { return *EntityStore(*m_database, Entity::Participation).find(seat); }

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    qint64 m_event = 0;
};

void TestResolving::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    m_event = add(*m_database, Entity::Event, {{u"code"_s, u"VIENNA-2018"_s}});
}

void TestResolving::cleanup()
{
    m_database.reset();
    m_test.reset();
}

/// A seat whose `field` was imported as `typed` and not understood.
qint64 TestResolving::seat(const QString &field, const QString &typed)
{
    const qint64 id = add(*m_database, Entity::Participation, {{u"event"_s, m_event}});
    add(*m_database,
        Entity::OpenValue,
        {{u"entity"_s, u"participation"_s},
         {u"record"_s, id},
         {u"field"_s, field},
         {u"typed"_s, typed},
         {u"typed_key"_s, text::folded(typed)}});
    return id;
}

OpenQuestion TestResolving::asked(const QString &typed)
{
    const auto questions = openQuestions(*m_database);
    for (const OpenQuestion &question : questions.value_or({})) {
        if (question.typedKey == text::folded(typed))
            return question;
    }
    return {};
}

void TestResolving::questions_countRowsAndSuggest()
{
    seat(u"represents"_s, u"Kenia"_s);
    seat(u"represents"_s, u"KENIA"_s);
    seat(u"attendance"_s, u"came"_s);
    seat(u"represents"_s, u"Switzerlnd"_s);
    const auto questions = openQuestions(*m_database);
    QVERIFY_RESULT(questions);
    QCOMPARE(questions->size(), 3);
    QCOMPARE(questions->first().typedKey, u"kenia"_s);
    QCOMPARE(questions->first().rows, 2);
    QCOMPARE(questions->first().suggestion, u"KEN"_s); // its Spanish name
    QCOMPARE(asked(u"Switzerlnd"_s).suggestion, u"CHE"_s);
    QCOMPARE(asked(u"came"_s).suggestion, u""_s);
    seat(u"attendance"_s, u"OUI"_s);
    QCOMPARE(asked(u"OUI"_s).suggestion, u"attended"_s);
    QCOMPARE(questions->last().rows, 1);
}

void TestResolving::answers_offerCountriesAndNoState()
{
    seat(u"represents"_s, u"Kenia"_s);
    const auto answers = possibleAnswers(*m_database, asked(u"Kenia"_s));
    QVERIFY_RESULT(answers);
    QCOMPARE(answers->first().first, u""_s);
    QCOMPARE(answers->size(), *EntityStore(*m_database, Entity::Country).count() + 1);
    QVERIFY(answers->contains(std::pair(u"KEN"_s, u"Kenya"_s)));
    const Speech speech(QLocale(u"fr"_s));
    const auto french = possibleAnswers(*m_database, asked(u"Kenia"_s));
    QVERIFY_RESULT(french);
    QVERIFY(french->contains(std::pair(u"ZAF"_s, u"Afrique du Sud"_s)));
}

void TestResolving::answers_offerTheChoices()
{
    seat(u"attendance"_s, u"came"_s);
    const auto answers = possibleAnswers(*m_database, asked(u"came"_s));
    QVERIFY_RESULT(answers);
    QVERIFY(answers->contains(std::pair(u"attended_in_part"_s, u"attended in part"_s)));
    QCOMPARE(answers->size(), qsizetype(choicesOf<Attendance>().size()));
}

void TestResolving::resolve_aCountry()
{
    const QList<qint64> seats{seat(u"represents"_s, u"Kenia"_s),
                              seat(u"represents"_s, u"kenia "_s)};
    const qint64 other = seat(u"represents"_s, u"Ruritania"_s);
    const auto resolved = resolveOpen(*m_database, asked(u"Kenia"_s), u"KEN"_s);
    QVERIFY_RESULT(resolved);
    QCOMPARE(*resolved, 2);
    const auto kenya = EntityStore(*m_database, Entity::Country).findBy(u"code", u"KEN"_s);
    for (const qint64 id : seats) {
        QCOMPARE(read(id).value(u"represents").toLongLong(), kenya->first().id);
        QCOMPARE(read(id).text(u"speaks_for"), u"state"_s);
    }
    QVERIFY(read(other).value(u"represents").isNull());
    QCOMPARE(openQuestions(*m_database)->size(), 1);
    const auto aliases = EntityStore(*m_database, Entity::Alias).findBy(u"typed_key", u"kenia"_s);
    QCOMPARE(aliases->size(), 1);
    QCOMPARE(aliases->first().text(u"target"), u"KEN"_s);
}

void TestResolving::resolve_noState()
{
    const qint64 id = seat(u"represents"_s, u"Independent expert"_s);
    QVERIFY_RESULT(resolveOpen(*m_database, asked(u"Independent expert"_s), u""_s));
    QVERIFY(read(id).value(u"represents").isNull());
    QCOMPARE(read(id).text(u"speaks_for"), u"no_state"_s);
    QVERIFY(openQuestions(*m_database)->isEmpty());
}

void TestResolving::resolve_aChoice()
{
    const qint64 id = seat(u"attendance"_s, u"came"_s);
    QVERIFY_RESULT(resolveOpen(*m_database, asked(u"came"_s), u"attended"_s));
    QCOMPARE(read(id).text(u"attendance"), u"attended"_s);
    QCOMPARE(read(id).text(u"speaks_for"), u"not_recorded"_s);
}

void TestResolving::resolve_nonsense_changesNothing()
{
    const qint64 id = seat(u"represents"_s, u"Kenia"_s);
    seat(u"attendance"_s, u"came"_s);
    const auto before = recentChanges(*m_database, 1)->first().change;
    const auto nowhere = resolveOpen(*m_database, asked(u"Kenia"_s), u"XYZ"_s);
    QCOMPARE(nowhere.error().code, Error::Code::Invalid);
    QVERIFY(nowhere.error().message.contains(u"XYZ"_s));
    QCOMPARE(resolveOpen(*m_database, asked(u"came"_s), u"perhaps"_s).error().code,
             Error::Code::Invalid);
    QCOMPARE(recentChanges(*m_database, 1)->first().change, before);
    QVERIFY(read(id).value(u"represents").isNull());
    QCOMPARE(openQuestions(*m_database)->size(), 2);
}

void TestResolving::resolve_isOneUndo()
{
    const qint64 id = seat(u"represents"_s, u"Kenia"_s);
    QVERIFY_RESULT(resolveOpen(*m_database, asked(u"Kenia"_s), u"KEN"_s));
    QVERIFY_RESULT(undo(*m_database));
    QVERIFY(read(id).value(u"represents").isNull());
    QCOMPARE(openQuestions(*m_database)->first().rows, 1);
    QCOMPARE(*EntityStore(*m_database, Entity::Alias).count(), 0);
    QVERIFY_RESULT(redo(*m_database));
    QVERIFY(openQuestions(*m_database)->isEmpty());
    QVERIFY(checkRegister(*m_database)->isSound());
}

void TestResolving::edit_decidesWhatWaitsInItsField()
{
    const qint64 id = seat(u"represents"_s, u"Kenia"_s);
    seat(u"represents"_s, u"Kenia"_s);
    const auto edit = [&](const QString &field, const Value &value) {
        Record record = read(id);
        record.setValue(field, value);
        Change change = *Change::begin(*m_database, {.kind = u"edit"_s, .title = u"x"_s});
        QVERIFY_RESULT(change.update(record));
        QVERIFY_RESULT(change.commit());
    };
    edit(u"attendance"_s, u"attended"_s);
    edit(u"name_then"_s, u"Ann"_s);
    QCOMPARE(asked(u"Kenia"_s).rows, 2);
    const auto kenya = EntityStore(*m_database, Entity::Country).findBy(u"code", u"KEN"_s);
    edit(u"represents"_s, kenya->first().id);
    QCOMPARE(asked(u"Kenia"_s).rows, 1);
    QVERIFY_RESULT(undo(*m_database));
    QVERIFY(read(id).value(u"represents").isNull());
    QCOMPARE(asked(u"Kenia"_s).rows, 2);
    QVERIFY_RESULT(redo(*m_database));
    QCOMPARE(asked(u"Kenia"_s).rows, 1);
    QVERIFY(checkRegister(*m_database)->isSound());
}

/// An alias holds for a field, and two kinds of records have a field of this name.
void TestResolving::resolve_sameWordsOfTwoKinds()
{
    const qint64 clinic = add(*m_database, Entity::Organisation, {{u"name"_s, u"Clinic"_s}});
    for (const auto &[entity, record] :
         {std::pair(u"event"_s, m_event), {u"organisation"_s, clinic}})
        add(*m_database,
            Entity::OpenValue,
            {{u"entity"_s, entity},
             {u"record"_s, record},
             {u"field"_s, u"country"_s},
             {u"typed"_s, u"Kenia"_s},
             {u"typed_key"_s, u"kenia"_s}});
    for (const auto &[kind, code] :
         {std::pair(u"event"_s, u"NOR"_s), {u"organisation"_s, u"KEN"_s}}) {
        const auto questions = openQuestions(*m_database);
        QVERIFY_RESULT(questions);
        const auto question = std::ranges::find(*questions, kind, &OpenQuestion::entity);
        QVERIFY(question != questions->end());
        QVERIFY_RESULT(resolveOpen(*m_database, *question, code));
    }
    const auto aliases = EntityStore(*m_database, Entity::Alias).all();
    QCOMPARE(aliases->size(), 1);
    QCOMPARE(aliases->first().text(u"target"), u"KEN"_s); // the later decision holds
    QVERIFY(openQuestions(*m_database)->isEmpty());
}

void TestResolving::removedRecord_takesItsQuestions()
{
    const qint64 gone = seat(u"represents"_s, u"Atlantis"_s);
    const qint64 stays = seat(u"represents"_s, u"Atlantis"_s);
    QVERIFY_RESULT(removeRecord(*m_database, Entity::Participation, gone));
    QCOMPARE(asked(u"Atlantis"_s).rows, 1);
    QVERIFY_RESULT(undoLast(*m_database));
    QCOMPARE(asked(u"Atlantis"_s).rows, 2);
    QVERIFY_RESULT(redoLast(*m_database));
    QCOMPARE(*resolveOpen(*m_database, asked(u"Atlantis"_s), u"KEN"_s), 1);
    QVERIFY(!read(stays).value(u"represents").isNull());
}

/// Else a later decision would take the place of what somebody chose by hand.
void TestResolving::question_standsInItsRecord_untilTheFieldIsFilled()
{
    const qint64 id = seat(u"category"_s, u"Obsevers"_s);
    const auto before = readRecord(*m_database, Entity::Participation, id);
    QVERIFY_RESULT(before);
    QCOMPARE(before->open, (QHash<QString, QString>{{u"category"_s, u"Obsevers"_s}}));
    QVERIFY_RESULT(edit(*m_database, Entity::Participation, id, {{u"note"_s, u"late"_s}}));
    QCOMPARE(readRecord(*m_database, Entity::Participation, id)->open.size(), 1);
    QVERIFY_RESULT(edit(*m_database, Entity::Participation, id, {{u"category"_s, u"host"_s}}));
    QVERIFY(readRecord(*m_database, Entity::Participation, id)->open.isEmpty());
    QVERIFY(openQuestions(*m_database)->isEmpty());
    QVERIFY_RESULT(undo(*m_database));
    QCOMPARE(readRecord(*m_database, Entity::Participation, id)->open.size(), 1);
}

void TestResolving::question_endsWithABulkEdit()
{
    const qint64 id = seat(u"category"_s, u"Obsevers"_s);
    const auto plan =
        planBulkEdit(*m_database, Entity::Participation, {id}, u"category"_s, u"observer"_s, 5);
    QVERIFY_RESULT(plan);
    QVERIFY_RESULT(bulkEdit(*m_database, *plan));
    QCOMPARE(read(id).text(u"category"), u"observer"_s);
    QVERIFY(openQuestions(*m_database)->isEmpty());
}

QTEST_GUILESS_MAIN(TestResolving)
#include "tst_resolving.moc"
