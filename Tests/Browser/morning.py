"""The table of a morning after a police operation: 35 referrals as a spreadsheet saves them. Four rows are wrong, one looks
like somebody who is here already, and one stands in the table twice."""

import datetime

from onward import days

PEOPLE = [
    "Amos Fabricant", "Basile Imaginé", "Chidi Examplor", "Dmitri Notreal", "Étienne Supposé", "Farouk Dummyson",
    "Gustave Fictionnel", "Horace Pretender", "Igor Specimensky", "Jalil Modelli", "Kenji Sampleton", "Léopold Chimère",
    "Marek Inventowicz", "Néstor Ficticio", "Olivier Prototype", "Pablo Hipotético", "Quentin Mirage", "Rohan Demonath",
    "Sven Påhittad", "Tancrède Factice", "Umberto Immaginario", "Viktor Nobodyev", "Wendell Mockford", "Xavier Brouillon",
    "Yusuf Hayali", "Zoltán Kitalált", "Anselm Beispiel", "Bertram Stencil", "Cyprien Maquette", "Declan Phantom",
    "Ezequiel Borrador", "Fergus Makebelieve", "Godfrey Testpattern", "Hilaire Songe", "Isidore Trompe-l’Œil",
]
HEADINGS = {
    "en": ["Name", "Birth date", "Offence date", "Card number", "Language"],
    "fr": ["Nom", "Date de naissance", "Date de l’infraction", "Numéro de carte", "Langue"],
}
COLUMNS = ["name", "birth-date", "offence-date", "card-number", "language"]
SEPARATOR = {"en": ",", "fr": ";"}
SPOKEN = {"en": ["English", "French", "Punjabi"], "fr": ["français", "anglais", "pendjabi"]}

# By their row, counted from 1.
LIKE_SOMEBODY_HERE = 9
FIRST_OF_TWO = 2
SECOND_OF_TWO = 26
OFFENCE = days(-1)
SEVENTEEN = datetime.date(OFFENCE.year - 17, 1, 1)
WRONG = {
    4: ("birth-date", "31/02/1980"),
    12: ("birth-date", SEVENTEEN.isoformat()),
    21: ("name", ""),
    30: ("language", "Klingon"),
}

# What the pages say of it.
WORDS = {
    "en": {
        "row": "Line {}", "colon": ": ",
        4: "There is no such day on the calendar. Check the date.",
        12: "The person was under 18 on the date of the offence. Alternative measures for adults don’t apply; the Youth Criminal "
        "Justice Act does. Nothing is recorded here: call the prosecutor.",
        21: "Give a name.",
        30: "This language isn’t known. Write its name in English or French, or its code, such as pa.",
        "counted": "35 rows: 31 in order, 4 to correct. Nothing is saved yet.",
        "corrected": "4 rows: 4 in order, 0 to correct. Nothing is saved yet.",
        "landed": "{} referrals are in.", "waiting": "2 wait for somebody to look", "still": "Not saved: 4 rows are still wrong",
        "alike": ["Same name.", "Same birth date."], "strong": "strong", "existing": "Case {}",
        "today": "{} referrals look like somebody who is here already.",
        "put-away": "The referral is put away. Case {} goes on.", "not-opened": "not opened yet",
    },
    "fr": {
        "row": "Ligne {}", "colon": " : ",
        4: "Ce jour n’existe pas au calendrier. Vérifiez la date.",
        12: "La personne avait moins de 18 ans à la date de l’infraction. Les mesures de rechange pour adultes ne s’appliquent pas; "
        "la Loi sur le système de justice pénale pour les adolescents s’applique. Rien n’est inscrit ici : appelez le procureur.",
        21: "Donnez un nom.",
        30: "Cette langue est inconnue. Écrivez son nom en français ou en anglais, ou son code, comme pa.",
        "counted": "35 lignes : 31 en ordre, 4 à corriger. Rien n’est encore enregistré.",
        "corrected": "4 lignes : 4 en ordre, 0 à corriger. Rien n’est encore enregistré.",
        "landed": "{} demandes sont reçues.", "waiting": "2 attendent que quelqu’un les regarde",
        "still": "Non enregistrées : 4 lignes sont encore fautives",
        "alike": ["Même nom.", "Même date de naissance."], "strong": "forte", "existing": "Dossier {}",
        "today": "{} demandes ressemblent à quelqu’un qui est déjà ici.",
        "put-away": "La demande est classée. Le dossier {} continue.", "not-opened": "pas encore ouvert",
    },
}


class Morning:
    """The table in one language."""

    def __init__(self, language, here):
        """`here`: the name and the birth date of somebody who is in the program already, as they are typed."""
        self.language = language
        self.right = {row: self._row(row) for row in range(1, 36)}
        self.right[LIKE_SOMEBODY_HERE][:2] = here
        self.right[SECOND_OF_TWO][:2] = self.right[FIRST_OF_TWO][:2]

    def _row(self, row):
        born = datetime.date(1955 + row, row % 12 + 1, row % 28 + 1)
        spoken = SPOKEN[self.language][row % 3]
        return [PEOPLE[row - 1], born.isoformat(), OFFENCE.isoformat(), f"OP-{100 + row}", spoken]

    def typed(self, row):
        """The cells of a row by their columns, as they are pasted."""
        cells = dict(zip(COLUMNS, self.right[row]))
        if row in WRONG:
            column, cell = WRONG[row]
            cells[column] = cell
        return cells

    def text(self):
        """What is pasted: with the line ends that Windows writes, and a cell in quotes where it needs them."""
        lines = [HEADINGS[self.language]] + [list(self.typed(row).values()) for row in sorted(self.right)]
        separator = SEPARATOR[self.language]
        return "\r\n".join(separator.join(f'"{cell}"' if separator in cell else cell for cell in cells) for cells in lines)

    def card(self, row):
        return self.typed(row)["card-number"]

    def landing(self):
        """The rows that become cases at once, each with its name."""
        apart = set(WRONG) | {LIKE_SOMEBODY_HERE, SECOND_OF_TWO}
        return {row: cells[0] for row, cells in self.right.items() if row not in apart}

    def heading(self, column):
        return HEADINGS[self.language][COLUMNS.index(column)]

    def correction(self, row):
        """The wrong cell's column, and what should stand there."""
        column = WRONG[row][0]
        return column, self.right[row][COLUMNS.index(column)]
