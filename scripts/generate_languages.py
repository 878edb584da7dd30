#!/usr/bin/env python3
"""Turns Texts/<code>.yaml (en, fr, and whichever were added) into Sources/Core/Generated/Language.swift.

    python3 scripts/generate_languages.py            writes the file when it has changed
    python3 scripts/generate_languages.py --check    writes nothing; exits 1 when the file is stale

What a language's file says is described in Texts/README.md. Each mistake is printed as `file: reason`; then the exit code is 1.
"""

import argparse
import re
import sys
import unicodedata
from pathlib import Path

from generated import keep

try:
    import yaml
except ImportError:
    sys.exit("generate_languages.py: PyYAML is missing; install Debian's python3-yaml (scripts/setup build does)")

OFFICIAL = ("en", "fr")
CODE = re.compile(r"[a-z]{2,3}\Z")
WORD = re.compile(r"\{([a-z]*)\}")

# Which counts take the singular, by the words for them in a language's file, as Swift.
ONE = {"1": "count.magnitude == 1", "0 and 1": "count.magnitude <= 1", "never": "false"}

LISTS = {"months": 12, "weekdays": 7, "short-weekdays": 7, "halves": 2, "quotes": 2}
CALENDAR = ("months", "weekdays", "short-weekdays", "halves")
PATTERNS = {
    "date": ("day", "month", "year"),
    "long-date": ("weekday", "day", "month", "year"),
    "month-day": ("day", "month"),
    "short-day": ("short", "day"),
    "time": ("hour", "twelve", "minute", "half"),
    "on-the-hour": ("hour", "twelve", "minute", "half"),
    "money": ("amount",),
}
TEXTS = ("name", "tag", "direction", "one", "first-of-month", "group", "decimal", "colon")
# What a pattern can't do without: a time has an hour in one way or the other, which is looked at by itself.
NEEDED = {"date": {"day", "month", "year"}, "long-date": {"weekday", "day", "month", "year"}, "month-day": {"day", "month"},
          "short-day": {"short", "day"}, "time": {"minute"}, "on-the-hour": set(), "money": {"amount"}}


def codes(root):
    """English, French, then the languages added by a file, by their code."""
    found = {path.stem for path in (root / "Texts").glob("*.yaml") if "." not in path.stem}
    return [*OFFICIAL, *sorted(found.difference(OFFICIAL))]


def read(root, code):
    """What the language's file says, and what is wrong with it."""
    path = root / "Texts" / f"{code}.yaml"
    if not CODE.match(code):
        return None, ["a language's file is named by its code of two or three small letters (ISO 639)"]
    try:
        said = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except FileNotFoundError:
        return None, ["the file is missing"]
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        return None, [f"not YAML in UTF-8: {' '.join(str(error).split())}"]
    if not isinstance(said, dict):
        return None, ["the file is a list of `key: text` lines"]
    return said, wrong(said, code)


def wrong(said, code):
    """The reasons why a file can't be used."""
    known = {*TEXTS, *LISTS, *PATTERNS}
    found = [f"`{key}` is missing" for key in sorted(known - set(said))] + [f"`{key}` isn't known" for key in sorted(set(map(str, said)) - known)]
    for key in (*TEXTS, *PATTERNS):
        if key in said and (not isinstance(said[key], str) or not said[key].strip("\n")):
            found.append(f"`{key}` isn't a text (quote it)")
    for key, count in LISTS.items():
        if key in said and not (isinstance(said[key], list) and len(said[key]) == count and all(isinstance(word, str) for word in said[key])):
            found.append(f"`{key}` isn't a list of {count} texts")
    if found:
        return found
    if said["tag"].split("-")[0] != code:
        found.append(f"`tag` begins with the language's code, {code}")
    if said["direction"] not in ("ltr", "rtl"):
        found.append("`direction` is ltr or rtl")
    if said["one"] not in ONE:
        found.append(f"`one` is one of: {', '.join(ONE)}")
    for key, names in PATTERNS.items():
        there = set(WORD.findall(said[key]))
        found += [f"`{key}`: {{{name}}} isn't one of {', '.join(names)}" for name in sorted(there.difference(names))]
        found += [f"`{key}` lacks {{{name}}}" for name in sorted(NEEDED[key] - there)]
    for key in ("time", "on-the-hour"):
        there = set(WORD.findall(said[key]))
        if "hour" not in there and not {"twelve", "half"} <= there:
            found.append(f"`{key}` has neither {{hour}} nor {{twelve}} and {{half}}")
    return found


