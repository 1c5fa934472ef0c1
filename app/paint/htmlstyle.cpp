// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartstyle.h"
#include "app/paint/htmlwriter.h"

namespace plenary::html
{

namespace
{

/// Lengths follow the text, so that a reader who enlarges it enlarges the page. Start and end,
/// never left and right: a paper from right to left uses the same rules.
constexpr char Rules[] = R"css(
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:54rem;padding:1.25rem 1.25rem 3rem;background:var(--base);
color:var(--ink);font:1rem/1.5 'Noto Sans','Noto Sans Arabic','Noto Sans CJK SC',system-ui,sans-serif}
h1,h2{font-family:'Noto Serif','Noto Naskh Arabic','Noto Serif CJK SC',Georgia,serif;font-weight:400}
h1{font-size:2rem;line-height:1.25;margin:.25rem 0 .5rem;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.35;margin:2.5rem 0 .75rem}
h3{font-size:1rem;margin:1.75rem 0 .75rem;padding:.4rem 0;border-block:1px solid var(--line);
border-block-start-color:var(--ink);display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between}
h4{font-size:.9rem;margin:1rem 0 .1rem;break-after:avoid}
a{color:var(--accent)}
a:focus-visible,.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
sup{font-size:.72em;line-height:0}
sup a{text-decoration:none;padding:0 .15em}
em.muted,.muted{color:var(--third)}
[dir=rtl] em{font-style:normal}
strong.gap{color:var(--gap)}
.running{display:flex;flex-wrap:wrap;gap:0 1.5rem;justify-content:space-between;
border-block-end:1px solid var(--ink);padding-block-end:.5rem;margin-block-end:2rem;font-size:.85rem;color:var(--second)}
.running p{margin:0}
.running strong{color:var(--ink)}
.mark{border:1px solid var(--third);padding:0 .6em;color:var(--ink);font-weight:700}
.kicker{margin:0;color:var(--accent);font-weight:700;font-size:.9rem}
.line{margin:0;color:var(--second);font-size:1.1rem}
.contents{margin:1.75rem 0;font-size:.9rem}
.contents h2{font-family:inherit;font-weight:700;font-size:.9rem;margin:0 0 .25rem}
.contents ol{list-style:none;margin:0;padding:0;columns:22rem 2;column-gap:2rem}
.contents li{break-inside:avoid;padding-block:.1rem}
.contents .deeper{padding-inline-start:1.25rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.35rem 2rem;
margin:1.75rem 0 0;padding-block-start:.9rem;border-block-start:1px solid var(--line);font-size:.9rem}
.facts div{display:grid;grid-template-columns:8rem 1fr;gap:.75rem}
.facts dt{color:var(--third)}
.facts dd{margin:0;white-space:pre-line}
.strip{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 1.5rem;margin:1.75rem 0;
padding:1rem 0;border-block:1px solid var(--ink)}
.strip h2{font-family:inherit;font-weight:700;font-size:.9rem;margin:0}
.strip dl{display:grid;grid-template-columns:auto 1fr;gap:0 1.5rem;margin:0}
.strip dt{grid-row:1;font-size:.8rem;color:var(--second)}
.strip dd{grid-row:2;margin:0;font-size:.9rem}
.strip .counted{font-family:'Noto Serif',Georgia,serif;font-size:2.3rem;line-height:1.15;color:var(--accent)}
.strip .counted small{font-size:1rem}
.strip p{margin:0}
figure{margin:2rem 0;break-inside:avoid}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:0 1.5rem}
figcaption,caption{text-align:start;padding:0 0 .5rem;font-size:.95rem;line-height:1.4}
figcaption .number,caption .number{color:var(--accent)}
.subtitle{display:block;color:var(--second);font-size:.85rem;font-weight:400}
.drawing svg{display:block;width:100%;height:auto}
.narrow{display:none}
@media screen and (max-width:38rem){.wide{display:none}.narrow{display:block}}
details{margin-block-start:.6rem;font-size:.85rem}
summary{cursor:pointer;color:var(--accent)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.35;margin:1.75rem 0 0;
font-variant-numeric:tabular-nums}
details table{margin-block-start:.5rem}
th,td{padding:.28rem .5rem .28rem 0;text-align:start;vertical-align:top;font-weight:400}
[dir=rtl] th,[dir=rtl] td{padding:.28rem 0 .28rem .5rem}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-weight:700;vertical-align:bottom;border-block-start:2px solid var(--ink);border-block-end:1px solid var(--ink)}
thead small{display:block;font-weight:400;color:var(--second)}
tbody:last-child{border-block-end:1px solid var(--ink)}
td em.muted{white-space:nowrap}
.end{text-align:end}
.centre{text-align:center}
tr.group th{color:var(--accent);font-weight:700;padding-block-start:.6rem}
tr.group .count{color:var(--second);font-weight:400;margin-inline-start:.5em}
tbody+tbody tr:first-child,tr.separated{border-block-start:1px solid var(--line)}
tr.total{border-block-start:1px solid var(--ink)}
tr.total th,tr.total td{font-weight:700}
tr.remark{border-block-start:1px dashed var(--third)}
.tint{padding-inline:.25rem;border:2px solid var(--base);font-weight:700;text-align:center}
.tint0{background:var(--light)}
.tint1{background:var(--middle)}
.tint2{background:var(--accent);color:var(--base)}
.tint3{outline:1px dashed var(--third);outline-offset:-3px}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;font-size:.8rem;color:var(--second);font-weight:400}
.swatch{display:inline-block;min-width:1.8em;padding:0 .3em;margin-inline-end:.5em;border:0;color:var(--ink)}
.swatch.tint2{color:var(--base)}
.people{columns:15rem 3;column-gap:1.25rem;font-size:.85rem;line-height:1.35}
.people h4:first-child{margin-block-start:0}
.people ul{list-style:none;margin:0;padding:0}
.people li{break-inside:avoid;padding-inline-start:1.2rem;text-indent:-1.2rem}
.people .detail{color:var(--second)}
.people .role{display:block;text-indent:0;font-style:italic;color:var(--second)}
h3 .detail{font-weight:400;color:var(--second);font-size:.85rem}
.notes{margin-block-start:3rem;border-block-start:1px solid var(--ink);font-size:.85rem;line-height:1.45}
.notes h2{font-family:inherit;font-weight:700;font-size:1em;margin:.75rem 0 .25rem}
.notes ol{list-style:none;margin:0;padding:0}
.notes li{display:grid;grid-template-columns:1.5rem 1fr;padding-block:.12rem;white-space:pre-line}
.notes li:target,sup a:target{background:var(--tint)}
.disclaimer,.asat{color:var(--second);font-size:.8rem}
@media print{body{max-width:none;padding:0;font-size:9pt}.contents,details,.narrow,.back{display:none}
thead{display:table-header-group}tr,li{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}.scroll{overflow:visible}}
)css";

