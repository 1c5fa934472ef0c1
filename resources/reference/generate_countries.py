#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes countries.json. A maintainer runs it when its sources change (README.md names them):

generate_countries.py COUNTRY-CODES.csv ISO_3166-3.json CLDR-FOLDER > countries.json
"""
import csv
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic", "zh": "Chinese"}
OFFICIAL = {"en": "en", "fr": "fr", "es": "es", "ru": "ru", "ar": "ar", "zh": "cn"}
OBSERVERS = {"VAT", "PSE"}
# Independent States that are not members of the United Nations and have an ISO code.
OTHER_STATES = {"COK", "NIU", "TWN"}
# ISO 3166-3 has no States of its own choice: those below were represented at meetings.
TERRITORIES = {"ANT"}
# Two-letter codes that no other country took over.
FORMER_ALPHA2 = {"SUN": "SU", "DDR": "DD", "YUG": "YU", "ZAR": "ZR", "YMD": "YD", "ANT": "AN"}
FORMER = {
    "SUN": ("Union of Soviet Socialist Republics", "1922", "1991-12-26", ["RUS"], "eastern_european"),
    "DDR": ("German Democratic Republic", "1949", "1990-10-03", ["DEU"], "eastern_european"),
    "YUG": ("Yugoslavia", "1918", "2003-02", ["BIH", "HRV", "MKD", "MNE", "SRB", "SVN"], "eastern_european"),
    "SCG": ("Serbia and Montenegro", "2003-02", "2006-06", ["MNE", "SRB"], "eastern_european"),
    "CSK": ("Czechoslovakia", "1918", "1992-12-31", ["CZE", "SVK"], "eastern_european"),
    "ZAR": ("Zaire", "1971", "1997-05", ["COD"], "african"),
    "YMD": ("Democratic Yemen", "1967-11-30", "1990-05-22", ["YEM"], "asia_pacific"),
    "VDR": ("Democratic Republic of Viet-Nam", "1945-09-02", "1976-07-02", ["VNM"], "none"),
    "RVN": ("Republic of Viet-Nam", "1955-10-26", "1976-07-02", ["VNM"], "asia_pacific"),
    "ANT": ("Netherlands Antilles", "1954-12-15", "2010-10-10", ["BES", "CUW", "SXM"], "none"),
}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def short_names(row, cldr):
    names = []
    for language, title in LANGUAGES.items():
        candidates = [("short", row[f"UNTERM {title} Short"]), ("formal", row[f"UNTERM {title} Formal"]),
                      ("alternative", row[f"official_name_{OFFICIAL[language]}"])]
        territories = cldr[language]
        alpha2 = row["ISO3166-1-Alpha-2"]
        for key in (alpha2, f"{alpha2}-alt-short", f"{alpha2}-alt-variant"):
            candidates.append(("alternative", territories.get(key, "")))
        seen = set()
        for kind, name in candidates:
            name = name.strip()
            if name and name not in seen:
                seen.add(name)
                names.append({"language": language, "kind": kind, "name": name})
    return names


def kind_of(code, group):
    if code in OBSERVERS:
        return "observer_state"
    if code in OTHER_STATES:
        return "other"
    return "member_state" if group else "territory"


def main():
    codes, iso3166_3, cldr_folder = sys.argv[1:4]
    groups = {row["code"]: row["group"] for row in rows(HERE / "regional-groups.csv")}
    extra = {}
    for row in rows(HERE / "names.csv"):
        name = {key: row[key] for key in ("language", "kind", "name", "valid_from", "valid_to") if row[key]}
        extra.setdefault(row["code"], []).append(name)
    cldr = {}
    for language in LANGUAGES:
        main_part = json.loads(pathlib.Path(cldr_folder, f"{language}.json").read_text(encoding="utf-8"))
        cldr[language] = main_part["main"][language]["localeDisplayNames"]["territories"]
    countries = []
    for row in rows(codes):
        code = row["ISO3166-1-Alpha-3"]
        if not code:
            continue
        group = "" if code in OBSERVERS else groups.get(code, "")
        names = short_names(row, cldr)
        label = next((n["name"] for n in names if n["language"] == "en" and n["kind"] == "short"), None)
        label = row["official_name_en"] or label or row["CLDR display name"]
        countries.append({
            "code": code, "alpha2": row["ISO3166-1-Alpha-2"], "m49": row["M49"].zfill(3) if row["M49"] else "",
            "name": label, "kind": kind_of(code, group), "regional_group": group or "none",
            "region": row["Region Name"], "subregion": row["Intermediate Region Name"] or row["Sub-region Name"],
            "names": names + extra.pop(code, [])})
    known = {entry["alpha_3"] for entry in json.loads(pathlib.Path(iso3166_3).read_text(encoding="utf-8"))["3166-3"]}
    for code, (name, start, end, successors, group) in FORMER.items():
        assert code in known or code in ("SCG", "RVN"), code  # RVN: of the Correlates of War
        countries.append({"code": code, "alpha2": FORMER_ALPHA2.get(code, ""), "name": name,
                          "kind": "territory" if code in TERRITORIES else "former_state",
                          "regional_group": group,
                          "valid_from": start, "valid_to": end, "successors": successors,
                          "names": extra.pop(code, [])})
    countries.append({"code": "EUE", "name": "European Union", "kind": "non_state_party", "regional_group": "none",
                      "names": extra.pop("EUE")})
    countries.append({"code": "XKX", "name": "Kosovo", "kind": "other", "regional_group": "none",
                      "region": "Europe", "subregion": "Southern Europe", "names": extra.pop("XKX")})
    assert not extra, extra.keys()
    json.dump({"countries": countries}, sys.stdout, ensure_ascii=False, indent=0, sort_keys=False)
    print()


if __name__ == "__main__":
    main()
