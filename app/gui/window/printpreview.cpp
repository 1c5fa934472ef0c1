// SPDX-License-Identifier: GPL-3.0-or-later
#include "printpreview.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/look/spinbox.h"
#include "app/gui/look/theme.h"
#include "app/languages/languages.h"
#include "app/paint/paperfile.h"
#include "core/speech.h"
#include "core/text.h"
#include "filechooser.h"
#include "library/background.h"
#include "messagebar.h"
#include "paperrenderer.h"
#include "registertasks.h"

#include <QtGui/QAction>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

enum MarkRole { PageRole = Qt::UserRole, TopRole };

constexpr int zooms[]{50, 75, 100, 125, 150, 200, 400}; ///< per cent

} // namespace

QString paperFilter()
{
    return QString(PrintPreview::tr("PDF (*.pdf)") % u";;"_s % PrintPreview::tr("Web page (*.html)")
                   % u";;"_s % PrintPreview::tr("Text document (*.odt)"));
}

QString saveTitle(const ReportQuery &query)
{
    //: %1 kind of paper: Save: Summary of a conference
    return PrintPreview::tr("Save: %1").arg(reportTitle(query.name));
}

PrintPreview::PrintPreview(const ReportQuery &query,
                           const QString &fileName,
                           RegisterTasks *tasks,
                           QWidget *parent)
    : QDialog(parent)
    , m_query(query)
    , m_fileName(fileName)
    , m_tasks(tasks)
    , m_renderer(new PaperRenderer(this))
    , m_view(new PageView)
    , m_messages(new MessageBar)
    , m_tools(new QToolBar)
    , m_contents(new QTreeWidget)
    , m_page(new SpinBox)
    , m_count(new PlainLabel)
    , m_zoom(new QComboBox)
    , m_size(new QComboBox)
    , m_language(new QComboBox)
{
    setObjectName(u"printPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setWindowTitle(reportTitle(query.name));
    resize(1040, 860);
    buildActions();
    buildTools();
    build();
    connectParts();
    m_view->setWords(tr("The paper is being made."));
    m_view->setFocus();
    read();
}

void PrintPreview::read()
{
    const QString language = m_query.language;
    m_tasks->readPaper(m_query, this, [this, language](const Result<paper::Document> &document) {
        if (language == m_query.language) // else another one has been chosen since
            take(document);
    });
}

QAction *PrintPreview::make(const char *name,
                            const QString &text,
                            const char *icon,
                            const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (icon)
        action->setIcon(Theme::icon(icon));
    action->setShortcut(keys);
    const QString key = keys.toString(QKeySequence::NativeText);
    const QString words = QString(text).remove(u'&').remove(u'…');
    action->setToolTip(plain::tip(key.isEmpty() ? words : QString(words % u" ("_s % key % u')')));
    addAction(action);
    return action;
}

void PrintPreview::buildActions()
{
    m_print = make("previewPrint", tr("&Print…"), "print", QKeySequence::Print);
    m_save = make("previewSave", tr("&Save as…"), "save", QKeySequence::Save);
    m_showContents = make("previewContents", tr("&Contents"), "columns", QKeySequence(u"F9"_s));
    m_showContents->setCheckable(true);
    m_showContents->setChecked(true);
    m_previous = make("previewPrevious", tr("Page before"), "chevron-up", {});
    m_next = make("previewNext", tr("Next page"), "chevron-down", {});
    m_zoomOut = make("previewZoomOut", tr("Smaller"), nullptr, QKeySequence::ZoomOut);
    m_zoomOut->setIconText(u"\u2212"_s);
    m_zoomIn = make("previewZoomIn", tr("Larger"), nullptr, QKeySequence::ZoomIn);
    m_zoomIn->setShortcuts({QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)});
    m_zoomIn->setIconText(u"+"_s);
    for (QAction *action : {m_print, m_save})
        action->setEnabled(false); // until there is a paper
}

