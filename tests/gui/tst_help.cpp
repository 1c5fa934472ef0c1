// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/help/manualbrowser.h"
#include "app/gui/help/manualwindow.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/window/filechooser.h"
#include "app/gui/window/helpcommands.h"
#include "app/gui/wizard/importwizard.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// Help as people ask for it: keys, menus, words typed, links clicked.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void helpOpensTheTutorialAtFirst();
    void helpOpensThePageOfThePanel();
    void helpElseOpensThePageOfThePerspective();
    void escapeClosesTheManual();
    void helpKnowsOnlyPlacesThatExist();
    void helpOpensBesideADialog();
    void everyPageIsShownWithItsPictures();
    void wordsAreFoundAsTheyAreTyped();
    void enterOpensThePlaceAndMarksTheWords();
    void wordsThatStandNowhereAreSaid();
    void linksAreFollowedAndBack();
    void nothingButTheManualIsRead();
    void keysAreThoseOfTheWindow();
    void keysInTheTutorialAreRight();
    void coloursFollowTheTheme();
    void aPageGoesOnPaper();
    void aboutSaysTheVersion();

private:
    void pressHelp();
    [[nodiscard]] ManualWindow *manual() const;
    [[nodiscard]] ManualBrowser *browser() const { return part<ManualBrowser>(u"manualBrowser"_s); }
    [[nodiscard]] QLineEdit *search() const { return part<QLineEdit>(u"manualSearch"_s); }
    [[nodiscard]] QListView *hits() const { return part<QListView>(u"manualHits"_s); }
    template<class T>
    T *part(const QString &name) const
    {
        return manual()->findChild<T *>(name);
    }
    /// Where a link stands on the page that is shown; an empty point: nowhere.
    [[nodiscard]] QPoint linkTo(const QString &target) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestHelp::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestHelp::cleanup()
{
    Theme::install(*qApp, Theme::Mode::Light);
    m_fixture.reset();
    QVERIFY(!manual()); // it goes with its window
}

void TestHelp::pressHelp()
{
    QWidget *window = QApplication::activeWindow();
    QVERIFY(window);
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_F1);
    QTRY_VERIFY(manual() && manual()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(manual()));
}

ManualWindow *TestHelp::manual() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ManualWindow *>(widget))
            return window;
    }
    return nullptr;
}

QPoint TestHelp::linkTo(const QString &target) const
{
    const QTextDocument *document = browser()->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() != target)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(it.fragment().position() + 1);
            browser()->setTextCursor(cursor);
            browser()->ensureCursorVisible();
            return browser()->cursorRect(cursor).center();
        }
    }
    return {};
}

void TestHelp::helpOpensTheTutorialAtFirst()
{
    pressHelp();
    QCOMPARE(manual()->pageId(), u"tutorial"_s);
    QVERIFY(browser()->toPlainText().contains(u"25/2"));
    QVERIFY(m_fixture->hasRow(part<QListView>(u"manualContents"_s), u"A tour of the window"_s));
}

void TestHelp::helpOpensThePageOfThePanel()
{
    m_fixture->makeRegister(u"a.plenary"_s, u"ilan"_s);
    WindowFixture::giveFocus(m_fixture->window().eventPanel()->currentList()->find());
    pressHelp();
    QCOMPARE(manual()->pageId(), u"window"_s);
    QCOMPARE(browser()->source().fragment(), u"lists"_s);
}

void TestHelp::helpElseOpensThePageOfThePerspective()
{
    m_fixture->makeRegister(u"a.plenary"_s, u"ilan"_s);
    for (const auto &[command, anchor] : {std::pair{u"showConferences"_s, u"conferences"_s},
                                          {u"showDeclarations"_s, u"declarations"_s},
                                          {u"showMembers"_s, u"members"_s},
                                          {u"showOverview"_s, u"overview"_s}}) {
        m_fixture->trigger(command);
        WindowFixture::giveFocus(m_fixture->find<QLineEdit>(u"searchBox"_s)); // of no panel
        pressHelp();
        QCOMPARE(manual()->pageId(), u"window"_s);
        QCOMPARE(browser()->source().fragment(), anchor);
        manual()->close();
    }
}

