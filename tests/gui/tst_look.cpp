// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/chip.h"
#include "app/gui/look/docktitle.h"
#include "app/gui/look/emptystate.h"
#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/roles.h"
#include "app/gui/look/statusglyph.h"
#include "app/gui/look/theme.h"
#include "app/gui/look/twolinedelegate.h"
#include "core/choices.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>

using namespace plenary;
using namespace Qt::StringLiterals;

namespace
{

/// Whether any pixel of `picture` is `colour`, a little more or less.
bool shows(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() > 200 && std::abs(pixel.red() - colour.red()) < 12
                && std::abs(pixel.green() - colour.green()) < 12
                && std::abs(pixel.blue() - colour.blue()) < 12)
                return true;
        }
    }
    return false;
}

QImage pictureOf(const QIcon &icon, int size = 16, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(size, size), 1, QIcon::Normal, state).toImage();
}

/// The greatest difference in opacity between two pictures of one size.
int differ(const QImage &one, const QImage &other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            most = std::max(
                most, std::abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()));
    }
    return most;
}

/// How many pixels of the middle column are drawn.
int inkedPixels(const QImage &picture)
{
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y)
        inked += picture.pixelColor(picture.width() / 2, y).alpha() > 100 ? 1 : 0;
    return inked;
}

void install(Theme::Mode mode, int percent = 100)
{
    Theme::install(*qApp, mode, percent);
}

/// A table with one cell, shown.
struct OneCell {
    QStandardItemModel model{1, 2};
    QTableView view;

    explicit OneCell(const QString &text)
    {
        dressTable(&view);
        model.setItem(0, 0, new QStandardItem(text));
        view.setModel(&model);
        view.resize(400, 120);
        view.show();
    }
    void hover()
    {
        const QPoint spot = view.visualRect(model.index(0, 0)).center();
        QHelpEvent event(QEvent::ToolTip, spot, view.viewport()->mapToGlobal(spot));
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
};

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { install(Theme::Mode::Light); }
    void cleanup()
    {
        QToolTip::hideText();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void icon_followsThemeSwitch();
    void icon_isAccentWhenOn();
    void icon_keepsStrokeAtEverySize();
    void icon_turnsRoundRightToLeft();
    void everyIcon_isDrawn();
    void dress_followsThemeAndSize();
    void install_largerText_growsRows();
    void install_highContrast_keepsSystemPalette();
    void palette_textIsReadableOnEveryGround_data();
    void palette_textIsReadableOnEveryGround();
    void status_everyClassedChoice_hasShape_data();
    void status_everyClassedChoice_hasShape();
    void status_unknownCode_hasNoShape();
    void status_everyShape_isDrawn();
    void cell_cutText_givesToolTip();
    void cell_wholeText_givesNoToolTip();
    void cell_markup_staysPlain();
    void delegates_surviveNoRoom();
    void cell_selection_hasBarAtLeadingEdge_data();
    void cell_selection_hasBarAtLeadingEdge();
    void list_clickOnHeading_folds();
    void chip_deleteKeyAndCross_remove();
    void dockTitle_showsWhereTheKeyboardIs();
    void dockTitle_buttonsHaveNames();
    void field_arabicStandsWhereLatinStands();
    void emptyState_linkAndButton_areHeard();
};

void TestLook::icon_followsThemeSwitch()
{
    const QIcon icon = Theme::icon("search");
    QVERIFY(shows(pictureOf(icon, 64), Theme::light()(ColourRole::Text2)));
    install(Theme::Mode::Dark);
    QVERIFY(shows(pictureOf(icon, 64), Theme::dark()(ColourRole::Text2)));
    QVERIFY(!shows(pictureOf(icon, 64), Theme::light()(ColourRole::Text2)));
}

void TestLook::icon_isAccentWhenOn()
{
    const QImage on = pictureOf(Theme::icon("search"), 64, QIcon::On);
    QVERIFY(shows(on, Theme::colour(ColourRole::Accent)));
}

void TestLook::icon_keepsStrokeAtEverySize()
{
    const QIcon icon = Theme::icon("dock"); // two level lines through the middle column and more
    const int small = inkedPixels(pictureOf(icon, 16));
    QVERIFY(small > 0);
    QVERIFY(inkedPixels(pictureOf(icon, 48)) <= small + 2);
}

void TestLook::icon_turnsRoundRightToLeft()
{
    const QImage arrow = pictureOf(Theme::icon("undo"), 32);
    const QImage glass = pictureOf(Theme::icon("search"), 32);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage turned = pictureOf(Theme::icon("undo"), 32);
    QVERIFY(differ(turned, arrow) > 100); // smoothed edges need not be the same
    QVERIFY(differ(turned, arrow.mirrored(true, false)) < 40);
    QCOMPARE(pictureOf(Theme::icon("search"), 32), glass);
}

void TestLook::everyIcon_isDrawn()
{
    QVERIFY(!Theme::applicationIcon().isNull()); // also registers the drawings
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        const QImage picture = pictureOf(Theme::icon(file.chopped(4)), 32);
        QImage nothing(picture.size(), picture.format());
        nothing.fill(Qt::transparent);
        QVERIFY2(picture != nothing, qPrintable(file));
    }
}

