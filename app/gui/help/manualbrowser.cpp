// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbrowser.h"

#include "app/gui/look/theme.h"
#include "manual.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QDesktopServices>
#include <QtGui/QFontDatabase>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int margin = 20;
constexpr int beside = 8; // what the layout of a line needs besides its picture

// Names of colours are filled in from the theme.
constexpr auto Sheet = R"(
body { color: @text; line-height: 130%; }
h1 { font-size: x-large; font-weight: bold; margin-top: 0; margin-bottom: 10px; }
h2 { font-size: large; font-weight: bold; margin-top: 18px; margin-bottom: 4px; }
h3 { font-weight: bold; margin-top: 12px; margin-bottom: 4px; }
p, ul, ol { margin-top: 4px; margin-bottom: 8px; }
a { color: @accent; text-decoration: underline; }
table { border-collapse: collapse; margin-top: 6px; margin-bottom: 10px; }
th { background-color: @header; text-align: left; font-weight: bold; padding: 5px 8px;
    border-bottom: 1px solid @line; }
td { padding: 5px 8px; border-bottom: 1px solid @line; }
code { font-family: '@fixed'; background-color: @header; }
pre { font-family: '@fixed'; background-color: @header; line-height: 100%; }
)";

QString sheetOf(const Theme &theme)
{
    QString sheet = QString::fromLatin1(Sheet);
    sheet.replace(u"@text"_s, theme(ColourRole::Text).name());
    sheet.replace(u"@fixed"_s, QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    sheet.replace(u"@accent"_s, theme(ColourRole::Accent).name());
    sheet.replace(u"@header"_s, theme(ColourRole::Header).name());
    return sheet.replace(u"@line"_s, theme(ColourRole::Line).name());
}

QUrl addressOf(const QString &page, const QString &anchor)
{
    QUrl url(u"manual:/%1.html"_s.arg(page));
    url.setFragment(anchor);
    return url;
}

} // namespace

ManualBrowser::ManualBrowser(const Manual &manual, QWidget *parent)
    : QTextBrowser(parent)
    , m_manual(manual)
{
    setObjectName(u"manualBrowser"_s);
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // with its scroll bars
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::follow);
    document()->setDocumentMargin(margin);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight); // the manual is written in English
    document()->setDefaultTextOption(option);
    // Qt tells before it knows its new source itself.
    connect(this,
            &QTextBrowser::sourceChanged,
            this,
            &ManualBrowser::pageChanged,
            Qt::QueuedConnection);
    dress();
    connect(&Theme::notifier(), &ThemeNotifier::changed, this, [this] {
        dress();
        showAgain();
    });
}

void ManualBrowser::open(const QString &page, const QString &anchor)
{
    m_pictureWidth = pictureWidth();
    setSource(addressOf(page, anchor));
}

/// Pages of the manual here, addresses on the net in the browser of the desktop.
void ManualBrowser::follow(const QUrl &link)
{
    const QUrl url = source().resolved(link);
    if (url.scheme() == u"manual")
        setSource(url);
    else if (url.scheme() == u"https" || url.scheme() == u"http")
        QDesktopServices::openUrl(url);
}

QString ManualBrowser::pageId() const
{
    return QFileInfo(source().path()).baseName();
}

void ManualBrowser::mark(const QStringList &words)
{
    static const QRegularExpression word(u"[\\w]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    m_marked = words;
    QList<ExtraSelection> marks;
    const int top = verticalScrollBar()->value();
    const int opened = cursorForPosition({margin, 0}).position();
    int first = -1;
    for (QTextBlock block = document()->begin(); block.isValid() && !words.isEmpty();
         block = block.next()) {
        const QString text = block.text();
        for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
            if (!Manual::isFound(match.capturedView(), words))
                continue;
            ExtraSelection mark{QTextCursor(block), {}};
            mark.cursor.setPosition(block.position() + int(match.capturedStart()));
            mark.cursor.setPosition(block.position() + int(match.capturedEnd()),
                                    QTextCursor::KeepAnchor);
            mark.format.setBackground(Theme::colour(ColourRole::AttentionTint));
            mark.format.setForeground(Theme::colour(ColourRole::Text));
            marks.append(mark);
            if (first < 0 && mark.cursor.anchor() >= opened)
                first = mark.cursor.anchor();
        }
    }
    setExtraSelections(marks);
    if (first < 0)
        return;
    QTextCursor there(document());
    there.setPosition(first);
    setTextCursor(there); // brings it into view, if it is not
    if (verticalScrollBar()->value() != top)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() / 2);
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    if (url.scheme() != u"manual")
        return {};
    if (type == QTextDocument::ImageResource)
        return picture(url.path());
    const ManualPage *page = m_manual.page(QFileInfo(url.path()).baseName());
    return page ? QVariant(u"<html><body>%1</body></html>"_s.arg(page->body)) : QVariant();
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_pictureWidth != 0 && m_pictureWidth != pictureWidth())
        QTimer::singleShot(0, this, &ManualBrowser::showAgain);
}

void ManualBrowser::dress()
{
    Theme::dress(this, Theme::Body);
    document()->setDefaultStyleSheet(sheetOf(Theme::current()));
}

/// The same place of the page, in other colours or another width.
void ManualBrowser::showAgain()
{
    if (source().isEmpty())
        return;
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_pictureWidth = pictureWidth();
    reload();
    mark(m_marked);
    verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
}

int ManualBrowser::pictureWidth() const
{
    const int bar = verticalScrollBar()->sizeHint().width(); // there or not: then nothing jumps
    return qMax(100, width() - bar - 2 * margin - beside);
}

QVariant ManualBrowser::picture(const QString &name) const
{
    QImage image(u":/manual"_s + name);
    if (image.isNull())
        return {};
    const double ratio = devicePixelRatioF();
    const int width = int(pictureWidth() * ratio);
    if (image.width() > width)
        image = image.scaledToWidth(width, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace plenary
