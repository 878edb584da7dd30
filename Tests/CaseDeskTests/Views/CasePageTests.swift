import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct CasePageTests {
    @Test(arguments: EngineKind.available)
    func theProsecutorSeesNothingThatTheAgencyKeepsToItself(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.act(.note, in: id, texts: [.note: "his wife answers the telephone"])
            try await house.act(.worry, in: id, texts: [.note: "he said that he can't go on"])
            let call = Act.Call(direction: .incoming, outcome: .spoke, voicemailLeft: false, callBackOn: today)
            try await house.act(.call(call), in: id)
            let agency = try await house.desk.page(id, by: People.coordinator)
            let crown = try await house.desk.page(id, by: People.prosecutor)
            #expect(Set(agency.timeline.map(\.kind)).isSuperset(of: [.note, .worry, .call]))
            #expect(Set(crown.timeline.map(\.kind)).isDisjoint(with: [.note, .worry, .call, .answerWorry]))
            #expect(Set(agency.attentions.map(\.kind)).isSuperset(of: [.worry, .callBack]))
            #expect(Set(crown.attentions.map(\.kind)).isDisjoint(with: [.worry, .callBack, .fee, .therapy]))
            #expect(crown.state.worry == nil && crown.state.callBack == nil)
            #expect(crown.stage == agency.stage && crown.sequence == agency.sequence && crown.gates == agency.gates)
            await #expect(throws: DeskError.noGrant) { try await house.desk.looks(at: id, by: People.prosecutor) }
        }
    }

    @Test(arguments: EngineKind.available)
    func theProsecutorsReasonsStayTheCrowns(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.act(
                .decide(Act.Decision(eligible: false)), in: id, by: People.prosecutor,
                texts: [.reason: "a file that is under investigation", .releasedReason: "not suited"])
            let agency = try await house.desk.page(id, by: People.coordinator).timeline.first
            let crown = try await house.desk.page(id, by: People.prosecutor).timeline.first
            #expect(agency?.texts == [.releasedReason: "not suited"])
            #expect(crown?.texts[.reason] == "a file that is under investigation")
        }
    }

    @Test func withoutItsLogAPageComesMasked() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.act(.worry, in: id, texts: [.note: "he said that he can't go on"])
            (house.engine as? SQLiteEngine)?.beforeCommit { _ in throw StorageError.unavailable(reason: "the disk is full") }
            let page = try await house.desk.page(id, by: People.coordinator)
            #expect(page.isMasked && page.person == nil)
            #expect(page.timeline.allSatisfy { $0.texts.isEmpty } && page.timeline.count == page.sequence)
            let list = try await house.desk.list(CaseFilter(), by: People.coordinator)
            #expect(list.isMasked && list.lines.map(\.name) == [nil])
            #expect(try await house.desk.today(by: People.coordinator).isMasked)
            #expect(try await house.desk.queue(by: People.prosecutor).isMasked)
            #expect(try await house.desk.search("Tremblay", born: nil, by: People.coordinator) == .found([], isMasked: true))
        }
    }

    @Test func everyPageLogsWhomItShows() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            _ = try await house.desk.page(id, by: By(People.coordinator.actor, at: morning, purpose: .personAsked))
            _ = try await house.desk.list(CaseFilter(), by: People.prosecutor)
            let looks = try await house.desk.looks(at: id, by: People.coordinator).looks
            #expect(Set(looks.map(\.act)).isSuperset(of: ["case.page", "case.list", "case.refer"]))
            #expect(looks.first { $0.act == "case.page" }?.purpose == .personAsked)
            #expect(looks.first { $0.act == "case.list" }?.role == .prosecutor)
        }
    }

    @Test func aCaseIsReadByTheAgencyAndTheCrownAlone() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            for role in [Role.police, .probationOfficer, .administrator, .auditor] {
                await #expect(throws: DeskError.noGrant) { try await house.desk.page(id, by: People.by(role)) }
                await #expect(throws: DeskError.noGrant) { try await house.desk.list(CaseFilter(), by: People.by(role)) }
                await #expect(throws: DeskError.noGrant) {
                    try await house.desk.search("Tremblay", born: nil, by: People.by(role))
                }
            }
            for role in [Role.coordinator, .prosecutor] {
                await #expect(throws: DeskError.notFound) { try await house.desk.page(id, by: People.by(role, "edmonton-stop")) }
            }
        }
    }
}
