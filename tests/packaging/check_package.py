#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what a package installs: check_package.py CHECK PREFIX SOURCES

PREFIX is the /usr of a staged installation. Each check fails with a sentence; none is ever skipped: a tool
that is missing is a failure (packaging/packages.txt has them).
"""
import gzip
import html.parser
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

ID = "org.ilan.plenary"
TYPE = "application/x-plenary-register"
SIZES = {"apps": (ID, [16, 22, 24, 32, 48, 64, 128, 256, 512]),
         "mimetypes": ("application-x-plenary-register", [32, 48, 64, 128])}


class Breach(Exception):
    pass


def must(holds, sentence):
    if not holds:
        raise Breach(sentence)


def run(*words, ok=(0,), **more):
    """What a program prints; its errors are breaches."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=100, **more)
    must(done.returncode in ok, f"{' '.join(map(str, words))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class Package:
    def __init__(self, prefix, sources):
        self.prefix, self.sources = prefix, sources

    def path(self, *parts):
        return os.path.join(self.prefix, *parts)

    def share(self, *parts):
        return self.path("share", *parts)

    def cli(self, *words, **more):
        return run(self.path("bin/plenary-cli"), *words, **more)


def check_files(package):
    wanted = ["bin/plenary", "bin/plenary-cli", f"share/applications/{ID}.desktop", f"share/metainfo/{ID}.metainfo.xml",
              f"share/mime/packages/{ID}.xml", "share/man/man1/plenary.1.gz", "share/man/man1/plenary-cli.1.gz",
              "share/bash-completion/completions/plenary-cli", "share/zsh/vendor-completions/_plenary-cli",
              "share/fish/vendor_completions.d/plenary-cli.fish", "share/doc/plenary/copyright", "share/doc/plenary/changelog.gz",
              "share/doc/plenary/html/index.html", f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg"]
    for folder, (name, sizes) in SIZES.items():
        wanted.append(f"share/icons/hicolor/scalable/{folder}/{name}.svg")
        wanted += [f"share/icons/hicolor/{size}x{size}/{folder}/{name}.png" for size in sizes]
    for name in wanted:
        path = package.path(name)
        must(os.path.isfile(path) and os.path.getsize(path) > 0, f"{name} is not installed, or empty")
        runs = bool(os.stat(path).st_mode & stat.S_IXUSR)
        must(runs == name.startswith("bin/"), f"{name} has the wrong mode")
    for folder, (name, sizes) in SIZES.items():
        for size in sizes:
            with open(package.share(f"icons/hicolor/{size}x{size}/{folder}/{name}.png"), "rb") as file:
                head = file.read(24)
            drawn = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
            must(head.startswith(b"\x89PNG") and drawn == (size, size), f"the icon of {size} is drawn as {drawn}")
    strangers = [os.path.join(folder, name) for folder, _, names in os.walk(package.prefix) for name in names
                 if name.endswith((".a", ".h", ".cmake")) or name.startswith("tst_")]
    must(not strangers, f"a package has no use for {strangers}")


def check_desktop(package):
    path = package.share("applications", ID + ".desktop")
    said = run("desktop-file-validate", path)
    must(not said, said)
    keys = dict(re.findall(r"(?m)^([\w-]+)=(.*)$", read(path)))
    must(keys["Exec"].split()[0] == "plenary" and keys["Icon"] == ID and keys["MimeType"] == TYPE + ";",
         "the desktop file starts something else")
    source = read(os.path.join(package.sources, "app/gui/main.cpp"))
    must(f'setDesktopFileName(u"{ID}"' in source, "the program calls itself otherwise than its desktop file")
    must(f'setApplicationName(u"{keys["StartupWMClass"]}"' in source, "StartupWMClass is not the name of the program")


def check_metainfo(package):
    path = package.share("metainfo", ID + ".metainfo.xml")
    run("appstreamcli", "validate", "--no-net", "--no-color", path)
    said = read(path)
    version = package.cli("--version").split()[1]
    must(f'<release version="{version}"' in said, f"no release is {version}, which the program says it is")
    first = re.search(r"(?m)^- ([^.`*\[]{20,60})", read(os.path.join(package.sources, "CHANGELOG.md")))
    must(first and first[1] in said, "the releases are not those of CHANGELOG.md")


def check_mime(package):
    with tempfile.TemporaryDirectory() as folder:
        shared = os.path.join(folder, "share")
        shutil.copytree("/usr/share/mime/packages", os.path.join(shared, "mime/packages"))
        shutil.copy(package.share(f"mime/packages/{ID}.xml"), os.path.join(shared, "mime/packages"))
        done = subprocess.run(["update-mime-database", os.path.join(shared, "mime")], capture_output=True, text=True)
        must(done.returncode == 0 and ID not in done.stderr, done.stderr)
        must(TYPE in run("grep", "-r", TYPE, os.path.join(shared, "mime/subclasses")), "it is no kind of SQLite file")

        def kind(name, **variables):
            words = ["gio", "info", "-a", "standard::content-type", os.path.join(folder, name)]
            environment = dict(os.environ, XDG_DATA_DIRS=shared, XDG_DATA_HOME=os.path.join(folder, "none"), **variables)
            return run(*words, env=environment).split("standard::content-type:")[1].strip()

        package.cli("new", os.path.join(folder, "nameless"))
        shutil.copy(os.path.join(folder, "nameless"), os.path.join(folder, "named.plenary"))
        run(sys.executable, "-c", "import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript('CREATE TABLE t(x)')",
            os.path.join(folder, "other"))
        must(kind("nameless") == TYPE, f"a register without an ending is taken for {kind('nameless')}")
        must(kind("named.plenary") == TYPE, f"x.plenary is taken for {kind('named.plenary')}")
        must(kind("other") != TYPE, "another SQLite file is taken for a register")


def check_man(package):
    for name in ("plenary", "plenary-cli"):
        path = package.share("man/man1", name + ".1.gz")
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", path], capture_output=True, text=True,
                              env=dict(os.environ, MANROFFSEQ="", MANWIDTH="100", PAGER="cat", MANPAGER="cat"))
        must(done.returncode == 0 and not done.stderr, f"{name}(1): {done.stderr}")
        must("NAME" in re.sub(r".\x08|\x1b\[[0-9;]*m", "", done.stdout), f"{name}(1) is empty")
    said = gzip.open(package.share("man/man1/plenary-cli.1.gz"), "rt", encoding="utf-8").read()
    for name in commands(package):
        must(re.search(r"(?m)^\\fB" + name + r"\\fR", said), f"plenary-cli(1) lacks {name}")


def commands(package):
    """The commands, as --help has them."""
    names = re.findall(r"(?m)^  plenary-cli (\S+)", package.cli("--help"))
    must(len(names) > 10, "--help lists no commands")
    return names


def completed(script, *words):
    """What bash offers for the last of the words."""
    call = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }; '
            '_plenary_cli; printf "%s\\n" "${COMPREPLY[@]}"')
    return run("bash", "--norc", "-c", call, "bash", script, *words).split()


