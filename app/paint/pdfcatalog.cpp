// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/pdfcatalog.h"

#include "app/paint/chartstyle.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <cctype>
#include <optional>

namespace plenary
{

namespace
{

constexpr double PointsPerMm = 72 / 25.4;
constexpr qsizetype EntryLength = 20; ///< of the table of objects, fixed by the format

/// What a file of QPdfWriter says about itself.
struct Structure {
    QList<qsizetype> offsets; ///< of the objects, by number
    QByteArray info; ///< "1 0 R"
    int root = 0;
    qsizetype table = 0; ///< where the table of objects begins
    QList<QByteArray> pages; ///< "6 0 R"
    QByteArray pagesRoot; ///< "3 0 R"
};

QByteArray captured(const QByteArray &text, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromLatin1(text)).captured(1).toLatin1();
}

/// "<< ... >>" of an object.
QByteArray objectAt(const QByteArray &pdf, const Structure &structure, int number)
{
    const qsizetype from = structure.offsets.value(number);
    const qsizetype to = pdf.indexOf("endobj", from);
    const QByteArray text = from > 0 && to > from ? pdf.mid(from, to - from) : QByteArray();
    return text.startsWith(QByteArray(QByteArray::number(number) + " 0 obj")) ? text : QByteArray();
}

std::optional<Structure> structureOf(const QByteArray &pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const QByteArray end = trailer < 0 ? QByteArray() : pdf.mid(trailer);
    Structure structure;
    structure.info = captured(end, "/Info (\\d+ 0 R)");
    structure.root = captured(end, "/Root (\\d+) 0 R").toInt();
    structure.table = captured(end, "startxref\\s+(\\d+)").toLongLong();
    const qsizetype count = captured(end, "/Size (\\d+)").toLongLong();
    const qsizetype first = pdf.indexOf("0000000000", structure.table);
    if (structure.root <= 0 || first < 0 || first + count * EntryLength > pdf.size()
        || !pdf.mid(structure.table).startsWith("xref"))
        return std::nullopt;
    for (qsizetype i = 0; i < count; ++i)
        structure.offsets << pdf.mid(first + i * EntryLength, 10).toLongLong();
    structure.pagesRoot = captured(objectAt(pdf, structure, structure.root), "/Pages (\\d+ 0 R)");
    const QByteArray kids =
        captured(objectAt(pdf, structure, structure.pagesRoot.split(' ').first().toInt()),
                 "/Kids\\s*\\[([^\\]]*)\\]");
    for (const QByteArray &line : kids.split('\n')) {
        if (line.trimmed().endsWith(" 0 R"))
            structure.pages << line.trimmed();
    }
    return structure.pages.isEmpty() ? std::nullopt : std::optional(structure);
}

QByteArray text(const QString &words)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : words)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

/// One entry of the outline and its neighbours, by index; -1: none.
struct Node {
    PaperLayout::Mark mark;
    int parent = -1, previous = -1, next = -1, firstChild = -1, lastChild = -1;
    int descendants = 0;
};

QList<Node> nodesOf(const QList<PaperLayout::Mark> &marks)
{
    QList<Node> nodes;
    int section = -1; // the last entry of the upper level
    int top = -1; // the last without a parent
    for (const PaperLayout::Mark &mark : marks) {
        const int index = static_cast<int>(nodes.size());
        Node node;
        node.mark = mark;
        node.parent = mark.level > 0 ? section : -1;
        int &before = node.parent < 0 ? top : nodes[node.parent].lastChild;
        node.previous = before;
        if (before >= 0)
            nodes[before].next = index;
        else if (node.parent >= 0)
            nodes[node.parent].firstChild = index;
        before = index;
        if (node.parent >= 0)
            ++nodes[node.parent].descendants;
        if (mark.level == 0)
            section = index;
        nodes << node;
    }
    return nodes;
}

