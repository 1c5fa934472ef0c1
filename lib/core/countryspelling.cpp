// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countryspelling.h"

#include "core/text.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary::spelling
{

namespace
{

const QSet<QString> &articles()
{
    static const QSet<QString> words{
        u"the"_s, u"la"_s, u"le"_s, u"les"_s, u"el"_s, u"los"_s, u"las"_s, u"l"_s};
    return words;
}

const QSet<QString> &joiningWords()
{
    static const QSet<QString> words{u"of"_s,
                                     u"and"_s,
                                     u"et"_s,
                                     u"y"_s,
                                     u"e"_s,
                                     u"de"_s,
                                     u"d"_s,
                                     u"du"_s,
                                     u"des"_s,
                                     u"del"_s,
                                     u"da"_s,
                                     u"do"_s,
                                     u"dos"_s};
    return words;
}

/// Short forms with one meaning, in names of reference data too.
const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> words{
        {u"st"_s, u"saint"_s}, {u"is"_s, u"islands"_s}, {u"rep"_s, u"republic"_s}};
    return words;
}

/// Short forms with several meanings: the names decide which.
const QHash<QString, QStringList> &shortForms()
{
    static const QHash<QString, QStringList> words{
        {u"rep"_s, {u"republic"_s, u"republique"_s, u"republica"_s}},
        {u"republic"_s, {u"republic"_s, u"republique"_s, u"republica"_s}},
        {u"dem"_s, {u"democratic"_s, u"democratique"_s, u"democratica"_s}},
        {u"fed"_s, {u"federal"_s, u"federated"_s, u"federation"_s}},
        {u"isl"_s, {u"islands"_s, u"islamic"_s}},
        {u"pop"_s, {u"popular"_s, u"populaire"_s}},
        {u"peop"_s, {u"people s"_s}},
        {u"peoples"_s, {u"people s"_s}},
        {u"sts"_s, {u"states"_s}},
        {u"utd"_s, {u"united"_s}},
        {u"ter"_s, {u"territory"_s, u"territories"_s}}};
    return words;
}

/// "Tanzania, United Republic of" -> "United Republic of Tanzania".
QString turnedRound(const QString &typed)
{
    const auto comma = typed.indexOf(u',');
    return comma < 0 ? QString() : QString(typed.mid(comma + 1) + u' ' + typed.left(comma));
}

/// "U.A.E." -> "UAE", "D.R. Congo" -> "DR Congo".
QString withoutDots(QString typed)
{
    static const QRegularExpression initials(uR"((?<![\p{L}.])(?:\p{L}\.\s?)+\p{L}\b\.?)"_s);
    static const QRegularExpression marks(uR"([.\s])"_s);
    QRegularExpressionMatch match;
    while (typed.indexOf(initials, 0, &match) >= 0) {
        const QString joined = match.captured().remove(marks);
        const bool goesOn = match.capturedEnd() < typed.size();
        typed.replace(match.capturedStart(),
                      match.capturedLength(),
                      goesOn ? QString(joined + u' ') : joined);
    }
    return text::tidied(typed);
}

/// "12. Peru" -> "Peru".
QString withoutNumber(QString typed)
{
    static const QRegularExpression number(uR"(^\s*\d+\s*[.)\-:]\s*)"_s);
    return typed.remove(number);
}

} // namespace

QStringList keyWords(QStringView text)
{
    QStringList words;
    for (const QString &word : text::words(text)) {
        if (!articles().contains(word))
            words.append(abbreviations().value(word, word));
    }
    return words;
}

QString keyOf(QStringView text)
{
    return keyWords(text).join(u' ');
}

QString wordSet(const QStringList &words)
{
    QStringList kept;
    for (const QString &word : words) {
        if (!joiningWords().contains(word))
            kept.append(word);
    }
    kept.sort();
    kept.removeDuplicates();
    return kept.join(u' ');
}

QStringList writtenOut(const QStringList &words)
{
    QList<QStringList> readings{{}};
    constexpr qsizetype enough = 64; // four short forms: nothing longer was ever a country
    for (const QString &word : words) {
        const QStringList meanings = shortForms().value(word, {word});
        QList<QStringList> longer;
        for (const QStringList &reading : std::as_const(readings)) {
            for (const QString &meaning : meanings)
                longer.append(QStringList(reading) + meaning.split(u' '));
        }
        if (longer.size() > enough)
            return {};
        readings = longer;
    }
    QStringList sets;
    for (const QStringList &reading : std::as_const(readings))
        sets.append(wordSet(reading));
    sets.removeDuplicates();
    return sets;
}

Bracketed brackets(const QString &typed)
{
    static const QRegularExpression pattern(uR"(\s*[\(\[]([^\)\]]*)[\)\]]?)"_s);
    Bracketed found{typed, {}};
    for (auto all = pattern.globalMatch(typed); all.hasNext();)
        found.inside += QString(all.next().captured(1) + u' ');
    found.inside = text::tidied(found.inside);
    found.bare = text::tidied(found.bare.replace(pattern, u" "_s));
    return found;
}

bool isNeutral(const QString &word)
{
    static const QSet<QString> neutral{
        u"observer"_s,     u"observers"_s,   u"observateur"_s, u"observateurs"_s, u"observador"_s,
        u"observadores"_s, u"observadora"_s, u"party"_s,       u"parties"_s,      u"partie"_s,
        u"parte"_s,        u"member"_s,      u"membre"_s,      u"miembro"_s,      u"delegation"_s,
        u"delegacion"_s,   u"head"_s,        u"host"_s,        u"hote"_s,         u"country"_s,
        u"pays"_s,         u"pais"_s};
    return articles().contains(word) || joiningWords().contains(word) || neutral.contains(word)
        || std::ranges::all_of(word, [](QChar c) {
               return c.isDigit();
           });
}

QStringList manners(const QString &typed)
{
    const Bracketed parts = brackets(typed);
    QStringList ways{turnedRound(typed),
                     withoutDots(typed),
                     withoutDots(turnedRound(typed)),
                     withoutNumber(typed)};
    if (!parts.inside.isEmpty())
        ways +=
            {QString(parts.inside + u' ' + parts.bare), QString(parts.bare + u' ' + parts.inside)};
    ways.removeAll(QString());
    ways.removeAll(typed);
    return ways;
}

} // namespace plenary::spelling
