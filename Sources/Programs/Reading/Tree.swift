/// A node of a definition: where it stands, the path of keys to it, and what is there.
struct Spot: Sendable {
    let place: Place
    /// Keys joined by points, items of a list counted from 1: `criteria[2].question.fr`. Empty at the root.
    let path: String
    let content: Content

    indirect enum Content: Sendable {
        /// A scalar and whether it stands without quotes; `nothing` is a key without a value.
        case text(String, plain: Bool)
        case nothing
        /// Reported where it was parsed; nothing more is said about it.
        case refused
        case list([Spot])
        /// In the file's order, each key once.
        case map([Field])
    }

    struct Field: Sendable {
        let key: String
        let place: Place
        let value: Spot
    }

    /// What stands there, for "expected …, found …".
    var found: String {
        switch content {
        case .text(let text, _): text.isEmpty ? "an empty text" : "\"\(text.shortened)\""
        case .nothing, .refused: "nothing"
        case .list: "a list"
        case .map: "keys with values"
        }
    }

    func child(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

extension String {
    /// At most 40 characters, on one line: enough to recognize, never enough to flood a terminal.
    var shortened: String {
        let line = replacing("\n", with: " ")
        return line.count <= 40 ? line : line.prefix(39) + "…"
    }
}

/// Where faults are collected, so that all of them are reported at once.
final class Findings {
    private(set) var diagnostics: [Diagnostic] = []
    private var dropped = 0
    /// Nobody reads more than this; a file of random keys must not print a megabyte.
    private let limit = 200

    func report(_ place: Place, _ path: String, _ message: String) {
        guard diagnostics.count < limit else {
            dropped += 1
            return
        }
        diagnostics.append(
            Diagnostic(
                line: place.line, column: place.column, severity: .error, path: path.isEmpty ? "file" : path,
                message: message))
    }

    func report(_ spot: Spot, _ message: String) {
        if case .refused = spot.content { return }
        report(spot.place, spot.path, message)
    }

    /// In the file's order.
    var sorted: [Diagnostic] {
        let inOrder = diagnostics.sorted { ($0.line, $0.column, $0.path) < ($1.line, $1.column, $1.path) }
        guard dropped > 0, let last = inOrder.last else { return inOrder }
        let more = Diagnostic(
            line: last.line, column: last.column, severity: .error, path: "file", message: "and \(dropped) more errors")
        return inOrder + [more]
    }
}
