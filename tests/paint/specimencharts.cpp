// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/specimens.h"

#include <array>

namespace plenary::specimens
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ChartSpec::Kind;
using Role = ChartSpec::Role;
using Cell = ChartSpec::Cell;
using Qualifier = ChartSpec::Qualifier;

ChartSpec::Category category(const QString &label, QList<double> values, const QString &group = {})
{
    ChartSpec::Category result;
    result.label = label;
    result.values = std::move(values);
    result.group = group;
    result.filter = QString(u"name = \""_s % label % u"\""_s);
    return result;
}

ChartSpec::Series series(const QString &label, Role role = Role::Counted, int colour = 0)
{
    return {label, role, colour, QString(u"group = \""_s % label % u"\""_s)};
}

} // namespace

QString longName()
{
    QString name =
        u"Intergovernmental Commission for the Harmonisation of Legal Aid, Public Defence "
        u"and Assistance to Persons in Detention in the Member States of the Regional "
        u"Economic Communities of Western and Central"_s;
    while (name.size() < 200)
        name += u" Africa"_s;
    return name.left(200);
}

ChartSpec eventBars()
{
    ChartSpec spec;
    spec.kind = Kind::Bars;
    spec.id = u"attendance-by-event"_s;
    spec.title = u"Attendance by conference"_s;
    spec.subtitle = u"People who attended, by regional group of the country they spoke for"_s;
    spec.rule = u"Rule: attended or attended in part, each person once per event"_s;
    spec.categoryTitle = u"Conference"_s;
    spec.valueTitle = u"people"_s;
    spec.series = {series(u"African"_s, Role::Counted, 1),
                   series(u"Asia-Pacific"_s, Role::Counted, 2),
                   series(u"Eastern European"_s, Role::Counted, 3),
                   series(u"Latin America & Caribbean"_s, Role::Counted, 4),
                   series(u"WEOG"_s, Role::Counted, 5),
                   series(u"Unknown"_s, Role::Unknown),
                   series(u"No State represented"_s, Role::Other)};
    spec.categories = {category(u"Kyiv 2007"_s, {}),
                       category(u"Johannesburg 2014"_s, {92, 28, 18, 18, 47, 7, 21}),
                       category(u"Buenos Aires 2016"_s, {31, 15, 11, 68, 29, 11, 22}),
                       category(u"Vienna 2017, workshop"_s, {9, 7, 5, 6, 10, 0, 5}),
                       category(u"Tbilisi 2018"_s, {38, 31, 57, 20, 36, 8, 24}),
                       category(u"Online 2020"_s, {104, 71, 38, 143, 66, 53, 37})};
    auto &rows = spec.categories;
    rows[0].note = u"no participants entered yet"_s;
    rows[0].markers = {{115, Qualifier::Exact, u"sutyajnik.ru"_s},
                       {120, Qualifier::Almost, u"CRIN"_s}};
    rows[1].markers = {{250, Qualifier::Over, u"OSJI"_s}};
    rows[2].markers = {{200, Qualifier::Almost, u"AIDEF"_s}, {200, Qualifier::Over, u"brief"_s}};
    rows[2].emphasised = true;
    rows[3].note = u"no figure published"_s;
    rows[4].markers = {{270, Qualifier::Over, u"text"_s},
                       {300, Qualifier::Exact, u"UNDP"_s},
                       {300, Qualifier::Over, u"OSGF"_s}};
    rows[5].markers = {{600, Qualifier::Over, u"opening"_s}, {800, Qualifier::About, u"closing"_s}};
    return spec;
}

ChartSpec categoryBars()
{
    ChartSpec spec;
    spec.id = u"people-by-category"_s;
    spec.title = u"People by category"_s;
    spec.subtitle = u"187 people who attended, by category of participant"_s;
    spec.categoryTitle = u"Category"_s;
    spec.valueTitle = u"people"_s;
    spec.series = {series(u"People"_s)};
    spec.categories = {category(u"Member States"_s, {61}),
                       category(u"National legal aid institutions"_s, {52}),
                       category(u"Other NGOs, civil society"_s, {18}),
                       category(u"UN funds, programmes, entities"_s, {12}),
                       category(u"NGOs in consultative status"_s, {11}),
                       category(u"Academic institutions"_s, {8}),
                       category(u"United Nations Secretariat"_s, {7}),
                       category(u"Hosts and organisers"_s, {5}),
                       category(u"Not recorded"_s, {3}),
                       category(u"Other categories (3)"_s, {10})};
    spec.categories[8].role = Role::Unknown;
    spec.categories[9].role = Role::Other;
    return spec;
}

