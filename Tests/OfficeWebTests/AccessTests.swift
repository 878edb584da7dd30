import Core
import HTTPTypes
import HummingbirdTesting
import Testing
import WebFrame

@testable import OfficeWeb

/// Every route of the office, asked by everyone.
@Suite struct AccessTests {
    private static let open: Set<String> = ["office.home", "office.sign-in", "office.set-up", "office.set-password"]
    private static let own: Set<String> = [
        "office.sign-out", "office.change-user", "office.grant", "office.password", "office.me", "office.end-session",
    ]

    @Test func everyRouteSaysWhoMayReachIt() async throws {
        try await Office.open { office, _ in
            for route in office.pages.routes {
                let access: Access = Self.open.contains(route.name) ? .everyone : Self.own.contains(route.name) ? .signedIn : .roles(.administrator)
                #expect(route.access == access, "\(route.method.rawValue) \(route.path)")
            }
            #expect(office.pages.routes.count == 31)
        }
    }

    @Test func theStartLeadsEveryoneToTheirOwn() async throws {
        try await Office.open { office, browser in
            try await office.account("a.boss", (.administrator, Office.grandePrairie))
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            try await office.account("b.both", (.auditor, Office.grandePrairie), (.police, Office.grandePrairie))
            let visitor = try await browser.get("/")
            #expect(visitor.location == "/sign-in")
            for (name, home) in [("a.boss", "/accounts"), ("m.tremblay", "/me"), ("b.both", "/grant")] {
                let person = browser.another()
                _ = try await person.signIn(name)
                let start = try await person.get("/")
                #expect(start.location == home, "\(name)")
            }
        }
    }

    @Test func theTableIsInOrder() async throws {
        try await Office.open { office, _ in
            _ = try RouteTable(FrameRoutes.all + office.pages.routes)
        }
    }

    @Test(arguments: Role.allCases)
    func eachRoleReachesWhatItMayAndNothingElse(_ role: Role) async throws {
        try await Office.open { office, browser in
            let isSupport = [.supportWorker, .supportSupervisor].contains(role)
            try await office.account("m.tremblay", (role, isSupport ? Office.coarse : Office.grandePrairie))
            let id = try await office.account("other", (.police, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let tokens = try Browser.tokens(in: try await browser.get("/me"))
            for route in office.pages.routes where !route.access.admits(nil) {
                let path = Self.path(route, account: id.text)
                let isOpen = Self.own.contains(route.name) || role == .administrator
                let answer = route.method == .get ? try await browser.get(path) : isOpen ? nil : try await browser.post(path, tokens)
                if let answer { #expect((answer.status == .forbidden) != isOpen, "\(role) \(route.method.rawValue) \(path)") }
            }
        }
    }

    @Test func nobodySignedOutReachesAnythingBehindTheDoor() async throws {
        try await Office.open { office, browser in
            let id = try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let tokens = try Browser.tokens(in: try await browser.get("/sign-in"))
            for route in office.pages.routes where route.access != .everyone {
                let path = Self.path(route, account: id.text)
                let answer = route.method == .get ? try await browser.get(path) : try await browser.post(path, tokens)
                #expect(answer.status == (route.method == .get ? .seeOther : .forbidden), "\(route.method.rawValue) \(path)")
            }
        }
    }

    @Test func aPostWithoutTheFormsTokenDoesNothing() async throws {
        try await Office.open { office, browser in
            try await office.account("a.boss", (.administrator, Office.grandePrairie))
            let id = try await office.account("other", (.police, Office.grandePrairie))
            let before = try await office.found("other")
            _ = try await browser.signIn("a.boss")
            let thief = browser.another()
            _ = try await thief.signIn("other")
            let tokens = try Browser.tokens(in: try await thief.get("/me"))
            for route in office.pages.routes where route.method == .post {
                for fields in [[], tokens] {
                    let answer = try await browser.post(Self.path(route, account: id.text), fields, origin: "https://evil.example")
                    #expect(answer.status == .forbidden, "\(route.path)")
                }
            }
            let after = try await office.found("other")
            #expect(after == before)
        }
    }

    private static func path(_ route: Route, account: String) -> String {
        let id = String(repeating: "0", count: 32)
        return route.path.split(separator: "/").reduce("") { path, segment in
            path + "/" + (segment == ":account" ? account : segment.first == ":" ? id : String(segment))
        }
    }
}
