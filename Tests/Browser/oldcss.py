"""What a browser of Android 7's age makes of a style sheet: it drops each declaration, selector list and at-rule that it doesn't know. The
tables say since which Chromium each feature is known; one that stands in none of them is an error, so that nobody uses a newer one unseen.
Sources: MDN browser-compat-data, chromestatus.com."""

import re

# Chromium 51 came with Android 7.0, in August 2016.
OLDEST = 51

# Properties that are as old as the hills, by the beginning of their name.
ALWAYS = re.compile(
    r"(-webkit-text-size-adjust|align-(items|content|self)|background(-color|-image)?|border(-(top|right|bottom|left))?(-(color|style|width|radius))?|border-collapse"
    r"|bottom|box-(shadow|sizing)|break-(after|before|inside)|clear|clip|color|column-gap|columns|content|cursor|display|flex(-(basis|direction|flow|grow|shrink|wrap))?"
    r"|float|font(-(family|size|style|weight))?|height|justify-content|left|letter-spacing|line-height|list-style|margin(-(top|right|bottom|left))?"
    r"|max-height|max-width|min-height|min-width|opacity|order|outline(-(color|offset|style|width))?|overflow(-(wrap|x|y))?|padding(-(top|right|bottom|left))?"
    r"|position|resize|right|size|table-layout|text-(align|decoration|indent|overflow|transform)|top|transform|transition|animation|vertical-align|visibility"
    r"|white-space|width|word-(break|spacing)|z-index)$")
PROPERTIES = {
    "accent-color": 93, "clip-path": 55, "color-scheme": 81, "container-type": 105, "font-variant-numeric": 52, "gap": 84, "row-gap": 84,
    "grid-column": 57, "grid-row": 57, "grid-template": 57, "grid-template-columns": 57, "grid-gap": 57, "inset": 87, "scroll-padding-top": 69,
    "text-decoration-thickness": 89, "text-size-adjust": 54, "text-underline-offset": 87, "text-wrap": 114,
}
# Words in values: functions, keywords and units that came later. Functions that aren't here are unknown.
VALUES = {
    r"\bgrid\b": 57, r"\bsticky\b": 56, r"\banywhere\b": 80, r"\bminmax\(": 57, r"\brepeat\(": 57, r"#[0-9a-fA-F]{8}\b|#[0-9a-fA-F]{4}\b": 62,
    r"\bclamp\(": 79, r"\bmin\(": 79, r"\bmax\(": 79, r"\d[dsl]v[hw]\b": 108, r"\bHighlight\b|\bMark\b": 89, r"\bcontain\b|\bclip\b": 90,
    r"\binline-size\b": 105, r"\bbalance\b": 114, r"\bflow-root\b": 58, r"\bcontents\b": 65, r"\bfit-content\b": 46,
}
FUNCTIONS = {"attr": 2, "calc": 26, "counter": 2, "inset": 55, "rect": 1, "minmax": 57, "repeat": 57, "var": 49, "clamp": 79, "min": 79, "max": 79, "translate": 36}
PSEUDO = {
    ":root": 1, ":hover": 1, ":focus": 1, ":first-child": 1, ":last-child": 1, ":only-child": 2, ":first-of-type": 1, ":empty": 2, ":checked": 1, ":link": 1,
    ":disabled": 1, ":not(": 1, "::before": 1, "::after": 1, "::marker": 86, "::file-selector-button": 89, ":focus-visible": 86, ":focus-within": 60,
    ":is(": 88, ":where(": 88, ":has(": 105, ":nth-child(": 1,
}
MEDIA = {
    "print": 1, "screen": 1, "min-width": 1, "max-width": 1, "prefers-color-scheme": 76, "prefers-reduced-motion": 74, "prefers-contrast": 96,
    "forced-colors": 89, "and": 1, "not": 1,
}
AT_RULES = {"media": 1, "supports": 28, "page": 1, "container": 105}


class Unknown(Exception):
    """A feature that stands in no table: look up since which Chromium it is known, and add it."""


