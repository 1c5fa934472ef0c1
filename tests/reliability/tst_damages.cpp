// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"
#include "library/backups.h"
#include "library/recovery.h"
#include "storage/change.h"
#include "storage/statement.h"
#include "support/smallfile.h"

#include <QtCore/QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::SmallFile;

namespace
{

constexpr qint64 pageSize = 4096;
constexpr int damageSize = 16;

/// All rows of a table by number, each as one text.
using Rows = QHash<qint64, QString>;

Result<Rows> rowsOf(Database &database, const EntityTable &table)
{
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(database,
                           u"SELECT * FROM %1 ORDER BY id"_s.arg(QLatin1StringView(table.name))));
    PLENARY_TRY(statement.run());
    Rows rows;
    const int columns = static_cast<int>(table.fields.size()) + 4; // id, uid, revision, sort_key
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return rows;
        QStringList values;
        for (int i = 0; i < columns; ++i)
            values.append(statement.value(i).isNull() ? u"null"_s : statement.text(i));
        rows.insert(statement.number(0), values.join(u'\x1f'));
    }
}

Result<void> readEverything(Database &database)
{
    for (const EntityTable &table : allTables())
        PLENARY_TRY(EntityStore(database, table.entity).all());
    return {};
}

/// How a damaged register was met.
enum class Met { Sound, AtOpening, ByCheck, ByStatement, Otherwise };

Met meet(const QString &path, QString &words)
{
    const auto opened = openAsItIs({path});
    if (!opened) {
        words = opened.error().message;
        return opened.error().code == Error::Code::Damaged ? Met::AtOpening : Met::Otherwise;
    }
    const auto read = readEverything(**opened);
    const auto report = checkRegister(**opened);
    if (!report) {
        words = report.error().message;
        return report.error().code == Error::Code::Damaged ? Met::ByCheck : Met::Otherwise;
    }
    if (!report->isSound())
        return Met::ByCheck;
    if (read)
        return Met::Sound;
    words = read.error().message;
    return read.error().code == Error::Code::Damaged ? Met::ByStatement : Met::Otherwise;
}

} // namespace

/// Random damage to a real register: the figures of reliability.
class TestDamages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pages_areReadAsSqliteReadsThem();
    void damages();

private:
    /// What a recovery must bring: rows whose pages were not hit. Returns how many are missing.
    qint64 compare(const QString &target, const QSet<quint32> &hit);
    /// Whether any record stands wholly on pages that were not hit.
    [[nodiscard]] bool isAnyWhole(const QSet<quint32> &hit) const;
    /// Whether any record reads differently from before.
    [[nodiscard]] bool isAltered(const QString &path) const;
    /// Damages a copy; the pages that were hit.
    static QSet<quint32> damage(const QString &path, QRandomGenerator &random);

    SmallFile m_file;
    QList<std::pair<const EntityTable *, Rows>> m_rows;
    QHash<QString, QHash<qint64, QList<quint32>>> m_places; ///< table, number -> pages
    qint64 m_expected = 0;
    qint64 m_onHitPages = 0;
    qint64 m_savedFromHitPages = 0;
};

void TestDamages::initTestCase()
{
    const auto made = createRegister({m_file.path()}, {.sample = u"ilan"_s, .name = {}});
    QVERIFY_RESULT(made);
    Database &database = **made;
    auto change = Change::begin(database, {.title = u"A few hundred records"_s});
    QVERIFY_RESULT(change);
    QList<qint64> people;
    QList<qint64> seats;
    constexpr int many = 400;
    for (int i = 0; i < many; ++i) {
        Record person = Record::create(Entity::Person);
        person.setValue(u"name", u"Person number %1"_s.arg(i));
        // Some are longer than a page, so that they go on on others.
        person.setValue(u"note", u"A note. "_s.repeated(i % 50 == 0 ? 1000 : i % 7));
        QVERIFY_RESULT(EntityStore(database, Entity::Person).insert(person));
        people.append(person.id);
        Record seat = Record::create(Entity::Participation);
        seat.setValue(u"event", 1);
        seat.setValue(u"person", person.id);
        seat.setValue(u"name_then", person.text(u"name"));
        QVERIFY_RESULT(EntityStore(database, Entity::Participation).insert(seat));
        seats.append(seat.id);
    }
    QVERIFY_RESULT(change->created(Entity::Person, people.first(), people.last()));
    QVERIFY_RESULT(change->created(Entity::Participation, seats.first(), seats.last()));
    QVERIFY_RESULT(change->commit());
    for (const EntityTable &table : allTables()) {
        const auto rows = rowsOf(database, table);
        QVERIFY_RESULT(rows);
        m_rows.append({&table, *rows});
    }
}

