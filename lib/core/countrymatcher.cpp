// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countrymatcher.h"

#include "core/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
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

const QSet<QString> &articles()
{
    static const QSet<QString> words{
        u"the"_s, u"la"_s, u"le"_s, u"les"_s, u"el"_s, u"los"_s, u"las"_s, u"l"_s};
    return words;
}

/// Short forms that lists of participants use, written out.
const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> words{{u"st"_s, u"saint"_s},
                                               {u"is"_s, u"islands"_s},
                                               {u"rep"_s, u"republic"_s},
                                               {u"dem"_s, u"democratic"_s},
                                               {u"fed"_s, u"federal"_s},
                                               {u"isl"_s, u"islands"_s}};
    return words;
}

/// The words by which names are compared: folded, without articles, short forms written out.
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

/// "Tanzania, United Republic of" -> "United Republic of Tanzania".
QString turnedRound(const QString &typed)
{
    const auto comma = typed.indexOf(u',');
    return comma < 0 ? QString() : QString(typed.mid(comma + 1) + u' ' + typed.left(comma));
}

/// Apart from what stands in brackets: "Nicaragua (Observer)", "Bahamas (the)".
struct Bracketed {
    QString bare;
    QString inside;
};
Bracketed bracketed(const QString &typed)
{
    static const QRegularExpression brackets(uR"(\s*[\(\[]([^\)\]]*)[\)\]]?)"_s);
    Bracketed parts{typed, {}};
    for (const auto &found : brackets.globalMatch(typed))
        parts.inside += found.captured(1) + u' ';
    parts.bare.remove(brackets);
    return parts;
}

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
    [[nodiscard]] Match byNameOrCode(const QString &typed, QStringView on) const;
    [[nodiscard]] Match bySeveralLanguages(const QStringList &words, QStringView on) const;
    [[nodiscard]] QList<Candidate> alike(const QString &key) const;
    [[nodiscard]] QList<Candidate> othersNamed(const Match &match, const Bracketed &typed) const;

private:
    [[nodiscard]] Match oneOf(QList<Name> names, QStringView on) const;

    QHash<QString, QList<Name>> m_names; ///< by key
    QHash<QString, QString> m_codes; ///< alpha-3 and alpha-2 -> code
    QHash<QString, QSet<QString>> m_words; ///< all words of all names of a country
    QHash<QString, QString> m_shortNames; ///< the first name of a country
};

CountryMatcher::Index::Index(const QList<Name> &names, const QList<Code> &codes)
{
    for (const Name &name : names) {
        const QStringList words = keyWords(name.name);
        if (!m_shortNames.contains(name.code))
            m_shortNames.insert(name.code, name.name);
        m_names[words.join(u' ')].append(name);
        for (const QString &word : words)
            m_words[name.code].insert(word);
    }
    for (const Code &code : codes) {
        m_codes.insert(code.code, code.code);
        if (!code.alpha2.isEmpty())
            m_codes.insert(code.alpha2, code.code);
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

/// A code is what it says, although the Arabic name of Egypt folds to that of Montserrat; but "RU"
/// is also written for the Reino Unido.
CountryMatcher::Match CountryMatcher::Index::byNameOrCode(const QString &typed,
                                                          QStringView on) const
{
    Match coded = byCode(typed);
    Match named = byKey(keyOf(typed), on);
    if (coded.kind == Match::Kind::None)
        return named;
    const bool isWrittenSo = named.name.compare(typed, Qt::CaseInsensitive) == 0;
    if (!isWrittenSo || named.code == coded.code)
        return coded;
    Match match;
    match.kind = Match::Kind::Suggestion;
    match.reason = Tr::tr("Several countries have this name.");
    match.suggestions = {{coded.code, m_shortNames.value(coded.code), 1.0},
                         {named.code, m_shortNames.value(named.code), 1.0}};
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
        const QSet<QString> known = m_words.value(match.code);
        const auto isKnown = [&known](const QString &word) {
            static const QSet<QString> joining{
                u"y"_s, u"et"_s, u"and"_s, u"de"_s, u"du"_s, u"del"_s};
            return known.contains(word) || joining.contains(word);
        };
        if (std::ranges::all_of(words.mid(length), isKnown)) {
            match.kind = Match::Kind::Variant;
            match.reason = Tr::tr("The name in several languages.");
            return match;
        }
    }
    return {};
}

QList<CountryMatcher::Candidate> CountryMatcher::Index::alike(const QString &key) const
{
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

/// Brackets may tell two countries apart: "Congo (Dem. Rep.)" is not the Congo. These are the other
/// countries whose names have all the bare words and a word in brackets that is not the match's,
/// and those that the brackets name: "Congo (Zaire)".
QList<CountryMatcher::Candidate> CountryMatcher::Index::othersNamed(const Match &match,
                                                                    const Bracketed &typed) const
{
    const QSet<QString> own = m_words.value(match.code);
    QStringList foreign = keyWords(typed.inside);
    foreign.removeIf([&own](const QString &word) {
        return own.contains(word);
    });
    const QStringList bare = keyWords(typed.bare);
    const QList<Name> inside = m_names.value(keyOf(typed.inside));
    QList<Candidate> others;
    for (auto it = m_words.constBegin(); it != m_words.constEnd(); ++it) {
        const auto has = [&it](const QString &word) {
            return it->contains(word);
        };
        const bool isNamedInside = std::ranges::any_of(inside, [&it](const Name &name) {
            return name.code == it.key();
        });
        const bool hasBoth = std::ranges::all_of(bare, has) && std::ranges::any_of(foreign, has);
        if (it.key() != match.code && (isNamedInside || hasBoth))
            others.append({it.key(), m_shortNames.value(it.key()), 1.0});
    }
    std::ranges::sort(others, {}, &Candidate::code);
    return others;
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
    Match match = m_index->byNameOrCode(typed, on);
    if (match.kind != Match::Kind::None)
        return match;
    const Bracketed parts = bracketed(typed);
    const QString &bare = parts.bare;
    for (const QString &variant : {turnedRound(typed), bare, turnedRound(bare)}) {
        match = m_index->byKey(keyOf(variant), on);
        if (match.kind != Match::Kind::Exact)
            continue;
        const QList<Candidate> others = m_index->othersNamed(match, parts);
        if (others.isEmpty()) {
            match.kind = Match::Kind::Variant;
            match.reason = Tr::tr("Written as “%1”.").arg(match.name);
            return match;
        }
        Match open;
        open.kind = Match::Kind::Suggestion;
        open.reason = Tr::tr("The words in brackets belong to another country.");
        open.suggestions = (others + QList<Candidate>{{match.code, match.name, 1.0}}).mid(0, 3);
        return open;
    }
    match = m_index->bySeveralLanguages(keyWords(bare), on);
    if (match.kind != Match::Kind::None)
        return match;
    match.suggestions = m_index->alike(keyOf(bare));
    if (!match.suggestions.isEmpty()) {
        match.kind = Match::Kind::Suggestion;
        match.reason = Tr::tr("Alike, but not the same.");
    }
    return match;
}

} // namespace plenary
