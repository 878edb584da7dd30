import Core
import Database
import Foundation
import Support
import Testing

@testable import SupportDesk

@Suite struct PlanDeskTests {
    private static let step = NewItem(.step, .housing, text: "Call the shelter about the second floor", isShown: true)

    @Test(arguments: EngineKind.available) func aPlanIsReadByWhoGoesAlongAndByNobodyElse(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            try await house.change(number, .add(Self.step))
            try await house.change(number, .note("She came by bus."))
            let page = try await house.desk.plan(number, by: Workers.mine)
            #expect(page.about.name == "Rose" && page.about.wantsFirst == "A room with a lock")
            #expect(page.items.map(\.text) == [Self.step.text] && page.notes.map(\.text) == ["She came by bus."])
            #expect(try await house.desk.plans(by: Workers.mine).map(\.name) == ["Rose"])

            // Another worker of the same agency, the same role elsewhere, and every other role: not there, or no right at all.
            for asker in [Workers.other, Workers.asker("1", agency: "b"), Workers.asker("4")] {
                #expect(try await house.desk.plans(by: asker).isEmpty)
                await #expect(throws: SupportError.notFound) { try await house.desk.plan(number, by: asker) }
                await #expect(throws: SupportError.notFound) { try await house.change(number, .note("x"), by: asker) }
            }
            for role in Role.allCases where role != .supportWorker && role != .supportSupervisor {
                let asker = Workers.asker("1", role)
                await #expect(throws: SupportError.noGrant) { try await house.desk.plans(by: asker) }
                await #expect(throws: SupportError.noGrant) { try await house.desk.plan(number, by: asker) }
                await #expect(throws: SupportError.noGrant) { try await house.change(number, .note("x"), by: asker) }
                await #expect(throws: SupportError.noGrant) { try await house.plan(by: asker) }
            }
            await #expect(throws: SupportError.noGrant) { try await house.plan(by: Workers.asker("1", program: "edmonton-stop")) }
        }
    }

    @Test(arguments: EngineKind.available) func aSupervisorSeesNumbersAndGivesAPlanToAnotherWorker(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            let line = try #require(try await house.desk.plans(by: Workers.supervisor).first)
            #expect(line.number == number && line.name == nil && line.next == nil)
            await #expect(throws: SupportError.noGrant) { try await house.desk.plan(number, by: Workers.supervisor) }
            try await house.change(number, .assign(Workers.other.actor.id), by: Workers.supervisor)
            #expect(try await house.desk.plan(number, by: Workers.other).about.name == "Rose")
            await #expect(throws: SupportError.notFound) { try await house.desk.plan(number, by: Workers.mine) }
            await #expect(throws: SupportError.noGrant) { try await house.desk.openHerPage(number, by: Workers.supervisor, token: house.form()) }
        }
    }

    @Test(arguments: EngineKind.available) func whatSheKeepsToHerselfIsHersAlone(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            let session = try await house.session(number)
            try await house.hers(.add(NewItem(.step, .safety, text: "Put money aside", isShown: false)), session)
            try await house.hers(.add(NewItem(.step, .health, text: "Ask about treatment", isShown: true)), session)
            let hers = try #require(try await house.desk.herPage(session, at: morning))
            #expect(hers.items.map(\.text) == ["Put money aside", "Ask about treatment"])
            let hidden = try #require(hers.items.first { !$0.item.isShown }).item.id
            #expect(try await house.desk.plan(number, by: Workers.mine).items.map(\.text) == ["Ask about treatment"])
            // Her worker can't act on what isn't there.
            await #expect(throws: SupportError.notFound) { try await house.change(number, .set(hidden, .done)) }
            await #expect(throws: SupportError.notFound) { try await house.change(number, .delete(hidden)) }
            // She lets a service know it; her worker doesn't learn of that either.
            let terms = ReleaseTerms(what: .item(hidden), to: .service, until: today.adding(days: 10))
            _ = try await house.desk.releaseHers(terms, ReleaseWords(to: "Lily House", why: "A room"), session, at: morning, token: house.form())
            #expect(try await house.desk.plan(number, by: Workers.mine).releases.isEmpty)
            // And shows it.
            try await house.hers(.show(hidden, true), session)
            #expect(try await house.desk.plan(number, by: Workers.mine).items.count == 2)
            #expect(try await house.desk.plan(number, by: Workers.mine).releases.count == 1)
        }
    }

    @Test(arguments: EngineKind.available) func whatSheDeletesCanBeOpenedByNobody(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            let session = try await house.session(number)
            try await house.hers(.add(NewItem(.goal, .housing, text: "A place of my own", isShown: true)), session)
            let goal = try #require(try await house.desk.herPage(session, at: morning)?.items.first).item.id
            try await house.hers(.add(NewItem(.step, .housing, goal: goal, text: "See two rooms", isShown: true)), session)
            let code = try await house.desk.releaseHers(
                ReleaseTerms(what: .item(goal), to: .service, until: today.adding(days: 10)), ReleaseWords(to: "Lily House", why: "A room"), session,
                at: morning, token: house.form())
            try await house.hers(.delete(goal), session)
            #expect(try await house.store.keys(for: [goal.text]).isDestroyed(goal.text))
            let page = try #require(try await house.desk.herPage(session, at: morning))
            #expect(page.items.map(\.text) == ["See two rooms"] && page.items.first?.item.goal == nil)
            #expect(try await house.desk.readRelease(code: code, from: "203.0.113.5", at: morning) == .nothing)
            if kind == .sqlite { #expect(try house.folder.allBytes().range(of: Data("A place of my own".utf8)) == nil) }
        }
    }

    @Test(arguments: EngineKind.available) func aReleaseIsReadUntilItsDayAndNotOnceItIsTakenBack(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            let session = try await house.session(number)
            try await house.hers(.add(Self.step), session)
            let item = try #require(try await house.desk.herPage(session, at: morning)?.items.first).item.id
            let code = try await house.desk.releaseHers(
                ReleaseTerms(what: .item(item), to: .service, until: today.adding(days: 2)), ReleaseWords(to: "Lily House", why: "A room"), session,
                at: morning, token: house.form())
            func read(_ days: Int64) async throws -> ReleaseAnswer {
                try await house.desk.readRelease(code: code.lowercased(), from: "203.0.113.\(days)", at: morning.adding(seconds: days * 86_400))
            }
            guard case .released(let released) = try await read(0) else { Issue.record("not released"); return }
            #expect(released.number == number && released.what == .item(.step, .housing, .toDo, Self.step.text))
            guard case .released = try await read(2) else { Issue.record("its last day is one of its days"); return }
            #expect(try await read(3) == .nothing)
            let page = try #require(try await house.desk.herPage(session, at: morning))
            #expect(page.looks.map(\.who) == [.receiver, .receiver])
            try await house.hers(.revoke(try #require(page.releases.first).id), session)
            #expect(try await read(0) == .nothing)
            // A code that never was says the same.
            #expect(try await house.desk.readRelease(code: PaperCode.draw(house.chance), from: "203.0.113.9", at: morning) == .nothing)
        }
    }

    @Test(arguments: EngineKind.available) func theCrownReadsANumberAndThatSheIsAtIt(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            try await house.change(number, .noteCharge(PendingCharge(what: "Theft under $5,000", court: "Edmonton"), courtOn: today.adding(days: 30)))
            let terms = ReleaseTerms(what: .engaged, to: .prosecutor, until: today.adding(days: 40))
            let words = ReleaseWords(to: "Crown, Edmonton", why: "For the date in April")
            await #expect(throws: Refusal.self) { try await house.desk.release(terms, words, in: number, by: Workers.mine, token: house.form()) }
            #expect(try await house.entries("plan.release", "refused:plan-limits-first") == 1)
            try await house.change(number, .readLimits(today))
            let code = try await house.desk.release(terms, words, in: number, by: Workers.mine, token: house.form())
            guard case .released(let released) = try await house.desk.readRelease(code: code, from: "203.0.113.5", at: morning) else {
                Issue.record("not released")
                return
            }
            #expect(released == Released(number: number, words: words, until: today.adding(days: 40), what: .engaged))
            let page = try await house.desk.plan(number, by: Workers.mine)
            #expect(page.charge?.charge.what == "Theft under $5,000" && page.charge?.courtOn == today.adding(days: 30))
        }
    }

    @Test(arguments: EngineKind.available) func herPageIsOffUntilSheAsksAndAgainWhenSheSays(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            let first = try await house.desk.openHerPage(number, by: Workers.mine, token: house.form())
            guard case .open(let old) = try await house.desk.enterHerPage(code: first, from: "198.51.100.7", at: morning) else {
                Issue.record("not opened")
                return
            }
            // A new code takes the place of the old one and ends its sessions.
            let session = try await house.session(number)
            #expect(try await house.desk.herPage(old, at: morning) == nil)
            #expect(try await house.desk.enterHerPage(code: first, from: "198.51.100.7", at: morning) == .unknown)
            #expect(try await house.desk.herPage(session, at: morning.adding(seconds: 900)) != nil)
            #expect(try await house.desk.herPage(session, at: morning.adding(seconds: 900 + 901)) == nil)
            let again = try await house.session(number)
            try await house.hers(.closeOwnPage, again)
            #expect(try await house.desk.herPage(again, at: morning) == nil)
            await #expect(throws: SupportError.pageEnded) { try await house.hers(.add(Self.step), again) }
        }
    }

    @Test(arguments: EngineKind.available) func aFormThatComesTwiceIsDoneOnce(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            try await house.desk.perform(.add(Self.step), in: number, by: Workers.mine, token: "twice")
            await #expect(throws: SupportError.self) { try await house.desk.perform(.add(Self.step), in: number, by: Workers.mine, token: "twice") }
            #expect(try await house.desk.plan(number, by: Workers.mine).items.count == 1)
            #expect(try await house.entries("plan.step") == 1)
        }
    }

    @Test(arguments: EngineKind.available) func guessesAreSlowedDownAndSheIsNot(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            let code = try await house.desk.openHerPage(number, by: Workers.mine, token: house.form())
            var waited = 0
            for _ in 0..<1000 {
                switch try await house.desk.enterHerPage(code: PaperCode.draw(house.chance), from: "203.0.113.66", at: morning) {
                case .wait: waited += 1
                case .open: Issue.record("guessed")
                case .unknown: break
                }
            }
            #expect(waited >= 1000 - CodeQuestions.free - 1)
            guard case .open = try await house.desk.enterHerPage(code: code, from: "198.51.100.7", at: morning) else {
                Issue.record("she has to wait for somebody else")
                return
            }
        }
    }

    @Test(arguments: EngineKind.available) func endingsAreNoFailuresAndNothingIsLostOnTheWayBack(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            try await house.change(number, .add(Self.step))
            for turn in [PlanTurn.move, .finish, .pause] {
                try await house.change(number, .turn(turn))
                #expect(try await house.desk.plan(number, by: Workers.mine).plan.status == turn.leads)
                try await house.change(number, .turn(.comeBack))
                let page = try await house.desk.plan(number, by: Workers.mine)
                #expect(page.plan.status == .active && page.items.count == 1 && page.number == number)
            }
        }
    }

    @Test(arguments: EngineKind.available) func whatHasServedIsClearedOutAndAKeyWithoutAPlanGoes(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            try await house.change(number, .add(Self.step))
            _ = try await house.session(number)
            _ = try await house.store.createKeys(for: ["f00d"], scope: "plan", at: morning)
            try await house.desk.sweep(at: morning.adding(seconds: 2 * 86_400))
            #expect(try await house.store.keys(for: ["f00d"]).isDestroyed("f00d"))
            #expect(try await house.store.read { try $0.count("SELECT COUNT(*) FROM plan_session") } == 0)
            #expect(try await house.desk.plan(number, by: Workers.mine).items.map(\.text) == [Self.step.text])
        }
    }
}
