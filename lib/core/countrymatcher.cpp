// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countrymatcher.h"

#include "core/countryspelling.h"
#include "core/text.h"
#include "core/worldnames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Whether a partial date lies before another at the precision that both have.
bool isBefore(QStringView a, QStringView b)
{
    const auto common = std::min(a.size(), b.size());
    return a.first(common) < b.first(common);
}

} // namespace

class CountryMatcher::Index
{
public:
    Index(const QList<Name> &names, const QList<Code> &codes);

    [[nodiscard]] Match byKey(const QString &key, QStringView on) const;
    [[nodiscard]] Match byCode(const QString &typed) const;
    [[nodiscard]] Match byManners(const QString &typed, QStringView on) const;
    [[nodiscard]] Match withoutBrackets(const QString &typed, QStringView on) const;
    [[nodiscard]] Match byWords(const QStringList &words, QStringView on) const;
    [[nodiscard]] Match bySeveralLanguages(const QStringList &words, QStringView on) const;
    [[nodiscard]] Match byOtherLanguage(const QString &typed) const;
    [[nodiscard]] bool isDistinctive(const QString &key) const;
    [[nodiscard]] QList<Candidate> alike(const QString &key) const;

private:
    [[nodiscard]] Match oneOf(QList<Name> names, QStringView on) const;
    [[nodiscard]] bool knows(const QString &code, const QString &word) const;
    [[nodiscard]] bool
    isBeaten(const QString &code, const QString &name, const QStringList &words) const;

    QHash<QString, QList<Name>> m_names; ///< by key
    QHash<QString, QList<Name>> m_together; ///< by key without blanks
    QHash<QString, QList<Name>> m_sets; ///< by word set
    QHash<QString, QString> m_codes; ///< alpha-3 and alpha-2 -> code
    QHash<QString, QSet<QString>> m_words; ///< all words of all names of a country
};

CountryMatcher::Index::Index(const QList<Name> &names, const QList<Code> &codes)
{
    for (const Code &code : codes) {
        m_codes.insert(code.code, code.code);
        if (!code.alpha2.isEmpty())
            m_codes.insert(code.alpha2, code.code);
    }
    for (const Name &name : names) {
        const QStringList words = spelling::keyWords(name.name);
        const QString together = words.join(QString());
        // "RU" is short for the United Kingdom in Spanish, and the code of another country.
        if (m_codes.value(together.toUpper(), name.code) != name.code)
            continue;
        m_names[words.join(u' ')].append(name);
        m_together[together].append(name);
        m_sets[spelling::wordSet(words)].append(name);
        for (const QString &word : words)
            m_words[name.code].insert(word);
    }
}

/// One country, if all these names are its own, or were at that date.
CountryMatcher::Match CountryMatcher::Index::oneOf(QList<Name> names, QStringView on) const
{
    const auto isOther = [&](const Name &name) {
        return name.code != names.first().code;
    };
    if (std::ranges::any_of(names, isOther) && !on.isEmpty()) {
        names.removeIf([on](const Name &name) {
            return isBefore(on, name.validFrom) || isBefore(name.validTo, on);
        });
    }
    if (names.isEmpty())
        return {};
    Match match;
    if (std::ranges::any_of(names, isOther)) {
        match.kind = Match::Kind::Suggestion;
        match.reason = Tr::tr("Several countries have this name.");
        for (const Name &name : std::as_const(names))
            match.suggestions.append({name.code, name.name, 1.0});
        return match;
    }
    match.kind = Match::Kind::Exact;
    match.code = names.first().code;
    match.name = names.first().name;
    match.nameKind = names.first().kind;
    return match;
}

CountryMatcher::Match CountryMatcher::Index::byKey(const QString &key, QStringView on) const
{
    const auto found = m_names.constFind(key);
    return key.isEmpty() || found == m_names.constEnd() ? Match() : oneOf(*found, on);
}

CountryMatcher::Match CountryMatcher::Index::byCode(const QString &typed) const
{
    const auto found = m_codes.constFind(typed);
    if (found == m_codes.constEnd())
        return {};
    Match match;
    match.kind = Match::Kind::Exact;
    match.code = *found;
    match.name = typed;
    return match;
}

