import Core
import Database
import Foundation
import Testing

@testable import OfficeDesk

@Suite("Signing in")
struct SignInTests {
    @Test("opens a session with a new token each time", arguments: EngineKind.available)
    func opens(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let account = try await office.account("l.beauchemin")
            let first = try await office.signIn(" L.Beauchemin ")
            let second = try await office.signIn("l.beauchemin")
            #expect(first.token != second.token)
            #expect(first.session.account == account)
            #expect(first.session.grant == office.grant(.coordinator))
            #expect(first.session.language == .fr)
            #expect(try await office.lookUp(first.token, at: .start).session?.id == first.session.id)
        }
    }

    @Test("gives one sentence for an unknown name, a wrong password, no password yet and a disabled account",
        arguments: EngineKind.available)
    func oneSentence(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            let disabled = try await office.account("disabled")
            try await office.desk.disable(disabled, by: Office.operator_, at: .start, chance: office.chance)
            _ = try await office.desk.createAccount(
                NewAccount(signInName: "fresh", displayName: "Ada", language: .en, grants: [office.grant(.auditor)]),
                by: Office.operator_, at: .start, chance: office.chance)
            var refusals: Set<Refusal> = []
            for (name, password) in [
                ("nobody", Office.password), ("known", "wrong password here"), ("disabled", Office.password), ("fresh", ""),
            ] {
                do {
                    _ = try await office.signIn(name, password)
                    Issue.record("\(name) got in")
                } catch let refusal as Refusal { refusals.insert(refusal) }
            }
            #expect(refusals.map(\.code) == ["sign-in-refused"])
        }
    }

    @Test("is slowed after five failures from one address; the right password from elsewhere works at once",
        arguments: EngineKind.available)
    func throttled(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            var codes: [String?] = []
            for _ in 0..<100 {
                codes.append(try await refusalCode { _ = try await office.signIn("known", "wrong password here", at: .start) })
            }
            #expect(codes.prefix(6).allSatisfy { $0 == "sign-in-refused" })
            #expect(codes.dropFirst(6).allSatisfy { $0 == "too-many-attempts" })
            // Here even the right password must wait for the window to end.
            #expect(try await refusalCode { _ = try await office.signIn("known", at: .start.seconds(14)) } == "too-many-attempts")
            #expect(try await refusalCode { _ = try await office.signIn("known", from: "198.51.100.4", at: .start) } == nil)
            #expect(try await refusalCode { _ = try await office.signIn("known", at: .start.seconds(15)) } == nil)
            // 6 failures and one line for the window, not 94.
            let log = try await office.log().filter { $0.hasPrefix("session.sign-in") }
            #expect(log.filter { $0.hasSuffix("refused:sign-in-refused") }.count == 6)
            #expect(log.filter { $0.hasSuffix("refused:too-many-attempts") }.count == 1)
        }
    }

    @Test("waits double with each failure, and the wait is kept by the database", arguments: EngineKind.available)
    func doubling(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            var now = Instant.start
            for _ in 0..<6 { _ = try await refusalCode { _ = try await office.signIn("known", "wrong password here", at: now) } }
            for wait in [15, 30, 60, 120, 240, 480, 900, 900] as [Int64] {
                let restarted = OfficeDesk(store: office.store, programs: office.desk.programs)
                let attempt = SignInAttempt(name: "known", password: "wrong password here", address: "192.0.2.7")
                let early = now.seconds(wait - 1)
                #expect(
                    try await refusalCode { _ = try await restarted.signIn(attempt, at: early, chance: office.chance) }
                        == "too-many-attempts")
                now = now.seconds(wait)
                let due = now
                #expect(
                    try await refusalCode { _ = try await restarted.signIn(attempt, at: due, chance: office.chance) }
                        == "sign-in-refused")
            }
        }
    }

    @Test("counts attempts that come at once as many, and a name that doesn't exist like one that does",
        arguments: EngineKind.available)
    func concurrent(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let codes = await withTaskGroup(of: String?.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        (try? await refusalCode { _ = try await office.signIn("nobody", "wrong password here") }) ?? "error"
                    }
                }
                return await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(codes.filter { $0 == "sign-in-refused" }.count == 6)
            #expect(codes.filter { $0 == "too-many-attempts" }.count == 14)
        }
    }

    @Test("from a known address isn't held up by what strangers do with the name", arguments: EngineKind.available)
    func knownAddress(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            _ = try await office.signIn("known", from: "192.0.2.7")
            for stranger in 0..<40 {
                _ = try await refusalCode { _ = try await office.signIn("known", "wrong password", from: "198.51.100.\(stranger)") }
            }
            #expect(try await refusalCode { _ = try await office.signIn("known", from: "203.0.113.9") } == "too-many-attempts")
            #expect(try await refusalCode { _ = try await office.signIn("known", from: "192.0.2.7") } == nil)
            #expect(try await refusalCode { _ = try await office.signIn("known", from: "203.0.113.9", at: .start.minutes(1)) } == nil)
        }
    }

    @Test("waits one window from now after the clock was a year ahead for a while", arguments: EngineKind.available)
    func clockSetBack(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            let ahead = Instant.start.hours(9_600)
            for _ in 0..<6 { _ = try await refusalCode { _ = try await office.signIn("known", "wrong password here", at: ahead) } }
            #expect(try await refusalCode { _ = try await office.signIn("known") } == "too-many-attempts")
            #expect(try await refusalCode { _ = try await office.signIn("known", at: .start.seconds(14)) } == "too-many-attempts")
            #expect(try await refusalCode { _ = try await office.signIn("known", at: .start.seconds(15)) } == nil)
        }
    }

    @Test("with one password and many names is slowed by address", arguments: EngineKind.available)
    func spraying(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            var codes: [String?] = []
            for number in 0..<40 {
                codes.append(try await refusalCode { _ = try await office.signIn("name\(number)", "Summer2026!!") })
            }
            #expect(codes.prefix(31).allSatisfy { $0 == "sign-in-refused" })
            #expect(codes.dropFirst(31).allSatisfy { $0 == "too-many-attempts" })
        }
    }

    @Test("replaces a hash that has become too cheap", arguments: EngineKind.available)
    func rehash(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let account = try await office.account("known")
            let weak = try #require(
                Argon2id.hash(
                    Office.password, salt: office.chance.bytes(16), cost: Argon2Cost(memory: 8 * 1024, passes: 1, lanes: 1)))
            try await office.store.write { try AccountRecords.setPassword(weak, of: account, $0.connection) }
            _ = try await office.signIn("known")
            let stored = try await office.store.read { try AccountRecords.credentials(account, $0)?.passwordHash }
            #expect(Argon2Cost(stored: try #require(stored)) == .current)
            #expect(try await refusalCode { _ = try await office.signIn("known") } == nil)
        }
    }
}
