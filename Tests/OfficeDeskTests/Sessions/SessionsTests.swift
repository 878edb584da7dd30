import Core
import Database
import Testing

@testable import OfficeDesk

@Suite("Sessions")
struct SessionsTests {
    @Test("end after 30 idle minutes and after 12 hours, and stay ended when the clock comes back",
        arguments: EngineKind.available)
    func timeouts(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            let idle = try await office.signIn("known").token
            #expect(try await office.lookUp(idle, at: .start.minutes(29)).session != nil)
            #expect(try await office.lookUp(idle, at: .start.minutes(58)).session != nil)
            #expect(try await office.lookUp(idle, at: .start.minutes(89)) == .ended(.idle))
            #expect(try await office.lookUp(idle, at: .start.minutes(59)) == .ended(.idle))

            let busy = try await office.signIn("known").token
            for step in 1..<36 { _ = try await office.lookUp(busy, at: .start.minutes(Int64(step) * 20)) }
            #expect(try await office.lookUp(busy, at: .start.minutes(719)).session != nil)
            #expect(try await office.lookUp(busy, at: .start.hours(12)) == .ended(.expired))
            #expect(try await office.lookUp(busy, at: .start.hours(11)) == .ended(.expired))
        }
    }

    @Test("end when the clock is set back, and don't come back with it", arguments: EngineKind.available)
    func clock(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            let token = try await office.signIn("known").token
            #expect(try await office.lookUp(token, at: .start.seconds(-60)).session != nil)
            #expect(try await office.lookUp(token, at: .start.hours(-400 * 24)) == .ended(.clockSetBack))
            #expect(try await office.lookUp(token, at: .start.minutes(1)) == .ended(.clockSetBack))
            let other = try await office.signIn("known").token
            #expect(try await office.lookUp(other, at: .start.hours(5_000 * 24)) == .ended(.expired))
            #expect(try await office.lookUp(other, at: .start.minutes(1)) == .ended(.expired))
        }
    }

    @Test("write when they were seen at most once a minute", arguments: EngineKind.available)
    func touch(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            let token = try await office.signIn("known").token
            let before = office.store.engine.statistics.commits
            for second in 0..<60 { _ = try await office.lookUp(token, at: .start.seconds(Int64(second))) }
            #expect(office.store.engine.statistics.commits == before)
            // What a page asks by itself doesn't keep the screen from locking.
            _ = try await office.lookUp(token, at: .start.seconds(60), isUse: false)
            #expect(office.store.engine.statistics.commits == before)
            _ = try await office.lookUp(token, at: .start.seconds(60))
            #expect(office.store.engine.statistics.commits == before + 1)
            #expect(try await office.lookUp(token, at: .start.seconds(61)).session?.seen == .start.seconds(60))
        }
    }

    @Test("end on the server at sign-out, and when another person signs in on the same browser",
        arguments: EngineKind.available)
    func signOut(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("first")
            try await office.account("second")
            let first = try await office.signIn("first").token
            let second = try await office.signIn("second", replacing: first).token
            #expect(try await office.lookUp(first, at: .start) == .ended(.replaced))
            #expect(SessionEnding.replaced.sentence == nil)
            try await office.desk.signOut(second, at: .start.minutes(1), chance: office.chance)
            try await office.desk.signOut(second, at: .start.minutes(1), chance: office.chance)
            #expect(try await office.lookUp(second, at: .start.minutes(1)) == .ended(.signedOut))
            #expect(try await office.lookUp(SessionToken(from: office.chance), at: .start) == .unknown)
            #expect(try await office.log().filter { $0 == "session.sign-out done" }.count == 1)
        }
    }

    @Test("end when the account is disabled or given another password; the one that changed it goes on",
        arguments: EngineKind.available)
    func disabled(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let account = try await office.account("known")
            let here = try await office.signIn("known")
            let there = try await office.signIn("known", from: "198.51.100.4").token
            try await office.desk.changePassword(
                from: Office.password, to: "quatre tasses bleues sur la lune", in: here.session, address: "192.0.2.7",
                at: .start, chance: office.chance)
            #expect(try await office.lookUp(there, at: .start) == .ended(.passwordChanged))
            #expect(try await office.lookUp(here.token, at: .start).session != nil)
            try await office.desk.disable(account, by: Office.operator_, at: .start, chance: office.chance)
            #expect(try await office.lookUp(here.token, at: .start) == .ended(.disabled))
            try await office.desk.enable(account, by: Office.operator_, at: .start, chance: office.chance)
            #expect(try await office.lookUp(here.token, at: .start) == .ended(.disabled))
        }
    }

    @Test("carry the grant in use, of several in two programs, and lose it when it is taken", arguments: EngineKind.available)
    func grants(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let both = [office.grant(.coordinator), office.grant(.auditor, Office.edmonton)]
            let account = try await office.account("known", both)
            let signedIn = try await office.signIn("known")
            #expect(signedIn.session.grant == nil && signedIn.session.mustChooseGrant)
            #expect(signedIn.session.actor.role == nil)
            let auditor = try #require(signedIn.session.grants.first { $0.grant.role == .auditor })
            let using = try await office.desk.use(auditor.id, in: signedIn.session, at: .start, chance: office.chance)
            #expect(using.actor.grant == both[1])
            #expect(try await office.lookUp(signedIn.token, at: .start).session?.grant == both[1])
            #expect(
                try await refusalCode {
                    _ = try await office.desk.use(GrantID(from: office.chance), in: using, at: .start, chance: office.chance)
                } == "grant-unknown")
            try await office.desk.take(auditor.id, from: account, by: Office.operator_, at: .start, chance: office.chance)
            let after = try #require(try await office.lookUp(signedIn.token, at: .start).session)
            #expect(after.grant == nil && after.grants.map(\.grant) == [both[0]])
        }
    }

    @Test("are listed to their own person, who ends another one's", arguments: EngineKind.available)
    func own(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            try await office.account("other")
            let here = try await office.signIn("known")
            let there = try await office.signIn("known", at: .start.minutes(1))
            let others = try await office.signIn("other").token
            let own = try await office.desk.sessions(of: here.session, at: .start.minutes(2))
            #expect(own.map(\.id) == [there.session.id, here.session.id])
            try await office.desk.end(there.session.id, by: here.session, at: .start.minutes(2), chance: office.chance)
            #expect(try await office.lookUp(there.token, at: .start.minutes(2)) == .ended(.ended))
            let foreign = try #require(try await office.lookUp(others, at: .start).session)
            try await office.desk.end(foreign.id, by: here.session, at: .start.minutes(2), chance: office.chance)
            #expect(try await office.lookUp(others, at: .start.minutes(2)).session != nil)
        }
    }

    @Test("are swept a day after they ended; so are counts that no longer count", arguments: EngineKind.available)
    func sweep(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            let token = try await office.signIn("known").token
            _ = try await refusalCode { _ = try await office.signIn("nobody", "wrong password here") }
            #expect(try await office.desk.sweep(at: .start.hours(23)) == 0)
            try await office.desk.sweep(at: .start.hours(37))
            #expect(try await office.lookUp(token, at: .start.hours(37)) == .unknown)
            let counts = try await office.store.read { try $0.count("SELECT COUNT(*) FROM sign_in_count") }
            #expect(counts == 1)
        }
    }

    @Test("live as long as the operator says, within bounds", arguments: EngineKind.available)
    func rules(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            try await office.desk.setSessionRules(
                SessionRules(idleMinutes: 10, longestHours: 8), by: Office.operator_, at: .start, chance: office.chance)
            let token = try await office.signIn("known").token
            #expect(try await office.lookUp(token, at: .start.minutes(10)) == .ended(.idle))
            #expect(
                try await refusalCode {
                    try await office.desk.setSessionRules(
                        SessionRules(idleMinutes: 600, longestHours: 8), by: Office.operator_, at: .start, chance: office.chance)
                } == "setting-range")
        }
    }
}
