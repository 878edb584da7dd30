"""A third language, added by files alone: a copy of the sources is given the files, built, and read."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))
sys.path.insert(0, str(ROOT / "scripts"))

import yaml

import onward

# A code that ISO 639 leaves to everybody's own use. Each text is its English within marks that no text of ours has.
CODE = "qaa"
OPEN, CLOSE = "⟦", "⟧"
PLACEHOLDER = re.compile(r"(\{[A-Za-z0-9:]*\})")


def marked(text):
    return OPEN + text + CLOSE if isinstance(text, str) else {form: marked(one) for form, one in text.items()}


def add_language(root):
    said = yaml.safe_load((root / "Texts" / "en.yaml").read_text(encoding="utf-8"))
    said.update(
        name="Qaana", tag=CODE, date="{year}/{month}/{day}", **{"long-date": "{weekday} {year}/{month}/{day}"},
        money="{amount} CAD", group=".", decimal=",", colon=" – ")
    write(root / "Texts" / f"{CODE}.yaml", said)
    for path in sorted((root / "Texts").glob("*.en.yaml")):
        # As the generator reads them: a key may be `yes`, which other readers take for a truth.
        texts = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        write(path.with_name(path.name.replace(".en.", f".{CODE}.")), {key: marked(text) for key, text in texts.items()})


def write(path, said):
    path.write_text(yaml.safe_dump(said, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")


class AddedLanguage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="onward-language-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        for name in ("Sources", "Texts", "programs", "scripts"):
            shutil.copytree(ROOT / name, cls.folder / name)
        for name in ("Package.swift", "Package.resolved"):
            if (ROOT / name).is_file():
                shutil.copy(ROOT / name, cls.folder / name)
        # The tests' targets aren't built, but the package names their folders.
        (cls.folder / "Tests").symlink_to(ROOT / "Tests")
        build = cls.folder / ".build"
        build.mkdir()
        for name in ("checkouts", "repositories"):
            (build / name).symlink_to(ROOT / ".build" / name)
        shutil.copy(ROOT / ".build" / "workspace-state.json", build)
        add_language(cls.folder)
        subprocess.run([cls.folder / "scripts" / "generate"], check=True)
        subprocess.run(["swift", "build", "--product", "onward"], cwd=cls.folder, check=True)
        onward.BINARY = str(cls.folder / ".build" / "debug" / "onward")
        cls.demo = onward.Demo()
        cls.addClassCleanup(cls.demo.stop)
        cls.browser = onward.Browser()
        cls.addClassCleanup(cls.browser.close)

    def test_the_pages_are_read_in_it(self):
        page = self.browser.context(java_script_enabled=False, locale="qaa").new_page()
        for path in ("/", "/mine", "/sign-in", "/programs"):
            page.goto(self.demo.address + path)
            with self.subTest(path):
                self.assertEqual(page.get_attribute("html", "lang"), CODE)
                self.assertIn(OPEN, page.inner_text("h1"))
                self.assertEqual(page.locator(".you a[hreflang]").all_inner_texts(), ["English", "Français"])
        page.goto(self.demo.address + "/mine")
        words = page.evaluate(
            """() => [...document.querySelectorAll('body *')].flatMap(at => [...at.childNodes])
                .filter(at => at.nodeType === 3 && !['SCRIPT', 'STYLE'].includes(at.parentElement.tagName)).map(at => at.data.trim())""")
        left = [text for text in words if re.search(r"\w", text) and OPEN not in text and text not in ("English", "Français", "Onward")]
        self.assertEqual(left, [], "said in code rather than in files")

    def test_the_switch_offers_it_and_keeps_the_place(self):
        page = self.browser.context(java_script_enabled=False, locale="fr-CA").new_page()
        page.goto(self.demo.address + "/mine")
        self.assertEqual(page.locator(".you a[hreflang]").all_inner_texts(), ["English", "Qaana"])
        page.click("text=Qaana")
        self.assertTrue(page.url.endswith("/mine"), page.url)
        self.assertEqual(page.get_attribute("html", "lang"), CODE)

    def test_a_coordinator_works_in_it_and_letters_stay_in_an_official_language(self):
        person = onward.Person(self.browser, self.demo, "coordinator", "edmonton-stop", language=CODE)
        person.go("/today")
        self.assertIn(OPEN, person.says())
        self.assertRegex(person.says(), r"\d{4}/[A-Z][a-z]+/\d", "dates are written as the language's file has it")
        person.go("/cases")
        number = onward.NUMBER.search(person.says()).group()
        person.go(f"/cases/{number}/letters")
        self.assertIn(OPEN, person.says())
        offered = person.page.locator('main input[name="language"]').evaluate_all("all => all.map(one => one.value)")
        self.assertIn(offered, ([], ["en", "fr"]))


if __name__ == "__main__":
    unittest.main()
