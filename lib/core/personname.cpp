// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personname.h"

#include "core/text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary::personname
{

namespace
{

/// Nobody is called so; compared in small letters, without full stops and accents.
bool isTitle(const QString &plain)
{
    static const QSet<QString> titles{
        u"mr"_s,         u"mrs"_s,         u"ms"_s,         u"miss"_s,         u"mx"_s,
        u"messrs"_s,     u"dr"_s,          u"prof"_s,       u"professor"_s,    u"sir"_s,
        u"dame"_s,       u"hon"_s,         u"honourable"_s, u"honorable"_s,    u"rev"_s,
        u"reverend"_s,   u"amb"_s,         u"ambassador"_s, u"excellency"_s,   u"mme"_s,
        u"mlle"_s,       u"madame"_s,      u"monsieur"_s,   u"mademoiselle"_s, u"docteur"_s,
        u"professeur"_s, u"ambassadeur"_s, u"maitre"_s,     u"sr"_s,           u"sra"_s,
        u"srta"_s,       u"senor"_s,       u"senora"_s,     u"senorita"_s,     u"dra"_s,
        u"lic"_s,        u"licda"_s,       u"ing"_s,        u"excmo"_s,        u"excma"_s,
        u"embajador"_s,  u"embajadora"_s,  u"herr"_s,       u"frau"_s,         u"phd"_s,
        u"esq"_s,        u"г-н"_s,         u"г-жа"_s,       u"господин"_s,     u"госпожа"_s,
        u"д-р"_s,        u"السيد"_s,       u"السيدة"_s,     u"الدكتور"_s,      u"الدكتورة"_s,
        u"الأستاذ"_s,    u"سعادة"_s,       u"معالي"_s,      u"先生"_s,         u"女士"_s,
        u"博士"_s};
    return titles.contains(plain);
}

/// A title with a full stop or before another title, otherwise perhaps a name or initials.
bool isTitleInContext(const QString &plain)
{
    static const QSet<QString> titles{u"he"_s,
                                      u"se"_s,
                                      u"sem"_s,
                                      u"m"_s,
                                      u"me"_s,
                                      u"pr"_s,
                                      u"don"_s,
                                      u"dona"_s,
                                      u"d"_s,
                                      u"the"_s};
    return titles.contains(plain);
}

QString plainOf(QString word)
{
    static const QRegularExpression accents(uR"(\p{Mn})"_s);
    const bool isAscii = std::ranges::all_of(word, [](QChar c) {
        return c.unicode() < 0x80;
    });
    if (isAscii && !word.contains(u'.') && !word.contains(u','))
        return word.toLower();
    const bool isLatin = isAscii || std::ranges::all_of(word, [](QChar c) {
                             return !c.isLetter() || c.script() == QChar::Script_Latin;
                         });
    word = word.toLower().remove(u'.').remove(u',');
    return isLatin && !isAscii ? word.normalized(QString::NormalizationForm_D).remove(accents)
                               : word;
}

/// How many words at the start are titles. At least one word remains a name.
qsizetype titlesAt(const QStringList &words)
{
    qsizetype count = 0;
    while (count < words.size()) {
        const QString plain = plainOf(words.at(count));
        if (isTitle(plain)) {
            ++count;
            continue;
        }
        if (!isTitleInContext(plain))
            break;
        const bool beforeTitle = count + 1 < words.size() && isTitle(plainOf(words.at(count + 1)));
        // "M. Jean Dupont" has a title, "M. Dupont" may have an initial.
        const bool single = plain.size() == 1;
        const auto fullWords =
            std::count_if(words.begin() + count + 1, words.end(), [](const QString &word) {
                return plainOf(word).size() > 1;
            });
        const bool dotted = words.at(count).contains(u'.') && (!single || fullWords > 1);
        if (!dotted && !beforeTitle)
            break;
        ++count;
    }
    return count;
}

struct Collected {
    QStringList honorifics;
    QStringList names;
};

/// Takes the titles off one part of the name.
void takePart(const QString &part, Collected &collected)
{
    static const QRegularExpression apart(uR"(\b((?:H|S)\.)\s+(E\.))"_s); // "H. E." is one title
    QString tidy = text::tidied(part);
    if (tidy.contains(u". "_s))
        tidy.replace(apart, u"\\1\\2"_s);
    const QStringList words = tidy.split(u' ', Qt::SkipEmptyParts);
    const qsizetype titles = titlesAt(words);
    collected.honorifics += words.mid(0, titles);
    if (titles < words.size())
        collected.names.append(titles == 0 ? tidy : words.mid(titles).join(u' '));
}

/// Most names of a list: nothing to take apart, and no title in front.
bool isPlain(const QString &tidy)
{
    const bool isWhole = std::ranges::none_of(tidy, [](QChar c) {
        return c == u',' || c == u'.' || c == u'(';
    });
    if (!isWhole)
        return false;
    const QString first = plainOf(tidy.left(tidy.indexOf(u' ')));
    return !isTitle(first) && !isTitleInContext(first);
}

} // namespace

Parts split(const QString &typed)
{
    if (const QString tidy = text::tidied(typed); !tidy.isEmpty() && isPlain(tidy))
        return {{}, tidy};
    static const QRegularExpression brackets(uR"(\(([^()]*)\))"_s);
    Collected collected;
    QString rest = typed;
    for (auto all = brackets.globalMatch(typed.contains(u'(') ? typed : QString());
         all.hasNext();) {
        const auto match = all.next();
        const QStringList words = match.captured(1).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && titlesAt(words) == words.size()) {
            collected.honorifics += words;
            rest.remove(match.captured());
        }
    }
    for (const QString &part : rest.split(u','))
        takePart(part, collected);
    if (collected.names.isEmpty())
        return {{}, text::tidied(typed)};
    if (collected.names.size() == 1) // as it was typed, if it was: a string that is known
        return {collected.honorifics.join(u' '), collected.names.first()};
    return {collected.honorifics.join(u' '), collected.names.join(u", "_s)};
}

QString key(const QString &typed)
{
    return key(split(typed));
}

QString key(const Parts &parts)
{
    const QString folded = text::folded(parts.name);
    QList<QStringView> words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::is_sorted(words))
        return folded;
    std::ranges::sort(words);
    QString key;
    key.reserve(folded.size());
    for (const QStringView word : std::as_const(words)) {
        if (!key.isEmpty())
            key += u' ';
        key += word;
    }
    return key;
}

} // namespace plenary::personname
