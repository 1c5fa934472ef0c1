# SPDX-License-Identifier: GPL-3.0-or-later
"""The C++ sources of the project as the checks see them: comments and literals told apart."""
import os
import re

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>\b(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\((?P<inner>.*?)\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9A-Za-z_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')""",
    re.VERBOSE | re.DOTALL)


class Source:
    """One file. `code` has comments blanked and literals emptied, with every line where it was."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.strings = []  # (line, content)
        self.code = self._split()

    def _split(self):
        parts, end = [], 0
        for token in TOKEN.finditer(self.text):
            parts.append(self.text[end:token.start()])
            end = token.end()
            lines = "\n" * token.group().count("\n")
            if token["comment"]:
                parts.append(" " + lines)
                continue
            start = self.text.rfind("\n", 0, token.start()) + 1
            if re.match(r"\s*#\s*include\b", self.text[start:token.start()]):
                parts.append(token.group())
                continue
            if not token["char"]:
                content = token["inner"] if token["raw"] else token["string"][1:-1]
                self.strings.append((self.line_of(token.start()), content))
            parts.append('""' + lines)
        return "".join(parts) + self.text[end:]

    def line_of(self, offset, code=None):
        return (code or self.text).count("\n", 0, offset) + 1

    def folder_in(self, folders):
        """The deepest of these folders that holds the file, or None."""
        holding = [f for f in folders if self.path.startswith(f + "/")]
        return max(holding, key=len, default=None)

    def find(self, pattern):
        """Where a pattern stands in the code: (line, match)."""
        for match in re.finditer(pattern, self.code):
            yield self.line_of(match.start(), self.code), match


def project_files(root):
    """Paths of the project's text files; not what was built, nor what belongs to git."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in ("build", ".git", ".cache", "__pycache__"))
        for name in sorted(files):
            if name != ".git":
                yield os.path.relpath(os.path.join(folder, name), root)


def read(root, path):
    """The text of a file, or None when it is none."""
    with open(os.path.join(root, path), "rb") as file:
        content = file.read()
    if b"\0" in content:
        return None
    return content.decode("utf-8", "replace")


def is_cpp(path):
    return path.endswith((".cpp", ".h"))
