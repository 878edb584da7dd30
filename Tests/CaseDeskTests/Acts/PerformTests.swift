import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct PerformTests {
    @Test(arguments: EngineKind.available)
    func whoActsOnAnOldPageIsToldWhatChangedAndNothingIsWritten(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let seen = try await house.desk.page(id, by: People.coordinator).sequence
            try await house.act(.nameCounsel, in: id, texts: [.counsel: "Me Roy"])
            let events = try await house.count("case_event")
            let error = await #expect(throws: DeskError.self) {
                try await house.desk.perform(
                    [Proposal(.note, happened: Happened(today), texts: [.note: "typed for a while"])], in: id, expecting: seen,
                    by: People.coordinator, token: "note")
            }
            guard case .changedMeanwhile(let entries) = error else {
                Issue.record("not told what changed")
                return
            }
            #expect(entries.map(\.kind) == [.nameCounsel])
            #expect(entries.first?.texts[.counsel] == "Me Roy")
            #expect(try await house.count("case_event") == events)
            // Nothing typed is lost: the same form goes through with the new sequence.
            try await house.desk.perform(
                [Proposal(.note, happened: Happened(today), texts: [.note: "typed for a while"])], in: id, expecting: seen + 1,
                by: People.coordinator, token: "note")
        }
    }

    @Test(arguments: EngineKind.available)
    func ofTwoAtOnceOneIsWrittenAndTheOtherTold(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let seen = try await house.desk.page(id, by: People.coordinator).sequence
            let told = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for number in 0..<6 {
                    group.addTask {
                        do {
                            try await house.desk.perform(
                                [Proposal(.note, happened: Happened(today), texts: [.note: "note \(number)"])], in: id,
                                expecting: seen, by: People.coordinator, token: "note \(number)")
                            return false
                        } catch DeskError.changedMeanwhile(let entries) {
                            return entries.map(\.kind) == [.note]
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(told == 5)
            #expect(try await house.desk.page(id, by: People.coordinator).sequence == seen + 1)
        }
    }

    @Test(arguments: EngineKind.available)
    func aSecondClickIsOneEvent(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let note = Proposal(.note, happened: Happened(today), texts: [.note: "rang the bell"])
            try await house.desk.perform([note], in: id, expecting: nil, by: People.coordinator, token: "click")
            await #expect(throws: DeskError.alreadyDone(id)) {
                try await house.desk.perform([note], in: id, expecting: nil, by: People.coordinator, token: "click")
            }
            let page = try await house.desk.page(id, by: People.coordinator)
            #expect(page.timeline.filter { $0.kind == .note }.count == 1)
        }
    }

    @Test func actsTogetherAreDoneAllOrNone() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let before = try await house.count("case_event")
            await #expect(throws: Refusal.self) {
                try await house.desk.perform(
                    [
                        Proposal(.nameCounsel, happened: Happened(today), texts: [.counsel: "Me Roy"]),
                        Proposal(.offer, happened: Happened(today)),
                    ], in: id, expecting: nil, by: People.coordinator, token: house.form())
            }
            #expect(try await house.count("case_event") == before)
            #expect(try await house.entries("case.offer", "refused:not-at-stage") == 1)
        }
    }

    @Test func aTextOfSpacesIsNoText() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            #expect(try await house.refusal(.note, in: id, texts: [.note: " \u{A0}\n"]) == "text-missing")
        }
    }

    @Test(arguments: EngineKind.available)
    func aCaseOfAnotherProgramOrAgencyIsNotThere(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let strangers = [
                People.by(.coordinator, "edmonton-stop"), People.by(.prosecutor, "edmonton-stop"), People.by(.police, "edmonton-stop"),
                People.by(.police, agency: People.otherAgency), People.by(.probationOfficer),
            ]
            for stranger in strangers {
                await #expect(throws: DeskError.notFound) { try await house.act(.recordRearrest, in: id, by: stranger) }
                await #expect(throws: DeskError.notFound) {
                    try await house.desk.attach(
                        Upload(bytes: Samples.pdf, purpose: .other), to: id, expecting: nil, by: stranger, token: house.form())
                }
            }
            for nobody in [People.by(.administrator), People.by(.auditor)] {
                await #expect(throws: DeskError.noGrant) { try await house.act(.recordRearrest, in: id, by: nobody) }
            }
            #expect(try await house.desk.page(id, by: People.coordinator).state.rearrest == nil)
        }
    }
}

/// Bytes of documents.
enum Samples {
    static let pdf = Array("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <<>>\nstartxref\n9\n%%EOF\n".utf8)
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + [UInt8](repeating: 7, count: 200) + [0xFF, 0xD9]
}
