// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxworkbook.h"

#include "exchange/tableproblem.h"

#include <QtCore/QDir>
#include <optional>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

using Token = XmlScanner::Token;

constexpr qsizetype MaximumSheets = 100;

struct Relation {
    QString type; ///< its last word: "worksheet"; the rest differs between transitional and strict
    QString part;
};
using Relations = QHash<QString, Relation>;

/// "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"
QString relationsPartOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.first(slash + 1) % u"_rels/"_s % part.sliced(slash + 1) % u".rels"_s;
}

/// Targets are absolute ("/xl/a.xml") or relative to the folder of the part they belong to.
QString resolveTarget(const QString &part, QString target)
{
    target.replace(u'\\', u'/');
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString full =
        target.startsWith(u'/') ? target : QString(u'/' % part.first(slash + 1) % target);
    return QDir::cleanPath(full).sliced(1);
}

Result<Relations> readRelations(const ZipArchive &archive, const QString &part)
{
    PLENARY_ASSIGN(std::unique_ptr<ZipEntry> entry, archive.entry(relationsPartOf(part)));
    XmlScanner xml(std::move(entry));
    Relations relations;
    for (;;) {
        PLENARY_ASSIGN(const Token token, xml.next());
        if (token == Token::Finished)
            return relations;
        if (token != Token::Start || xml.name() != "Relationship"
            || xml.rawAttribute("TargetMode") == "External")
            continue;
        const QString type = xml.attribute("Type");
        relations.insert(xml.attribute("Id"),
                         {type.sliced(type.lastIndexOf(u'/') + 1),
                          resolveTarget(part, xml.attribute("Target"))});
    }
}

QString partOfType(const Relations &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

bool isTrue(QByteArrayView value)
{
    return value == "1" || value == "true";
}

std::optional<XlsxWorkbook::Sheet> visibleSheet(const XmlScanner &xml, const Relations &relations)
{
    const QByteArrayView state = xml.rawAttribute("state");
    const Relation relation = relations.value(xml.attribute("id"));
    if (relation.type != "worksheet"_L1 || state == "hidden" || state == "veryHidden")
        return std::nullopt;
    return XlsxWorkbook::Sheet{xml.attribute("name"), relation.part};
}

Result<void> readSheets(const ZipArchive &archive,
                        const QString &part,
                        const Relations &relations,
                        XlsxWorkbook &workbook)
{
    PLENARY_ASSIGN(std::unique_ptr<ZipEntry> entry, archive.entry(part));
    XmlScanner xml(std::move(entry));
    for (;;) {
        PLENARY_ASSIGN(const Token token, xml.next());
        if (token == Token::Finished)
            return {};
        if (token != Token::Start)
            continue;
        if (xml.name() == "workbookPr") {
            // Extensions have an element of the same name, without this attribute.
            workbook.is1904 = workbook.is1904 || isTrue(xml.rawAttribute("date1904"));
        } else if (xml.name() == "sheet") {
            if (const auto sheet = visibleSheet(xml, relations))
                workbook.sheets.append(*sheet);
            if (workbook.sheets.size() > MaximumSheets)
                return tableproblem::tooMuch(archive.path(), u"more than 100 sheets"_s);
        }
    }
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(const ZipArchive &archive)
{
    PLENARY_ASSIGN(const Relations roots, readRelations(archive, QString()));
    const QString part = partOfType(roots, "officeDocument"_L1);
    if (part.isEmpty())
        return tableproblem::notATable(archive.path());
    PLENARY_ASSIGN(const Relations relations, readRelations(archive, part));
    XlsxWorkbook workbook;
    workbook.sharedStringsPart = partOfType(relations, "sharedStrings"_L1);
    workbook.stylesPart = partOfType(relations, "styles"_L1);
    PLENARY_TRY(readSheets(archive, part, relations, workbook));
    return workbook;
}

Result<XlsxStyles> readXlsxStyles(const ZipArchive &archive, const QString &part)
{
    PLENARY_ASSIGN(std::unique_ptr<ZipEntry> entry, archive.entry(part));
    XmlScanner xml(std::move(entry));
    QHash<int, cellvalue::Display> custom;
    XlsxStyles styles;
    bool isCellFormat = false;
    for (;;) {
        PLENARY_ASSIGN(const Token token, xml.next());
        if (token == Token::Finished)
            return styles;
        if (xml.name() == "cellXfs") {
            isCellFormat = token == Token::Start;
        } else if (token == Token::Start && xml.name() == "numFmt") {
            custom.insert(xml.rawAttribute("numFmtId").toInt(),
                          cellvalue::displayOf(xml.attribute("formatCode")));
        } else if (token == Token::Start && isCellFormat && xml.name() == "xf") {
            const int id = xml.rawAttribute("numFmtId").toInt();
            styles.append(custom.value(id, cellvalue::displayOfBuiltin(id)));
        }
    }
}

Result<void> readXlsxText(XmlScanner &xml, QByteArray &text)
{
    text.truncate(0);
    bool isText = false;
    for (int depth = 1; depth > 0;) {
        PLENARY_ASSIGN(const Token token, xml.next());
        if (token == Token::Text) {
            if (isText)
                text.append(xml.text());
        } else if (token == Token::End) {
            --depth;
            isText = false;
        } else if (xml.name() == "rPh") {
            PLENARY_TRY(xml.skipElement());
        } else {
            ++depth;
            isText = xml.name() == "t";
        }
    }
    return {};
}

} // namespace plenary
