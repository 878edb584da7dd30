import Core
import Foundation
import Programs
import Testing

@testable import Cases

/// Whatever happens in whatever order: somebody who has completed and whose ending nobody has confirmed never leaves Today.
@Suite struct CourtWatchTests {
    /// `make check-long` lives a hundred times as many.
    private static let seeds = ProcessInfo.processInfo.environment["ONWARD_LONG"] == "1" ? 2000 : 20

    /// Random lives in the stream with a court watch. A life is a few dozen acts, each with its own date; what the rules refuse isn't done.
    @Test(arguments: 0..<seeds)
    func aCompletedCaseWithoutAConfirmedEndingIsAlwaysOnToday(seed: Int) throws {
        var chance = Draw(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        var completed = 0
        for _ in 0..<6 {
            var story = try Story(.everything, .postCharge)
            try story.enrol()
            try story.attendDay()
            for act in [Act.assessTherapy(weeks: 0), .settleFee(.paid), .report(.full)] { try? story.next(act) }
            for _ in 0..<40 {
                let act = Acts.samples[chance.below(Acts.samples.count)]
                story.today = story.today.adding(days: chance.below(4))
                if case .success(let events) = story.perform(moved(act, by: chance.below(60), from: story.today)) {
                    story.replace(story.state.adding(events))
                }
                guard story.state.reported?.value == .full, story.state.ending == nil, story.state.closed == nil, story.state.disposed == nil
                else { continue }
                completed += 1
                let shown = Set(story.state.attentions(under: story.program).map(\.kind))
                let isDead = story.state.death != nil
                #expect(
                    shown.contains(isDead ? .confirmEnding : .warrantRisk),
                    "nothing watches \(act.kind) at \(story.state.stage(under: story.program))")
            }
        }
        #expect(completed > 0, "no life of this seed came to its report")
    }

    @Test func onlyAnEndingOrAnotherDateQuietsTheRiskOfAWarrant() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.enrol()
        try story.attendDay()
        try story.next(.settleFee(.paid))
        try story.next(.setCourtDate(Act.CourtDate(on: story.today.adding(days: 3))))
        func risk() -> Attention? { story.state.attentions(under: story.program).first { $0.kind == .warrantRisk } }
        #expect(risk() == nil)
        try story.next(.report(.full))
        let court = try #require(story.state.nextCourtDate?.value.on)
        #expect(risk()?.due == court)
        for act in [Act.note, .call(Act.Call(direction: .outgoing, outcome: .spoke, voicemailLeft: false, callBackOn: nil)), .placeHold] {
            try story.next(act)
            #expect(risk() != nil, "\(act.kind) dismissed it")
        }
        story.today = court
        try story.next(.appear(Act.Appearance(attended: .person, next: nil)))
        // A day in court that brought neither an ending nor another date is the likeliest day to lose somebody on.
        #expect(risk()?.due == story.today)
        #expect(story.state.attentions(under: story.program).contains { $0.kind == .noCourtDate })
        try story.next(.confirmEnding(.withdrawn))
        #expect(Set(story.state.attentions(under: story.program).map(\.kind)).isDisjoint(with: [.warrantRisk, .noCourtDate]))
    }

    /// The same act with its dates moved, so that random lives meet past and coming dates.
    private func moved(_ act: Act, by days: Int, from today: CivilDate) -> Act {
        switch act {
        case .setCourtDate: .setCourtDate(Act.CourtDate(on: today.adding(days: days)))
        case .appear(let appearance):
            .appear(Act.Appearance(attended: appearance.attended, next: days % 2 == 0 ? nil : today.adding(days: days + 1)))
        case .schedule: .schedule(classDay: today.adding(days: days))
        default: act
        }
    }

    /// SplitMix64: the same lives for the same seed.
    private struct Draw {
        var state: UInt64
        mutating func below(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) % UInt64(bound))
        }
    }
}
