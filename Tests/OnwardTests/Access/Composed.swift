import ArgumentParser
import CaseWeb
import Core
import Foundation
import WebFrame

@testable import onward

/// The site as it is composed for serving, over a new installation in a temporary folder.
final class Composed: Sendable {
    let routes: [Route]
    /// Those of the cases' pages alone.
    let caseRoutes: [Route]

    private init(routes: [Route], caseRoutes: [Route]) {
        self.routes = routes
        self.caseRoutes = caseRoutes
    }

    static func make() async throws -> Composed {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-access-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let chance = SeededChance(seed: 1)
        let now = Instant(milliseconds: 1_790_000_000_000)
        let settings = try Settings(flags: [.data: folder], environment: [:])
        let installation = try await Installation.open(settings, mode: .create, chance: chance, now: now)
        let (table, _) = try installation.site(Installation.Exposure(), health: Health(), chance: chance, clock: { now })
        let pages = CasePages(desk: installation.cases, shelf: installation.programs)
        await installation.close()
        return Composed(routes: table.routes, caseRoutes: pages.routes)
    }
}
