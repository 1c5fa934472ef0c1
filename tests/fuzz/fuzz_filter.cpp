// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/harness.h"
#include "storage/filtersql.h"
#include "storage/listquery.h"

using namespace plenary;

/// A filter that is understood reads back the same, and is either refused with a sentence or asks
/// a real register without an error. The choice is the kind of record.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const fuzz::Input input = fuzz::split(data, size);
    const auto filter = parseFilter(QString::fromUtf8(input.content));
    if (!filter) {
        fuzz::requireForPeople(filter.error());
        return 0;
    }
    const auto again = parseFilter(filter->toText());
    fuzz::require(again.has_value(), "a written filter is understood");
    fuzz::require(*again == *filter, "a written filter says the same");
    const auto tables = allTables();
    const Entity entity = tables[std::size_t(input.choice) % tables.size()].entity;
    const auto server = compileFilter(Dialect(Dialect::Kind::Postgres), entity, *filter);
    const auto count = countRows(fuzz::emptyRegister(), {entity, *filter, {}, -1});
    if (!count)
        fuzz::requireForPeople(count.error());
    if (!server)
        fuzz::requireForPeople(server.error());
    return 0;
}
