// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/hostilestrings.h"

#include "core/text.h"
#include "storage/change.h"
#include "storage/entitystore.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace plenary::test
{

QStringList ownHostileTexts()
{
    return {
        u"<b>bold</b>"_s,
        u"<img src=/etc/hostname>"_s,
        u"<img src=\"file:///etc/passwd\"><script>alert(1)</script>"_s,
        u"<a href='http://127.0.0.1:9/x'>link</a>"_s,
        u"<html><body background='/etc/hostname'>"_s,
        u"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>&e;"_s,
        u"]]> <![CDATA[ x"_s,
        u"&lt;b&gt; &amp; &#0; &quot;"_s,
        u"Terms & Conditions && &File"_s,
        u"file:///etc/hostname"_s,
        u"../../../../etc/hostname"_s,
        u"/etc/hostname"_s,
        u"data:text/html;base64,PGI+eDwvYj4="_s,
        u"javascript:alert(1)"_s,
        u"=1+2"_s,
        u"+1+2"_s,
        u"-1+2"_s,
        u"@SUM(A1:A9)"_s,
        u"  =HYPERLINK(\"http://127.0.0.1/\";\"x\")"_s,
        u"=cmd|' /C calc'!A0"_s,
        u"'=1+2"_s,
        u"\t=1"_s,
        u"\r=1"_s,
        u"%1 %2 %3 %n %L1 %%"_s,
        u"%99 of %1"_s,
        u"%s %d %x %n %p"_s,
        u"${HOME} `id` $(id) {{7*7}}"_s,
        u"'; DROP TABLE person; --"_s,
        u"Robert\") OR (\"1\"=\"1"_s,
        u"back\\slash \\' \\0 \\n \\"_s,
        u"a:b AND NOT (c OR \"d\")"_s,
        u"[*] changed [*][*]"_s,
        u"_x0041_ _x0000_ _xD800_"_s,
        u"tab\tin\tbetween"_s,
        u"two\nlines"_s,
        u"two\r\nlines and\rmore"_s,
        u"line\u2028paragraph\u2029next\u0085end"_s,
        u" leading and trailing "_s,
        u"no\u00A0break\u202Fblanks\u2003wide"_s,
        u"right \u202Eto left\u202C and back"_s,
        u"\u202A\u202B\u202C\u202D\u202E open"_s,
        u"isolates \u2066left\u2069 \u2067right\u2069 \u2068first\u2069"_s,
        u"open isolate \u2067and stray \u2069\u2069 ends"_s,
        u"محمد علي"_s,
        u"שלום (עולם) 123 abc"_s,
        u"می\u200Cخواهم क्\u200Dष"_s,
        u"👩\u200D👩\u200D👧\u200D👦 👨🏽\u200D🚀 🏳️\u200D🌈 🇰🇪"_s,
        u"Z\u0351\u036B\u0343\u036A\u0302a\u035F\u035F\u0323\u0324l\u0325\u0326g\u0327\u0328o"_s,
        u"a"_s + QString(200, QChar(0x0301)),
        u"zero\u200Bwidth\u2060and\uFEFFmark"_s,
        u"\u200Estarts with a mark of direction\u200F"_s,
        u"control \u0001\u0007\u0008\u000B\u000C\u000E\u001B[31m\u001B]0;x\u0007 ends"_s,
        u"delete \u007F and C1 \u0080\u009B31m"_s,
        u"no characters \uFDD0\uFDEF\uFFFC\uFFFD"_s,
        u"private \uE000 and far \U0010FFFD \U0001F4A9"_s,
        u"日本国 中华人民共和国 대한민국"_s,
        u"İstanbul ıi Straße ǅ ﬁ"_s,
        u"e\u0301 and \u00E9"_s,
        u"NULL"_s,
        u"null"_s,
        u"true"_s,
        u"0x1F"_s,
        u"1E+02"_s,
        u"007"_s,
        u"1/2"_s,
        u"#12"_s,
        u"none"_s,
        u"OR"_s,
        u"-"_s,
        u"\""_s,
        u"'"_s,
        u"'''"_s,
        u"\"\"\",\"\""_s,
        u","_s,
        u";"_s,
        u"{\"a\": [1, \"\\u0000\"]}"_s,
        QString(300, u'W')};
}

QStringList hostileTexts()
{
    QStringList all = ownHostileTexts();
    QFile list(QStringLiteral(PLENARY_SHARED_DATA "/formats/blns.txt"));
    if (list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : list.readAll().split('\n')) {
            if (!line.startsWith('#') && !line.trimmed().isEmpty())
                all.append(QString::fromUtf8(line));
        }
    } else {
        qInfo("shared/data/formats is not there: only our own hostile texts are tried");
    }
    all.removeIf([](const QString &text) {
        return text.isEmpty() || !text::unstorable(text).isEmpty();
    });
    all.removeDuplicates();
    return all;
}

