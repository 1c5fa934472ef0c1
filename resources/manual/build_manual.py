#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual of its Markdown pages: build_manual.py HTML-FOLDER JSON

The folder gets one page of HTML each, with contents at the side, a style for light and dark, and the
pictures. The JSON is what the window shows and searches: pages with their body, and their sections as
plain text. Both have the same anchors: each heading, and each paragraph that begins with bold words.
A link to a page, an anchor or a picture that does not exist fails.
"""
import glob
import html
import json
import os
import re
import shutil
import sys

import markdown

HERE = os.path.dirname(os.path.abspath(__file__))
STYLE = os.path.join(HERE, "manual.css")
OTHERS = "More"

PAGE = """<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} – Plenary</title>
<link rel="stylesheet" href="manual.css">
</head>
<body>
<nav aria-label="Contents">
{contents}
</nav>
<main>
{body}
</main>
</body>
</html>
"""


def page_order():
    """(group, page id), as contents.txt has them; pages that it does not name at the end."""
    with open(os.path.join(HERE, "contents.txt"), encoding="utf-8") as file:
        lines = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    known = {os.path.basename(path)[:-3] for path in glob.glob(os.path.join(HERE, "*.md"))}
    group, order = OTHERS, []
    for line in lines:
        if line.endswith(":"):
            group = line[:-1]
        elif line in known:
            order.append((group, line))
        else:
            raise SystemExit(f"contents.txt names {line}, and there is no {line}.md")
    named = {page for _, page in order}
    return order + [(OTHERS, page) for page in sorted(known - named)]


def words(fragment):
    """The text of a piece of HTML."""
    apart = re.sub(r"<br ?/?>|</(?:td|th|tr|p|li|pre|h\d)>", " ", fragment)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", apart)).split())


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


class Page:
    def __init__(self, page, group):
        self.id, self.group = page, group
        with open(os.path.join(HERE, page + ".md"), encoding="utf-8") as file:
            text = file.read()
        self.anchors, self.sections = [], []
        body = markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists"], output_format="html")
        body = re.sub(r'(href="[\w-]+)\.md(["#])', r"\1.html\2", body)
        # The window's text knows the width of a table only as an attribute, and shows a last empty line.
        body = body.replace("<table>", '<table width="100%">').replace("\n</code></pre>", "</code></pre>")
        self.headings = {slug(words(head)) for head in re.findall(r"<h[1-3]>(.*?)</h[1-3]>", body, re.S)}
        self.body = re.sub(r"<(h[1-3])>(.*?)</\1>|<p><strong>(.*?)</strong>", self.with_anchor, body, flags=re.S)
        title = re.search(r"<h1>(.*?)</h1>", self.body, re.S)
        if not title:
            raise SystemExit(f"{page}.md has no title")
        self.title = words(title[1])
        self.split()

    def with_anchor(self, found):
        said = words(found[2] or found[3]).rstrip(".:")
        name = base = slug(said)
        count = 1
        while name in self.anchors or (not found[1] and name in self.headings):
            count += 1
            name = f"{base}-{count}"
        self.anchors.append(name)
        mark = f'<a name="{name}" id="{name}"></a>'
        if found[1]:
            return f"<{found[1]}>{mark}{found[2]}</{found[1]}>"
        return f"<p>{mark}<strong>{found[3]}</strong>"

    def split(self):
        """The sections: anchor, title and text up to the next anchor."""
        parts = re.split(r'<a name="([^"]+)" id="[^"]+"></a>', self.body)
        for name, piece in zip(parts[1::2], parts[2::2]):
            head = re.match(r"(.*?)</(?:h\d|strong)>", piece, re.S)
            self.sections.append({"anchor": name, "title": words(head[1]).rstrip(".:"), "text": words(piece[head.end():])})


def check_links(pages):
    by_id = {page.id: page for page in pages}
    for page in pages:
        for link in re.findall(r'href="([^"]+)"', page.body):
            if re.match(r"https?:|mailto:", link):
                continue
            target, _, anchor = link.partition("#")
            other = by_id.get(target.removesuffix(".html")) if target else page
            if not other or (anchor and anchor not in other.anchors):
                raise SystemExit(f"{page.id}.md links to {link}, which does not exist")
        for picture in re.findall(r'src="([^"]+)"', page.body):
            if not os.path.exists(os.path.join(HERE, picture)):
                raise SystemExit(f"{page.id}.md shows {picture}, which does not exist")


def contents(pages, here):
    said, group = ['<a class="home" href="index.html">Plenary: the manual</a>'], None
    for page in pages:
        if page.group != group:
            group = page.group
            said.append(f"<h2>{html.escape(group)}</h2>")
        mark = ' aria-current="page"' if page.id == here else ""
        said.append(f'<a href="{page.id}.html"{mark}>{html.escape(page.title)}</a>')
    return "\n".join(said)


def index(pages):
    said, group = ["<h1>Plenary: the manual</h1>"], None
    for page in pages:
        if page.group != group:
            said.append(("</ul>\n" if group else "") + f"<h2>{html.escape(page.group)}</h2>\n<ul>")
            group = page.group
        said.append(f'<li><a href="{page.id}.html">{html.escape(page.title)}</a></li>')
    return "\n".join(said + ["</ul>"])


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    folder, data = sys.argv[1:]
    pages = [Page(page, group) for group, page in page_order()]
    check_links(pages)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for page in pages:
        write(os.path.join(folder, page.id + ".html"),
              PAGE.format(title=html.escape(page.title), contents=contents(pages, page.id), body=page.body))
    write(os.path.join(folder, "index.html"),
          PAGE.format(title="The manual", contents=contents(pages, None), body=index(pages)))
    shutil.copyfile(STYLE, os.path.join(folder, "manual.css"))
    shutil.copytree(os.path.join(HERE, "pictures"), os.path.join(folder, "pictures"), copy_function=shutil.copyfile)
    write(data, json.dumps([{"id": page.id, "group": page.group, "title": page.title, "body": page.body,
                             "sections": page.sections} for page in pages], ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
