/// Which rule reads which letter, and the short rules.
extension MetaphoneScan {
    mutating func step() {
        switch letter(0) {
        case "A", "E", "I", "O", "U", "Y":
            if isFirst { emit("A") }
            position += 1
        case "B": emit("P", skipping: "B")
        case "C": readC()
        case "D": readD()
        case "F": emit("F", skipping: "F")
        case "G": readG()
        case "H": readH()
        case "J": readJ()
        case "K": emit("K", skipping: "K")
        case "L": readL()
        case "M": readM()
        case "N": emit("N", skipping: "N")
        case "P": if letter(1) == "H" { emit("F", moving: 2) } else { emit("P", skipping: "PB") }
        case "Q": emit("K", skipping: "Q")
        case "R": readR()
        case "S": readS()
        case "T": readT()
        case "V": emit("F", skipping: "V")
        case "W": readW()
        case "X": readX()
        case "Z": readZ()
        default: position += 1
        }
    }

    /// `edge` is J, `Edgar` TK.
    private mutating func readD() {
        guard letter(1) == "G" else { return emit("T", skipping: "TD") }
        if isOne(of: "EIY", at: 2) { emit("J", moving: 3) } else { emit("TK", moving: 2) }
    }

    /// Heard only between vowels or at the beginning.
    private mutating func readH() {
        if isFirst || isVowel(at: -1), isVowel(at: 1) { emit("H", moving: 2) } else { position += 1 }
    }

    private mutating func readJ() {
        if has(["JOSE"]) || begins(["SAN "]) {
            let spanish = isFirst && letter(4) == " " || begins(["SAN "])
            return emit(spanish ? "H" : "J", "H", moving: 1)
        }
        if isFirst {
            emit("J", "A")
        } else if isVowel(at: -1), !isSlavoGermanic, isOne(of: "AO", at: 1) {
            emit("J", "H")
        } else if isLast {
            emit("J", "")
        } else if !isOne(of: "LTKSNMBZ", at: 1), !isOne(of: "SKL", at: -1) {
            emit("J")
        }
        position += letter(1) == "J" ? 2 : 1
    }

    /// Spanish `Cabrillo`, `Gallegos`: the alternate is silent.
    private mutating func readL() {
        guard letter(1) == "L" else { return emit("L", moving: 1) }
        let ending = position == name.count - 3 && has(["ILLO", "ILLA", "ALLE"], at: -1)
        let plural =
            (stands(["AS", "OS"], at: last - 1) || stands(["A", "O"], at: last)) && has(["ALLE"], at: -1)
        emit("L", ending || plural ? "" : "L", moving: 2)
    }

    /// `dumb`, `thumb`, `plumber`
    private mutating func readM() {
        let silentB = has(["UMB"], at: -1) && (position + 1 == last || has(["ER"], at: 2))
        emit("M", moving: silentB || letter(1) == "M" ? 2 : 1)
    }

    /// French `Rogier`, but not `Hochmeier`.
    private mutating func readR() {
        let silent = isLast && !isSlavoGermanic && has(["IE"], at: -2) && !has(["ME", "MA"], at: -4)
        emit(silent ? "" : "R", "R")
        position += letter(1) == "R" ? 2 : 1
    }

    private mutating func readT() {
        if has(["TION", "TIA", "TCH"]) { return emit("X", moving: 3) }
        guard has(["TH", "TTH"]) else { return emit("T", skipping: "TD") }
        if has(["OM", "AM"], at: 2) || startsGermanic { emit("T", moving: 2) } else { emit("0", "T", moving: 2) }
    }

    private mutating func readW() {
        if has(["WR"]) { return emit("R", moving: 2) }
        if isFirst, isVowel(at: 1) {
            emit("A", "F")
        } else if has(["WH"]), isFirst {
            emit("A")
        }
        let slavic = has(["EWSKI", "EWSKY", "OWSKI", "OWSKY"], at: -1)
        if isLast && isVowel(at: -1) || slavic || begins(["SCH"]) { return emit("", "F", moving: 1) }
        if has(["WICZ", "WITZ"]) { return emit("TS", "FX", moving: 4) }
        position += 1
    }

    /// Silent at the end of French names (`Breaux`).
    private mutating func readX() {
        if !(isLast && (has(["IAU", "EAU"], at: -3) || has(["AU", "OU"], at: -2))) { emit("KS") }
        position += isOne(of: "CX", at: 1) ? 2 : 1
    }

    private mutating func readZ() {
        if letter(1) == "H" { return emit("J", moving: 2) }
        if has(["ZO", "ZI", "ZA"], at: 1) || isSlavoGermanic && !isFirst && letter(-1) != "T" {
            emit("S", "TS")
        } else {
            emit("S")
        }
        position += letter(1) == "Z" ? 2 : 1
    }
}
