// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/forms/recordform.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/window/docks.h"
#include "app/gui/window/registers.h"
#include "gui/windowfixture.h"
#include "library/backup.h"
#include "library/backups.h"
#include "models/windowmodel.h"

#include "models/roles.h"
#include <QtCore/QRegularExpression>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>

#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

namespace
{

const QRegularExpression latinDigits(u"[0-9]"_s);
const QRegularExpression arabicDigits(u"[\u0660-\u0669]"_s);

/// Menus below a menu too.
void addMenus(const QWidget *widget, QList<const QWidget *> &menus)
{
    menus.append(widget);
    for (const QAction *action : widget->actions()) {
        if (action->menu())
            addMenus(action->menu(), menus);
    }
}

QString keyOf(const QAction *action)
{
    static const QRegularExpression key(u"&([^&\\s])"_s);
    return key.match(action->text()).captured(1).toLower();
}

} // namespace

/// The window with the sample, in the languages that are whole.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void window_speaks_data();
    void window_speaks();
    void menus_haveKeysOfTheirOwn_data();
    void menus_haveKeysOfTheirOwn();
    void arabicWindow_isMirrored();
    void arabicWindow_writesOneKindOfDigits();
    void arabicWindow_choosesRows();
    void countries_haveNamesOfTheLanguage_data();
    void countries_haveNamesOfTheLanguage();
    void frenchWords_areNotCut();
    void cleanup() { m_fixture.reset(); }
    void cleanupTestCase();

