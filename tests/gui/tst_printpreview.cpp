// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/window/docks.h"
#include "app/gui/window/filechooser.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/printpreview.h"
#include "gui/windowfixture.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// The print preview as people meet it: opened from the menu, read with the keyboard, saved.
class TestPrintPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void menu_opensThePaper();
    void keys_turnPagesAndZoom();
    void contents_leadToTheirPages();
    void save_writesWhatTheNameSays();
    void save_isTitledForWhatItSaves();
    void save_kindChangesTheEnding();
    void letter_changesTheSheet();
    void register_closes_itToo();

private:
    /// The preview with its pages; null: there is none.
    PrintPreview *opened();
    QTreeWidgetItem *lastMark(const PrintPreview &preview) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPrintPreview::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    QAbstractItemView *list = m_fixture->window().docks()->conferences->list();
    WindowFixture::clickRow(list, u"Buenos Aires 2016"_s);
    QTRY_COMPARE(m_fixture->window().eventPanel()->facts().code, u"BUENOS-AIRES-2016"_s);
}

PrintPreview *TestPrintPreview::opened()
{
    auto *preview = m_fixture->find<PrintPreview>(u"printPreview"_s);
    if (!preview)
        return nullptr;
    [preview] {
        QTRY_VERIFY(preview->view()->pages() > 1);
        QTRY_VERIFY(preview->view()->isPainted(0));
    }();
    return preview;
}

QTreeWidgetItem *TestPrintPreview::lastMark(const PrintPreview &preview) const
{
    QTreeWidget *tree = preview.contents();
    QTreeWidgetItem *last = tree->topLevelItem(tree->topLevelItemCount() - 1);
    while (last && last->childCount() > 0)
        last = last->child(last->childCount() - 1);
    return last;
}

void TestPrintPreview::menu_opensThePaper()
{
    bool isInMenu = false;
    for (const QAction *menu : m_fixture->window().menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions())
            isInMenu = isInMenu || action->objectName() == u"printPreview"_s;
    }
    QVERIFY(isInMenu);
    m_fixture->trigger(u"printPreview"_s);
    PrintPreview *preview = opened();
    QVERIFY(preview);
    QVERIFY(!preview->isModal()); // the register goes on beside it
    QVERIFY(preview->windowTitle().contains(u"print preview"_s));
    QVERIFY(preview->contents()->topLevelItemCount() > 1);
    QCOMPARE(m_fixture->find<QSpinBox>(u"previewPage"_s, preview)->maximum(),
             preview->view()->pages());
    // Each report opens its own.
    preview->close();
    m_fixture->trigger(u"seriesReport"_s);
    QTRY_VERIFY(m_fixture->find<PrintPreview>(u"printPreview"_s) != nullptr);
}

void TestPrintPreview::keys_turnPagesAndZoom()
{
    m_fixture->trigger(u"eventReport"_s);
    PrintPreview *preview = opened();
    QVERIFY(preview);
    PageView *view = preview->view();
    WindowFixture::giveFocus(view);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    QTRY_VERIFY(view->isPainted(1));
    QCOMPARE(m_fixture->find<QSpinBox>(u"previewPage"_s, preview)->value(), 2);
    QVERIFY(view->accessibleDescription().contains(u"2"_s));
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(view->page(), 0);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->page(), view->pages() - 1);
    QTest::keyClick(view, Qt::Key_PageDown); // there is none after the last
    QCOMPARE(view->page(), view->pages() - 1);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->page(), 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    const double before = view->zoom();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->zoom() > before);
    QVERIFY(view->fit() == PageView::Fit::None);
    QCOMPARE(view->page(), 1); // what was read stays in view
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(view->zoom() - before) < 0.001);
    auto *zoom = m_fixture->find<QComboBox>(u"previewZoom"_s, preview);
    WindowFixture::giveFocus(zoom);
    QTest::keyClick(zoom, Qt::Key_Home); // the whole width
    QVERIFY(view->fit() == PageView::Fit::Width);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
}

