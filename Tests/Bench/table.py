"""What was found, as tables that a person reads: the figure, beside it its target, beside it the peer's."""

PAGE_NAMES = {
    "today": "Today (coordinator)", "queue": "Queue (prosecutor)", "list": "list of 100, twenty pages deep",
    "search-post": "search by name: sending it", "search": "search by name: what was found", "case": "case page, imported",
    "long-case": "case page, long", "looks": "who has looked at a case"}
CELL_NAMES = {"public": "form page", "list": "list of 100 rows", "post 16": "form that writes, 16", "post 64": "form that writes, 64"}
CPU_TARGETS = {"public": 0.5, "list": 2, "post 16": 1, "post 64": 1}


def show(found):
    """Everything that was measured, as one text."""
    parts = []
    if "peer" in found:
        parts.append(peer(found["peer"]))
        if "site" in found["peer"]:
            parts.append(site(found["peer"]["site"]))
    engines = [(name, found[key]) for key, name in (("sqlite", "SQLite"), ("postgres", "PostgreSQL")) if key in found]
    if engines:
        parts += [pages(engines), imports(engines)]
    if "year" in found:
        parts.append(year(found["year"]))
    return "\n\n".join(parts)


YEAR = {
    "letters": ("500 notices of a class day", {"order": "ordered, s", "make": "made, s", "print": "drawn as one file, s", "all": "together, s"}),
    "door": ("a tap at the door of 40", {"median": "median, ms", "p99": "p99, ms", "longest": "longest, ms"}),
    "reminders": ("a day's reminders of 100,000 cases", {"computed": "computed, s", "stored": "computed and put in the outbox, s", "again": "found there again, s"}),
}
YEAR_TARGETS = {("letters", "all"): "< 60", ("door", "p99"): "< 50", ("reminders", "computed"): "< 5"}


def year(found):
    rows = []
    for what, (title, names) in YEAR.items():
        for engine, figures in found[what].items():
            rows += [[f"{title}, {engine}: {names[name]}", number(figures[name]), YEAR_TARGETS.get((what, name), "")] for name in names]
    return table("The coordinator's year, at the desk", ["", "Onward", "target"], rows)


def peer(found):
    rows = []
    for key, name in CELL_NAMES.items():
        if key in found:
            rows += cell(key, name, found[key]["onward"], found[key]["fossil"])
    for key, name, target in (
        ("start", "start to the first page, s", "< 0.5"), ("memory idle", "memory idle, MiB", "< 60"),
        ("memory after", "memory after the load, MiB", "< 120"),
    ):
        if key in found:
            rows.append(compared(name, found[key]["onward"], target, found[key]["fossil"]))
    return table("Beside Fossil, in turns", ["", "Onward", "target", "Fossil", "ratio"], rows)


def site(found):
    names = {"our form": "Onward, form", "our page": "Onward, page", "fossil": "Fossil, form", "helpdesk": "django-helpdesk, form"}
    figures = {
        "CPU ms a request": ("cpu_ms", "0.5"), "requests a second": ("per_second", ""), "p50, ms": ("p50", ""), "p99, ms": ("p99", ""),
        "bytes of the page": ("bytes", ""), "bytes of a first visit": ("first_visit", ""), "  of so many files": ("linked", ""),
        "cores that others used meanwhile": ("others", "")}
    rows = [[title, target] + [number(found[name][key]) if name in found else "missing" for name in names] for title, (key, target) in figures.items()]
    rows.append(["refused", ""] + [refused(found[name]) if name in found else "missing" for name in names])
    note = "" if "helpdesk" in found else "\n\ndjango-helpdesk is missing: scripts/bench-peer installs it."
    return table("Pages for anybody, 16 connections, in turns", ["", "target", *names.values()], rows) + note


