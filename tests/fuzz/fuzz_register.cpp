// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"
#include "fuzz/harness.h"
#include "library/register.h"
#include "storage/listquery.h"

#include <QtCore/QFile>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

constexpr qsizetype headerLength = 100;

/// The bytes of a register that is in order and empty.
const QByteArray &soundRegister()
{
    static const QByteArray bytes = test::readFile(fuzz::emptyRegister().location().text);
    return bytes;
}

/// Pieces of five bytes change the register: page, place in it (2), length, byte that is put there.
QByteArray changed(const QByteArray &changes)
{
    constexpr qsizetype pageSize = 4096;
    constexpr qsizetype piece = 5;
    QByteArray bytes = soundRegister();
    for (qsizetype i = 0; i + piece <= changes.size(); i += piece) {
        const auto byte = [&changes, i](qsizetype n) {
            return qsizetype(static_cast<uchar>(changes.at(i + n)));
        };
        const qsizetype place = byte(0) * pageSize + (byte(1) * 256 + byte(2)) % pageSize;
        const qsizetype length = std::clamp<qsizetype>(bytes.size() - place, 0, byte(3) % 8 + 1);
        std::fill_n(bytes.begin() + std::min(place, bytes.size()), length, changes.at(i + 4));
    }
    return bytes;
}

QByteArray contentOf(const fuzz::Input &input)
{
    switch (input.choice / 2 % 4) {
    case 0:
        return input.content;
    case 1: // behind the header of a register
        return soundRegister().first(headerLength) + input.content;
    case 2: // a header of its own before the pages of a register
        return input.content.first(std::min(headerLength, input.content.size()))
            + soundRegister().sliced(std::min(headerLength, input.content.size()));
    default:
        return changed(input.content);
    }
}

void use(Database &database)
{
    if (const auto checked = checkRegister(database); !checked)
        fuzz::require(!checked.error().message.isEmpty(), "an error has a sentence for people");
    for (const EntityTable &table : allTables()) {
        const auto ids = listIds(database, {table.entity, {}, {}, 100});
        if (ids)
            (void)listRows(database, table.entity, *ids);
    }
}

} // namespace

/// Whatever a file holds, opening it ends in a register or in a refusal that leaves it as it is.
/// An odd choice opens for reading.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const fuzz::Input input = fuzz::split(data, size);
    const QByteArray content = contentOf(input);
    const QString path = fuzz::store(u"some.plenary"_s, content);
    const auto access = input.choice % 2 ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    if (const auto opened = openRegister({path}, access); opened) {
        use(**opened);
    } else {
        fuzz::require(!opened.error().message.isEmpty(), "an error has a sentence for people");
        fuzz::require(test::readFile(path) == content, "a file that is refused is left as it is");
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(QString(path + suffix));
    return 0;
}
