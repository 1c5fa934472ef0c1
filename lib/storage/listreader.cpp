// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listreader.h"

#include "storage/database.h"
#include "storage/fieldpath.h"
#include "storage/listquery.h"
#include "storage/nativequery.h"

#include <QtCore/QUtf8StringView>
#include <cmath>
#include <cstring>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

bool isAscii(QByteArrayView text)
{
    quint64 all = 0;
    qsizetype i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, text.data() + i, 8);
        all |= eight;
    }
    for (; i < text.size(); ++i)
        all |= static_cast<uchar>(text[i]);
    return (all & 0x8080808080808080U) == 0;
}

/// What a damaged register holds need not be UTF-8; `mended` then keeps what is handed out.
QByteArrayView validText(QByteArrayView text, QByteArray &mended)
{
    if (isAscii(text) || QUtf8StringView(text.data(), text.size()).isValidUtf8())
        return text;
    mended = QString::fromUtf8(text).toUtf8();
    return mended;
}

/// A Number as lists hold it: whole when it is.
Cell cellOfNumber(double number)
{
    constexpr double largestExact = 9007199254740992.0;
    return std::trunc(number) == number && std::abs(number) <= largestExact
        ? Cell::of(static_cast<qint64>(number))
        : Cell::of(number);
}

/// Names of records that links refer to. Lists repeat them: what was read is kept by the last
/// digits of its id, in a store that does not grow.
class NameStore
{
public:
    explicit NameStore(NativeQuery query)
        : m_query(std::move(query))
        , m_slots(slotCount)
    {
    }

    [[nodiscard]] static Result<NameStore> prepare(Database &database, Entity entity)
    {
        const QString sql = u"SELECT %1 FROM %2 t WHERE t.id = ?"_s.arg(
            nameExpression(entity, u"t"_s), QString::fromLatin1(tableOf(entity).name));
        PLENARY_ASSIGN(NativeQuery query, NativeQuery::prepare(database, sql));
        return NameStore(std::move(query));
    }

    /// Empty for a record that does not exist.
    [[nodiscard]] Result<QByteArrayView> nameOf(qint64 id)
    {
        Slot &slot = m_slots[static_cast<std::size_t>(id) % slotCount];
        if (slot.id == id)
            return QByteArrayView(slot.name);
        m_query.begin(id);
        PLENARY_ASSIGN(const bool exists, m_query.next());
        QByteArray mended;
        slot.name = exists ? validText(m_query.text(0), mended).toByteArray() : QByteArray();
        slot.id = id;
        m_query.reset();
        return QByteArrayView(slot.name);
    }

private:
    static constexpr std::size_t slotCount = 65'536;
    struct Slot {
        qint64 id = -1;
        QByteArray name;
    };
    NativeQuery m_query;
    std::vector<Slot> m_slots;
};

/// By SQLite's own handle.
class FileReader final : public ListReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ListReader>>
    prepare(Database &database, Entity entity, const QList<int> &places)
    {
        QStringList columns{u"t.id"_s};
        std::vector<Column> kinds{{FieldType::Number, nullptr}};
        std::map<Entity, NameStore> names;
        for (const int place : places) {
            const Field &field = tableOf(entity).fields[static_cast<std::size_t>(place)];
            columns.append(QString(u"t."_s + QString::fromLatin1(field.name)));
            kinds.push_back({field.type, nullptr});
            if (field.type != FieldType::Link)
                continue;
            if (!names.contains(field.target)) {
                PLENARY_ASSIGN(NameStore store, NameStore::prepare(database, field.target));
                names.emplace(field.target, std::move(store));
            }
            kinds.back().names = &names.at(field.target);
        }
        // CROSS JOIN is how SQLite is told to keep to the order of the ids.
        const QString sql =
            u"SELECT %1 FROM json_each(?) wanted CROSS JOIN %2 t ON t.id = wanted.value"_s.arg(
                columns.join(u", "_s), QString::fromLatin1(tableOf(entity).name));
        PLENARY_ASSIGN(NativeQuery query, NativeQuery::prepare(database, sql));
        return std::unique_ptr<ListReader>(
            new FileReader(std::move(query), std::move(kinds), std::move(names)));
    }

    [[nodiscard]] Result<void> read(std::span<const qint64> ids,
                                    const std::function<Result<void>(Cells)> &take) override
    {
        QByteArray wanted("[");
        for (const qint64 id : ids)
            wanted.append(QByteArray::number(id)).append(',');
        wanted.chop(ids.empty() ? 0 : 1);
        wanted.append(']');
        m_query.begin(wanted);
        const auto done = readAll(take);
        m_query.reset();
        return done;
    }

