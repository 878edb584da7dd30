import CaseDesk
import Cases
import Core
import Programs

/// One person's way through a program, told as the steps that people took. It only plans: what it plans is then played on
/// the desk, whose rules judge every step.
struct DemoStory {
    let number: Int
    let program: Program
    let place: DemoPlace
    let calendar: DemoCalendar
    let chance: any Chance
    let stream: Stream
    var person: Person
    /// Which of the two agencies of police sent the person.
    var police = 0
    /// The interpreter's name, where the person needs one.
    var interpreter: String?
    private(set) var steps: [DemoStep] = []
    /// The next court date as far as it has been told; nil without one.
    var court: CivilDate?
    private var last: Instant

    init(
        _ number: Int, _ program: Program, _ place: DemoPlace, _ calendar: DemoCalendar, _ stream: Stream, _ person: Person,
        chance: any Chance
    ) {
        self.number = number
        self.program = program
        self.place = place
        self.calendar = calendar
        self.stream = stream
        self.person = person
        self.chance = chance
        last = calendar.beginning
    }

    var rules: StreamRules? { program.streams[stream] }
    var needsGates: Bool { rules?.gate717 == true }
    var language: Language { place.language }

    /// A moment of that day in working hours, after the story's last step and never after now.
    mutating func moment(_ day: CivilDate, hours: ClosedRange<Int> = 9...16) -> Instant {
        let time = CivilTime(hour: chance.between(hours), minute: chance.below(60)) ?? .midnight
        last = min(max(calendar.zone.instant(of: day, at: time), last.adding(seconds: 300)), calendar.now)
        return last
    }

    mutating func add(_ work: DemoStep.Work, by who: DemoWho, at moment: Instant) {
        steps.append(
            DemoStep(
                story: number, order: steps.count, program: program.id, at: moment, who: who, token: Hex.encode(chance.bytes(16)),
                seed: chance.seed(), work: work))
    }

    /// Acts of one form, done at one moment of that day.
    mutating func act(_ day: CivilDate, by who: DemoWho, _ acts: [Act], texts: [SealedText: Bilingual] = [:]) {
        let at = moment(day)
        add(.acts(acts.map { proposal($0, at: at, texts: texts) }), by: who, at: at)
    }

    func proposal(_ act: Act, at moment: Instant, texts: [SealedText: Bilingual] = [:]) -> Proposal {
        proposal(act, at: moment, words: texts.mapValues { $0(language) })
    }

    func proposal(_ act: Act, at moment: Instant, words: [SealedText: String]) -> Proposal {
        Proposal(act, happened: happened(moment), texts: words)
    }

    func happened(_ moment: Instant) -> Happened {
        let (date, time) = calendar.happened(moment)
        return Happened(date, time)
    }
}
