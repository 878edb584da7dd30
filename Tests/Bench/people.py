"""People who don't exist, as many as are asked for, and the tables of referrals that the importer reads.

Names are built of syllables, so that there are many distinct ones that nevertheless share beginnings and sounds, as real
ones do; a fifth of the people have one of thirty common surnames, and some names carry French accents. The same seed makes
the same people.
"""

import csv
import datetime
import io
import random

COMMON = """Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron
Smith Brown Wilson Martin MacDonald Campbell Taylor Johnson Anderson Thompson Nguyen Singh Chen Li Kim""".split()
ONSETS = "b br c ch cl d dr f fr g gr h j k l m n p pr qu r s st t tr v w z".split()
VOWELS = "a e i o u ai au ou ie oi é è ô".split()
VOWEL_WEIGHTS = [12, 12, 12, 12, 8, 3, 3, 3, 3, 2, 1, 1, 1]
CODAS = ["", "", "", "", "n", "r", "l", "s", "t", "rd", "nt", "ck", "m", "x"]
HEADINGS = [
    "Name", "Date of birth", "Date of offence", "Police file", "Language", "Package", "Safe contact", "Court", "Next appearance",
    "Stream"]


class People:
    """Draws people one after another."""

    def __init__(self, seed, surnames=20_000, given=1_500):
        self.chance = random.Random(seed)
        self.surnames = self._names(surnames, (2, 3))
        self.given = self._names(given, (1, 3))
        self.count = 0

    def _names(self, count, syllables):
        """Distinct names in the order of their drawing."""
        names = {}
        while len(names) < count:
            parts = [self._syllable() for _ in range(self.chance.randint(*syllables))]
            name = "".join(parts).capitalize()
            if len(name) > 2:
                names[name] = None
        return list(names)

    def _syllable(self):
        return (
            self.chance.choice(ONSETS) + self.chance.choices(VOWELS, VOWEL_WEIGHTS)[0] + self.chance.choice(CODAS))

    def _skewed(self, names):
        """One of the names; the first are drawn far more often than the last."""
        return names[int(len(names) * self.chance.random() ** 2)]

    def name(self):
        surname = self.chance.choice(COMMON) if self.chance.random() < 0.2 else self._skewed(self.surnames)
        return f"{self._skewed(self.given)} {surname}"

    def row(self, today):
        """A referral as a police service would list it; one in ten came as a volunteer."""
        chance = self.chance
        self.count += 1
        born = datetime.date(1950, 1, 1) + datetime.timedelta(days=chance.randrange(56 * 365))
        row = {
            "Name": self.name(), "Date of birth": born, "Language": chance.choice(["en", "en", "en", "fr"]),
            "Safe contact": f"780-555-01{chance.randrange(100):02}", "Stream": "volunteer"}
        if chance.random() < 0.9:
            offence = today - datetime.timedelta(days=chance.randint(5, 120))
            row.update({
                "Date of offence": offence, "Police file": f"{offence.year}-{self.count:07}", "Package": chance.choice(["yes", "no"]),
                "Court": "Grande Prairie", "Next appearance": today + datetime.timedelta(days=chance.randint(1, 360)),
                "Stream": "post-charge"})
        return row

    def table(self, rows, today):
        """A CSV file of so many rows, and the names in it."""
        drawn = [self.row(today) for _ in range(rows)]
        text = io.StringIO()
        writer = csv.DictWriter(text, HEADINGS, restval="")
        writer.writeheader()
        writer.writerows(drawn)
        return text.getvalue(), [row["Name"] for row in drawn]


def misspelled(name, chance):
    """The name with one letter left out or doubled, as a hurried person types it."""
    place = chance.randrange(1, len(name) - 1)
    if name[place] == " ":
        place -= 1
    return name[:place] + (name[place + 1:] if chance.random() < 0.5 else name[place] + name[place:])
