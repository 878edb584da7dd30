/// Passwords most often found in breaches, and the words most often found in passwords, known by hash alone.
///
/// Hashes keep the list's obscenities out of the source and nobody from reading it as a cracking list; the six bytes
/// kept of each leave a chance of about 4 in 10^11 that another word is taken for one of them.
enum CommonPasswords {
    /// Whether the folded text is in the list.
    static func contains(_ folded: String) -> Bool { hashes.contains(short(Sodium.sha256(Array(folded.utf8)))) }

    /// How many the list has; 0 would mean that it couldn't be read, which a test refuses.
    static var count: Int { hashes.count }

    private static let hashes: Set<UInt64> = {
        let bytes = Base64.decode(CommonPasswordHashes.base64) ?? []
        return Set(stride(from: 0, to: bytes.count - 5, by: 6).map { short(bytes[$0..<($0 + 6)]) })
    }()

    private static func short(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.prefix(6).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