ChartSpec manyBars(int count)
{
    ChartSpec spec = categoryBars();
    spec.categories.clear();
    for (int i = 0; i < count; ++i) {
        const QString name =
            i == 1 ? longName() : QString(u"Country number "_s % QString::number(i + 1));
        spec.categories << category(name, {static_cast<double>((i * 37) % 90 + 1)});
    }
    return spec;
}

ChartSpec columns()
{
    ChartSpec spec;
    spec.kind = Kind::Columns;
    spec.id = u"attendances-in-time"_s;
    spec.title = u"Attendances: 115 in 1976, 1 725 at the largest meeting in 2016, 1 680 in 2022"_s;
    spec.subtitle =
        u"Attendances per meeting; columns stand at their year, so the distance between "
        u"them is the time between meetings."_s;
    spec.categoryTitle = u"Meeting"_s;
    spec.valueTitle = u"attendances"_s;
    spec.series = {series(u"Parties"_s), series(u"Observers"_s)};
    static constexpr std::array<std::array<int, 3>, 19> Meetings = {{{1976, 69, 46},
                                                                     {1979, 98, 130},
                                                                     {1981, 158, 209},
                                                                     {1983, 166, 124},
                                                                     {1985, 210, 239},
                                                                     {1987, 299, 339},
                                                                     {1989, 325, 367},
                                                                     {1992, 459, 563},
                                                                     {1994, 551, 509},
                                                                     {1997, 702, 400},
                                                                     {2000, 790, 442},
                                                                     {2002, 706, 445},
                                                                     {2004, 789, 338},
                                                                     {2007, 844, 466},
                                                                     {2010, 832, 409},
                                                                     {2013, 960, 603},
                                                                     {2016, 1136, 589},
                                                                     {2019, 1066, 628},
                                                                     {2022, 1030, 650}}};
    int number = 0;
    for (const auto &meeting : Meetings) {
        auto column = category(QString::number(++number),
                               {static_cast<double>(meeting[1]), static_cast<double>(meeting[2])});
        column.detail = QString::number(meeting[0]);
        column.position = meeting[0];
        spec.categories << column;
    }
    return spec;
}

ChartSpec panels()
{
    ChartSpec spec;
    spec.kind = Kind::Panels;
    spec.id = u"people-by-country"_s;
    spec.title = u"People who attended, by country they spoke for"_s;
    spec.subtitle = u"187 people: 158 from 52 countries, 22 for no country, 7 not recorded. One "
                    u"scale in all groups; names as at 17 November 2016."_s;
    spec.categoryTitle = u"Country"_s;
    spec.valueTitle = u"people"_s;
    spec.series = {series(u"People"_s)};
    struct Group {
        QString name, detail;
        QList<std::pair<QString, int>> rows;
    };
    const QList<Group> groups = {
        {u"Latin American and Caribbean States"_s,
         u"61 people · 17 countries"_s,
         {{u"Argentina"_s, 22},
          {u"Brazil"_s, 8},
          {u"Chile"_s, 4},
          {u"Colombia"_s, 4},
          {u"Costa Rica"_s, 3},
          {u"Ecuador"_s, 3},
          {u"Mexico"_s, 3},
          {u"Guatemala"_s, 2},
          {u"Paraguay"_s, 2},
          {u"Peru"_s, 2},
          {u"Uruguay"_s, 2},
          {u"Bolivia (Plurinational State of)"_s, 1},
          {u"Dominican Republic"_s, 1},
          {u"El Salvador"_s, 1},
          {u"Honduras"_s, 1},
          {u"Panama"_s, 1},
          {u"Venezuela (Bolivarian Republic of)"_s, 1}}},
        {u"Western European and other States"_s,
         u"27 people · 9 countries"_s,
         {{u"United States of America"_s, 8},
          {u"United Kingdom of Great Britain and Northern Ireland"_s, 4},
          {u"Canada"_s, 3},
          {u"Finland"_s, 3},
          {u"Sweden"_s, 3},
          {u"Italy"_s, 2},
          {u"Spain"_s, 2},
          {u"France"_s, 1},
          {u"Israel"_s, 1}}},
        {u"African States"_s,
         u"38 people · 15 countries"_s,
         {{u"South Africa"_s, 6},
          {u"Kenya"_s, 5},
          {u"Nigeria"_s, 4},
          {u"Ghana"_s, 3},
          {u"Sierra Leone"_s, 3},
          {u"Uganda"_s, 3},
          {u"Malawi"_s, 2},
          {u"Rwanda"_s, 2},
          {u"Senegal"_s, 2},
          {u"Tunisia"_s, 2},
          {u"Zambia"_s, 2},
          {u"Cameroon"_s, 1},
          {u"Côte d’Ivoire"_s, 1},
          {u"Ethiopia"_s, 1},
          {u"Liberia"_s, 1}}},
        {u"Asia-Pacific States"_s,
         u"21 people · 7 countries"_s,
         {{u"Japan"_s, 4},
          {u"Nepal"_s, 4},
          {u"Thailand"_s, 4},
          {u"China"_s, 3},
          {u"Indonesia"_s, 3},
          {u"Philippines"_s, 2},
          {u"Afghanistan"_s, 1}}},
        {u"Eastern European States"_s,
         u"11 people · 4 countries"_s,
         {{u"Georgia"_s, 5}, {u"Ukraine"_s, 3}, {u"Serbia"_s, 2}, {u"Republic of Moldova"_s, 1}}}};
    for (const auto &group : groups) {
        for (const auto &[name, value] : group.rows) {
            spec.categories << category(name, {static_cast<double>(value)}, group.name);
            spec.categories.last().groupDetail = group.detail;
        }
    }
    for (const auto role : {Role::Other, Role::Unknown}) {
        const bool other = role == Role::Other;
        spec.categories << category(other ? u"Spoke for no country"_s : u"Not recorded"_s,
                                    {other ? 22.0 : 7.0},
                                    u"No country to count under"_s);
        spec.categories.last().groupDetail = u"29 people"_s;
        spec.categories.last().role = role;
    }
    return spec;
}

