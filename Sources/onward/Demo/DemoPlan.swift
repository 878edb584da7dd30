import CaseDesk
import Cases
import Core
import Programs

/// All stories of a demonstration: what happens in each program, planned before anything is written.
struct DemoPlan {
    private(set) var steps: [DemoStep] = []
    private let chance: any Chance
    private var stories = 0

    init(_ programs: [(program: Program, place: DemoPlace, calendar: DemoCalendar)], chance: any Chance) {
        self.chance = chance
        // Somebody who attended in one program and was then sent to another: the once-only marker says so.
        var attended: [Person] = []
        var stages: [Stagehand] = []
        for entry in programs.reversed() {
            var stage = Stagehand(entry.program, entry.place, entry.calendar, DemoPeople(entry.place, chance: chance))
            planClassDays(&stage)
            tellRoster(&stage)
            tellScenes(&stage)
            tellMarker(&stage, &attended)
            look(stage)
            stages.append(stage)
        }
        // What came later stands at the end, so that everything before is drawn as it was.
        for stage in stages {
            countMoney(stage)
            carryOver(stage)
        }
        for stage in stages { tellOwnPages(stage) }
        for stage in stages { takeGrants(stage) }
        forgetNotes()
    }

    /// In each program police have forgotten one note: the newest that its first agency would have taken off.
    private mutating func forgetNotes() {
        func isForgotten(_ step: DemoStep) -> Bool {
            guard case .acts(let proposals) = step.work, case .police(0) = step.who else { return false }
            return proposals.contains { $0.act.kind == .confirmNoteRemoved }
        }
        for program in Set(steps.map(\.program)) {
            let newest = steps.indices.filter { steps[$0].program == program && isForgotten(steps[$0]) }.max { DemoStep.isBefore(steps[$0], steps[$1]) }
            if let newest { steps.remove(at: newest) }
        }
    }

    /// What stories of one program share.
    struct Stagehand {
        let program: Program
        let place: DemoPlace
        let calendar: DemoCalendar
        var people: DemoPeople
        /// The stream that the demonstration shows first, of people whom police sent.
        var stream: Stream { DemoRoster.of(program.id).first?.stream ?? .postCharge }

        init(_ program: Program, _ place: DemoPlace, _ calendar: DemoCalendar, _ people: DemoPeople) {
            self.program = program
            self.place = place
            self.calendar = calendar
            self.people = people
        }
    }

    /// A new story; of a new person unless one is given.
    mutating func story(_ stage: inout Stagehand, _ stream: Stream, _ person: Person? = nil) -> DemoStory {
        stories += 1
        let person = person ?? stage.people.next(on: stage.calendar.today)
        var story = DemoStory(stories, stage.program, stage.place, stage.calendar, stream, person, chance: chance)
        story.police = chance.odds(35) ? 1 : 0
        return story
    }

    mutating func take(_ story: DemoStory) { steps += story.steps }

    /// The calendar of two years and of the year to come, put down before anything else happens.
    private mutating func planClassDays(_ stage: inout Stagehand) {
        guard let rules = stage.program.classDay else { return }
        var story = story(&stage, stage.stream)
        let isFrench = stage.place.language == .fr
        let words = ClassDayWords(
            venue: isFrench ? "Salle du sous-sol, 12, rue Inventée (fictif)" : "Basement hall, 12 Invented Street (made up)",
            presenters: rules.segments.last.map { [$0.id: isFrench ? "Rose (pseudonyme)" : "Rose (pseudonym)"] } ?? [:])
        for number in DemoCalendar.disposedClass...6 {
            let day = ClassDay(
                date: stage.calendar.classDay(number), language: stage.place.language, hasInterpreters: number % 2 == 0, capacity: 24,
                agenda: ClassDay.proposedAgenda(rules))
            story.add(.plan(day, words), by: .coordinator, at: stage.calendar.beginning.adding(seconds: Int64(600 * (number - DemoCalendar.disposedClass))))
        }
        take(story)
    }

    private mutating func tellRoster(_ stage: inout Stagehand) {
        for (stream, plots) in DemoRoster.of(stage.place.program) {
            for (plot, count) in plots {
                for _ in 0..<count {
                    var story = story(&stage, stream)
                    // Whoever has a seat on the next class day is written to, so that every program has messages to show.
                    if plot == .scheduled { story.person.contact = stage.people.address }
                    story.tell(plot)
                    take(story)
                }
            }
        }
    }

    /// In these days the agency has looked at what needs it, and the prosecutor at the Queue.
    private mutating func look(_ stage: Stagehand) {
        var stage = stage
        var story = story(&stage, stage.stream)
        for days in [-3, -2, -1] {
            let day = stage.calendar.today.adding(days: days)
            story.add(.look(.today, purpose: nil), by: .coordinator, at: story.moment(day, hours: 8...9))
            story.add(.look(.queue, purpose: .decide), by: .prosecutor, at: story.moment(day, hours: 13...14))
        }
        take(story)
    }
}
