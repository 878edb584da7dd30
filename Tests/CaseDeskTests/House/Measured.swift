import Foundation

/// What `scripts/bench --only year` measures in these tests. A figure depends on the machine, so nothing is expected of it: it is printed.
enum Measured {
    static let isAsked = ProcessInfo.processInfo.environment["ONWARD_MEASURE"] != nil

    /// One line, as `Tests/Bench/year.py` reads it.
    static func say(_ what: String, _ kind: EngineKind, _ figures: [(name: String, value: Double)]) {
        print("measured \(what) \(kind.rawValue):", figures.map { "\($0.name) \($0.value)" }.joined(separator: " "))
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
