/// A number as text in a cell.
enum NumberText {
    /// Nil for what isn't a finite number. Spaces around it don't matter. Up to 15 digits without an exponent, which is nearly every number, are read without
    /// a copy, and exactly: both whole number and power of ten are doubles, and one division rounds once (W. D. Clinger, "How to Read Floating Point Numbers
    /// Accurately", PLDI 1990).
    @inline(__always)
    static func double(_ cell: UnsafeBufferPointer<UInt8>) -> Double? {
        var at = 0
        let end = cell.count
        let isNegative = end > 0 && cell[0] == UInt8(ascii: "-")
        if isNegative { at = 1 }
        var (digits, behind, value) = (0, 0, 0)
        var hasPoint = false
        while at < end {
            let byte = cell[at]
            if byte &- 48 < 10 {
                value = value &* 10 &+ Int(byte &- 48)
                digits += 1
                if hasPoint { behind += 1 }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                return slowly(cell)
            }
            at += 1
        }
        guard digits > 0, digits <= 15 else { return slowly(cell) }
        let number = Double(value) / tens[behind]
        return isNegative ? -number : number
    }

    @inline(never)
    private static func slowly(_ cell: UnsafeBufferPointer<UInt8>) -> Double? {
        let text = String(decoding: cell, as: UTF8.self).trimmed
        // `Double` reads hexadecimal, "inf" and "nan" too, which no table of figures means.
        guard text.utf8.allSatisfy({ $0 &- 48 < 10 || "+-.eE".utf8.contains($0) }), let number = Double(text), number.isFinite else { return nil }
        return number
    }

    private static let tens: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

    /// Whether a cell says that its value is missing: empty, or as R and pandas write it.
    @inline(__always)
    static func isMissing(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        if cell.count > 4 { return cell.count < 64 && cell.allSatisfy { $0 == 32 } }
        if cell.isEmpty { return true }
        if cell[0] &- 48 < 10 { return false }
        let text = String(decoding: cell, as: UTF8.self)
        return ["NA", "NaN", "nan", "null", "NULL"].contains(text) || text.utf8.allSatisfy { $0 == 32 }
    }
}
