/// The rules for G, the letter with the most sounds.
extension MetaphoneScan {
    mutating func readG() {
        if letter(1) == "H" { return readGH() }
        if letter(1) == "N" { return readGN() }
        if has(["LI"], at: 1), !isSlavoGermanic { return emit("KL", "L", moving: 2) }
        if isGermanicStart || isGermanicGer { return emit("K", "J", moving: 2) }
        if isOne(of: "EIY", at: 1) || has(["AGGI", "OGGI"], at: -1) { return readSoftG() }
        emit("K", skipping: "G")
    }

    private mutating func readGH() {
        if !isFirst, !isVowel(at: -1) { return emit("K", moving: 2) }
        if isFirst { return emit(letter(2) == "I" ? "J" : "K", moving: 2) }
        // Parker's rule: `Hugh`, `bough`, `Broughton`
        let silent = isOne(of: "BHD", at: -2) || isOne(of: "BHD", at: -3) || isOne(of: "BH", at: -4)
        if !silent {
            if position > 2, letter(-1) == "U", isOne(of: "CGLRT", at: -3) {
                emit("F")
            } else if letter(-1) != "I" {
                emit("K")
            }
        }
        position += 2
    }

    private mutating func readGN() {
        if position == 1, isVowel(at: -1), !isSlavoGermanic {
            emit("KN", "N", moving: 2)
        } else if !has(["EY"], at: 2), !isSlavoGermanic {
            emit("N", "KN", moving: 2)
        } else {
            emit("KN", moving: 2)
        }
    }

    /// `Gerber`, `Gibson`
    private var isGermanicStart: Bool {
        isFirst && (letter(1) == "Y" || has(["ES", "EP", "EB", "EL", "EY", "IB", "IL", "IN", "IE", "EI", "ER"], at: 1))
    }

    /// `Berger`, but not `danger`.
    private var isGermanicGer: Bool {
        (has(["ER"], at: 1) || letter(1) == "Y") && !begins(["DANGER", "RANGER", "MANGER"]) && !isOne(of: "EI", at: -1)
            && !has(["RGY", "OGY"], at: -1)
    }

    private mutating func readSoftG() {
        if startsGermanic || has(["ET"], at: 1) { return emit("K", moving: 2) }
        // French `Roger` is J; `-ier` at the end too.
        emit("J", has(["IER "], at: 1) ? "J" : "K", moving: 2)
    }
}
