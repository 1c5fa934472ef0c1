// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/commandwords.h"
#include "app/languages/languages.h"

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

QString nameOf(const Command &command)
{
    return QString::fromLatin1(command.name);
}

QString summaryOf(const Command &command)
{
    return QString::fromLatin1(command.summary);
}

/// In single quotes of a POSIX shell.
QString quoted(const QString &text)
{
    return QString(u'\'' + QString(text).replace(u"'"_s, u"'\\''"_s) + u'\'');
}

QString commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names.append(nameOf(command));
    return names.join(u' ');
}

/// What one command offers: values behind an option, its options, the first word.
QString bashCase(const Command &command)
{
    QString values;
    QStringList options;
    for (const OptionWords &option : optionWords(command)) {
        options.append(option.name);
        if (!option.takesValue)
            continue;
        values += option.takesFile
            ? u"                %1) return ;;\n"_s.arg(option.name)
            : u"                %1) words='%2'; compopt +o default ;;\n"_s.arg(
                option.name, option.values.join(u' '));
    }
    const QString first = firstWords(command).join(u' ');
    return u"        %1)\n            case \"$before\" in\n%2                *)\n"
           "                    if [[ \"$current\" = -* ]]; then words='%3'\n"
           "                    elif [ \"$at\" -eq 2 ]; then words='%4'; fi ;;\n"
           "            esac ;;\n"_s.arg(nameOf(command), values, options.join(u' '), first);
}

QString bashScript()
{
    QString cases;
    for (const Command &command : commands())
        cases += bashCase(command);
    return u"# Completion of plenary-cli for bash; made by: plenary-cli completion bash\n"
           "_plenary_cli()\n{\n"
           "    local current=\"${COMP_WORDS[COMP_CWORD]}\" words='' at=$COMP_CWORD\n"
           "    local before=\"${COMP_WORDS[COMP_CWORD - 1]}\" typed=(\"${COMP_WORDS[@]}\")\n"
           "    COMPREPLY=()\n"
           "    if [ \"${typed[1]}\" = --language ] && [ \"$at\" -gt 2 ]; then\n"
           "        typed=(plenary-cli \"${typed[@]:3}\") at=$((at - 2))\n"
           "    fi\n"
           "    if [ \"$before\" = --language ]; then\n"
           "        compopt +o default\n"
           "        words='%2'\n"
           "    elif [ \"$at\" -eq 1 ]; then\n"
           "        compopt +o default\n"
           "        words='%1 --help --version --language'\n"
           "    else\n        case \"${typed[1]}\" in\n"_s.arg(commandNames(),
                                                               languageCodes().join(u' '))
        + cases
        + u"        esac\n    fi\n"
          "    [ -z \"$words\" ] || mapfile -t COMPREPLY < <(compgen -W \"$words\" -- "
          "\"$current\")\n"
          "}\n"
          "complete -o default -F _plenary_cli plenary-cli\n"_s;
}

QString zshCase(const Command &command)
{
    QString specs;
    for (const OptionWords &option : optionWords(command)) {
        QString spec = option.name;
        if (option.takesValue) {
            spec += option.name.startsWith(u"--") ? u"="_s : QString();
            spec += option.takesFile ? u":file:_files"_s
                                     : u":value:(%1)"_s.arg(option.values.join(u' '));
        }
        specs += QString(u" "_s + quoted(spec));
    }
    if (const QStringList first = firstWords(command); !first.isEmpty())
        specs += QString(u" "_s + quoted(u"1:word:(%1)"_s.arg(first.join(u' '))));
    if (takesFiles(command))
        specs += u" '*:file:_files'"_s;
    return u"        %1) _arguments%2 ;;\n"_s.arg(nameOf(command), specs);
}

QString zshScript()
{
    QString names;
    QString cases;
    for (const Command &command : commands()) {
        names += u"        %1\n"_s.arg(quoted(u"%1:%2"_s.arg(nameOf(command), summaryOf(command))));
        cases += zshCase(command);
    }
    return u"#compdef plenary-cli\n"
           "# Completion of plenary-cli for zsh; made by: plenary-cli completion zsh\n"
           "_plenary_cli() {\n    local -a names=(\n%1    )\n"
           "    if [[ $words[2] == --language ]] && (( CURRENT > 3 )); then\n"
           "        shift 2 words\n        (( CURRENT -= 2 ))\n    fi\n"
           "    if (( CURRENT == 2 )); then\n        _describe command names\n        return\n"
           "    fi\n    shift words\n    (( CURRENT-- ))\n    case $words[1] in\n%2    esac\n}\n"
           "_plenary_cli \"$@\"\n"_s.arg(names, cases);
}

QString fishLines(const Command &command)
{
    const QString here =
        u"complete -c plenary-cli -n '__fish_seen_subcommand_from %1'"_s.arg(nameOf(command));
    QString lines;
    for (const OptionWords &option : optionWords(command)) {
        lines +=
            QString(here + (option.name == u"-o" ? u" -s o"_s : u" -l "_s + option.name.mid(2)));
        if (option.takesFile)
            lines += u" -r -F"_s;
        else if (option.takesValue)
            lines += u" -x -a '%1'"_s.arg(option.values.join(u' '));
        lines += u'\n';
    }
    if (const QStringList first = firstWords(command); !first.isEmpty())
        lines += u"%1 -a '%2'\n"_s.arg(here, first.join(u' '));
    return lines;
}

QString fishScript()
{
    QString lines =
        u"# Completion of plenary-cli for fish; made by: plenary-cli completion fish\n"
        "complete -c plenary-cli -n __fish_use_subcommand -l language -x -a '%1'\n"_s.arg(
            languageCodes().join(u' '));
    for (const Command &command : commands()) {
        const QString summary = summaryOf(command).replace(u"'"_s, u"\\'"_s);
        lines += u"complete -c plenary-cli -n __fish_use_subcommand -f -a %1 -d '%2'\n"_s.arg(
            nameOf(command), summary);
        lines += fishLines(command);
    }
    return lines;
}

} // namespace

QStringList shellNames()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

QString completionScript(const QString &shell)
{
    if (shell == u"bash")
        return bashScript();
    if (shell == u"zsh")
        return zshScript();
    return shell == u"fish" ? fishScript() : QString();
}

} // namespace plenary::cli
