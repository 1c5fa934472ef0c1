// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pagerecords.h"

#include <QtCore/QStringDecoder>
#include <bit>

namespace plenary
{

namespace
{

constexpr qsizetype fileHeader = 100; // before the tree of the first page
constexpr qsizetype maximalPayload = qsizetype(1) << 30;

struct Varint {
    quint64 value = 0;
    int size = 0; ///< 0: the bytes end before it does
};

Varint varint(QByteArrayView bytes, qsizetype at)
{
    Varint result;
    for (int i = 0; i < 9 && at + i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(at + i));
        if (i == 8) {
            result.value = (result.value << 8) | byte;
            result.size = 9;
            return result;
        }
        result.value = (result.value << 7) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0) {
            result.size = i + 1;
            return result;
        }
    }
    return {};
}

/// What of an entry stands on its own page, after SQLite's file format.
qsizetype localSize(qsizetype payload, qsizetype usable, bool isTable)
{
    const qsizetype most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (payload <= most)
        return payload;
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const qsizetype some = least + (payload - least) % (usable - 4);
    return some <= most ? some : least;
}

qsizetype sizeOfType(quint64 type)
{
    constexpr qsizetype sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 10)
        return sizes[type];
    if (type < 12 || type > quint64(maximalPayload))
        return -1;
    return static_cast<qsizetype>((type - 12) / 2);
}

qint64 signedNumber(QByteArrayView bytes)
{
    auto value = static_cast<quint64>(static_cast<signed char>(bytes.at(0)));
    for (qsizetype i = 1; i < bytes.size(); ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes.at(i));
    return static_cast<qint64>(value);
}

bool isOddControl(QChar character)
{
    return character < u' ' && character != u'\t' && character != u'\n' && character != u'\r';
}

Value textOf(QByteArrayView bytes, bool &isMended)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    isMended |= decoder.hasError();
    for (QChar &character : text) {
        if (isOddControl(character)) {
            character = QChar::ReplacementCharacter;
            isMended = true;
        }
    }
    return text.isNull() ? QStringLiteral("") : text;
}

Value valueOf(quint64 type, QByteArrayView bytes, bool &isMended)
{
    switch (type) {
    case 0:
        return {};
    case 7:
        return std::bit_cast<double>(signedNumber(bytes));
    case 8:
    case 9:
        return static_cast<qlonglong>(type - 8);
    default:
        if (type < 7)
            return static_cast<qlonglong>(signedNumber(bytes));
        return type % 2 == 1 ? textOf(bytes, isMended) : Value(bytes.toByteArray());
    }
}

/// The values of a record whose header accounts for every byte; otherwise nothing.
bool takeRecord(QByteArrayView payload, SalvagedRow &row)
{
    const Varint header = varint(payload, 0);
    if (header.size == 0 || header.value > quint64(payload.size()))
        return false;
    const auto end = static_cast<qsizetype>(header.value);
    qsizetype content = end;
    for (qsizetype at = header.size; at < end;) {
        const Varint type = varint(payload.first(end), at);
        const qsizetype size = type.size == 0 ? -1 : sizeOfType(type.value);
        if (size < 0 || content + size > payload.size())
            return false;
        row.values.append(valueOf(type.value, payload.sliced(content, size), row.isMended));
        content += size;
        at += type.size;
    }
    return content == payload.size() && !row.values.isEmpty();
}

class Entries
{
public:
    Entries(const PageFile &file, quint32 number)
        : m_file(file)
        , m_number(number)
        , m_bytes(file.page(number))
        , m_start(number == 1 ? fileHeader : 0)
    {
        constexpr unsigned char kinds[] = {0, 5, 13, 2, 10}; // in the order of TreePage::Kind
        for (int i = 1; i < 5 && !m_bytes.isEmpty(); ++i) {
            if (static_cast<unsigned char>(m_bytes.at(m_start)) == kinds[i])
                m_page.kind = static_cast<TreePage::Kind>(i);
        }
    }
    TreePage read()
    {
        if (m_page.kind == TreePage::Kind::None)
            return m_page;
        const bool isInner =
            m_page.kind == TreePage::Kind::TableInner || m_page.kind == TreePage::Kind::IndexInner;
        const qsizetype pointers = m_start + (isInner ? 12 : 8);
        const auto entries = static_cast<qsizetype>(bigEndian(m_bytes, m_start + 3, 2));
        for (qsizetype i = 0; i < entries && pointers + 2 * i + 2 <= m_bytes.size(); ++i) {
            const auto at = static_cast<qsizetype>(bigEndian(m_bytes, pointers + 2 * i, 2));
            if (at < pointers || !take(at, isInner))
                ++m_page.unreadable;
        }
        if (isInner)
            m_page.children.append(bigEndian(m_bytes, m_start + 8, 4));
        doubtDisorder();
        return m_page;
    }

private:
    bool take(qsizetype at, bool isInner)
    {
        if (isInner) {
            m_page.children.append(bigEndian(m_bytes, at, 4));
            at += 4;
        }
        if (m_page.kind == TreePage::Kind::TableInner)
            return at < m_bytes.size();
        const bool isTable = m_page.kind == TreePage::Kind::TableLeaf;
        SalvagedRow row;
        row.pages.append(m_number);
        const Varint size = varint(m_bytes, at);
        at += size.size;
        if (isTable) {
            const Varint id = varint(m_bytes, at);
            at += id.size;
            row.id = static_cast<qint64>(id.value);
            if (id.size == 0)
                return false;
        }
        const auto payload = payloadAt(at, size, isTable, row);
        if (!payload || !takeRecord(*payload, row))
            return false;
        m_page.rows.append(row);
        return true;
    }
    std::optional<QByteArray>
    payloadAt(qsizetype at, const Varint &size, bool isTable, SalvagedRow &row) const
    {
        if (size.size == 0 || size.value > quint64(maximalPayload))
            return {};
        const auto all = static_cast<qsizetype>(size.value);
        const qsizetype local = localSize(all, m_file.pageSize(), isTable);
        if (at + local > m_bytes.size())
            return {};
        QByteArray payload = m_bytes.sliced(at, local).toByteArray();
        quint32 next = local < all ? bigEndian(m_bytes, at + local, 4) : 0;
        while (payload.size() < all) {
            const QByteArrayView more = m_file.page(next);
            if (more.isEmpty() || row.pages.contains(next))
                return {};
            row.pages.append(next);
            payload.append(more.sliced(4, qMin(more.size() - 4, all - payload.size())));
            next = bigEndian(more, 0, 4);
        }
        return payload;
    }
    /// Rows stand in the order of their ids; where they do not, an id of the page is wrong.
    void doubtDisorder()
    {
        bool isDoubtful = m_page.unreadable > 0;
        for (qsizetype i = 1; i < m_page.rows.size(); ++i)
            isDoubtful |= m_page.kind == TreePage::Kind::TableLeaf
                && m_page.rows.at(i).id <= m_page.rows.at(i - 1).id;
        for (SalvagedRow &row : m_page.rows)
            row.doubt = int(isDoubtful) + int(row.isMended);
    }

    const PageFile &m_file;
    quint32 m_number;
    QByteArrayView m_bytes;
    qsizetype m_start;
    TreePage m_page;
};

} // namespace

TreePage readTreePage(const PageFile &file, quint32 number)
{
    return Entries(file, number).read();
}

} // namespace plenary
