#!/usr/bin/env python3
"""Turns Texts/<Target>.en.yaml, .fr.yaml and those of added languages into Sources/<Target>/Generated/<Target>Text.swift.

    python3 scripts/generate_texts.py            writes every target's file that has changed
    python3 scripts/generate_texts.py Cases      only this target's (several may be named)
    python3 scripts/generate_texts.py --check    writes nothing; exits 1 when a file is stale

Each mistake is printed as `file:line: reason`, all of them at once; then the exit code is 1. A target whose
texts are in order is written even when another's aren't. The format is described in Texts/README.md.
"""

import argparse
import re
import sys
import unicodedata
from pathlib import Path

try:
    import yaml
except ImportError:
    sys.exit("generate_texts.py: PyYAML is missing; install Debian's python3-yaml (scripts/setup build does)")

from generated import keep
from generate_languages import codes, escape, read as read_language

HEADER = "// Written by scripts/generate_texts.py; the texts are in Texts/{target}.en.yaml and Texts/{target}.fr.yaml."
KEY = re.compile(r"[a-z][a-z0-9]*([.-][a-z0-9]+)*\Z")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
PARAMETER = re.compile(r"[a-z][A-Za-z0-9]*\Z")

# What a placeholder's type is in Swift, and how it is rendered in a language.
TYPES = {
    "": ("String", "{name}"),
    "int": ("Int", "{name}"),
    "count": ("Int", "{name}.text(.{language})"),
    "date": ("CivilDate", "{name}.text(.{language}, .medium)"),
    "longdate": ("CivilDate", "{name}.text(.{language}, .long)"),
    "monthday": ("CivilDate", "{name}.text(.{language}, .monthDay)"),
    "shortday": ("CivilDate", "{name}.text(.{language}, .shortDay)"),
    "time": ("CivilTime", "{name}.text(.{language})"),
    "money": ("Money", "{name}.text(.{language})"),
    "text": ("Bilingual", "{name}.{language}"),
}

# The reserved words of The Swift Programming Language, "Lexical Structure", that can't stand as a name without backticks.
KEYWORDS = set(
    """
    associatedtype borrowing class consuming deinit enum extension fileprivate func import init inout internal let
    nonisolated open operator precedencegroup private protocol public rethrows static struct subscript typealias var
    break case catch continue default defer do else fallthrough for guard if in repeat return throw switch where while
    any as await false is nil self super throws true try
    """.split()
)


class Mistakes(Exception):
    """Everything wrong with one target's texts: (file, line, reason)."""

    def __init__(self, found):
        super().__init__(found)
        self.found = found


class Text:
    """One language's text of a key: `forms` is {"other": …}, and has "one" too when it is a plural."""

    def __init__(self, path, line, forms):
        self.path, self.line, self.forms = path, line, forms
        self.is_plural = "one" in forms
        self.parts = {}
        self.placeholders = {}


