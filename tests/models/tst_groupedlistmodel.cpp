// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupedlistmodel.h"

#include "models/roles.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestGroupedListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_model.reset(); }
    void headings_standOnceWithTheirCounts();
    void entriesWithoutAGroup_haveNoHeading();
    void fold_hidesTheGroupAndKeepsItsCount();
    void fold_outlivesNewEntries();
    void words_whateverTheirAccents_data();
    void words_whateverTheirAccents();
    void words_countOnlyWhatIsShown();
    void current_isBold();
    void sameEntries_keepTheView();

private:
    QStringList shown() const;

    std::unique_ptr<GroupedListModel> m_model;
    const QList<ListEntry> m_entries{
        {1, u"San José 2020"_s, u"Costa Rica"_s, u"Congress"_s, u"12"_s, u"status"_s, u"held"_s},
        {2, u"Vienna 2018"_s, u"Austria"_s, u"Congress"_s, u"–"_s, {}, {}},
        {3, u"Łódź 2017"_s, u"Poland"_s, u"Workshop"_s, u"3"_s, {}, {}}};
};

void TestGroupedListModel::init()
{
    m_model = std::make_unique<GroupedListModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setEntries(m_entries);
}

/// Headings as "# name count", entries as their titles.
QStringList TestGroupedListModel::shown() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QString words = index.data().toString();
        rows.append(index.data(GroupRole).toBool()
                        ? QString(u"# "_s + words + u' ' + index.data(CountRole).toString())
                        : words);
    }
    return rows;
}

void TestGroupedListModel::headings_standOnceWithTheirCounts()
{
    QCOMPARE(shown(),
             (QStringList{u"# Congress 2"_s,
                          u"San José 2020"_s,
                          u"Vienna 2018"_s,
                          u"# Workshop 1"_s,
                          u"Łódź 2017"_s}));
    QCOMPARE(m_model->index(0).data(GroupedListModel::IdRole).toLongLong(), 0);
    const QModelIndex first = m_model->index(1);
    QCOMPARE(first.data(GroupedListModel::IdRole).toLongLong(), 1);
    QCOMPARE(first.data(DetailRole).toString(), u"Costa Rica"_s);
    QCOMPARE(first.data(CountRole).toString(), u"12"_s);
    QCOMPARE(first.data(StatusCodeRole).toString(), u"held"_s);
    QCOMPARE(m_model->rowOf(2), 2);
    QCOMPARE(m_model->rowOf(99), -1);
    QCOMPARE(m_model->total(), 3);
}

void TestGroupedListModel::entriesWithoutAGroup_haveNoHeading()
{
    m_model->setEntries({{7, u"Alone"_s, {}, {}, {}, {}, {}}});
    QCOMPARE(shown(), QStringList{u"Alone"_s});
}

void TestGroupedListModel::fold_hidesTheGroupAndKeepsItsCount()
{
    m_model->toggle(0);
    QCOMPARE(shown(), (QStringList{u"# Congress 2"_s, u"# Workshop 1"_s, u"Łódź 2017"_s}));
    QCOMPARE(m_model->rowOf(1), -1);
    QCOMPARE(m_model->shown(), 3);
    for (const int notAHeading : {2, -1, 99})
        m_model->toggle(notAHeading);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->toggle(0);
    QCOMPARE(m_model->rowCount(), 5);
}

void TestGroupedListModel::fold_outlivesNewEntries()
{
    m_model->toggle(0);
    QList<ListEntry> more = m_entries;
    more.insert(2, {4, u"Nairobi 2021"_s, {}, u"Congress"_s, {}, {}, {}});
    m_model->setEntries(more);
    QCOMPARE(shown().first(), u"# Congress 3"_s);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestGroupedListModel::words_whateverTheirAccents_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("without accents") << u"jose"_s << QStringList{u"San José 2020"_s};
    QTest::newRow("with other accents") << u"JÓSÉ"_s << QStringList{u"San José 2020"_s};
    QTest::newRow("letters of their own") << u"lodz"_s << QStringList{u"Łódź 2017"_s};
    QTest::newRow("in the detail") << u"austria"_s << QStringList{u"Vienna 2018"_s};
    QTest::newRow("in the group") << u"workshop"_s << QStringList{u"Łódź 2017"_s};
    QTest::newRow("all of several") << u"congress 2018"_s << QStringList{u"Vienna 2018"_s};
    QTest::newRow("none") << u"congress poland"_s << QStringList{};
    QTest::newRow("blanks") << u"  "_s
                            << QStringList{u"San José 2020"_s, u"Vienna 2018"_s, u"Łódź 2017"_s};
}

void TestGroupedListModel::words_whateverTheirAccents()
{
    QFETCH(QString, words);
    QFETCH(QStringList, titles);
    m_model->setWords(words);
    QStringList rows = shown();
    rows.removeIf([](const QString &row) {
        return row.startsWith(u'#');
    });
    QCOMPARE(rows, titles);
    QCOMPARE(m_model->shown(), titles.size());
    QCOMPARE(m_model->total(), 3);
}

void TestGroupedListModel::words_countOnlyWhatIsShown()
{
    m_model->setWords(u"vienna"_s);
    QCOMPARE(shown(), (QStringList{u"# Congress 1"_s, u"Vienna 2018"_s}));
    m_model->setWords({});
    QCOMPARE(m_model->rowCount(), 5);
}

void TestGroupedListModel::current_isBold()
{
    QSignalSpy repainted(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setCurrent(2);
    QCOMPARE(repainted.size(), 1);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->index(row).data(EmphasisRole).toBool(), row == m_model->rowOf(2));
    m_model->setCurrent(0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(!m_model->index(row).data(EmphasisRole).toBool());
}

void TestGroupedListModel::sameEntries_keepTheView()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setEntries(m_entries);
    QCOMPARE(reset.size(), 0);
    m_model->setEntries(m_entries.mid(1));
    QCOMPARE(reset.size(), 1);
}

QTEST_GUILESS_MAIN(TestGroupedListModel)
#include "tst_groupedlistmodel.moc"
