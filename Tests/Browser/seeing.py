"""What is asked of every page, however it is looked at: no accessibility fault (axe-core, WCAG 2.2 AA) in light, in the dark, in high
contrast and in forced colours; nothing that scrolls sideways, at 400 % zoom neither; and on paper what is to be read, and no controls."""

import os

import axe_playwright_python

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = open(os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js"), encoding="utf-8").read()
# Only what is wrong comes back: each rule with the first of the elements that break it.
RUN = """only => axe.run(document, {runOnly: only, resultTypes: ["violations"]}).then(found => found.violations.map(
    rule => [rule.id, rule.nodes.slice(0, 3).map(node => node.target.join(" "))]))"""

DARK = {"color_scheme": "dark"}
MORE = {"contrast": "more"}
FORCED = {"forced_colors": "active"}
AS_IT_IS = {"color_scheme": "null", "contrast": "null", "forced_colors": "null", "media": "null"}

# 1280 by 1024 pixels at 400 %, in CSS pixels (WCAG 2.2, 1.4.10).
ZOOMED = {"width": 320, "height": 256}
# Lines, paragraphs, letters and words as far apart as anybody may set them (WCAG 2.2, 1.4.12).
APART = """() => { const sheet = new CSSStyleSheet(); sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; "
    + "word-spacing: .16em !important } p { margin-bottom: 2em !important }"); document.adoptedStyleSheets = [sheet]; }"""
NOT_APART = "() => { document.adoptedStyleSheets = []; }"
# Elements that show less than they hold. Words for screen readers do, and the name in the bar, which gives way to everything else.
CUT = """() => [...document.querySelectorAll("body *")].filter(one => {
    const style = getComputedStyle(one);
    return style.overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && !one.matches(".where, .input, .unseen")
}).map(one => one.tagName + "." + one.className)"""
# What stays in place while the page scrolls, and takes more than a quarter of what is seen.
STUCK = """() => [...document.querySelectorAll("body *")].filter(one => ["fixed", "sticky"].includes(getComputedStyle(one).position)
    && one.getBoundingClientRect().height > innerHeight / 4).map(one => one.className)"""
# In forced colours only borders tell a button or a field from the words around it.
BORDERLESS = """() => [...document.querySelectorAll("main .button, main .input, main .tag, main .note, main .card")].filter(one =>
    one.offsetHeight && parseFloat(getComputedStyle(one).borderLeftWidth) < 1).map(one => one.className)"""
ON_PAPER = """() => {
    const seen = one => one.offsetHeight > 1 && getComputedStyle(one).visibility !== "hidden";
    const told = one => one.tagName + "." + one.className;
    const light = colour => {
        const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map(Number)
            .map(each => each / 255).map(each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const controls = "button, .button, nav, [role=search], .filter, .skip, .back, .exit, [data-exit], .choices.inline + .actions";
    const all = [...document.querySelectorAll("body, body *")];
    return {
        controls: [...document.querySelectorAll(controls)].filter(seen).map(told),
        pale: all.filter(one => seen(one) && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            .filter(one => light(getComputedStyle(one).color) > .15).map(told),
        grounds: all.filter(seen).filter(one => {
            const ground = getComputedStyle(one).backgroundColor;
            return !/, 0\\)$/.test(ground) && light(ground) < .8;
        }).map(told),
        lost: document.querySelectorAll("main h1").length && ![...document.querySelectorAll("h1")].some(seen) ? ["h1"] : [],
    };
}"""


def faults(page, rules=None):
    """What axe finds on the page as it is now: all rules of WCAG 2.2 AA, or only those named."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    return page.evaluate(RUN, {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS})


def sideways(page):
    """By how many pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def crowded(page):
    """What lies over what in the bar at the top: pairs of texts whose boxes meet."""
    return page.evaluate("""() => {
        const texts = [...document.querySelectorAll(".top > .brand, .top nav a, .you > *")].filter(one => one.offsetWidth > 0);
        const boxes = texts.map(one => [one.textContent, one.getBoundingClientRect()]);
        return boxes.flatMap(([text, a], index) => boxes.slice(index + 1)
            .filter(([, b]) => a.right > b.left + 1 && b.right > a.left + 1 && a.bottom > b.top + 1 && b.bottom > a.top + 1)
            .map(([other]) => text + " / " + other));
    }""")


def in_every_light(page):
    """What can't be read or told apart in the dark, in high contrast (7 to 1) and in forced colours: the light, and what is wrong in it."""
    found = []
    for light, rules in ((DARK, ["color-contrast", "link-in-text-block"]), (MORE, ["color-contrast-enhanced"]), ({**DARK, **MORE}, ["color-contrast-enhanced"])):
        page.emulate_media(**light)
        found += [(light, fault) for fault in faults(page, rules)]
        page.emulate_media(**AS_IT_IS)
    page.emulate_media(**FORCED)
    found += [(FORCED, each) for each in page.evaluate(BORDERLESS)]
    page.emulate_media(**AS_IT_IS)
    return found


def zoomed(page):
    """What is lost at 400 % zoom, with lines, letters and words set apart."""
    before = page.viewport_size
    page.set_viewport_size(ZOOMED)
    page.evaluate(APART)
    wide = sideways(page)
    found = ([f"{wide} px wider than the window"] if wide > 0 else []) + page.evaluate(CUT) + page.evaluate(STUCK)
    page.evaluate(NOT_APART)
    page.set_viewport_size(before)
    return found


def on_paper(page):
    """What is wrong with the page as it is printed: controls on it, words or grounds that need colour, a heading that is gone."""
    found = []
    # Whoever reads in the dark prints black on white too.
    for light in ({}, DARK):
        page.emulate_media(media="print", **light)
        found += [f"{what}: {one}" for what, ones in page.evaluate(ON_PAPER).items() for one in ones[:3]]
        page.emulate_media(**AS_IT_IS)
    return found
