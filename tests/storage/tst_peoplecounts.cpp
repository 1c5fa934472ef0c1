// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/peoplecounts.h"

#include "library/backups.h"
#include "library/register.h"
#include "storage/bulkwriter.h"
#include "storage/figurequery.h"
#include "support/testdatabase.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

using Cells = QMap<QStringList, qint64>;

/// People who came: from the counts, or from the seats by a condition that all of them meet.
Cells peopleBy(Database &database, const QStringList &by, bool fromSeats)
{
    Filter filter = Filter::compare(u"came"_s, u"yes"_s);
    if (fromSeats)
        filter =
            Filter::both(filter, Filter::compare(u"note"_s, u"-"_s, Filter::Comparison::NotEqual));
    Cells cells;
    const auto rows = countParticipations(database, Measure::People, filter, by);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    for (const FigureRow &row : *rows)
        cells.insert(row.keys, row.value);
    return cells;
}

/// A register of a few people, events and countries, in which everything that people are counted by
/// changes.
class Play
{
public:
    Play(Database &database, quint32 seed)
        : m_database(database)
        , m_random(seed)
    {
    }
    Result<void> begin();
    /// Some changes together; what was done, in words.
    Result<QString> step();
    /// So many seats as one run, stored beside a change of a single seat.
    Result<void> bulk(int seats);
    /// The first cells that are not those of the seats.
    QString miscounted();

private:
    int below(int number) { return m_random.bounded(number); }
    Result<qint64> add(Change &change,
                       Entity entity,
                       const QList<std::pair<QString, Value>> &fields,
                       QList<qint64> *ids = nullptr);
    Value anyOf(const QList<qint64> &ids)
    {
        return below(6) == 0 ? Value() : Value(ids.at(below(static_cast<int>(ids.size()))));
    }
    Record seat();
    void move(Record &seat);
    Result<void> one(Change &change, int kind);
    Result<void> mergePeople(Change &change);
    Result<void> set(Change &change, Entity entity, const QString &field, const Value &value);
    Result<QList<Record>> seats() { return EntityStore(m_database, Entity::Participation).all(); }

    Database &m_database;
    QRandomGenerator m_random;
    QList<qint64> m_countries;
    QList<qint64> m_series;
    int m_serial = 0;
};

Result<qint64> Play::add(Change &change,
                         Entity entity,
                         const QList<std::pair<QString, Value>> &fields,
                         QList<qint64> *ids)
{
    Record record = Record::create(entity);
    for (const auto &[field, value] : fields)
        record.setValue(field, value);
    PLENARY_TRY(change.insert(record));
    if (ids)
        ids->append(record.id);
    return record.id;
}

Result<void> Play::begin()
{
    PLENARY_ASSIGN(Change change, Change::begin(m_database, {.kind = u"setup"_s}));
    for (const auto &[code, group] :
         {std::pair(u"KEN"_s, u"african"_s), {u"EGY"_s, u"african"_s}, {u"PER"_s, u"grulac"_s}})
        PLENARY_TRY(add(change,
                        Entity::Country,
                        {{u"code"_s, code}, {u"name"_s, code}, {u"regional_group"_s, group}},
                        &m_countries));
    PLENARY_TRY(add(change, Entity::EventSeries, {{u"name"_s, u"Meetings"_s}}, &m_series));
    for (const QString &starts : {u"2016-11"_s, u"2016"_s, u"2017-02-03"_s, u""_s})
        PLENARY_TRY(add(
            change, Entity::Event, {{u"code"_s, u"E%1"_s.arg(++m_serial)}, {u"starts"_s, starts}}));
    for (int i = 0; i < 8; ++i)
        PLENARY_TRY(add(change, Entity::Person, {{u"name"_s, u"P%1"_s.arg(i)}}));
    PLENARY_TRY(change.commit());
    return {};
}