ChartSpec multiples()
{
    ChartSpec spec = columns();
    spec.kind = Kind::SmallMultiples;
    spec.id = u"parties-by-group"_s;
    spec.title = u"Parties by regional group"_s;
    spec.subtitle = u"Dark: meeting held in the group. One scale."_s;
    spec.series = {series(u"African States"_s),
                   series(u"Asia-Pacific States"_s),
                   series(u"Western European and other"_s),
                   series(u"Latin American and Caribbean"_s),
                   series(u"Eastern European States"_s),
                   series(u"No group, or not matched"_s, Role::Other)};
    static constexpr std::array<int, 19> Host = {
        2, 3, 1, 0, 3, 2, 2, 1, 2, 0, 0, 3, 1, 2, 1, 1, 0, 2, 3};
    for (int i = 0; i < 19; ++i) {
        auto &meeting = spec.categories[i];
        const double all = meeting.values[0];
        const int host = Host[static_cast<std::size_t>(i)];
        meeting.group = spec.series[host].label;
        meeting.values.clear();
        const std::array<double, 6> shares = {0.26, 0.23, 0.28, 0.14, 0.08, 0.01};
        for (std::size_t group = 0; group < shares.size(); ++group) {
            const bool home = static_cast<int>(group) == host;
            meeting.values << static_cast<double>(
                static_cast<int>(all * shares[group] * (home ? 1.4 : 0.92)));
        }
    }
    return spec;
}

ChartSpec parts()
{
    ChartSpec spec;
    spec.kind = Kind::Parts;
    spec.id = u"invitation-answer-attendance"_s;
    spec.title = u"Invitation, answer, attendance"_s;
    spec.subtitle = u"Three separate facts about the same 231 people on record"_s;
    spec.rule = u"Attendance was taken at 3 of 5 sessions."_s;
    spec.valueTitle = u"people"_s;
    spec.series = {series(u"Sent"_s),
                   series(u"Accepted"_s),
                   series(u"Tentative"_s),
                   series(u"Declined"_s),
                   series(u"No reply"_s, Role::Unknown),
                   series(u"Attended"_s),
                   series(u"In part"_s),
                   series(u"Excused"_s),
                   series(u"No-show"_s),
                   series(u"Not recorded"_s, Role::Unknown)};
    spec.categories = {category(u"Invitation"_s, {231}),
                       category(u"Answer"_s, {0, 193, 8, 16, 14}),
                       category(u"Attendance"_s, {0, 0, 0, 0, 0, 178, 9, 12, 11, 21})};
    return spec;
}

