// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellvalue.h"
#include "exchange/xmlscanner.h"
#include "exchange/zipentry.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace plenary
{

/// The parts of an XLSX archive around the sheets: which sheets there are, and where.
struct XlsxWorkbook {
    struct Sheet {
        QString name;
        QString part; ///< its entry in the archive
    };
    QList<Sheet> sheets; ///< the visible ones, in order; chart sheets are left out
    QString sharedStringsPart; ///< empty: the workbook has none
    QString stylesPart;
    bool is1904 = false; ///< days are counted from 1904

    [[nodiscard]] static Result<XlsxWorkbook> read(const ZipArchive &archive);
};

/// For each cell style, how it shows numbers.
using XlsxStyles = QList<cellvalue::Display>;
[[nodiscard]] Result<XlsxStyles> readXlsxStyles(const ZipArchive &archive, const QString &part);

/// Reads the text of a string item, its runs joined and its phonetic hints left out. The scanner
/// stands on the element's start and afterwards behind its end.
[[nodiscard]] Result<void> readXlsxText(XmlScanner &xml, QByteArray &text);

} // namespace plenary
