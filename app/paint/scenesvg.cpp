// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartexport.h"
#include "app/paint/hatch.h"
#include "app/paint/textruler.h"
#include "core/text.h"

#include <QtCore/QXmlStreamWriter>

#include <cmath>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

/// Writes the primitives one by one; patterns become paths, so that any viewer draws them alike.
class SvgWriter
{
public:
    SvgWriter(QXmlStreamWriter &xml, const ChartScene &scene)
        : m_xml(xml)
        , m_scene(scene)
    {
    }

    void operator()(const ChartRect &rect)
    {
        if (rect.fill.isValid())
            box(rect.rect, rect.fill.name(), {}, 0, false, rect.radius);
        const HatchGeometry pattern =
            hatchGeometry(rect.rect, rect.hatch, m_scene.unit, m_scene.print);
        QString lines;
        for (const QLineF &each : pattern.lines)
            lines += u"M"_s % number(each.x1()) % u' ' % number(each.y1()) % u'L'
                % number(each.x2()) % u' ' % number(each.y2());
        if (!lines.isEmpty())
            path(lines, rect.hatchColour, pattern.width, false);
        QString dots; // a line without length and with round ends is a dot
        for (const QPointF &each : pattern.dots)
            dots += u"M"_s % number(each.x()) % u' ' % number(each.y()) % u"h0.01"_s;
        if (!dots.isEmpty())
            path(dots, rect.hatchColour, pattern.radius * 2, true);
        const double half = rect.edgeWidth / 2;
        if (rect.edge.isValid()) {
            box(rect.rect.adjusted(half, half, -half, -half),
                u"none"_s,
                rect.edge.name(),
                rect.edgeWidth,
                rect.dashed,
                0);
        }
    }

    void operator()(const ChartLine &line)
    {
        m_xml.writeEmptyElement(u"line"_s);
        attribute(u"x1"_s, line.from.x());
        attribute(u"y1"_s, line.from.y());
        attribute(u"x2"_s, line.to.x());
        attribute(u"y2"_s, line.to.y());
        stroke(line.colour.name(), line.width, line.dashed);
    }

    void operator()(const ChartText &text)
    {
        m_xml.writeStartElement(u"text"_s);
        attribute(u"x"_s, text.at.x());
        attribute(u"y"_s, text.at.y());
        attribute(u"font-size"_s, text.size);
        if (text.bold)
            m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
        if (text.italic)
            m_xml.writeAttribute(u"font-style"_s, u"italic"_s);
        if (text.anchor != ChartText::Anchor::Left) {
            const bool centre = text.anchor == ChartText::Anchor::Centre;
            m_xml.writeAttribute(u"text-anchor"_s, centre ? u"middle"_s : u"end"_s);
        }
        m_xml.writeAttribute(u"fill"_s, text.colour.name());
        m_xml.writeCharacters(directed(text.text));
        m_xml.writeEndElement();
    }

    void operator()(const ChartMark &mark)
    {
        using Shape = ChartMark::Shape;
        const bool round = mark.shape == Shape::Dot || mark.shape == Shape::Ring;
        if (round) {
            m_xml.writeEmptyElement(u"circle"_s);
            attribute(u"cx"_s, mark.at.x());
            attribute(u"cy"_s, mark.at.y());
            attribute(u"r"_s, mark.size / 2);
        } else {
            m_xml.writeEmptyElement(u"path"_s);
            m_xml.writeAttribute(u"d"_s, outline(mark));
        }
        const bool dot = mark.shape == Shape::Dot;
        const QColor fill = dot ? mark.colour : mark.fill;
        const bool arrow = mark.shape == Shape::ArrowLeft || mark.shape == Shape::ArrowRight;
        m_xml.writeAttribute(u"fill"_s, fill.isValid() && !arrow ? fill.name() : u"none"_s);
        if (!dot)
            stroke(mark.colour.name(), mark.lineWidth, false);
    }

private:
    /// Anchors are physical, so the drawing goes from left to right wherever it stands; a text of
    /// the other direction brings it along.
    [[nodiscard]] QString directed(const QString &text) const
    {
        const auto direction = optionOf(text, m_scene.mirrored).textDirection();
        return direction == Qt::RightToLeft
            ? QString(QChar(0x2067) % text % QChar(0x2069)) // RLI … PDI
            : text;
    }

