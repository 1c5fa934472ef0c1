// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/paper.h"
#include "pageview.h"
#include "report/reports.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QToolBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace plenary
{

class MessageBar;
class PaperRenderer;
class PlainLabel;
class SpinBox;
class RegisterTasks;

/// A paper as it will be printed, in a window beside the register: to read, print and save. It
/// shows the paper as it was when it was opened; it closes with the register.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    /// `fileName`: offered when the paper is saved, without its ending.
    PrintPreview(const ReportQuery &query,
                 const QString &fileName,
                 RegisterTasks *tasks,
                 QWidget *parent);

    [[nodiscard]] PageView *view() const { return m_view; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QTreeWidget *contents() const { return m_contents; }

signals:
    void failed(const plenary::Error &error); ///< there is no paper; the window has closed

private:
    void build();
    void buildActions();
    void buildTools();
    void buildChoices();
    QAction *
    make(const char *name, const QString &text, const char *icon, const QKeySequence &keys);
    void connectParts();
    void take(const Result<paper::Document> &document);
    void showOutline(const QList<PaperLayout::Mark> &outline);
    void showPage(int page);
    void showZoom();
    void chooseZoom(int index);
    void chooseSize();
    void read();
    void print();
    void save();
    void saveAs(const QString &path);

    ReportQuery m_query;
    QString m_fileName;
    RegisterTasks *m_tasks;
    paper::Document m_document;
    PaperRenderer *m_renderer;
    PageView *m_view;
    MessageBar *m_messages;
    QToolBar *m_tools;
    QTreeWidget *m_contents;
    SpinBox *m_page;
    PlainLabel *m_count;
    QComboBox *m_zoom, *m_size, *m_language;
    QAction *m_print = nullptr, *m_save = nullptr, *m_showContents = nullptr;
    QAction *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_previous = nullptr, *m_next = nullptr;
};

/// What a paper can be saved as, for a dialog: "PDF (*.pdf);;Web page (*.html);;…".
[[nodiscard]] QString paperFilter();
/// Of that dialog.
[[nodiscard]] QString saveTitle(const ReportQuery &query);

} // namespace plenary
