// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/specimens.h"

namespace plenary::specimens
{

using namespace Qt::StringLiterals;
using namespace paper;

namespace
{

Text plain(const QString &text, const QStringList &calls = {})
{
    Text result;
    result.text = text;
    result.calls = calls;
    return result;
}

Text bold(const QString &text)
{
    Text result = plain(text);
    result.bold = true;
    return result;
}

Text muted(const QString &text)
{
    Text result = plain(text);
    result.muted = true;
    return result;
}

Table::Column column(const QString &title, Table::Align align, const QString &subtitle = {})
{
    Table::Column result;
    result.title = title;
    result.subtitle = subtitle;
    result.align = align;
    return result;
}

Figure figure(const ChartSpec &chart, const QString &number, bool half = false)
{
    Figure result;
    result.chart = chart;
    result.number = number;
    result.halfWidth = half;
    return result;
}

QString disclaimer()
{
    return u"The designations employed and the presentation of material in this paper do not imply "
           u"the expression of any opinion concerning the legal status of any country, territory, "
           u"city or area or of its authorities, or concerning the delimitation of its frontiers "
           u"or boundaries."_s;
}

Document base(const QString &title)
{
    Document document;
    document.title = title;
    document.network = u"International Legal Aid Network (ILAN)"_s;
    document.asAt = u"As at 2 March 2026 · register ILAN"_s;
    document.mark = u"Specimen: figures are illustrative"_s;
    document.language = u"en"_s;
    document.disclaimer = disclaimer();
    return document;
}

Participants participants()
{
    Participants::Category states;
    states.title = u"Member States"_s;
    states.detail = u"61 people in 31 delegations · English alphabetical order, then rank"_s;
    const QList<std::pair<QString, int>> delegations = {{u"Afghanistan"_s, 1},
                                                        {u"Argentina"_s, 6},
                                                        {u"Bolivia (Plurinational State of)"_s, 1},
                                                        {u"Brazil"_s, 5},
                                                        {u"Cameroon"_s, 1},
                                                        {u"Canada"_s, 3},
                                                        {u"Chile"_s, 2},
                                                        {u"China"_s, 3},
                                                        {u"Colombia"_s, 4},
                                                        {u"Costa Rica"_s, 3},
                                                        {u"Ecuador"_s, 3},
                                                        {u"Finland"_s, 3},
                                                        {u"Georgia"_s, 5},
                                                        {u"Japan"_s, 4},
                                                        {u"Kenya"_s, 5}};
    const QStringList roles = {
        u"Head of delegation"_s, u"Alternate"_s, u"Representative"_s, u"Adviser"_s, QString()};
    int number = 0;
    for (const auto &[name, count] : delegations) {
        Participants::Delegation delegation;
        delegation.name = name;
        for (int i = 0; i < count; ++i) {
            delegation.entries << Participants::Entry{
                QString(u"Delegate "_s % QString::number(++number)),
                u"position, organisation"_s,
                roles.value(i)};
        }
        if (count > 4)
            delegation.closing = u"and 2 not listed by name"_s;
        states.delegations << delegation;
    }
    Participants list;
    list.categories << states;
    return list;
}

KeyFigures eventFigures()
{
    KeyFigures strip;
    KeyFigures::Cell people{u"People who attended"_s,
                            u"recorded"_s,
                            {u"a"_s},
                            u"187"_s,
                            {},
                            u"reported"_s,
                            {plain(u"over 200"_s, {u"1"_s}), plain(u"almost 200"_s, {u"2"_s})}};
    KeyFigures::Cell countries{u"Countries represented"_s,
                               u"recorded"_s,
                               {u"b"_s},
                               u"52"_s,
                               {},
                               u"reported"_s,
                               {plain(u"more than 50"_s, {u"1"_s, u"2"_s})}};
    KeyFigures::Cell organisations{u"Organisations"_s,
                                   u"recorded"_s,
                                   {u"c"_s},
                                   u"96"_s,
                                   {},
                                   u"reported"_s,
                                   {muted(u"no published figure found"_s)}};
    strip.cells = {people, countries, organisations};
    return strip;
}

} // namespace

Document eventPaper()
{
    Document document = base(u"Event summary: Buenos Aires 2016"_s);
    document.runningTitle = u"Event summary · Buenos Aires 2016"_s;
    document.blocks << TitleBlock{
        u"Event summary"_s,
        u"Second International Conference on Access to Legal Aid in Criminal Justice Systems"_s,
        u"Buenos Aires, Argentina · 15–17 November 2016 · conference, held"_s};
    Facts facts;
    facts.facts = {
        {u"Hosts"_s,
         plain(
             u"Defensoría General de la Nación and Ministry of Justice of Argentina; International "
             u"Legal Foundation; UNDP; UNODC"_s)},
        {u"Outcome"_s,
         plain(
             u"Buenos Aires Declaration; launch of the International Legal Aid Network (in Spanish: RIAJ)"_s)},
        {u"Series"_s,
         plain(
             u"Second of four: Johannesburg 2014, Buenos Aires 2016, Tbilisi 2018, online 2020"_s)},
        {u"Followed by"_s,
         plain(u"ILAN workshop, twenty-sixth session of the Commission on Crime Prevention and "
               u"Criminal Justice, Vienna, May 2017"_s)},
        {u"Languages"_s, muted(u"not recorded"_s)}};
    document.blocks << facts << eventFigures();
    document.blocks << figure(dots(), u"Table 1"_s);
    document.blocks << figure(categoryBars(), u"Figure 1"_s, true)
                    << figure(parts(), u"Figure 2"_s, true);
    document.blocks << Section{u"Participation by regional group and country"_s, true};
    document.blocks << figure(panels(), u"Figure 3"_s);
    document.blocks << Section{u"List of participants"_s, false} << participants();
    document.notes = {
        {u"1"_s, u"Secretariat brief on the history of the network, undated."_s},
        {u"2"_s, u"AIDEF (aidef.org), in Spanish: “casi 200”, “más de 50 países”."_s},
        {u"a"_s, u"Each person once; attended or attended in part."_s},
        {u"b"_s,
         u"Country for which a person spoke; 22 people spoke for none (United Nations, "
         u"international organisations), 7 not recorded."_s},
        {u"c"_s, u"Organisation as it was at the event, each once."_s},
        {{},
         u"Position and organisation as at the event. People who have not agreed to be named are "
         u"counted and not listed."_s}};
    return document;
}

Document seriesPaper()
{
    Document document = base(u"Series summary: CITES CoP1–CoP19"_s);
    document.network = u"Sample register: public attendance data"_s;
    document.runningTitle = u"Series summary · CITES CoP1–CoP19"_s;
    document.mark.clear();
    document.blocks << TitleBlock{
        u"Series summary"_s,
        u"Conference of the Parties to CITES, 1976–2022"_s,
        u"Nineteen meetings, Bern to Panama City · attendance from published lists of participants"_s};
    KeyFigures strip;
    strip.cells = {{u"Attendances"_s,
                    u"recorded"_s,
                    {u"a"_s},
                    u"18 689"_s,
                    {},
                    u"reported"_s,
                    {muted(u"no published total entered"_s)}},
                   {u"Largest meeting"_s,
                    u"recorded"_s,
                    {},
                    u"1 725"_s,
                    {},
                    u"CoP17"_s,
                    {plain(u"Johannesburg 2016"_s)}},
                   {u"From first to latest"_s,
                    u"1976 to 2022"_s,
                    {},
                    u"× 14.6"_s,
                    {},
                    u"attendances"_s,
                    {plain(u"115 at CoP1"_s), plain(u"1 680 at CoP19"_s)}}};
    document.blocks << strip << figure(columns(), u"Figure 1"_s);
    Table table;
    table.number = u"Table 1"_s;
    table.title = u"Meetings and attendances"_s;
    table.subtitle = u"Change against the meeting before."_s;
    table.columns = {column(u"CoP"_s, Table::Align::End),
                     column(u"Year"_s, Table::Align::Start),
                     column(u"Place"_s, Table::Align::Start),
                     column(u"Parties"_s, Table::Align::End),
                     column(u"Observers"_s, Table::Align::End),
                     column(u"All"_s, Table::Align::End),
                     column(u"Change"_s, Table::Align::End)};
    const QStringList places = {u"Bern, Switzerland"_s,
                                u"San José, Costa Rica"_s,
                                u"New Delhi, India"_s,
                                u"Gaborone, Botswana"_s,
                                u"Buenos Aires, Argentina"_s,
                                u"Ottawa, Canada"_s,
                                u"Lausanne, Switzerland"_s,
                                u"Kyoto, Japan"_s,
                                u"Fort Lauderdale, United States of America"_s,
                                u"Harare, Zimbabwe"_s,
                                u"Gigiri, Kenya"_s,
                                u"Santiago, Chile"_s,
                                u"Bangkok, Thailand"_s,
                                u"The Hague, Netherlands"_s,
                                u"Doha, Qatar"_s,
                                u"Bangkok, Thailand"_s,
                                u"Johannesburg, South Africa"_s,
                                u"Geneva, Switzerland"_s,
                                u"Panama City, Panama"_s};
    const ChartSpec chart = columns();
    double before = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        const auto &meeting = chart.categories[i];
        const double change = meeting.total() - before;
        Table::Row row;
        row.separated = i > 0 && i % 5 == 0;
        row.cells = {bold(meeting.label),
                     plain(meeting.detail),
                     plain(places.value(i)),
                     plain(QString::number(meeting.values[0])),
                     plain(QString::number(meeting.values[1])),
                     bold(QString::number(meeting.total())),
                     plain(i == 0 ? u"–"_s
                                  : QString((change > 0 ? u"+"_s : u"–"_s)
                                            % QString::number(std::abs(change))))};
        before = meeting.total();
        table.rows << row;
    }
    Table::Row remark;
    remark.kind = Table::Row::Kind::Remark;
    remark.cells = {plain({}),
                    plain({}),
                    plain(u"No meeting recorded"_s),
                    plain({}),
                    plain(u"not recorded"_s),
                    plain(u"3"_s)};
    Table::Row total;
    total.kind = Table::Row::Kind::Total;
    total.cells = {plain({}),
                   plain({}),
                   plain(u"All records"_s),
                   plain(u"11 190"_s),
                   plain(u"7 496"_s),
                   plain(u"18 689"_s)};
    table.rows << remark << total;
    Figure beside = figure(multiples(), u"Figure 2"_s);
    beside.besideTable = true;
    document.blocks << table << beside;
    document.notes = {{u"a"_s,
                       u"Attendances: one person at three meetings counts three times. 3 records "
                       u"name no meeting and are in no column."_s},
                      {{}, u"No group: European Union 46; not matched to a country: 17."_s}};
    return document;
}

