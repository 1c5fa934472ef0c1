// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copiedtable.h"

#include "exchange/importer.h"
#include "library/history.h"
#include "library/register.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"
#include "support/libraryfixture.h"

using namespace Qt::StringLiterals;
using namespace plenary;
using test::add;

/// Rows to a spreadsheet and back.
class TestCopiedTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void copy_isExact();
    void copiedRows_pastedAgain_changeNothing();
    void copiedRows_editedAndPasted_changeTheirRecords();
    void pastedOverItself_nothingIsWritten();
    void pastedCell_changesThatFieldAlone();
    void pastedAndNotUnderstood_isSaidAsItIs();
    void pastedWithoutEveryColumn_findsItsRecord();
    void pasted_quotesAreThoseOfASpreadsheet();
    void pasted_quotesThatWereTyped_stay();
    void pasted_withoutRows_isInvalid();
    void heads_areLabelsOrNames();

private:
    static const QStringList &fields()
    {
        static const QStringList all{
            u"code"_s, u"title"_s, u"number"_s, u"starts"_s, u"status"_s, u"city"_s, u"note"_s};
        return all;
    }
    Result<ImportReport> paste(const QString &text, Entity entity = Entity::Event) const
    {
        PLENARY_ASSIGN(const PastedTable table, pastedTable(text));
        const QString path = m_folder.filePath(u"pasted.csv"_s);
        PLENARY_TRY(writePasted(table, path));
        return importTable(
            *m_database, path, pasteMapping(entity, table.heads), {.isPaste = true, .title = {}});
    }
    /// A seat whose list said other words than the register has for them.
    qint64 seat(const QString &name, const QString &typed, const QString &organisation) const;
    static QStringList seatFields()
    {
        return {u"name_then"_s, u"represents"_s, u"organisation"_s, u"attendance"_s, u"event"_s};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    QList<qint64> m_ids;
};

void TestCopiedTable::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    m_ids = {add(*m_database,
                 Entity::Event,
                 {{u"code"_s, u"A"_s},
                  {u"title"_s, u"With \"quotes\""_s},
                  {u"number"_s, 1234},
                  {u"starts"_s, u"2016-11"_s},
                  {u"city"_s, u"=1+1"_s},
                  {u"note"_s, u"two\nlines\tand tab"_s}}),
             add(*m_database,
                 Entity::Event,
                 {{u"code"_s, u"B"_s}, {u"title"_s, u"<b>Über & drüber</b>"_s}})};
}