class Target:
    def __init__(self, root, name):
        self.root, self.name = root, name
        self.enum = name[0].upper() + name[1:] + "Text"
        self.source = root / "Sources" / name
        self.output = self.source / "Generated" / f"{self.enum}.swift"
        self.mistakes = []
        self.languages = codes(root)

    def path(self, language):
        return self.root / "Texts" / f"{self.name}.{language}.yaml"

    def refuse(self, path, line, reason):
        self.mistakes.append((path.relative_to(self.root), line, reason))

    def generate(self):
        """The Swift file's text; raises Mistakes."""
        if not self.source.is_dir():
            self.refuse(self.path("en"), 1, f"there is no target Sources/{self.name}")
        texts = {language: self.read(language) for language in self.languages}
        if None in texts.values():  # comparing with a file that couldn't be read would only repeat its every key
            raise Mistakes(self.mistakes)
        for language in self.languages:
            for text in texts[language].values():
                self.understand(text, language)
        self.compare(texts)
        names = self.swift_names(texts["en"])
        if self.mistakes:
            raise Mistakes(sorted(self.mistakes, key=lambda mistake: (str(mistake[0]), mistake[1])))
        return self.swift(texts, names)

    # Reading

    def read(self, language):
        path = self.path(language)
        if not path.is_file():
            self.refuse(path, 1, "the file is missing: texts exist in each language")
            return None
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            document = yaml.compose(path.read_text(encoding="utf-8"), Loader=loader)
        except UnicodeDecodeError:
            self.refuse(path, 1, "the file isn't UTF-8")
            return None
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            self.refuse(path, mark.line + 1 if mark else 1, f"not YAML: {getattr(error, 'problem', None) or error}")
            return None
        if document is None:
            return {}
        if not isinstance(document, yaml.MappingNode):
            self.refuse(path, 1, "the file is a list of `key: text` lines")
            return None
        return self.read_pairs(path, document)

    def read_pairs(self, path, document):
        texts = {}
        for key_node, value_node in document.value:
            key, line = key_node.value, line_of(key_node)
            if not isinstance(key_node, yaml.ScalarNode) or not KEY.match(key):
                self.refuse(path, line, f"`{key}` isn't a key: lower-case words and digits, joined by dots and hyphens")
            elif key in texts:
                self.refuse(path, line, f"`{key}` is there twice; first on line {texts[key].line}")
            else:
                forms = self.read_forms(path, key, value_node)
                if forms:
                    texts[key] = Text(path, line, forms)
        return texts

    def read_forms(self, path, key, node):
        line = line_of(node)
        if isinstance(node, yaml.ScalarNode):
            text = self.read_scalar(path, key, node)
            return text and {"other": text}
        if not isinstance(node, yaml.MappingNode):
            self.refuse(path, line, f"`{key}` is neither a text nor a plural (a text with {{…}} at its start needs quotes)")
            return None
        forms = {}
        for form_node, text_node in node.value:
            form = form_node.value
            if form not in ("one", "other"):
                self.refuse(path, line_of(form_node), f"`{key}`: a plural has `one:` and `other:` only (a text that begins with {{ needs quotes)")
                return None
            if form in forms:
                self.refuse(path, line_of(form_node), f"`{key}`: `{form}:` is there twice")
                return None
            text = self.read_scalar(path, f"{key}: {form}", text_node)
            if text is None:
                return None
            forms[form] = text
        missing = [form for form in ("one", "other") if form not in forms]
        if missing:
            self.refuse(path, line, f"`{key}`: the plural has no `{missing[0]}:`")
            return None
        return forms

    def read_scalar(self, path, key, node):
        if not isinstance(node, yaml.ScalarNode):
            self.refuse(path, line_of(node), f"`{key}` isn't a text (a text that begins with {{ needs quotes)")
            return None
        text = node.value.rstrip("\n")
        if not text.strip():
            self.refuse(path, line_of(node), f"`{key}` has no text")
            return None
        return text

    # Placeholders

    def understand(self, text, language):
        """Fills in the text's parts by form, and its placeholders {name: type} in the order of `other:`."""
        for form in sorted(text.forms, reverse=True):  # "other" first
            text.parts[form] = self.split(text, text.forms[form])
            for part in text.parts[form]:
                if isinstance(part, str):
                    continue
                name, kind = part
                if text.placeholders.setdefault(name, kind) != kind:
                    self.refuse(text.path, text.line, f"{{{name}}} is given two types: {shown(text.placeholders[name])} and {shown(kind)}")
        if text.is_plural:
            self.check_plural(text, language)

    def split(self, text, form):
        """Literal strings and (name, type) pairs; `{{` and `}}` are braces."""
        parts, position = [""], 0
        while position < len(form):
            if form[position : position + 2] in ("{{", "}}"):
                parts[-1] += form[position]
                position += 2
            elif form[position] in "{}":
                match = PLACEHOLDER.match(form, position)
                if not match:
                    self.refuse(text.path, text.line, "a brace without its partner (`{{` and `}}` stand for braces)")
                    return parts
                placeholder = self.placeholder(text, match.group(1))
                if placeholder:
                    parts += [placeholder, ""]
                position = match.end()
            else:
                parts[-1] += form[position]
                position += 1
        return [part for part in parts if part != ""]

    def placeholder(self, text, inside):
        name, colon, kind = inside.partition(":")
        if not PARAMETER.match(name):
            self.refuse(text.path, text.line, f"{{{inside}}}: a placeholder's name is lowerCamelCase letters and digits")
        elif name in KEYWORDS:
            self.refuse(text.path, text.line, f"{{{inside}}}: `{name}` is a Swift keyword")
        elif kind not in TYPES or (colon and not kind):
            known = ", ".join(sorted(filter(None, TYPES)))
            self.refuse(text.path, text.line, f"{{{inside}}}: the type `{kind}` is unknown; known: {known}")
        else:
            return (name, kind)
        return None

    def check_plural(self, text, language):
        counts = [name for name, kind in text.placeholders.items() if kind == "count"]
        if len(counts) != 1:
            self.refuse(text.path, text.line, f"a plural has exactly one {{…:count}}; this one has {len(counts)}")
            return
        for form, parts in text.parts.items():
            names = {part[0] for part in parts if not isinstance(part, str)}
            lacking = set(text.placeholders) - names
            if form == "one" and self.only_one(language):
                lacking -= set(counts)  # "tomorrow" needs no number; French `un` is for 0 as well, and does
            for name in sorted(lacking):
                self.refuse(text.path, text.line, f"`{form}:` lacks {{{name}{shown_suffix(text.placeholders[name])}}}")

    def only_one(self, language):
        """Whether the language's singular is for 1 alone."""
        said, _ = read_language(self.root, language)
        return bool(said) and said.get("one") == "1"

    # Comparing

    def compare(self, texts):
        for language in self.languages[1:]:
            self.compare_two(texts["en"], texts[language], language)

    def compare_two(self, english_texts, texts, language):
        for here, there, other in ((english_texts, texts, language), (texts, english_texts, "en")):
            for key, text in here.items():
                if key not in there:
                    self.refuse(text.path, text.line, f"`{key}` is missing (or refused) in {self.path(other).name}")
        for key, english in english_texts.items():
            text = texts.get(key)
            if text is None:
                continue
            if english.is_plural != text.is_plural:
                plain = text if english.is_plural else english
                self.refuse(plain.path, plain.line, f"`{key}` is a plural in the other language, and must be one here")
            elif english.placeholders != text.placeholders:
                self.refuse(
                    text.path, text.line,
                    f"`{key}` has {listed(text.placeholders)}; the English text has {listed(english.placeholders)}")

    def swift_names(self, english):
        names, owners = {}, {}
        for key, text in english.items():
            words = re.split(r"[.-]", key)
            name = words[0] + "".join(word[0].upper() + word[1:] for word in words[1:])
            if name in KEYWORDS:
                self.refuse(text.path, text.line, f"`{key}` would be named `{name}`, a Swift keyword")
            elif name in owners:
                self.refuse(text.path, text.line, f"`{key}` and `{owners[name]}` would both be named `{name}`")
            else:
                owners[name] = key
            names[key] = name
        return names

    # Writing

    def swift(self, texts, names):
        lines = [HEADER.format(target=self.name), ""]
        if self.name != "Core":
            lines += ["import Core", ""]
        lines += [f"/// What {self.name} says to people, in each language.", f"public enum {self.enum} {{"]
        for index, (key, english) in enumerate(texts["en"].items()):
            if index:
                lines.append("")
            lines.append(f"    /// {comment(english.forms['other'])}")
            lines += member(names[key], {language: texts[language][key] for language in self.languages})
        lines.append("}")
        return "\n".join(lines) + "\n"