void TestPrintPreview::contents_leadToTheirPages()
{
    m_fixture->trigger(u"eventReport"_s);
    PrintPreview *preview = opened();
    QVERIFY(preview);
    QTreeWidgetItem *last = lastMark(*preview);
    QVERIFY(last);
    WindowFixture::giveFocus(preview->contents());
    QTest::keyClick(preview->contents(), Qt::Key_End);
    QCOMPARE(preview->contents()->currentItem(), last);
    QCOMPARE(preview->view()->page(), last->data(0, Qt::UserRole).toInt());
    QVERIFY(preview->view()->page() > 0);
}

void TestPrintPreview::save_writesWhatTheNameSays()
{
    m_fixture->trigger(u"eventReport"_s);
    PrintPreview *preview = opened();
    QVERIFY(preview);
    const auto begins = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    WindowFixture::giveFocus(preview->view());
    for (const auto &[name, first] : {std::pair(u"paper.odt"_s, QByteArray("PK\3\4")),
                                      std::pair(u"paper.html"_s, QByteArray("<!DO")),
                                      std::pair(u"paper.pdf"_s, QByteArray("%PDF"))}) {
        const QString path = m_fixture->path(name);
        filechooser::setNextAnswer(path);
        QTest::keyClick(preview->view(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(preview->messages()->words().contains(name), qPrintable(name));
        QCOMPARE(begins(path), first);
    }
    // A name that says nothing writes nothing, and the preview says why.
    filechooser::setNextAnswer(m_fixture->path(u"paper.docx"_s));
    QTest::keyClick(preview->view(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(preview->messages()->words().contains(u"docx"_s));
    QVERIFY(!QFile::exists(m_fixture->path(u"paper.docx"_s)));
}

void TestPrintPreview::save_isTitledForWhatItSaves()
{
    m_fixture->trigger(u"eventReport"_s);
    PrintPreview *preview = opened();
    QVERIFY(preview);
    auto *save = preview->findChild<QAction *>(u"previewSave"_s);
    QTRY_VERIFY(save->isEnabled());
    save->trigger();
    auto *dialog = preview->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Save: Event summary"_s);
    dialog->reject();
}

void TestPrintPreview::save_kindChangesTheEnding()
{
    m_fixture->trigger(u"eventReport"_s);
    PrintPreview *preview = opened();
    QVERIFY(preview);
    WindowFixture::giveFocus(preview->view());
    QTest::keyClick(preview->view(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(preview->findChild<QFileDialog *>());
    auto *dialog = preview->findChild<QFileDialog *>();
    auto *kinds = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(kinds && name);
    QVERIFY(name->text().endsWith(u".pdf"));
    WindowFixture::giveFocus(kinds);
    QTest::keyClick(kinds, Qt::Key_End);
    QCOMPARE(name->text(), u"BUENOS-AIRES-2016.odt"_s);
    dialog->reject();
}

void TestPrintPreview::letter_changesTheSheet()
{
    m_fixture->trigger(u"eventReport"_s);
    PrintPreview *preview = opened();
    QVERIFY(preview);
    auto *size = m_fixture->find<QComboBox>(u"previewSize"_s, preview);
    QCOMPARE(size->currentText(), u"A4"_s);
    WindowFixture::giveFocus(size);
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(size->currentText(), u"Letter"_s);
    const QString path = m_fixture->path(u"letter.pdf"_s);
    filechooser::setNextAnswer(path);
    WindowFixture::giveFocus(preview->view());
    QTest::keyClick(preview->view(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(preview->messages()->words().contains(u"letter.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY2(pdf.contains("612"), "eight and a half inches are 612 points");
    QVERIFY(pdf.contains("792"));
}

void TestPrintPreview::register_closes_itToo()
{
    m_fixture->trigger(u"eventReport"_s);
    QVERIFY(opened());
    m_fixture->trigger(u"closeRegister"_s);
    QTRY_VERIFY(m_fixture->find<PrintPreview>(u"printPreview"_s) == nullptr);
}

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
