/// The operating system's cryptographic randomness (getrandom on Linux), fit for keys.
/// Only the composition root makes one; everything below takes `any Chance` as an argument.
public struct SystemChance: Chance {
    public init() {}

    public func bytes(_ count: Int) -> [UInt8] {
        var system = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 7)
        while bytes.count < count {
            withUnsafeBytes(of: system.next()) { bytes.append(contentsOf: $0) }
        }
        return Array(bytes.prefix(count))
    }
}
