import Yams

/// Turns YAML text into spots.
///
/// Only the part of YAML that a person reads without surprise is taken: maps with text keys, lists and scalars. Anchors,
/// aliases, tags and deep nesting are reported; a fault of YAML's own syntax is thrown alone, because nothing
/// after it can be trusted.
struct Composer {
    /// The deepest definition has six levels; sixteen leave room, and no stack is at risk.
    static let depthLimit = 16
    /// Replaces the first letter of a key that was there before, so that YAML's parser goes on and the rest can be checked.
    static let repeatMark: Unicode.Scalar = "\u{E000}"

    let findings: Findings

    func compose(_ text: String) throws(InvalidProgram) -> Spot {
        var text = text
        // Each round renames one repeated key; a file with more of them than this has other problems.
        for _ in 0..<50 {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                // Nodes hold their anchors weakly: the parser must outlive the walk.
                return try withExtendedLifetime(parser) {
                    guard let root = try parser.singleRoot() else {
                        throw SourceText.alone(.start, "the file is empty; expected a program")
                    }
                    return spot(root, path: "", depth: 0)
                }
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let first = Place(line: context.mark.line, column: context.mark.column)
                guard let renamed = RepeatedKey(first: first).renaming(in: text) else {
                    let name = names.first ?? ""
                    throw SourceText.alone(
                        first, "the key \"\(name.shortened)\" stands here more than once", path: name.shortened)
                }
                text = renamed
            } catch let error as InvalidProgram {
                throw error
            } catch let error as YamlError {
                throw Self.syntax(error)
            } catch {
                throw SourceText.alone(.start, "YAML that can't be read: \(error)")
            }
        }
        throw SourceText.alone(.start, "more than 50 repeated keys; expected each key once")
    }

    private func spot(_ node: Node, path: String, depth: Int) -> Spot {
        let place = node.mark.map { Place(line: $0.line, column: $0.column) } ?? .start
        func refused(_ message: String) -> Spot {
            findings.report(place, path, message)
            return Spot(place: place, path: path, content: .refused)
        }
        if node.anchor != nil { return refused("an anchor or alias (&name, *name); expected the text written out") }
        guard depth <= Self.depthLimit else { return refused("nested more than \(Self.depthLimit) levels deep") }
        switch node {
        case .scalar(let scalar):
            return Spot(place: place, path: path, content: content(of: scalar, at: place, path))
        case .sequence(let items):
            guard Self.isOrdinary(node.tag, "seq") else { return refused("a YAML tag; expected a plain list") }
            let list = items.enumerated().map { spot($1, path: "\(path)[\($0 + 1)]", depth: depth + 1) }
            return Spot(place: place, path: path, content: .list(list))
        case .mapping(let pairs):
            guard Self.isOrdinary(node.tag, "map") else { return refused("a YAML tag; expected plain keys") }
            let fields = pairs.compactMap { field($0, in: path, depth: depth, siblings: pairs) }
            return Spot(place: place, path: path, content: .map(fields))
        case .alias:
            return refused("an alias (*name); expected the text written out")
        }
    }

    private func content(of scalar: Node.Scalar, at place: Place, _ path: String) -> Spot.Content {
        guard Self.isOrdinary(Node.scalar(scalar).tag, "str") else {
            findings.report(place, path, "a YAML tag; expected plain text")
            return .refused
        }
        let plain = scalar.style == .plain || scalar.style == .any
        if plain, ["", "~", "null"].contains(scalar.string) { return .nothing }
        return .text(scalar.string, plain: plain)
    }

    private func field(
        _ pair: (key: Node, value: Node), in path: String, depth: Int, siblings: Node.Mapping
    ) -> Spot.Field? {
        let place = pair.key.mark.map { Place(line: $0.line, column: $0.column) } ?? .start
        guard case .scalar(let scalar) = pair.key, pair.key.anchor == nil else {
            findings.report(place, path, "a key that isn't plain text")
            return nil
        }
        let key = scalar.string
        let childPath = path.isEmpty ? key.shortened : "\(path).\(key.shortened)"
        if key.unicodeScalars.first == Self.repeatMark {
            reportRepeat(key, at: place, in: path, siblings: siblings)
            return nil
        }
        return Spot.Field(key: key, place: place, value: spot(pair.value, path: childPath, depth: depth + 1))
    }

    private func reportRepeat(_ marked: String, at place: Place, in path: String, siblings: Node.Mapping) {
        let rest = marked.unicodeScalars.drop { $0 == Self.repeatMark }
        let first = siblings.first { pair in
            guard case .scalar(let other) = pair.key else { return false }
            return other.string.unicodeScalars.first != Self.repeatMark
                && other.string.unicodeScalars.count == marked.unicodeScalars.count
                && other.string.unicodeScalars.suffix(rest.count).elementsEqual(rest)
        }
        let name = first?.key.string ?? String(String.UnicodeScalarView(rest))
        let line = first?.key.mark.map { "; it stands on line \($0.line) already" } ?? ""
        findings.report(
            place, path.isEmpty ? name : "\(path).\(name)", "the key \"\(name.shortened)\" is repeated\(line)")
    }

    /// Implicit or the kind's own tag; anything else (`!!binary`, `!include`) asks for code that isn't here.
    private static func isOrdinary(_ tag: Tag, _ kind: String) -> Bool {
        let name = tag.description
        return name.isEmpty || name == "!" || name == "tag:yaml.org,2002:\(kind)" || name == "tag:yaml.org,2002:str"
    }

    private static func syntax(_ error: YamlError) -> InvalidProgram {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let during = context.map { ", \($0.text) (line \($0.mark.line))" } ?? ""
            return SourceText.alone(Place(line: mark.line, column: mark.column), "not YAML: \(problem)\(during)")
        case .reader(let problem, _, _, _):
            return SourceText.alone(.start, "not YAML: \(problem)")
        default:
            return SourceText.alone(.start, "not YAML")
        }
    }
}
