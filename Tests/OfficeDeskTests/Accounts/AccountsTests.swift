import Core
import Database
import Foundation
import Testing

@testable import OfficeDesk

@Suite("Accounts")
struct AccountsTests {
    @Test("there is none by default: nobody signs in before the set-up token is used", arguments: EngineKind.available)
    func setUp(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            #expect(try await !office.desk.isSetUp())
            #expect(try await refusalCode { _ = try await office.signIn("admin", "admin") } == "sign-in-refused")
            let old = try await office.desk.issueSetupToken(by: Office.operator_, at: .start, chance: office.chance)
            let token = try await office.desk.issueSetupToken(by: Office.operator_, at: .start, chance: office.chance)
            func attempt(_ token: SetupToken, _ password: String, at now: Instant) async throws -> String? {
                try await refusalCode {
                    _ = try await office.desk.setUp(
                        FirstAccount(
                            signInName: "Head", displayName: "Léonie Beauchemin", password: password, language: .fr,
                            agency: "Maison d’accueil", programs: [Office.grandePrairie]),
                        with: token, address: "192.0.2.1", at: now, chance: office.chance)
                }
            }
            #expect(try await attempt(old, Office.password, at: .start) == "token-invalid")
            #expect(try await attempt(token, "head-grande-prairie", at: .start) == "password-name")
            #expect(try await attempt(token, Office.password, at: .start.hours(72)) == "token-invalid")
            #expect(try await attempt(token, Office.password, at: .start.hours(71)) == nil)
            #expect(try await attempt(token, Office.password, at: .start.hours(71)) == "token-invalid")
            #expect(try await office.signIn("head").session.grant?.role == .administrator)
            #expect(
                try await refusalCode {
                    _ = try await office.desk.issueSetupToken(by: Office.operator_, at: .start, chance: office.chance)
                } == "account-set-up")
        }
    }

    @Test("hold a support role in a support program alone, and none beside a role with cases", arguments: EngineKind.available)
    func supportWall(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            func made(_ grants: [Grant]) async throws -> String? {
                try await refusalCode {
                    let new = NewAccount(signInName: "somebody", displayName: "Somebody", language: .en, grants: grants)
                    _ = try await office.desk.createAccount(new, by: Office.operator_, at: .start, chance: office.chance)
                }
            }
            for role in [Role.supportWorker, .supportSupervisor] {
                #expect(try await made([office.grant(role)]) == "role-of-other-kind", "\(role)")
            }
            for role in [Role.coordinator, .prosecutor, .police, .probationOfficer, .therapist] {
                #expect(try await made([office.grant(role, Office.coarse)]) == "role-of-other-kind", "\(role)")
                #expect(try await made([office.grant(role), office.grant(.supportWorker, Office.coarse)]) == "across-the-wall", "\(role)")
            }
            let worker = try await office.account("worker", [office.grant(.supportWorker, Office.coarse)])
            let police = try await office.account("police", [office.grant(.police)])
            func given(_ grant: Grant, to account: AccountID) async throws -> String? {
                try await refusalCode { _ = try await office.desk.give(grant, to: account, by: Office.operator_, at: .start, chance: office.chance) }
            }
            #expect(try await given(office.grant(.coordinator), to: worker) == "across-the-wall")
            #expect(try await given(office.grant(.supportWorker, Office.coarse), to: police) == "across-the-wall")
            // Who sees neither a case nor a plan may stand on both sides; a worker may become a supervisor too.
            #expect(try await given(office.grant(.supportSupervisor, Office.coarse), to: worker) == nil)
            #expect(try await given(office.grant(.auditor), to: worker) == nil)
            #expect(try await given(office.grant(.administrator, Office.coarse), to: police) == nil)
        }
    }

    @Test("are made once per sign-in name, with grants that exist", arguments: EngineKind.available)
    func create(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            try await office.account("known")
            func attempt(_ name: String, _ grants: [Grant], named display: String = "Ada") async throws -> String? {
                try await refusalCode {
                    _ = try await office.desk.createAccount(
                        NewAccount(signInName: name, displayName: display, language: .en, grants: grants),
                        by: Office.operator_, at: .start, chance: office.chance)
                }
            }
            let good = [office.grant(.police)]
            #expect(try await attempt("KNOWN", good) == "account-taken")
            #expect(try await attempt("ab", good) == "account-sign-in-name")
            #expect(try await attempt("léonie", good) == "account-sign-in-name")
            #expect(try await attempt("fresh", good, named: " ") == "account-display-name")
            #expect(try await attempt("fresh", []) == "grant-needed")
            #expect(try await attempt("fresh", [office.grant(.police, "atlantis")]) == "program-unknown")
            let nowhere = Grant(role: .police, agency: AgencyID(from: office.chance), program: Office.edmonton)
            #expect(try await attempt("fresh", [nowhere]) == "agency-unknown")
            #expect(try await attempt("fresh", good + good) == nil)
        }
    }

    @Test("are an administrator's business in own program only", arguments: EngineKind.available)
    func tenants(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let own = try await office.account("own", [office.grant(.coordinator)])
            let foreign = try await office.account("foreign", [office.grant(.police, Office.edmonton)])
            let shared = try await office.account("shared", [office.grant(.auditor), office.grant(.auditor, Office.edmonton)])
            let head = try await office.account("head", [office.grant(.administrator)])
            let administrator = Actor(account: head, grant: office.grant(.administrator))
            let coordinator = Actor(account: own, grant: office.grant(.coordinator))
            let desk = office.desk
            let chance = office.chance

            #expect(try await desk.accounts(by: Office.operator_).map(\.signInName) == ["foreign", "head", "own", "shared"])
            #expect(try await desk.accounts(by: administrator).map(\.signInName) == ["head", "own", "shared"])
            #expect(try await refusalCode { _ = try await desk.accounts(by: coordinator) } == "account-not-allowed")

            func disable(_ account: AccountID, by actor: Actor) async throws -> String? {
                try await refusalCode { try await desk.disable(account, by: actor, at: .start, chance: chance) }
            }
            #expect(try await disable(foreign, by: administrator) == "account-not-allowed")
            #expect(try await disable(shared, by: administrator) == "account-not-allowed")
            #expect(try await disable(foreign, by: coordinator) == "account-not-allowed")
            #expect(try await disable(head, by: administrator) == "account-own")
            #expect(try await disable(AccountID(from: chance), by: administrator) == "account-unknown")

            func give(_ grant: Grant, by actor: Actor) async throws -> String? {
                try await refusalCode { try await desk.give(grant, to: own, by: actor, at: .start, chance: chance) }
            }
            #expect(try await give(office.grant(.auditor, Office.edmonton), by: administrator) == "grant-not-allowed")
            #expect(try await give(office.grant(.auditor), by: coordinator) == "grant-not-allowed")
            #expect(try await give(office.grant(.auditor), by: .visitor) == "grant-not-allowed")
            #expect(try await give(office.grant(.coordinator), by: administrator) == "grant-held")
            #expect(try await give(office.grant(.auditor), by: administrator) == nil)
            let elsewhere = Grant(role: .auditor, agency: office.police.id, program: Office.grandePrairie)
            #expect(try await give(elsewhere, by: administrator) == nil)
            #expect(try await disable(own, by: administrator) == nil)
        }
    }

    @Test("get a new password by a one-time token, or by the old one", arguments: EngineKind.available)
    func passwords(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let account = try await office.account("known")
            let session = try await office.signIn("known").session
            func change(from old: String, to new: String) async throws -> String? {
                try await refusalCode {
                    try await office.desk.changePassword(
                        from: old, to: new, in: session, address: "192.0.2.7", at: .start, chance: office.chance)
                }
            }
            #expect(try await change(from: "not the old one", to: "quatre tasses bleues") == "old-password-wrong")
            #expect(try await change(from: Office.password, to: Office.password) == "password-same")
            #expect(try await change(from: Office.password, to: "known2026known") == "password-name")
            #expect(try await change(from: Office.password, to: "quatre tasses bleues sur la lune") == nil)
            #expect(try await refusalCode { _ = try await office.signIn("known") } == "sign-in-refused")
            #expect(try await refusalCode { _ = try await office.signIn("known", "quatre tasses bleues sur la lune") } == nil)

            let token = try await office.desk.issueToken(for: account, by: Office.operator_, at: .start, chance: office.chance)
            func set(_ password: String) async throws -> String? {
                try await refusalCode {
                    try await office.desk.setPassword(
                        password, with: token, address: "192.0.2.7", at: .start, chance: office.chance)
                }
            }
            #expect(try await set("short") == "password-short")
            #expect(try await set(Office.password) == nil)
            #expect(try await set(Office.password) == "token-invalid")
            #expect(try await refusalCode { _ = try await office.signIn("known") } == nil)
        }
    }

    @Test("are listed without names; with names it is a look that the log keeps", arguments: EngineKind.available)
    func names(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let account = try await office.account("known", named: "Wilhelmina Featherstonehaugh")
            let list = try await office.desk.accountsWithNames(by: Office.operator_, at: .start, chance: office.chance)
            #expect(list.map(\.name) == ["Wilhelmina Featherstonehaugh"])
            #expect(try await office.log().contains("account.list viewed"))
            try await office.desk.rename(account, to: "Mina", by: Office.operator_, at: .start, chance: office.chance)
            #expect(try await office.desk.names(of: [account]) == [account: "Mina"])
            let nobody = AccountID(from: office.chance)
            #expect(
                try await refusalCode {
                    try await office.desk.rename(nobody, to: "Mina", by: Office.operator_, at: .start, chance: office.chance)
                } == "account-unknown")
            try await office.store.destroyKeys(of: [account.text])
            #expect(try await office.desk.names(of: [account]) == [:])
        }
    }

    @Test("can be signed out everywhere by their administrator", arguments: EngineKind.available)
    func endSessions(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let account = try await office.account("known")
            let token = try await office.signIn("known").token
            let head = try await office.account("head", [office.grant(.administrator)])
            let administrator = Actor(account: head, grant: office.grant(.administrator))
            try await office.desk.endSessions(of: account, by: administrator, at: .start, chance: office.chance)
            #expect(try await office.lookUp(token, at: .start) == .ended(.ended))
            #expect(try await refusalCode { _ = try await office.signIn("known") } == nil)
        }
    }

    @Test("leave no name, password, token or address readable in the data folder")
    func sealed() async throws {
        try await Office.open { office in
            let account = try await office.account("known", named: "Wilhelmina Featherstonehaugh")
            let signedIn = try await office.signIn("known", from: "203.0.113.77")
            _ = try await refusalCode { _ = try await office.signIn("zzz-unknown-name", "a wrong password") }
            let token = try await office.desk.issueToken(for: account, by: Office.operator_, at: .start, chance: office.chance)
            let bytes = try office.storedBytes()
            for secret in [
                "Wilhelmina", "Featherstonehaugh", Office.password, "a wrong password", signedIn.token.text, token.description,
                "203.0.113.77", "zzz-unknown-name",
            ] {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
            }
            #expect(bytes.range(of: Data("known".utf8)) != nil)
            #expect(try await office.desk.names(of: [account]) == [account: "Wilhelmina Featherstonehaugh"])
        }
    }

    @Test("are in the audit log with every act, refusal and sign-in, by ids, in a chain that fits",
        arguments: EngineKind.available)
    func audited(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let account = try await office.account("known")
            let signedIn = try await office.signIn("known")
            _ = try await refusalCode { _ = try await office.signIn("known", "a wrong password") }
            let coordinator = signedIn.session.actor
            _ = try await refusalCode {
                try await office.desk.disable(account, by: coordinator, at: .start, chance: office.chance)
            }
            try await office.desk.signOut(signedIn.token, at: .start, chance: office.chance)
            let log = try await office.log()
            for line in [
                "agency.create done", "account.create done", "account.set-password done", "session.sign-in done",
                "session.sign-in refused:sign-in-refused", "account.disable refused:account-not-allowed", "session.sign-out done",
            ] {
                #expect(log.contains(line), "\(line)")
            }
            let entries = try await office.store.read { try AuditQuery().entries($0) }
            #expect(entries.contains { $0.act == "session.sign-in" && $0.actor == "account:\(account.text)" })
            #expect(entries.contains { $0.actor == "visitor" && $0.records.contains(account.text) })
            try await AuditSealer(office.store).seal()
            #expect(try await office.store.verifyAudit().fault == nil)
        }
    }
}
