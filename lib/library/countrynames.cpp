// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/countrynames.h"

#include "core/speech.h"
#include "core/worldnames.h"
#include "storage/entitystore.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

CountryMatcher::NameKind kindOf(const QString &code)
{
    using Kind = CountryMatcher::NameKind;
    static const QHash<QString, Kind> kinds{{u"short"_s, Kind::Short},
                                            {u"formal"_s, Kind::Formal},
                                            {u"former"_s, Kind::Former},
                                            {u"local"_s, Kind::Local}};
    return kinds.value(code, Kind::Alternative);
}

} // namespace

Result<CountryMatcher> countryMatcher(Database &database)
{
    QList<CountryMatcher::Name> names;
    QList<CountryMatcher::Code> codes;
    QHash<qint64, QString> codeOf;
    PLENARY_ASSIGN(const QList<Record> countries, EntityStore(database, Entity::Country).all());
    for (const Record &country : countries) {
        const QString code = country.text(u"code");
        codeOf.insert(country.id, code);
        codes.append({code, country.text(u"alpha2")});
        names.append({code,
                      country.text(u"name"),
                      u"en"_s,
                      CountryMatcher::NameKind::Short,
                      country.text(u"valid_from"),
                      country.text(u"valid_to")});
    }
    PLENARY_ASSIGN(const QList<Record> others, EntityStore(database, Entity::CountryName).all());
    for (const Record &name : others)
        names.append({codeOf.value(name.value(u"country").toLongLong()),
                      name.text(u"name"),
                      name.text(u"language"),
                      kindOf(name.text(u"kind")),
                      name.text(u"valid_from"),
                      name.text(u"valid_to")});
    return CountryMatcher(names, codes);
}

Result<QHash<qint64, QString>> countryNames(Database &database)
{
    const QString language = QLocale::languageToCode(Speech::locale().language());
    const bool isEnglish = language.isEmpty() || language == u"C" || language == u"en";
    PLENARY_ASSIGN(const QList<Record> countries, EntityStore(database, Entity::Country).all());
    PLENARY_ASSIGN(const QList<Record> others,
                   EntityStore(database, Entity::CountryName).findBy(u"language", language));
    QHash<qint64, QString> names;
    for (const Record &name : others) {
        if (!isEnglish && name.text(u"kind") == u"short")
            names.insert(name.value(u"country").toLongLong(),
                         worldnames::withoutArticle(name.text(u"name")));
    }
    for (const Record &country : countries) {
        QString &name = names[country.id];
        if (name.isEmpty() && !isEnglish)
            name = worldnames::countryName(country.text(u"alpha2"), language);
        if (name.isEmpty())
            name = country.text(u"name");
    }
    return names;
}

} // namespace plenary
