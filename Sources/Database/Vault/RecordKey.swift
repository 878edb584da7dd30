import Core
import Crypto

/// The wrapping of one record's key by its compartment's newest wrapping key.
enum RecordKey {
    struct Wrapped: Sendable {
        let record: String
        let bytes: [UInt8]
        let version: Int
    }

    static func make(for record: String, keys: CompartmentKeys, chance: any Chance) throws -> Wrapped {
        let wrapping = try keys.keys(.wrap).newest
        let bytes = try SealedBytes.seal(
            chance.bytes(32), with: wrapping.key, for: place(keys.compartment, record, wrapping.version), chance: chance)
        return Wrapped(record: record, bytes: bytes, version: wrapping.version)
    }

    static func unwrap(_ wrapped: Wrapped, keys: CompartmentKeys) throws -> SymmetricKey {
        let wrapping = try keys.keys(.wrap).key(wrapped.version)
        guard
            let bytes = SealedBytes.open(
                wrapped.bytes, with: wrapping, for: place(keys.compartment, wrapped.record, wrapped.version))
        else { throw VaultError.doesNotOpen(record: wrapped.record, field: "record key") }
        return SymmetricKey(data: bytes)
    }

    private static func place(_ compartment: Compartment, _ record: String, _ version: Int) -> LengthPrefixed {
        var place = LengthPrefixed("record key", compartment.rawValue, record)
        place.appendNumber(version)
        return place
    }
}
