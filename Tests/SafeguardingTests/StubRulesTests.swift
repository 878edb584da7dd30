import Core
import Testing

@testable import Safeguarding

private let noon = Instant("2026-03-08T18:00:00.000Z")!
private let wall = (on: CivilDate("2026-03-08")!, at: CivilTime(hour: 12, minute: 0)!)

@Suite struct StubRulesTests {
    private static func contact(_ day: String = "2026-03-08", _ hour: Int? = 11) -> AuthorityContact {
        AuthorityContact(on: CivilDate(day)!, at: hour.flatMap { CivilTime(hour: $0, minute: 0) }, with: "On-call worker", reference: "R-17")
    }

    private static func stub(_ kinds: StubLine.Kind...) -> Stub {
        Stub(
            raiser: "account:1", role: .police, raised: noon, origin: .tip,
            suspicion: Suspicion(witness: .neighbour, grounds: [.seen], on: wall.on),
            lines: kinds.map { StubLine(kind: $0, contact: nil, actor: "account:1", at: noon) })
    }

    /// Every sequence of up to four lines: it is reported exactly while a report stands, and over exactly when the authority has said so.
    @Test func theStatusFollowsFromTheLines() {
        var sequences: [[StubLine.Kind]] = [[]]
        for _ in 1...4 { sequences += sequences.flatMap { one in StubLine.Kind.allCases.map { one + [$0] } } }
        for kinds in sequences {
            let sinceTakenBack = kinds.split(separator: .takenBack, omittingEmptySubsequences: false).last.map(Array.init) ?? []
            let expected: StubStatus =
                sinceTakenBack.contains(.acknowledgement) ? .acknowledged : sinceTakenBack.contains(.report) ? .reported : .unreported
            #expect(StubStatus(kinds) == expected, "\(kinds)")
        }
    }

    @Test func theReportComesBeforeItsAcknowledgementAndNothingAfter() {
        #expect(Self.stub().refusal(of: .report, now: wall) == nil)
        #expect(Self.stub().refusal(of: .acknowledge, now: wall)?.code == "report-first")
        #expect(Self.stub(.report).refusal(of: .acknowledge, now: wall) == nil)
        // The wrong authority was called: a second report is written down.
        #expect(Self.stub(.report).refusal(of: .report, now: wall) == nil)
        for deed in [StubDeed.report, .acknowledge] {
            #expect(Self.stub(.report, .acknowledgement).refusal(of: deed, now: wall)?.code == "stub-acknowledged")
        }
    }

    @Test func nobodyHasCalledTomorrow() {
        let stub = Self.stub()
        #expect(stub.refusal(of: .report, contact: Self.contact(), now: wall) == nil)
        #expect(stub.refusal(of: .report, contact: Self.contact("2026-03-08", 12), now: wall) == nil)
        #expect(stub.refusal(of: .report, contact: Self.contact("2026-03-08", nil), now: wall) == nil)
        #expect(stub.refusal(of: .report, contact: Self.contact("2026-03-08", 13), now: wall)?.code == "report-future")
        #expect(stub.refusal(of: .report, contact: Self.contact("2026-03-09", 1), now: wall)?.code == "report-future")
        let tomorrow = Suspicion(witness: .raiser, grounds: [.told], on: wall.on.adding(days: 1))
        #expect(tomorrow.refusal(today: wall.on)?.code == "concern-future")
    }
}

@Suite struct EscalationTests {
    @Test func itComesAtOnceAndEveryHalfHourUntilTheReport() {
        #expect(Escalation.isDue(.unreported, called: nil, at: noon))
        for minutes in [0, 1, 29] as [Int64] { #expect(!Escalation.isDue(.unreported, called: noon, at: noon.adding(seconds: minutes * 60))) }
        for minutes in [30, 31, 600, 100_000] as [Int64] { #expect(Escalation.isDue(.unreported, called: noon, at: noon.adding(seconds: minutes * 60))) }
        #expect(!Escalation.isDue(.reported, called: noon, at: noon.adding(seconds: 86_399)))
        #expect(Escalation.isDue(.reported, called: noon, at: noon.adding(seconds: 86_400)))
        #expect(!Escalation.isDue(.acknowledged, called: nil, at: noon))
    }

    /// Two days, minute by minute: no night, no Sunday, no hour of the clock change is left out.
    @Test func itKeepsNoQuietHours() {
        var called: Instant?
        var calls: [Instant] = []
        for minute in 0..<(2 * 1440) {
            let now = noon.adding(seconds: Int64(minute) * 60)
            if Escalation.isDue(.unreported, called: called, at: now) {
                called = now
                calls.append(now)
            }
        }
        #expect(calls.count == 96)
        #expect(zip(calls, calls.dropFirst()).allSatisfy { $1.milliseconds - $0.milliseconds == 1_800_000 })
    }

    /// A clock that was put back would otherwise silence it for as long.
    @Test func aClockThatWasPutBackDoesNotSilenceIt() {
        let before = noon.adding(seconds: -5 * 3600)
        #expect(Escalation.isDue(.unreported, called: noon, at: before))
        #expect(Escalation.isDue(.reported, called: noon, at: before))
        #expect(!Escalation.isTaken(until: noon, at: before))
        #expect(Escalation.isTaken(until: noon, at: noon.adding(seconds: -60)))
        #expect(!Escalation.isTaken(until: noon, at: noon))
    }
}
