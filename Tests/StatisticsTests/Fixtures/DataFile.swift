import Foundation

/// A file of `Data/`, by its columns.
struct DataFile {
    let names: [String]
    let rows: [[String]]

    /// - Parameter name: such as `rossi.csv`. Fields are split at commas; none of these files quotes.
    init(_ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        var lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        names = lines.removeFirst()
        rows = lines
    }

    func texts(_ name: String) -> [String] {
        guard let column = names.firstIndex(of: name) else { preconditionFailure("no column \(name)") }
        return rows.map { $0[column] }
    }

    func numbers(_ name: String) -> [Double] { texts(name).map { Double($0) ?? .nan } }

    func whole(_ name: String) -> [Int] { texts(name).map { Int(Double($0)!) } }
}

/// How far `value` is from `expected`, as a share of it (of 1 where it is smaller than `scale`).
func relativeError(_ value: Double, _ expected: Double, scale: Double = 0) -> Double {
    value == expected ? 0 : abs(value - expected) / max(abs(expected), scale)
}
