import Core
import Testing

@testable import OfficeDesk

@Suite("How long a session lives")
struct SessionRulesTests {
    private let expires = Instant.start.hours(12)

    @Test("ends after 30 minutes without a request")
    func idle() {
        #expect(ending(seen: .start, at: .start.minutes(30).adding(seconds: -1)) == nil)
        #expect(ending(seen: .start, at: .start.minutes(30)) == .idle)
        #expect(ending(seen: .start, at: .start.minutes(31)) == .idle)
    }

    @Test("ends after 12 hours however busy")
    func absolute() {
        #expect(ending(seen: expires.adding(seconds: -2), at: expires.adding(seconds: -1)) == nil)
        #expect(ending(seen: expires.adding(seconds: -2), at: expires) == .expired)
        #expect(ending(seen: .start, at: .start.hours(13)) == .expired)
    }

    @Test("ends when the clock goes back beyond a correction")
    func clockSetBack() {
        #expect(ending(seen: .start, at: .start.adding(seconds: -119)) == nil)
        #expect(ending(seen: .start, at: .start.hours(-1)) == .clockSetBack)
        #expect(ending(seen: .start, at: .start.hours(-9_600)) == .clockSetBack)
        #expect(ending(seen: .start, at: .start.hours(120_000)) == .expired)
    }

    @Test("is written at most once a minute")
    func touch() {
        #expect(!SessionRules.standard.isTouchDue(seen: .start, at: .start.adding(seconds: 59)))
        #expect(SessionRules.standard.isTouchDue(seen: .start, at: .start.adding(seconds: 60)))
    }

    private func ending(seen: Instant, at now: Instant) -> SessionEnding? {
        SessionRules.standard.ending(seen: seen, expires: expires, at: now)
    }
}
