import Core
import Testing

@testable import WebFrame

@Suite struct RouteTableTests {
    private func route(_ method: WebFrame.Method, _ path: Path< >, _ name: String) -> Route {
        Route(method, path, .everyone, name: name) { _ in .text("") }
    }

    @Test func literalSegmentsWinOverValues() throws {
        let table = try RouteTable([
            Route(.get, Path("/cases/:case", String.self), .signedIn, name: "case") { _, _ in .text("") },
            route(.get, Path("/cases/new"), "new"),
        ])
        guard case .found(let found, let values) = table.find(.get, ["cases", "new"]) else {
            Issue.record("nothing found")
            return
        }
        #expect(found.name == "new")
        #expect(values.isEmpty)
    }

    @Test func aTableThatCannotBeMeantIsRefused() {
        #expect(throws: RouteTable.Mistake.self) { try RouteTable([route(.get, Path("/a"), "a"), route(.get, Path("/a"), "b")]) }
        #expect(throws: RouteTable.Mistake.self) { try RouteTable([route(.get, Path("/a"), "a"), route(.get, Path("/b"), "a")]) }
        #expect(throws: RouteTable.Mistake.self) { try RouteTable([route(.get, Path("/a/:b"), "a")]) }
        #expect(throws: RouteTable.Mistake.self) { try RouteTable([route(.get, Path("a"), "a")]) }
    }

    @Test func everyRouteCanBeWalkedWithItsRule() throws {
        let table = try RouteTable(FrameRoutes.all + SamplePages.routes)
        #expect(table.routes.count == FrameRoutes.all.count + SamplePages.routes.count)
        let consent = try #require(table.routes.first { $0.name == "case.consent" && $0.method == .post })
        #expect(consent.access == .roles(.coordinator))
        #expect(consent.path == "/cases/:case/consent")
    }
}