private:
    struct Column {
        FieldType type;
        NameStore *names; ///< of a link
    };

    FileReader(NativeQuery query, std::vector<Column> columns, std::map<Entity, NameStore> names)
        : m_query(std::move(query))
        , m_columns(std::move(columns))
        , m_names(std::move(names))
        , m_cells(m_columns.size())
        , m_mended(m_columns.size())
    {
    }

    [[nodiscard]] Result<void> readAll(const std::function<Result<void>(Cells)> &take)
    {
        for (;;) {
            PLENARY_ASSIGN(const bool more, m_query.next());
            if (!more)
                return {};
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                if (m_columns[i].names)
                    PLENARY_TRY(readName(i));
                else
                    readValue(i);
            }
            PLENARY_TRY(take(m_cells));
        }
    }

    [[nodiscard]] Result<void> readName(std::size_t i)
    {
        m_cells[i] = {};
        if (m_query.isNull(static_cast<int>(i)))
            return {};
        PLENARY_ASSIGN(m_cells[i].text,
                       m_columns[i].names->nameOf(m_query.whole(static_cast<int>(i))));
        m_cells[i].kind = Cell::Kind::Text;
        return {};
    }

    void readValue(std::size_t i)
    {
        const int column = static_cast<int>(i);
        switch (m_columns[i].type) {
        case FieldType::Boolean:
            m_cells[i] = Cell::of(m_query.whole(column));
            break;
        case FieldType::Number:
            if (m_query.isNull(column))
                m_cells[i] = {};
            else if (m_query.isReal(column))
                m_cells[i] = cellOfNumber(m_query.real(column));
            else
                m_cells[i] = Cell::of(m_query.whole(column));
            break;
        default:
            m_cells[i] = Cell::of(validText(m_query.text(column), m_mended[i]));
        }
    }

    NativeQuery m_query;
    std::vector<Column> m_columns;
    std::map<Entity, NameStore> m_names;
    std::vector<Cell> m_cells;
    std::vector<QByteArray> m_mended;
};

/// Over Qt's layer, some hundred rows in one answer.
class ServerReader final : public ListReader
{
public:
    ServerReader(Database &database, Entity entity, QList<int> places)
        : m_database(database)
        , m_entity(entity)
        , m_places(std::move(places))
    {
    }

    [[nodiscard]] Result<void> read(std::span<const qint64> ids,
                                    const std::function<Result<void>(Cells)> &take) override
    {
        PLENARY_ASSIGN(const QList<ListRow> rows,
                       listRows(m_database, m_entity, QList<qint64>(ids.begin(), ids.end())));
        std::vector<Cell> cells(static_cast<std::size_t>(m_places.size()) + 1);
        std::vector<QByteArray> texts(cells.size());
        for (const ListRow &row : rows) {
            cells[0] = Cell::of(row.id);
            for (qsizetype i = 0; i < m_places.size(); ++i) {
                const auto at = static_cast<std::size_t>(i) + 1;
                cells[at] = cellOf(row, m_places.at(i), texts[at]);
            }
            PLENARY_TRY(take(cells));
        }
        return {};
    }

private:
    [[nodiscard]] Cell cellOf(const ListRow &row, int place, QByteArray &text) const
    {
        const Field &field = tableOf(m_entity).fields[static_cast<std::size_t>(place)];
        const Value &value = row.values.at(place);
        if (field.type == FieldType::Link)
            text = row.names.at(place).toUtf8();
        else if (field.type == FieldType::Number || field.type == FieldType::Boolean)
            return value.isNull()                     ? Cell{}
                : value.typeId() == QMetaType::Double ? Cell::of(value.toDouble())
                                                      : Cell::of(value.toLongLong());
        else
            text = value.toString().toUtf8();
        return Cell::of(QByteArrayView(text));
    }

    Database &m_database;
    Entity m_entity;
    QList<int> m_places;
};

} // namespace

Result<std::unique_ptr<ListReader>>
ListReader::prepare(Database &database, Entity entity, const QList<int> &places)
{
    if (database.sqliteHandle())
        return FileReader::prepare(database, entity, places);
    return std::unique_ptr<ListReader>(new ServerReader(database, entity, places));
}

} // namespace plenary
