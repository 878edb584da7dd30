#!/usr/bin/env python3
"""Turns the examples of the library of statistics into tests: each ```swift block in a doc comment of Sources/Statistics becomes one, and each line
`expression  // value` in it an expectation."""

import argparse
import re
import sys
from pathlib import Path

from generated import keep

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Sources/Statistics"
TARGET = ROOT / "Tests/StatisticsTests/Generated/ExampleTests.swift"
HEAD = """// Written by scripts/generate from the doc comments of Sources/Statistics. Don't edit.
import Statistics
import Testing

@Suite struct ExampleTests {
"""
TYPE = re.compile(r"^public (?:final )?(?:struct|enum|class) (\w+)", re.M)


def examples(text):
    """Each example of a file: the line on which it begins, counted from 1, and its lines of code."""
    found, inside = [], None
    for number, line in enumerate(text.splitlines(), 1):
        comment = re.match(r"\s*/// ?(.*)$", line)
        if comment is None:
            inside = None
        elif comment.group(1).strip() == "```swift":
            inside = []
            found.append((number, inside))
        elif comment.group(1).strip() == "```":
            inside = None
        elif inside is not None:
            inside.append(comment.group(1))
    return found


def test(name, lines):
    """A test function of an example's lines."""
    body = []
    for line in lines:
        value = re.match(r"^(\s*)(\S.*?)  // (.+)$", line)
        if value and not re.match(r"(let|var|for|if|guard|return|//)\b", value.group(2)):
            indent, expression, literal = value.groups()
            said = literal.replace("\\", "\\\\").replace('"', '\\"')
            body.append(f'{indent}do {{ let value = {expression} as Any; #expect(ExampleValue.agrees(value, "{said}"), "\\(value), not {said}") }}')
        else:
            body.append(line)
    return f"    @Test func {name}() throws {{\n" + "".join(f"        {line}\n" if line else "\n" for line in body) + "    }\n"


def untold(text):
    """The public types of a file whose doc comment has no example."""
    for found in TYPE.finditer(text):
        before = text[: found.start()].rstrip("\n").split("\n")
        comment = []
        while before and before[-1].lstrip().startswith(("///", "@")):
            comment.append(before.pop())
        if not any("```swift" in line for line in comment):
            yield found.group(1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the file is stale")
    parser.add_argument("--missing", action="store_true", help="say which public types have no example")
    arguments = parser.parse_args()
    tests, missing = [], []
    for path in sorted(SOURCES.rglob("*.swift")):
        text = path.read_text(encoding="utf-8")
        name = re.sub(r"\W", "_", path.stem)
        tests += [test(f"{name[0].lower()}{name[1:]}_line{number}", lines) for number, lines in examples(text)]
        missing += [f"{path.relative_to(ROOT)}: {each} has no example" for each in untold(text)]
    made = HEAD + "\n".join(tests) + "}\n"
    if arguments.missing:
        print("\n".join(missing))
    return 0 if keep(TARGET, made, ROOT, arguments.check) else 1


if __name__ == "__main__":
    sys.exit(main())
