// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"
#include "app/paint/paper.h"
#include "report/document.h"

#include <QtCore/QBuffer>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamWriter>

/// A paper as OpenDocument text. QTextDocumentWriter would be less code, but knows neither styles
/// with names, nor footnotes, nor heads of tables that are repeated, nor drawings.
namespace plenary::odt
{

using Attributes = QList<std::pair<QString, QString>>;

inline constexpr double Width = 170, HalfWidth = 83; ///< millimetres, as in the PDF

[[nodiscard]] QString mm(double length);

/// A part of the package in the making.
class Xml
{
public:
    explicit Xml(const QString &root);
    Q_DISABLE_COPY_MOVE(Xml)

    void open(const QString &name, const Attributes &attributes = {});
    void close();
    void empty(const QString &name, const Attributes &attributes);
    /// Words as they are read: line ends, tabs and runs of spaces survive.
    void text(const QString &words);
    void element(const QString &name, const QString &words, const Attributes &attributes = {});
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

/// styles.xml: every style of the paper by name, the sheet, and its running head and foot.
[[nodiscard]] QByteArray stylesOf(const paper::Document &document, PaperSize size);

/// A chart as a drawing, and as a picture for programs that cannot draw.
struct Picture {
    QByteArray name; ///< without ending
    QByteArray svg, png; ///< the drawing can be missing
};

/// content.xml and the pictures that it names.
class Content
{
public:
    explicit Content(const paper::Document &document);
    [[nodiscard]] QByteArray made();
    [[nodiscard]] const QList<Picture> &pictures() const { return m_pictures; }

private:
    void paragraph(const QString &style, const QString &words);
    void paragraph(const QString &style, const paper::Text &text);
    void heading(int level, const QString &words);
    void words(const paper::Text &text);
    void span(const QString &style, const QString &words);
    /// The first call of a note is a footnote, the next ones refer to it.
    void calls(const QStringList &marks);

    void write(const paper::TitleBlock &title);
    void write(const paper::Section &section);
    void write(const paper::Paragraph &text);
    void write(const paper::Facts &facts);
    void write(const paper::KeyFigures &strip);
    void write(const paper::Figure &figure);
    void write(const paper::Table &table);
    void write(const paper::Participants &list);
    void writeCell(const paper::KeyFigures::Cell &cell);
    void writeFigure(const paper::Figure &figure, double width);
    void writePair(const paper::Figure &first, const paper::Figure &second);
    void writeDrawing(const ChartSpec &chart, const QString &number, double width);
    void writeRow(const paper::Table &table, qsizetype row);
    void writeHead(const paper::Table &table);
    void writeKey(const paper::Table &table);
    void writeBlocks();
    void writeRest();
    void captionOf(const QString &style,
                   const QString &number,
                   const QString &title,
                   const QStringList &marks,
                   const QString &subtitle);
    void openTable(const QString &name, const QString &style, const QString &columns, int count);
    void openCell(const QString &style);

    const paper::Document &m_document;
    Xml m_xml;
    QList<Picture> m_pictures;
    QSet<QString> m_called;
    int m_table = 0; ///< of those with columns of their own
    int m_strips = 0, m_facts = 0, m_pairs = 0, m_lists = 0;
};

/// What content.xml needs before its text: widths of columns and looks of cells.
void writeAutomaticStyles(Xml &xml, const paper::Document &document);

} // namespace plenary::odt