/// New objects behind the old ones, each noted in the table that is written last.
class Update
{
public:
    Update(const QByteArray &pdf, Structure structure, double pageHeight)
        : m_pdf(pdf)
        , m_structure(std::move(structure))
        , m_pageHeight(pageHeight)
        , m_next(static_cast<int>(m_structure.offsets.size()))
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
    }

    void write(const PdfCatalog &catalog)
    {
        const bool mirrored = isRightToLeft(catalog.language);
        QByteArray language = catalog.language.toLatin1();
        language.removeIf([](char sign) {
            return std::isalnum(static_cast<unsigned char>(sign)) == 0 && sign != '-';
        });
        QByteArray root = "/Type /Catalog\n/Pages " + m_structure.pagesRoot + "\n/Lang (" + language
            + ")\n/ViewerPreferences << /DisplayDocTitle true"
            + (mirrored ? " /Direction /R2L" : "") + " >>\n";
        if (!catalog.outline.isEmpty())
            root += "/Outlines " + outline(nodesOf(catalog.outline)) + "\n/PageMode /UseOutlines\n";
        object(m_structure.root, root);
        QHash<int, QByteArray> links; // by page
        for (const PdfCatalog::Link &link : catalog.links)
            links[link.page] += annotation(link, catalog.outline.value(link.target));
        for (auto page = links.cbegin(); page != links.cend(); ++page)
            writeLinks(page.key(), page.value());
    }

    QByteArray finished()
    {
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto &[number, offset] : std::as_const(m_written))
            m_pdf += QByteArray::number(number) + " 1\n"
                + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Info " + m_structure.info
            + "\n/Root " + reference(m_structure.root) + "\n/Prev "
            + QByteArray::number(m_structure.table) + "\n>>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
        return m_pdf;
    }

private:
    static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

    void object(int number, const QByteArray &entries)
    {
        m_written << std::pair(number, m_pdf.size());
        m_pdf += QByteArray::number(number) + " 0 obj\n<<\n" + entries + ">>\nendobj\n";
    }

    /// A length from the top of the page, as the format has it: from below.
    [[nodiscard]] QByteArray height(double mm) const
    {
        return QByteArray::number((m_pageHeight - mm) * PointsPerMm, 'f', 1);
    }

    [[nodiscard]] QByteArray destination(const PaperLayout::Mark &mark) const
    {
        return "/Dest [" + m_structure.pages.value(mark.page) + " /XYZ 0 " + height(mark.y - 3)
            + " null]";
    }

    [[nodiscard]] QByteArray annotation(const PdfCatalog::Link &link,
                                        const PaperLayout::Mark &mark) const
    {
        const auto width = [](double mm) {
            return QByteArray::number(mm * PointsPerMm, 'f', 1);
        };
        return "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + width(link.rect.left())
            + ' ' + height(link.rect.bottom()) + ' ' + width(link.rect.right()) + ' '
            + height(link.rect.top()) + "] " + destination(mark) + " >>\n";
    }

    /// Each page names an array of its annotations, which QPdfWriter leaves empty.
    void writeLinks(int page, const QByteArray &annotations)
    {
        const int number = m_structure.pages.value(page).split(' ').first().toInt();
        const int list =
            captured(objectAt(m_pdf, m_structure, number), "/Annots (\\d+) 0 R").toInt();
        if (list <= 0)
            return;
        m_written << std::pair(list, m_pdf.size());
        m_pdf += QByteArray::number(list) + " 0 obj\n[\n" + annotations + "]\nendobj\n";
    }

    QByteArray outline(const QList<Node> &nodes)
    {
        const int root = m_next++;
        const int base = m_next;
        m_next += static_cast<int>(nodes.size());
        const auto link = [base](const char *name, int node) {
            return node < 0 ? QByteArray() : QByteArray(name + reference(base + node) + '\n');
        };
        int last = -1;
        for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
            const Node &node = nodes[i];
            last = node.parent < 0 ? i : last;
            object(base + i,
                   "/Title " + text(node.mark.title) + "\n/Parent "
                       + reference(node.parent < 0 ? root : base + node.parent) + '\n'
                       + link("/Prev ", node.previous) + link("/Next ", node.next)
                       + link("/First ", node.firstChild) + link("/Last ", node.lastChild)
                       + (node.descendants > 0
                              ? "/Count " + QByteArray::number(node.descendants) + '\n'
                              : QByteArray())
                       + destination(node.mark) + '\n');
        }
        object(root,
               "/Type /Outlines\n" + link("/First ", 0) + link("/Last ", last) + "/Count "
                   + QByteArray::number(nodes.size()) + '\n');
        return reference(root);
    }

    QByteArray m_pdf;
    Structure m_structure;
    double m_pageHeight;
    int m_next;
    QList<std::pair<int, qsizetype>> m_written;
};

} // namespace

QByteArray withCatalog(const QByteArray &pdf, const PdfCatalog &catalog)
{
    const std::optional<Structure> structure = structureOf(pdf);
    if (!structure)
        return pdf;
    Update update(pdf, *structure, catalog.pageHeight);
    update.write(catalog);
    return update.finished();
}

} // namespace plenary
