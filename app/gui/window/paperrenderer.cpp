// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperrenderer.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace plenary
{

PaperRenderer::PaperRenderer(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"papers"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

PaperRenderer::~PaperRenderer()
{
    // Fonts belong to the thread that opened them, so the paper goes before the thread does.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_paper.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PaperRenderer::lay(const paper::Document &document, PaperSize size)
{
    QMetaObject::invokeMethod(&m_worker, [this, document, size] {
        m_paper = std::make_unique<LaidPaper>(document, size);
        emit laid(m_paper->pages(), m_paper->size(), m_paper->outline());
    });
}

void PaperRenderer::paint(int page, double pixelsPerMm)
{
    QMetaObject::invokeMethod(&m_worker, [this, page, pixelsPerMm] {
        const bool isThere = m_paper && page < m_paper->pages();
        emit painted(page, pixelsPerMm, isThere ? m_paper->image(page, pixelsPerMm) : QImage());
    });
}

void PaperRenderer::print(const std::shared_ptr<QPrinter> &printer, int first, int last)
{
    QMetaObject::invokeMethod(&m_worker, [this, printer, first, last] {
        emit printed(m_paper && printPages(*printer, first, last));
    });
}

bool PaperRenderer::printPages(QPrinter &printer, int first, int last) const
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int end = last < 0 ? m_paper->pages() : std::min(last + 1, m_paper->pages());
    const double scale = printer.resolution() / 1200.0;
    painter.scale(scale, scale);
    for (int page = first; page < end; ++page) {
        if (page > first && !printer.newPage())
            return false;
        m_paper->paint(painter, page);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace plenary
