import CaseDesk
import Cases
import Core
import Programs

/// One step on the desk, as its person.
struct DemoScene: Sendable {
    let desk: CaseDesk
    let staff: DemoStaff
    let step: DemoStep
    let known: DemoPlayer.Known

    /// Does the step, and answers what is then known of the story's case. Throws ``DemoFault`` for what went otherwise.
    func play() async throws -> DemoPlayer.Known {
        do {
            return try await done()
        } catch let refusal as Refusal {
            throw fault("refused: \(refusal.code): \(refusal.sentence.en)")
        } catch let error as DeskError {
            throw fault("\(error)")
        }
    }

    private func done() async throws -> DemoPlayer.Known {
        switch step.work {
        case .refer(let referral, let expected): return try await refer(referral, expected)
        case .resolve(let samePerson): return try await resolve(samePerson)
        case .acts(let proposals): try await perform(proposals)
        case .letter(let bytes, let purpose, let transcribe): try await attach(bytes, purpose, transcribe)
        case .checkMarker: _ = try await desk.checkMarker(of: try id, expecting: nil, by: by(), token: step.token)
        case .dispose:
            let by = By(DemoStaff.operator, at: step.at, program: step.program)
            _ = try await desk.dispose(try id, by: by)
        case .correctConsent(let reason): try await correctConsent(reason)
        case .payFee(let tender, let asked, let reason): try await payFee(tender, asked, reason)
        case .relieveFee(let asked, let reason): try await relieveFee(asked, reason)
        case .carryOver(let sheet, let columns, let program): return try await carryOver(sheet, columns, program)
        case .cashUp(let short, let reason): try await cashUp(short, reason)
        case .disburse(let percent, let to, let area): try await disburse(percent, to, area)
        case .grant(let amount, let from, let area, let part, let to): try await grant(amount, from, area, passingOn: part, to: to)
        case .plan(let day, let words):
            _ = try await desk.planClassDay(day, words: words, despiteHoliday: true, by: by(), token: step.token)
        case .seat(let date): try await desk.takeSeat(try id, on: try await classDay(date), by: by(), token: step.token)
        case .presence(let date, let outcome, let reason): try await enter(date, outcome, reason)
        case .assignTherapist:
            try await desk.assign(try id, to: staff.actor(.therapist, in: step.program).id, by: by(), token: step.token)
        case .own(let deed): try await own(deed, in: try id)
        case .looseCall(let call, let said, let day):
            try await desk.noteLooseCall(call, happened: Happened(day), note: said, by: by(), token: step.token)
        case .look(let page, let purpose): try await look(page, by(purpose))
        case .refused(let refused, let code): try await expectRefusal(code, refused)
        }
        return known
    }

    private func refer(_ referral: Referral, _ expected: DemoStep.Expected) async throws -> DemoPlayer.Known {
        switch (try await desk.refer(referral, by: by(), token: step.token), expected) {
        case (.opened(let id, _), .opened): return DemoPlayer.Known(open: id)
        case (.held(let id, _), .held): return DemoPlayer.Known(held: id)
        case (.opened, .held): throw fault("nobody alike was found")
        case (.held, .opened): throw fault("held for a likeness that wasn't planned")
        }
    }

    private func resolve(_ samePerson: Bool) async throws -> DemoPlayer.Known {
        guard let held = known.held else { throw fault("no referral is held") }
        let outcome = try await desk.resolveHeld(held, samePerson: samePerson, by: by(), token: step.token)
        guard case .opened(let id, _) = outcome else { return known }
        return DemoPlayer.Known(open: id)
    }

    private func perform(_ proposals: [Proposal]) async throws {
        try await desk.perform(proposals, in: try id, expecting: nil, by: by(), token: step.token)
    }

    private func attach(_ bytes: [UInt8], _ purpose: Act.Attachment.Purpose, _ transcribe: [Proposal]) async throws {
        let upload = Upload(bytes: bytes, purpose: purpose)
        try await desk.attach(upload, to: try id, expecting: nil, by: by(), token: step.token) { document in
            transcribe.map { proposal in
                var copy = proposal
                copy.letter = document
                return copy
            }
        }
    }

