"""What scripts/generate_languages.py writes and refuses, and what a language more does to the texts."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SPANISH = """name: "Español"
tag: "es-CA"
direction: "ltr"
one: "1"
months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]
weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
short-weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
first-of-month: "1"
date: "{day} de {month} de {year}"
long-date: "{weekday} {day} de {month} de {year}"
month-day: "{day} de {month}"
short-day: "{short} {day}"
time: "{hour}:{minute}"
on-the-hour: "{hour}:{minute}"
halves: ["", ""]
money: "{amount} $"
group: "."
decimal: ","
colon: ": "
quotes: ["«", "»"]
"""


class GenerateLanguages(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "Texts").mkdir()
        (self.root / "Sources" / "Cases").mkdir(parents=True)
        for code in ("en", "fr"):
            shutil.copy(ROOT / "Texts" / f"{code}.yaml", self.root / "Texts")

    def write(self, name, text):
        (self.root / "Texts" / name).write_text(text, encoding="utf-8")

    def run_on(self, script, *arguments):
        return subprocess.run(
            [sys.executable, ROOT / "scripts" / script, "--root", self.root, *arguments], capture_output=True, text=True, encoding="utf-8")

    def languages(self):
        result = self.run_on("generate_languages.py")
        self.assertEqual(result.returncode, 0, result.stderr)
        return (self.root / "Sources" / "Core" / "Generated" / "Language.swift").read_text(encoding="utf-8")

    def assert_refused(self, spanish, *reasons):
        self.write("es.yaml", spanish)
        result = self.run_on("generate_languages.py")
        self.assertEqual(result.returncode, 1)
        for reason in reasons:
            self.assertIn(reason, result.stderr)
        self.assertFalse((self.root / "Sources" / "Core").exists())

    def test_a_file_adds_a_language(self):
        self.assertIn("case en, fr\n", self.languages())
        self.write("es.yaml", SPANISH)
        self.assertEqual(self.run_on("generate_languages.py", "--check").returncode, 1)
        swift = self.languages()
        self.assertIn("case en, fr, es\n", swift)
        self.assertIn("es: String? = nil", swift)
        self.assertIn('case .medium: "\\(day) de \\(month) de \\(year)"', swift)
        self.assertEqual(self.run_on("generate_languages.py", "--check").returncode, 0)

    def test_what_a_language_lacks_is_told(self):
        self.assert_refused(SPANISH.replace('colon: ": "\n', ""), "Texts/es.yaml: `colon` is missing")
        self.assert_refused(SPANISH.replace('"diciembre"', '"diciembre", "trece"'), "`months` isn't a list of 12 texts")
        self.assert_refused(SPANISH.replace("es-CA", "pt-CA"), "`tag` begins with the language's code, es")
        self.assert_refused(SPANISH.replace('one: "1"', 'one: "2"'), "`one` is one of: 1, 0 and 1, never")
        self.assert_refused(SPANISH.replace("{day} de {month} de {year}", "{day} {luna}", 1), "{luna} isn't one of", "`date` lacks {year}")
        self.assert_refused(SPANISH.replace('time: "{hour}:', 'time: "{twelve}:', 1), "neither {hour} nor {twelve} and {half}")
        self.assert_refused(SPANISH + 'colour: "rojo"\n', "`colour` isn't known")
        self.assert_refused("- es\n", "the file is a list of `key: text` lines")

    def test_each_target_then_needs_its_file_whole(self):
        self.write("es.yaml", SPANISH)
        for code, text in (("en", 'hello: "Hello {name}"\nbye: "Bye"\n'), ("fr", 'hello: "Bonjour {name}"\nbye: "Salut"\n')):
            self.write(f"Cases.{code}.yaml", text)
        self.assertIn("Texts/Cases.es.yaml:1: the file is missing", self.run_on("generate_texts.py").stderr)
        self.write("Cases.es.yaml", 'hello: "Hola"\n')
        refused = self.run_on("generate_texts.py").stderr
        self.assertIn("`bye` is missing (or refused) in Cases.es.yaml", refused)
        self.assertIn("Cases.es.yaml:1: `hello` has no placeholder; the English text has {name}", refused)
        self.write("Cases.es.yaml", 'hello: "Hola {name}"\nbye: "Adiós"\n')
        self.assertEqual(self.run_on("generate_texts.py").returncode, 0)
        swift = (self.root / "Sources" / "Cases" / "Generated" / "CasesText.swift").read_text(encoding="utf-8")
        self.assertIn('es: "Hola \\(name)")', swift)

    def test_a_singular_that_is_for_one_alone_may_leave_its_number_out(self):
        self.write("es.yaml", SPANISH)
        plural = 'due:\n  one: "{}"\n  other: "{{n:count}}"\n'
        for code, one in (("en", "tomorrow"), ("fr", "{n:count}"), ("es", "mañana")):
            self.write(f"Cases.{code}.yaml", plural.format(one))
        self.assertEqual(self.run_on("generate_texts.py").returncode, 0)
        self.write("es.yaml", SPANISH.replace('one: "1"', 'one: "0 and 1"'))
        self.assertIn("Cases.es.yaml:1: `one:` lacks {n:count}", self.run_on("generate_texts.py").stderr)


if __name__ == "__main__":
    unittest.main()
