"""Reads JSON texts from standard input; prints for each the elements that Python-Markdown makes of it."""
import json
import sys
from html.parser import HTMLParser

import markdown

EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "meta", "smarty", "tables", "toc",
    "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.caret", "pymdownx.critic", "pymdownx.details",
    "pymdownx.emoji", "pymdownx.inlinehilite", "pymdownx.keys", "pymdownx.magiclink", "pymdownx.mark",
    "pymdownx.smartsymbols", "pymdownx.snippets", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist",
    "pymdownx.tilde",
]  # fmt: skip
SETTINGS = {"pymdownx.magiclink": {"repo_url_shorthand": True, "social_url_shorthand": True, "user": "u", "repo": "r"}}


class Outline(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "span":
            return
        names = sorted(name for name, _ in attrs)
        classes = [value for name, value in attrs if name == "class"]
        self.found.append(" ".join([tag, *names, *map(str, classes)]))

    def handle_comment(self, data):
        self.found.append("comment")

    def handle_decl(self, decl):
        self.found.append("declaration")

    def handle_pi(self, data):
        self.found.append("instruction")


def outline(text):
    reader = Outline()
    reader.feed(markdown.markdown(text, extensions=EXTENSIONS, extension_configs=SETTINGS))
    reader.close()
    return reader.found


json.dump([outline(text) for text in json.load(sys.stdin)], sys.stdout)