def cell(key, name, ours, theirs):
    is_writing = "done" in ours
    rate = "≥ 300" if key == "post 16" else ""
    slowest = "< 100" if key == "post 16" else ""
    rows = [
        compared(name + ": CPU ms a request", ours["cpu_ms"], number(CPU_TARGETS[key]), theirs["cpu_ms"]),
        compared("  done a second" if is_writing else "  requests a second", ours["per_second"], rate, theirs["per_second"]),
        compared("  p50, ms", ours["p50"], "", theirs["p50"]),
        compared("  p99, ms", ours["p99"], slowest, theirs["p99"]),
        ["  refused", refused(ours), "0" if is_writing else "", refused(theirs), ""],
    ]
    if is_writing:
        rows.append(["  answered as done, and stored", stored(ours), "equal", stored(theirs), ""])
    rows.append(["  cores that others used meanwhile", number(ours["others"]), "", number(theirs["others"]), ""])
    return rows


def compared(name, ours, target, theirs):
    return [name, number(ours), target, number(theirs), number(ours / theirs) if theirs else ""]


def refused(figures):
    return f"{figures['refused']:,} of {figures['requests']:,}"


def stored(figures):
    return f"{figures['done']:,}, {figures['stored']:,}"


def pages(engines):
    columns = ["one user at a time, ms", "target p99"]
    for name, _ in engines:
        columns += [name + " p50", "p99", "max"]
    rows = []
    for key, title in PAGE_NAMES.items():
        row = [title, "< 10"]
        for _, found in engines:
            page = found["pages"][key]
            row += [number(page["p50"]), number(page["p99"]), number(page["max"])]
        rows.append(row)
    return table(f"Pages with {engines[0][1]['referrals']:,} referrals", columns, rows)


def imports(engines):
    def row(title, target, value):
        return [title, target] + [value(found) for _, found in engines]

    rows = [
        row("import of 1,000 into the demo's, s", "< 5", lambda found: number(found["import 1000 into few"]["seconds"])),
        row("a day's reminders for all, from the start until they wait, s", "< 5", lambda found: number(found["reminders"]["seconds"])),
        row("import of 1,000 into all, s", "< 5", lambda found: number(found["import 1000 into many"]["seconds"])),
        row("import of all the others, s", "", lambda found: number(sum(each["seconds"] for each in found["imports"]))),
        row("  for a thousand: first file, last", "", lambda found: ", ".join(
            number(1000 * found["imports"][place]["seconds"] / found["imports"][place]["rows"]) for place in (0, -1))),
        row("of them opened, held", "", lambda found: ", ".join(str(found["outcomes"].get(key, 0)) for key in ("opened", "held"))),
        row("start to the first page, s", "< 0.5", lambda found: number(found["start"])),
        row("memory idle, MiB", "< 60", lambda found: number(found["memory idle"])),
        row("memory after the load, MiB", "< 120", lambda found: number(found["memory after"])),
        row("16 writers: done a second", "≥ 300", lambda found: number(found["post 16"]["done"] / found["post 16"]["seconds"])),
        row("  p50, ms", "", lambda found: number(found["post 16"]["p50"])),
        row("  p99, ms", "< 100", lambda found: number(found["post 16"]["p99"])),
        row("  refused", "0", lambda found: refused(found["post 16"])),
        row("  answered as done, and stored", "equal", lambda found: stored(found["post 16"])),
        row("retries a commit", "", retries),
        row("size of the databases, MiB", "", lambda found: ", ".join(f"{name} {size}" for name, size in found["size_mib"].items())),
    ]
    return table("Import, writing and size", ["", "target"] + [name for name, _ in engines], rows)


def retries(found):
    """Of all the server's commits while it was measured."""
    if not found["statistics"]:
        return "unknown"
    counts = found["statistics"].values()
    return number(sum(each["retries"] for each in counts) / max(1, sum(each["commits"] for each in counts)))


def number(value):
    """Three figures that matter; texts as they are."""
    if value is None:
        return "–"
    if not isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, int) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"


def table(title, columns, rows):
    cells = [columns] + rows
    widths = [max(len(row[place]) for row in cells) for place in range(len(columns))]
    lines = ["  ".join([row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]) for row in cells]
    return "\n".join([title, "", *(line.rstrip() for line in lines)])
