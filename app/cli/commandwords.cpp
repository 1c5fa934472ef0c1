// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandwords.h"

#include "app/cli/completion.h"
#include "core/choices.h"
#include "core/fieldtables.h"
#include "figures/charts.h"
#include "report/reports.h"
#include "storage/dimensions.h"

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

QStringList kinds()
{
    QStringList names;
    for (const EntityTable &table : allTables())
        names.append(table.kind());
    return names;
}

QStringList valuesOf(const QString &option)
{
    QStringList values;
    if (option == u"measure") {
        for (const Choice &measure : measures)
            values.append(QString::fromLatin1(measure.code));
    } else if (option == u"by") {
        for (const Dimension &dimension : allDimensions())
            values.append(QString::fromLatin1(dimension.name));
    } else if (option == u"sample") {
        values = sampleNames();
    } else if (option == u"format") {
        values = {u"csv"_s, u"json"_s};
    }
    return values;
}

/// "KIND" of "KIND FILE --register R"; empty when an option comes first.
QString firstPlace(const Command &command)
{
    const QString first = QString::fromLatin1(command.synopsis).section(u' ', 0, 0);
    return first.startsWith(u'-') ? QString() : first;
}

} // namespace

QList<OptionWords> optionWords(const Command &command)
{
    static const QStringList files{u"register"_s, u"output"_s, u"mapping"_s, u"rejects"_s};
    QList<OptionWords> words;
    for (const QString &option : command.options) {
        const bool takesValue = option.endsWith(u'=');
        const QString name = takesValue ? option.chopped(1) : option;
        words.append({name == u"output" ? u"-o"_s : QString(u"--"_s + name),
                      takesValue,
                      files.contains(name),
                      valuesOf(name)});
    }
    words.append({u"--json"_s, false, false, {}});
    return words;
}

QStringList firstWords(const Command &command)
{
    const QString place = firstPlace(command);
    if (place == u"KIND")
        return kinds();
    if (place == u"CHART")
        return chartNames();
    if (place == u"REPORT")
        return reportNames();
    return place == u"SHELL" ? shellNames() : QStringList();
}

bool takesFiles(const Command &command)
{
    static const QStringList files{u"FILE"_s, u"REGISTER"_s, u"BACKUP"_s};
    const QStringList places = QString::fromLatin1(command.synopsis).split(u' ');
    for (const QString &place : places) {
        if (place.startsWith(u'-') || place.startsWith(u'['))
            return false;
        if (files.contains(place))
            return true;
    }
    return false;
}

} // namespace plenary::cli
