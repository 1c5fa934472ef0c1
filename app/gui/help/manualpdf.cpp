// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualpdf.h"

#include "app/gui/look/theme.h"
#include "core/durablefile.h"
#include "manual.h"

#include <QtCore/QBuffer>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtGui/QPageSize>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int resolution = 96; // the page is laid out as a screen of this would show it
constexpr int pictureWidth = 600; // what a sheet of A4 leaves between its margins

constexpr auto Sheet = R"(
h1 { font-size: 16pt; } h2 { font-size: 12pt; } h3 { font-size: 10pt; }
table { border-collapse: collapse; } th { text-align: left; padding: 4px 6px; }
td { padding: 4px 6px; border-top: 1px solid gray; }
)";

/// Knows the pictures of the manual, and no other file.
class ManualDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != ImageResource || !name.isRelative())
            return {};
        const QImage image(QString(u":/manual/"_s + name.path()));
        return image.width() > pictureWidth
            ? image.scaledToWidth(pictureWidth, Qt::SmoothTransformation)
            : image;
    }
};

} // namespace

Result<void> writeManualPdf(const ManualPage &page, const QString &path)
{
    ManualDocument document;
    document.setDefaultFont(Theme::font(Theme::Body));
    document.setDefaultStyleSheet(QString::fromLatin1(Sheet));
    document.setHtml(page.body);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(resolution);
        writer.setTitle(page.title);
        writer.setCreator(u"Plenary"_s);
        document.print(&writer); // numbers the pages
    }
    DurableFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(buffer.data()); !written)
        return written;
    return file.commit();
}

} // namespace plenary