private:
    void open(const QString &language);
    [[nodiscard]] MainWindow &window() { return m_fixture->window(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLanguages::open(const QString &language)
{
    m_fixture = std::make_unique<WindowFixture>(language);
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    QListView *meetings = window().docks()->conferences->list();
    QTRY_VERIFY(meetings->model()->rowCount() > 0);
    WindowFixture::clickRow(meetings, u"Buenos Aires 2016"_s);
    QTRY_VERIFY(!window().docks()->chart->findChild<ChartView *>()->scene().items.isEmpty());
}

void TestLanguages::cleanupTestCase()
{
    // Whoever comes next in this process speaks the language of the desktop.
    WindowFixture plain;
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::window_speaks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("en") << u"&File"_s << false;
    QTest::newRow("fr") << u"&Fichier"_s << false;
    QTest::newRow("ar") << u"&ملف"_s << true;
}

void TestLanguages::window_speaks()
{
    QFETCH(QString, file);
    QFETCH(bool, mirrored);
    m_fixture = std::make_unique<WindowFixture>(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(window().menuBar()->actions().first()->text(), file);
    QCOMPARE(window().isRightToLeft(), mirrored);
    QCOMPARE(QLocale().name().left(2), QString::fromLatin1(QTest::currentDataTag()));
}

void TestLanguages::menus_haveKeysOfTheirOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const char *code : {"en", "fr", "ar"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestLanguages::menus_haveKeysOfTheirOwn()
{
    QFETCH(QString, language);
    m_fixture = std::make_unique<WindowFixture>(language);
    QList<const QWidget *> menus;
    addMenus(window().menuBar(), menus);
    QVERIFY(menus.size() > 5);
    for (const QWidget *menu : std::as_const(menus)) {
        QHash<QString, QString> keys;
        for (const QAction *action : menu->actions()) {
            const QString key = keyOf(action);
            if (key.isEmpty())
                continue;
            QVERIFY2(!keys.contains(key), qPrintable(keys.value(key) + u" / " + action->text()));
            keys.insert(key, action->text());
        }
    }
}

void TestLanguages::arabicWindow_isMirrored()
{
    open(u"ar"_s);
    const auto centre = [this](QWidget *widget) {
        return widget->mapTo(&window(), widget->rect().center()).x();
    };
    // The list to choose from comes first, at the right; the record last, at the left.
    QVERIFY(centre(window().docks()->conferences) > centre(window().eventPanel()));
    QVERIFY(centre(window().docks()->form) < centre(window().eventPanel()));
    const auto *chart = window().docks()->chart->findChild<ChartView *>();
    QTRY_VERIFY(!chart->spec().categories.isEmpty());
    QVERIFY(chart->scene().mirrored);
    int labels = 0; // the names of the bars stand at the right, where the bars begin
    for (const ChartItem &item : chart->scene().items) {
        const auto *text = std::get_if<ChartText>(&item);
        if (!text || !text->text.contains(u"Johannesburg"_s))
            continue;
        ++labels;
        QVERIFY2(text->at.x() > chart->scene().size.width() / 2, qPrintable(text->text));
    }
    QVERIFY(labels > 0);
}

/// A row that is chosen by the program, not by a click.
void TestLanguages::arabicWindow_choosesRows()
{
    open(u"ar"_s);
    m_fixture->trigger(u"showMembers"_s);
    ListPanel *members = window().docks()->members->list(Entity::Organisation);
    QTRY_VERIFY(members->model()->rowCount() > 3);
    const qint64 third = members->model()->idAt(2);
    members->select(third);
    QTRY_COMPARE(members->selectedIds(), QList<qint64>{third});
    const Location location = window().registers()->library()->location();
    QTRY_VERIFY(!backupsIn(backupFolder(location)).isEmpty());
    m_fixture->trigger(u"restore"_s);
    auto *dialog = window().findChild<QDialog *>(u"restoreDialog"_s);
    auto *backups = dialog->findChild<QTableWidget *>();
    QTRY_VERIFY(backups->rowCount() > 0);
    QTRY_COMPARE(backups->selectionModel()->selectedRows().size(), 1);
    dialog->reject();
}

/// Numbers that the program counted; symbols and names of the register keep their own.
void TestLanguages::arabicWindow_writesOneKindOfDigits()
{
    open(u"ar"_s);
    const auto *chart = window().docks()->chart->findChild<ChartView *>();
    QTRY_VERIFY(!chart->spec().categories.isEmpty());
    int arabic = 0;
    for (const ChartItem &item : chart->scene().items) {
        const auto *text = std::get_if<ChartText>(&item);
        arabic += text && text->text.contains(arabicDigits) ? 1 : 0;
    }
    QVERIFY(arabic > 2);
    const QAbstractItemModel *conferences = window().docks()->conferences->list()->model();
    QStringList dates;
    for (int row = 0; row < conferences->rowCount(); ++row)
        dates.append(conferences->index(row, 0).data(DetailRole).toString());
    QVERIFY2(dates.join(u' ').contains(arabicDigits), qPrintable(dates.join(u' ')));
    QVERIFY2(!dates.join(u' ').contains(latinDigits), qPrintable(dates.join(u' ')));
}

void TestLanguages::countries_haveNamesOfTheLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("fr") << u"Argentine"_s;
    QTest::newRow("ar") << u"الأرجنتين"_s;
}

void TestLanguages::countries_haveNamesOfTheLanguage()
{
    QFETCH(QString, name);
    open(QString::fromLatin1(QTest::currentDataTag()));
    WindowFixture::clickRow(window().docks()->conferences->list(), u"Buenos Aires 2016"_s);
    const auto isNamed = [this, &name] {
        const auto labels = window().eventPanel()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&name](const QLabel *label) {
            return label->text().contains(name);
        });
    };
    QTRY_VERIFY(isNamed());
}

void TestLanguages::frenchWords_areNotCut()
{
    open(u"fr"_s);
    for (const Perspective perspective :
         {Perspective::Conferences, Perspective::Members, Perspective::Declarations}) {
        window().showPerspective(perspective);
        QTest::qWait(0);
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!widget->isVisible() || widget->inherits("QLineEditIconButton")
                || (label && label->wordWrap()) || (!label && !button))
                continue;
            const QString text = label ? label->text() : button->text();
            if (text.isEmpty() || widget->width() == 0)
                continue;
            QVERIFY2(widget->width() >= widget->sizeHint().width(),
                     qPrintable(u"%1 “%2”: %3 of %4"_s.arg(
                         QString::fromLatin1(widget->metaObject()->className()),
                         text,
                         QString::number(widget->width()),
                         QString::number(widget->sizeHint().width()))));
        }
    }
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