bool CountryMatcher::Index::knows(const QString &code, const QString &word) const
{
    return spelling::isNeutral(word) || m_words.value(code).contains(word);
}

/// Whether another country has a longer name than `name`, all in these words: of "Congo Democratic
/// Republic" the name "Congo" is not all that was meant.
bool CountryMatcher::Index::isBeaten(const QString &code,
                                     const QString &name,
                                     const QStringList &words) const
{
    const QStringList own = spelling::wordSet(spelling::keyWords(name)).split(u' ');
    const QStringList typed = spelling::wordSet(words).split(u' ');
    const auto holds = [](const QStringList &all, const QStringList &some) {
        return std::ranges::all_of(some, [&all](const QString &word) {
            return all.contains(word);
        });
    };
    for (auto it = m_sets.constBegin(); it != m_sets.constEnd(); ++it) {
        if (it.key().count(u' ') < own.size() || it->first().code == code)
            continue;
        const QStringList other = it.key().split(u' ');
        if (holds(typed, other) && holds(other, own))
            return true;
    }
    return false;
}

CountryMatcher::Match CountryMatcher::Index::byManners(const QString &typed, QStringView on) const
{
    const auto written = [](Match match) {
        match.kind = Match::Kind::Variant;
        match.reason = Tr::tr("Written as “%1”.").arg(match.name);
        return match;
    };
    for (const QString &way : spelling::manners(typed)) {
        Match match = byKey(spelling::keyOf(way), on);
        if (match.kind == Match::Kind::None)
            match = byCode(way);
        if (match.kind == Match::Kind::Exact)
            return written(match);
    }
    const auto together = m_together.constFind(spelling::keyWords(typed).join(QString()));
    if (together == m_together.constEnd())
        return {};
    const Match match = oneOf(*together, on);
    return match.kind == Match::Kind::Exact ? written(match) : Match();
}

/// "Nicaragua (Observer)": brackets are passed over when they say nothing new.
CountryMatcher::Match CountryMatcher::Index::withoutBrackets(const QString &typed,
                                                             QStringView on) const
{
    const spelling::Bracketed parts = spelling::brackets(typed);
    if (parts.inside.isEmpty())
        return {};
    Match match = byKey(spelling::keyOf(parts.bare), on);
    if (match.kind == Match::Kind::None)
        match = byManners(parts.bare, on);
    if (!match.isCertain())
        return {};
    const QStringList inside = spelling::keyWords(parts.inside);
    const bool saysNothing = std::ranges::all_of(inside, [&](const QString &word) {
        return knows(match.code, word);
    });
    if (saysNothing && !isBeaten(match.code, match.name, spelling::keyWords(typed))) {
        match.kind = Match::Kind::Variant;
        match.reason = Tr::tr("Written as “%1”.").arg(match.name);
        return match;
    }
    Match open;
    open.kind = Match::Kind::Suggestion;
    open.reason = Tr::tr("What “%1” adds is not clear.").arg(parts.inside);
    open.suggestions = {{match.code, match.name, 0.9}};
    return open;
}

/// "Korea, Rep.", "Sudan (South)": all the words of a name and no others, in any order.
CountryMatcher::Match CountryMatcher::Index::byWords(const QStringList &words, QStringView on) const
{
    QList<Name> names;
    for (const QString &set : spelling::writtenOut(words))
        names += m_sets.value(set);
    if (names.isEmpty() || spelling::wordSet(words).isEmpty())
        return {};
    Match match = oneOf(names, on);
    if (match.kind == Match::Kind::Exact) {
        match.kind = Match::Kind::Variant;
        match.reason = Tr::tr("Written as “%1”.").arg(match.name);
    }
    return match;
}

/// "NEW ZEALAND ZELANDIA": a name, then words that are all words of other names of that country.
CountryMatcher::Match CountryMatcher::Index::bySeveralLanguages(const QStringList &words,
                                                                QStringView on) const
{
    for (qsizetype length = words.size() - 1; length > 0; --length) {
        Match match = byKey(words.mid(0, length).join(u' '), on);
        if (match.kind != Match::Kind::Exact)
            continue;
        const auto isKnown = [&](const QString &word) {
            return knows(match.code, word);
        };
        if (std::ranges::all_of(words.mid(length), isKnown)
            && !isBeaten(match.code, match.name, words)) {
            match.kind = Match::Kind::Variant;
            match.reason = Tr::tr("The name in several languages.");
            return match;
        }
    }
    return {};
}

