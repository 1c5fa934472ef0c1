// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/odtwriter.h"
#include "app/paint/paperwriter.h"
#include "core/speech.h"
#include "core/text.h"
#include "exchange/zipwriter.h"

namespace plenary
{

using namespace Qt::StringLiterals;
using namespace odt;

namespace
{

constexpr char MimeType[] = "application/vnd.oasis.opendocument.text";

QByteArray metaOf(const paper::Document &document)
{
    Xml xml(u"office:document-meta"_s);
    xml.open(u"office:meta"_s);
    xml.element(u"meta:generator"_s, u"Plenary"_s);
    xml.element(u"dc:title"_s, document.title);
    xml.element(u"dc:language"_s, document.language);
    xml.close();
    return xml.finished();
}

QByteArray manifestOf(const QList<Picture> &pictures)
{
    Xml xml(u"manifest:manifest"_s);
    const auto add = [&xml](const QString &path, const QString &type) {
        xml.empty(u"manifest:file-entry"_s,
                  {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    add(u"/"_s, QString::fromLatin1(MimeType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        add(part, u"text/xml"_s);
    for (const Picture &picture : pictures) {
        if (!picture.svg.isEmpty())
            add(QString(QString::fromLatin1(picture.name) % u".svg"_s), u"image/svg+xml"_s);
        add(QString(QString::fromLatin1(picture.name) % u".png"_s), u"image/png"_s);
    }
    return xml.finished();
}

} // namespace

Result<void> writeOdt(const QString &path, const paper::Document &document, PaperSize size)
{
    const Speech speech(Speech::paperLocale(document.language), Speech::Numbers::OfPapers);
    Content content(document);
    const QByteArray text = content.made();
    DurableFile file(path);
    PLENARY_TRY(file.open());
    ZipWriter zip(file);
    PLENARY_TRY(zip.addStored("mimetype", MimeType));
    PLENARY_TRY(zip.add("META-INF/manifest.xml", manifestOf(content.pictures())));
    PLENARY_TRY(zip.add("content.xml", text));
    PLENARY_TRY(zip.add("styles.xml", stylesOf(document, size)));
    PLENARY_TRY(zip.add("meta.xml", metaOf(document)));
    for (const Picture &picture : content.pictures()) {
        if (!picture.svg.isEmpty())
            PLENARY_TRY(zip.add(picture.name + ".svg", picture.svg));
        PLENARY_TRY(zip.add(picture.name + ".png", picture.png));
    }
    PLENARY_TRY(zip.finish());
    return file.commit();
}

} // namespace plenary