def check_completion(package):
    script = package.share("bash-completion/completions/plenary-cli")
    run("bash", "-n", script)
    run("zsh", "-n", package.share("zsh/vendor-completions/_plenary-cli"))
    run("fish", "--no-config", "-n", package.share("fish/vendor_completions.d/plenary-cli.fish"))
    must(set(commands(package)) <= set(completed(script, "plenary-cli", "")), "bash does not offer every command")
    must(completed(script, "plenary-cli", "--language", "fr", "rep") == ["report"], "a language before it stops bash")
    must(completed(script, "plenary-cli", "rep") == ["report"], "bash does not complete “rep”")
    must("attendance-by-year" in completed(script, "plenary-cli", "chart", "att"), "bash does not offer charts")
    must("people" in completed(script, "plenary-cli", "figures", "--measure", "p"), "bash does not offer measures")
    must("--where" in completed(script, "plenary-cli", "list", "event", "--w"), "bash does not offer options")
    must(not completed(script, "plenary-cli", "list", "event", "--register", ""), "a file is left to bash itself")
    offered = run("fish", "--no-config", "-c", f"source {package.share('fish/vendor_completions.d/plenary-cli.fish')}; "
                  "complete -C 'plenary-cli rep'")
    must(offered.startswith("report\t"), f"fish offers {offered!r} for “rep”")
    for shell in ("bash", "zsh", "fish"):
        must(package.cli("completion", shell), f"no completion for {shell}")
    package.cli("completion", "tcsh", ok=(2,))


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.targets, self.anchors = [], set()

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.targets += [given[key] for key in ("href", "src") if key in given]
        self.anchors |= {given["id"]} if "id" in given else set()


def check_manual(package):
    folder = package.share("doc/plenary/html")
    pages = {}
    for name in os.listdir(folder):
        if name.endswith(".html"):
            pages[name] = Links()
            pages[name].feed(read(os.path.join(folder, name)))
    written = {name[:-3] + ".html" for name in os.listdir(os.path.join(package.sources, "resources/manual")) if name.endswith(".md")}
    must(set(pages) == written | {"index.html"}, f"pages differ: {set(pages) ^ written}")
    for name, page in pages.items():
        for target in page.targets:
            place, _, anchor = target.partition("#")
            if re.match(r"https?:|mailto:", place):
                continue
            must(not place or os.path.isfile(os.path.join(folder, place)), f"{name} leads to {target}, which is not there")
            must(not anchor or anchor in pages[place or name].anchors, f"{name} leads to {target}, which is not there")
    must(written <= set(pages["index.html"].targets), "the index does not have every page")


