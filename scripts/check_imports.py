#!/usr/bin/env python3
"""Refuses an import of one of this package's targets that the importing target doesn't declare in Package.swift.

`swift build --explicit-target-dependency-import-check error` lets a dependency of a dependency pass; but a page that
names the database over its desk's head breaks a wall. Prints `file:line: reason`; exits 1 when there is any.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+"
    r"(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(\w+)"
)


def main():
    described = subprocess.run(
        ["swift", "package", "--package-path", str(ROOT), "describe", "--type", "json"],
        stdout=subprocess.PIPE, check=True)
    targets = json.loads(described.stdout)["targets"]
    names = {target["name"] for target in targets}
    undeclared = 0
    for target in targets:
        allowed = {target["name"], *target.get("target_dependencies", [])}
        for path in sorted((ROOT / target["path"]).rglob("*.swift")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                match = IMPORT.match(line)
                if match and match.group(1) in names - allowed:
                    undeclared += 1
                    print(f"{path.relative_to(ROOT)}:{number}: {target['name']} imports {match.group(1)}, "
                          "which Package.swift doesn't list among its dependencies", file=sys.stderr)
    sys.exit(1 if undeclared else 0)


if __name__ == "__main__":
    main()