def swift(said):
    """Language.swift, from what each language's file says by code."""
    languages = list(said)
    lines = [
        "// Written by scripts/generate_languages.py; the languages are in Texts/<code>.yaml.",
        "",
        "/// A language in which the product is read: English, French, and whichever were added by files (docs/decisions/0029).",
        "public enum Language: String, Sendable, Hashable, Codable, CaseIterable {",
        f"    case {', '.join(languages)}",
        "}",
        "",
        "/// The same text in each language. English and French are always there: a missing translation is an error where texts are",
        "/// read. A text that isn't there in a language that was added is read in English.",
        "public struct Bilingual: Sendable, Hashable, Codable {",
        f"    public let {', '.join(f'{code}: String' for code in languages)}",
        "",
        f"    public init({', '.join(f'{code}: String' + ('' if code in OFFICIAL else '? = nil') for code in languages)}) {{",
        *(f"        self.{code} = {code}" + ("" if code in OFFICIAL else " ?? en") for code in languages),
        "    }",
        "",
        "    /// Made once for each language.",
        "    public init(_ text: (Language) throws -> String) rethrows {",
        *(f"        {code} = try text(.{code})" for code in languages),
        "    }",
        "",
        *reading_stored(languages),
        "    public func text(_ language: Language) -> String {",
        "        switch language {",
        *(f"        case .{code}: {code}" for code in languages),
        "        }",
        "    }",
        "",
        "    public func callAsFunction(_ language: Language) -> String { text(language) }",
        "}",
        "",
        "extension Language {",
        *by_language(said, "/// For the `lang` attribute and formats: `en-CA`, `fr-CA`.", "public var tag: String", "tag"),
        *by_language(said, "/// The language's own name for itself.", "public var name: String", "name"),
        "    /// Whether it is written from right to left.",
        "    public var isRightToLeft: Bool {",
        *chosen({code: str(words["direction"] == "rtl").lower() for code, words in said.items()}, 8),
        "    }",
        "",
        "    /// Whether a count takes the singular: exactly 1 in English, 0 or 1 in French; -1 counts like 1",
        '    /// (Unicode CLDR, "Language Plural Rules", cardinals).',
        "    public func isOne(_ count: Int) -> Bool {",
        *chosen({code: ONE[words["one"]] for code, words in said.items()}, 8),
        "    }",
        "",
        *by_language(said, "/// What stands before an explanation or an amount: a colon with the spaces around it.", "public var colon: String", "colon"),
        *by_language(said, "/// What stands between the thousands of a number.", "var group: String", "group"),
        *by_language(said, "/// What stands before the hundredths of a number.", "public var decimal: String", "decimal"),
        *by_language(said, "/// How the first day of a month is written.", "var firstOfMonth: String", "first-of-month"),
        *by_language(said, "/// The names of the months.", "var months: [String]", "months"),
        *by_language(said, "/// The names of the weekdays, from Monday on, as in ISO 8601.", "var weekdays: [String]", "weekdays"),
        *by_language(said, "/// The weekdays cut short, from Monday on.", "var shortWeekdays: [String]", "short-weekdays"),
        *by_language(said, "/// What is said of the hours before noon and after it, where hours are counted to twelve.", "var halves: [String]", "halves"),
        "    /// A text in the quotation marks of the language.",
        "    public func quoted(_ text: String) -> String {",
        *chosen({code: string(words["quotes"][0]).removesuffix('"') + "\\(text)" + string(words["quotes"][1]).removeprefix('"')
                 for code, words in said.items()}, 8),
        "    }",
        "",
        "    func date(_ style: DateStyle, day: String, month: String, year: Int, weekday: String, short: String) -> String {",
        "        switch self {",
    ]
    for code, words in said.items():
        lines += [f"        case .{code}:", "            switch style {"]
        for style, key in (("medium", "date"), ("long", "long-date"), ("monthDay", "month-day"), ("shortDay", "short-day")):
            lines.append(f"            case .{style}: {pattern(words[key])}")
        lines.append("            }")
    lines += ["        }", "    }", "", "    func time(hour: Int, twelve: Int, minute: String, half: String, onTheHour: Bool) -> String {"]
    lines += chosen({code: time(words) for code, words in said.items()}, 8)
    lines += ["    }", "", "    func money(_ amount: String) -> String {"]
    lines += chosen({code: pattern(words["money"]) for code, words in said.items()}, 8)
    lines += ["    }", "}", "", "/// The calendar's words, made once.", "private enum CalendarWords {"]
    for key in CALENDAR:
        for code, words in said.items():
            lines.append(f"    static let {list_name(key, code)}: [String] = [{', '.join(map(string, words[key]))}]")
    lines.append("}")
    return "\n".join(lines) + "\n"


