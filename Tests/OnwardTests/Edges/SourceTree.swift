import Foundation

/// The files of Sources/, as text.
enum SourceTree {
    /// The package's folder, found from this file's place in it.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let files: [SourceFile] = {
        let folder = root.appendingPathComponent("Sources")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8) else { return nil }
            return SourceFile(path: path, text: text)
        }
    }()
}

struct SourceFile: Sendable {
    /// Below Sources/, such as `Core/Role.swift`.
    let path: String
    let text: String

    var room: String { String(path.prefix { $0 != "/" }) }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules that the file imports, whole or in part (`import Foundation.Data`).
    var imports: Set<String> {
        let words = lines.filter { $0.contains("import ") }.map { $0.split { " .".contains($0) }.map(String.init) }
        let kinds: Set = ["typealias", "struct", "class", "enum", "protocol", "let", "var", "func"]
        return Set(
            words.compactMap { words in
                guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(Self.isModifier) else { return nil }
                return words[(at + 1)...].first { !kinds.contains($0) }
            })
    }

    private static func isModifier(_ word: String) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
    }

    /// The lines, numbered from 1, without comments that stand alone on theirs.
    var code: [(number: Int, line: Substring)] {
        lines.enumerated().map { ($0.offset + 1, $0.element) }.filter { !Self.isComment($0.1) }
    }

    private static func isComment(_ line: Substring) -> Bool { line.drop(while: \.isWhitespace).hasPrefix("//") }

    /// The places, as `path:line: text`, whose code matches a regular expression of ICU's kind: over whole files, it takes a
    /// fiftieth of the time of Swift's own.
    func places(of pattern: String) throws -> [String] {
        let expression = try NSRegularExpression(pattern: pattern)
        guard expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil else { return [] }
        return code.filter { expression.firstMatch(in: String($0.line), range: NSRange($0.line.startIndex..., in: $0.line)) != nil }
            .map { "\(path):\($0.number): \($0.line.drop(while: \.isWhitespace))" }
    }

    /// The contents of string literals, with the line they begin on: `"""` blocks whole, others by line.
    var literals: [(number: Int, text: String)] {
        var found: [(number: Int, text: String)] = []
        var block: (number: Int, text: String)?
        for (number, line) in code {
            if line.contains("\"\"\"") {
                if let ended = block { found.append(ended) }
                block = block == nil ? (number, "") : nil
            } else if block != nil {
                block?.text += line + "\n"
            } else if line.contains("\"") {
                found.append((number, String(line)))
            }
        }
        return found
    }
}
