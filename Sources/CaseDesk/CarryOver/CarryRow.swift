import Cases
import Core
import Programs
import Statistics

/// One row of a program's own spreadsheet: what was typed, what is wrong with it, and what it comes to when nothing is.
public struct CarryRow: Sendable {
    /// Its number as the spreadsheet program shows it; the headings are mostly row 1.
    public let line: Int
    public let typed: [CarryColumn: String]
    /// What is wrong in which cell, and what to do.
    public internal(set) var errors: [CarryColumn: Bilingual]
    public internal(set) var content: Content?

    public enum Content: Sendable {
        case open(OpenCase)
        /// Somebody who attended before: the marker alone.
        case past(Person, on: CivilDate)
        /// A row of sums, which is nobody.
        case total
    }

    public struct OpenCase: Sendable {
        public let referral: Referral
        public let carried: CarriedOver
        /// Paid before Onward.
        public let paid: Money?
        public let stage: Stage
        let events: [CaseEvent]
    }

    public var isTotal: Bool { if case .total? = content { true } else { false } }
}

extension CarrySheet {
    /// Reads every row; nothing is written.
    public func rows(_ columns: [Int: CarryColumn], for setting: ReferralTable.Setting) -> [CarryRow] {
        records.map { CarryReader.row($0, columns, setting) }
    }
}

/// Reads the cells of one row; gathers every fault instead of stopping at the first.
struct CarryReader {
    private let setting: ReferralTable.Setting
    private let typed: [CarryColumn: String]
    private var errors: [CarryColumn: Bilingual] = [:]
    private var today: CivilDate { setting.today }

    static func row(_ record: DelimitedText.Record, _ columns: [Int: CarryColumn], _ setting: ReferralTable.Setting) -> CarryRow {
        var typed: [CarryColumn: String] = [:]
        for (place, cell) in record.cells.enumerated() {
            if let column = columns[place], !cell.trimmed.isEmpty { typed[column] = cell.trimmed }
        }
        let first = record.cells.first { !$0.trimmed.isEmpty } ?? ""
        if isTotal(first) { return CarryRow(line: record.row, typed: typed, errors: [:], content: .total) }
        var reader = CarryReader(setting: setting, typed: typed)
        let content = reader.content(record)
        return CarryRow(line: record.row, typed: typed, errors: reader.errors, content: reader.errors.isEmpty ? content : nil)
    }

    private static func isTotal(_ cell: String) -> Bool {
        ["total", "totals", "totaux", "sum", "somme", "grand total", "subtotal", "sous total"].contains(NameFolding.fold(cell))
    }

    private init(setting: ReferralTable.Setting, typed: [CarryColumn: String]) {
        self.setting = setting
        self.typed = typed
    }

    private mutating func content(_ record: DelimitedText.Record) -> CarryRow.Content? {
        let stage = word(.stage, CaseDeskText.carryStageUnknown, CarryStage.init(typed:))
        let carried = carried(stage)
        let paid = money(.paid)
        let referredOn = date(.referredOn) ?? carried.decided ?? carried.consented ?? carried.agreedFrom ?? carried.stop?.on ?? today
        let next = date(.nextAppearance)
        if let late = [referredOn].first(where: { $0 > today }) { errors[.referredOn] = CaseDeskText.carryNotYet(date: late) }
        let read = referral(record, at: referredOn)
        let agency = word(.agency, CaseDeskText.carryAgencyUnknown(known: known), setting.agencies.named)
        if stage == .past { return past(carried, read) }
        guard errors.isEmpty, var referral = read else { return nil }
        referral.happened = Happened(referredOn)
        referral.nextAppearance = next
        // A sheet's agency sent those whom an agency sends; a volunteer comes alone.
        referral.agency = agency?.id ?? (referral.stream == .volunteer ? nil : setting.agency)
        return open(referral, carried, paid, stage)
    }

