// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <memory>

namespace plenary
{

/// Finds the country that somebody typed, in any language and in the manners of lists of
/// participants. It never guesses: Exact and Variant follow fixed rules and have one possible
/// answer; whatever is alike or ambiguous is a Suggestion, and a person decides.
/// Immutable after construction; match() may be called from several threads at once.
class CountryMatcher
{
public:
    enum class NameKind { Short, Formal, Alternative, Former, Local };

    /// One name of one country, as the reference data gives it.
    struct Name {
        QString code; ///< ISO 3166-1 alpha-3 or the register's own
        QString name;
        QString language; ///< BCP 47; empty when not known
        NameKind kind = NameKind::Alternative;
        QString validFrom; ///< partial date, empty: always
        QString validTo; ///< partial date, empty: still
    };

    /// ISO 3166 codes. They are matched only if typed as codes are written, in capitals.
    struct Code {
        QString code;
        QString alpha2; ///< may be empty
    };

    struct Candidate {
        QString code;
        QString name; ///< the name that is alike
        double similarity = 0.0; ///< 1 for several countries with the same name
    };

    struct Match {
        enum class Kind {
            Exact, ///< a name or code of the country, apart from case, accents and punctuation
            Variant, ///< a name of the country after a fixed rule; `reason` says which
            Suggestion, ///< alike or ambiguous: see `suggestions`, best first
            None, ///< nothing alike, or nothing typed
        };
        Kind kind = Kind::None;
        QString code; ///< empty unless Exact or Variant
        QString name; ///< the name in the reference data that was met
        NameKind nameKind = NameKind::Alternative; ///< Former: the country has another name now
        QString reason; ///< translated: why this is the answer, or why it is open
        QList<Candidate> suggestions; ///< at most three

        [[nodiscard]] bool isCertain() const
        {
            return kind == Kind::Exact || kind == Kind::Variant;
        }
    };

    CountryMatcher();
    CountryMatcher(const QList<Name> &names, const QList<Code> &codes);

    /// What `typed` means. A former State and the State that goes on after it may have a name in
    /// common (Burma): the partial date `on` decides between them; without a date, or with one that
    /// leaves both possible, it stays open.
    [[nodiscard]] Match match(QStringView typed, QStringView on = {}) const;

private:
    class Index;
    std::shared_ptr<const Index> m_index;
};

} // namespace plenary