void Play::move(Record &seat)
{
    const QStringList attendances{
        u"attended"_s, u"attended_in_part"_s, u"no_show"_s, u"not_recorded"_s};
    const auto idsOf = [this](Entity entity) {
        QList<qint64> ids;
        for (const Record &record : EntityStore(m_database, entity).all().value_or({}))
            ids.append(record.id);
        return ids;
    };
    const QList<qint64> events = idsOf(Entity::Event);
    seat.setValue(u"event"_s, events.at(below(static_cast<int>(events.size()))));
    seat.setValue(u"person"_s, anyOf(idsOf(Entity::Person)));
    seat.setValue(u"represents"_s, anyOf(m_countries));
    seat.setValue(u"speaks_for"_s, below(2) == 0 ? u"no_state"_s : u"state"_s);
    seat.setValue(u"category"_s, below(2) == 0 ? u"observer"_s : u"member_state"_s);
    seat.setValue(u"attendance"_s, attendances.at(below(4)));
}

Record Play::seat()
{
    Record seat = Record::create(Entity::Participation);
    seat.setValue(u"name_then"_s, u"somebody"_s);
    move(seat);
    return seat;
}

/// All seats of one person become another's, who is then the only one.
Result<void> Play::mergePeople(Change &change)
{
    PLENARY_ASSIGN(const QList<Record> people, EntityStore(m_database, Entity::Person).all());
    if (people.size() < 3)
        return {};
    const qint64 gone = people.at(below(static_cast<int>(people.size()))).id;
    const qint64 kept = people.first().id == gone ? people.last().id : people.first().id;
    PLENARY_ASSIGN(const QList<Record> seats,
                   EntityStore(m_database, Entity::Participation).findBy(u"person", gone));
    for (Record seat : seats) {
        seat.setValue(u"person"_s, kept);
        PLENARY_TRY(change.update(seat));
    }
    return change.remove(Entity::Person, gone);
}

/// Of any record of a kind.
Result<void> Play::set(Change &change, Entity entity, const QString &field, const Value &value)
{
    PLENARY_ASSIGN(QList<Record> records, EntityStore(m_database, entity).all());
    Record &record = records[below(static_cast<int>(records.size()))];
    record.setValue(field, value);
    return change.update(record);
}

Result<void> Play::one(Change &change, int kind)
{
    const QStringList starts{u"2016-11"_s, u"2016-12-01"_s, u"2017"_s, u"2018-05"_s, u""_s};
    PLENARY_ASSIGN(QList<Record> all, seats());
    switch (all.isEmpty() ? 0 : kind) {
    case 0:
    case 1: {
        Record added = seat();
        return change.insert(added);
    }
    case 2:
    case 3: {
        Record &moved = all[below(static_cast<int>(all.size()))];
        move(moved);
        return change.update(moved);
    }
    case 4:
        return change.remove(Entity::Participation, all.at(below(static_cast<int>(all.size()))).id);
    case 5:
        return set(change, Entity::Event, u"starts"_s, starts.at(below(5)));
    case 6:
        return set(change, Entity::Event, u"series"_s, anyOf(m_series));
    case 7:
        return set(change,
                   Entity::Country,
                   u"regional_group"_s,
                   below(2) == 0 ? u"asia_pacific"_s : u"african"_s);
    case 8:
        return mergePeople(change);
    default:
        PLENARY_TRY(add(change, Entity::Person, {{u"name"_s, u"New"_s}}));
        return {};
    }
}

Result<QString> Play::step()
{
    const int way = below(10);
    if (way < 3) {
        const auto turned = way == 0 ? redoLast(m_database) : undoLast(m_database);
        if (!turned && turned.error().code != Error::Code::NotFound)
            return turned.error();
        return u"turned"_s;
    }
    if (way == 3) {
        PLENARY_TRY(bulk(1 + below(12)));
        return u"bulk"_s;
    }
    PLENARY_ASSIGN(Change change, Change::begin(m_database, {}));
    QString done;
    for (int i = below(5); i >= 0; --i) {
        const int kind = below(10);
        done += QString::number(kind);
        PLENARY_TRY(one(change, kind));
    }
    if (way == 4) // nothing of it happened
        return QString(done + u" rolled back"_s);
    PLENARY_TRY(change.commit());
    return done;
}

