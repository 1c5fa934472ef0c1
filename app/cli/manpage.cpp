// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manpage.h"

#include "app/cli/command.h"
#include "core/fieldtables.h"

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

// %1: version, %2: commands, %3: kinds.
constexpr auto Page = uR"(.TH PLENARY\-CLI 1 "" "Plenary %1" "User Commands"
.SH NAME
plenary\-cli \- the register of an international network, without a window
.SH SYNOPSIS
.B plenary\-cli
.I command
.RI [ words ]
.RB [ \-\-json ]
.br
.B plenary\-cli \-\-language
.I code command
\&...
.SH DESCRIPTION
.B plenary\-cli
does without a window what
.BR plenary (1)
does, and is what scripts use.
A register, below
.I R
or
.IR REGISTER ,
is a file, or
.IR postgresql://[user@]host/database .
.SH COMMANDS
%2.SH OPTIONS
.TP
.B \-\-json
One JSON object on standard output instead of lines for people.
.TP
.BI \-\-language " code"
Before the command: in which language to answer, for example
.BR fr .
.TP
.B \-\-help
All commands with their words.
.TP
.B \-\-version
Version and commit.
.SH KINDS
.I KIND
is one of: %3.
.SH EXIT STATUS
0: done. 1: it failed; standard error says what happened, to what, and what to do.
2: the words of the call, a filter among them, were off.
.SH ENVIRONMENT
.TP
.B PGPASSWORD
The password for a register on a server.
.TP
.B PLENARY_DEBUG
If set, failures also show what the database or the system said, which may hold names.
.SH FILES
.TP
.I ~/.local/share/Plenary/log/plenary.log
What the database, the disk or the system said about failures. It names nobody.
.SH EXAMPLES
.nf
plenary\-cli new ilan.plenary \-\-sample ilan
plenary\-cli figures \-\-register ilan.plenary \-\-measure people \-\-by country,year
plenary\-cli undo \-\-register ilan.plenary
.fi
.SH SEE ALSO
.BR plenary (1)
.PP
The manual lies in
.IR /usr/share/doc/plenary/html/index.html .
)";

/// Text of a line of roff: nothing in it is a request, hyphens are those of a keyboard.
QString roff(const QString &text)
{
    return QString(text).replace(u"\\"_s, u"\\e"_s).replace(u"-"_s, u"\\-"_s);
}

} // namespace

QString manPage(const QString &version)
{
    QString paragraphs;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        const QString synopsis = QString::fromLatin1(command.synopsis);
        const QString summary = QString::fromLatin1(command.summary);
        paragraphs += u".TP\n\\fB%1\\fR %2\n%3%4.\n"_s.arg(
            roff(name), roff(synopsis), summary.left(1).toUpper(), roff(summary.mid(1)));
    }
    QStringList kinds;
    for (const EntityTable &table : allTables())
        kinds.append(roff(table.kind()));
    return QString::fromUtf16(Page).arg(roff(version), paragraphs, kinds.join(u", "_s));
}

} // namespace plenary::cli
