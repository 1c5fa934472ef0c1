// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/windowmodel.h"

#include "models/roles.h"
#include "support/libraryfixture.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QSemaphore>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::answerOf;

/// Conferences numbered 1 to n, whose codes run the other way round.
class TestWindowModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void smallList_isASoundModel();
    void jump_inManyRows();
    void sort_isOfAllRows();
    void filter_isOfAllRows();
    void longList_beginsWithItsFirstRows();
    void longList_isFilteredInItsOrder();
    void queries_onlyTheLastAnswers();
    void badQuery_saysSo();
    void reload_keepsSelection();
    void reload_bringsPagesThatWereUnderWay();
    void edit_refreshesShownRows();
    void edit_ofALinkedRecord_refreshesItsName();
    void newRecord_appears();
    void columns_areThoseAskedFor();
    void numbers_sayThatTheyAre();
    void noLibrary_isEmpty();

private:
    void fill(int count);
    void loadInto(WindowModel &model);
    /// The reader answers nothing more until the semaphore is released.
    std::shared_ptr<QSemaphore> heldReader(bool isLong = false);
    /// The reader works in order: when it answers this, nothing asked before is still to come.
    void awaitReader();
    /// Whether the model said that all columns of a row are new.
    static bool hasArrived(const QSignalSpy &arrived, int row);
    /// The words of a cell, once they have arrived.
    QString wordsAt(WindowModel &model, int row, int column = 0);
    template<class Job>
    void write(Job job)
    {
        const auto done =
            answerOf(m_library->write<bool>([job](Database &database) -> Result<bool> {
                PLENARY_TRY(job(database));
                return true;
            }));
        QVERIFY_RESULT(done);
    }
    static Result<void>
    edit(Database &database, Entity entity, qint64 id, const QString &field, const Value &value)
    {
        PLENARY_TRY(test::edit(database, entity, id, {{field, value}}));
        return {};
    }
    static ListQuery events(const QString &filter = {})
    {
        ListQuery query{.entity = Entity::Event, .filter = {}, .sort = {{u"number"_s, false}}};
        query.filter = parseFilter(filter).value_or({});
        return query;
    }

    std::unique_ptr<test::TestDatabase> m_test;
    std::shared_ptr<Library> m_library;
};

void TestWindowModel::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    const auto made = answerOf(Library::create(m_test->location(), {}));
    QVERIFY_RESULT(made);
    m_library = *made;
}

void TestWindowModel::cleanup()
{
    m_library.reset();
    m_test.reset();
}

void TestWindowModel::fill(int count)
{
    write([count](Database &database) {
        return test::addConferences(database, count);
    });
}

void TestWindowModel::loadInto(WindowModel &model)
{
    model.setColumns({u"number"_s, u"code"_s, u"title"_s});
    QSignalSpy loaded(&model, &WindowModel::loaded);
    model.setQuery(events());
    model.setLibrary(m_library);
    QTRY_COMPARE(loaded.size(), 1);
}

std::shared_ptr<QSemaphore> TestWindowModel::heldReader(bool isLong)
{
    auto started = std::make_shared<QSemaphore>();
    auto release = std::make_shared<QSemaphore>();
    const auto hold = [started, release](Database &) -> Result<int> {
        started->release();
        release->acquire();
        return 0;
    };
    (void)(isLong ? m_library->readList<int>(hold) : m_library->read<int>(hold));
    started->acquire();
    return release;
}

void TestWindowModel::awaitReader()
{
    const auto nothing = [](Database &) -> Result<int> {
        return 0;
    };
    QVERIFY_RESULT(answerOf(m_library->read<int>(nothing)));
    QCoreApplication::processEvents(); // what was read may ask for what takes long
    QVERIFY_RESULT(answerOf(m_library->readList<int>(nothing)));
    QCoreApplication::processEvents();
}

