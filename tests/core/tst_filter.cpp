// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

/// Filters of any shape from a seed, as the parser may make them.
class FilterSource
{
public:
    explicit FilterSource(quint32 seed)
        : m_random(seed)
    {
    }
    Filter next(int depth = 4)
    {
        Filter filter;
        const int kind = depth > 0 ? below(6) : below(3);
        if (kind == 0) {
            filter.kind = Filter::Kind::Words;
            filter.value = value();
        } else if (kind <= 2) {
            filter =
                Filter::compare(pick(fields), value(), static_cast<Filter::Comparison>(below(8)));
        } else if (kind == 3) {
            filter.kind = Filter::Kind::Not;
            filter.parts.append(next(depth - 1));
        } else {
            filter.kind = kind == 4 ? Filter::Kind::And : Filter::Kind::Or;
            for (int i = 2 + below(2); i > 0; --i)
                filter.parts.append(below(12) == 0 ? Filter() : next(depth - 1));
        }
        return filter;
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QString pick(const QStringList &from) { return from.at(below(int(from.size()))); }
    QString value()
    {
        QString text = pick(values);
        for (int i = below(4); i > 0; --i)
            text += pick(pieces);
        return text;
    }

    static inline const QStringList fields{
        u"city"_s, u"event.series.name"_s, u"rsvp-on"_s, u"naïve_1"_s, u"AND"_s, u"not"_s};
    static inline const QStringList values{
        u""_s, u"AND"_s, u"OR"_s, u"NOT"_s, u"none"_s, u"=x"_s, u"San José"_s, u"中文"_s, u"#12"_s};
    static inline const QStringList pieces{u"\""_s,
                                           u"\\"_s,
                                           u"("_s,
                                           u")"_s,
                                           u" "_s,
                                           u":"_s,
                                           u"="_s,
                                           u"!="_s,
                                           u">"_s,
                                           u"<"_s,
                                           u"~"_s,
                                           u"'"_s,
                                           u"a"_s,
                                           u"é"_s,
                                           u"\n"_s,
                                           u"🙂"_s,
                                           u"-"_s,
                                           u"AND"_s,
                                           u"%1"_s};
    QRandomGenerator m_random;
};

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void text_survivesRoundTrip();
    void text_isReadAsMeant_data();
    void text_isReadAsMeant();
    void mistakes_nameTheirPlace_data();
    void mistakes_nameTheirPlace();
    void depth_ends();
    void both_leavesOutWhatIsSaidAlready();
};

void TestFilter::text_survivesRoundTrip()
{
    FilterSource source(20161115);
    for (int i = 0; i < 5000; ++i) {
        const Filter filter = source.next();
        const QString text = filter.toText();
        const auto again = parseFilter(text);
        QVERIFY2(again.has_value(), qPrintable(text));
        QVERIFY2(*again == filter, qPrintable(text + u" <> "_s + again->toText()));
    }
}

void TestFilter::text_isReadAsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("printed");
    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("equals sign") << u"city=Wien"_s << u"city:Wien"_s;
    QTest::newRow("exactly") << u"city==Wien"_s << u"city==Wien"_s;
    QTest::newRow("exactly a sign") << u"city===x"_s << u"city==\"=x\""_s;
    QTest::newRow("side by side") << u"a:1 b:2"_s << u"a:1 AND b:2"_s;
    QTest::newRow("AND binds tighter") << u"a:1 OR b:2 AND c:3"_s << u"a:1 OR b:2 AND c:3"_s;
    QTest::newRow("parentheses") << u"(a:1 OR b:2) c:3"_s << u"(a:1 OR b:2) AND c:3"_s;
    QTest::newRow("NOT binds tightest") << u"NOT a:1 b:2"_s << u"NOT a:1 AND b:2"_s;
    QTest::newRow("NOT of a group") << u"NOT (a:1 b:2)"_s << u"NOT (a:1 AND b:2)"_s;
    QTest::newRow("small letters are words")
        << u"bread and butter"_s << u"bread AND and AND butter"_s;
    QTest::newRow("superfluous parentheses") << u"((a:1))"_s << u"a:1"_s;
    QTest::newRow("quotes") << u"city:\"San \\\"José\\\"\""_s << u"city:\"San \\\"José\\\"\""_s;
    QTest::newRow("an injection is text")
        << u"city:\"'; DROP TABLE event; --\""_s << u"city:\"'; DROP TABLE event; --\""_s;
    QTest::newRow("signs in a value") << u"url:https://a.b/?c=d"_s << u"url:https://a.b/?c=d"_s;
}

void TestFilter::text_isReadAsMeant()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, printed);
    const auto filter = parseFilter(typed);
    QVERIFY2(filter.has_value(), qPrintable(typed));
    QCOMPARE(filter->toText(), printed);
}

void TestFilter::mistakes_nameTheirPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named");
    QTest::newRow("no field") << u"a:1 :2"_s << u"character 5"_s;
    QTest::newRow("no value") << u"city: b:2"_s << u"character 6"_s;
    QTest::newRow("no value at the end") << u"city>"_s << u"behind “city>”"_s;
    QTest::newRow("open quote") << u"a:1 \"abc"_s << u"character 5"_s;
    QTest::newRow("open parenthesis") << u"(a:1"_s << u"closing parenthesis"_s;
    QTest::newRow("stray parenthesis") << u"a:1)"_s << u"character 4"_s;
    QTest::newRow("two ANDs") << u"a:1 AND AND b:2"_s << u"character 9"_s;
    QTest::newRow("OR at the end") << u"a:1 OR"_s << u"ends too early"_s;
    QTest::newRow("marks of translations") << u"a:1 ) %1 %2 %3"_s << u") %1 %2 %3"_s;
}

void TestFilter::mistakes_nameTheirPlace()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, named);
    const auto filter = parseFilter(typed);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, Error::Code::Invalid);
    QVERIFY2(filter.error().message.contains(named), qPrintable(filter.error().message));
}

void TestFilter::depth_ends()
{
    QVERIFY(parseFilter(u"("_s.repeated(90) + u"a:1"_s + u")"_s.repeated(90)).has_value());
    QVERIFY(!parseFilter(u"("_s.repeated(100000) + u"a:1"_s + u")"_s.repeated(100000)));
    QVERIFY(!parseFilter(u"NOT "_s.repeated(100000) + u"a:1"_s));
}

void TestFilter::both_leavesOutWhatIsSaidAlready()
{
    const Filter a = *parseFilter(u"came:yes country:KEN"_s);
    const Filter b = *parseFilter(u"came:yes event:M16"_s);
    QCOMPARE(Filter::both(a, b).toText(), u"came:yes AND country:KEN AND event:M16"_s);
    QCOMPARE(Filter::both(a, Filter()), a);
    QCOMPARE(Filter::both(a, a), a);
    QVERIFY(Filter::both({}, {}).isEverything());
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