CountryMatcher::Match CountryMatcher::Index::byOtherLanguage(const QString &typed) const
{
    QStringList codes;
    for (const QString &alpha2 : worldnames::codesOf(typed)) {
        if (const QString code = m_codes.value(alpha2); !code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    Match match;
    if (codes.isEmpty())
        return match;
    match.kind = codes.size() == 1 ? Match::Kind::Variant : Match::Kind::Suggestion;
    match.reason = codes.size() == 1 ? Tr::tr("The name in another language.")
                                     : Tr::tr("Several countries have this name.");
    match.name = typed;
    if (codes.size() == 1)
        match.code = codes.first();
    for (const QString &code : std::as_const(codes)) {
        if (codes.size() > 1)
            match.suggestions.append({code, typed, 1.0});
    }
    return match;
}

/// Whether a text has a word that belongs to few names: "republic of" is like many and means none.
bool CountryMatcher::Index::isDistinctive(const QString &key) const
{
    constexpr qsizetype few = 6;
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [this](const QString &word) {
        QSet<QString> codes;
        for (auto it = m_names.constBegin(); it != m_names.constEnd() && codes.size() <= few;
             ++it) {
            if (it.key().split(u' ').contains(word))
                codes.insert(it->first().code);
        }
        return codes.size() <= few && !spelling::isNeutral(word);
    });
}

QList<CountryMatcher::Candidate> CountryMatcher::Index::alike(const QString &key) const
{
    if (!isDistinctive(key))
        return {};
    QHash<QString, Candidate> best;
    for (auto it = m_names.constBegin(); it != m_names.constEnd(); ++it) {
        const double similarity = text::similarity(key, it.key());
        Candidate &candidate = best[it->first().code];
        if (similarity >= 0.85 && similarity > candidate.similarity)
            candidate = {it->first().code, it->first().name, similarity};
    }
    QList<Candidate> candidates = best.values();
    candidates.removeIf([](const Candidate &candidate) {
        return candidate.code.isEmpty();
    });
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::tie(b.similarity, a.code) < std::tie(a.similarity, b.code);
    });
    return candidates.mid(0, 3);
}

CountryMatcher::CountryMatcher()
    : m_index(std::make_shared<Index>(QList<Name>(), QList<Code>()))
{
}

CountryMatcher::CountryMatcher(const QList<Name> &names, const QList<Code> &codes)
    : m_index(std::make_shared<Index>(names, codes))
{
}

CountryMatcher::Match CountryMatcher::match(QStringView given, QStringView on) const
{
    const QString typed = text::tidied(given);
    if (typed.isEmpty())
        return {};
    const QStringList words = spelling::keyWords(typed);
    // In this order: the first that has an answer, certain or not, gives it.
    Match match = m_index->byKey(words.join(u' '), on);
    if (match.kind == Match::Kind::None)
        match = m_index->byCode(typed);
    if (match.kind == Match::Kind::None)
        match = m_index->byManners(typed, on);
    if (match.kind == Match::Kind::None)
        match = m_index->byWords(words, on);
    if (match.kind == Match::Kind::None)
        match = m_index->withoutBrackets(typed, on);
    if (match.kind == Match::Kind::None)
        match = m_index->bySeveralLanguages(words, on);
    if (match.kind == Match::Kind::None)
        match = m_index->byOtherLanguage(typed);
    if (match.kind != Match::Kind::None)
        return match;
    const QString key = spelling::keyOf(spelling::brackets(typed).bare);
    constexpr qsizetype shortest = 3; // "N/A" is like everything
    if (key.size() > shortest)
        match.suggestions = m_index->alike(key);
    if (!match.suggestions.isEmpty()) {
        match.kind = Match::Kind::Suggestion;
        match.reason = Tr::tr("Alike, but not the same.");
    }
    return match;
}

} // namespace plenary
