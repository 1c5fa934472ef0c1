// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cliprocess.h"

#include <QtCore/QDir>

namespace plenary::test
{

/// One way to write a file with the program: what is typed, and the file that it writes.
struct Writer {
    enum class Kind {
        Output, ///< replaces a file, or makes it
        Register, ///< changes the register
        NewRegister, ///< makes a register that was not there
    };
    const char *name;
    Kind kind;
    const char *words; ///< "R": the register, "T": the target, "F/x": a file x of the fixture
    const char *target;

    /// With the register and the target where they lie.
    [[nodiscard]] QStringList typed(const QString &folder, const QString &registerPath) const
    {
        QStringList all;
        for (const QString &word : QString::fromLatin1(words).split(QLatin1Char(' '))) {
            if (word == QLatin1String("R"))
                all.append(registerPath);
            else if (word == QLatin1String("T"))
                all.append(folder + QLatin1Char('/') + QString::fromUtf8(target));
            else if (word.startsWith(QLatin1String("F/")))
                all.append(QFileInfo(registerPath).path() + word.mid(1));
            else
                all.append(word);
        }
        return all;
    }
};

/// All that plenary-cli can write.
inline constexpr Writer writers[] = {
    {"csv", Writer::Kind::Output, "export country-name --register R -o T", "table.csv"},
    {"xlsx", Writer::Kind::Output, "export country-name --register R -o T", "table.xlsx"},
    {"rejects",
     Writer::Kind::Output,
     "import participation F/bad.csv --register R --mapping F/m.json --dry-run --rejects T",
     "rejects.csv"},
    {"chart svg", Writer::Kind::Output, "chart attendance-by-event --register R -o T", "chart.svg"},
    {"chart png", Writer::Kind::Output, "chart attendance-by-event --register R -o T", "chart.png"},
    {"chart pdf", Writer::Kind::Output, "chart attendance-by-event --register R -o T", "chart.pdf"},
    {"chart csv", Writer::Kind::Output, "chart attendance-by-event --register R -o T", "chart.csv"},
    {"report", Writer::Kind::Output, "report series-summary --register R -o T", "report.pdf"},
    {"backup", Writer::Kind::Output, "backup R -o T --overwrite", "backup.plenary"},
    {"new", Writer::Kind::NewRegister, "new T --sample ilan", "new.plenary"},
    {"import",
     Writer::Kind::Register,
     "import participation F/list.csv --register R --mapping F/m.json",
     "r.plenary"},
    {"undo", Writer::Kind::Register, "undo --register R", "r.plenary"},
    {"redo", Writer::Kind::Register, "redo --register R", "r.plenary"},
};

/// The register and tables that the writers begin with.
inline void makeFixture(const QString &folder)
{
    const auto at = [&folder](const char *name) -> QString {
        return folder + QLatin1Char('/') + QString::fromUtf8(name);
    };
    QByteArray rows = "Name,Meeting\n";
    for (int row = 0; row < 1500; ++row)
        rows += "Participant " + QByteArray::number(row) + ",M1\n";
    writeFile(at("list.csv"), rows);
    writeFile(at("first.csv"), "Name,Meeting\n" + QByteArray("Ana Muestra,M0\n").repeated(200));
    writeFile(at("bad.csv"), "Name,Meeting\n" + QByteArray("Ana Muestra,\n").repeated(400));
    writeFile(at("m.json"), R"({"kind": "participation", "columns": [
        {"column": "Name", "field": "name_then"}, {"column": "Meeting", "field": "event.code"}]})");
    for (const QString &typed :
         {QStringLiteral("new R --sample ilan"),
          QStringLiteral("import participation F/first.csv --register R --mapping F/m.json"),
          QStringLiteral("import participation F/list.csv --register R --mapping F/m.json"),
          QStringLiteral("undo --register R")}) {
        const QByteArray words = typed.toLatin1();
        const Writer step{"", Writer::Kind::Register, words.constData(), "r.plenary"};
        if (const Answer answer = runCli(step.typed(folder, at("r.plenary"))); answer.code != 0)
            qFatal("%s", qPrintable(answer.err));
    }
}

} // namespace plenary::test
