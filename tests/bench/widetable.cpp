// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/widetable.h"

#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary::bench
{

namespace
{

struct Country {
    QString code, name, group, script;
};

struct Person {
    QString given, family, email, honorific;
    qsizetype country = 0;
    qint64 organisation = 0;
};

/// Syllables of six scripts: what matters is that letters are as long, and fold, as real ones do.
const QStringList &syllables(const QString &script)
{
    static const QHash<QString, QStringList> all{
        {u"latin"_s,
         {u"ma"_s,
          u"ri"_s,
          u"lo"_s,
          u"na"_s,
          u"ké"_s,
          u"so"_s,
          u"dü"_s,
          u"an"_s,
          u"el"_s,
          u"tor"_s,
          u"ñu"_s,
          u"gar"_s,
          u"bel"_s,
          u"či"_s,
          u"ven"_s,
          u"osh"_s,
          u"wa"_s,
          u"yu"_s,
          u"zé"_s}},
        {u"cyrillic"_s,
         {u"ма"_s,
          u"ри"_s,
          u"ло"_s,
          u"на"_s,
          u"ко"_s,
          u"ва"_s,
          u"се"_s,
          u"ён"_s,
          u"ти"_s,
          u"дру"_s}},
        {u"arabic"_s,
         {u"مح"_s,
          u"عب"_s,
          u"سا"_s,
          u"ري"_s,
          u"نو"_s,
          u"خا"_s,
          u"لد"_s,
          u"فا"_s,
          u"حس"_s,
          u"كر"_s}},
        {u"han"_s,
         {u"王"_s,
          u"李"_s,
          u"明"_s,
          u"华"_s,
          u"陈"_s,
          u"丽"_s,
          u"伟"_s,
          u"静"_s,
          u"杨"_s,
          u"海"_s}},
        {u"greek"_s,
         {u"μα"_s,
          u"ρί"_s,
          u"λο"_s,
          u"νι"_s,
          u"κώ"_s,
          u"στα"_s,
          u"πα"_s,
          u"δη"_s,
          u"γε"_s,
          u"θέ"_s}},
        {u"devanagari"_s,
         {u"रा"_s, u"मी"_s, u"नि"_s, u"शा"_s, u"ली"_s, u"वि"_s, u"कु"_s, u"दे"_s, u"पा"_s, u"सु"_s}}};
    return *all.constFind(script);
}

QString scriptOf(const QString &subregion, const QString &code)
{
    if (code == u"GRC" || code == u"CYP")
        return u"greek"_s;
    if (code == u"IND" || code == u"NPL")
        return u"devanagari"_s;
    if (subregion == u"Eastern Asia")
        return u"han"_s;
    if (subregion == u"Northern Africa" || subregion == u"Western Asia")
        return u"arabic"_s;
    if (subregion == u"Eastern Europe" || subregion == u"Central Asia")
        return u"cyrillic"_s;
    return u"latin"_s;
}

QList<Country> memberStates()
{
    QFile file(u":/reference/countries.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the countries are missing");
    QList<Country> all;
    const auto document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue &value : document.object().value(u"countries"_s).toArray()) {
        const QJsonObject country = value.toObject();
        if (country.value(u"kind"_s) != u"member_state"_s)
            continue;
        const QString code = country.value(u"code"_s).toString();
        all.append({code,
                    country.value(u"name"_s).toString(),
                    country.value(u"regional_group"_s).toString(),
                    scriptOf(country.value(u"subregion"_s).toString(), code)});
    }
    return all;
}

/// Goes through all numbers below `end`, in an order that looks like none.
class Round
{
public:
    Round(qint64 end, qint64 first)
        : m_end(end)
        , m_at(first)
    {
        while (std::gcd(m_step, m_end) != 1)
            ++m_step;
    }
    qint64 next() { return std::exchange(m_at, (m_at + m_step) % m_end); }

private:
    qint64 m_end, m_at, m_step = 7919;
};

class Writer
{
public:
    Writer(const QString &path, const WideSize &size)
        : m_size(size)
        , m_random(size.seed)
        , m_file(path)
        , m_countries(memberStates())
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("%s: %s", qPrintable(path), qPrintable(m_file.errorString()));
        makePeople();
    }
    void write();

private:
    qint64 below(qint64 end) { return qint64(m_random.bounded(double(end))); }
    /// Few large and many small: the first of `end` are as frequent as all the others.
    qint64 skewed(qint64 end)
    {
        const double part = m_random.bounded(1.0);
        return qMin(end - 1, qint64(double(end) * part * part * part));
    }
    QString word(const QString &script, int least, int most)
    {
        const QStringList &parts = syllables(script);
        QString made;
        const int count = least + int(below(most - least + 1));
        for (int i = 0; i < count; ++i)
            made += parts.at(below(parts.size()));
        if (!made.isEmpty())
            made[0] = made.at(0).toUpper();
        return made;
    }
    void makePeople();
    void writeEvent(qint64 event, qint64 attendances);
    void cell(const QString &text);
    void flush(qsizetype limit);

    WideSize m_size;
    QRandomGenerator m_random;
    QFile m_file;
    QList<Country> m_countries;
    QList<Person> m_people;
    QStringList m_organisations;
    QByteArray m_line;
    qint64 m_number = 0;
};

