// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/paperpages.h"

namespace plenary::sheet
{

/// Paints pages, with running head and foot, on a painter in dots of 1200 per inch.
class PagePainter
{
public:
    PagePainter(const paper::Document &document, TextSetter &setter, const SheetSize &size)
        : m_document(document)
        , m_setter(setter)
        , m_size(size)
    {
    }
    void paint(QPainter &painter, const SheetPage &page, int number, int count);

private:
    void paintPiece(QPainter &painter, const Placed &placed) const;
    void paintHead(QPainter &painter);
    void paintFoot(QPainter &painter, int number, int count);
    void paintItem(QPainter &painter, const TextItem &item, double x, double y) const;
    void paintItem(QPainter &painter, const RuleItem &item, double x, double y) const;
    void paintItem(QPainter &painter, const BoxItem &item, double x, double y) const;
    void paintItem(QPainter &painter, const ChartItemOnPaper &item, double x, double y) const;
    void paintItem(QPainter &painter, const EmblemItem &item, double x, double y) const;
    [[nodiscard]] TextPtr oneLine(const QString &words, const Face &face, double width) const;
    /// Physical left edge of something `width` wide that stands at x from the start of the text.
    [[nodiscard]] double left(double x, double width) const;

    const paper::Document &m_document;
    TextSetter &m_setter;
    SheetSize m_size;
};

} // namespace plenary::sheet
