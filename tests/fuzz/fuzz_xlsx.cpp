// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"
#include "fuzz/harness.h"

using namespace Qt::StringLiterals;
using namespace plenary;

/// An odd choice: the content is the archive. An even one: it is the parts of a workbook, which
/// stand in an archive that is in order; a part that is missing is that of a plain workbook.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const fuzz::Input input = fuzz::split(data, size);
    TableFormat format;
    format.headerRow = input.choice / 2 % 3 - 1;
    if (input.choice % 2 != 0) {
        fuzz::readTable(fuzz::store(u"raw.xlsx"_s, input.content), format);
        return 0;
    }
    QList<test::ZipPart> workbook = test::workbookParts({});
    const QList<QByteArray> content = fuzz::parts(input.content, 6);
    // Sheet, shared strings, workbook, its relations, the archive's relations, styles.
    constexpr qsizetype places[] = {5, 4, 3, 2, 1};
    for (qsizetype i = 0; i < 5; ++i) {
        if (!content.at(i).isEmpty())
            workbook[places[i]].start = content.at(i);
    }
    workbook.append({u"xl/styles.xml"_s, content.at(5), {}, 0, {}});
    fuzz::readTable(test::writeZip(fuzz::folder(), u"table.xlsx"_s, workbook), format);
    return 0;
}