void TestHelp::escapeClosesTheManual()
{
    pressHelp();
    WindowFixture::giveFocus(search());
    QTest::keyClicks(search(), u"undo"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(manual()->isVisible());
    QVERIFY(search()->text().isEmpty()); // the search first
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!manual()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    pressHelp();
    WindowFixture::giveFocus(browser());
    QTest::keyClick(browser(), Qt::Key_Escape);
    QVERIFY(!manual()->isVisible());
}

void TestHelp::helpKnowsOnlyPlacesThatExist()
{
    const Manual pages;
    for (const auto &[id, anchor] : HelpCommands::places()) {
        const ManualPage *page = pages.page(id);
        QVERIFY2(page, qPrintable(id));
        const bool isThere = anchor.isEmpty()
            || std::ranges::find(page->sections, anchor, &ManualSection::anchor)
                != page->sections.end();
        QVERIFY2(isThere, qPrintable(anchor));
    }
}

void TestHelp::helpOpensBesideADialog()
{
    m_fixture->makeRegister(u"a.plenary"_s, u"ilan"_s);
    m_fixture->trigger(u"import"_s);
    auto *wizard = m_fixture->window().findChild<ImportWizard *>();
    QTRY_COMPARE(QApplication::activeWindow(), wizard);
    pressHelp();
    QCOMPARE(manual()->pageId(), u"import"_s);
    WindowFixture::type(search(), u"decimal"_s); // the dialog blocks its own window only
    QCOMPARE(search()->text(), u"decimal"_s);
    wizard->close();
}

void TestHelp::everyPageIsShownWithItsPictures()
{
    pressHelp();
    const auto *contents = part<QListView>(u"manualContents"_s)->model();
    const QDir pages(u"%1/../../resources/manual"_s.arg(QStringLiteral(PLENARY_TEST_DATA)));
    int pictures = 0;
    for (const QString &name : pages.entryList({u"*.md"_s})) {
        const QString page = name.chopped(3);
        manual()->open(page);
        QCOMPARE(manual()->pageId(), page);
        const QString title = browser()->document()->begin().text();
        const QModelIndexList rows =
            contents->match(contents->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
        QVERIFY2(!browser()->toPlainText().isEmpty(), qPrintable(page));
        QVERIFY(!rows.isEmpty());
        for (QTextBlock block = browser()->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                const QVariant image = browser()->document()->resource(
                    QTextDocument::ImageResource, QUrl(format.toImageFormat().name()));
                QVERIFY2(!image.value<QImage>().isNull(),
                         qPrintable(format.toImageFormat().name()));
                QVERIFY(image.value<QImage>().deviceIndependentSize().width()
                        <= browser()->viewport()->width());
                ++pictures;
            }
        }
    }
    QVERIFY(pictures > 3);
}

void TestHelp::wordsAreFoundAsTheyAreTyped()
{
    pressHelp();
    WindowFixture::giveFocus(search());
    QTest::keyClicks(search(), u"REGIÓNAL gro"_s); // case, accents, and a word not yet whole
    QVERIFY(hits()->isVisible());
    const QModelIndex first = hits()->model()->index(0, 0);
    QVERIFY2(first.data().toString().contains(u"Figures"), qPrintable(first.data().toString()));
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(hits()->currentIndex().row(), 1);
    QTest::keyClick(search(), Qt::Key_Up);
    QCOMPARE(hits()->currentIndex(), first);
    search()->clear();
    QVERIFY(part<QListView>(u"manualContents"_s)->isVisible());
}

void TestHelp::enterOpensThePlaceAndMarksTheWords()
{
    pressHelp();
    WindowFixture::type(search(), u"not closed in order"_s);
    QCOMPARE(manual()->pageId(), u"problems"_s);
    const QList<QTextEdit::ExtraSelection> marks = browser()->extraSelections();
    QVERIFY(!marks.isEmpty());
    for (const QTextEdit::ExtraSelection &mark : marks) {
        const QString word = mark.cursor.selectedText().toLower();
        QVERIFY2(word.startsWith(u"not") || word.startsWith(u"closed") || word.startsWith(u"in")
                     || word.startsWith(u"order"),
                 qPrintable(word));
    }
    QVERIFY(browser()->viewport()->rect().contains(browser()->cursorRect().center()));
    search()->clear();
    QVERIFY(browser()->extraSelections().isEmpty());
}

void TestHelp::wordsThatStandNowhereAreSaid()
{
    pressHelp();
    const QString before = manual()->pageId();
    WindowFixture::type(search(), u"xylophone"_s);
    QVERIFY(part<QWidget>(u"manualNothing"_s)->isVisible());
    QCOMPARE(manual()->pageId(), before);
}

void TestHelp::linksAreFollowedAndBack()
{
    pressHelp();
    manual()->open(u"window"_s);
    const QPoint link = linkTo(u"figures.html"_s);
    QVERIFY(!link.isNull());
    QTest::mouseClick(browser()->viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(manual()->pageId(), u"figures"_s);
    WindowFixture::click(part<QToolButton>(u"manualBack"_s));
    QCOMPARE(manual()->pageId(), u"window"_s);
    WindowFixture::click(part<QToolButton>(u"manualForward"_s));
    QCOMPARE(manual()->pageId(), u"figures"_s);
}

void TestHelp::nothingButTheManualIsRead()
{
    m_fixture->writeFile(u"secret.html"_s, "secret");
    pressHelp();
    for (const QString &place : {QUrl::fromLocalFile(m_fixture->path(u"secret.html"_s)).toString(),
                                 u"http://localhost/secret.html"_s,
                                 u"qrc:/manual/manual.json"_s,
                                 u"manual:/../manual.json"_s}) {
        QVERIFY2(!browser()->loadResource(QTextDocument::HtmlResource, QUrl(place)).isValid(),
                 qPrintable(place));
        QVERIFY2(!browser()->loadResource(QTextDocument::ImageResource, QUrl(place)).isValid(),
                 qPrintable(place));
    }
}

void TestHelp::keysAreThoseOfTheWindow()
{
    m_fixture->trigger(u"shortcuts"_s);
    QCOMPARE(manual()->pageId(), u"keys"_s);
    const QString page = browser()->toPlainText();
    QVERIFY(page.contains(u"Ctrl+K"));
    int seen = 0;
    for (const QAction *action : m_fixture->window().findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString words = keys.toString(QKeySequence::NativeText);
            QVERIFY2(page.contains(words), qPrintable(words));
            ++seen;
        }
    }
    QVERIFY(seen > 12);
    WindowFixture::type(search(), u"keyboard shortcuts"_s); // and the search finds them
    QCOMPARE(manual()->pageId(), u"keys"_s);
}

void TestHelp::keysInTheTutorialAreRight()
{
    const Manual pages;
    const ManualPage *tutorial = pages.page(u"tutorial");
    QVERIFY(tutorial);
    static const QRegularExpression named(u"<em>(\\w+)</em>[^.(<]*\\((Ctrl\\+\\w)\\)"_s);
    int seen = 0;
    for (const QRegularExpressionMatch &match : named.globalMatch(tutorial->body)) {
        bool isTrue = false;
        for (const QAction *action : m_fixture->window().findChildren<QAction *>()) {
            isTrue = isTrue
                || (QString(action->text()).remove(u'&') == match.capturedView(1)
                    && action->shortcut() == QKeySequence(match.captured(2)));
        }
        QVERIFY2(isTrue, qPrintable(match.captured(0)));
        ++seen;
    }
    QVERIFY(seen >= 4);
}

void TestHelp::coloursFollowTheTheme()
{
    pressHelp();
    manual()->open(u"window"_s);
    const auto linkColour = [this] {
        const QPoint link = linkTo(u"figures.html"_s);
        return browser()->cursorForPosition(link).charFormat().foreground().color();
    };
    QCOMPARE(linkColour(), Theme::light()(ColourRole::Accent));
    Theme::install(*qApp, Theme::Mode::Dark);
    QCOMPARE(linkColour(), Theme::dark()(ColourRole::Accent));
    QCOMPARE(manual()->pageId(), u"window"_s);
}

void TestHelp::aPageGoesOnPaper()
{
    pressHelp();
    filechooser::setNextAnswer(m_fixture->path(u"page.pdf"_s));
    WindowFixture::click(part<QToolButton>(u"manualPdf"_s));
    QFile file(m_fixture->path(u"page.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestHelp::aboutSaysTheVersion()
{
    QCoreApplication::setApplicationVersion(u"9.8.7 (abcdef1)"_s);
    m_fixture->trigger(u"about"_s);
    auto *box = m_fixture->window().findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"9.8.7 (abcdef1)"));
    box->close();
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