def check_program(package):
    version = r"Plenary (\d+\.\d+\.\d+)( \([0-9a-f]{7,}(, changed)?\))?\n"
    said = package.cli("--version")
    must(re.fullmatch(version, said), f"plenary-cli --version says {said!r}")
    bare = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    must(run(package.path("bin/plenary"), "--version", env=bare) == said, "plenary and plenary-cli are not of one version")
    git = ["git", "-c", f"safe.directory={package.sources}", "-C", package.sources]
    if os.path.exists(os.path.join(package.sources, ".git")):
        commit = run(*git, "rev-parse", "HEAD")
        told = re.search(r"\(([0-9a-f]+)", said)
        must(told and commit.startswith(told[1]), f"the program is of {said!r}, the sources of {commit}")
    with tempfile.TemporaryDirectory() as folder:
        register = os.path.join(folder, "x.plenary")
        package.cli("new", register, "--sample", "ilan")
        package.cli("check", register)


def check_tutorial(package):
    """What the tutorial says comes true with the list that it gives."""
    text = read(os.path.join(package.sources, "resources/manual/tutorial.md"))
    rows = [line[4:] for line in text.splitlines() if re.match(r' {4}("|Name,)', line)]
    columns = {"Name": "person.name", "Country": "represents", "Organisation": "organisation.name",
               "Position": "position_then", "Attendance": "attendance"}
    mapping = {"format": 1, "kind": "participation", "constants": {"event.code": "BUENOS-AIRES-2016"},
               "columns": [{"column": name, "field": field} for name, field in columns.items()]}
    with tempfile.TemporaryDirectory() as folder:
        register, table, how = (os.path.join(folder, name) for name in ("x.plenary", "list.csv", "m.json"))
        with open(table, "w", encoding="utf-8") as file:
            file.write("\n".join(rows) + "\n")
        with open(how, "w", encoding="utf-8") as file:
            json.dump(mapping, file)
        there = ("--register", register)
        package.cli("new", register, "--sample", "ilan")
        package.cli("import", "participation", table, *there, "--mapping", how)
        open_values = re.findall("“(.*?)”", package.cli("resolve", *there))
        must(len(open_values) == 3 and all(f"| “{value}” |" in text for value in open_values),
             f"the tutorial decides other values than {open_values}")
        for value, code in (("Internat. NGO", ""), ("Sth. Africa", "ZAF"), ("Untied Kingdom", "GBR")):
            package.cli("resolve", *there, "participation.represents", value, code)

        def count(measure, *words):
            said = package.cli("figures", *there, "--measure", measure, "--where", "event:BUENOS-AIRES-2016", "--json", *words)
            return json.loads(said)

        people, countries = count("people")["total"], count("countries")["total"]
        must(f"*{people} people attended* and *{countries} countries represented*" in text,
             f"the tutorial does not say that {people} people of {countries} countries attended")
        came = {cell["country"] for cell in count("people", "--by", "country")["cells"]}
        behind = set("ARG ISR USA BRA CAN ECU FIN GTM NOR ZAF GBR ITA KEN THA SLV SRB JPN".split())
        must(len(came & behind) == 7 and "Seven of the seventeen" in text, f"of the co-sponsors came {came & behind}")


def check_flatpak(package):
    """Its form only: building it needs the net."""
    path = os.path.join(package.sources, "packaging/flatpak", ID + ".yml")
    call = "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))))"
    said = json.loads(run("/usr/bin/python3", "-c", call, path))
    must(said["id"] == ID and said["command"] == "plenary", "the manifest is of another program")
    names = [module["name"] for module in said["modules"]]
    must(names[-1] == "plenary" and {"libpq", "libzip"} <= set(names), f"the manifest builds {names}")
    for module in said["modules"]:
        for source in module["sources"]:
            must(source["type"] != "archive" or re.fullmatch(r"[0-9a-f]{64}", source["sha256"]), f"{module['name']} has no checksum")


def main():
    check, prefix, sources = sys.argv[1:]
    try:
        globals()["check_" + check](Package(prefix, sources))
    except (Breach, OSError, subprocess.TimeoutExpired) as breach:
        sys.exit(f"{check}: {breach}")


if __name__ == "__main__":
    main()