    /// The referral's own cells, read as a referral table reads them.
    private mutating func referral(_ whole: DelimitedText.Record, at day: CivilDate) -> Referral? {
        let columns = CarryColumn.allCases.filter { $0.referral != nil && $0 != .nextAppearance }
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().compactMap { place, column in column.referral.map { (place, $0) } })
        let record = DelimitedText.Record(line: whole.line, row: whole.row, cells: columns.map { typed[$0] ?? "" })
        let row = RowReader.row(record, places, setting)
        for (column, error) in row.errors {
            if let own = CarryColumn(rawValue: column.rawValue) { errors[own] = error }
            // A column that the spreadsheet doesn't have is told beside the name.
            else { errors[.name] = error }
        }
        return row.referral
    }

    /// The agencies that a cell may name, as a fault lists them.
    private var known: Bilingual {
        let names = setting.agencies.map(\.name).joined(separator: ", ")
        return names.isEmpty ? CaseDeskText.carryAgencyNone : Bilingual(en: names, fr: names)
    }

    private mutating func carried(_ stage: CarryStage?) -> CarriedOver {
        var carried = CarriedOver()
        carried.decided = date(.decided)
        carried.eligible = carried.decided == nil ? nil : true
        if stage == .stage(.ineligible) { carried.eligible = false }
        carried.stop = stop(stage)
        carried.offered = date(.offered)
        carried.toldRights = date(.rights)
        carried.consented = date(.consented)
        carried.accepted = date(.accepted)
        carried.agreedUntil = date(.agreedUntil)
        carried.agreedFrom = date(.agreedFrom) ?? (carried.agreedUntil == nil ? nil : carried.consented ?? carried.decided)
        carried.classDay = date(.classDay)
        carried.attended = date(.attended)
        if let (held, weeks) = word(.therapy, CaseDeskText.carryTherapyWrong, Self.therapy) {
            carried.therapyWeeks = weeks
            carried.sessionsHeld = held == 0 ? nil : held
        }
        carried.reportedOn = date(.reportedOn)
        carried.reported = word(.reported, CaseDeskText.carryLevelUnknown, Self.level)
        return carried
    }

    /// The word says which way it stopped, and a day of its own says when.
    private mutating func stop(_ stage: CarryStage?) -> CarriedOver.Stop? {
        guard case .stage(let said)? = stage, let how = CarriedOver.Stop.How(said) else {
            if typed[.stopped] != nil, errors[.stage] == nil { errors[.stage] = CaseDeskText.carryStopUnsaid }
            return nil
        }
        if typed[.stopped] == nil { errors[.stopped] = CaseDeskText.carryStopDay }
        return date(.stopped).map { CarriedOver.Stop(how, on: $0) }
    }

    private mutating func past(_ carried: CarriedOver, _ referral: Referral?) -> CarryRow.Content? {
        // What only an open case needs is nothing that somebody who attended lacks.
        errors = errors.filter { ![.offenceDate, .chargeDate, .orderEnds, .contact].contains($0.key) }
        let stream = typed[.stream].flatMap(WordCell.stream) ?? setting.stream
        if typed[.birthDate] == nil { errors[.birthDate] = CaseDeskText.carryPastBirthDate }
        if errors[.stream] == nil, setting.program.streams[stream]?.marker != true { errors[.stream] = CaseDeskText.carryPastWithoutMarker(stream: stream.name) }
        if carried.reported == Compliance.none { errors[.reported] = CaseDeskText.carryPastNotDone }
        // A seat isn't attendance, and "closed" is said of those too who never came.
        guard let on = carried.attended ?? (carried.reported == nil ? nil : carried.reportedOn) else {
            errors[.attended] = errors[.attended] ?? CaseDeskText.carryPastDay
            return nil
        }
        if on > today { errors[.attended] = CaseDeskText.carryNotYet(date: on) }
        let born = date(.birthDate)
        return errors.isEmpty ? .past(Person(name: typed[.name] ?? "", birthDate: born, contact: SafeContact(method: .none, value: "", voicemailAllowed: false)), on: on) : nil
    }

    private mutating func open(_ referral: Referral, _ given: CarriedOver, _ paid: Money?, _ stage: CarryStage?) -> CarryRow.Content? {
        var carried = given
        if let paid { carried.fee = settlement(paid, referral.stream) }
        if carried.reported == .full, typed[.paid] != nil, carried.fee == nil, isStated(referral.stream) {
            errors[.paid] = errors[.paid] ?? CaseDeskText.carryFullOwed
        }
        do throws(Refusal) {
            var events = try Opening.events(referral, program: setting.program, by: setting.by)
            guard let opened = Case(events) else { return nil }
            let circumstances = setting.by.circumstances(of: Happened(today), in: setting.program)
            if !carried.isEmpty { events += try opened.perform(.carryOver(carried), in: circumstances, under: setting.program).get() }
            guard let state = Case(events) else { return nil }
            let reached = state.stage(under: setting.program)
            if case .stage(let said)? = stage, said != reached {
                errors[.stage] = CaseDeskText.carryStageDiffers(stage: reached.name)
                return nil
            }
            return errors.isEmpty ? .open(CarryRow.OpenCase(referral: referral, carried: carried, paid: paid, stage: reached, events: events)) : nil
        } catch {
            errors[column(of: error, in: carried)] = error.sentence
            return nil
        }
    }

    /// Whether the program says how much it asks in a stream, so that what is owed is known.
    private func isStated(_ stream: Programs.Stream) -> Bool {
        if case .stated? = setting.program.fee?.amounts[stream] { true } else { false }
    }

    /// Settled where what was paid is all that is asked.
    private mutating func settlement(_ paid: Money, _ stream: Programs.Stream) -> Act.FeeSettlement? {
        guard let ledger = FeeLedger(program: setting.program, stream: stream) else {
            errors[.paid] = CaseDeskText.carryNoFee
            return nil
        }
        if let refusal = ledger.refusal(of: .opening(paid), by: setting.by.actor.id, on: today, talks: []) {
            errors[.paid] = refusal.sentence
            return nil
        }
        return ledger.adding(.opening(paid), by: setting.by.actor.id, on: today).settlement
    }

    private func column(of refusal: Refusal, in carried: CarriedOver) -> CarryColumn {
        switch refusal.code {
        case "paper-in-the-future": future(in: carried) ?? .stage
        case "paper-period-incomplete", "period-ends-before-it-begins", "no-agreement": .agreedUntil
        case "paper-sessions", "no-therapy", "weeks-outside", "paper-full-sessions": .therapy
        case "no-class-day": .classDay
        case "paper-stop-without-consent": .consented
        case "paper-stop-without-offer": .offered
        case "paper-full-without-day": .attended
        case "paper-ineligible": .decided
        case "no-fee": .paid
        case "no-court-in-stream", "court-date-past": .nextAppearance
        case "offence-after-referral": .offenceDate
        case "charge-out-of-order", "no-charge-in-stream": .chargeDate
        case "under-18": .birthDate
        default: .stage
        }
    }

    /// The column of the first day that is still to come and shouldn't be.
    private func future(in carried: CarriedOver) -> CarryColumn? {
        let days: [(CarryColumn, CivilDate?)] = [
            (.decided, carried.decided), (.offered, carried.offered), (.rights, carried.toldRights), (.consented, carried.consented),
            (.accepted, carried.accepted), (.agreedFrom, carried.agreedFrom), (.attended, carried.attended),
            (.stopped, carried.stop?.on), (.reportedOn, carried.reportedOn),
        ]
        return days.first { _, day in day.map { $0 > today } == true }?.0
    }

    // MARK: Cells

    private mutating func date(_ column: CarryColumn) -> CivilDate? {
        guard let typed = typed[column] else { return nil }
        switch DateCell.read(typed) {
        case .success(let date): return date
        case .failure(let fault):
            errors[column] = fault.sentence
            return nil
        }
    }

    private mutating func money(_ column: CarryColumn) -> Money? {
        guard let money = word(column, CaseDeskText.carryMoney, { Money(typed: $0) }), money > .zero else { return nil }
        return money
    }

    private mutating func word<T>(_ column: CarryColumn, _ fault: Bilingual, _ read: (String) -> T?) -> T? {
        guard let typed = typed[column] else { return nil }
        if let value = read(typed) { return value }
        errors[column] = fault
        return nil
    }

    /// `2/4`, `2 of 4`, `2 de 4`, `2 sur 4`: sessions held, of weeks.
    private static func therapy(_ typed: String) -> (held: Int, weeks: Int)? {
        let numbers = NameFolding.fold(typed).split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 2, numbers.allSatisfy({ (0...99).contains($0) }) else { return nil }
        return (numbers[0], numbers[1])
    }

    private static func level(_ typed: String) -> Compliance? {
        switch NameFolding.fold(typed) {
        case "full", "complete", "complet", "complete full", "total", "entier", "entiere": .full
        case "partial", "partiel", "partielle": .partial
        case "none", "aucun", "aucune", "nul", "nulle": Compliance.none
        default: nil
        }
    }
}

