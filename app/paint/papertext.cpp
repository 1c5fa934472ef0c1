// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papertext.h"

#include "app/paint/chartstyle.h"
#include "app/paint/textruler.h"
#include "core/text.h"

#include <QtGui/QPainter>

#include <cmath>

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

/// A note of many pages is none; a name of a megabyte would take minutes to break into lines.
constexpr qsizetype longestRun = 20'000;

double dotsOf(double points)
{
    return points * 1200 / 72;
}

QTextCharFormat formatOf(const Run &run, const Face &face, bool mirrored)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic && !mirrored)
        format.setFontItalic(true);
    if (run.raised)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    const QRgb colour = run.colour != 0 ? run.colour : face.colour;
    format.setForeground(QColor::fromRgb(colour));
    if (run.points > 0) {
        format.setProperty(QTextFormat::FontPixelSize,
                           static_cast<int>(std::lround(dotsOf(run.points))));
    }
    return format;
}

} // namespace

TextBlock::TextBlock(const QList<Run> &runs,
                     const Face &face,
                     const QFont &font,
                     bool mirrored,
                     double width,
                     double hang)
    : m_face(face)
    , m_mirrored(mirrored)
    , m_hang(hang)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(m_text.size());
        const QString shown = text::displayed(text::shortened(run.text, longestRun));
        range.length = static_cast<int>(shown.size());
        range.format = formatOf(run, face, mirrored);
        const bool plain =
            !run.bold && !run.italic && !run.raised && run.colour == 0 && run.points <= 0;
        if (range.length > 0 && !plain)
            formats << range;
        m_text += shown;
    }
    m_text.replace(u'\n', QChar::LineSeparator);
    m_layout.setText(m_text);
    m_layout.setFont(font);
    m_layout.setFormats(formats);
    m_layout.setTextOption(optionOf(m_text, mirrored));
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const double room = width - (m_layout.lineCount() > 1 ? hang : 0);
        line.setLineWidth(width > 0 ? std::max(room, 1.0) * DotsPerMm : 1e7);
        m_natural = std::max(m_natural, line.naturalTextWidth() / DotsPerMm);
    }
    m_layout.endLayout();
}

void TextBlock::paint(QPainter &painter,
                      double left,
                      double top,
                      double width,
                      Align align,
                      int first,
                      int count) const
{
    const int last = count < 0 ? lines() : std::min(lines(), first + count);
    painter.setPen(QColor::fromRgb(m_face.colour));
    const double capital = dotsOf(m_face.points) * 0.357;
    for (int i = first; i < last; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const double hang = i > 0 ? m_hang : 0;
        const double spare = width - hang - line.naturalTextWidth() / DotsPerMm;
        const double start = hang
            + (align == Align::Start     ? 0
                   : align == Align::End ? spare
                                         : spare / 2);
        const double x =
            m_mirrored ? left + width - start - line.naturalTextWidth() / DotsPerMm : left + start;
        const double baseline = (top + (i - first + 0.5) * m_face.leading) * DotsPerMm + capital;
        const QPointF own = line.position();
        line.draw(&painter, QPointF(x * DotsPerMm - own.x(), baseline - line.ascent() - own.y()));
    }
}

TextSetter::TextSetter(const QString &language)
    : m_language(language)
    , m_mirrored(isRightToLeft(language))
    , m_sans(notoFamilies(language))
    , m_serif(notoFamilies(language, true))
{
}

const QFont &TextSetter::font(const Face &face)
{
    const int size = static_cast<int>(std::lround(dotsOf(face.points)));
    const bool italic = face.italic && !m_mirrored;
    const int key = size * 8 + (face.bold ? 4 : 0) + (italic ? 2 : 0) + (face.serif ? 1 : 0);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.insert(key, fontOf(face.serif ? m_serif : m_sans, size, face.bold, italic));
    return *found;
}

TextPtr TextSetter::set(const QList<Run> &runs, const Face &face, double width, double hang)
{
    return std::make_shared<TextBlock>(runs, face, font(face), m_mirrored, width, hang);
}

TextPtr TextSetter::set(const QString &text, const Face &face, double width)
{
    const QString key = QString(
        QString::number(face.points * 100 + face.leading) % u'|' % QString::number(face.colour, 16)
        % u'|' % QString::number((face.bold ? 4 : 0) + (face.italic ? 2 : 0) + (face.serif ? 1 : 0))
        % u'|');
    TextPtr &single = m_cache[QString(key % text)];
    if (!single)
        single = set(QList<Run>{{text}}, face, 0, 0);
    // One line that fits is the same block at any width.
    if (width <= 0 || (single->lines() == 1 && single->natural() <= width))
        return single;
    TextPtr &wrapped = m_cache[QString(key % QString::number(width, 'f', 2) % u'|' % text)];
    if (!wrapped)
        wrapped = set(QList<Run>{{text}}, face, width, 0);
    return wrapped;
}

TextPtr TextSetter::balanced(const QString &text, const Face &face, double width)
{
    TextPtr best = set(text, face, width);
    if (best->lines() < 2)
        return best;
    double narrow = width / 2;
    double wide = width;
    while (wide - narrow > 1) {
        const double middle = (narrow + wide) / 2;
        const TextPtr attempt = set(QList<Run>{{text}}, face, middle, 0);
        if (attempt->lines() == best->lines()) {
            wide = middle;
            best = attempt;
        } else {
            narrow = middle;
        }
    }
    return best;
}

} // namespace plenary::sheet