bool TestWindowModel::hasArrived(const QSignalSpy &arrived, int row)
{
    return std::ranges::any_of(arrived, [row](const QList<QVariant> &signal) {
        const auto from = signal.at(0).toModelIndex();
        const auto to = signal.at(1).toModelIndex();
        return from.row() <= row && to.row() >= row && from.column() == 0
            && to.column() == from.model()->columnCount() - 1;
    });
}

QString TestWindowModel::wordsAt(WindowModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const bool isThere = QTest::qWaitFor([&] {
        return index.isValid() && !index.data().isNull() && index.data().toString() != u"…"_s;
    });
    return isThere ? index.data().toString() : u"(nothing)"_s;
}

void TestWindowModel::smallList_isASoundModel()
{
    fill(300);
    WindowModel model(Entity::Event);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    loadInto(model);
    QCOMPARE(model.rowCount(), 300);
    QCOMPARE(wordsAt(model, 299), u"300"_s);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(loaded.size(), 1);
    model.setQuery(events(u"number<=10"_s));
    QTRY_COMPARE(model.rowCount(), 10);
    model.setColumns({u"code"_s});
    QCOMPARE(model.columnCount(), 1);
    model.setLibrary(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestWindowModel::jump_inManyRows()
{
    fill(20000);
    WindowModel model(Entity::Event);
    loadInto(model);
    QCOMPARE(model.rowCount(), 20000);
    QCOMPARE(model.index(0, 0).data().toString(), u"1"_s); // what is seen first is there
    QCOMPARE(model.index(9999, 0).data().toString(), u"…"_s); // not there yet, and it says so
    for (const int row : {0, 19999, 10000, 127, 128, 19000, 5, 12345}) {
        QCOMPARE(wordsAt(model, row, 2), u"Conference %1"_s.arg(row + 1));
        QCOMPARE(model.rowOf(model.idAt(row)), row);
    }
    // A drag over all rows asks for more pages than are kept, in any order.
    for (int row = 0; row < 20000; row += 50)
        (void)model.index(row, 0).data();
    QCOMPARE(wordsAt(model, 19999, 2), u"Conference 20000"_s);
    QCOMPARE(wordsAt(model, 0, 2), u"Conference 1"_s);
    QCOMPARE(model.idAt(20000), 0);
    QCOMPARE(model.idAt(-1), 0);
    awaitReader(); // a debug Qt 6.4 asserts that whoever asked outlives the question
}

void TestWindowModel::sort_isOfAllRows()
{
    fill(300);
    WindowModel model(Entity::Event);
    loadInto(model);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.query().sort, (QList<ListQuery::Sort>{{u"number"_s, true}}));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(wordsAt(model, 0), u"300"_s);
    QCOMPARE(wordsAt(model, 299), u"1"_s);
    QCOMPARE(wordsAt(model, 200), u"100"_s); // as numbers, not as words
    model.sort(1, Qt::AscendingOrder);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(wordsAt(model, 0, 1), u"C000000"_s);
    model.sort(-1, Qt::AscendingOrder);
    QVERIFY(model.query().sort.isEmpty());
    QTRY_COMPARE(loaded.size(), 3);
}

void TestWindowModel::filter_isOfAllRows()
{
    fill(300);
    WindowModel model(Entity::Event);
    loadInto(model);
    model.setQuery(events(u"number>290"_s));
    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(wordsAt(model, 0), u"291"_s);
}

/// What is seen does not wait for what is not.
void TestWindowModel::longList_beginsWithItsFirstRows()
{
    fill(1000);
    const auto held = heldReader(true);
    WindowModel model(Entity::Event);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns({u"number"_s, u"code"_s, u"title"_s});
    QSignalSpy begun(&model, &WindowModel::begun);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    model.setQuery(events());
    model.setLibrary(m_library);
    QTRY_COMPARE(begun.size(), 1);
    const int first = model.rowCount();
    QVERIFY(first > 50 && first < 1000);
    QCOMPARE(model.index(0, 2).data().toString(), u"Conference 1"_s); // without asking again
    QVERIFY(model.isLoading());
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(20, 0), QItemSelectionModel::Select);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    held->release();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(selection.currentIndex().row(), 20);
    QCOMPARE(wordsAt(model, first, 2), u"Conference %1"_s.arg(first + 1));
    QCOMPARE(wordsAt(model, 999, 2), u"Conference 1000"_s);
}

