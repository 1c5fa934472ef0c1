// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wordorder.h"

#include "core/collation.h"
#include "storage/database.h"

#include <QtCore/QLocale>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

/// word_order(locale, text). The order of a statement is made once and lives as long as it.
void giveKey(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[1]) == SQLITE_NULL)
        return;
    auto *order = static_cast<Collation *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<Collation> made;
    if (!order) {
        made = std::make_unique<Collation>(textOf(values[0]).toByteArray());
        order = made.get();
    }
    const QByteArrayView key = order->keyOf(textOf(values[1]));
    sqlite3_result_blob64(
        context, key.data(), static_cast<sqlite3_uint64>(key.size()), SQLITE_TRANSIENT);
    if (made)
        sqlite3_set_auxdata(context, 0, made.release(), [](void *kept) {
            delete static_cast<Collation *>(kept);
        });
}

} // namespace

void addWordOrder(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle,
                               "word_order",
                               2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr,
                               giveKey,
                               nullptr,
                               nullptr,
                               nullptr);
}

Result<QString> inWordOrder(Database &database, const QString &column)
{
    const QString locale = QLocale().name(); // letters, digits and "_"
    if (database.dialect().isSqlite())
        return u"word_order('%1', %2)"_s.arg(locale, column);
    // A server knows the languages that its ICU knew when it was made.
    PLENARY_ASSIGN(
        const Value found,
        database.scalar(u"SELECT collname FROM pg_collation WHERE collname IN (?, 'und-x-icu') "
                        "ORDER BY collname = 'und-x-icu' LIMIT 1"_s,
                        {QString(locale.section(u'_', 0, 0) + u"-x-icu"_s)}));
    return found.isNull() ? u"lower(%1)"_s.arg(column)
                          : u"%1 COLLATE \"%2\""_s.arg(column, found.toString());
}

} // namespace plenary