struct Named {
    const char *name;
    QColor ChartStyle::*colour;
};
constexpr Named names[]{{"base", &ChartStyle::base},
                        {"ink", &ChartStyle::ink},
                        {"second", &ChartStyle::second},
                        {"third", &ChartStyle::third},
                        {"accent", &ChartStyle::accent},
                        {"middle", &ChartStyle::middle},
                        {"light", &ChartStyle::light},
                        {"line", &ChartStyle::line},
                        {"grid", &ChartStyle::grid},
                        {"tint", &ChartStyle::tint},
                        {"gap", &ChartStyle::gap}};

QByteArray variables(const ChartStyle &style)
{
    QByteArray result(":root{");
    for (const Named &each : names)
        result.append("--")
            .append(each.name)
            .append(':')
            .append((style.*each.colour).name().toLatin1())
            .append(';');
    return result.append('}');
}

/// Drawings name their colours; in the dark each is replaced by the one with the same meaning.
QByteArray repainted(const ChartStyle &light, const ChartStyle &dark)
{
    QByteArray result;
    for (const Named &each : names) {
        const QByteArray from = (light.*each.colour).name().toLatin1();
        const QByteArray to = (dark.*each.colour).name().toLatin1();
        for (const QByteArray property : {"fill", "stroke"})
            result.append("svg [")
                .append(property)
                .append("='")
                .append(from)
                .append("']{")
                .append(property)
                .append(':')
                .append(to)
                .append('}');
    }
    return result;
}

} // namespace

QByteArray styleSheet()
{
    const ChartStyle light = ChartStyle::print();
    const ChartStyle dark = ChartStyle::screen(true);
    return variables(light) + ":root{color-scheme:light dark}"
        + "@media screen and (prefers-color-scheme:dark){" + variables(dark)
        + repainted(light, dark) + '}' + Rules;
}

} // namespace plenary::html