    static QString outline(const ChartMark &mark)
    {
        using Shape = ChartMark::Shape;
        const double half = mark.size / 2;
        const bool right = mark.shape == Shape::TriangleRight || mark.shape == Shape::ArrowRight;
        const double way = right ? 1 : -1;
        const QString at = QString(u"M"_s % number(mark.at.x()) % u' ' % number(mark.at.y()));
        const auto step = [](double x, double y) {
            return QString(u"l"_s % number(x) % u' ' % number(y));
        };
        switch (mark.shape) {
        case Shape::Diamond:
            return QString(at % u"m0 "_s % number(-half) % step(half, half) % step(-half, half)
                           % step(-half, -half) % u'z');
        case Shape::TriangleRight:
        case Shape::TriangleLeft:
            return QString(at % u"m0 "_s % number(-half) % step(way * mark.size * 0.85, half)
                           % step(-way * mark.size * 0.85, half) % u'z');
        case Shape::ArrowRight:
        case Shape::ArrowLeft: {
            const double barb = mark.size * 0.3;
            return QString(at % step(way * mark.size, 0) % u'm' % number(-way * barb) % u' '
                           % number(-barb) % step(way * barb, barb) % step(-way * barb, barb));
        }
        default:
            return QString(at % u"m0 "_s % number(-half) % step(half, half * 1.8)
                           % step(-mark.size, 0) % u'z');
        }
    }

    void attribute(const QString &name, double value) { m_xml.writeAttribute(name, number(value)); }

    void stroke(const QString &colour, double width, bool dashed)
    {
        m_xml.writeAttribute(u"stroke"_s, colour);
        attribute(u"stroke-width"_s, width);
        if (dashed) {
            m_xml.writeAttribute(
                u"stroke-dasharray"_s,
                QString(number(3 * m_scene.unit) % u' ' % number(2 * m_scene.unit)));
        }
    }

    void path(const QString &d, const QColor &colour, double width, bool round)
    {
        m_xml.writeEmptyElement(u"path"_s);
        m_xml.writeAttribute(u"d"_s, d);
        m_xml.writeAttribute(u"fill"_s, u"none"_s);
        if (round)
            m_xml.writeAttribute(u"stroke-linecap"_s, u"round"_s);
        stroke(colour.name(), width, false);
    }

    void box(const QRectF &rect,
             const QString &fill,
             const QString &edge,
             double width,
             bool dashed,
             double radius)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        attribute(u"x"_s, rect.x());
        attribute(u"y"_s, rect.y());
        attribute(u"width"_s, std::max(0.0, rect.width()));
        attribute(u"height"_s, std::max(0.0, rect.height()));
        if (radius > 0)
            attribute(u"rx"_s, radius);
        m_xml.writeAttribute(u"fill"_s, fill);
        if (!edge.isEmpty())
            stroke(edge, width, dashed);
    }

    QXmlStreamWriter &m_xml;
    const ChartScene &m_scene;
};

} // namespace

QByteArray sceneSvg(const ChartScene &scene, const QString &title, const QString &spoken)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(
        u"viewBox"_s,
        QString(u"0 0 "_s % number(scene.size.width()) % u' ' % number(scene.size.height())));
    xml.writeAttribute(u"width"_s, number(scene.size.width() / scene.unit));
    xml.writeAttribute(u"height"_s, number(scene.size.height() / scene.unit));
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"direction"_s, u"ltr"_s);
    QStringList families;
    for (const QString &family : scene.families)
        families << QString(u'\'' % family % u'\'');
    families << u"sans-serif"_s;
    xml.writeAttribute(u"font-family"_s, families.join(u","_s));
    xml.writeTextElement(u"title"_s, text::displayed(title));
    xml.writeTextElement(u"desc"_s, text::displayed(spoken));
    SvgWriter writer(xml, scene);
    for (const ChartItem &item : scene.items)
        std::visit(writer, item);
    xml.writeEndElement();
    return bytes;
}

} // namespace plenary