ChartSpec dots()
{
    ChartSpec spec;
    spec.kind = Kind::Dots;
    spec.id = u"recorded-and-reported"_s;
    spec.title = u"Recorded and reported, source by source"_s;
    spec.subtitle =
        u"Filled mark: counted from the records. Open mark: published figure; the arrow "
        u"shows the direction of its wording."_s;
    spec.categoryTitle = u"Source"_s;
    spec.detailTitle = u"Wording"_s;
    const auto row = [&spec](const QString &group,
                             const QString &source,
                             const QString &wording,
                             double value,
                             std::optional<Qualifier> published) {
        spec.categories << category(source, {value}, group);
        spec.categories.last().detail = wording;
        spec.categories.last().published = published;
    };
    spec.series = {series(u"Value"_s)};
    row(u"People"_s, u"Records of this register"_s, u"187 people"_s, 187, std::nullopt);
    row(u"People"_s, u"AIDEF, web site"_s, u"“casi 200”"_s, 200, Qualifier::Almost);
    row(u"People"_s, u"Secretariat brief"_s, u"“over 200 participants”"_s, 200, Qualifier::Over);
    row(u"Countries"_s, u"Records of this register"_s, u"52 countries"_s, 52, std::nullopt);
    row(u"Countries"_s, u"AIDEF, web site"_s, u"“más de 50 países”"_s, 50, Qualifier::Over);
    row(u"Countries"_s, u"Secretariat brief"_s, u"“more than 50 countries”"_s, 50, Qualifier::Over);
    return spec;
}

ChartSpec tiles()
{
    ChartSpec spec;
    spec.kind = Kind::Tiles;
    spec.id = u"sponsors-by-group"_s;
    spec.title = u"Sponsors among the Member States of each regional group"_s;
    spec.subtitle =
        u"One tile for each Member State, 193 in all; filled tiles are sponsors. Groups as at May 2016."_s;
    spec.valueTitle = u"sponsors"_s;
    spec.series = {series(u"Sponsors"_s)};
    const QList<std::tuple<QString, int, int>> rows = {
        {u"African States"_s, 2, 54},
        {u"Asia-Pacific States"_s, 2, 54},
        {u"Eastern European States"_s, 1, 23},
        {u"Latin American and Caribbean States"_s, 5, 33},
        {u"Western European and other States"_s, 7, 29}};
    for (const auto &[name, filled, whole] : rows) {
        spec.categories << category(name, {static_cast<double>(filled)});
        spec.categories.last().whole = whole;
    }
    return spec;
}

ChartSpec matrix()
{
    ChartSpec spec;
    spec.kind = Kind::Matrix;
    spec.id = u"sponsors-at-conferences"_s;
    spec.title = u"Where each sponsor came"_s;
    spec.categoryTitle = u"State"_s;
    spec.valueTitle = u"people"_s;
    spec.series = {series(u"2014\nJohannesburg"_s),
                   series(u"2016\nBuenos Aires"_s),
                   series(u"2018\nTbilisi"_s),
                   series(u"2020\nonline"_s)};
    const auto row =
        [&spec](const QString &group, const QString &name, QList<int> values, const QString &note) {
            ChartSpec::Category result = category(name, {}, group);
            for (const int value : values) {
                result.values << std::max(0, value);
                result.cells << (value > 0         ? Cell::Counted
                                     : value == 0  ? Cell::Zero
                                     : value == -1 ? Cell::NotRecorded
                                                   : Cell::Declined);
            }
            result.note = note;
            result.gap = note.startsWith("none"_L1);
            spec.categories << result;
        };
    row(u"African States"_s, u"Kenya"_s, {9, 5, 3, 6}, u"4 of 4"_s);
    row(u"African States"_s, u"South Africa"_s, {14, 6, 2, -1}, u"3 of 3 + 1 ?"_s);
    row(u"Latin American and Caribbean States"_s, u"Argentina"_s, {4, 22, 5, 11}, u"4 of 4"_s);
    row(u"Latin American and Caribbean States"_s, u"Guatemala"_s, {-1, 2, 0, 1}, u"2 of 3 + 1 ?"_s);
    row(u"Western European and other States"_s, u"Norway"_s, {0, 0, -2, 0}, u"none of 4"_s);
    row(u"Western European and other States"_s,
        u"United Kingdom of Great Britain and Northern Ireland"_s,
        {5, 4, 6, 3},
        u"4 of 4"_s);
    return spec;
}

QList<ChartSpec> all()
{
    return {eventBars(),
            categoryBars(),
            columns(),
            panels(),
            multiples(),
            parts(),
            dots(),
            tiles(),
            matrix()};
}

} // namespace plenary::specimens