Result<void> Play::bulk(int seats)
{
    PLENARY_ASSIGN(Change change, Change::begin(m_database, {.kind = u"import"_s}));
    BulkWriter writer(m_database);
    for (int i = 0; i < seats; ++i) {
        Record record = seat();
        PLENARY_TRY(writer.insert(record));
        if (i == seats / 2) // while half of the run is stored, and not counted yet
            PLENARY_TRY(one(change, 5 + below(2)));
    }
    PLENARY_TRY(writer.journal(change));
    PLENARY_TRY(change.commit());
    return {};
}

QString Play::miscounted()
{
    for (const PeopleTally::Grain &grain : PeopleTally::grains()) {
        const QString name = QString::fromLatin1(grain.name);
        const QStringList by = grain.columns.isEmpty() ? QStringList() : name.split(u',');
        if (peopleBy(m_database, by, false) != peopleBy(m_database, by, true))
            return name;
    }
    const auto right = PeopleCounts(m_database).areRight();
    return right && *right ? QString() : u"not those of a recount"_s;
}

} // namespace

class TestPeopleCounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void randomChanges_leaveTheCountsOfTheSeats_data();
    void randomChanges_leaveTheCountsOfTheSeats();
    void manySeatsAtOnce_areCounted();
    void olderRegister_isBackedUpAndCounted_data();
    void olderRegister_isBackedUpAndCounted();
    void wrongCounts_areFoundAndCountedAnew();
    void kept_areWhatIsRead();
};

void TestPeopleCounts::randomChanges_leaveTheCountsOfTheSeats_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestPeopleCounts::randomChanges_leaveTheCountsOfTheSeats()
{
    QFETCH_GLOBAL(bool, server);
    QFETCH(quint32, seed);
    test::TestDatabase test(server);
    const auto database = test.create();
    Play play(*database, seed);
    QVERIFY_RESULT(play.begin());
    QStringList done;
    qint64 most = 0;
    for (int i = 0; i < (server ? 40 : 100); ++i) {
        const auto step = play.step();
        QVERIFY_RESULT(step);
        done.append(*step);
        const QString wrong = play.miscounted();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u" after "_s + done.join(u", "_s).right(300)));
        most = qMax(most, peopleBy(*database, {}, false).value({}));
    }
    QVERIFY(most > 3);
}

/// So many that all is counted anew.
void TestPeopleCounts::manySeatsAtOnce_areCounted()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    Play play(*database, 7);
    QVERIFY_RESULT(play.begin());
    QVERIFY_RESULT(play.bulk(5));
    QVERIFY_RESULT(play.bulk(1100));
    QCOMPARE(play.miscounted(), QString());
    const Cells all = peopleBy(*database, {u"event"_s}, false);
    QVERIFY_RESULT(undoLast(*database));
    QCOMPARE(play.miscounted(), QString());
    QVERIFY(peopleBy(*database, {u"event"_s}, false) != all);
    QVERIFY_RESULT(redoLast(*database));
    QCOMPARE(play.miscounted(), QString());
    QCOMPARE(peopleBy(*database, {u"event"_s}, false), all);
}

