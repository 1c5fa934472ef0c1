// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/register.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "support/testdatabase.h"

namespace plenary::test
{

/// Fills a new register with records made by hand, as one change. Any error ends the test.
class RegisterBuilder
{
public:
    using Fields = QList<std::pair<QString, Value>>;

    explicit RegisterBuilder(const TestDatabase &test, const NewRegister &options = {})
        : m_database(taken(createRegister(test.location(), options)))
        , m_change(taken(Change::begin(*m_database, {.title = QStringLiteral("by hand")})))
    {
        for (const Record &country : taken(EntityStore(*m_database, Entity::Country).all()))
            m_countries.insert(country.text(u"code"), country.id);
    }
    /// Stores a record and answers with its id; fields that are not named keep their defaults.
    qint64 add(Entity entity, const Fields &fields)
    {
        Record record = Record::create(entity);
        for (const auto &[name, value] : fields)
            record.setValue(name, value);
        if (const auto stored = m_change.insert(record); !stored)
            qFatal("%s", qPrintable(stored.error().message + stored.error().detail));
        return record.id;
    }
    /// The id of a country, or null for no code: the value of a link.
    [[nodiscard]] Value country(const QString &code) const
    {
        return code.isEmpty() ? Value() : Value(m_countries.value(code));
    }
    [[nodiscard]] Database &database() { return *m_database; }
    /// Ends the change and gives the register away.
    [[nodiscard]] std::unique_ptr<Database> finish()
    {
        taken(m_change.commit());
        return std::move(m_database);
    }

private:
    template<class T>
    static T taken(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        return *std::move(result);
    }

    std::unique_ptr<Database> m_database;
    Change m_change;
    QHash<QString, qint64> m_countries;
};

} // namespace plenary::test
