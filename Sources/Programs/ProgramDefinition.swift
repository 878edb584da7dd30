import Core
import Crypto

/// A definition file that was read whole and found in order: the program and the bytes it came from.
///
/// The bytes are kept because a case keeps the version it was decided under; `program.version` is their SHA-256.
public struct ProgramDefinition: Sendable {
    public let program: Program
    /// Exactly as they were read.
    public let bytes: [UInt8]
    /// Where the things stand that can be in order today and not tomorrow.
    let places: DefinitionPlaces

    /// Reads a definition of at most 1 MiB of UTF-8.
    ///
    /// `id` is the file's name without its ending: lower-case words with hyphens.
    ///
    /// Throws every fault at once, in the file's order, each with its line, column and key path and with what was expected.
    /// What can't be read as YAML at all (too large, not UTF-8, a syntax error) is reported alone. A definition with unknown
    /// keys, repeated keys, anchors, tags, a missing translation or a rule that the law doesn't allow is refused whole.
    public static func read(_ bytes: [UInt8], id: String) throws(InvalidProgram) -> ProgramDefinition {
        let text = try SourceText.read(bytes)
        let findings = Findings()
        let root = try Composer(findings: findings).compose(text)
        if !Findings.isIdentifier(id) {
            findings.report(
                .start, "file",
                "the file's name \"\(id.shortened)\" isn't an id; expected lower-case words with hyphens")
        }
        let version = Hex.encode(SHA256.hash(data: bytes))
        let reader = DefinitionReader(findings: findings)
        let program = reader.program(root, id: id, version: version, house: try LetterWordings.house.get())
        guard findings.diagnostics.isEmpty, let program else { throw InvalidProgram(diagnostics: findings.sorted) }
        return ProgramDefinition(program: program, bytes: bytes, places: DefinitionPlaces(root))
    }

    /// What is in order as a file and still needs somebody's eye on this day, as warnings in the file's order: an
    /// authorization that is absent, not yet in force or expired, figures that the program's documents don't state, and holidays that
    /// aren't known here.
    public func check(on today: CivilDate) -> [Diagnostic] {
        (authorizationWarnings(on: today) + unstatedWarnings() + holidayWarnings()).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private var needsGates: Bool { program.streams.values.contains { $0.gate717 } }

    private func authorizationWarnings(on today: CivilDate) -> [Diagnostic] {
        guard needsGates else { return [] }
        guard let authorization = program.authorization else {
            return [
                warning(
                    "authorization", at: "streams",
                    "none is given: gate (a) of s. 717(1) is not met, and nobody can be enrolled in a stream that needs it"
                )
            ]
        }
        if !authorization.isConfirmed {
            return [warning("authorization.confirmed", "nobody has confirmed the instrument: gate (a) is unknown, and nobody can be enrolled")]
        }
        if today < authorization.from {
            return [warning("authorization.from", "not yet in force on \(today): gate (a) is not met")]
        }
        if let until = authorization.until, until < today {
            return [warning("authorization.until", "expired on \(until): gate (a) is not met")]
        }
        return []
    }

    private func unstatedWarnings() -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        if let fee = program.fee {
            for stream in Stream.allCases where fee.amounts[stream] == .unknown {
                warnings.append(
                    warning("fee.amounts.\(stream.rawValue)", "its amount isn't stated: a fee is owed, and how much is for the agency to say"))
            }
            for method in PaymentMethod.allCases where fee.methods[method]?.surcharge == .amountUnknown {
                warnings.append(
                    warning(
                        "fee.methods.\(method.rawValue).surcharge",
                        "its amount is unknown: none can be charged until it is stated"))
            }
        }
        if needsGates, program.agreement == nil {
            warnings.append(
                warning(
                    "agreement", at: "streams",
                    "no longest period is stated: every agreement's end date is typed by hand, unchecked"))
        }
        return warnings
    }

    /// A class planned on a holiday is asked about only where the holidays are known.
    private func holidayWarnings() -> [Diagnostic] {
        guard program.classDay != nil, !Holiday.areKnown(in: program.jurisdiction.code) else { return [] }
        return [
            warning(
                "jurisdiction.code",
                "the statutory holidays of \(program.jurisdiction.code) aren't known here: class-day.closed must list them, or a class can be planned on one")
        ]
    }

    private func warning(_ path: String, at anchor: String? = nil, _ message: String) -> Diagnostic {
        let place = places.place(of: anchor ?? path)
        return Diagnostic(line: place.line, column: place.column, severity: .warning, path: path, message: message)
    }
}

/// The places of a definition's values, by key path.
struct DefinitionPlaces: Sendable {
    private var byPath: [String: Place] = [:]

    init(_ root: Spot) { add(root) }

    /// The value's place, or the nearest one above it.
    func place(of path: String) -> Place {
        var path = Substring(path)
        while !path.isEmpty {
            if let place = byPath[String(path)] { return place }
            path = path.lastIndex(of: ".").map { path[..<$0] } ?? ""
        }
        return .start
    }

    private mutating func add(_ spot: Spot) {
        byPath[spot.path] = spot.place
        switch spot.content {
        case .map(let fields): for field in fields { add(field.value) }
        case .list(let items): for item in items { add(item) }
        case .text, .nothing, .refused: break
        }
    }
}

extension ShippedPrograms {
    /// A shipped definition as an agency has it that holds the instrument: for the demonstration and for tests, and marked as made up.
    public static func confirmed(_ yaml: String) -> String {
        yaml.replacing("  confirmed: no\n", with: "  confirmed: yes  # made up\n")
            .replacing("instrument to be named by the agency", with: "made up for the demonstration")
            .replacing("instrument to be named by the DPCP", with: "made up for the demonstration")
            .replacing("acte à préciser par l’organisme", with: "inventé pour la démonstration")
            .replacing("acte à préciser par le DPCP", with: "inventé pour la démonstration")
    }

    /// The shipped definition with this id; nil when there is none. Throws what `ProgramDefinition.read` throws, which the
    /// tests rule out.
    public static func definition(_ id: String) throws(InvalidProgram) -> ProgramDefinition? {
        guard let yaml = all.first(where: { $0.id == id })?.yaml else { return nil }
        return try ProgramDefinition.read(Array(yaml.utf8), id: id)
    }
}
