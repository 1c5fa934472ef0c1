// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartstyle.h"
#include "app/paint/htmlwriter.h"
#include "app/paint/paperwriter.h"
#include "core/speech.h"

#include <QtCore/QCoreApplication>

namespace plenary
{

using namespace Qt::StringLiterals;
using namespace html;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// So many headings are a list worth having.
constexpr int LeastContents = 4;

struct Heading {
    QString title, anchor;
    bool deeper = false;
};

QList<Heading> headingsOf(const paper::Document &document, Writer &out)
{
    QList<Heading> headings;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const Context context{document, out, static_cast<int>(i)};
        const paper::Block &block = document.blocks[i];
        if (const auto *section = std::get_if<paper::Section>(&block))
            headings << Heading{section->title, context.anchor()};
        else if (const auto *figure = std::get_if<paper::Figure>(&block))
            headings << Heading{
                QString(figure->number % u"  "_s % figure->chart.title), context.anchor(), true};
        else if (const auto *table = std::get_if<paper::Table>(&block))
            headings << Heading{
                QString(table->number % u"  "_s % table->title), context.anchor(), true};
        else if (const auto *list = std::get_if<paper::Participants>(&block)) {
            for (qsizetype k = 0; k < list->categories.size(); ++k)
                headings << Heading{
                    list->categories[k].title, context.anchor(QString::number(k + 1)), true};
        }
    }
    return headings;
}

void writeContents(const paper::Document &document, Writer &out)
{
    const QList<Heading> headings = headingsOf(document, out);
    if (headings.size() < LeastContents)
        return;
    out.open(u"nav"_s, {{u"class"_s, u"contents"_s}, {u"aria-labelledby"_s, u"contents"_s}});
    out.element(u"h2"_s, Tr::tr("Contents"), {{u"id"_s, u"contents"_s}});
    out.open(u"ol"_s);
    for (const Heading &heading : headings) {
        out.open(u"li"_s, heading.deeper ? Attributes{{u"class"_s, u"deeper"_s}} : Attributes{});
        out.element(u"a"_s, heading.title.trimmed(), {{u"href"_s, u"#"_s + heading.anchor}});
        out.close();
    }
    out.close();
    out.close();
    out.raw("\n");
}

void writeHead(const paper::Document &document, Writer &out)
{
    out.open(u"head"_s);
    out.empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    out.empty(
        u"meta"_s,
        {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    out.empty(u"meta"_s, {{u"name"_s, u"generator"_s}, {u"content"_s, u"Plenary"_s}});
    // The file fetches nothing and runs nothing, whatever a register holds.
    out.empty(u"meta"_s,
              {{u"http-equiv"_s, u"Content-Security-Policy"_s},
               {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s}});
    out.element(u"title"_s, document.title);
    out.open(u"style"_s);
    out.raw(styleSheet());
    out.close();
    out.close();
    out.raw("\n");
}

void writeRunning(const paper::Document &document, Writer &out)
{
    out.open(u"header"_s, {{u"class"_s, u"running"_s}});
    out.open(u"p"_s);
    out.element(u"strong"_s, document.network);
    out.close();
    if (!document.mark.isEmpty())
        out.element(u"p"_s, document.mark, {{u"class"_s, u"mark"_s}});
    out.element(u"p"_s, document.runningTitle);
    out.close();
    out.raw("\n");
}

void writeNote(const paper::Note &note, const QSet<QString> &called, Writer &out)
{
    out.open(u"li"_s,
             note.mark.isEmpty() ? Attributes{}
                                 : Attributes{{u"id"_s, QString(u"note-"_s + note.mark)}});
    out.element(u"span"_s, note.mark, {{u"class"_s, u"sign"_s}});
    out.open(u"span"_s);
    out.text(note.text);
    if (called.contains(note.mark)) {
        out.text(u" "_s);
        out.element(u"a"_s,
                    u"\u21A9\uFE0E"_s,
                    {{u"href"_s, QString(u"#call-"_s + note.mark)},
                     {u"class"_s, u"back"_s},
                     //: read aloud; %1: mark of a note
                     {u"aria-label"_s, Tr::tr("Back to where note %1 is called").arg(note.mark)}});
    }
    out.close();
    out.close();
}

void writeNotes(const paper::Document &document, Writer &out)
{
    out.open(u"footer"_s, {{u"class"_s, u"notes"_s}});
    if (!document.notes.isEmpty()) {
        out.element(u"h2"_s, Tr::tr("Sources and notes"), {{u"id"_s, u"notes"_s}});
        out.open(u"ol"_s);
        for (const paper::Note &note : document.notes)
            writeNote(note, out.called(), out);
        out.close();
    }
    if (!document.disclaimer.isEmpty())
        out.element(u"p"_s, document.disclaimer, {{u"class"_s, u"disclaimer"_s}});
    out.element(u"p"_s, document.asAt, {{u"class"_s, u"asat"_s}});
    out.close();
}

bool isHalf(const paper::Document &document, qsizetype index)
{
    const auto *figure = index < document.blocks.size()
        ? std::get_if<paper::Figure>(&document.blocks[index])
        : nullptr;
    return figure && figure->halfWidth;
}

/// Two neighbours of half width stand side by side where there is room.
void writeBlocks(const paper::Document &document, Writer &out)
{
    bool paired = false;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const bool first = !paired && isHalf(document, i) && isHalf(document, i + 1);
        if (first)
            out.open(u"div"_s, {{u"class"_s, u"pair"_s}});
        writeBlock({document, out, static_cast<int>(i)}, document.blocks[i]);
        if (paired)
            out.close();
        paired = first;
        if (std::holds_alternative<paper::TitleBlock>(document.blocks[i]))
            writeContents(document, out);
    }
}

} // namespace

QByteArray paperHtml(const paper::Document &document)
{
    const Speech speech(Speech::paperLocale(document.language), Speech::Numbers::OfPapers);
    Writer out;
    out.open(u"html"_s,
             {{u"lang"_s, document.language},
              {u"dir"_s, isRightToLeft(document.language) ? u"rtl"_s : u"ltr"_s}});
    writeHead(document, out);
    out.open(u"body"_s);
    writeRunning(document, out);
    out.open(u"main"_s);
    writeBlocks(document, out);
    out.close();
    writeNotes(document, out);
    out.close();
    out.close();
    return out.finished();
}

} // namespace plenary