/// The reader of pages, by which the test knows what stands where, sees every row of the sound file
/// and none besides.
void TestDamages::pages_areReadAsSqliteReadsThem()
{
    const auto pages = PageFile::read(m_file.path());
    QVERIFY_RESULT(pages);
    const auto opened = openAsItIs({m_file.path()});
    QVERIFY_RESULT(opened);
    const auto tables = salvageTables(**opened);
    QVERIFY_RESULT(tables);
    const Salvaged salvaged = salvage(*pages, *tables);
    QCOMPARE(salvaged.homeless.size(), 0);
    QCOMPARE(salvaged.damagedPages, 0);
    for (const auto &[table, rows] : std::as_const(m_rows)) {
        const SalvagedTable found = salvaged.tables.value(QString::fromLatin1(table->name));
        QCOMPARE(found.rows.size(), rows.size());
        for (const SalvagedRow &row : found.rows) {
            QVERIFY(rows.contains(row.id));
            m_places[QString::fromLatin1(table->name)].insert(row.id, row.pages);
        }
    }
}

QSet<quint32> TestDamages::damage(const QString &path, QRandomGenerator &random)
{
    const qint64 size = QFileInfo(path).size();
    QSet<quint32> hit;
    if (random.bounded(10) == 0) {
        const qint64 left = random.bounded(size);
        if (!QFile::resize(path, left))
            qFatal("the file could not be cut");
        for (qint64 page = left / pageSize; page * pageSize < size; ++page)
            hit.insert(static_cast<quint32>(page) + 1);
        return hit;
    }
    const qint64 place = random.bounded(size - damageSize);
    QByteArray bytes(damageSize, '\0');
    random.generate(bytes.begin(), bytes.end());
    SmallFile::damage(path, place, bytes);
    hit.insert(static_cast<quint32>(place / pageSize) + 1);
    hit.insert(static_cast<quint32>((place + damageSize - 1) / pageSize) + 1);
    return hit;
}

qint64 TestDamages::compare(const QString &target, const QSet<quint32> &hit)
{
    const auto opened = openRegister({target});
    if (!opened)
        return -1;
    qint64 missing = 0;
    for (const auto &[table, rows] : std::as_const(m_rows)) {
        const auto saved = rowsOf(**opened, *table);
        if (!saved)
            return -1;
        const auto places = m_places.value(QString::fromLatin1(table->name));
        for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
            const QList<quint32> pages = places.value(row.key());
            const bool isHit = std::ranges::any_of(pages, [&hit](quint32 page) {
                return hit.contains(page);
            });
            const bool isSaved = saved->value(row.key()) == row.value();
            m_expected += isHit ? 0 : 1;
            if (hit.size() <= 2) { // overwritten, not cut off
                m_onHitPages += isHit ? 1 : 0;
                m_savedFromHitPages += isHit && isSaved ? 1 : 0;
            }
            if (isHit || isSaved)
                continue;
            ++missing;
            qWarning("%s %lld: “%s” instead of “%s”",
                     table->name,
                     row.key(),
                     qPrintable(saved->value(row.key())),
                     qPrintable(row.value()));
        }
    }
    return missing;
}

bool TestDamages::isAnyWhole(const QSet<quint32> &hit) const
{
    const auto isWhole = [&hit](const QList<quint32> &pages) {
        return std::ranges::none_of(pages, [&hit](quint32 page) {
            return hit.contains(page);
        });
    };
    return std::ranges::any_of(m_places, [&isWhole](const auto &places) {
        return std::ranges::any_of(places, isWhole);
    });
}