def reading_stored(languages):
    """How a text stored before a language was added is read; Swift itself writes it where none was."""
    added = languages[len(OFFICIAL):]
    if not added:
        return []
    return [
        "    public init(from decoder: any Decoder) throws {",
        "        let stored = try decoder.container(keyedBy: CodingKeys.self)",
        "        let english = try stored.decode(String.self, forKey: .en)",
        "        en = english",
        "        fr = try stored.decode(String.self, forKey: .fr)",
        *(f"        {code} = try stored.decodeIfPresent(String.self, forKey: .{code}) ?? english" for code in added),
        "    }",
        "",
    ]


def by_language(said, comment, declaration, key):
    values = {code: f"CalendarWords.{list_name(key, code)}" if key in CALENDAR else string(words[key]) for code, words in said.items()}
    return [f"    {comment}", f"    {declaration} {{", *chosen(values, 8), "    }", ""]


def list_name(key, code):
    first, *rest = key.split("-")
    return first + "".join(map(str.capitalize, rest)) + code.capitalize()


def chosen(values, indent):
    space = " " * indent
    return [f"{space}switch self {{", *(f"{space}case .{code}: {value}" for code, value in values.items()), f"{space}}}"]


def time(words):
    usual, whole = pattern(words["time"]), pattern(words["on-the-hour"])
    return usual if usual == whole else f"onTheHour ? {whole} : {usual}"


def pattern(text):
    """A Swift string in which `{word}` is the parameter of that name."""
    parts = WORD.split(text)
    return '"' + "".join(f"\\({part})" if index % 2 else string(part)[1:-1] for index, part in enumerate(parts)) + '"'


def string(text):
    return '"' + "".join(map(escape, text)) + '"'


def escape(character):
    """What can't be seen in an editor (no-break spaces, controls, joiners, marks on the character before) is spelled out."""
    if character in '"\\':
        return "\\" + character
    if character == "\n":
        return "\\n"
    if character != " " and unicodedata.category(character)[0] in "CZM":
        return f"\\u{{{ord(character):X}}}"
    return character


def main():
    parser = argparse.ArgumentParser(description="Writes the languages of Texts/<code>.yaml as Swift.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the file is stale")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent, help="the package's folder")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    said, failed = {}, False
    for code in codes(root):
        said[code], reasons = read(root, code)
        for reason in reasons:
            failed = True
            print(f"Texts/{code}.yaml: {reason}", file=sys.stderr)
    if failed:
        sys.exit(1)
    output = root / "Sources" / "Core" / "Generated" / "Language.swift"
    text = swift(said)
    if not keep(output, text, root, arguments.check):
        sys.exit(1)


if __name__ == "__main__":
    main()
