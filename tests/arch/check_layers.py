#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What CONTRIBUTING.md promises about the architecture, as rules over the sources.

    check_layers.py              checks the project; prints one line for each breach
    check_layers.py --self-test  proves that each rule finds a breach and leaves good code alone
"""
import os
import re
import sys

from sources import Source, is_cpp, project_files, read

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

BASE = ["lib/core", "lib/storage", "lib/library"]
LIB = BASE + ["lib/figures", "lib/exchange", "lib/models", "lib/report"]

# Folder -> what else its sources may include. The deepest folder that holds a file decides.
MAY_INCLUDE = {
    "lib/core": [],
    "lib/storage": ["lib/core"],
    "lib/library": ["lib/core", "lib/storage"],
    "lib/figures": BASE,
    "lib/exchange": BASE,
    "lib/models": BASE,
    "lib/report": BASE + ["lib/figures", "lib/exchange", "lib/models"],
    "app/paint": LIB,
    "app/version": [],
    "app/cli": LIB + ["app/paint", "app/version"],
    "app/gui": LIB + ["app/paint", "app/gui/look", "app/version"],
    "app/gui/look": ["lib/core", "lib/models", "app/paint"],
}

# Folder -> modules of Qt besides QtCore.
QT_MODULES = {
    "lib/storage": ["QtSql"],
    "app/paint": ["QtGui", "QtSvg"],
    "app/cli": ["QtGui"],
    "app/languages": ["QtGui"],
    "app/gui": ["QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"],
}

# Headers of other libraries -> the one folder that hides them.
OTHER_LIBRARIES = {
    r"sqlite3\.h|libpq": "lib/storage",
    r"unicode/": "lib/core",
    r"zip\.h|zlib\.h": "lib/exchange",
}

THEME = "app/gui/look/themecolours.cpp"
RULES = {}


def rule(function):
    """A rule yields (line, what is wrong) for one Source; `files` are all paths of the project."""
    RULES[function.__name__] = function
    return function


def includes(source):
    for line, match in source.find(r'(?m)^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]'):
        yield line, match[1], match[2]


def resolve(source, spelling, files):
    """The file of the project that an include names, as the compiler would find it, or None."""
    beside = os.path.normpath(os.path.join(os.path.dirname(source.path), spelling))
    for path in (beside, os.path.normpath(spelling), os.path.normpath("lib/" + spelling)):
        if path in files:
            return path
    return None


@rule
def layers(source, files):
    own = source.folder_in(MAY_INCLUDE)
    for line, _, spelling in includes(source) if own else ():
        target = resolve(source, spelling, files)
        folder = target and Source(target, "").folder_in(MAY_INCLUDE)
        if folder and folder != own and folder not in MAY_INCLUDE[own]:
            yield line, f"{own} may not include {target}"


@rule
def include_names_a_file(source, files):
    for line, quote, spelling in includes(source):
        if quote == '"' and not spelling.endswith(".moc") and not resolve(source, spelling, files):
            yield line, f'"{spelling}" is no file of the project'


@rule
def qt_modules(source, files):
    allowed = ["QtCore"] + QT_MODULES.get(source.folder_in(QT_MODULES), [])
    for line, _, spelling in includes(source):
        module = re.match(r"(Qt[A-Z]\w*)(/|$)", spelling)
        if module and module[1] not in allowed:
            yield line, f"{module[1]} is not for this folder"
        elif not module and re.match(r"Q[A-Z]\w*$|q[a-z]+\.h$", spelling):
            yield line, f"write <QtModule/{spelling}>, so that the module shows"


@rule
def other_libraries(source, files):
    for line, quote, spelling in includes(source):
        for pattern, folder in OTHER_LIBRARIES.items():
            if quote == "<" and re.match(pattern, spelling) and source.folder_in([folder]) is None:
                yield line, f"<{spelling}> belongs to {folder}"


@rule
def sql_only_in_storage(source, files):
    if source.path.startswith("lib/storage/"):
        return
    for line, content in source.strings:
        if re.search(r"\b(SELECT|INSERT|UPDATE|DELETE FROM) ", content):
            yield line, "SQL belongs to lib/storage"
    for line, match in source.find(r"(?<!/)\bQSql\w+"):
        yield line, f"{match[0]} belongs to lib/storage"


@rule
def answers_are_not_buffered(source, files):
    """The driver of a server keeps a whole answer in memory unless its query goes forward only."""
    for line, match in source.find(r"\bQSqlQuery\s*(?:(\w+)\s*)?[({]"):
        after = source.code[match.end():match.end() + 120]
        if not match[1] or f"{match[1]}.setForwardOnly(true);" not in after:
            yield line, "a query of its own: call setForwardOnly(true) first, or use Statement"


NESTED_LOOP = (
    r"\bQEventLoop\b|\bprocessEvents\b"
    r"|\bQ(?:Menu|Dialog|\w+Dialog|MessageBox|Drag)::exec\b"
    r"|\bQMessageBox::(?:about|aboutQt|critical|information|question|warning)\s*\("
    r"|\bQ(?:File|Input|Color|Font)Dialog::get\w+")


@rule
def no_nested_event_loop(source, files):
    pattern = NESTED_LOOP
    if source.path.startswith("app/"):
        pattern += r"|(?:\.|->)\s*exec\s*\("
    for line, match in source.find(pattern):
        yield line, f"{match[0]}: no nested event loop; use open() or popup()"


@rule
def no_string_connections(source, files):
    for line, match in source.find(r"\b(SIGNAL|SLOT)\s*\("):
        yield line, f"{match[1]}(): connect by member pointer"


@rule
def colours_only_in_the_theme(source, files):
    if not source.path.startswith("app/gui/") or source.path == THEME:
        return
    for line, content in source.strings:
        if re.search(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b", content) \
                or re.search(r"\brgba?\(\s*\d", content):
            yield line, f"a colour of its own; {THEME} has them all"
    literal = r"\bQColor\s*(?:\w+\s*)?[({]\s*\d|\bQColor::fromRgba?\w*\(\s*\d|\bqRgba?\(\s*\d"
    for line, _ in source.find(literal):
        yield line, f"a colour of its own; {THEME} has them all"


def created_labels(source):
    """Each new QLabel or QMessageBox: (line, variable or None, arguments)."""
    pattern = r"(?:(\w+)\s*(?:=|\()\s*)?\bnew\s+(?:QLabel|QMessageBox)\b"
    for line, match in source.find(pattern):
        depth, end = 0, match.end()
        if source.code[end:end + 1] in ("(", "{"):
            for end in range(match.end(), len(source.code)):
                depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(source.code[end], 0)
                if depth == 0:
                    break
        variable = match[1] if match[1] not in ("return", "addWidget", "addRow") else None
        yield line, variable, source.code[match.end() + 1:end]


def says_its_format(source, variable):
    says = r"->setTextFormat\(Qt::(PlainText|RichText)\)"
    one = re.search(r"\b" + variable + says, source.code)
    return one and (one[1] == "PlainText" or "toHtmlEscaped" in source.code)


@rule
def labels_show_plain_text(source, files):
    """A name in the register must never be read as HTML: a PlainLabel shows it. Fixed words need
    none, and a box or a link says itself what its text is."""
    if not source.path.startswith("app/"):
        return
    for line, variable, arguments in created_labels(source):
        is_fixed = re.fullmatch(r'\s*tr\(""(\s*"")*(,\s*"")?\)\s*(,\s*this)?\s*', arguments)
        is_set = variable and re.search(r"\b" + variable + r"->set\w*Text\(", source.code)
        is_picture = variable and re.search(r"\b" + variable + r"->setPixmap\(", source.code)
        if (is_fixed or is_picture and not arguments.strip()) and not is_set:
            continue
        if not variable or not says_its_format(source, variable):
            yield line, f"{variable or 'a label'} shows data: make it a PlainLabel"


@rule
def data_is_no_template(source, files):
    """In "%1 … %2".arg(name).arg(count) a name with "%2" in it takes the count's place."""
    for line, match in source.find(r"\.\s*arg\s*\("):
        end, depth = match.end(), 1
        while depth and end < len(source.code):
            depth += {"(": 1, ")": -1}.get(source.code[end], 0)
            end += 1
        if re.match(r"\s*\.\s*arg\s*\(", source.code[end:]):
            yield line, "chained arg(): give all texts to one, numbers by QString::number()"


