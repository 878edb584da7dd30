#!/usr/bin/env python3
"""Turns the passwords most often found in breaches into hashes, in Sources/OfficeDesk/Generated/CommonPasswordHashes.swift.

    python3 scripts/generate_common_passwords.py FREQUENCY_LISTS

FREQUENCY_LISTS is frequency_lists.py of Debian's python3-zxcvbn (licence: MIT), read as text and never run:
    apt-get download python3-zxcvbn && dpkg -x python3-zxcvbn_*.deb here
    python3 scripts/generate_common_passwords.py here/usr/lib/python3/dist-packages/zxcvbn/frequency_lists.py

Why this list, and why hashes: docs/decisions/0003-breached-passwords.md.
"""

import ast
import base64
import hashlib
import sys
from pathlib import Path

# The first 10,000 in order of frequency serve as words that a longer password may be built from;
# every one that is long enough to be a password here (12) is refused whole.
WORDS, SHORTEST_WORD, SHORTEST_PASSWORD = 10_000, 4, 12
LINE = 116
OUTPUT = Path(__file__).resolve().parent.parent / "Sources/OfficeDesk/Generated/CommonPasswordHashes.swift"
HEADER = """\
// Written by scripts/generate_common_passwords.py from {count:,} passwords of python3-zxcvbn (MIT); see docs/decisions/0003.

/// The first six bytes of the SHA-256 of each password or word, in order, in Base64.
enum CommonPasswordHashes {{
    static let base64 = \"\"\"
"""


def passwords(path):
    """The list under `'passwords'` in the module's one dictionary, most frequent first."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            for key, value in zip(node.value.keys, node.value.values):
                if ast.literal_eval(key) == "passwords":
                    return strings(value)
    sys.exit(f"{path}: no list of passwords found")


def strings(node):
    # The package writes each list as "a,b,c".split(",").
    if isinstance(node, ast.Call):
        return ast.literal_eval(node.func.value).split(ast.literal_eval(node.args[0]))
    return ast.literal_eval(node)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = [word.lower() for word in passwords(Path(sys.argv[1]))]
    chosen = {word for word in found[:WORDS] if len(word) >= SHORTEST_WORD}
    chosen |= {word for word in found if len(word) >= SHORTEST_PASSWORD}
    hashes = sorted(hashlib.sha256(word.encode()).digest()[:6] for word in chosen)
    text = base64.b64encode(b"".join(hashes)).decode()
    lines = [f"        {text[start : start + LINE]}\\" for start in range(0, len(text), LINE)]
    lines[-1] = lines[-1].removesuffix("\\")
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(HEADER.format(count=len(chosen)) + "\n".join(lines) + '\n        """\n}\n', encoding="utf-8")
    print(f"wrote {len(chosen):,} hashes")


if __name__ == "__main__":
    main()