void TestLook::dress_followsThemeAndSize()
{
    QLabel label;
    Theme::dress(&label, Theme::Small, ColourRole::Good);
    Theme::dress(&label, Theme::Title, ColourRole::Problem);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light()(ColourRole::Problem));
    const double points = label.font().pointSizeF();
    QVERIFY(label.font().bold());
    install(Theme::Mode::Dark, 150);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::dark()(ColourRole::Problem));
    QCOMPARE(label.font().pointSizeF(), points * 1.5);
}

void TestLook::install_largerText_growsRows()
{
    OneCell cell(u"Anna"_s);
    const int before = cell.view.rowHeight(0);
    QVERIFY(before >= 24);
    cell.view.setColumnWidth(0, 100);
    install(Theme::Mode::Light, 150);
    QVERIFY(cell.view.rowHeight(0) >= QFontMetrics(Theme::font(Theme::Body)).height() + 6);
    QVERIFY(cell.view.rowHeight(0) > before);
    QVERIFY(cell.view.columnWidth(0) > 130);
}

void TestLook::install_highContrast_keepsSystemPalette()
{
    const QPalette before = QApplication::palette();
    QPalette desktop(Qt::white,
                     Qt::black,
                     Qt::white,
                     Qt::black,
                     Qt::gray,
                     Qt::white,
                     Qt::white,
                     Qt::black,
                     Qt::black);
    desktop.setColor(QPalette::Highlight, Qt::yellow);
    desktop.setColor(QPalette::HighlightedText, Qt::black);
    QApplication::setPalette(desktop);
    install(Theme::Mode::Automatic);
    QVERIFY(Theme::current().isHighContrast());
    QVERIFY(Theme::current().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(Qt::yellow));
    QCOMPARE(Theme::colour(ColourRole::Problem), QColor(Qt::white)); // the glyph says it
    install(Theme::Mode::Light); // what the user picks wins
    QVERIFY(!Theme::current().isHighContrast());
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), before.color(QPalette::Highlight));
}

void TestLook::palette_textIsReadableOnEveryGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLook::palette_textIsReadableOnEveryGround()
{
    QFETCH(const bool, dark);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    using enum ColourRole;
    for (const ColourRole ground : {Window, Chrome, Base, Header, Selection, Hover}) {
        for (const ColourRole ink : {Text, Text2, Text3, Accent, Good, Attention, Problem}) {
            const double a = luminance(theme(ground)) + 0.05;
            const double b = luminance(theme(ink)) + 0.05;
            QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5,
                     qPrintable(u"ink %1 on ground %2"_s.arg(int(ink)).arg(int(ground))));
        }
    }
}

