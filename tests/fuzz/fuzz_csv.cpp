// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/harness.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace plenary;

/// The choice is encoding (0: find out), delimiter (0: find out) and header row (0: find out).
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const fuzz::Input input = fuzz::split(data, size);
    const std::array encodings{
        u""_s, u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Windows-1252"_s, u""_s, u""_s, u""_s};
    const std::array delimiters{QChar(), QChar(u','), QChar(u';'), QChar(u'\t')};
    TableFormat format;
    format.encoding = encodings.at(std::size_t(input.choice % 8));
    format.delimiter = delimiters.at(std::size_t(input.choice / 8 % 4));
    format.headerRow = input.choice / 32 - 1;
    fuzz::readTable(fuzz::store(u"table.csv"_s, input.content), format);
    return 0;
}
