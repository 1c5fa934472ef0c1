// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"
#include "fuzz/harness.h"

using namespace Qt::StringLiterals;
using namespace plenary;

/// An odd choice: the content is the archive. An even one: content.xml and the manifest, which
/// stand in an archive that is in order.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const fuzz::Input input = fuzz::split(data, size);
    TableFormat format;
    format.headerRow = input.choice / 2 % 3 - 1;
    if (input.choice % 2 != 0) {
        fuzz::readTable(fuzz::store(u"raw.ods"_s, input.content), format);
        return 0;
    }
    QList<test::ZipPart> document = test::odsParts({});
    const QList<QByteArray> content = fuzz::parts(input.content, 2);
    document[1].start = content.at(0);
    if (!content.at(1).isEmpty())
        document.append({u"META-INF/manifest.xml"_s, content.at(1), {}, 0, {}});
    fuzz::readTable(test::writeZip(fuzz::folder(), u"table.ods"_s, document), format);
    return 0;
}