QStringList hugeTexts()
{
    constexpr qsizetype megabyte = 1024 * 1024;
    QString words;
    for (int i = 0; words.size() < megabyte; ++i)
        words += QString::number(i, 36) + u' ';
    return {QString(megabyte, u'x'),
            words,
            QString(u'a' + QString(megabyte, u' ') + u'b'),
            QString(u'a' + QString(megabyte, QChar(0x0301))),
            QString(u"名"_s.repeated(megabyte))};
}

QList<std::pair<QString, QString>> unstorableTexts()
{
    return {{u"NUL "_s + QChar(0) + u" inside"_s, u"U+0000"_s},
            {QString(QChar(0)), u"U+0000"_s},
            {u"half "_s + QChar(0xD83D) + u" a pair"_s, u"U+D83D"_s},
            {u"turned "_s + QChar(0xDE00) + QChar(0xD83D), u"U+DE00"_s},
            {u"ends "_s + QChar(0xDBFF), u"U+DBFF"_s},
            {u"no character \uFFFE"_s, u"U+FFFE"_s},
            {u"\uFFFF"_s, u"U+FFFF"_s},
            {QChar(0xFEFF) + u"begins"_s, u"U+FEFF"_s}};
}

Record hostileRecord(Entity entity, const QString &text, const Linked &links)
{
    Record record = Record::create(entity);
    for (const Field &field : record.table().fields) {
        const QString name = QString::fromLatin1(field.name);
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
        if (isText && !field.has(Field::Hidden))
            record.setValue(name, field.has(Field::Short) ? text.left(150) : text);
        else if (isText)
            record.setValue(name, text::key(text));
        else if (field.type == FieldType::Link && field.has(Field::Required))
            record.setValue(name, links.value(field.target));
        else if (field.type == FieldType::Number && field.has(Field::Required))
            record.setValue(name, 3LL);
    }
    return record;
}

static qint64 insert(Change &change, Record record)
{
    if (const auto stored = change.insert(record); !stored)
        qFatal("%s", qPrintable(stored.error().message + stored.error().detail));
    return record.id;
}

static void end(Change &change)
{
    if (const auto done = change.commit(); !done)
        qFatal("%s", qPrintable(done.error().message + done.error().detail));
}

Linked makeLinked(Database &database)
{
    auto change = Change::begin(database, {.title = u"what others refer to"_s});
    Linked links;
    for (const Entity entity : {Entity::Country,
                                Entity::Organisation,
                                Entity::Person,
                                Entity::EventSeries,
                                Entity::Event,
                                Entity::Source,
                                Entity::Instrument})
        links.insert(entity, insert(*change, hostileRecord(entity, u"harmless"_s, links)));
    end(*change);
    return links;
}

QStringList harmlessTexts(qsizetype count)
{
    QStringList all;
    for (qsizetype i = 0; i < count; ++i)
        all.append(u"harmless words %1"_s.arg(i));
    return all;
}

void fillHostile(Database &database, const QStringList &texts)
{
    auto change = Change::begin(database, {.title = texts.first()});
    Linked links;
    const auto make = [&](Entity entity, const QString &text) {
        return insert(*change, hostileRecord(entity, text, links));
    };
    for (const QString &text : texts) {
        for (const Entity entity : {Entity::Country,
                                    Entity::Organisation,
                                    Entity::Person,
                                    Entity::EventSeries,
                                    Entity::Source})
            links.insert(entity, make(entity, text));
        Record event = hostileRecord(Entity::Event, text, links);
        event.setValue(u"series", links.value(Entity::EventSeries));
        event.setValue(u"starts", u"2016-11-15"_s);
        event.setValue(u"country", links.value(Entity::Country));
        links.insert(Entity::Event, insert(*change, event));
        Record instrument = hostileRecord(Entity::Instrument, text, links);
        instrument.setValue(u"adopted_at", links.value(Entity::Event));
        instrument.setValue(u"adopted_on", u"2016-11-15"_s);
        links.insert(Entity::Instrument, insert(*change, instrument));
        for (const QString &other : texts) {
            Record seat = hostileRecord(Entity::Participation, other, links);
            seat.setValue(u"represents", links.value(Entity::Country));
            seat.setValue(u"organisation", links.value(Entity::Organisation));
            seat.setValue(u"attendance", u"attended"_s);
            seat.setValue(u"category", u"member_state"_s);
            seat.setValue(u"consent", u"listed"_s);
            insert(*change, seat);
        }
        for (const Entity entity : {Entity::CountryName,
                                    Entity::OrganisationName,
                                    Entity::Affiliation,
                                    Entity::EventOrganiser,
                                    Entity::Session,
                                    Entity::Citation,
                                    Entity::OpenValue})
            make(entity, text);
        Record figure = hostileRecord(Entity::ReportedFigure, text, links);
        figure.setValue(u"source", links.value(Entity::Source));
        insert(*change, figure);
        Record action = hostileRecord(Entity::PartyAction, text, links);
        action.setValue(u"country", links.value(Entity::Country));
        action.setValue(u"source", links.value(Entity::Source));
        insert(*change, action);
    }
    end(*change);
}

} // namespace plenary::test
