import CSodium

/// libsodium, made ready once. Its functions may then be called from any thread.
enum Sodium {
    /// Makes the library ready; later calls do nothing. False when the machine gives no memory or no randomness for it.
    static let isReady: Bool = sodium_init() >= 0

    /// SHA-256, 32 bytes (FIPS 180-4). For what is already random or short-lived, never for passwords.
    static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// HMAC-SHA-256 under a key of any length, 32 bytes (RFC 2104).
    static func hmac(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        var state = crypto_auth_hmacsha256_state()
        var digest = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
        _ = crypto_auth_hmacsha256_init(&state, key, key.count)
        _ = crypto_auth_hmacsha256_update(&state, bytes, UInt64(bytes.count))
        _ = crypto_auth_hmacsha256_final(&state, &digest)
        return digest
    }
}

/// Base64 as the two places here need it: without padding in Argon2 strings, and without `+` and `/` in cookies.
enum Base64 {
    /// RFC 4648, section 4, without padding.
    static func encode(_ bytes: [UInt8]) -> String { encode(bytes, variant: sodium_base64_VARIANT_ORIGINAL_NO_PADDING) }

    /// RFC 4648, section 5, without padding: fit for a cookie or a path.
    static func encodeForURL(_ bytes: [UInt8]) -> String { encode(bytes, variant: sodium_base64_VARIANT_URLSAFE_NO_PADDING) }

    /// The bytes of a text in the form that `encode` writes, padded or not; nil for anything else.
    static func decode(_ text: String) -> [UInt8]? {
        decode(text, variant: text.hasSuffix("=") ? sodium_base64_VARIANT_ORIGINAL : sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
    }

    static func decodeFromURL(_ text: String) -> [UInt8]? { decode(text, variant: sodium_base64_VARIANT_URLSAFE_NO_PADDING) }

    private static func encode(_ bytes: [UInt8], variant: Int32) -> String {
        var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
        _ = sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
        return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func decode(_ text: String, variant: Int32) -> [UInt8]? {
        let length = text.utf8.count
        var bytes = [UInt8](repeating: 0, count: length)
        var count = 0
        let result = text.withCString { start in
            var end: UnsafePointer<CChar>?
            let code = sodium_base642bin(&bytes, length, start, length, nil, &count, &end, variant)
            return code == 0 && end == start + length
        }
        return result ? Array(bytes.prefix(count)) : nil
    }
}
