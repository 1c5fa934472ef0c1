// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxparts.h"

namespace plenary::xlsxparts
{

#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define TYPE "application/vnd.openxmlformats-officedocument.spreadsheetml."

QByteArrayView contentTypes()
{
    return XML_HEAD
        "<Types xmlns=\"" PACKAGE "content-types\">"
        "<Default Extension=\"rels\""
        " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" TYPE "sheet.main+xml\"/>"
        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" TYPE "worksheet+xml\"/>"
        "<Override PartName=\"/xl/styles.xml\" ContentType=\"" TYPE "styles+xml\"/>"
        "</Types>";
}

QByteArrayView relations()
{
    return XML_HEAD "<Relationships xmlns=\"" PACKAGE "relationships\">"
                    "<Relationship Id=\"rId1\" Type=\"" OFFICE
                    "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                    "</Relationships>";
}

QByteArrayView workbookRelations()
{
    return XML_HEAD "<Relationships xmlns=\"" PACKAGE "relationships\">"
                    "<Relationship Id=\"rId1\" Type=\"" OFFICE
                    "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    "<Relationship Id=\"rId2\" Type=\"" OFFICE "/styles\" Target=\"styles.xml\"/>"
                    "</Relationships>";
}

QByteArrayView styles()
{
#define FONT "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
#define REST "fillId=\"0\" borderId=\"0\""
    return XML_HEAD
        "<styleSheet xmlns=\"" MAIN "\">"
        "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd hh:mm:ss\"/></numFmts>"
        "<fonts count=\"2\"><font>" FONT "</font><font><b/>" FONT "</font></fonts>"
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" " REST "/></cellStyleXfs>"
        "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" " REST " xfId=\"0\"/>"
        "<xf numFmtId=\"0\" fontId=\"1\" " REST " xfId=\"0\" applyFont=\"1\"/>"
        "<xf numFmtId=\"164\" fontId=\"0\" " REST " xfId=\"0\" applyNumberFormat=\"1\"/>"
        "<xf numFmtId=\"165\" fontId=\"0\" " REST " xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
        "</cellStyles></styleSheet>";
#undef FONT
#undef REST
}

QByteArray workbook(const QByteArray &filter)
{
    QByteArray names;
    if (!filter.isEmpty()) {
        QByteArray cells = "$" + filter;
        cells.replace(":", ":$");
        for (qsizetype i = cells.size() - 1; i > 0; --i) { // "$A1" -> "$A$1"
            const auto isDigit = [](char c) {
                return c >= '0' && c <= '9';
            };
            if (isDigit(cells.at(i)) && !isDigit(cells.at(i - 1)))
                cells.insert(i, '$');
        }
        names = "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\""
                " hidden=\"1\">Sheet1!"
            + cells + "</definedName></definedNames>";
    }
    return XML_HEAD "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" OFFICE "\">"
                    "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
        + names + "</workbook>";
}

#undef XML_HEAD
#undef MAIN
#undef OFFICE
#undef PACKAGE
#undef TYPE

} // namespace plenary::xlsxparts