/// The order of all is known; what is added meanwhile stands in its place all the same.
void TestWindowModel::longList_isFilteredInItsOrder()
{
    fill(1000);
    WindowModel model(Entity::Event);
    loadInto(model);
    for (const auto &[filter, rows] :
         QList<std::pair<QString, int>>{{u"conference"_s, 1000},
                                        {u"\"conference 7\""_s, 111},
                                        {u"number>400 conference"_s, 600}}) {
        QSignalSpy loaded(&model, &WindowModel::loaded);
        model.setQuery(events(filter));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), rows);
        for (int row = 1; row < rows; ++row)
            QVERIFY(model.idAt(row - 1) < model.idAt(row)); // as they are numbered
    }
    write([](Database &database) -> Result<void> {
        Record event = Record::create(Entity::Event);
        event.setValue(u"code", u"NEW"_s);
        event.setValue(u"title", u"Conference in between"_s);
        event.setValue(u"number", 500);
        PLENARY_TRY(addRecord(database, event));
        return {};
    });
    QTRY_COMPARE(model.rowCount(), 601);
    QCOMPARE(wordsAt(model, 99, 1), u"C000500"_s);
    QCOMPARE(wordsAt(model, 100, 1), u"NEW"_s);
}

/// Somebody who types asks for more than is answered: only what was asked last is shown.
void TestWindowModel::queries_onlyTheLastAnswers()
{
    fill(300);
    WindowModel model(Entity::Event);
    loadInto(model);
    const auto held = heldReader();
    (void)model.index(0, 0).data(); // a page of the old list is under way
    QSignalSpy loaded(&model, &WindowModel::loaded);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setQuery(events(u"number>10"_s));
    model.setQuery(events(u"number>100"_s));
    model.setQuery(events(u"number>297"_s));
    QVERIFY(model.isLoading());
    held->release();
    awaitReader();
    QVERIFY(!model.isLoading());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(wordsAt(model, 0), u"298"_s);
}

void TestWindowModel::badQuery_saysSo()
{
    fill(10);
    WindowModel model(Entity::Event);
    loadInto(model);
    QSignalSpy failed(&model, &WindowModel::failed);
    ListQuery query = events();
    query.filter = Filter::compare(u"nonsense"_s, u"1"_s);
    model.setQuery(query);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QCOMPARE(model.rowCount(), 0);
    model.setQuery(events());
    QTRY_COMPARE(model.rowCount(), 10);
}

