// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualwindow.h"

#include "app/gui/look/emptystate.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/look/searchfield.h"
#include "app/gui/look/theme.h"
#include "app/gui/look/twolinedelegate.h"
#include "app/gui/window/filechooser.h"
#include "core/text.h"
#include "manualbrowser.h"
#include "manualpdf.h"
#include "models/roles.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

enum PlaceRole : int { PageRole = Qt::UserRole + 1, AnchorRole };
constexpr qsizetype longestDetail = 200;

QListView *makeList(const QString &name, const QString &spoken, QStandardItemModel *model)
{
    auto *list = new QListView;
    list->setObjectName(name);
    list->setAccessibleName(spoken);
    list->setModel(model);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressList(list);
    return list;
}

void addRow(QStandardItemModel *model,
            const QString &title,
            const QString &detail,
            const QString &page,
            const QString &anchor)
{
    auto *row = new QStandardItem(title);
    row->setData(detail, DetailRole);
    row->setData(page, PageRole);
    row->setData(anchor, AnchorRole);
    model->appendRow(row);
}

} // namespace

ManualWindow::ManualWindow()
    : m_search(new SearchField)
    , m_side(new QStackedWidget)
    , m_nothing(new EmptyState("search", {}))
    , m_browser(new ManualBrowser(m_manual))
    , m_pages(new QStandardItemModel(this))
    , m_found(new QStandardItemModel(this))
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual – Plenary"));
    setWindowIcon(Theme::applicationIcon());
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumSize(560, 360);
    resize(QSize(1040, 760).boundedTo(screen()->availableSize() * 9 / 10));
    auto *split = new QSplitter;
    split->addWidget(makeSide());
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_browser, 1);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({300, 740});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_browser, &ManualBrowser::pageChanged, this, &ManualWindow::showWhere);
    addKeys();
    fillContents();
}

QWidget *ManualWindow::makeSide()
{
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->installEventFilter(this);
    m_search->setAccessibleName(m_search->placeholderText());
    m_contents = makeList(u"manualContents"_s, tr("Contents"), m_pages);
    m_hits = makeList(u"manualHits"_s, tr("Found in the manual"), m_found);
    m_nothing->setObjectName(u"manualNothing"_s);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_side->addWidget(m_nothing);
    auto *side = new QWidget;
    side->setMinimumWidth(200);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_side, 1);
    const auto go = [this](const QModelIndex &index) {
        m_browser->mark({});
        m_browser->open(index.data(PageRole).toString());
    };
    connect(m_contents, &QListView::clicked, this, [go](const QModelIndex &index) {
        if (!index.data(GroupRole).toBool())
            go(index);
    });
    connect(m_contents, &QListView::activated, this, go);
    connect(m_hits, &QListView::clicked, this, &ManualWindow::openHit);
    connect(m_hits, &QListView::activated, this, &ManualWindow::openHit);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        openHit(m_hits->currentIndex());
    });
    return side;
}

QWidget *ManualWindow::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(4);
    const auto add = [row](const QString &name, const QString &text, const char *icon) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(Theme::icon(icon));
        button->setText(text);
        button->setToolTip(plain::tip(text));
        button->setAutoRaise(true);
        button->setEnabled(false);
        row->addWidget(button);
        return button;
    };
    auto *back = add(u"manualBack"_s, tr("Back"), "chevron-previous");
    auto *forward = add(u"manualForward"_s, tr("Forward"), "chevron-next");
    row->addStretch();
    auto *save = add(u"manualPdf"_s, tr("Save this page as PDF…"), "print");
    save->setEnabled(true);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(save, &QToolButton::clicked, this, &ManualWindow::askPdf);
    return bar;
}

void ManualWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    add(QKeySequence::Back, [this] {
        m_browser->backward();
    });
    add(QKeySequence::Forward, [this] {
        m_browser->forward();
    });
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence::Close, [this] {
        close();
    });
}

void ManualWindow::open(const QString &page, const QString &anchor)
{
    show();
    raise();
    activateWindow();
    m_browser->mark({});
    m_browser->open(page, anchor);
    if (!m_search->hasFocus())
        m_browser->setFocus();
}

QString ManualWindow::pageId() const
{
    return m_browser->pageId();
}

void ManualWindow::setPage(const ManualPage &page)
{
    m_manual.setPage(page);
    fillContents();
}

void ManualWindow::fillContents()
{
    m_pages->clear();
    QString group;
    for (const ManualPage &page : m_manual.pages()) {
        if (page.group != group) {
            group = page.group;
            auto *head = new QStandardItem(group);
            head->setData(true, GroupRole);
            head->setFlags(Qt::ItemIsEnabled);
            m_pages->appendRow(head);
        }
        const auto begins =
            std::ranges::find_if_not(page.sections, &QString::isEmpty, &ManualSection::text);
        const QString words = begins == page.sections.end() ? QString() : begins->text;
        addRow(m_pages, page.title, text::shortened(words, longestDetail), page.id, {});
    }
    showWhere();
}

bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_hits->isVisible())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const QModelIndex next = m_found->index(m_hits->currentIndex().row() + step, 0);
    if (step == 0 || !next.isValid())
        return QWidget::eventFilter(watched, event);
    m_hits->setCurrentIndex(next);
    return true;
}

/// Escape empties the search first.
void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

/// Marks the page that is shown in the contents.
void ManualWindow::showWhere()
{
    const QModelIndexList here = m_pages->match(m_pages->index(0, 0), PageRole, pageId(), 1);
    if (!here.isEmpty())
        m_contents->setCurrentIndex(here.first());
    if (const ManualPage *page = m_manual.page(pageId()))
        setWindowTitle(tr("%1 – Manual – Plenary").arg(page->title));
}

void ManualWindow::search(const QString &typed)
{
    m_found->clear();
    if (text::words(typed).isEmpty()) {
        m_side->setCurrentWidget(m_contents);
        m_browser->mark({});
        return;
    }
    for (const ManualHit &hit : m_manual.find(typed))
        addRow(m_found, hit.title, hit.excerpt, hit.page, hit.anchor);
    const bool isFound = m_found->rowCount() > 0;
    m_nothing->setSentence(tr("No page of the manual has these words."));
    m_side->setCurrentWidget(isFound ? static_cast<QWidget *>(m_hits) : m_nothing);
    m_hits->setCurrentIndex(m_found->index(0, 0));
}

void ManualWindow::openHit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_browser->open(index.data(PageRole).toString(), index.data(AnchorRole).toString());
    m_browser->mark(text::words(m_search->text()));
}

void ManualWindow::askPdf()
{
    const ManualPage *page = m_manual.page(pageId());
    if (!page)
        return;
    filechooser::save(this,
                      tr("Save this page as PDF"),
                      QString(page->id + u".pdf"),
                      tr("PDF (*.pdf)"),
                      [this, page = *page](const QString &path) {
                          if (const auto written = writeManualPdf(page, path); !written)
                              emit failed(written.error().message);
                          else
                              emit done(tr("Wrote %1.").arg(path), path);
                      });
}

} // namespace plenary
