import CaseDesk
import Cases
import Core
import Programs

/// What is planned last: the money of two years is counted and paid out, and a spreadsheet of before Onward comes in.
extension DemoPlan {
    /// The fee desk is counted after each class day; every fourth time most of the funds goes on to programs for survivors.
    mutating func countMoney(_ stage: Stagehand) {
        guard stage.program.fee != nil else { return }
        var stage = stage
        var story = story(&stage, stage.stream)
        let isFrench = stage.place.language == .fr
        for number in DemoCalendar.earliestClass...0 {
            let day = stage.calendar.classDay(number).adding(days: 3)
            guard day < stage.calendar.today else { break }
            let isShort = number == DemoCalendar.earliestClass + 8
            story.add(
                .cashUp(
                    short: isShort ? Money(cents: 1_000) : .zero,
                    reason: isFrench ? "Il manque un billet; recherché avec la banque." : "One slip is missing; asked at the bank."),
                by: .coordinator, at: story.moment(day, hours: 19...20))
            if number % 4 == 0 {
                story.add(
                    .disburse(percent: 80, to: Self.house(isFrench), area: number % 8 == 0 ? .treatment : .advocacy), by: .coordinator,
                    at: story.moment(day.adding(days: 1), hours: 19...20))
            }
        }
        take(story)
    }

    /// In the spring of last year the province gave a grant for treatment, most of which went on at once.
    mutating func takeGrants(_ stage: Stagehand) {
        guard stage.program.fee != nil, let day = CivilDate(year: stage.calendar.today.year - 1, month: 4, day: 15) else { return }
        var stage = stage
        let isFrench = stage.place.language == .fr
        var story = story(&stage, stage.stream)
        story.add(
            .grant(
                Money(cents: 3_710_000), from: isFrench ? "Ministère inventé (fictif)" : "Invented Ministry (made up)", area: .treatment,
                passingOn: Money(cents: 3_000_000), to: Self.house(isFrench)), by: .coordinator, at: story.moment(day))
        take(story)
    }

    private static func house(_ isFrench: Bool) -> String { isFrench ? "Maison du Lys (fictive)" : "Prairie Lily House (made up)" }

    /// Another office of the template's agency kept its people in a spreadsheet. Its rows came in three weeks ago; two paper files were looked
    /// at since, the others still wait.
    mutating func carryOver(_ stage: Stagehand) {
        guard stage.place.suffix == "template" else { return }
        var stage = stage
        let today = stage.calendar.today
        func ago(_ days: Int) -> String { today.adding(days: -days).description }
        let agreed = ["agreed", ago(80), ago(70), today.adding(days: 60).description, "", "400.00"]
        let partly = ["agreed", ago(75), ago(68), today.adding(days: 70).description, "", "150.00"]
        let attended = ["attended", ago(150), ago(140), today.adding(days: 30).description, ago(90), "400.00"]
        let eligible = ["eligible", ago(45), "", "", "", ""]
        for (number, way) in [agreed, attended, partly, attended, eligible].enumerated() {
            var story = story(&stage, stage.stream)
            let day = today.adding(days: -21)
            story.add(.carryOver(sheet(story.person, [stage.stream.rawValue, ago(200)] + way), Self.columns, stage.program), by: .coordinator, at: story.moment(day))
            if number < 2 { story.act(today.adding(days: -14 + number), by: .coordinator, [.confirmPaper]) }
            take(story)
        }
    }

    /// Some did something on their own page, which waits for the coordinator to take it up.
    mutating func tellOwnPages(_ stage: Stagehand) {
        var stage = stage
        let (today, yesterday) = (stage.calendar.today, stage.calendar.today.adding(days: -1))
        // For those who said yes the time to think is over.
        let thought = today.adding(days: -AgreementRules.usualTimeToThink)
        switch stage.place.suffix {
        case "gp":
            tellOwnPage(&stage, .offered, .sayYes, on: thought)
            tellOwnPage(&stage, .scheduled, .otherContact(SafeContact(method: .email, value: "participant@example.org")), on: yesterday)
        case "edmonton":
            tellOwnPage(&stage, .scheduled, .stop, on: today)
            tellOwnPage(&stage, .agreed, .askRelief(DemoPhrases.feeRelief(stage.place.language)), on: yesterday)
        case "longueuil": tellOwnPage(&stage, .offered, .sayYes, on: thought)
        default: break
        }
    }

    private mutating func tellOwnPage(_ stage: inout Stagehand, _ plot: DemoPlot, _ deed: DemoOwnDeed, on day: CivilDate) {
        var story = story(&stage, .postCharge)
        // Only where somebody was reached before does another way wait for a voice.
        story.person.contact = SafeContact(method: .telephone, value: "\(stage.place.area)-555-0109")
        story.tell(plot)
        story.add(.own(deed), by: .coordinator, at: story.moment(day))
        take(story)
    }

    private static let columns = Dictionary(
        uniqueKeysWithValues: [
            CarryColumn.name, .birthDate, .policeFile, .contact, .stream, .offenceDate, .stage, .decided, .consented, .agreedUntil, .attended, .paid,
        ].enumerated().map { ($0, $1) })

    /// One row under headings, as the spreadsheet program saves it.
    private func sheet(_ person: Person, _ way: [String]) -> CarrySheet {
        let contact = [.telephone, .email].contains(person.contact.method) ? person.contact.value : ""
        let cells = [person.name, person.birthDate?.description ?? "", person.policeFile ?? "", contact] + way
        let headings = cells.indices.map { "Column \($0 + 1)" }
        return CarrySheet([headings, cells].map { $0.joined(separator: ";") }.joined(separator: "\n"))
    }
}
