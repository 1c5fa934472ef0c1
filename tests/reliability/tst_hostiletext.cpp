// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"
#include "core/text.h"
#include "exchange/importer.h"
#include "exchange/listexport.h"
#include "exchange/rowwriter.h"
#include "exchange/tablefixture.h"
#include "library/history.h"
#include "library/register.h"
#include "reliability/hostilestrings.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"
#include "support/libraryfixture.h"

using namespace Qt::StringLiterals;
using namespace plenary;

/// Hostile text through the register: stored, found, turned back, exported and imported again.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();

    void everyTextField_keepsEveryText();
    void everyTextField_keepsAMegabyte();
    void longCode_isRefused();
    void unstorable_isRefusedByName();
    void unstorable_whenLookedFor_isRefused();
    void filter_quoted_findsExactlyThat_data() { namesToFind(); }
    void filter_quoted_findsExactlyThat();
    void search_findsWhatHasWords_data() { namesToFind(); }
    void search_findsWhatHasWords();
    void undoRedoHistory_showThemUnchanged();
    void undo_conflict_namesTheRecord();
    void table_comesBack_data();
    void table_comesBack();
    void import_ofAnExport_isTheSame_data();
    void import_ofAnExport_isTheSame();
    void import_unstorable_isRejectedWithItsRow();

private:
    static void namesToFind();
    void keepIn(const QList<Entity> &kinds, const QStringList &texts);
    QList<qint64> people(const QStringList &names);
    QList<qint64> find(const Filter &filter);

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

static QList<Entity> everyKind()
{
    QList<Entity> all;
    for (const EntityTable &table : allTables())
        all.append(table.entity);
    return all;
}

void TestHostileText::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    m_database = m_test->create();
    QVERIFY(m_database);
}

void TestHostileText::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestHostileText::keepIn(const QList<Entity> &kinds, const QStringList &texts)
{
    const test::Linked links = test::makeLinked(*m_database);
    auto change = Change::begin(*m_database, {.title = texts.first().left(100)});
    QVERIFY_RESULT(change);
    QList<Record> all;
    for (const Entity entity : kinds) {
        const EntityTable &table = tableOf(entity);
        for (const QString &text : texts) {
            Record record = test::hostileRecord(entity, text, links);
            const auto stored = change->insert(record);
            QVERIFY2(stored,
                     qPrintable(stored ? QString()
                                       : QString(table.kind() + u' ' + text.left(80) + u' '
                                                 + stored.error().message.left(300)
                                                 + stored.error().detail.left(300))));
            all.append(record);
        }
    }
    QVERIFY_RESULT(change->commit());
    for (const Record &record : std::as_const(all)) {
        const auto stored = EntityStore(*m_database, record.entity).find(record.id);
        QVERIFY_RESULT(stored);
        QVERIFY2(stored->values == record.values,
                 qPrintable(record.table().kind() + u' ' + record.label().left(80)));
    }
}

void TestHostileText::everyTextField_keepsEveryText()
{
    const QStringList texts = test::hostileTexts();
    keepIn(everyKind(), texts);
    qInfo("%lld texts in every text field of %lld kinds of records",
          qlonglong(texts.size()),
          qlonglong(allTables().size()));
    const auto report = checkRegister(*m_database);
    QVERIFY_RESULT(report);
    QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
}

void TestHostileText::everyTextField_keepsAMegabyte()
{
    const bool isLong = qEnvironmentVariableIsSet("PLENARY_HOSTILE_LONG");
    for (const QString &huge : test::hugeTexts()) {
        cleanup();
        init();
        keepIn(isLong ? everyKind() : QList{Entity::Person, Entity::Participation}, {huge});
    }
}

void TestHostileText::longCode_isRefused()
{
    Record event = test::hostileRecord(Entity::Event, u"x"_s, {});
    event.setValue(u"code", QString(201, u'x'));
    const auto added = addRecord(*m_database, event);
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Invalid);
    QCOMPARE(added.error().message,
             u"Conference, field “Code”: it has 201 characters, and at most 200 are kept here. "
             "Shorten it."_s);
}

void TestHostileText::unstorable_isRefusedByName()
{
    const test::Linked links = test::makeLinked(*m_database);
    for (const EntityTable &table : allTables()) {
        for (const Field &field : table.fields) {
            if (field.type != FieldType::Text && field.type != FieldType::LongText)
                continue;
            for (const auto &[text, reason] : test::unstorableTexts()) {
                Record record = test::hostileRecord(table.entity, u"fine"_s, links);
                record.setValue(QString::fromLatin1(field.name), text);
                const auto added = addRecord(*m_database, record);
                QVERIFY2(!added, field.name);
                QCOMPARE(added.error().code, Error::Code::Invalid);
                const QString begin =
                    u"%1, field “%2”: it "_s.arg(table.singularLabel(), field.displayLabel());
                QVERIFY2(added.error().message.startsWith(begin),
                         qPrintable(added.error().message));
                QVERIFY2(added.error().message.contains(reason), qPrintable(added.error().message));
            }
        }
        QCOMPARE(*EntityStore(*m_database, table.entity).count(),
                 links.contains(table.entity) ? 1 : 0);
    }
}