void PrintPreview::buildChoices()
{
    m_page->setObjectName(u"previewPage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setRange(1, 1);
    m_page->setKeyboardTracking(false);
    m_zoom->setObjectName(u"previewZoom"_s);
    m_zoom->setAccessibleName(tr("Size on the screen"));
    m_zoom->addItems({tr("Whole width"), tr("Whole page")});
    //: per cent
    for (const int zoom : zooms)
        m_zoom->addItem(tr("%1 %").arg(Speech::number(zoom)), zoom);
    m_size->setObjectName(u"previewSize"_s);
    m_size->setAccessibleName(tr("Size of the paper"));
    m_size->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_size->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    m_size->setCurrentIndex(isLetter ? 1 : 0);
    m_language->setObjectName(u"previewLanguage"_s);
    m_language->setAccessibleName(tr("Language of the paper"));
    m_language->setToolTip(plain::tip(m_language->accessibleName()));
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(
        m_language->findData(QLocale::languageToCode(QLocale(m_query.language).language())));
}

void PrintPreview::buildTools()
{
    buildChoices();
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({20, 20});
    m_tools->addActions({m_print, m_save});
    m_tools->addSeparator();
    m_tools->addAction(m_showContents);
    m_tools->addSeparator();
    m_tools->addActions({m_previous, m_next});
    m_tools->addWidget(m_page);
    m_count->setContentsMargins(6, 0, 6, 0);
    m_tools->addWidget(m_count);
    m_tools->addSeparator();
    m_tools->addAction(m_zoomOut);
    m_tools->addWidget(m_zoom);
    m_tools->addAction(m_zoomIn);
    m_tools->addSeparator();
    m_tools->addWidget(m_size);
    m_tools->addWidget(m_language);
    for (QAction *action : {m_previous, m_next})
        static_cast<QToolButton *>(m_tools->widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QAction *action : {m_zoomIn, m_zoomOut})
        m_tools->widgetForAction(action)->setAccessibleName(action->text());
}

void PrintPreview::build()
{
    m_contents->setObjectName(u"previewOutline"_s);
    m_contents->setAccessibleName(tr("Contents of the paper"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setUniformRowHeights(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setMinimumWidth(160);
    auto *parts = new QSplitter;
    parts->addWidget(m_contents);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    parts->setCollapsible(1, false);
    parts->setSizes({230, 800});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_messages);
    layout->addWidget(parts, 1);
}

void PrintPreview::connectParts()
{
    connect(m_tasks, &RegisterTasks::libraryChanged, this, &QWidget::close);
    connect(m_print, &QAction::triggered, this, &PrintPreview::print);
    connect(m_save, &QAction::triggered, this, &PrintPreview::save);
    connect(m_showContents, &QAction::toggled, m_contents, &QWidget::setVisible);
    connect(m_previous, &QAction::triggered, m_view, [this] {
        m_view->goTo(m_view->page() - 1);
    });
    connect(m_next, &QAction::triggered, m_view, [this] {
        m_view->goTo(m_view->page() + 1);
    });
    connect(m_zoomIn, &QAction::triggered, m_view, [this] {
        m_view->zoomBy(1);
    });
    connect(m_zoomOut, &QAction::triggered, m_view, [this] {
        m_view->zoomBy(-1);
    });
    connect(m_page, &SpinBox::valueChanged, m_view, [this](int page) {
        if (page - 1 != m_view->page())
            m_view->goTo(page - 1);
    });
    connect(m_zoom, &QComboBox::activated, this, &PrintPreview::chooseZoom);
    connect(m_size, &QComboBox::activated, this, &PrintPreview::chooseSize);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_query.language = m_language->currentData().toString();
        read();
    });
    connect(m_view, &PageView::pageChanged, this, &PrintPreview::showPage);
    connect(m_view, &PageView::zoomChanged, this, &PrintPreview::showZoom);
    connect(m_view, &PageView::wanted, m_renderer, &PaperRenderer::paint);
    connect(m_renderer, &PaperRenderer::painted, m_view, &PageView::takeImage);
    connect(m_renderer,
            &PaperRenderer::laid,
            this,
            [this](int pages, const QSizeF &size, const QList<PaperLayout::Mark> &outline) {
                m_page->setRange(1, pages);
                m_count->setText(tr("of %1").arg(Speech::number(pages)));
                m_view->setPaper(pages, size);
                showOutline(outline);
            });
    connect(m_renderer, &PaperRenderer::printed, this, [this](bool isComplete) {
        if (isComplete)
            m_messages->showDone(tr("The paper is on its way to the printer."));
        else
            m_messages->showProblem(tr("The printer did not take the paper. Look whether it is "
                                       "switched on, or save the paper as PDF."));
    });
    const auto follow = [this](QTreeWidgetItem *item) {
        if (item)
            m_view->goTo(item->data(0, PageRole).toInt(), item->data(0, TopRole).toDouble());
    };
    connect(m_contents, &QTreeWidget::currentItemChanged, m_view, follow);
    connect(m_contents, &QTreeWidget::itemClicked, m_view, follow);
}

void PrintPreview::take(const Result<paper::Document> &document)
{
    if (!document) {
        emit failed(document.error());
        close();
        return;
    }
    m_document = *document;
    const QString title = m_document.title.isEmpty() ? m_document.runningTitle : m_document.title;
    setWindowTitle(tr("%1 – print preview").arg(plain::windowTitle(title)));
    for (QAction *action : {m_print, m_save})
        action->setEnabled(true);
    chooseSize();
}

void PrintPreview::chooseSize()
{
    m_renderer->lay(m_document, static_cast<PaperSize>(m_size->currentData().toInt()));
}

void PrintPreview::showOutline(const QList<PaperLayout::Mark> &outline)
{
    m_contents->clear();
    QTreeWidgetItem *section = nullptr;
    for (const PaperLayout::Mark &mark : outline) {
        const bool deeper = mark.level > 0 && section;
        auto *item = deeper ? new QTreeWidgetItem(section) : new QTreeWidgetItem(m_contents);
        const QString title = text::displayedLine(mark.title);
        item->setText(0, title);
        item->setData(0, Qt::ToolTipRole, plain::tip(title));
        item->setData(0, PageRole, mark.page);
        item->setData(0, TopRole, mark.y);
        if (mark.level == 0)
            section = item;
    }
    m_contents->expandAll();
    m_contents->setVisible(!outline.isEmpty() && m_showContents->isChecked());
}

void PrintPreview::showPage(int page)
{
    m_page->setValue(page + 1);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_view->pages());
}

