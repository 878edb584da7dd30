import Markup

/// A place on this site that a request names (`next`, `back`), as opposed to an address that leads away.
public enum LocalPath {
    /// The path when it stays on this site, otherwise nil. It begins with exactly one slash and has no backslash, space or control character:
    /// browsers read `//host`, `/\host` and `/<tab>/host` as another host (WHATWG URL, 4.4).
    public static func checked(_ path: String?) -> String? {
        guard let path, path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 2048, path == Address.local(path),
            path.utf8.allSatisfy({ $0 < 0x80 })
        else { return nil }
        return path
    }
}
