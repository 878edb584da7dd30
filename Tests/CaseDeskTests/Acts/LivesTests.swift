import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct LivesTests {
    static let streams: [(Stream, String)] = [
        (.postCharge, "grande-prairie-stop"), (.volunteer, "grande-prairie-stop"), (.probation, "edmonton-stop"),
        (.postCharge, "longueuil"), (.preCharge, "template"), (.postCharge, "template"), (.probation, "template"), (.volunteer, "template"),
    ]

    @Test(arguments: EngineKind.available)
    func aCaseOfEveryStreamComesToItsOwnEnding(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            for (index, (stream, program)) in Self.streams.enumerated() {
                let id = try await house.live("Person \(Self.names[index])", stream, program, born: "19\(60 + index)-03-0\(index + 1)")
                let page = try await house.desk.page(id, by: People.by(.coordinator, program, at: later, purpose: .keepRecord))
                #expect(page.stage == .closed, "\(stream) of \(program)")
                #expect(page.gates.allSatisfy { $0.state == .met })
                #expect(page.timeline.allSatisfy { !$0.sentence.en.isEmpty && !$0.sentence.fr.isEmpty })
                #expect(page.attentions.isEmpty)
            }
            #expect(try await house.desk.verify().holds)
            #expect(try await house.count("once_marker") == 4)
        }
    }

    static let names = ["Amber", "Bruno", "Celestin", "Dorval", "Emeric", "Fulbert", "Gontran", "Hilaire"]

    @Test(arguments: EngineKind.available)
    func everyDecisionMayComeByLetter(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.liveByLetters("Jean Tremblay", .preCharge, "template")
            let page = try await house.desk.page(id, by: People.by(.coordinator, "template", at: later, purpose: .keepRecord))
            #expect(page.stage == .closed)
            let decision = try #require(page.timeline.first { $0.kind == .decide })
            #expect(decision.letter != nil && decision.role == .coordinator)
            #expect(decision.texts[.decidedBy] == "Me Danielle Roy")
            #expect(decision.sentence.en.contains("letter"))
        }
    }

    @Test(arguments: EngineKind.available)
    func whoHasAttendedIsAPossibleMatchTheNextTime(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.live("Jean Tremblay", .postCharge, "grande-prairie-stop")
            let other = try await house.opened(.of("TREMBLAY, Jean", minorSought: false), by: People.by(.police, "template"))
            let coordinator = People.by(.coordinator, "template", at: later)
            #expect(try await house.desk.checkMarker(of: other, expecting: nil, by: coordinator, token: house.form()).result == .possibleMatch)
            let stranger = try await house.opened(.of("Jean Tremblay", born: "1984-07-13"), by: People.by(.police, "longueuil"))
            let there = People.by(.coordinator, "longueuil", at: later)
            #expect(try await house.desk.checkMarker(of: stranger, expecting: nil, by: there, token: house.form()) == .noMatch)
            let undated = try await house.opened(.of("Luc Roy", born: nil), by: People.by(.police, "longueuil"))
            #expect(try await house.desk.checkMarker(of: undated, expecting: nil, by: there, token: house.form()).result == .possibleMatch)
        }
    }

    @Test func anEndingRecordedByMistakeTakesItsMarkAway() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.live("Jean Tremblay", .postCharge, "grande-prairie-stop")
            #expect(try await house.count("once_marker") == 1)
            let coordinator = People.by(.coordinator, at: later, purpose: .keepRecord)
            let state = try await house.desk.page(id, by: coordinator).state
            let ending = try #require(state.ending?.sequence)
            let close = try #require(state.closed?.sequence)
            try await house.act(.correct(sequence: close), on: day("2026-05-01"), in: id, by: coordinator, texts: [.reason: "another file"])
            try await house.act(
                .correct(sequence: ending), on: day("2026-05-01"), in: id, by: People.by(.prosecutor, at: later),
                texts: [.reason: "another file"])
            #expect(try await house.count("once_marker") == 0)
        }
    }
}
