import Core
import Database
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Support
import SupportDesk
import Testing
import WebFrame

@testable import onward

/// Behind the wall: a plan that is there, a number that never was, and a code that was taken back cost the same work and get the same answer, for
/// every role and on every route of the table.
@Suite struct WallTests {
    private static let never = "0000-0000-0"
    private static let noID = String(repeating: "0", count: 32)

    /// A route's address, with these values at its places.
    private static func address(_ route: Route, _ values: [String: String]) -> String {
        route.path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix(":") ? values[String(part.dropFirst()), default: noID] : String(part)
        }.joined(separator: "/")
    }

    private static func isOfPlans(_ route: Route) -> Bool { route.path.hasPrefix("/plans") }

    @Test func noRouteIsReachedByARoleThatItIsntFor() async throws {
        try await WallHouse.with("sqlite") { house, visitor in
            var asked = 0
            for route in house.table.routes {
                guard case .only(let roles) = route.access else { continue }
                let path = Self.address(route, ["number": Self.never, "case": Self.never, "date": "2026-03-08"])
                for somebody in Insider.everybody where !roles.contains(somebody.role) {
                    let insider = visitor.signedIn(somebody)
                    let answer = route.method == .post ? try await insider.post(path, "") : try await insider.get(path)
                    // An address that can't be one of this route's is nobody's.
                    #expect(answer.status == .forbidden || !Self.isOfPlans(route) && answer.status == .notFound, "\(somebody.role) \(route.path)")
                    asked += 1
                }
                let outside = route.method == .post ? try await visitor.post(path, "") : try await visitor.get(path)
                #expect(outside.status != .ok, "\(route.path)")
            }
            #expect(asked > 1000)
        }
    }

    @Test(arguments: WallHouse.kinds) func aPlanThatIsThereCostsTheWorkOfOneThatNeverWas(kind: String) async throws {
        try await WallHouse.with(kind) { house, visitor in
            let plan = try await house.plan()
            let routes = house.table.routes.filter { $0.path.hasPrefix("/plans/:number") }
            #expect(routes.count > 20)
            let owner = Insider(.supportWorker)
            for somebody in Insider.everybody where somebody != owner {
                // Who may fill in forms brings a form's own tokens.
                let (insider, tokens) = somebody.role == .supportWorker
                    ? try await visitor.signedIn(somebody).opened("/plans/new") : (visitor.signedIn(somebody), "")
                // The agency's own supervisor reads numbers, and what stands beside a number alone.
                for route in routes where !(somebody == Insider(.supportSupervisor) && route.access == .roles(.supportWorker, .supportSupervisor))
                    && !(somebody == Insider(.supportSupervisor) && route.access == .roles(.supportSupervisor))
                {
                    func ask(_ number: String, _ ids: [String: String]) async throws -> (Answer, [Work.Step]) {
                        let path = Self.address(route, ids.merging(["number": number]) { $1 })
                        _ = house.work.take()
                        let answer = route.method == .post ? try await insider.post(path, tokens) : try await insider.get(path)
                        return (Answer(answer, without: number), house.work.take())
                    }
                    let there = try await ask(plan.number.description, plan.ids)
                    let never = try await ask(Self.never, [:])
                    #expect([403, 404].contains(there.0.status), "\(somebody.token) \(route.path)")
                    #expect(Self.withoutIDs(there.0, plan.ids) == Self.withoutIDs(never.0, [:]), "\(somebody.token) \(route.method) \(route.path)")
                    #expect(there.1 == never.1, "\(somebody.token) \(route.method) \(route.path)")
                }
            }
        }
    }

    /// An address stands in the page's link to the other language.
    private static func withoutIDs(_ answer: Answer, _ ids: [String: String]) -> [String] {
        var text = answer.text
        for id in Array(ids.values) + [noID] { text = text.replacing(id, with: "…") }
        return [String(answer.status), text, String(answer.bytes)] + answer.headers
    }

    @Test(arguments: WallHouse.kinds) func aCodeThatWasTakenBackCostsTheWorkOfOneThatNeverWas(kind: String) async throws {
        try await WallHouse.with(kind) { house, visitor in
            let worker = PlanAsker(Insider(.supportWorker).actor, at: WallHouse.now)
            let desk = house.installation.support
            let (plan, other) = (try await house.plan(), try await house.plan())
            let release = try #require(ReleaseID(plan.ids["release"] ?? ""))
            try await desk.perform(.revoke(release), in: plan.number, by: worker, token: house.form())
            // A consent that has run out by today: given a month ago, until yesterday.
            let ago = PlanAsker(worker.actor, at: WallHouse.now.adding(seconds: -30 * 86_400))
            let over = try await desk.release(
                ReleaseTerms(what: .appointments, to: .service, until: CivilDate("2026-03-07")!), ReleaseWords(to: "x", why: "y"), in: other.number, by: ago,
                token: house.form())
            let closed = try await desk.openHerPage(plan.number, by: worker, token: house.form())
            try await desk.perform(.closeOwnPage, in: plan.number, by: worker, token: house.form())
            let replaced = try await desk.openHerPage(other.number, by: worker, token: house.form())
            _ = try await desk.openHerPage(other.number, by: worker, token: house.form())

            func ask(_ path: String, _ code: String) async throws -> (Answer, [Work.Step]) {
                let (browser, tokens) = try await visitor.opened(path)
                _ = house.work.take()
                let answer = try await browser.post(path, tokens + "&code=" + code.replacing(" ", with: "+"))
                return (Answer(answer, without: code), house.work.take())
            }
            let never = "0000 0000 0000 0000"
            for (path, codes) in [("/shared", [plan.code, over]), ("/steps", [closed, replaced])] {
                // The first question of an address makes its row.
                _ = try await ask(path, never)
                let nothing = try await ask(path, never)
                #expect(nothing.0.status == 422 && !nothing.1.isEmpty)
                for code in codes {
                    let found = try await ask(path, code)
                    #expect(found.0 == nothing.0, "\(path)")
                    #expect(found.1 == nothing.1, "\(path)")
                }
            }
            // What stands is read: the comparison can fail.
            let (standing, work) = try await ask("/shared", other.code)
            #expect(standing.status == 200 && standing.text.contains("working on a plan"))
            #expect(work != (try await ask("/shared", never)).1)
        }
    }

    /// No row of another compartment is written when plans are made: no number, no count and no order there can tell.
    @Test(arguments: WallHouse.kinds) func aPlanLeavesNothingInAnotherCompartment(kind: String) async throws {
        try await WallHouse.with(kind) { house, visitor in
            let (worker, tokens) = try await visitor.signedIn(Insider(.supportWorker)).opened("/plans/new")
            _ = house.work.take()
            let made = try await worker.post("/plans/new", tokens + "&name=Iris&language=en")
            #expect(made.status == .seeOther)
            let changed = Set(house.work.take().filter { $0.isChange }.map(\.engine))
            #expect(changed == ["support", "keys"])
        }
    }

    @Test(arguments: WallHouse.kinds) func theAuditorOfASupportProgramReadsWhoLookedAndNotAtWhom(kind: String) async throws {
        try await WallHouse.with(kind) { house, visitor in
            let plan = try await house.plan()
            _ = try await visitor.signedIn(Insider(.supportWorker)).get("/plans/\(plan.number)")
            _ = try await visitor.signedIn(Insider(.supportWorker, which: "b")).get("/plans/\(plan.number)")
            let log = String(buffer: try await visitor.signedIn(Insider(.auditor, which: "s")).get("/audit").body)
            #expect(log.contains("Looked at a plan") && log.contains("not-found"))
            for word in [plan.number.description, "Rose", "Prairie Lily"] { #expect(!log.contains(word), "\(word)") }
            // By a number nothing is found, whether a plan has it or not.
            for number in [plan.number.description, Self.never] {
                let asked = try await visitor.signedIn(Insider(.auditor, which: "s")).get("/audit?number=\(number)")
                #expect(asked.status == .unprocessableContent && !String(buffer: asked.body).contains("Looked at a plan"))
            }
            // The auditor of the class, and everybody else, read nothing of it.
            for somebody in Insider.everybody where somebody.which != "s" {
                let other = String(buffer: try await visitor.signedIn(somebody).get("/audit").body)
                for word in ["Looked at a plan", "Opened a plan", "plan.page"] { #expect(!other.contains(word), "\(somebody.token)") }
            }
        }
    }
}