def known(table, word, what):
    if word not in table:
        raise Unknown(f"{what} {word}")
    return table[word]


def blocks(text):
    """The rules of a sheet or of a block: what stands before each brace, and what stands within it; declarations come with None."""
    at, start = 0, 0
    while at < len(text):
        if text[at] == ";":
            yield text[start:at].strip(), None
            start = at + 1
        elif text[at] == "{":
            head, depth, body = text[start:at].strip(), 1, at + 1
            while depth:
                at += 1
                depth += {"{": 1, "}": -1}.get(text[at], 0)
            yield head, text[body:at]
            start = at + 1
        elif text[at] in "\"'":
            at = text.index(text[at], at + 1)
        at += 1
    if text[start:].strip():
        yield text[start:].strip(), None


def split(text, separator):
    """Apart at a separator, but not within brackets."""
    parts, depth = [""], 0
    for one in text:
        depth += {"(": 1, ")": -1}.get(one, 0)
        if one == separator and not depth:
            parts.append("")
        else:
            parts[-1] += one
    return [part.strip() for part in parts]


def age_of_declaration(text):
    """Since which Chromium a declaration means something."""
    name, _, value = (part.strip() for part in text.partition(":"))
    if name.startswith("--"):
        return 49
    age = 1 if ALWAYS.match(name) else known(PROPERTIES, name, "the property")
    bare = re.sub(r"\"[^\"]*\"", "", value)
    for function in re.findall(r"([a-z-]+)\(", bare):
        age = max(age, known(FUNCTIONS, function, "the function"))
    return max([age] + [since for word, since in VALUES.items() if re.search(word, bare)])


def age_of_selector(text):
    """Since which Chromium a selector list is known: one selector that isn't takes the others with it."""
    age = 1
    bare = re.sub(r"\[[^\]]*\]", "", text)
    for pseudo in re.findall(r"::?[a-z-]+\(?", bare):
        age = max(age, known(PSEUDO, pseudo, "the selector"))
    # More than one simple selector within :not().
    for inner in re.findall(r":not\(([^()]*)\)", text):
        if re.search(r"[ ,>+~]", inner.strip()):
            age = max(age, 88)
    if re.search(r"&", bare):
        age = max(age, 120)
    return age


def age_of_query(text):
    return max(known(MEDIA, word, "the media feature") for word in re.findall(r"[a-z][a-z-]+", re.sub(r":[^)]*", "", text)))


def holds(condition, oldest):
    """Whether `@supports` of an old browser holds: one declaration, or `not` before it."""
    found = re.fullmatch(r"(not )?\(([^()]+(?:\([^()]*\))?)\)", condition)
    if not found:
        raise Unknown(f"the condition {condition}")
    return (age_of_declaration(found[2]) <= oldest) != bool(found[1])


def as_known(text, oldest=OLDEST):
    """What the old browser keeps of a style sheet."""
    return sheet(re.sub(r"/\*.*?\*/", "", text, flags=re.S), oldest)


def sheet(text, oldest):
    kept = []
    for head, body in blocks(text):
        if body is None:
            raise Unknown(f"the words {head}")
        if head.startswith("@"):
            name, _, condition = head[1:].partition(" ")
            if known(AT_RULES, name, "the at-rule") > oldest:
                continue
            if name == "supports":
                kept += [sheet(body, oldest)] if holds(condition.strip(), oldest) else []
            elif name == "media":
                kept += [f"{head} {{ {sheet(body, oldest)} }}"] if age_of_query(condition) <= oldest else []
            # `@page` is for paper; what stands in the margins of pages is known since 131.
        elif max(age_of_selector(one) for one in split(head, ",")) <= oldest:
            kept.append(f"{head} {{ {'; '.join(one for one in declarations(body) if age_of_declaration(one) <= oldest)} }}")
    return "\n".join(kept)


def declarations(body):
    for text, inner in blocks(body):
        if inner is not None:
            raise Unknown(f"the nested rule {text}")
        if text:
            yield text
