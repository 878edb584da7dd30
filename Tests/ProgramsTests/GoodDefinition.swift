import Programs
import Testing

/// A definition in order, as small as one with every part can be, for tests that plant one fault in it.
enum GoodDefinition {
    static let id = "small-town"
    static let yaml = #"""
        name: { en: Small Town, fr: Petite-Ville }
        kind: diversion
        operator:
          name: { en: Agency, fr: Organisme }
          telephone: 780-555-0100
        jurisdiction:
          code: CA-AB
          zone: America/Edmonton
          child-protection:
            authority: { en: a director, fr: un directeur }
            source: CYFEA, s. 4
        authorization:
          instrument: { en: Order 1, fr: Arrêté 1 }
          by: { en: Attorney General, fr: Procureur général }
          from: 2024-01-01
          until: 2025-12-31
        languages: [en, fr]
        streams:
          post-charge:
            gate-717: yes
            acceptance: yes
            court-watch: yes
            marker: yes
            decides: prosecutor
            endings: [withdrawn, dismissed, returned-to-court]
          volunteer:
            gate-717: no
            acceptance: no
            court-watch: no
            marker: no
            decides: coordinator
            endings: [attended, did-not-attend]
        criteria:
          - id: no-violence
            question: { en: Violence?, fr: Violence? }
            eligible-answer: no
            refusal: { en: Not with violence., fr: Pas avec violence. }
            source: the page
            shelf-life-days: 90
            streams: [post-charge]
            exception-allowed: no
        repeat-rule: once-only
        fee:
          amounts:
            post-charge: "750.00"
          reducible: [volunteer]
          methods:
            money-order:
              acceptance: preferred
            cheque:
              acceptance: refused
              sentence: { en: No cheques., fr: Pas de chèques. }
            credit:
              acceptance: accepted
              surcharge: { percent: "2.5" }
          purpose: { en: Services, fr: Services }
          due-before-class: yes
        class-day:
          segments:
            - id: law
              title: { en: Law, fr: Loi }
              required: yes
            - id: health
              title: { en: Health, fr: Santé }
              required: yes
          late-allowance-minutes: 10
          make-up: no
          voluntary-testing: yes
        therapy:
          minimum-weeks: 1
          maximum-weeks: 8
          sessions-per-week: 1
          by-assessment: yes
        agreement:
          longest-months: 6
          proposed-months: 3
        clocks:
          limitation: { length: 12 months, starts: offence, source: "s. 786(2)" }
          evidence-limit: { length: 2 years, starts: agreement-end, source: "s. 717.4(5)" }
          marker: { length: 5 years, starts: ending, source: our choice }
          retention: { length: 2 years, starts: ending, source: our choice }
        labels:
          participant: { en: participant, fr: participant }
          prosecutor: { en: Crown, fr: Couronne }
          class-day: { en: class day, fr: journée }
        statements:
          consent:
            version: 1
            text: { en: I agree., fr: J’accepte. }
          rights:
            version: 1
            text: { en: A lawyer., fr: Un avocat. }
          responsibility:
            version: 1
            text: { en: "Responsible, file {file}.", fr: "Responsable, dossier {file}." }

        """#

    static func faults(_ yaml: String, id: String = id) -> [Diagnostic] {
        faults(Array(yaml.utf8), id: id)
    }

    static func faults(_ bytes: [UInt8], id: String = id) -> [Diagnostic] {
        do throws(InvalidProgram) {
            _ = try ProgramDefinition.read(bytes, id: id)
            return []
        } catch {
            return error.diagnostics
        }
    }
}

/// One fault, planted by replacing a piece of the good definition. `‸` in the piece marks where the report must point.
struct Planted: Sendable, CustomTestStringConvertible {
    let name: String
    let replaced: String
    let by: String
    let path: String
    let says: String

    init(_ name: String, _ replaced: String, by: String, path: String, says: String) {
        self.name = name
        self.replaced = replaced
        self.by = by
        self.path = path
        self.says = says
    }

    var testDescription: String { name }

    /// The faulty text and the place that was marked in it; nil when the piece isn't in the good definition exactly once.
    func text() -> (yaml: String, line: Int, column: Int)? {
        let pieces = GoodDefinition.yaml.split(separator: replaced, omittingEmptySubsequences: false)
        guard pieces.count == 2 else { return nil }
        let marked = String(pieces[0]) + by + String(pieces[1])
        guard let mark = marked.firstIndex(of: "‸") else { return nil }
        let before = marked[..<mark]
        let line = before.count(where: { $0 == "\n" }) + 1
        let lineStart = before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex
        let column = before.distance(from: lineStart, to: before.endIndex) + 1
        return (marked.replacing("‸", with: ""), line, column)
    }
}