    private func payFee(_ tender: PaymentMethod, _ asked: Money, _ reason: String) async throws {
        let (ledger, balance) = try await owed(asked, reason)
        try await desk.addFeeLine(
            ledger.payment(balance, by: tender), words: FeeWords(reference: reference(of: tender)), in: try id,
            expecting: ledger.entries.count, by: by(), token: step.token)
    }

    /// A money order's number, or what a terminal would print.
    private func reference(of tender: PaymentMethod) -> String? {
        switch tender {
        case .cash: nil
        case .moneyOrder: "MO 30-\(10_000 + step.story)"
        case .cheque, .debit, .credit, .eTransfer: "T-\(10_000 + step.story)"
        }
    }

    private func relieveFee(_ asked: Money, _ reason: String) async throws {
        let (ledger, balance) = try await owed(asked, reason)
        try await desk.addFeeLine(
            .asked(.relief(balance)), words: FeeWords(reason: reason), in: try id, expecting: ledger.entries.count, by: by(), token: step.token)
        let asked = ledger.entries.count + 1
        let colleague = By(staff.actor(.colleague, in: step.program), at: step.at)
        try await desk.addFeeLine(.granted(asked), in: try id, expecting: asked, by: colleague, token: step.token + " grant")
    }

    /// What is owed, once an amount is set.
    private func owed(_ asked: Money, _ reason: String) async throws -> (FeeLedger, Money) {
        var ledger = try await desk.fee(of: try id, by: by()).ledger
        if ledger.amount == nil {
            try await desk.addFeeLine(
                .amount(asked), words: FeeWords(reason: reason), in: try id, expecting: 0, by: by(), token: step.token + " amount")
            ledger = try await desk.fee(of: try id, by: by()).ledger
        }
        guard let balance = ledger.balance else { throw fault("no fee is owed") }
        return (ledger, balance)
    }

    private func classDay(_ date: CivilDate) async throws -> ClassDayID {
        let list = try await desk.classDays(by: by())
        guard let found = (list.coming + list.past).first(where: { $0.day.date == date }) else { throw fault("no class day on \(date)") }
        return found.id
    }

    private func enter(_ date: CivilDate, _ outcome: SeatOutcome, _ reason: String) async throws {
        let (day, person) = (try await classDay(date), try id)
        let seat = try await desk.classDay(day, by: by()).seats.first { $0.id == person }?.number
        guard let seat else { throw fault("no seat on \(date)") }
        try await desk.enterSeat(seat, of: person, on: day, as: outcome, reason: reason, by: by(), token: step.token)
    }

    private func correctConsent(_ reason: String) async throws {
        let page = try await desk.page(try id, by: by())
        guard let consent = page.state.consent else { throw fault("no consent to correct") }
        try await perform([
            Proposal(.correct(sequence: consent.sequence), happened: Happened(page.today), texts: [.reason: reason])
        ])
    }

    private func look(_ page: DemoStep.Page, _ by: By) async throws {
        switch page {
        case .record: _ = try await desk.page(try id, by: by)
        case .today: _ = try await desk.today(by: by)
        case .queue: _ = try await desk.queue(by: by)
        }
    }

    private func expectRefusal(_ code: String, _ refused: DemoStep.Refused) async throws {
        do {
            switch refused {
            case .referral(let referral): _ = try await desk.refer(referral, by: by(), token: step.token)
            case .act(let proposal): try await perform([proposal])
            }
        } catch let refusal as Refusal where refusal.code == code {
            return
        }
        throw fault("not refused as \(code)")
    }

    func by(_ purpose: LookPurpose? = nil) -> By {
        By(staff.actor(step.who, in: step.program), at: step.at, purpose: purpose)
    }

    private var id: CaseID {
        get throws {
            guard let id = known.open else { throw fault("its case isn't open") }
            return id
        }
    }

    func fault(_ what: String) -> DemoFault {
        .unplanned(what, story: step.story, program: step.program, at: step.at)
    }
}