Document statusPaper()
{
    Document document = base(u"Status of resolution 25/2"_s);
    document.runningTitle = u"Status · CCPCJ resolution 25/2"_s;
    document.blocks << TitleBlock{
        u"Status of a resolution, as at 2 March 2026"_s,
        u"Promoting legal aid, including through a network of legal aid providers"_s,
        u"Commission on Crime Prevention and Criminal Justice, resolution 25/2"_s};
    Facts facts;
    facts.facts = {{u"Adopted"_s, plain(u"Twenty-fifth session, Vienna, 23–27 May 2016"_s)},
                   {u"Document"_s, plain(u"E/2016/30–E/CN.15/2016/13"_s)},
                   {u"Manner"_s, muted(u"not recorded"_s)},
                   {u"Introduced by"_s, plain(u"United States of America"_s, {u"1"_s})}};
    KeyFigures strip;
    strip.cells = {
        {u"Sponsors"_s, u"recorded"_s, {}, u"17"_s, {}, u"reported"_s, {plain(u"17"_s, {u"2"_s})}},
        {u"Regional groups"_s,
         u"recorded"_s,
         {},
         u"5"_s,
         u"of 5"_s,
         u"most from"_s,
         {plain(u"Western European and other, 7"_s)}},
        {u"At one conference or more"_s,
         u"recorded"_s,
         {},
         u"–"_s,
         u"not recorded"_s,
         u"at none"_s,
         {plain(u"Norway (declined in 2018)"_s)}}};
    document.blocks << facts << strip << figure(tiles(), u"Figure 1"_s);
    Table table;
    table.number = u"Table 1"_s;
    table.title = u"Status, and where each sponsor came"_s;
    table.key = u"People who attended:"_s;
    table.keyEntries = {{0, u"1"_s, u"1–3"_s},
                        {1, u"4"_s, u"4–9"_s},
                        {2, u"10"_s, u"10 or more"_s},
                        {-1, u"–"_s, u"did not come"_s},
                        {-1, u"×"_s, u"declined"_s},
                        {3, u"?"_s, u"not recorded"_s}};
    table.columns = {column(u"State"_s, Table::Align::Start),
                     column(u"Action"_s, Table::Align::Start),
                     column(u"2014"_s, Table::Align::Centre, u"Johannesburg"_s),
                     column(u"2016"_s, Table::Align::Centre, u"Buenos Aires"_s),
                     column(u"2018"_s, Table::Align::Centre, u"Tbilisi"_s),
                     column(u"2020"_s, Table::Align::Centre, u"online"_s),
                     column(u"Came to"_s, Table::Align::End)};
    QString group;
    for (const auto &state : matrix().categories) {
        if (state.group != group) {
            group = state.group;
            Table::Row head;
            head.kind = Table::Row::Kind::GroupHead;
            head.cells = {plain(group), plain(u"2"_s)};
            table.rows << head;
        }
        Table::Row row;
        row.cells << plain(state.label) << plain(u"Co-sponsor"_s, {u"2"_s});
        row.tints << -1 << -1;
        for (int i = 0; i < 4; ++i) {
            const auto cell = state.cells[i];
            const double value = state.values[i];
            const bool counted = cell == ChartSpec::Cell::Counted;
            row.cells << plain(counted                                    ? QString::number(value)
                                   : cell == ChartSpec::Cell::NotRecorded ? u"?"_s
                                   : cell == ChartSpec::Cell::Declined    ? u"×"_s
                                                                          : u"–"_s);
            row.tints << (counted                                    ? (value >= 10      ? 2
                                                                            : value >= 4 ? 1
                                                                                         : 0)
                              : cell == ChartSpec::Cell::NotRecorded ? 3
                                                                     : -1);
        }
        Text note = plain(state.note);
        note.gap = state.gap;
        row.cells << note;
        row.tints << -1;
        table.rows << row;
    }
    Table::Row total;
    total.kind = Table::Row::Kind::Total;
    total.cells = {plain(u"Sponsors present"_s),
                   plain(u"17 States"_s),
                   plain(u"8 + 2 ?"_s),
                   plain(u"16"_s),
                   plain(u"10"_s),
                   plain(u"12 + 1 ?"_s)};
    table.rows << total;
    document.blocks << table;
    document.notes = {
        {u"1"_s,
         u"Statement on justice.gov: introduced the draft. Takes part in the group of Western "
         u"European and other States as an observer."_s},
        {u"2"_s, u"Secretariat brief; no official list found."_s},
        {{}, u"Date of joining: not recorded for 17 of 17, column left out."_s}};
    return document;
}

