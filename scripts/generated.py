"""Files that come from other files: written when they have changed, or only looked at."""

import sys


def keep(path, text, root, is_check):
    """Makes a file hold a text. Where it is only to be checked, writes nothing, and says of a stale one what to do. Whether all is in order."""
    if path.is_file() and path.read_bytes() == text.encode("utf-8"):
        return True
    if is_check:
        print(f"{path.relative_to(root)}: stale; run `make generate`", file=sys.stderr)
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    # Whoever reads it meanwhile finds the old one or the new one.
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(text.encode("utf-8"))
    fresh.replace(path)
    print(f"wrote {path.relative_to(root)}")
    return True
