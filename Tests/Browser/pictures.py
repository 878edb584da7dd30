"""Pictures of the main pages, at a telephone's and a desk's width, in both languages, from a demonstration whose clock stands still: the same
sources make the same pictures.

    pictures.py FOLDER     writes FOLDER/<page>-<language>-<width>.png, and in FOLDER/readme the two that the README shows
"""

import base64
import collections
import datetime
import os
import struct
import sys
import zlib

from onward import Browser, Demo, Person
from test_own import CODE

# A Tuesday morning.
MOMENT = datetime.date(2026, 3, 3)
PROGRAM = "grande-prairie-stop"
WIDTHS = {360: 780, 1280: 900}
PUBLIC = {
    "programs": "/programs", "about": f"/programs/{PROGRAM}", "charge": f"/programs/{PROGRAM}/charge", "cost": f"/programs/{PROGRAM}/cost",
    "not-arrested": f"/programs/{PROGRAM}/not-arrested", "ask": f"/programs/{PROGRAM}/not-arrested/ask", "help": "/help", "reflection": "/reflection",
    "start": "/start", "sign-in": "/sign-in", "gallery": "/gallery", "gallery-errors": "/gallery/errors",
}
# By role: pages with their names. {case}, {closed} and {day} are looked up.
STAFF = {
    "coordinator": {
        "today": "/today", "cases": "/cases", "case": "/cases/{case}", "act": "/cases/{case}/acts/set-court-date", "sheet": "/cases/{case}/sheet",
        "fee": "/cases/{case}/fee", "letters-of-a-case": "/cases/{case}/letters", "class-days": "/class-days", "class-day": "{day}",
        "door-list": "{day}/door", "letters": "/letters", "fees": "/fees", "court-days": "/court-days", "calls": "/calls", "refer": "/refer",
    },
    "prosecutor": {"queue": "/queue"},
    "police": {"referrals": "/referrals", "police-refer": "/refer?stream=post-charge"},
    "auditor": {"audit": "/audit"},
    "administrator": {"accounts": "/accounts", "wordings": "/letters/wordings"},
}

# The points of a picture, as red, green, blue and how opaque.
POINTS = """async address => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const drawing = canvas.getContext("2d");
    drawing.drawImage(image, 0, 0);
    const points = drawing.getImageData(0, 0, image.width, image.height).data;
    let text = "";
    for (const each of points) text += String.fromCharCode(each);
    return [image.width, image.height, btoa(text)];
}"""


def png(width, height, points):
    """A PNG with a palette; `points` have four bytes each, of which the last isn't looked at. The 96 most frequent colours stay; others become the nearest one."""
    colours = [bytes(points[at:at + 3]) for at in range(0, len(points), 4)]
    palette = [colour for colour, _ in collections.Counter(colours).most_common(96)]
    index = {colour: at for at, colour in enumerate(palette)}
    for colour in set(colours) - set(palette):
        index[colour] = min(range(len(palette)), key=lambda at: sum((x - y) ** 2 for x, y in zip(palette[at], colour)))
    lines = b"".join(b"\0" + bytes(index[colour] for colour in colours[at:at + width]) for at in range(0, len(colours), width))

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + chunk(b"PLTE", b"".join(palette))
            + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))


class Pictures:
    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)
        self.demo = Demo(begin=MOMENT)
        self.browser = Browser()

    def take(self, page, name, language, path=None):
        """A picture of the page from top to bottom, at each width."""
        if path:
            page.goto(self.demo.address + path)
        for width, height in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": height})
            page.screenshot(path=f"{self.folder}/{name}-{language}-{width}.png", full_page=True, animations="disabled")

    def of_public_pages(self, language):
        context = self.browser.context(locale=f"{language}-CA")
        page = context.new_page()
        for name, path in PUBLIC.items():
            self.take(page, name, language, path)
        context.close()

    def own_page(self, language, number, before=lambda page: None):
        """Somebody's own page, opened by a code on paper; `before` is called with the page that asks for the code."""
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        coordinator.go(f"/cases/{number}/own-code")
        coordinator.press()
        code = CODE.search(coordinator.page.inner_text("main")).group(0)
        coordinator.context.close()
        context = self.browser.context(locale=f"{language}-CA")
        page = context.new_page()
        page.goto(self.demo.address + "/mine")
        before(page)
        page.fill("[name=code]", code)
        page.click("main form button[type=submit]")
        return page

    def of_a_persons_own_page(self, language, number):
        page = self.own_page(language, number, lambda page: self.take(page, "own-code", language))
        self.take(page, "own", language)
        page.context.close()

    def of_work(self, language, number):
        for role, pages in STAFF.items():
            person = Person(self.browser, self.demo, role, PROGRAM, language, scripts=True)
            places = {"case": number}
            if role == "coordinator":
                person.go("/class-days")
                places["day"] = person.page.locator('main a[href^="/class-days/"]:not([href$=new])').first.get_attribute("href")
            for name, path in pages.items():
                self.take(person.page, name, language, path.format(**places))
            person.context.close()

    def of_the_readme(self, number):
        """Two small ones: what a coordinator sees in the morning, and what a person sees on the own page. Below 60 kB each."""
        folder = os.path.join(self.folder, "readme")
        os.makedirs(folder, exist_ok=True)
        person = Person(self.browser, self.demo, "coordinator", PROGRAM, scripts=True)
        person.page.set_viewport_size({"width": 1200, "height": 1200})
        person.go("/today")
        self.keep_small(person.page, folder + "/today.png")
        person.context.close()
        page = self.own_page("en", number)
        page.set_viewport_size({"width": 360, "height": 640})
        self.keep_small(page, folder + "/own.png")
        page.context.close()
        for name in ("today", "own"):
            size = os.path.getsize(f"{folder}/{name}.png")
            if size > 60_000:
                sys.exit(f"{folder}/{name}.png is {size} bytes: too many for the README")

    def keep_small(self, page, path):
        """A picture of what is seen, in so few colours that it is small."""
        taken = base64.b64encode(page.screenshot(animations="disabled")).decode()
        blank = self.browser.context().new_page()
        width, height, points = blank.evaluate(POINTS, "data:image/png;base64," + taken)
        blank.context.close()
        with open(path, "wb") as file:
            file.write(png(width, height, base64.b64decode(points)))

    def all(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        number = coordinator.case_at("scheduled")
        coordinator.context.close()
        for language in ("en", "fr"):
            self.of_public_pages(language)
            self.of_a_persons_own_page(language, number)
            self.of_work(language, number)
        self.of_the_readme(number)

    def close(self):
        self.browser.close()
        self.demo.stop()


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: pictures.py FOLDER")
    pictures = Pictures(sys.argv[1])
    try:
        pictures.all()
    finally:
        pictures.close()
    print(f"{len([name for name in os.listdir(sys.argv[1]) if name.endswith('.png')])} pictures are in {sys.argv[1]}")


if __name__ == "__main__":
    main()
