import Core
import Crypto

/// The master key on paper: four lines of fifteen characters in groups of five, each with its own check, so that a
/// slip of the pen is found on its line.
///
/// A line is eight bytes of the key and a check of eleven bits over the line's number and bytes: 75 bits, fifteen
/// characters of base 32. One mistyped line in 2,048 would pass; the fingerprint then still differs.
public struct RecoverySheet: Sendable {
    /// What stands on the sheet: the key itself. For printing, never for a log.
    public let lines: [String]
    /// `MasterKey.fingerprint`, to tell which installation the sheet belongs to.
    public let fingerprint: String
    public let made: Instant

    public init(_ key: MasterKey, at made: Instant) {
        let bytes = key.bytes
        lines = (0..<Self.lineCount).map { Self.line($0, Array(bytes[($0 * 8)..<($0 * 8 + 8)])) }
        fingerprint = key.fingerprint
        self.made = made
    }

    static let lineCount = 4

    /// Reads a typed sheet: four lines that aren't blank, in any case, with or without spaces and hyphens.
    /// Throws `sheetIncomplete` or `sheetLine` (counted from 1).
    public static func read(_ typed: String) throws -> MasterKey {
        let lines = typed.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        guard lines.count == lineCount else {
            throw VaultError.sheetIncomplete(found: lines.count, needed: lineCount)
        }
        var bytes: [UInt8] = []
        for (number, text) in lines.enumerated() {
            guard let values = Base32.values(text.filter { !$0.isWhitespace }), values.count == 15 else {
                throw VaultError.sheetLine(number + 1)
            }
            let part = Array(Base32.bytes(values).prefix(8))
            guard line(number, part).filter({ $0 != " " }) == Base32.encode(values: values) else {
                throw VaultError.sheetLine(number + 1)
            }
            bytes.append(contentsOf: part)
        }
        return MasterKey(bytes: bytes)
    }

    /// `XXXXX XXXXX XXXXX`
    private static func line(_ number: Int, _ part: [UInt8]) -> String {
        let digest = Array(SHA256.hash(data: Array("onward recovery line \(number)".utf8) + part))
        // 64 bits of key and 16 of digest are 16 characters; the first 15 hold the key and 11 bits of the check.
        let characters = Array(Base32.encode(part + digest.prefix(2)).prefix(15))
        return stride(from: 0, to: 15, by: 5).map { String(characters[$0..<($0 + 5)]) }.joined(separator: " ")
    }
}

extension RecoverySheet {
    public var title: Bilingual { DatabaseText.sheetTitle }
    /// What to do with the sheet, in order.
    public var keeping: [Bilingual] { [DatabaseText.sheetKeepApart, DatabaseText.sheetKeepTwo, DatabaseText.sheetNeverPhoto] }
    /// How the key is brought back, in order.
    public var recovering: [Bilingual] {
        [DatabaseText.sheetRecoverFolder, DatabaseText.sheetRecoverType, DatabaseText.sheetRecoverCheck(fingerprint: fingerprint)]
    }
}