Document arabicPaper()
{
    Document document;
    document.title = u"موجز المؤتمر"_s;
    document.network = u"الشبكة الدولية للمساعدة القانونية (ILAN)"_s;
    document.runningTitle = u"موجز المؤتمر · بوينس آيرس 2016"_s;
    document.asAt = u"حتى 2 آذار/مارس 2026 · سجل ILAN"_s;
    document.language = u"ar"_s;
    document.pageWords = u"الصفحة %1 من %2"_s;
    document.continuedWords = u"%1 (تابع)"_s;
    document.disclaimer = u"لا تنطوي التسميات المستخدمة في هذه الورقة ولا طريقة عرض مادتها على "
                          u"الإعراب عن أي رأي بشأن "
                          u"المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطات أي منها، "
                          u"أو بشأن تعيين حدودها "
                          u"أو تخومها."_s;
    document.blocks << TitleBlock{
        u"موجز المؤتمر"_s,
        u"المؤتمر الدولي الثاني المعني بسبل الحصول على المساعدة القانونية في نظم العدالة الجنائية"_s,
        u"بوينس آيرس، الأرجنتين · 15–17 تشرين الثاني/نوفمبر 2016 · مؤتمر، عُقد"_s};
    Facts facts;
    facts.facts = {
        {u"الجهات المضيفة"_s,
         plain(
             u"هيئة الدفاع العام الوطنية ووزارة العدل في الأرجنتين؛ والمؤسسة القانونية الدولية"_s)},
        {u"النتائج"_s,
         plain(u"إعلان بوينس آيرس؛ وإطلاق الشبكة الدولية للمساعدة القانونية (بالإسبانية: RIAJ)"_s)},
        {u"اللغات"_s, muted(u"غير مسجَّلة"_s)}};
    KeyFigures strip;
    strip.cells = {{u"الأشخاص الحاضرون"_s,
                    u"مسجَّل"_s,
                    {u"أ"_s},
                    u"187"_s,
                    {},
                    u"منشور"_s,
                    {plain(u"أكثر من 200"_s, {u"1"_s}), plain(u"قرابة 200"_s, {u"2"_s})}},
                   {u"البلدان الممثَّلة"_s,
                    u"مسجَّل"_s,
                    {},
                    u"52"_s,
                    {},
                    u"منشور"_s,
                    {plain(u"أكثر من 50"_s, {u"1"_s})}},
                   {u"المنظمات"_s,
                    u"مسجَّل"_s,
                    {},
                    u"96"_s,
                    {},
                    u"منشور"_s,
                    {muted(u"لم يُعثر على رقم منشور"_s)}}};
    document.blocks << facts << strip;
    ChartSpec dot = dots();
    dot.title = u"المسجَّل والمنشور، مصدراً بمصدر"_s;
    dot.subtitle =
        u"العلامة المصمتة: عدد محسوب من السجلات. العلامة المفرغة: رقم منشور، ويدل السهم على اتجاه صيغته."_s;
    dot.categoryTitle = u"المصدر"_s;
    dot.detailTitle = u"الصيغة كما وردت"_s;
    const QStringList sources = {u"قيود هذا السجل"_s, u"موقع رابطة AIDEF"_s, u"إحاطة الأمانة"_s};
    const QStringList notes = {
        u"187"_s, u"قرابة 200"_s, u"أكثر من 200"_s, u"52"_s, u"أكثر من 50"_s, u"أكثر من 50"_s};
    for (int i = 0; i < 6; ++i) {
        dot.categories[i].label = sources[i % 3];
        dot.categories[i].group = i < 3 ? u"الأشخاص"_s : u"البلدان"_s;
        dot.categories[i].note = notes[i];
    }
    dot.categories[0].detail = u"187 شخصاً"_s;
    dot.categories[3].detail = u"52 بلداً"_s;
    document.blocks << figure(dot, u"الجدول 1"_s);
    ChartSpec bars = categoryBars();
    bars.title = u"الأشخاص حسب الفئة"_s;
    bars.subtitle = u"187 شخصاً حضروا، حسب فئة المشاركة"_s;
    const QStringList names = {u"الدول الأعضاء"_s,
                               u"المؤسسات الوطنية (الدفاع العام)"_s,
                               u"منظمات غير حكومية أخرى"_s,
                               u"صناديق الأمم المتحدة وبرامجها"_s,
                               u"منظمات ذات مركز استشاري"_s,
                               u"مؤسسات أكاديمية"_s,
                               u"الأمانة العامة للأمم المتحدة"_s,
                               u"الجهات المضيفة والمنظِّمة"_s,
                               u"غير مسجَّلة"_s,
                               u"فئات أخرى (3)"_s};
    for (int i = 0; i < names.size(); ++i)
        bars.categories[i].label = names[i];
    ChartSpec whole = parts();
    whole.title = u"الدعوة والرد والحضور"_s;
    whole.subtitle = u"ثلاث وقائع منفصلة عن الأشخاص المسجَّلين أنفسهم، وعددهم 231"_s;
    whole.rule = u"سُجِّل الحضور في 3 جلسات من أصل 5."_s;
    whole.valueTitle = u"شخصاً"_s;
    const QStringList series = {u"أُرسلت"_s,
                                u"قبول"_s,
                                u"مبدئي"_s,
                                u"اعتذار"_s,
                                u"بلا رد"_s,
                                u"حضر"_s,
                                u"جزئياً"_s,
                                u"بعذر"_s,
                                u"تغيّب"_s,
                                u"غير مسجَّل"_s};
    for (int i = 0; i < series.size(); ++i)
        whole.series[i].label = series[i];
    whole.categories[0].label = u"الدعوة"_s;
    whole.categories[1].label = u"الرد"_s;
    whole.categories[2].label = u"الحضور"_s;
    document.blocks << figure(bars, u"الشكل 1"_s, true) << figure(whole, u"الشكل 2"_s, true);
    document.notes = {{u"1"_s, u"إحاطة الأمانة عن تاريخ الشبكة، بلا تاريخ."_s},
                      {u"2"_s, u"رابطة AIDEF (aidef.org)، بالإسبانية: «casi 200»."_s},
                      {u"أ"_s, u"يُحسب كل شخص مرة واحدة؛ حضر أو حضر جزئياً."_s}};
    return document;
}

