// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual.h"

#include <QtWidgets/QWidget>

class QListView;
class QStackedWidget;
class QStandardItemModel;
class QToolButton;

namespace plenary
{

class EmptyState;
class ManualBrowser;
class SearchField;

/// The manual in a window of its own: contents or what a search found at the side, and the page.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    ManualWindow();

    /// Shows the window with a page, at an anchor of it ("figures", "the-filter-language").
    void open(const QString &page, const QString &anchor = {});
    /// The page that is shown; empty before the first one.
    [[nodiscard]] QString pageId() const;
    /// Adds a page that the program makes itself, or renews it.
    void setPage(const ManualPage &page);

signals:
    /// `path`: what was written.
    void done(const QString &words, const QString &path);
    void failed(const QString &words);

protected:
    /// Arrows in the search line choose among what was found.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeBar();
    void addKeys();
    void fillContents();
    void showWhere();
    void search(const QString &typed);
    void openHit(const QModelIndex &index);
    void askPdf();

    Manual m_manual;
    SearchField *m_search;
    QStackedWidget *m_side;
    QListView *m_contents;
    QListView *m_hits;
    EmptyState *m_nothing;
    ManualBrowser *m_browser;
    QStandardItemModel *m_pages;
    QStandardItemModel *m_found;
};

} // namespace plenary