void PrintPreview::showZoom()
{
    if (m_view->fit() != PageView::Fit::None) {
        m_zoom->setCurrentIndex(m_view->fit() == PageView::Fit::Width ? 0 : 1);
        return;
    }
    const int percent = qRound(m_view->zoom() * 100);
    int index = m_zoom->findData(percent);
    if (index < 0) { // between the sizes of the list: shown while it lasts
        index = static_cast<int>(std::size(zooms)) + 2;
        if (m_zoom->count() == index)
            m_zoom->addItem({});
        m_zoom->setItemText(index, tr("%1 %").arg(Speech::number(percent)));
        m_zoom->setItemData(index, percent);
    }
    m_zoom->setCurrentIndex(index);
}

void PrintPreview::chooseZoom(int index)
{
    if (index < 2)
        m_view->setFit(index == 0 ? PageView::Fit::Width : PageView::Fit::Page);
    else
        m_view->setZoom(m_zoom->itemData(index).toInt() / 100.0);
}

void PrintPreview::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const bool isLetter = m_size->currentIndex() == 1;
    printer->setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    printer->setFullPage(true); // the paper brings its margins along
    printer->setDocName(plain::fileName(m_fileName));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_view->pages());
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const bool isPart = printer->printRange() == QPrinter::PageRange;
        m_renderer->print(
            printer, isPart ? printer->fromPage() - 1 : 0, isPart ? printer->toPage() - 1 : -1);
    });
    // The dialog writes into the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintPreview::save()
{
    filechooser::save(this,
                      saveTitle(m_query),
                      QString(plain::fileName(m_fileName) + u".pdf"),
                      paperFilter(),
                      [this](const QString &path) {
                          saveAs(path);
                      });
}

void PrintPreview::saveAs(const QString &path)
{
    const auto size = static_cast<PaperSize>(m_size->currentData().toInt());
    inBackground<qsizetype>([path, document = m_document, size]() -> Result<qsizetype> {
        PLENARY_ASSIGN(const PaperFormat format, paperFormat(path));
        return writePaper(path, document, format, size);
    }).then(this, [this, path](const Result<qsizetype> &pages) {
        if (!pages)
            m_messages->showProblem(pages.error().message);
        else
            m_messages->showDone(RegisterTasks::wroteWords(path, *pages), path);
    });
}

} // namespace plenary