void TestLook::status_everyClassedChoice_hasShape_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const std::pair<const char *, Choices> vocabularies[] = {{"invitation", invitations},
                                                             {"rsvp", rsvps},
                                                             {"registration", registrations},
                                                             {"attendance", attendances},
                                                             {"action", actions}};
    for (const auto &[field, choices] : vocabularies) {
        for (const Choice &choice : choices) {
            if (choice.meaning != Choice::Class::None)
                QTest::addRow("%s %s", field, choice.code)
                    << QString::fromLatin1(field) << QString::fromLatin1(choice.code);
        }
    }
}

void TestLook::status_everyClassedChoice_hasShape()
{
    QFETCH(const QString, field);
    QFETCH(const QString, code);
    QVERIFY(StatusGlyph::look(field, code).shape != StatusGlyph::Shape::None);
    QVERIFY(!StatusGlyph::icon(StatusGlyph::look(field, code)).isNull());
}

void TestLook::status_unknownCode_hasNoShape()
{
    QCOMPARE(StatusGlyph::look(u"rsvp", u"attended"), StatusGlyph::Look());
    QVERIFY(StatusGlyph::icon({}).isNull());
}

void TestLook::status_everyShape_isDrawn()
{
    QList<QImage> seen;
    for (int shape = 1; shape <= int(StatusGlyph::Shape::Link); ++shape) {
        QImage picture(26, 26, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        {
            QPainter painter(&picture);
            painter.scale(2, 2);
            StatusGlyph::paint(painter,
                               {0, 0, 13, 13},
                               static_cast<StatusGlyph::Shape>(shape),
                               Qt::black,
                               Qt::white);
        }
        QVERIFY2(!seen.contains(picture), qPrintable(QString::number(shape)));
        QVERIFY(shows(picture, Qt::black));
        seen << picture;
    }
}

void TestLook::cell_cutText_givesToolTip()
{
    OneCell cell(u"Ministry of Justice and Constitutional Affairs"_s);
    cell.view.setColumnWidth(0, 60);
    cell.hover();
    QVERIFY(QToolTip::text().contains(u"Constitutional Affairs"_s));
}

void TestLook::cell_wholeText_givesNoToolTip()
{
    OneCell cell(u"Justice"_s);
    cell.view.setColumnWidth(0, 200);
    cell.hover();
    QVERIFY(QToolTip::text().isEmpty());
}

void TestLook::cell_markup_staysPlain()
{
    OneCell cell(u"<b>Ministry</b> of <img src='x'> Justice and Affairs"_s);
    cell.view.setColumnWidth(0, 60);
    cell.hover();
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;"_s));
}

void TestLook::delegates_surviveNoRoom()
{
    QStandardItemModel model;
    auto *item = new QStandardItem(u"accepted"_s);
    for (const auto &[role, value] : std::initializer_list<std::pair<int, QVariant>>{
             {StatusFieldRole, u"rsvp"_s},
             {StatusCodeRole, u"accepted"_s},
             {HintRole, u"KEN"_s},
             {LinkRole, true},
             {IconNameRole, u"person"_s},
             {DetailRole, u"Vienna"_s},
             {CountRole, u"12"_s},
             {TintRole, int(ColourRole::AttentionTint)}})
        item->setData(value, role);
    model.appendRow(item);
    RecordDelegate record;
    TwoLineDelegate twoLines;
    for (const int width : {0, 1, 8, 20, 40}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage picture(60, 40, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::magenta);
            QPainter painter(&picture);
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, width, 40);
            option.direction = direction;
            option.state = QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_HasFocus;
            record.paint(&painter, option, model.index(0, 0));
            twoLines.paint(&painter, option, model.index(0, 0));
            painter.end();
            for (int x = width; x < picture.width(); ++x)
                QCOMPARE(picture.pixelColor(x, 12), QColor(Qt::magenta)); // nothing outside
        }
    }
}

