// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/countrymatcher.h"
#include "exchange/knownpeople.h"
#include "exchange/rowtranslator.h"
#include "exchange/unresolvedtexts.h"
#include "storage/bulkwriter.h"

namespace plenary
{

/// Turns texts into values and finds or makes the records that a row refers to: countries in any
/// language, events by code or title, organisations by name, people who came before. Decisions come
/// first from the mapping, then from the register's aliases, then from fixed rules; it never
/// guesses. Everything it knows is read once, when it starts.
class ImportResolver
{
public:
    ImportResolver(Database &database, BulkWriter &writer, const Mapping &mapping);
    Result<void> load();

    /// A text in a field of a record that was not understood.
    struct Open {
        QString field;
        QString typed;
    };
    /// Which event the row is about, and when: a country's name is read as it was then.
    Result<void> startRow(const RowValues &values);
    /// The event of the row; 0: none.
    [[nodiscard]] qint64 event() const { return m_event; }
    /// The value of a field of `entity` at `path` ("" for the imported entity itself). A text that
    /// is not understood gives the field's default and is remembered in `open`.
    [[nodiscard]] Result<Value>
    value(Entity entity, const QString &path, const RowValues &values, QList<Open> &open);
    /// The same for a field that is known already.
    [[nodiscard]] Result<Value>
    value(const Field &field, const QString &path, const RowValues &values, QList<Open> &open);
    /// Stores what is to be decided about a new record, or about one that got new texts.
    Result<void> keepOpen(const Record &record, const QList<Open> &open);
    /// This row does not wait for a decision: it is left out.
    void settle(const Open &open) { m_unresolved.settle(open.field, open.typed); }
    /// The record of this row was there and keeps what it has; whether it waits already.
    void leave(const Open &open, bool waits) { m_unresolved.leave(open.field, open.typed, waits); }
    /// Records that a row refers to, were made, and wait for a decision.
    [[nodiscard]] qint64 waiting() const { return m_waiting; }
    /// Somebody decided that the represented country of this row is no State.
    [[nodiscard]] bool speaksForNoState(const RowValues &values);
    [[nodiscard]] QList<Unresolved> unresolved() const { return m_unresolved.all(); }

private:
    [[nodiscard]] Result<Value>
    linkValue(const Field &field, const QString &path, const RowValues &values, QList<Open> &open);
    struct CountryAnswer {
        std::optional<qint64> id;
        bool isNone = false; ///< decided: no State
        QString suggestion;
    };
    /// Asked once for each spelling and date.
    [[nodiscard]] const CountryAnswer &country(const QString &path, const QString &typed);
    [[nodiscard]] CountryAnswer askCountry(const QString &path, const QString &typed) const;
    [[nodiscard]] Result<Value>
    findOrMake(Entity entity, const QString &path, const RowValues &values);
    [[nodiscard]] Result<Value>
    make(Entity entity, const QString &path, const QString &typed, const RowValues &values);
    void know(const Record &record);
    [[nodiscard]] Result<Value> person(const QString &path, const RowValues &values);
    [[nodiscard]] Result<Record>
    build(Entity entity, const QString &path, const RowValues &values, QList<Open> &open);
    /// By what records of an entity are known: the name or code, and the country if it is given.
    [[nodiscard]] Result<QStringList>
    keysOf(Entity entity, const QString &path, const QString &typed, const RowValues &values);
    [[nodiscard]] std::optional<QString> decided(const QString &path, const QString &typed) const;
    [[nodiscard]] const QString &dateOf(const QString &typed);
    Result<void> loadCountries();
    Result<void> loadLinked(Entity entity);
    Result<void> loadOrganisationNames();

    Database &m_database;
    BulkWriter &m_writer;
    const Mapping &m_mapping;
    CountryMatcher m_countries;
    QHash<QString, qint64> m_countryIds; ///< by code
    QHash<QString, CountryAnswer> m_answers; ///< by path, text and date
    QHash<Entity, QHash<QString, qint64>> m_known; ///< by folded code or name, see keysOf
    KnownPeople m_people;
    QHash<qint64, QString> m_starts; ///< of events
    qint64 m_event = 0; ///< of the row; 0: none
    QString m_on; ///< partial date of the row
    QHash<QString, QHash<QString, QString>> m_aliases; ///< by field, then folded text
    QHash<QString, QHash<QString, Value>> m_choices; ///< understood before, by path and text
    QHash<QString, QString> m_dates; ///< as typed -> as stored; a list repeats few
    UnresolvedTexts m_unresolved;
    qint64 m_waiting = 0;
};

} // namespace plenary