void TestCopiedTable::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestCopiedTable::copy_isExact()
{
    const auto copied = copyTable(*m_database, Entity::Event, m_ids, fields());
    QVERIFY_RESULT(copied);
    QCOMPARE(copied->rows, 2);
    const Field &status = *tableOf(Entity::Event).find(u"status");
    const QString word = status.display(status.defaultValue());
    QCOMPARE(copied->text,
             u"Code\tTitle\tNumber in the series\tStarts\tStatus\tCity\tNote\n"
             "A\t\"With \"\"quotes\"\"\"\t1234\t2016-11\t%1\t'=1+1\t\"two\nlines\tand tab\"\n"
             "B\t<b>Über & drüber</b>\t\t\t%1\t\t\n"_s.arg(word));
    QVERIFY(copied->html.contains(u"<th>Number in the series</th>"_s));
    QVERIFY(copied->html.contains(u"<td>1234</td>"_s));
    QVERIFY(copied->html.contains(u">&lt;b&gt;Über &amp; drüber&lt;/b&gt;</td>"_s));
    QVERIFY(copied->html.contains(u"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">=1+1</td>"_s));
}

void TestCopiedTable::copiedRows_pastedAgain_changeNothing()
{
    const auto copied = copyTable(*m_database, Entity::Event, m_ids, fields());
    QVERIFY_RESULT(copied);
    const auto report = paste(copied->text);
    QVERIFY_RESULT(report);
    QCOMPARE(report->unchanged, 2);
    QCOMPARE(report->created + report->updated + report->rejected.size(), 0);
}

void TestCopiedTable::copiedRows_editedAndPasted_changeTheirRecords()
{
    auto copied = copyTable(*m_database, Entity::Event, m_ids, fields());
    QVERIFY_RESULT(copied);
    const auto report =
        paste(copied->text.replace(u"1234"_s, u"7"_s) + u"C\tNew\t9\t2020\t\t\t\n"_s);
    QVERIFY_RESULT(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(report->created, 1);
    EntityStore store(*m_database, Entity::Event);
    QCOMPARE(store.find(m_ids.first())->value(u"number"), Value(7LL));
    QCOMPARE(store.find(m_ids.first())->text(u"city"), u"=1+1"_s);
    QVERIFY_RESULT(undo(*m_database)); // all of it is one change
    QCOMPARE(store.find(m_ids.first())->value(u"number"), Value(1234LL));
    QCOMPARE(listIds(*m_database, {Entity::Event, {}, {}})->size(), 2);
}

qint64
TestCopiedTable::seat(const QString &name, const QString &typed, const QString &organisation) const
{
    const auto country = [this](const QString &code) {
        return EntityStore(*m_database, Entity::Country).findBy(u"code", code)->first().id;
    };
    // Two of one name: what is shown does not say which of them it is.
    add(*m_database, Entity::Organisation, {{u"name"_s, organisation}});
    const qint64 second = add(*m_database,
                              Entity::Organisation,
                              {{u"name"_s, organisation}, {u"country"_s, country(u"KEN"_s)}});
    return add(*m_database,
               Entity::Participation,
               {{u"name_then"_s, name},
                {u"represents"_s, country(u"KEN"_s)},
                {u"represents_typed"_s, typed},
                {u"speaks_for"_s, u"no_state"_s},
                {u"organisation"_s, second},
                {u"organisation_then"_s, u"The Bureau"_s},
                {u"attendance"_s, u"attended"_s},
                {u"event"_s, m_ids.first()}});
}

/// Neither as it is shown, nor by its code, nor as it was typed once.
void TestCopiedTable::pastedOverItself_nothingIsWritten()
{
    const qint64 id = seat(u"Amina"_s, u"Rep. of Kenya"_s, u"Bureau"_s);
    const Record before = *EntityStore(*m_database, Entity::Participation).find(id);
    const auto copied = copyTable(*m_database, Entity::Participation, {id}, seatFields());
    QVERIFY_RESULT(copied);
    QVERIFY2(copied->text.contains(u"Kenya"_s), qPrintable(copied->text));
    for (const QString &country : {u"Kenya"_s, u"KEN"_s, u"Rep. of Kenya"_s}) {
        const auto report =
            paste(QString(copied->text).replace(u"Kenya"_s, country), Entity::Participation);
        QVERIFY_RESULT(report);
        QVERIFY(report->changes.isEmpty());
        QVERIFY2(report->related.isEmpty(), qPrintable(report->related.keys().join(u' ')));
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(EntityStore(*m_database, Entity::Participation).find(id)->values, before.values);
    }
}

void TestCopiedTable::pastedCell_changesThatFieldAlone()
{
    const qint64 id = seat(u"Amina"_s, u"Rep. of Kenya"_s, u"Bureau"_s);
    const auto copied = copyTable(*m_database, Entity::Participation, {id}, seatFields());
    const auto report =
        paste(QString(copied->text).replace(u"attended"_s, u"excused"_s), Entity::Participation);
    QVERIFY_RESULT(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(report->changes.size(), 1);
    QCOMPARE(report->changes.first().row, 2);
    QVERIFY(!report->changes.first().isNew);
    QCOMPARE(report->changes.first().cells.size(), 1);
    const RowChange::Cell &cell = report->changes.first().cells.first();
    QCOMPARE(cell.field, u"attendance"_s);
    QCOMPARE(cell.before, u"attended"_s);
    QCOMPARE(cell.after, u"excused"_s);
    const auto moved =
        paste(QString(copied->text).replace(u"Kenya"_s, u"Norway"_s), Entity::Participation);
    QVERIFY_RESULT(moved);
    QCOMPARE(EntityStore(*m_database, Entity::Participation).find(id)->text(u"represents_typed"),
             u"Norway"_s);
}

/// A known record keeps what it has and asks nothing; a new one asks.
void TestCopiedTable::pastedAndNotUnderstood_isSaidAsItIs()
{
    const qint64 id = seat(u"Amina"_s, u"Rep. of Kenya"_s, u"Bureau"_s);
    const Record before = *EntityStore(*m_database, Entity::Participation).find(id);
    const auto report = paste(u"Name as listed\tRepresented country\tEvent\n"
                              "Amina\tNowhereland\tA\nZoe\tElsewhere\tA\n"_s,
                              Entity::Participation);
    QVERIFY_RESULT(report);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(report->created, 1);
    QCOMPARE(EntityStore(*m_database, Entity::Participation).find(id)->values, before.values);
    QCOMPARE(EntityStore(*m_database, Entity::OpenValue).all()->size(), 1);
    QCOMPARE(report->changes.size(), 2);
    QCOMPARE(report->changes.first().left.size(), 1);
    for (const Unresolved &one : report->unresolved)
        QCOMPARE(one.left, one.typed == u"Nowhereland"_s ? 1 : 0);
}

/// The list may leave out a column that an import would know the record by.
void TestCopiedTable::pastedWithoutEveryColumn_findsItsRecord()
{
    for (const QString &mail : {u"a@un.example"_s, u"b@un.example"_s})
        m_ids.append(
            add(*m_database, Entity::Person, {{u"name"_s, u"Amina"_s}, {u"email"_s, mail}}));
    EntityStore store(*m_database, Entity::Person);
    Record second = *store.find(m_ids.last());
    const auto report = paste(u"Name\tTelephone\nAmina\t1\nAmina\t2\nBea\t3\n"_s, Entity::Person);
    QVERIFY_RESULT(report);
    QCOMPARE(report->updated, 2);
    QCOMPARE(report->created, 1);
    QCOMPARE(store.find(second.id)->text(u"phone"), u"2"_s);
    const auto again = paste(u"Name\tTelephone\nAmina\t2\n"_s, Entity::Person);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 1); // the one that says so already, not the first
}

void TestCopiedTable::pasted_quotesAreThoseOfASpreadsheet()
{
    const auto table = pastedTable(u"Code\tTitle\r\nA\t\"two\nlines\"\r\n\t\r\nB\r\n"_s);
    QVERIFY_RESULT(table);
    QCOMPARE(table->heads, (QStringList{u"Code"_s, u"Title"_s}));
    QCOMPARE(table->rows, (QList<QStringList>{{u"A"_s, u"two\nlines"_s}, {u"B"_s, QString()}}));
}

void TestCopiedTable::pasted_quotesThatWereTyped_stay()
{
    const auto table = pastedTable(u"Code\tTitle\nA\t\"Peace\" now\nB\t5\" disk\n"_s);
    QVERIFY_RESULT(table);
    QCOMPARE(table->rows,
             (QList<QStringList>{{u"A"_s, u"\"Peace\" now"_s}, {u"B"_s, u"5\" disk"_s}}));
}

void TestCopiedTable::pasted_withoutRows_isInvalid()
{
    for (const QString &text : {u""_s, u"Code\tTitle"_s, u"\n\n\t\n"_s}) {
        const auto table = pastedTable(text);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::Code::Invalid);
    }
}

/// Labels of the list itself come before what lists elsewhere call their columns.
void TestCopiedTable::heads_areLabelsOrNames()
{
    const Mapping mapping = pasteMapping(
        Entity::Participation,
        {u"Name as listed"_s, u"REPRESENTED COUNTRY"_s, u"position_then"_s, u"E-mail"_s, u"??"_s});
    QStringList paths;
    for (const Mapping::Column &column : mapping.columns)
        paths.append(column.field);
    QCOMPARE(paths,
             (QStringList{u"name_then"_s, u"represents"_s, u"position_then"_s, u"person.email"_s}));
}

QTEST_GUILESS_MAIN(TestCopiedTable)
#include "tst_copiedtable.moc"
