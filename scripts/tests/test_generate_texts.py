"""What scripts/generate_texts.py writes and refuses. Run by scripts/test: python3 -m unittest discover scripts/tests"""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent / "generate_texts.py"


class GenerateTexts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "Texts").mkdir()
        for code in ("en", "fr"):
            shutil.copy(SCRIPT.parent.parent / "Texts" / f"{code}.yaml", self.root / "Texts")
        (self.root / "Sources" / "Cases").mkdir(parents=True)
        self.output = self.root / "Sources" / "Cases" / "Generated" / "CasesText.swift"

    def run_on(self, english, french, *arguments):
        for language, text in (("en", english), ("fr", french)):
            if text is not None:
                (self.root / "Texts" / f"Cases.{language}.yaml").write_text(text, encoding="utf-8")
        return subprocess.run(
            [sys.executable, SCRIPT, "--root", self.root, *arguments], capture_output=True, text=True, encoding="utf-8")

    def assert_refused(self, english, french, *reasons):
        result = self.run_on(english, french)
        self.assertEqual(result.returncode, 1, result.stderr)
        for reason in reasons:
            self.assertIn(reason, result.stderr)
        self.assertFalse(self.output.exists())

    def swift(self, english, french):
        result = self.run_on(english, french)
        self.assertEqual(result.returncode, 0, result.stderr)
        return self.output.read_text(encoding="utf-8")

    def test_a_text_becomes_a_constant(self):
        swift = self.swift('refusal.no-counsel: "Say \\"no\\"\\\\"\n', "refusal.no-counsel: «\u00a0Non\u00a0»\n")
        self.assertIn("public enum CasesText {", swift)
        self.assertIn('static let refusalNoCounsel: Bilingual', swift)
        self.assertIn('en: "Say \\"no\\"\\\\"', swift)
        self.assertIn('fr: "«\\u{A0}Non\\u{A0}»"', swift)

    def test_parameters_come_in_the_order_of_the_english_text(self):
        swift = self.swift('a: "{fee:money} by {due:longdate}, {name}"\n', 'a: "{name}, {due:longdate} : {fee:money}"\n')
        self.assertIn("static func a(fee: Money, due: CivilDate, name: String) -> Bilingual", swift)
        self.assertIn('fr: "\\(name), \\(due.text(.fr, .long)) : \\(fee.text(.fr))"', swift)

    def test_a_plural_asks_the_rule_of_its_language(self):
        forms = 'due:\n  one: "{} {{n:count}}"\n  other: "{} {{n:count}}"\n'
        swift = self.swift(forms.format("day", "days"), forms.format("jour", "jours"))
        self.assertIn('Language.fr.isOne(n) ? "jour \\(n.text(.fr))" : "jours \\(n.text(.fr))"', swift)

    def test_doubled_braces_are_braces_and_line_ends_are_kept(self):
        swift = self.swift("a: |\n  {{x}}\n  y\n", 'a: "z"\n')
        self.assertIn('en: "{x}\\ny"', swift)

    def test_a_key_missing_on_either_side(self):
        self.assert_refused(
            'a: "x"\nb: "x"\n', 'b: "x"\nc: "x"\n',
            "Texts/Cases.en.yaml:1: `a` is missing", "Texts/Cases.fr.yaml:2: `c` is missing")

    def test_a_missing_or_unreadable_file(self):
        self.assert_refused('a: "x"\n', None, "Texts/Cases.fr.yaml:1: the file is missing")
        self.assert_refused('a: "x"\n', 'a: "x\n', "Texts/Cases.fr.yaml:2: not YAML")
        self.assert_refused('a: "x"\n', "- a\n", "Texts/Cases.fr.yaml:1:")

    def test_placeholders_that_differ(self):
        self.assert_refused('a: "{n}"\n', 'a: "{m}"\n', "Cases.fr.yaml:1: `a` has {m}; the English text has {n}")
        self.assert_refused('a: "{n:int}"\n', 'a: "{n:count}"\n', "`a` has {n:count}")
        self.assert_refused('a: "{n:int} {n}"\n', 'a: "{n:int}"\n', "{n} is given two types")

    def test_unknown_types_lone_braces_and_keywords(self):
        self.assert_refused('\na: "{n:float}"\n', 'a: "x"\n', "Cases.en.yaml:2: {n:float}: the type `float` is unknown")
        self.assert_refused('a: "{ x"\n', 'a: "x"\n', "a brace without its partner")
        self.assert_refused('a: "x }"\n', 'a: "x"\n', "a brace without its partner")
        self.assert_refused('a: "{in}"\n', 'a: "{in}"\n', "`in` is a Swift keyword")
        self.assert_refused('class: "x"\n', 'class: "x"\n', "a Swift keyword")

    def test_plurals_that_lack_something(self):
        good = 'a:\n  one: "x {n:count}"\n  other: "x {n:count}"\n'
        self.assert_refused('a:\n  one: "x {n:count}"\n', good, "the plural has no `other:`")
        self.assert_refused('a: "x {n:count}"\n', good, "`a` is a plural in the other language")
        self.assert_refused('a:\n  one: "x"\n  other: "x"\n', good, "exactly one {…:count}")
        self.assert_refused(good, 'a:\n  one: "demain"\n  other: "x {n:count}"\n', "Cases.fr.yaml:1: `one:` lacks {n:count}")

    def test_the_english_singular_may_leave_its_number_out(self):
        self.swift('a:\n  one: "tomorrow"\n  other: "x {n:count}"\n', 'a:\n  one: "x {n:count}"\n  other: "x {n:count}"\n')

    def test_keys_that_clash(self):
        self.assert_refused('a: "x"\na: "y"\n', 'a: "x"\n', "Cases.en.yaml:2: `a` is there twice; first on line 1")
        self.assert_refused('a.b: "x"\na-b: "y"\n', 'a.b: "x"\na-b: "y"\n', "would both be named `aB`")
        self.assert_refused('A_b: "x"\n', 'A_b: "x"\n', "isn't a key")
        self.assert_refused("a:\n", "a:\n", "has no text")

    def test_check_finds_what_is_stale_and_writes_nothing(self):
        self.assertEqual(self.run_on('a: "x"\n', 'a: "x"\n', "--check").returncode, 1)
        self.assertFalse(self.output.exists())
        self.assertEqual(self.run_on(None, None).returncode, 0)
        self.assertEqual(self.run_on(None, None, "--check").returncode, 0)
        self.assertEqual(self.run_on('a: "y"\n', None, "--check").returncode, 1)

    def test_a_file_whose_texts_are_gone_is_removed(self):
        self.swift('a: "x"\n', 'a: "x"\n')
        for path in (self.root / "Texts").iterdir():
            path.unlink()
        self.assertEqual(self.run_on(None, None, "--check").returncode, 1)
        self.assertEqual(self.run_on(None, None).returncode, 0)
        self.assertFalse(self.output.exists())


if __name__ == "__main__":
    unittest.main()