def member(name, texts):
    """The Swift of one text, from its Text by language."""
    english = texts["en"]
    indent = "        " if not english.placeholders else "            "
    arguments = [f"{indent}{language}: {value(text, language)}" for language, text in texts.items()]
    values = (",\n".join(arguments) + ")").split("\n")
    if not english.placeholders:
        return [f"    public static let {name}: Bilingual = Bilingual(", *values]
    parameters = ", ".join(f"{name}: {TYPES[kind][0]}" for name, kind in english.placeholders.items())
    return [f"    public static func {name}({parameters}) -> Bilingual {{", "        Bilingual(", *values, "    }"]


def value(text, language):
    """A Swift expression. A plural asks Core's `Language.isOne`, so that the rule of each language is in one place."""
    if not text.is_plural:
        return literal(text.parts["other"], language)
    count = next(name for name, kind in text.placeholders.items() if kind == "count")
    one, other = literal(text.parts["one"], language), literal(text.parts["other"], language)
    return f"Language.{language}.isOne({count}) ? {one} : {other}"


def literal(parts, language):
    rendered = ""
    for part in parts:
        if isinstance(part, str):
            rendered += "".join(map(escape, part))
        else:
            name, kind = part
            rendered += "\\(" + TYPES[kind][1].format(name=name, language=language) + ")"
    return f'"{rendered}"'


def comment(text):
    return " ".join("".join(c if unicodedata.category(c)[0] not in "CZ" else " " for c in text).split())


def line_of(node):
    return node.start_mark.line + 1


def shown(kind):
    return kind or "string"


def shown_suffix(kind):
    return f":{kind}" if kind else ""


def listed(placeholders):
    return ", ".join(f"{{{name}{shown_suffix(kind)}}}" for name, kind in sorted(placeholders.items())) or "no placeholder"


def orphans(root, targets):
    """Files that this script wrote and whose texts are gone."""
    expected = {target.output for target in targets}
    for path in sorted(root.glob("Sources/*/Generated/*Text.swift")):
        if path not in expected and path.read_text(encoding="utf-8").startswith("// Written by scripts/generate_texts.py"):
            yield path


def main():
    parser = argparse.ArgumentParser(description="Writes the texts of Texts/*.yaml as Swift.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="only these targets (all when none is named)")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a generated file is stale")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent, help="the package's folder")
    arguments = parser.parse_args()
    root = arguments.root.resolve()

    known = sorted({path.name.split(".")[0] for language in codes(root) for path in root.glob(f"Texts/*.{language}.yaml")})
    unknown = [name for name in arguments.targets if name not in known]
    if unknown:
        sys.exit(f"generate_texts.py: no Texts/{unknown[0]}.en.yaml")
    targets = [Target(root, name) for name in arguments.targets or known]

    failed = False
    for target in targets:
        try:
            text = target.generate()
        except Mistakes as mistakes:
            failed = True
            for path, line, reason in mistakes.found:
                print(f"{path}:{line}: {reason}", file=sys.stderr)
            continue
        if not keep(target.output, text, root, arguments.check):
            failed = True

    if not arguments.targets:
        for path in orphans(root, targets):
            if arguments.check:
                failed = True
                print(f"{path.relative_to(root)}: its texts are gone; run `make generate`", file=sys.stderr)
            else:
                path.unlink()
                print(f"removed {path.relative_to(root)}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
