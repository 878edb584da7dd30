import Core
import Foundation
import Programs

/// An act as it is stored: its kind, the version of the kind's shape, and its clear facts as JSON.
///
/// A shape that changes gets a new version; the old one is upcast here for ever, and a stored example of each is a test.
public struct StoredAct: Sendable, Hashable {
    public let kind: String
    public let version: Int
    public let facts: String

    public init(kind: String, version: Int, facts: String) {
        self.kind = kind
        self.version = version
        self.facts = facts
    }

    /// Why a stored act can't be read: a kind or version of a later release, or facts that don't fit.
    public struct Unreadable: Error, Sendable { public let kind: String, version: Int }

    public init(_ act: Act) throws {
        self.init(kind: act.kind.rawValue, version: 1, facts: try Self.facts(of: act))
    }

    /// Throws ``Unreadable`` for a kind, a version or facts that this release doesn't know.
    public func act() throws -> Act {
        guard let kind = ActKind(rawValue: kind), version == 1 else { throw Unreadable(kind: kind, version: version) }
        return try decode(kind)
    }

    private static func facts(of act: Act) throws -> String {
        switch act {
        case .refer(let facts), .correctReferral(let facts): try json(facts)
        case .establishAge(let facts): try json(facts)
        case .findMinorSought(let sought), .resolveMatch(let sought): try json(Box(sought))
        case .answer(let facts): try json(facts)
        case .makeException(let criterion): try json(Box(criterion))
        case .checkMarker(let facts): try json(facts)
        case .findGate(let facts): try json(facts)
        case .decide(let facts): try json(facts)
        case .tellRights(let facts), .consent(let facts), .acceptResponsibility(let facts): try json(facts)
        case .agree(let date), .schedule(let date): try json(Box(date))
        case .amend(let facts): try json(facts)
        case .liftConcern(let evidence): try json(Box(evidence))
        case .setCourtDate(let facts): try json(facts)
        case .appear(let facts): try json(facts)
        case .expectAttendance(let who): try json(Box(who))
        case .askAdjournment(let via): try json(Box(via))
        case .releaseSeat(let why): try json(Box(why))
        case .attendSegment(let segment): try json(Box(segment))
        case .recordAbsence(let how): try json(Box(how))
        case .missSession(let why): try json(Box(why))
        case .assessTherapy(let number), .meetCondition(let number), .correct(let number): try json(Box(number))
        case .settleFee(let how): try json(Box(how))
        case .report(let level): try json(Box(level))
        case .confirmEnding(let ending): try json(Box(ending))
        case .call(let facts): try json(facts)
        case .ownConsent(let facts): try json(facts)
        case .tellContact(let facts): try json(facts)
        case .answerContact(let isTheirs): try json(Box(isTheirs))
        case .attach(let facts): try json(facts)
        case .carryOver(let facts): try json(facts)
        case .offer, .consultCounsel, .decline, .wantCourt, .deny, .withdrawConsent, .nameCounsel, .attendSession, .close,
            .raiseConcern, .recordAuthorityReport, .recordRearrest, .recordDeath, .placeHold, .releaseHold,
            .note, .askToStop, .goOn, .askRelief, .answerRelief, .worry, .answerWorry, .dispose, .confirmPaper, .confirmNoteRemoved:
            "{}"
        }
    }

    private func decode(_ kind: ActKind) throws -> Act {
        switch kind {
        case .refer: .refer(try read())
        case .correctReferral: .correctReferral(try read())
        case .establishAge: .establishAge(try read())
        case .findMinorSought: .findMinorSought(try value())
        case .answer: .answer(try read())
        case .makeException: .makeException(criterion: try value())
        case .checkMarker: .checkMarker(try read())
        case .resolveMatch: .resolveMatch(same: try value())
        case .findGate: .findGate(try read())
        case .decide: .decide(try read())
        case .offer: .offer
        case .tellRights: .tellRights(try read())
        case .consultCounsel: .consultCounsel
        case .consent: .consent(try read())
        case .acceptResponsibility: .acceptResponsibility(try read())
        case .decline: .decline
        case .wantCourt: .wantCourt
        case .deny: .deny
        case .withdrawConsent: .withdrawConsent
        case .agree: .agree(until: try value())
        case .amend: .amend(try read())
        case .setCourtDate: .setCourtDate(try read())
        case .appear: .appear(try read())
        case .expectAttendance: .expectAttendance(try value())
        case .askAdjournment: .askAdjournment(try value())
        case .nameCounsel: .nameCounsel
        case .schedule: .schedule(classDay: try value())
        case .releaseSeat: .releaseSeat(try value())
        case .attendSegment: .attendSegment(try value())
        case .recordAbsence: .recordAbsence(try value())
        case .assessTherapy: .assessTherapy(weeks: try value())
        case .attendSession: .attendSession
        case .missSession: .missSession(try value())
        case .settleFee: .settleFee(try value())
        case .meetCondition: .meetCondition(try value())
        case .report: .report(try value())
        case .confirmEnding: .confirmEnding(try value())
        case .confirmNoteRemoved: .confirmNoteRemoved
        case .close: .close
        case .raiseConcern: .raiseConcern
        case .recordAuthorityReport: .recordAuthorityReport
        case .liftConcern: .liftConcern(by: try value())
        case .recordRearrest: .recordRearrest
        case .recordDeath: .recordDeath
        case .placeHold: .placeHold
        case .releaseHold: .releaseHold
        case .correct: .correct(sequence: try value())
        case .note: .note
        case .ownConsent: .ownConsent(try read())
        case .askToStop: .askToStop
        case .goOn: .goOn
        case .tellContact: .tellContact(try read())
        case .answerContact: .answerContact(isTheirs: try value())
        case .askRelief: .askRelief
        case .answerRelief: .answerRelief
        case .call: .call(try read())
        case .worry: .worry
        case .answerWorry: .answerWorry
        case .attach: .attach(try read())
        case .dispose: .dispose
        case .carryOver: .carryOver(try read())
        case .confirmPaper: .confirmPaper
        }
    }

    /// A lone value has a name in JSON too, so that a later version can add a field beside it.
    private struct Box<Value: Codable>: Codable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func read<Value: Decodable>() throws -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(facts.utf8))
        } catch {
            throw Unreadable(kind: kind, version: version)
        }
    }

    private func value<Value: Codable>() throws -> Value { try (read() as Box<Value>).value }
}