void TestHostileText::unstorable_whenLookedFor_isRefused()
{
    people({u"NUL "_s, u"half "_s, u"someone"_s});
    for (const auto &[text, reason] : test::unstorableTexts()) {
        if (text.startsWith(QChar(0xFEFF)))
            continue; // it may be looked for, and is nowhere
        for (const Filter::Comparison how : {Filter::Comparison::Exactly,
                                             Filter::Comparison::Contains,
                                             Filter::Comparison::Equal}) {
            const ListQuery query{Entity::Person, Filter::compare(u"name"_s, text, how), {}, -1};
            const auto found = listIds(*m_database, query);
            QVERIFY(!found);
            QCOMPARE(found.error().code, Error::Code::Invalid);
            QVERIFY2(found.error().message.contains(reason), qPrintable(found.error().message));
        }
        const auto hits = search(*m_database, text, 10); // by its words
        QVERIFY(hits || hits.error().code == Error::Code::Invalid);
    }
}

void TestHostileText::namesToFind()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("hostile") << test::hostileTexts();
    QTest::newRow("huge") << test::hugeTexts();
}

QList<qint64> TestHostileText::people(const QStringList &names)
{
    auto change = Change::begin(*m_database, {.title = u"people"_s});
    QList<qint64> ids;
    for (const QString &name : names) {
        Record person = Record::create(Entity::Person);
        person.setValue(u"name", name);
        if (const auto stored = change->insert(person); !stored)
            qFatal("%s", qPrintable(stored.error().message + stored.error().detail.left(300)));
        ids.append(person.id);
    }
    if (const auto done = change->commit(); !done)
        qFatal("%s", qPrintable(done.error().message));
    return ids;
}

QList<qint64> TestHostileText::find(const Filter &filter)
{
    const auto found = listIds(*m_database, {Entity::Person, filter, {}, -1});
    if (!found)
        qWarning("%s", qPrintable(found.error().message.left(500)));
    return found.value_or({-1});
}

void TestHostileText::filter_quoted_findsExactlyThat()
{
    QFETCH(QStringList, names);
    const QList<qint64> ids = people(names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Filter meant = Filter::compare(u"name"_s, names.at(i), Filter::Comparison::Exactly);
        const auto read = parseFilter(meant.toText());
        QVERIFY_RESULT(read);
        QCOMPARE(read->value, names.at(i));
        QVERIFY2(find(*read) == QList<qint64>{ids.at(i)}, qPrintable(names.at(i).left(100)));
        // Any case and any place: the record is among what is found.
        const Filter part = Filter::compare(u"name"_s, names.at(i), Filter::Comparison::Contains);
        if (names.at(i).size() < 1000)
            QVERIFY2(find(part).contains(ids.at(i)), qPrintable(names.at(i)));
    }
}

void TestHostileText::search_findsWhatHasWords()
{
    QFETCH(QStringList, names);
    const QList<qint64> ids = people(names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        const auto hits = search(*m_database, name, 2000);
        QVERIFY2(hits, qPrintable(name.left(100)));
        QVERIFY(complete(*m_database, Entity::Person, name, 20));
        if (text::folded(name).isEmpty())
            continue;
        const bool isFound = std::any_of(hits->begin(), hits->end(), [&](const SearchHit &hit) {
            return hit.id == ids.at(i) && hit.label == name;
        });
        QVERIFY2(isFound, qPrintable(name.left(100)));
    }
}

void TestHostileText::undoRedoHistory_showThemUnchanged()
{
    const qint64 id = people({u"before"_s}).first();
    const auto named = [&] {
        return EntityStore(*m_database, Entity::Person).find(id)->text(u"name");
    };
    QString before = u"before"_s;
    for (const QString &name : test::ownHostileTexts()) {
        QVERIFY_RESULT(test::edit(*m_database, Entity::Person, id, {{u"name"_s, name}}));
        const auto undone = undo(*m_database);
        QVERIFY_RESULT(undone);
        QVERIFY2(undone->contains(before), qPrintable(*undone)); // named as it was then
        QCOMPARE(named(), before);
        QVERIFY_RESULT(redo(*m_database));
        QCOMPARE(named(), name);
        const auto lines = recordHistory(*m_database, Entity::Person, id);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->first().before, before);
        QCOMPARE(lines->first().after, name);
        QCOMPARE(recentChanges(*m_database, 1)->first().title, *undone);
        before = name;
    }
    QCOMPARE(checkRegister(*m_database)->problems, QStringList());
}