void TestPeopleCounts::olderRegister_isBackedUpAndCounted_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Migrator::newest(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestPeopleCounts::olderRegister_isBackedUpAndCounted()
{
    QFETCH_GLOBAL(bool, server);
    QFETCH(int, version);
    const test::TestDatabase test(server);
    {
        const auto older = Database::create(test.location());
        QVERIFY_RESULT(older);
        QVERIFY_RESULT(Migrator::migrate(**older, Migrator::released().first(version)));
        for (const QString &sql :
             {u"INSERT INTO event (id, uid, code, starts) VALUES (1, 'a', 'A', '2016-11')"_s,
              u"INSERT INTO person (id, uid, name) VALUES (1, 'p', 'P')"_s,
              u"INSERT INTO participation (id, uid, event, person, attendance) VALUES (1, 'x', 1, "
              "1, 'attended'), (2, 'y', 1, 1, 'attended'), (3, 'z', 1, NULL, 'attended')"_s})
            QVERIFY_RESULT((*older)->execute(sql));
    }
    setBackupRoot(test.folder() + u"/backups"_s);
    const auto opened = openRegister(test.location());
    const qsizetype backups = backupsIn(backupFolder(test.location())).size();
    setBackupRoot({});
    QVERIFY_RESULT(opened);
    QCOMPARE(backups, server ? 0 : 1);
    QCOMPARE(peopleBy(**opened, {u"year"_s}, false), (Cells{{{u"2016"_s}, 2}}));
    QVERIFY(*PeopleCounts(**opened).areRight());
}

void TestPeopleCounts::wrongCounts_areFoundAndCountedAnew()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    Play play(*database, 3);
    QVERIFY_RESULT(play.begin());
    QVERIFY_RESULT(play.bulk(30));
    for (const QString &damage :
         {u"UPDATE people_counts SET people = people + 1 WHERE grain = 'all'"_s,
          u"UPDATE people_counts SET year = '2031' WHERE grain = 'year' AND year = '2016'"_s,
          u"DELETE FROM people_counts"_s,
          u"INSERT INTO people_counts (grain, event, people) VALUES ('event', 99, 1)"_s,
          u"INSERT INTO people_counts (grain, event, people) VALUES ('event', 99, 0)"_s,
          u"INSERT INTO people_counts (grain, people) VALUES ('colour', 1)"_s,
          u"UPDATE event SET starts = '2029' WHERE id = 1"_s}) {
        QVERIFY_RESULT(database->execute(damage));
        QVERIFY2(!checkRegister(*database)->isSound(), qPrintable(damage));
        QVERIFY_RESULT(recountSeats(*database));
        QVERIFY(checkRegister(*database)->isSound());
        QCOMPARE(play.miscounted(), QString());
    }
}

/// Else the tests above would compare the seats with themselves.
void TestPeopleCounts::kept_areWhatIsRead()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    Play play(*database, 3);
    QVERIFY_RESULT(play.begin());
    QVERIFY_RESULT(play.bulk(30));
    QVERIFY_RESULT(database->execute(u"UPDATE people_counts SET people = 1000"_s));
    for (const PeopleTally::Grain &grain : PeopleTally::grains()) {
        const QString name = QString::fromLatin1(grain.name);
        const QStringList by = grain.columns.isEmpty() ? QStringList() : name.split(u',');
        const Cells cells = peopleBy(*database, by, false);
        QVERIFY(!cells.isEmpty());
        for (const qint64 people : cells)
            QCOMPARE(people, 1000);
    }
    const auto of = [&](const QString &filter, const QStringList &by) {
        return countParticipations(*database, Measure::People, *parseFilter(filter), by)->value(0);
    };
    for (const QString &filter : {u"came:yes AND year:2016"_s,
                                  u"came:yes AND event:E1"_s,
                                  u"category:observer AND came:yes"_s,
                                  u"came:yes AND group==african"_s})
        QCOMPARE(of(filter, {}).value, 1000);
    QCOMPARE(of(u"came:yes AND year:2016"_s, {u"country"_s}).value, 1000);
    const QStringList both{u"country"_s, u"year"_s};
    QCOMPARE(of(u"came:yes AND NOT group==grulac"_s, both).value, 1000);
    QVERIFY(of(u"came:yes AND year>2000"_s, both).value < 1000);
    // Of more than one cell, or of what they do not know, they say nothing.
    for (const QString &filter : {u"came:yes AND year>2015"_s,
                                  u"came:yes AND speaks_for:no_state"_s,
                                  u"attendance:attended"_s,
                                  u"came:no"_s,
                                  u""_s})
        QVERIFY2(of(filter, {}).value < 1000, qPrintable(filter));
}

QTEST_GUILESS_MAIN(TestPeopleCounts)
#include "tst_peoplecounts.moc"
