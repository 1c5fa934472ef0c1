// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"
#include "fuzz/harness.h"

using namespace plenary;

/// A mapping that is taken says, written and read again, the same.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto mapping =
        Mapping::fromJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!mapping) {
        fuzz::requireForPeople(mapping.error());
        return 0;
    }
    const auto again = Mapping::fromJson(mapping->toJson());
    fuzz::require(again.has_value(), "a written mapping is read");
    fuzz::require(*again == *mapping, "a written mapping says the same");
    return 0;
}