@rule
def tips_are_escaped(source, files):
    """A tool tip guesses whether it is markup; fixed words are none."""
    if not source.path.startswith("app/gui/"):
        return
    fixed = r'(QCoreApplication::translate|tr)\([^()]*\)|plain::tip\(.*\)|\w+->toolTip\(\)'
    for line, match in source.find(r"(?:->|\b)setToolTip\(((?:[^()]|\([^()]*\))*)\);"):
        if not re.fullmatch(fixed, match[1].strip(), re.DOTALL):
            yield line, "a tool tip of data: plain::tip()"
    for line, match in source.find(r"\bQToolTip::showText\(((?:[^();]|\([^()]*\))*)\);"):
        if "plain::tip(" not in match[1] and "QString()" not in match[1]:
            yield line, "a tool tip of data: plain::tip()"


@rule
def no_path_of_a_machine(source, files):
    pattern = r"(?<![\w.\-/>}])/(?:home|Users|root|work)/\w+|\b[A-Z]:\\+Users\b"
    for match in re.finditer(pattern, source.text):
        yield source.line_of(match.start()), f"{match[0]}: a path of one machine"


def breaches(source, files):
    for name, check in RULES.items():
        is_text_rule = check is no_path_of_a_machine
        if is_text_rule or (is_cpp(source.path) and source.path.startswith(("lib/", "app/"))):
            for line, message in check(source, files):
                yield name, line, message


def check_project():
    files = set(project_files(ROOT))
    found, checked = 0, 0
    for path in sorted(files - {"tests/arch/layers_selftest.py"}):
        text = read(ROOT, path)
        if text is None:
            continue
        checked += is_cpp(path) and path.startswith(("lib/", "app/"))
        for name, line, message in breaches(Source(path, text), files):
            print(f"{path}:{line}: {message} [{name}]")
            found += 1
    if checked < 100:
        print(f"only {checked} sources were found: the check does not see the project")
        return 1
    print(f"{len(RULES)} rules over {checked} sources: {found} breaches")
    return found > 0


def self_test():
    from layers_selftest import BAD, FILES, GOOD
    failed = 0
    for name, path, text in BAD:
        found = {n for n, _, _ in breaches(Source(path, text), FILES)}
        if found != {name}:
            print(f"{name} expected, found {sorted(found)} in {path}: {text!r}")
            failed += 1
    for path, text in GOOD:
        for name, line, message in breaches(Source(path, text), FILES):
            print(f"good code refused: {path}:{line}: {message} [{name}]")
            failed += 1
    for name in sorted(set(RULES) - {name for name, _, _ in BAD}):
        print(f"{name} has no snippet that breaks it")
        failed += 1
    print(f"{len(BAD)} breaches and {len(GOOD)} good snippets: {failed} wrong")
    return failed > 0


if __name__ == "__main__":
    sys.exit(self_test() if "--self-test" in sys.argv[1:] else check_project())
