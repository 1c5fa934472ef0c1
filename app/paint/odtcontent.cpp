// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartexport.h"
#include "app/paint/chartlayout.h"
#include "app/paint/chartpainter.h"
#include "app/paint/charttable.h"
#include "app/paint/odtwriter.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace plenary::odt
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double PixelsPerMm = 96 / 25.4;
constexpr double Tallest = 205; ///< millimetres of a drawing on one page
constexpr double PictureScale = 3; ///< of the picture beside a drawing: 288 dpi

QByteArray pictureOf(const ChartScene &scene)
{
    QImage image((scene.size * PictureScale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(PictureScale, PictureScale);
    paintScene(painter, scene);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString styleOf(const paper::Text &text)
{
    return text.gap   ? u"Gap"_s
        : text.muted  ? u"Not_20_recorded"_s
        : text.bold   ? u"Strong_20_Emphasis"_s
        : text.quoted ? u"Emphasis"_s
                      : QString();
}

} // namespace

Content::Content(const paper::Document &document)
    : m_document(document)
    , m_xml(u"office:document-content"_s)
{
}

QByteArray Content::made()
{
    writeAutomaticStyles(m_xml, m_document);
    m_xml.open(u"office:body"_s);
    m_xml.open(u"office:text"_s);
    writeBlocks();
    writeRest();
    m_xml.close();
    m_xml.close();
    return m_xml.finished();
}

void Content::writeBlocks()
{
    const auto half = [this](qsizetype i) {
        const auto *figure = i < m_document.blocks.size()
            ? std::get_if<paper::Figure>(&m_document.blocks[i])
            : nullptr;
        return figure && figure->halfWidth ? figure : nullptr;
    };
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        if (const auto *first = half(i), *second = half(i + 1); first && second) {
            writePair(*first, *second);
            ++i;
            continue;
        }
        std::visit(
            [this](const auto &block) {
                write(block);
            },
            m_document.blocks[i]);
    }
}

/// Notes that nothing calls, and what stands once in a paper.
void Content::writeRest()
{
    for (const paper::Note &note : m_document.notes) {
        if (note.mark.isEmpty())
            paragraph(u"Note"_s, note.text);
        else if (!m_called.contains(note.mark))
            paragraph(u"Note"_s, QString(note.mark % u"  "_s % note.text));
    }
    if (!m_document.disclaimer.isEmpty())
        paragraph(u"Note"_s, m_document.disclaimer);
}

void Content::paragraph(const QString &style, const QString &words)
{
    m_xml.element(u"text:p"_s, words, {{u"text:style-name"_s, style}});
}

void Content::paragraph(const QString &style, const paper::Text &text)
{
    m_xml.open(u"text:p"_s, {{u"text:style-name"_s, style}});
    words(text);
    m_xml.close();
}

void Content::heading(int level, const QString &words)
{
    m_xml.element(u"text:h"_s,
                  words,
                  {{u"text:style-name"_s, u"Heading_20_%1"_s.arg(level)},
                   {u"text:outline-level"_s, QString::number(level)}});
}

void Content::span(const QString &style, const QString &words)
{
    m_xml.element(u"text:span"_s, words, {{u"text:style-name"_s, style}});
}

void Content::words(const paper::Text &text)
{
    const QString style = styleOf(text);
    if (style.isEmpty())
        m_xml.text(text.text);
    else
        span(style, text.text);
    calls(text.calls);
}

void Content::calls(const QStringList &marks)
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QString &mark = marks[i];
        const auto note = std::find_if(
            m_document.notes.begin(), m_document.notes.end(), [&mark](const paper::Note &each) {
                return each.mark == mark;
            });
        if (note == m_document.notes.end())
            continue;
        if (i > 0)
            span(u"Footnote_20_anchor"_s, u", "_s);
        if (m_called.contains(mark)) {
            m_xml.open(u"text:span"_s, {{u"text:style-name"_s, u"Footnote_20_anchor"_s}});
            m_xml.element(u"text:note-ref"_s,
                          mark,
                          {{u"text:note-class"_s, u"footnote"_s},
                           {u"text:reference-format"_s, u"text"_s},
                           {u"text:ref-name"_s, u"note-"_s + mark}});
            m_xml.close();
            continue;
        }
        m_called.insert(mark);
        m_xml.open(u"text:note"_s,
                   {{u"text:id"_s, u"note-"_s + mark}, {u"text:note-class"_s, u"footnote"_s}});
        m_xml.element(u"text:note-citation"_s, mark, {{u"text:label"_s, mark}});
        m_xml.open(u"text:note-body"_s);
        paragraph(u"Footnote"_s, QString(QChar(0x2002) % note->text)); // apart from its mark
        m_xml.close();
        m_xml.close();
    }
}