void TestHostileText::undo_conflict_namesTheRecord()
{
    Record person = Record::create(Entity::Person);
    person.setValue(u"name", u"%1 and %3 stay"_s);
    const auto id = addRecord(*m_database, person);
    QVERIFY_RESULT(id);
    const auto added = Journal(*m_database).nextUndo();
    QVERIFY_RESULT(test::edit(*m_database, Entity::Person, *id, {{u"phone"_s, u"1"_s}}));
    auto change = Change::begin(*m_database, {.title = u"out of order"_s});
    const auto reverted = change->revert(**added);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().message,
             u"Person “%1 and %3 stay” (number %2) was edited since: nothing was undone. Undo that "
             "edit first."_s.replace(u"%2"_s, QString::number(*id)));
}

void TestHostileText::table_comesBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<TablePurpose>("purpose");
    QTest::newRow("csv for spreadsheets") << u"a.csv"_s << TablePurpose::Spreadsheet;
    QTest::newRow("csv for exchange") << u"b.csv"_s << TablePurpose::DataExchange;
    QTest::newRow("xlsx") << u"c.xlsx"_s << TablePurpose::Spreadsheet;
}

/// Texts of files are read with line ends of any system; XLSX knows one only.
void TestHostileText::table_comesBack()
{
    QFETCH(QString, file);
    QFETCH(TablePurpose, purpose);
    const QString path = m_test->folder() + u'/' + file;
    QStringList texts = test::hostileTexts();
    if (!file.endsWith(u"xlsx"_s))
        texts += test::hugeTexts();
    const auto writer = createTable(path, purpose);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->header({u"number"_s, u"text"_s}));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QVERIFY_RESULT((*writer)->row({qlonglong(i), texts.at(i)}));
    QVERIFY_RESULT((*writer)->finish());
    const test::WholeTable table = test::readAll(path, test::headerAt(1));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.rows.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QVERIFY2(table.rows.at(i).at(1) == texts.at(i), qPrintable(texts.at(i).left(100)));
}

void TestHostileText::import_ofAnExport_isTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << u"people.csv"_s;
    QTest::newRow("xlsx") << u"people.xlsx"_s;
}

/// An import tidies what people type around and between words; that is all it may change.
void TestHostileText::import_ofAnExport_isTheSame()
{
    QFETCH(QString, file);
    const QString path = m_test->folder() + u'/' + file;
    QStringList names = test::hostileTexts();
    names.removeIf([](const QString &name) {
        return text::tidied(name).isEmpty();
    });
    auto change = Change::begin(*m_database, {.title = u"people"_s});
    for (qsizetype i = 0; i < names.size(); ++i) {
        Record person = test::hostileRecord(Entity::Person, names.at(i), {});
        person.setValue(u"email", u"%1@example.org"_s.arg(i));
        QVERIFY_RESULT(change->insert(person));
    }
    QVERIFY_RESULT(change->commit());
    QVERIFY_RESULT(exportList(*m_database, {Entity::Person, {}, {}, -1}, {}, path));
    const auto before = std::exchange(m_test, nullptr); // its folder holds the file
    m_database.reset();
    init();
    Mapping mapping;
    mapping.entity = Entity::Person;
    for (const QString &field : {u"name"_s, u"honorific"_s, u"email"_s, u"phone"_s, u"note"_s})
        mapping.columns.append({field, field, {}, std::nullopt});
    const auto report = importTable(*m_database, path, mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(report->rejected.size(), 0);
    QCOMPARE(report->created, names.size());
    QHash<QString, Record> byMail;
    const auto stored = EntityStore(*m_database, Entity::Person).all();
    QVERIFY_RESULT(stored);
    for (const Record &person : *stored)
        byMail.insert(person.text(u"email"), person);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Record person = byMail.value(u"%1@example.org"_s.arg(i));
        QCOMPARE(person.text(u"name"), text::tidied(names.at(i)));
        QCOMPARE(person.text(u"phone"), text::tidied(names.at(i)));
        QCOMPARE(person.text(u"note"), names.at(i).trimmed());
    }
    QCOMPARE(importTable(*m_database, path, mapping)->unchanged, names.size());
}

void TestHostileText::import_unstorable_isRejectedWithItsRow()
{
    const QString path = m_test->folder() + u"/odd.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("name,note\nAnn,a\0b\nBo,fine\n", 26));
    file.close();
    Mapping mapping;
    mapping.entity = Entity::Person;
    mapping.columns = {{u"name"_s, u"name"_s, {}, std::nullopt}, {u"note"_s, u"note"_s, {}, {}}};
    const auto report = importTable(*m_database, path, mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->rejected.size(), 1);
    QCOMPARE(report->rejected.first().row, 2);
    QVERIFY2(
        report->rejected.first().reason.contains(u"field “Note”: it holds the character NUL"_s),
        qPrintable(report->rejected.first().reason));
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