/// The word for how far somebody has come.
enum CarryStage: Hashable {
    case stage(Stage)
    case past

    init?(typed: String) {
        let folded = NameFolding.fold(typed)
        guard let found = Self.words.first(where: { $0.1.contains(folded) })?.0 else { return nil }
        self = found
    }

    private static let words: [(CarryStage, [String])] = [
        (.stage(.referred), ["referred", "new", "recu", "recue", "demande", "demande recue", "reference", "referee", "refere"]),
        (.stage(.eligible), ["eligible", "approved", "admissible", "approuve"]),
        (.stage(.ineligible), ["ineligible", "not eligible", "refused", "inadmissible", "non admissible", "refuse"]),
        (.stage(.offered), ["offered", "offer made", "offert", "offerte", "offre faite"]),
        (.stage(.consented), ["consented", "consent signed", "consenti", "consentement signe"]),
        (.stage(.declined), ["declined", "said no", "offer declined", "offre refusee", "a refuse l offre", "decline", "declinee"]),
        (.stage(.wantsCourt), ["wants court", "wants the court", "chose court", "veut le tribunal", "tribunal demande", "tribunal"]),
        (.stage(.denied), ["denied", "denies", "nie", "participation niee"]),
        (
            .stage(.consentWithdrawn),
            ["consent withdrawn", "consent taken back", "withdrew", "withdrew consent", "consentement retire", "a retire son consentement"]
        ),
        (.stage(.agreed), ["agreed", "enrolled", "agreement signed", "entente", "entente signee", "inscrit", "inscrite"]),
        (.stage(.scheduled), ["booked", "class booked", "scheduled", "class day booked", "inscrit a la journee", "journee reservee", "prevu"]),
        (.stage(.attended), ["attended", "class done", "class attended", "journee suivie", "presente", "present"]),
        (.stage(.therapy), ["therapy", "in therapy", "counselling", "therapie", "en therapie"]),
        (.stage(.reported), ["reported", "report sent", "rapport envoye", "rapporte"]),
        (.past, ["past", "completed", "closed", "done", "past attendee", "termine", "terminee", "ferme", "ancien participant"]),
    ]
}
