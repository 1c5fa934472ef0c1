// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <optional>

namespace plenary
{

class Database;

/// Who came before, and whether somebody on a list is one of them. People of one name are the same
/// when they speak for the same State, or, without a State, for the same organisation, or have the
/// same e-mail address. Never across States, and never twice at one event: two people of one name
/// who sit there stay two.
class KnownPeople
{
public:
    /// A seat as a list describes it.
    struct Seat {
        QString name;
        QString key = {}; ///< of the name, see personname
        QString email = {}; ///< folded
        qint64 event = 0; ///< 0: none
        qint64 country = 0; ///< 0: none, or not understood
        bool isCountryOpen = false; ///< a State was typed, and it is not known which
        QString organisation; ///< folded
    };

    KnownPeople() = default;
    /// What is known of hundreds of thousands takes a third of a second to free, in which nobody
    /// who cancels should wait: that is done beside.
    ~KnownPeople();
    Q_DISABLE_COPY_MOVE(KnownPeople)

    Result<void> load(Database &database);
    [[nodiscard]] std::optional<qint64> find(const Seat &seat) const;
    /// From now on the person `id` is known from this seat.
    void add(qint64 id, const Seat &seat);

private:
    struct Person {
        qint64 id = 0;
        // Few each, so in order: a set of one number would take a kilobyte.
        QList<qint64> events;
        QList<qint64> countries;
        QStringList organisations; ///< folded
        QStringList emails; ///< folded
    };
    [[nodiscard]] static bool isSame(const Person &person, const Seat &seat, bool fullName);

    QHash<QString, QList<Person>> m_people; ///< by the key of the name
    QSet<QString> m_organisations; ///< so that people of one share its text
};

} // namespace plenary
