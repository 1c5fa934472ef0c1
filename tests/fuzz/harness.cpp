// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/harness.h"

#include "storage/migrator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Qt finds its database drivers through the application.
    static auto *application = new QCoreApplication(*argc, *argv);
    (void)plenary::fuzz::emptyRegister();
    return application ? 0 : 1;
}

namespace plenary::fuzz
{

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void requireForPeople(const Error &error)
{
    require(!error.message.isEmpty(), "an error has a sentence for people");
    if (error.code == Error::Code::Internal)
        std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    require(error.code != Error::Code::Internal, "no input is a defect of the program");
}

const QTemporaryDir &folder()
{
    static const QTemporaryDir dir;
    return dir;
}

QString store(const QString &name, const QByteArray &content)
{
    QFile file(folder().filePath(name));
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
            "the folder can be written");
    return file.fileName();
}

Database &emptyRegister()
{
    static auto database = [] {
        auto made = Database::create({folder().filePath(QStringLiteral("empty.plenary"))});
        require(made && Migrator::migrate(**made), "a register can be made");
        return *std::move(made);
    }();
    return *database;
}

Input split(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return {};
    return {data[0], QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1)};
}

QList<QByteArray> parts(const QByteArray &content, qsizetype count)
{
    QList<QByteArray> list = content.split('\x1D');
    list.resize(count);
    return list;
}

void readTable(const QString &path, const TableFormat &format)
{
    constexpr int enoughRows = 3000;
    if (const auto sheets = sheetsOf(path); !sheets)
        requireForPeople(sheets.error());
    auto reader = openTable(path, format);
    if (!reader) {
        requireForPeople(reader.error());
        return;
    }
    const qsizetype width = (*reader)->columns().size();
    (void)(*reader)->cell(QStringLiteral("B2"));
    TableRow row;
    for (int i = 0; i < enoughRows; ++i) {
        const auto found = (*reader)->next(row);
        if (!found)
            requireForPeople(found.error());
        if (!found || !*found)
            return;
        require(row.cells.size() == width, "a row has a cell for each column");
        require((*reader)->progress() >= 0 && (*reader)->progress() <= 1, "progress is a part");
    }
}

} // namespace plenary::fuzz