Document longPaper(int rows)
{
    Document document = base(u"Register of organisations"_s);
    document.runningTitle = u"Register of organisations"_s;
    document.mark = u"draft"_s;
    document.blocks << TitleBlock{u"List"_s,
                                  u"Register of organisations"_s,
                                  QString(QString::number(rows) % u" organisations"_s)};
    Table table;
    table.number = u"Table 1"_s;
    table.title = u"Organisations, by regional group"_s;
    table.columns = {column(u"Name"_s, Table::Align::Start),
                     column(u"Place"_s, Table::Align::Start),
                     column(u"Type"_s, Table::Align::Start),
                     column(u"Since"_s, Table::Align::Start),
                     column(u"People"_s, Table::Align::End)};
    const QStringList scripts = {u"Legal Aid Board"_s,
                                 u"Коллегия адвокатов"_s,
                                 u"مكتب المساعدة القانونية"_s,
                                 u"法律援助中心"_s,
                                 u"विधिक सेवा प्राधिकरण"_s,
                                 u"იურიდიული დახმარება"_s,
                                 u"Հանրային պաշտպան"_s,
                                 u"Defensoría Pública"_s};
    const QStringList groups = {u"African States"_s,
                                u"Asia-Pacific States"_s,
                                u"Eastern European States"_s,
                                u"Western European and other States"_s};
    for (int i = 0; i < rows; ++i) {
        const int perGroup = std::max(1, rows / 4);
        if (i % perGroup == 0 && i / perGroup < 4) {
            Table::Row head;
            head.kind = Table::Row::Kind::GroupHead;
            head.cells = {plain(groups[i / perGroup]), plain(QString::number(perGroup))};
            table.rows << head;
        }
        Table::Row row;
        const QString name = i == 2 ? longName() : scripts[i % scripts.size()];
        row.cells = {plain(QString(name % u" №"_s % QString::number(i + 1)),
                           i == rows - 1 ? QStringList{u"1"_s} : QStringList()),
                     plain(QString(u"Place "_s % QString::number(i % 97))),
                     plain(i % 3 == 0 ? u"public defender"_s : u"non-governmental organisation"_s),
                     i % 7 == 0 ? muted(u"not recorded"_s) : plain(QString::number(1990 + i % 34)),
                     plain(QString::number((i * 7919) % 1000))};
        table.rows << row;
    }
    if (rows > 0) {
        Table::Row total;
        total.kind = Table::Row::Kind::Total;
        total.cells = {plain(u"All organisations"_s),
                       plain({}),
                       plain({}),
                       plain({}),
                       plain(QString::number(rows))};
        table.rows << total;
    }
    document.blocks << table;
    document.notes = {{u"1"_s, u"The last organisation on the list."_s}};
    return document;
}

} // namespace plenary::specimens
