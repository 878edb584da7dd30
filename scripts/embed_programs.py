#!/usr/bin/env python3
"""Writes the shipped programs' definitions, the wordings of letters and the words of public pages into Sources/Programs/Generated.

    python3 scripts/embed_programs.py            writes the file when it has changed
    python3 scripts/embed_programs.py --check    writes nothing; exits 1 when the file is stale

The executable runs from an empty folder, so the definitions are compiled in, as raw string literals: the compiler takes
them as they stand, where an array of bytes takes minutes. `onward program check` reads them like any other.
"""

import argparse
import re
import sys
from pathlib import Path

from generated import keep

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "programs"
TARGET = ROOT / "Sources" / "Programs" / "Generated" / "ShippedPrograms.swift"
LETTERS = SOURCE / "letters" / "house.yaml"
LETTERS_TARGET = TARGET.parent / "ShippedLetters.swift"
START = SOURCE / "start" / "kit.yaml"
START_TARGET = TARGET.parent / "ShippedStartKit.swift"
SITES = SOURCE / "site"
SITES_TARGET = TARGET.parent / "ShippedSites.swift"
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")

HEAD = '''// Written by scripts/embed_programs.py; the definitions are in programs/.

/// The definitions that come with the product, in the order of their ids; `template` is the one to copy for a new city.
public enum ShippedPrograms {
    /// Each with its id (the file's name without its ending) and its text, byte for byte.
    public static let all: [(id: String, yaml: String)] = [
'''


def literal(text):
    """A raw multi-line literal that gives exactly `text`, with as many number signs as it takes."""
    signs = "#"
    while '"""' + signs in text or "\\" + signs in text:
        signs += "#"
    # The line break before the closing quotes isn't part of a literal, so the text's own last one stays.
    return f'{signs}"""\n{text}\n"""{signs}'


SITES_HEAD = '''// Written by scripts/embed_programs.py; the words are in programs/site/.

/// The words of public pages that come with the product, in the order of the programs' ids.
public enum ShippedSites {
    /// Each with its program's id and its text, byte for byte.
    public static let all: [(id: String, yaml: String)] = [
'''


def generated(folder, head):
    parts = []
    for path in sorted(folder.glob("*.yaml")):
        if not NAME.match(path.stem):
            sys.exit(f"{path}: the name isn't an id: lower-case words with hyphens")
        text = path.read_bytes().decode("utf-8")
        if "\r" in text:
            sys.exit(f"{path}: has carriage returns, which a Swift literal doesn't keep")
        parts.append(f'        (\n"{path.stem}",\n{literal(text)}\n        ),\n')
    if not parts:
        sys.exit(f"{folder}: no files")
    return head + "".join(parts) + "    ]\n}\n"


LETTERS_HEAD = '''// Written by scripts/embed_programs.py; the wordings are in programs/letters/house.yaml.

/// The wordings of letters that come with the product.
public enum ShippedLetters {
    public static let house =
'''


START_HEAD = '''// Written by scripts/embed_programs.py; the drafts are in programs/start/kit.yaml.

/// The start kit for a new city.
public enum ShippedStartKit {
    public static let kit =
'''


def generated_file(path, head):
    text = path.read_bytes().decode("utf-8")
    if "\r" in text:
        sys.exit(f"{path}: has carriage returns, which a Swift literal doesn't keep")
    return head + literal(text) + "\n}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the file is stale")
    arguments = parser.parse_args()
    files = [
        (TARGET, generated(SOURCE, HEAD)), (SITES_TARGET, generated(SITES, SITES_HEAD)), (LETTERS_TARGET, generated_file(LETTERS, LETTERS_HEAD)),
        (START_TARGET, generated_file(START, START_HEAD)),
    ]
    if not all([keep(target, text, ROOT, arguments.check) for target, text in files]):
        sys.exit(1)


if __name__ == "__main__":
    main()
