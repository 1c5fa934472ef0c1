// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdftools.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>

using namespace Qt::StringLiterals;

namespace plenary::test
{

namespace
{

struct Answer {
    int status = -1;
    QString output, errors;
};

/// Runs a tool on the bytes; "%" among the arguments stands for the file.
Answer run(const QString &tool, QStringList arguments, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    arguments.replaceInStrings(u"%"_s, file.fileName());
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(20000))
        return {};
    return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void collect(const QJsonArray &entries, QStringList &titles)
{
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        titles << entry.value(u"title"_s).toString();
        collect(entry.value(u"kids"_s).toArray(), titles);
    }
}

} // namespace

bool hasPdfTools()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return qEnvironmentVariableIsSet("CI"); // then the tests fail, they are not left out
    }
    return true;
}

QString plainText(const QString &text)
{
    static const QRegularExpression marks(
        u"[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(marks).simplified();
}

QString pdfText(const QByteArray &pdf, int page, bool asRead)
{
    QStringList arguments{u"-enc"_s, u"UTF-8"_s};
    if (!asRead)
        arguments << u"-raw"_s;
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return plainText(run(u"pdftotext"_s, arguments << u"%"_s << u"-"_s, pdf).output);
}

QList<std::pair<QString, QString>> pdfFonts(const QByteArray &pdf)
{
    QList<std::pair<QString, QString>> fonts;
    // Name, kind, encoding, then: embedded, subset, unicode, object.
    static const QRegularExpression line(
        u"^(\\S+) .* (yes|no) +(?:yes|no) +(?:yes|no) +\\d+ +\\d+$"_s,
        QRegularExpression::MultilineOption);
    const QString list = run(u"pdffonts"_s, {u"%"_s}, pdf).output;
    for (auto found = line.globalMatch(list); found.hasNext();) {
        const auto match = found.next();
        fonts << std::pair(match.captured(1).section(u'+', -1), match.captured(2));
    }
    return fonts;
}

int pdfPages(const QByteArray &pdf)
{
    static const QRegularExpression pages(u"^Pages: +(\\d+)$"_s,
                                          QRegularExpression::MultilineOption);
    return pages.match(run(u"pdfinfo"_s, {u"%"_s}, pdf).output).captured(1).toInt();
}

QString pdfFaults(const QByteArray &pdf)
{
    const Answer answer = run(u"qpdf"_s, {u"--check"_s, u"%"_s}, pdf);
    return answer.status == 0 ? QString() : QString(answer.output + answer.errors);
}

QStringList pdfOutline(const QByteArray &pdf)
{
    const Answer answer = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"%"_s}, pdf);
    const QJsonObject root = QJsonDocument::fromJson(answer.output.toUtf8()).object();
    QStringList titles;
    collect(root.value(u"outlines"_s).toArray(), titles);
    return titles;
}

} // namespace plenary::test
