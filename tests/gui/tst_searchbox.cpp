// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/look/fieldgrouptitle.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// The search over everything, as it is used again and again.
class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Theme::install(*qApp, Theme::Mode::Light); }
    void whatIsChosenIsOpenedEachTime();
    void isInSightWhateverTheLetters_data();
    void isInSightWhateverTheLetters();
    void whatIsFoundIsReadWhole();
    void headingsGrowWithTheLetters();
};

void TestSearchBox::whatIsChosenIsOpenedEachTime()
{
    WindowFixture fixture;
    fixture.makeRegister(u"a.plenary"_s, u"ilan"_s);
    auto *box = fixture.find<QLineEdit>(u"searchBox"_s);
    for (const QString &typed : {u"sealaw"_s, u"kyoto"_s, u"undp"_s}) {
        WindowFixture::giveFocus(box);
        QTest::keyClicks(box, typed);
        QAbstractItemView *found = box->completer()->popup();
        QTRY_VERIFY(found->isVisible());
        const qint64 first = found->model()->index(0, 0).data(Qt::UserRole).toLongLong();
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        const RecordForm &form = *fixture.window().docks()->form;
        QTRY_COMPARE(form.current().record.id, first);
        QTRY_VERIFY(box->text().isEmpty());
        WindowFixture::giveFocus(fixture.window().eventPanel()->currentList()->find());
    }
}

void TestSearchBox::isInSightWhateverTheLetters_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isWordy");
    QTest::newRow("as at first") << 1440 << 100 << true;
    QTest::newRow("large letters") << 1280 << 150 << false;
    QTest::newRow("largest letters") << 1280 << 200 << false;
    QTest::newRow("small window") << 1024 << 100 << false;
}

void TestSearchBox::isInSightWhateverTheLetters()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isWordy);
    WindowFixture fixture;
    fixture.makeRegister(u"a.plenary"_s, u"ilan"_s);
    fixture.window().resize(width, 800);
    Theme::install(*qApp, Theme::Mode::Light, percent);
    const auto *box = fixture.window().findChild<QLineEdit *>(u"searchBox"_s);
    const auto *bar = fixture.window().findChild<QToolBar *>(u"toolBar"_s);
    const auto *more = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
    QTRY_COMPARE(fixture.window().width(), width);
    QTRY_VERIFY(box->isVisible() && !more->isVisible());
    QTRY_VERIFY(bar->rect().contains(box->geometry()));
    QVERIFY(box->width() >= box->fontMetrics().height() * 7);
    const auto *import = qobject_cast<QToolButton *>(
        bar->widgetForAction(fixture.window().findChild<QAction *>(u"import"_s)));
    QTRY_COMPARE(import->toolButtonStyle() == Qt::ToolButtonTextBesideIcon, isWordy);
    fixture.window().resize(1440, 800);
    Theme::install(*qApp, Theme::Mode::Light, 100);
    QTRY_COMPARE(import->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void TestSearchBox::whatIsFoundIsReadWhole()
{
    WindowFixture fixture;
    fixture.makeRegister(u"a.plenary"_s, u"ilan"_s);
    auto *box = fixture.find<QLineEdit>(u"searchBox"_s);
    WindowFixture::giveFocus(box);
    QTest::keyClicks(box, u"inter-american"_s);
    QAbstractItemView *found = box->completer()->popup();
    QTRY_VERIFY(found->isVisible());
    QVERIFY(found->width() > box->width());
    QVERIFY(found->viewport()->width() >= found->sizeHintForColumn(0));
    QVERIFY(found->width() <= found->fontMetrics().height() * 33);
}

void TestSearchBox::headingsGrowWithTheLetters()
{
    WindowFixture fixture;
    fixture.makeRegister(u"a.plenary"_s, u"ilan"_s);
    fixture.trigger(u"new.participation"_s);
    FieldGroupTitle *heading = nullptr;
    QTRY_VERIFY((heading = fixture.window().docks()->form->findChild<FieldGroupTitle *>()));
    const auto *form = fixture.window().docks()->form->findChild<QFormLayout *>();
    const int height = heading->height();
    const int gap = form->verticalSpacing();
    Theme::install(*qApp, Theme::Mode::Light, 150);
    QTRY_VERIFY(heading->height() >= height * 14 / 10);
    QCOMPARE(heading->font().pointSizeF(), Theme::font(Theme::SmallBold).pointSizeF());
    QTRY_VERIFY(form->verticalSpacing() > gap);
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
