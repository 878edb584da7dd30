import CaseDesk
import Cases
import CommunityDesk
import Core
import Programs

/// The yearly reports of a demonstration: last year's, published today in the two programs that have been there longest.
enum DemoReport {
    static let programs = ["grande-prairie-stop", "edmonton-stop"]

    static func publish(_ cases: CaseDesk, _ community: CommunityDesk, coordinators: [String: Actor], now: Instant) async throws {
        for program in programs {
            guard let coordinator = coordinators[program] else { continue }
            let by = By(coordinator, at: now)
            let year = try cases.lastYear(by: by)
            let figures = CommunityFigures(try await community.year(year, of: program, at: now))
            let draft = try await cases.yearDraft(year, community: figures, by: by)
            try await cases.publish(year, community: figures, digest: draft.digest, changed: nil, by: by, token: "demo report \(program)")
        }
    }
}
