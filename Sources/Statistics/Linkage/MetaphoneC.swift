/// The rules for C and S.
extension MetaphoneScan {
    mutating func readC() {
        if isHardACH { return emit("K", moving: 2) }
        if isFirst, has(["CAESAR"]) { return emit("S", moving: 2) }
        if has(["CHIA"]) { return emit("K", moving: 2) }
        if letter(1) == "H" { return readCH() }
        if letter(1) == "Z", !has(["WICZ"], at: -2) { return emit("S", "X", moving: 2) }
        if has(["CIA"], at: 1) { return emit("X", moving: 3) }
        if letter(1) == "C", !(position == 1 && letter(-1) == "M") { return readCC() }
        if isOne(of: "KGQ", at: 1) { return emit("K", moving: 2) }
        if has(["CIO", "CIE", "CIA"]) { return emit("S", "X", moving: 2) }
        if isOne(of: "IEY", at: 1) { return emit("S", moving: 2) }
        // `Mac Caffrey`, `Mac Gregor`
        emit("K")
        position += has([" C", " Q", " G"], at: 1) ? 3 : letter(1) == "C" && !has(["CE", "CI"], at: 1) ? 2 : 1
    }

    /// Germanic `Bacher`, `Macht`.
    private var isHardACH: Bool {
        position > 1 && !isVowel(at: -2) && has(["ACH"], at: -1) && letter(2) != "I"
            && (letter(2) != "E" || has(["BACHER", "MACHER"], at: -2))
    }

    private mutating func readCH() {
        if !isFirst, has(["CHAE"]) { return emit("K", "X", moving: 2) }
        if isGreekCH || isGermanicCH { return emit("K", moving: 2) }
        if isFirst { return emit("X", moving: 2) }
        if begins(["MC"]) { emit("K", moving: 2) } else { emit("X", "K", moving: 2) }
    }

    /// `chemistry`, `chorus`, `Charisse`
    private var isGreekCH: Bool {
        isFirst && has(["HARAC", "HARIS", "HOR", "HYM", "HIA", "HEM"], at: 1) && !begins(["CHORE"])
    }

    private var isGermanicCH: Bool {
        startsGermanic || has(["ORCHES", "ARCHIT", "ORCHID"], at: -2) || isOne(of: "TS", at: 2)
            || (isFirst || isOne(of: "AOUE", at: -1)) && isOne(of: "LRNMBHFVW ", at: 2)
    }

    /// `Bacci` is X, `accident` KS, `Bacchus` K.
    private mutating func readCC() {
        guard isOne(of: "IEH", at: 2), !has(["HU"], at: 2) else { return emit("K", moving: 2) }
        let split = position == 1 && letter(-1) == "A" || has(["UCCEE", "UCCES"], at: -1)
        emit(split ? "KS" : "X", moving: 3)
    }

    mutating func readS() {
        // `Carlisle`, `Isle`
        if has(["ISL", "YSL"], at: -1) { return position += 1 }
        if isFirst, has(["SUGAR"]) { return emit("X", "S", moving: 1) }
        if letter(1) == "H" { return emit(has(["HEIM", "HOEK", "HOLM", "HOLZ"], at: 1) ? "S" : "X", moving: 2) }
        if has(["SIO", "SIA"]) { return emit("S", isSlavoGermanic ? "S" : "X", moving: 3) }
        // `Smith` is like `Schmidt`, `Snider` like `Schneider`.
        if isFirst && isOne(of: "MNLW", at: 1) || letter(1) == "Z" {
            return emit("S", "X", moving: letter(1) == "Z" ? 2 : 1)
        }
        if letter(1) == "C" { return readSC() }
        // French `Dubois`
        emit(isLast && has(["AI", "OI"], at: -2) ? "" : "S", "S")
        position += isOne(of: "SZ", at: 1) ? 2 : 1
    }

    private mutating func readSC() {
        if letter(2) == "H" { return readSCH() }
        emit(isOne(of: "IEY", at: 2) ? "S" : "SK", moving: 3)
    }

    private mutating func readSCH() {
        if has(["ER", "EN"], at: 3) { return emit("X", "SK", moving: 3) }
        if has(["OO", "UY", "ED", "EM"], at: 3) { return emit("SK", moving: 3) }
        let english = isFirst && !isVowel(at: 3) && letter(3) != "W"
        emit("X", english ? "S" : "X", moving: 3)
    }
}
