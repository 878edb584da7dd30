"""Which lines scripts/check_imports.py takes for imports."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from check_imports import IMPORT  # noqa: E402


class Imports(unittest.TestCase):
    def test_every_form_of_an_import(self):
        for line in (
            "import Core", "  import Core", "@testable import Core", "@preconcurrency public import Core", "internal import Core",
            "import struct Core.Money", "@_spi(Tests) import Core", "import Core.Sub", "import Core // why",
        ):
            self.assertEqual(IMPORT.match(line)[1], "Core", line)

    def test_what_is_none(self):
        for line in ("// import Core", "important()", 'let text = "import Core"', "func importCore() {}"):
            self.assertIsNone(IMPORT.match(line), line)


if __name__ == "__main__":
    unittest.main()
