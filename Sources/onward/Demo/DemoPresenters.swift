import CaseDesk
import Cases
import Core

/// Those who present at a demonstration's class days, by names that aren't theirs.
enum DemoPresenters {
    /// In each program that has class days, one presents on the next of them, and has named somebody who isn't in it.
    static func fill(_ desk: CaseDesk, coordinators: [String: Actor], now: Instant, seed: UInt64) async throws {
        let chance = SeededChance(seed: seed ^ 0x6465_6D6F_2070_7265)
        func token() -> String { Hex.encode(chance.bytes(16)) }
        for (_, coordinator) in coordinators.sorted(by: { $0.key < $1.key }) {
            let by = By(coordinator, at: now)
            guard let day = try await desk.classDays(by: by).coming.first(where: { $0.status == .planned && $0.day.date > by.now.dayInUTC }) else { continue }
            let code = try await desk.addPresenter("Rose (pseudonym)", by: by, token: token())
            guard case .open(let session) = try await desk.openPresenterPage(code: code, from: "192.0.2.250", at: now) else { continue }
            _ = try await desk.avoid(["Szymborska (made up)"], session, at: now, token: token())
            try await desk.closePresenterPage(session)
            if let rose = try await desk.presenters(on: day.id, by: by).lines.first(where: { $0.refusal == nil }) {
                try await desk.place(rose.id, on: day.id, true, by: by, token: token())
            }
        }
    }
}

extension Instant {
    fileprivate var dayInUTC: CivilDate { CivilDate(dayNumber: Int(milliseconds / 86_400_000)) }
}
