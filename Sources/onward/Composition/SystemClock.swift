import Core
import Foundation

/// The one place where the time of day is read.
enum SystemClock {
    static func now() -> Instant { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
}

extension Actor {
    /// The Unix user at the command line, as the audit log names it.
    static func commandLine() -> Actor {
        let name = getpwuid(getuid()).flatMap { $0.pointee.pw_name.map { String(cString: $0) } }
        return Actor(operator: name ?? String(getuid()))
    }
}