void Content::captionOf(const QString &style,
                        const QString &number,
                        const QString &title,
                        const QStringList &marks,
                        const QString &subtitle)
{
    m_xml.open(u"text:p"_s, {{u"text:style-name"_s, style}});
    if (!number.isEmpty()) {
        span(u"Number"_s, number);
        m_xml.text(u"  "_s);
    }
    m_xml.text(title);
    calls(marks);
    m_xml.close();
    if (!subtitle.isEmpty())
        paragraph(u"Caption_20_detail"_s, subtitle);
}

void Content::write(const paper::TitleBlock &title)
{
    if (!title.kicker.isEmpty())
        paragraph(u"Kicker"_s, title.kicker);
    paragraph(u"Title"_s, title.title);
    if (!title.line.isEmpty())
        paragraph(u"Subtitle"_s, title.line);
}

void Content::write(const paper::Section &section)
{
    heading(1, section.title);
}

void Content::write(const paper::Paragraph &text)
{
    paragraph(u"Text_20_body"_s, text.text);
}

void Content::write(const paper::Facts &facts)
{
    if (facts.facts.isEmpty())
        return;
    openTable(u"Facts %1"_s.arg(++m_facts), u"Apart"_s, u"Facts"_s, 2);
    for (const auto &fact : facts.facts) {
        m_xml.open(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
        openCell(u"Plain"_s);
        paragraph(u"Fact_20_name"_s, fact.label);
        m_xml.close();
        openCell(u"Plain"_s);
        paragraph(u"Fact"_s, fact.value);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
}

void Content::writeCell(const paper::KeyFigures::Cell &cell)
{
    openCell(u"Strip"_s);
    paragraph(u"Key_20_name"_s, cell.name);
    paper::Text caption;
    caption.text = cell.countedCaption;
    caption.calls = cell.countedCalls;
    paragraph(u"Key_20_caption"_s, caption);
    m_xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Key_20_figure"_s}});
    m_xml.text(cell.counted);
    m_xml.close();
    if (!cell.countedSuffix.isEmpty())
        paragraph(u"Key_20_caption"_s, cell.countedSuffix);
    if (!cell.reported.isEmpty())
        paragraph(u"Key_20_caption"_s, cell.reportedCaption);
    for (const paper::Text &words : cell.reported)
        paragraph(u"Fact"_s, words);
    m_xml.close();
}

void Content::write(const paper::KeyFigures &strip)
{
    openTable(u"Key figures %1"_s.arg(++m_strips),
              u"Apart"_s,
              u"Strip"_s,
              static_cast<int>(strip.cells.size()));
    m_xml.open(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
    for (const auto &cell : strip.cells)
        writeCell(cell);
    m_xml.close();
    m_xml.close();
}

void Content::write(const paper::Figure &figure)
{
    writeFigure(figure, figure.halfWidth || figure.besideTable ? HalfWidth : Width);
}

void Content::writeFigure(const paper::Figure &figure, double width)
{
    captionOf(u"Figure"_s, figure.number, figure.chart.title, figure.calls, figure.chart.subtitle);
    ChartStyle style = ChartStyle::print(m_document.language, PixelsPerMm);
    style.maximum = chartMaximum(figure.chart);
    const QList<ChartSpec> parts =
        splitChart(figure.chart, width * PixelsPerMm, Tallest * PixelsPerMm, style);
    for (const ChartSpec &part : parts)
        writeDrawing(part, figure.number, width);
}

void Content::writePair(const paper::Figure &first, const paper::Figure &second)
{
    openTable(u"Pair %1"_s.arg(++m_pairs), u"Apart"_s, u"Pair"_s, 2);
    m_xml.open(u"table:table-row"_s, {});
    for (const paper::Figure *figure : {&first, &second}) {
        openCell(u"Plain"_s);
        writeFigure(*figure, HalfWidth);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void Content::writeDrawing(const ChartSpec &chart, const QString &number, double width)
{
    const ChartStyle style = ChartStyle::print(m_document.language, PixelsPerMm);
    const double tall = chart.kind == ChartSpec::Kind::Columns ? std::min(width * 0.31, 54.0) : 0;
    const ChartScene scene = layoutChart(chart, {width * PixelsPerMm, tall * PixelsPerMm}, style);
    const QString spoken = chartSpoken(chart, style.locale);
    Picture picture;
    picture.name = "Pictures/chart" + QByteArray::number(m_pictures.size() + 1);
    if (!style.mirrored)
        picture.svg = sceneSvg(scene, chart.title, spoken);
    picture.png = pictureOf(scene);
    m_xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Drawing"_s}});
    m_xml.open(u"draw:frame"_s,
               {{u"draw:name"_s, u"%1 (%2)"_s.arg(number, QString::number(m_pictures.size() + 1))},
                {u"text:anchor-type"_s, u"as-char"_s},
                {u"svg:width"_s, mm(scene.size.width() / PixelsPerMm)},
                {u"svg:height"_s, mm(scene.size.height() / PixelsPerMm)}});
    // LibreOffice turns the words of a drawing around in a text from the right, and prefers
    // drawings wherever they stand: there a picture is all that it gets.
    const QStringList endings =
        style.mirrored ? QStringList{u".png"_s} : QStringList{u".svg"_s, u".png"_s};
    for (const QString &ending : endings)
        m_xml.empty(u"draw:image"_s,
                    {{u"xlink:href"_s, QString(QString::fromLatin1(picture.name) % ending)},
                     {u"xlink:type"_s, u"simple"_s},
                     {u"xlink:show"_s, u"embed"_s},
                     {u"xlink:actuate"_s, u"onLoad"_s}});
    m_xml.element(u"svg:title"_s, chart.title);
    m_xml.element(u"svg:desc"_s, spoken);
    m_xml.close();
    m_xml.close();
    m_pictures << picture;
}

void Content::write(const paper::Participants &list)
{
    for (const auto &category : list.categories) {
        m_xml.open(u"text:h"_s,
                   {{u"text:style-name"_s, u"Heading_20_2"_s}, {u"text:outline-level"_s, u"2"_s}});
        m_xml.text(category.title);
        if (!category.detail.isEmpty()) {
            m_xml.text(u"  "_s);
            span(u"Plain"_s, category.detail);
        }
        m_xml.close();
        m_xml.open(
            u"text:section"_s,
            {{u"text:style-name"_s, u"People"_s}, {u"text:name"_s, u"People %1"_s.arg(++m_lists)}});
        for (const auto &delegation : category.delegations) {
            if (!delegation.name.isEmpty())
                heading(3, delegation.name);
            for (const auto &entry : delegation.entries) {
                m_xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Participant"_s}});
                m_xml.text(entry.name);
                if (!entry.detail.isEmpty())
                    span(u"Detail"_s, QString(u", "_s % entry.detail));
                if (!entry.role.isEmpty()) {
                    m_xml.empty(u"text:line-break"_s, {});
                    span(u"Emphasis"_s, entry.role);
                }
                m_xml.close();
            }
            if (!delegation.closing.isEmpty())
                paragraph(u"Participant"_s, delegation.closing);
        }
        m_xml.close();
    }
}

} // namespace plenary::odt
