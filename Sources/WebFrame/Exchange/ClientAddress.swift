/// Where a request comes from. `X-Forwarded-For` can be written by anybody, so it counts only when the connection comes from the
/// proxy that the operator named, and then only its last entry, which that proxy wrote itself.
enum ClientAddress {
    static func address(peer: String?, forwarded: String?, proxy: String?) -> String? {
        guard let proxy, peer == proxy, let last = forwarded?.split(separator: ",").last?.trimmingBlanks, isAddress(last) else { return peer }
        return last
    }

    private static func isAddress(_ text: String) -> Bool {
        (2...45).contains(text.utf8.count) && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"),
                UInt8(ascii: "."), UInt8(ascii: ":"): true
            default: false
            }
        }
    }
}