void TestLook::cell_selection_hasBarAtLeadingEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestLook::cell_selection_hasBarAtLeadingEdge()
{
    QFETCH(const Qt::LayoutDirection, direction);
    OneCell cell(u"Anna"_s);
    cell.view.setLayoutDirection(direction);
    cell.view.selectionModel()->select(cell.model.index(0, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto edgeOf = [&](int column) {
        const QRect box = cell.view.visualRect(cell.model.index(0, column));
        const int x = direction == Qt::LeftToRight ? box.left() + 1 : box.right() - 1;
        return cell.view.viewport()->grab().toImage().pixelColor(x, box.center().y());
    };
    QCOMPARE(edgeOf(0), Theme::colour(ColourRole::Accent));
    QCOMPARE(edgeOf(1), Theme::colour(ColourRole::Selection));
    cell.view.horizontalHeader()->moveSection(1, 0);
    QCOMPARE(edgeOf(1), Theme::colour(ColourRole::Accent));
}

void TestLook::list_clickOnHeading_folds()
{
    QStandardItemModel model;
    auto *heading = new QStandardItem(u"Conferences"_s);
    heading->setData(true, GroupRole);
    heading->appendRow(new QStandardItem(u"Tbilisi"_s));
    model.appendRow(heading);
    QTreeView tree;
    dressList(&tree);
    tree.setModel(&model);
    tree.resize(240, 200);
    tree.show();
    const QPoint spot = tree.visualRect(model.index(0, 0)).center();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, spot);
    QVERIFY(tree.isExpanded(model.index(0, 0)));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, spot);
    QVERIFY(!tree.isExpanded(model.index(0, 0)));
}

void TestLook::chip_deleteKeyAndCross_remove()
{
    Chip chip(Chip::Kind::Active, u"held"_s);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &Chip::removed);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 12, chip.height() / 2});
    QCOMPARE(removed.count(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {8, chip.height() / 2});
    QCOMPARE(removed.count(), 2);
    QCOMPARE(clicked.count(), 1);
}

void TestLook::dockTitle_showsWhereTheKeyboardIs()
{
    QMainWindow window;
    auto *centre = new QLineEdit(&window);
    window.setCentralWidget(centre);
    auto *dock = new QDockWidget(u"Participation"_s, &window);
    auto *field = new QLineEdit;
    dock->setWidget(field);
    auto *title = new DockTitle("person", dock);
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    QTRY_VERIFY(title->isActive());
    QCOMPARE(title->grab().toImage().pixelColor(5, 0), Theme::colour(ColourRole::Accent));
    centre->setFocus();
    QTRY_VERIFY(!title->isActive());
    QVERIFY(title->grab().toImage().pixelColor(5, 0) != Theme::colour(ColourRole::Accent));
}

void TestLook::dockTitle_buttonsHaveNames()
{
    QMainWindow window;
    auto *dock = new QDockWidget(u"Participation"_s, &window);
    auto *title = new DockTitle("person", dock);
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    window.show();
    const QList<QToolButton *> buttons = title->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QToolButton *button : buttons) {
        QVERIFY(button->accessibleName().contains(u"Participation"_s));
        QVERIFY(!button->toolTip().isEmpty());
    }
    dock->setFeatures(QDockWidget::DockWidgetMovable);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->isVisible());
}

void TestLook::field_arabicStandsWhereLatinStands()
{
    // The last row of letters without descenders is the base line.
    const auto baseLineOf = [](const QString &text) {
        QLineEdit field(text);
        field.resize(200, 28);
        const QImage picture = field.grab(QRect(0, 3, 200, 22)).toImage();
        for (int y = picture.height() - 1; y >= 0; --y) {
            for (int x = 8; x < 190; ++x) {
                if (picture.pixelColor(x, y).lightness() < 130)
                    return y;
            }
        }
        return -1;
    };
    const int latin = baseLineOf(u"HAT"_s);
    QVERIFY(latin > 0);
    QVERIFY(std::abs(baseLineOf(u"\u0627\u0644\u0644\u0627\u0645"_s.left(4)) - latin) <= 1);
}

void TestLook::emptyState_linkAndButton_areHeard()
{
    EmptyState empty("chart", u"Charts stand here once people are entered."_s);
    empty.setAction(u"Enter participants"_s);
    empty.show();
    QSignalSpy acted(&empty, &EmptyState::actionTriggered);
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(acted.count(), 1);
    empty.setAction({});
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
