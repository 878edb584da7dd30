import Core
import Programs

/// The conditions of Criminal Code s. 717(1), each of which must be evidenced before an agreement where the stream needs them.
public enum Gate: String, Sendable, Hashable, Codable, CaseIterable {
    /// Not inconsistent with the protection of society: s. 717(1), opening words.
    case protection
    /// (a) The measures are part of an authorized program.
    case authorized
    /// (b) Appropriate, having regard to the person's needs and the interests of society and of the victim.
    case appropriate
    /// (c) Informed, and fully and freely consents.
    case consent
    /// (d) Advised, before consenting, of the right to be represented by counsel.
    case counsel
    /// (e) Accepts responsibility for the act or omission.
    case responsibility
    /// (f) Sufficient evidence to proceed, in the opinion of the Attorney General or agent.
    case evidence
    /// (g) The prosecution isn't barred at law.
    case notBarred = "not-barred"

    /// The provision, as it is cited.
    public var source: String {
        switch self {
        case .protection: "Criminal Code, s. 717(1)"
        case .authorized: "Criminal Code, s. 717(1)(a)"
        case .appropriate: "Criminal Code, s. 717(1)(b)"
        case .consent: "Criminal Code, s. 717(1)(c)"
        case .counsel: "Criminal Code, s. 717(1)(d)"
        case .responsibility: "Criminal Code, s. 717(1)(e)"
        case .evidence: "Criminal Code, s. 717(1)(f)"
        case .notBarred: "Criminal Code, s. 717(1)(g)"
        }
    }

    /// Those that only a prosecutor can find: a finding of fact or opinion that the statute gives to the Attorney General or agent.
    public static let prosecutors: Set<Gate> = [.protection, .appropriate, .evidence, .notBarred]
}

/// How a gate stands, and what makes it so.
public struct GateStatus: Sendable, Hashable {
    public let gate: Gate
    public let state: State
    /// What is missing, or what meets it, in each language.
    public let sentence: Bilingual
    /// The events that evidence it, by sequence.
    public let evidence: [Int]

    /// On paper: the evidence is in the paper file from before Onward, and nobody has confirmed it yet.
    public enum State: String, Sendable, Hashable { case met, notMet = "not-met", unknown, onPaper = "on-paper" }

    public init(_ gate: Gate, _ state: State, _ sentence: Bilingual, evidence: [Int] = []) {
        self.gate = gate
        self.state = state
        self.sentence = sentence
        self.evidence = evidence
    }
}

extension GateStatus {
    /// Whether it waits for a finding that only the prosecutor can make: without it nobody can be enrolled.
    public var awaitsProsecutor: Bool { Gate.prosecutors.contains(gate) && state == .unknown }

    /// Whether only the person can give it and hasn't been asked: before the offer it isn't missing, it comes later.
    public func comesLater(isOffered: Bool) -> Bool {
        !isOffered && !Gate.prosecutors.contains(gate) && gate != .authorized && state != .met
    }
}