void Writer::makePeople()
{
    for (qint64 i = 0; i < m_size.organisations(); ++i)
        m_organisations.append(u"%1 %2 %3"_s.arg(word(u"latin"_s, 2, 4),
                                                 i % 3 == 0 ? u"Legal Aid Board, Office of"_s
                                                     : i % 3 == 1
                                                     ? u"Ministry of Justice and Public Affairs,"_s
                                                     : u"Association for the Defence of"_s,
                                                 word(u"latin"_s, 3, 5) + QString::number(i)));
    static const QStringList honorifics{
        u"Mr."_s, u"Ms."_s, u"Dr."_s, u"H.E. Mr."_s, u"Prof."_s, u""_s};
    for (qint64 i = 0; i < m_size.people(); ++i) {
        Person person;
        person.country = skewed(m_countries.size());
        const QString script = m_countries.at(person.country).script;
        const int least = script == u"han" ? 1 : 2;
        person.given = word(script, least, least + 1);
        person.family = word(script, least, least + 2);
        person.honorific = honorifics.at(below(honorifics.size()));
        person.email = u"person%1@example.org"_s.arg(i);
        person.organisation = skewed(m_size.organisations());
        m_people.append(person);
    }
}

void Writer::cell(const QString &text)
{
    const bool isQuoted = text.contains(u',') || text.contains(u'"');
    if (isQuoted)
        m_line += '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
    else
        m_line += text.toUtf8();
    m_line += ',';
}

void Writer::flush(qsizetype limit)
{
    if (m_line.size() < limit)
        return;
    if (m_file.write(m_line) != m_line.size())
        qFatal("%s", qPrintable(m_file.errorString()));
    m_line.clear();
}

void Writer::writeEvent(qint64 event, qint64 attendances)
{
    static const QStringList roles{u"delegate"_s, u"observer"_s, u"NGO"_s, u"expert"_s, u"IGO"_s};
    static const QStringList modes{u"in person"_s, u"online"_s};
    const QDate start(1985 + int(event % 40), 1 + int(below(12)), 1 + int(below(28)));
    const QString title = u"%1 Session of the Conference on Access to %2"_s.arg(
        QString::number(event + 1), word(u"latin"_s, 2, 4));
    const QString city = word(u"latin"_s, 2, 3);
    // Half of them are the tenth of all people who travel often.
    const qint64 regulars = m_size.people() / 10;
    Round often(regulars, below(regulars));
    Round seldom(m_size.people() - regulars, below(m_size.people() - regulars));
    for (qint64 i = 0; i < attendances; ++i) {
        const bool isRegular = i % 2 == 0 && i / 2 < regulars;
        const Person &person = m_people.at(isRegular ? often.next() : regulars + seldom.next());
        const Country &country = m_countries.at(person.country);
        cell(QString::number(++m_number));
        cell(u"CONF-%1"_s.arg(event + 1, 4, 10, QChar(u'0')));
        cell(title);
        cell(QString::number(start.year()));
        cell(start.toString(Qt::ISODate));
        cell(city);
        cell(i % 4 == 0 ? u"Opening"_s : u"Plenary %1"_s.arg(1 + i % 9));
        cell(person.honorific);
        cell(person.given);
        cell(person.family);
        cell(person.email);
        cell(m_organisations.at(person.organisation));
        cell(country.code);
        cell(country.name);
        cell(country.group);
        cell(roles.at(skewed(roles.size())));
        cell(modes.at(below(10) == 0 ? 1 : 0));
        cell(start.addDays(-1 - below(60)).toString(Qt::ISODate));
        cell(below(5) == 0
                 ? u"Asked for interpretation, and to be seated near the %1 delegation."_s.arg(
                     country.name)
                 : u"Registered by the focal point of the delegation."_s);
        m_line.back() = '\n';
        flush(1 << 20);
    }
}

void Writer::write()
{
    m_line = "att_id,conference_code,conference,year,start_date,city,session,honorific,given_name,"
             "family_name,email,organisation,country_iso3,country,un_group,role,modality,"
             "registered_at,notes\n";
    // Sizes fall from the first event to the last; what would be too many for one goes to the next.
    double weights = 0;
    const auto weight = [this](qint64 event) {
        return 1.0 / (double(event) + double(m_size.events()) / 10.0);
    };
    for (qint64 event = 0; event < m_size.events(); ++event)
        weights += weight(event);
    const qint64 most = m_size.people() / 2;
    double due = 0;
    for (qint64 event = 0; event < m_size.events(); ++event) {
        due += double(m_size.attendances) * weight(event) / weights;
        const qint64 wanted =
            event + 1 < m_size.events() ? qint64(due) - m_number : m_size.attendances - m_number;
        writeEvent(event, qMin(wanted, most));
    }
    flush(0);
}

} // namespace

void writeWideTable(const QString &path, const WideSize &size)
{
    Writer(path, size).write();
}

QByteArray wideMapping()
{
    return R"({"format": 1, "kind": "participation",
  "columns": [
    {"column": "conference_code", "field": "event.code"},
    {"column": "conference", "field": "event.title"},
    {"column": "start_date", "field": "event.starts"},
    {"column": "city", "field": "event.city"},
    {"column": ["given_name", "family_name"], "field": "person.name"},
    {"column": "email", "field": "person.email"},
    {"column": "honorific", "field": "honorific_then"},
    {"column": "organisation", "field": "organisation.name"},
    {"column": "country_iso3", "field": "represents"},
    {"column": "role", "field": "category"},
    {"column": "modality", "field": "mode"},
    {"column": "registered_at", "field": "registered_on"},
    {"column": "notes", "field": "note"}
  ],
  "constants": {"attendance": "attended", "event.status": "held", "event.type": "conference"},
  "values": {
    "category": {"delegate": "member_state", "NGO": "ngo_other", "IGO": "igo"},
    "mode": {"in person": "in_person", "online": "remote"}}
})";
}

} // namespace plenary::bench