void TestWindowModel::reload_keepsSelection()
{
    fill(300);
    WindowModel model(Entity::Event);
    loadInto(model);
    QCOMPARE(wordsAt(model, 250), u"251"_s);
    QItemSelectionModel selection(&model);
    selection.select(model.index(250, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(model.index(250, 0), QItemSelectionModel::NoUpdate);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.reload();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(selection.isRowSelected(250, {}));
    QCOMPARE(selection.currentIndex().row(), 250);
    // Other rows cannot keep it.
    model.setQuery(events(u"number>290"_s));
    QTRY_COMPARE(reset.size(), 1);
    QVERIFY(!selection.hasSelection());
}

/// A view asks for a cell once and waits for dataChanged: a reload may not lose what it waits for.
void TestWindowModel::reload_bringsPagesThatWereUnderWay()
{
    fill(300);
    WindowModel model(Entity::Event);
    loadInto(model);
    QSignalSpy arrived(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    const auto held = heldReader();
    (void)model.index(250, 0).data();
    model.reload(); // before the page has arrived
    held->release();
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_VERIFY(hasArrived(arrived, 250));
    QCOMPARE(model.index(250, 0).data().toString(), u"251"_s);
}

void TestWindowModel::edit_refreshesShownRows()
{
    fill(300);
    WindowModel model(Entity::Event);
    loadInto(model);
    QCOMPARE(wordsAt(model, 5, 2), u"Conference 6"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy arrived(&model, &QAbstractItemModel::dataChanged);
    write([id = model.idAt(5)](Database &database) {
        return edit(database, Entity::Event, id, u"title"_s, u"Renamed"_s);
    });
    QTRY_VERIFY(hasArrived(arrived, 5));
    QCOMPARE(model.index(5, 2).data().toString(), u"Renamed"_s);
    QCOMPARE(reset.size(), 0);
}

void TestWindowModel::edit_ofALinkedRecord_refreshesItsName()
{
    fill(3);
    const auto series = answerOf(m_library->write<qint64>([](Database &database) {
        Record congress = Record::create(Entity::EventSeries);
        congress.setValue(u"name", u"Congress"_s);
        return addRecord(database, congress);
    }));
    QVERIFY_RESULT(series);
    WindowModel model(Entity::Event);
    loadInto(model);
    model.setColumns({u"series"_s});
    write([series = *series, id = model.idAt(0)](Database &database) {
        return edit(database, Entity::Event, id, u"series"_s, series);
    });
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"Congress"_s);
    QVERIFY(!model.index(0, 0).data(AbsentRole).toBool());
    QVERIFY(model.index(1, 0).data(AbsentRole).toBool());
    write([series = *series](Database &database) {
        return edit(database, Entity::EventSeries, series, u"name"_s, u"Forum"_s);
    });
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"Forum"_s);
}

void TestWindowModel::newRecord_appears()
{
    fill(3);
    WindowModel model(Entity::Event);
    loadInto(model);
    write([](Database &database) -> Result<void> {
        Record event = Record::create(Entity::Event);
        event.setValue(u"code", u"NEW"_s);
        event.setValue(u"number", 99);
        PLENARY_TRY(addRecord(database, event));
        return {};
    });
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(wordsAt(model, 3, 1), u"NEW"_s);
}

void TestWindowModel::columns_areThoseAskedFor()
{
    WindowModel model(Entity::Event);
    QVERIFY(model.columns().contains(u"title"_s));
    QVERIFY(!model.columns().contains(u"note"_s));
    model.setColumns({u"note"_s, u"nonsense"_s, u"code"_s});
    QCOMPARE(model.columns(), (QStringList{u"note"_s, u"code"_s}));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Code"_s);
    for (const int section : {-1, 2})
        QVERIFY(model.headerData(section, Qt::Horizontal, Qt::DisplayRole).isNull());
    QVERIFY(model.headerData(0, Qt::Vertical, Qt::DisplayRole).isNull());
}

void TestWindowModel::numbers_sayThatTheyAre()
{
    fill(1);
    WindowModel model(Entity::Event);
    loadInto(model);
    QCOMPARE(wordsAt(model, 0), u"1"_s);
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isNumber = model.columns().at(column) == u"number"_s;
        QCOMPARE(model.index(0, column).data(NumberRole).toBool(), isNumber);
        QCOMPARE(model.headerData(column, Qt::Horizontal, NumberRole).toBool(), isNumber);
    }
}

void TestWindowModel::noLibrary_isEmpty()
{
    fill(10);
    WindowModel model(Entity::Event);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    model.reload();
    QVERIFY(!model.isLoading());
    const auto held = heldReader();
    model.setLibrary(m_library);
    QVERIFY(model.isLoading());
    model.setLibrary(nullptr); // before the ids have arrived
    QVERIFY(!model.isLoading());
    held->release();
    awaitReader();
    QCOMPARE(loaded.size(), 0);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestWindowModel)
#include "tst_windowmodel.moc"
