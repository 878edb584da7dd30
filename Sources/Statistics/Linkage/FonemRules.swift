/// FONEM's rules under their usual numbers, V for vowels and C for consonants, in the order in which they run.
///
/// A rewritten group that a later rule would change again is kept from it by `#` in place of a letter, which is put back at
/// the end (C-11, C-16, C-17).
enum FonemRules {
    static let opening: [FonemRule] = [
        FonemRule("C-12", "GEO|GEAU", "JO"),
        FonemRule("C-8", "CC", "K", after: .letter("AOU")),
        FonemRule("C-9", "CC", "X", after: .letter("EIY")),
        FonemRule("C-10", "G", "J", after: .letter("EIY")),
        FonemRule("C-16", "MAC", "MA#", before: .edge, after: .consonant),
        FonemRule("C-17", "MC", "MA#", before: .edge),
        FonemRule("C-2", "C", "SS", before: .vowel, after: .letter("EIY")),
        FonemRule("C-3", "C", "S", before: .consonant(except: "CX"), after: .letter("EIY")),
        FonemRule("C-7", "C", "K", after: .consonant(except: "CH")),
    ]

    static let vowels: [FonemRule] = [
        FonemRule("V-2, V-5", "EAULT|AULT|OLT|EAULX|AULX|OLX", "O", after: .edge),
        FonemRule("V-3, V-4", "EAUT|AUT|EAUX|AUX", "O", after: .edge),
        FonemRule("V-6", "EAULD|EAUD|AULD|AUD", "O", after: .edge),
        FonemRule("V-1", "EAU|AU", "O"),
        FonemRule("C-14", "H", "", before: .anyBut("PCS")),
        FonemRule("C-31, C-33", "SAINTE|STE", "STE-", before: .edge),
        FonemRule("C-30, C-32", "SAINT|SAIN|SINT|SIN|SEIN|SEIM|CINQ|CIN|ST", "ST-", before: .edge, after: .anyBut("E")),
        FonemRule("C-11", "GA", "G#", after: .letter("MN")),
        FonemRule("C-11", "GAIM", "G#IM"),
        FonemRule("C-11", "GAIN", "G#IN"),
        FonemRule("V-15", "AM|EM", "EN", after: .consonant(except: "N")),
        FonemRule("V-17", "AN", "EN", after: .consonant),
        FonemRule("V-18", "AIM|AIN|EIN", "IN", after: .consonantOrEdge),
        FonemRule("V-7", "AY", "E", before: .anyBut("G"), after: .edge),
        FonemRule("V-8", "EUX", "EU", after: .edge),
        FonemRule("V-9", "EY", "E", after: .consonantOrEdge),
        FonemRule("V-10", "Y", "I"),
        FonemRule("V-11", "I", "Y", before: .vowel, after: .vowel),
        FonemRule("V-12", "ILL", "Y", before: .vowel),
        FonemRule("V-13", "OU", "W", after: .letter("AEOUI"), unlessThen: "ILL"),
        FonemRule("V-16", "OM", "ON", after: .consonant(except: "N")),
        FonemRule("V-19", "BORNE|BORN|BURNE|BOURNE|BOURN", "BURN", after: .edge),
        FonemRule("V-20", "IM", "IN", before: .edge),
        FonemRule("V-20", "IM", "IN", before: .consonant, after: .consonant(except: "N")),
    ]

    static let consonants: [FonemRule] = [
        FonemRule("C-1", "BV", "V"),
        FonemRule("C-4", "C", "S", before: .edge, after: .letter("EIY")),
        FonemRule("C-5", "C", "K", before: .edge, after: .letter("OUA")),
        FonemRule("C-6", "C", "K", before: .vowel, after: .edge),
        FonemRule("C-13", "GNI", "GN", after: .vowel),
        FonemRule("C-15", "JEA", "JA"),
        FonemRule("C-18", "PH", "F"),
        FonemRule("C-19", "QU", "K"),
        FonemRule("C-20", "SC", "S", before: .edge, after: .letter("EIY")),
        FonemRule("C-21", "SC", "SS", after: .letter("EIY")),
        FonemRule("C-22", "SC", "SK", before: .notEdge, after: .letter("AOU")),
        FonemRule("C-23", "SH", "CH"),
        FonemRule("C-24", "TIA", "SSIA", after: .edge),
        FonemRule("C-25", "W", "", before: .letter("AIOUY")),
        FonemRule("C-26", "XC|XS|XZ", "X"),
        FonemRule("C-27", "Z", "S", before: .vowel),
        FonemRule("C-27", "Z", "S", before: .consonant, after: .consonant),
    ]

    /// Single letters for double ones, run before and after all other rules.
    static let doubles: [FonemRule] = [
        FonemRule("C-28", "CC", "C", after: .consonantOrEdge),
        FonemRule("C-28", "SS", "S", before: .consonantOrEdge),
        FonemRule("C-28", "SS", "S", after: .consonantOrEdge),
        FonemRule("C-28", "LL", "L", before: .anyBut("I")),
        FonemRule("C-28", "ILE", "ILLE", after: .edge),
    ]

    static let closing: [FonemRule] = [
        FonemRule("C-11", "G#", "GA"),
        FonemRule("C-16", "MA#", "MAC"),
    ]
}

extension Neighbour {
    static let notEdge = Neighbour(letters: .all, edge: false)
}
