import Core

/// `docs/workflow.md`, made from the table that the rules use: what may be done at which stage, by whom, and where it leads.
public enum WorkflowDocument {
    /// The whole document, as Markdown with a Mermaid state diagram.
    public static var markdown: String {
        [introduction, diagram, stages, table, gates, never].joined(separator: "\n") + "\n"
    }

    /// The command that writes the file anew.
    public static let command = "ONWARD_WRITE_DOCS=1 swift test --filter WorkflowDocumentTests"

    private static let introduction = """
        # The workflow of a case

        Written from `Sources/Cases/Workflow.swift` by `\(command)`; a test holds the two together.

        A case is a ledger of dated acts. Each act stands in one row below: at which stages it may be done, by whom, and which
        stages it can lead to. What an act needs besides (a decision that holds, rights told before consent, nothing missing
        before full compliance is reported) is in `Sources/Cases/Case+Rules.swift`, and each refusal says which rule it is.

        """

    // MARK: The diagram

    /// The way through and where it stops. Acts that may lead back (corrections) and acts that leave the case where it is aren't drawn.
    private static var diagram: String {
        let lines = Stage.allCases.flatMap { from in Stage.allCases.compactMap { arrow(from, $0) } }
        return (["## The way through", "", "```mermaid", "stateDiagram-v2", "    [*] --> referred: refer"]
            + lines + ["    disposed --> [*]", "```", ""]).joined(separator: "\n")
    }

    /// One arrow between two stages, with every act that leads from the one to the other.
    private static func arrow(_ from: Stage, _ to: Stage) -> String? {
        let acts = Workflow.all.filter { $0.act != .correct && $0.from.contains(from) && $0.to.contains(to) && drawn($0.act, from, to) }
        return acts.isEmpty ? nil : "    \(from) --> \(to): \(acts.map(\.act.rawValue).joined(separator: ", "))"
    }

    /// Only steps onward, so that the diagram can be read; the table has them all.
    private static func drawn(_ act: ActKind, _ from: Stage, _ to: Stage) -> Bool {
        guard from != to, let start = Stage.allCases.firstIndex(of: from), let end = Stage.allCases.firstIndex(of: to) else {
            return false
        }
        switch act {
        case .offer: return true
        case .schedule: return from == .agreed || from == .eligible
        case .agree: return to == .agreed && from == .consented || to == .agreed && from == .eligible
        case .report: return Workflow.takingPart.contains(from) || Workflow.stopped.contains(from)
        case .confirmEnding: return [.ineligible, .declined, .wantsCourt, .denied, .consentWithdrawn, .reported].contains(from)
        case .deny, .wantCourt: return [.offered, .consented, .agreed].contains(from)
        case .assessTherapy: return from == .attended && to == .therapy
        case .attendSegment, .attendSession: return Workflow.takingPart.contains(from) && end > start
        case .answer, .checkMarker, .findGate, .makeException: return from == .referred
        case .decide: return from == .screening && (to == .eligible || to == .ineligible)
        case .amend: return false
        default: return end > start
        }
    }

    // MARK: Tables

    private static var stages: String {
        let rows = Stage.allCases.map { "| `\($0.rawValue)` | \($0.name.en) | \($0.name.fr) |" }
        return (["## Stages", "", "| stored as | in English | in French |", "|---|---|---|"] + rows + [""]).joined(separator: "\n")
    }

    private static var table: String {
        let head = [
            "## Acts", "",
            "A **step forward** is refused while a bar of the law (s. 717(2), age, a minor sought), an open concern for a child or a",
            "death stands. **By letter** names whose decision a coordinator may transcribe from a letter that is attached to the case and",
            "says who decided. Who decides eligibility is the stream's to say; the row shows the prosecutor, who decides where section 717",
            "applies. A concern for a child is lifted by the prosecutor where one decides, and by the coordinator elsewhere, on evidence of",
            "age. In a volunteer's case only the agency and the volunteer act. *The person* acts on their own page. Stages in *italics* are those at which an act only mends what a correction",
            "took away.", "",
            "| act | from | to | by | by letter | words beside it | forward |", "|---|---|---|---|---|---|---|",
        ]
        return (head + Workflow.all.map(row) + [""]).joined(separator: "\n")
    }

    private static func row(_ transition: Transition) -> String {
        var by = Role.allCases.filter(transition.by.contains).map(\.rawValue)
        if transition.operatorMay { by.append("operator") }
        if transition.personMay { by.append("*the person*") }
        var from = list(transition.from)
        if !transition.mends.isEmpty { from += ", *\(list(transition.mends))*" }
        let cells = [
            "`\(transition.act.rawValue)`", transition.act == .refer ? "(begins a case)" : from,
            transition.to.isEmpty ? "stays" : list(transition.to), by.joined(separator: ", "),
            transition.transcribes?.rawValue ?? "", SealedText.allCases.filter(transition.texts.contains).map(\.rawValue).joined(separator: ", "),
            transition.forward ? "yes" : "",
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    /// Long sets are said by what they leave out.
    private static func list(_ stages: Set<Stage>) -> String {
        let missing = Set(Stage.allCases).subtracting(stages)
        if stages.count > 9 && missing.isEmpty { return "every stage" }
        if stages.count > 9 { return "every stage but " + inOrder(missing).map(\.rawValue).joined(separator: ", ") }
        return inOrder(stages).map(\.rawValue).joined(separator: ", ")
    }

    private static func inOrder(_ stages: Set<Stage>) -> [Stage] { Stage.allCases.filter(stages.contains) }

    private static var gates: String {
        let rows = Gate.allCases.map { gate in
            "| \(gate.name.en) | \(gate.source) | \(Gate.prosecutors.contains(gate) ? "found by the prosecutor" : "read from the record") |"
        }
        return (["## The gates of section 717(1)", "", "Each has to be met at the moment of the agreement, where the stream needs them.",
            "", "| gate | source | how it is met |", "|---|---|---|"] + rows + [""]).joined(separator: "\n")
    }

    private static let never = """
        ## What is never possible

        - An agreement while a needed gate isn't met, or unknown because rights and consent fell on one day without times.
        - A step forward past a denial, a wish for court, an age under 18, a minor sought, an open concern or a death.
        - Full compliance reported while something is missing; less reported than the record shows.
        - A case closed without an ending of its own stream.
        - Anything after disposal.
        """
}