bool TestDamages::isAltered(const QString &path) const
{
    const auto opened = openAsItIs({path});
    return std::ranges::any_of(m_rows, [&opened](const auto &known) {
        const auto rows = rowsOf(**opened, *known.first);
        return !rows || *rows != known.second;
    });
}

void TestDamages::damages()
{
    const int times = qEnvironmentVariableIntValue("PLENARY_DAMAGES") > 0
        ? qEnvironmentVariableIntValue("PLENARY_DAMAGES")
        : 100;
    const auto pristine = Database::open({m_file.path()}, Database::Access::ReadOnly);
    QVERIFY_RESULT(pristine);
    const auto made = makeBackup(**pristine, m_file.at(u"backups"_s));
    QVERIFY_RESULT(made);
    const QByteArray whole = SmallFile::bytes(made->backup.path);
    const QByteArray sum = SmallFile::bytes(made->backup.path + u".sha256"_s);
    QHash<Met, int> met;
    int foundByChecksum = 0;
    int recovered = 0;
    int empty = 0;
    int altered = 0;
    qint64 missing = 0;
    const int only = qEnvironmentVariableIntValue("PLENARY_DAMAGE"); // one of them, to look into
    for (int i = qMax(0, only - 1); i < (only > 0 ? only : times); ++i) {
        QRandomGenerator random(static_cast<quint32>(i) + 1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"damaged.plenary"_s);
        SmallFile::write(path, whole);
        SmallFile::write(path + u".sha256"_s, sum);
        const QSet<quint32> hit = damage(path, random);
        const auto verified = verifyBackup(path);
        foundByChecksum += !verified && verified.error().code == Error::Code::Damaged ? 1 : 0;
        QString words;
        const Met how = meet(path, words);
        ++met[how];
        if (how == Met::Otherwise)
            qInfo("damage %d was met otherwise: %s", i + 1, qPrintable(words));
        altered += how == Met::Sound && isAltered(path) ? 1 : 0;
        const QByteArray damaged = SmallFile::bytes(path);
        const QString target = folder.filePath(u"recovered.plenary"_s);
        const auto recovery = recoverRegister(path, target);
        QCOMPARE(SmallFile::bytes(path), damaged);
        if (how == Met::Sound || how == Met::Otherwise) {
            QVERIFY2(!recovery && !QFile::exists(target), qPrintable(u"damage %1"_s.arg(i + 1)));
            continue;
        }
        if (!recovery && !isAnyWhole(hit)) { // cut off before the first record
            ++empty;
            continue;
        }
        QVERIFY2(recovery.has_value(),
                 qPrintable(u"damage %1: "_s.arg(i + 1)
                            + (recovery ? QString()
                                        : recovery.error().message + recovery.error().detail)));
        ++recovered;
        const qint64 lost = compare(target, hit);
        if (lost != 0)
            qWarning("damage %d: %lld rows that were not hit are missing", i + 1, lost);
        missing += lost;
    }
    qInfo("%d damages: %d found by checksum; met at opening %d, by check %d, by statement %d, "
          "otherwise %d, not met %d (%d of them altered a record); %d recovered, %d held nothing",
          times,
          foundByChecksum,
          met[Met::AtOpening],
          met[Met::ByCheck],
          met[Met::ByStatement],
          met[Met::Otherwise],
          met[Met::Sound],
          altered,
          recovered,
          empty);
    qInfo("rows on pages that were not hit: %lld of %lld saved; rows on pages of which 16 bytes "
          "were overwritten: %lld of %lld saved as they were",
          m_expected - missing,
          m_expected,
          m_savedFromHitPages,
          m_onHitPages);
    QCOMPARE(foundByChecksum, only > 0 ? 1 : times);
    QCOMPARE(missing, 0);
}

QTEST_GUILESS_MAIN(TestDamages)
#include "tst_damages.moc"
