// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/paper.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <memory>

class QPrinter;

namespace plenary
{

/// Lays a paper out and paints its pages on a thread of its own, one after the other, so that a
/// paper of any length opens at once. Answers come in the order of the questions.
class PaperRenderer final : public QObject
{
    Q_OBJECT

public:
    explicit PaperRenderer(QObject *parent = nullptr);
    ~PaperRenderer() override; ///< waits for the page that is being painted

    void lay(const paper::Document &document, PaperSize size);
    void paint(int page, double pixelsPerMm);
    /// Pages `first` to `last` (from 0; last < 0: all of them).
    void print(const std::shared_ptr<QPrinter> &printer, int first, int last);

signals:
    void laid(int pages, const QSizeF &size, const QList<plenary::PaperLayout::Mark> &outline);
    void painted(int page, double pixelsPerMm, const QImage &image);
    void printed(bool isComplete);

private:
    [[nodiscard]] bool printPages(QPrinter &printer, int first, int last) const;

    QThread m_thread;
    QObject m_worker; ///< what is called on it runs on the thread
    std::unique_ptr<LaidPaper> m_paper; ///< of the thread
};

} // namespace plenary
