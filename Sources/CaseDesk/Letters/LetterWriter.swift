import Cases
import Core
import Letters
import Programs

/// Writes a letter's words: the program's wording, filled with what is known of the case.
struct LetterWriter {
    let kind: LetterKind
    let matter: LetterMatter

    var language: Language { matter.language }
    var program: Program { matter.program }
    private var state: Case { matter.state }

    var letter: Letter {
        Letter(
            language: language, title: text("title"), letterhead: Self.letterhead(program, kind, language), reference: matter.number.description,
            date: matter.today, recipient: recipient, blocks: blocks + ending)
    }

    /// What others see, an employer or somebody at home, says who writes and not what the program is about.
    static func letterhead(_ program: Program, _ kind: LetterKind, _ language: Language) -> Letter.Letterhead {
        let lines = [.receipt, .certificate, .classNotice, .recordCleared].contains(kind) ? [] : [program.name(language)]
        return Letter.Letterhead(
            name: program.operator.name(language),
            lines: lines + (program.operator.address?(language).split(separator: "\n").map(String.init) ?? [])
                + [program.operator.telephone(in: language)].compactMap { $0 })
    }

    private var recipient: [String] {
        kind.isForParticipant ? [matter.name] : [decider.capitalizedFirst(language), CaseDeskText.letterAbout(name: matter.name)(language)]
    }

    private var blocks: [Letter.Block] {
        switch kind {
        case .offer: offer
        case .agreement: agreement
        case .classNotice: classNotice
        case .receipt: receipt
        case .completionReport: completionReport
        case .certificate: [paragraph("opening")]
        case .withdrawal: withdrawal
        case .recordCleared: [paragraph("opening"), paragraph("check"), paragraph("still"), paragraph("keep")]
        case .returnToCourt: returnToCourt
        case .courtList: []
        }
    }

    /// What ends every letter: by what it is checked, and whom to call.
    private var ending: [Letter.Block] {
        var blocks: [Letter.Block] = []
        if let code = matter.code {
            let address = matter.verifyAddress + LetterCode.plain(code)
            let sentence = matter.verifyAddress.isEmpty ? CaseDeskText.letterVerifyHere : CaseDeskText.letterVerifyAt(address: matter.verifyAddress.shortAddress)
            blocks.append(.code(Letter.Code(text: LetterCode.grouped(code), address: address, sentence: sentence(language))))
        }
        if kind.isForParticipant { blocks.append(.note(CoreText.crisisLine(language))) }
        return blocks
    }

    // MARK: Letters

    private var offer: [Letter.Block] {
        [paragraph("opening"), .heading(text("asks")), .list(asks)] + feeParagraphs
            + [.heading(text("rights"))] + said(.rights) + [paragraph("choice"), .heading(text("consent"))] + said(.consent) + [paragraph("closing")]
    }

    private var feeParagraphs: [Letter.Block] {
        guard asksFee else { return [] }
        return [paragraph(matter.fee == nil ? "fee-unknown" : "fee"), paragraph("fee-and-fine")]
    }

    /// A text of the program that is read to the person, as it will be read.
    private func said(_ kind: StatementKind) -> [Letter.Block] {
        guard let statement = program.statements[kind] else { return [] }
        return [.paragraph(statement.text(file: matter.number.description)(language))]
    }

    private var agreement: [Letter.Block] {
        var blocks = [paragraph("opening"), .heading(text("asks")), .list(asks)]
        if isUnder717 { blocks += [paragraph("outcome"), paragraph("evidence")] }
        return blocks + [paragraph(isUnder717 ? "change" : "change-order"), .signatures([matter.name, program.operator.name(language)])]
    }

    private var classNotice: [Letter.Block] {
        var blocks = [paragraph("opening"), paragraph(matter.times == nil ? "hours-later" : "hours")]
        if let day = program.classDay { blocks.append(paragraph(day.lateAllowanceMinutes > 0 ? "late" : "late-none")) }
        return blocks + [paragraph(matter.venue == nil ? "venue-later" : "venue"), paragraph("bring"), paragraph("absence")]
    }

    private var receipt: [Letter.Block] {
        guard let payment = matter.payment else { return [] }
        let parts = payment.surcharge == .zero ? [] : [
            Letter.Fact(CaseDeskText.letterTowardsFee(language), payment.amount.text(language)),
            Letter.Fact(CaseDeskText.letterSurcharge(language), payment.surcharge.text(language)),
        ]
        return [
            paragraph("opening"),
            .facts([Letter.Fact(CaseDeskText.letterReceiptNumber(language), payment.number.description)] + parts + [
                Letter.Fact(CaseDeskText.letterAmount(language), payment.total.text(language)),
                Letter.Fact(CaseDeskText.letterDate(language), payment.on.text(language)),
                Letter.Fact(CaseDeskText.letterTender(language), payment.tender.letterName(language)),
            ]),
            paragraph(payment.balance > .zero ? "balance" : "settled"),
        ]
    }

    private var completionReport: [Letter.Block] {
        let level = state.reported?.value ?? .none
        let rows = state.requirements(under: program).map(\.asCrownReads).map { requirement in
            [(requirement.isMet ? CaseDeskText.letterMet : CaseDeskText.letterNotMet)(language), requirement.sentence(language)]
        }
        var facts = [Letter.Fact(CaseDeskText.letterReported(language), state.reported?.happened.date.text(language) ?? "")]
        if let agreement = state.agreement {
            facts.insert(Letter.Fact(CaseDeskText.letterPeriod(language), CaseDeskText.letterFromTo(from: agreement.from, until: agreement.until)(language)), at: 0)
        }
        if let court = state.nextCourtDate?.value.on { facts.append(Letter.Fact(CaseDeskText.letterCourtDate(language), court.text(language))) }
        let found = isUnder717 || level == .none ? level.rawValue : level.rawValue + "-order"
        return [
            paragraph("opening"), .facts(facts), paragraph(found), .heading(text("evidence")),
            .paragraph(state.completionSentence(under: program)(language)),
            .table(Letter.Table(header: [CaseDeskText.letterState(language), CaseDeskText.letterEvidence(language)], rows: rows, widths: [18, 82])),
        ] + (isUnder717 ? [paragraph("use")] : []) + [.signatures([program.operator.name(language)])]
    }

    private var withdrawal: [Letter.Block] {
        var blocks = [paragraph("opening")] + note
        if clock(.evidenceLimit) != nil { blocks.append(paragraph("evidence")) }
        return blocks + [paragraph("keep")]
    }

    /// What a record check may say. Once the note is gone, or overdue, the letter says the sentence that the page says.
    private var note: [Letter.Block] {
        if let due = clock(.clearanceNote), matter.today <= due { return [paragraph("note")] }
        if let sentence = state.recordCheckSentence(under: program, today: matter.today) { return [.paragraph(sentence(language))] }
        return program.clocks.contains { $0.kind == .clearanceNote } ? [] : [paragraph("note-none")]
    }

    private var returnToCourt: [Letter.Block] {
        var blocks = [paragraph("opening")]
        if matter.releasedReason != nil { blocks.append(paragraph("reason")) }
        return blocks + [paragraph(state.nextCourtDate == nil ? "next-unknown" : "next"), paragraph("protection"), paragraph("lawyer")]
    }

    /// What the program asks in this case, one line each.
    private var asks: [String] {
        var asks: [Bilingual] = []
        if let day = program.classDay {
            let titles = { (language: Language) in day.segments.filter(\.required).map { $0.title(language) }.joined(separator: "; ") }
            asks.append(CaseDeskText.letterAskClass(label: program.labels.classDay, titles: Bilingual(titles)))
        }
        if let therapy = program.therapy, state.stream != .volunteer {
            if let weeks = state.therapyWeeks?.value {
                if weeks > 0 { asks.append(CaseDeskText.letterAskSessions(n: weeks * therapy.sessionsPerWeek)) }
            } else {
                asks.append(CaseDeskText.letterAskTherapy(from: therapy.minimumWeeks, to: therapy.maximumWeeks))
            }
        }
        if asksFee, kind == .agreement { asks.append(matter.fee.map { CaseDeskText.letterAskFee(amount: $0) } ?? CaseDeskText.letterAskFeeUnset) }
        if program.clocks.contains(where: { $0.kind == .noRearrest }) { asks.append(CaseDeskText.letterAskNoRearrest) }
        return asks.map { $0(language) } + matter.conditions
    }

    // MARK: Words

    /// Whether the charge is dealt with under s. 717; an order isn't.
    private var isUnder717: Bool { program.streams[state.stream]?.gate717 == true }

    /// Who is told what was done.
    private var decider: Bilingual { state.stream == .probation ? CaseDeskText.letterProbationOfficer : program.labels.prosecutor }

    private func paragraph(_ part: String) -> Letter.Block { .paragraph(text(part)) }

    private func text(_ part: String) -> String { program.letters[kind].text(part, language, values) }

    private func clock(_ kind: ClockKind) -> CivilDate? { state.clocks(under: program).first { $0.name == .program(kind) }?.due }

    /// Whether a fee is asked in this stream; of whom how much is, the fee's ledger says.
    private var asksFee: Bool { program.fee?.amounts[state.stream] != nil }

    var values: [LetterPlaceholder: LetterWording.Value] {
        var values = Self.common(program)
        values[.prosecutor] = .words(decider)
        values[.name] = .plain(matter.name)
        values[.purpose] = (program.fee?.purpose).map { .words($0) }
        values[.venue] = matter.venue.map { .plain($0) }
        values[.reason] = matter.releasedReason.map { .plain($0) }
        values[.fee] = matter.fee.map { .money($0) }
        values[.agreed] = (state.agreement?.made.happened.date).map { .date($0) }
        values[.until] = (state.lastAgreement?.until).map { .date($0) }
        values[.classDay] = (state.classDay?.value).map(Self.long)
        values[.venueDay] = (state.classDay?.value).flatMap { day in program.classDay.map { Self.long($0.venueIsTold(for: day)) } }
        values[.hours] = matter.times.map { .words(CaseDeskText.letterHours(from: $0.starts, until: $0.ends)) }
        values[.begins] = matter.times.map { times in .words(Bilingual { times.starts.text($0) }) }
        values[.late] = (program.classDay?.lateAllowanceMinutes).flatMap { $0 > 0 ? .words(CaseDeskText.letterLate(n: $0)) : nil }
        values[.completed] = ((state.reported?.happened ?? state.ending?.happened)?.date).map { .date($0) }
        values[.ending] = (state.endedWell?.value.letterSentence).map { .words($0) }
        values[.ended] = (state.ending?.happened.date).map { .date($0) }
        values[.noteUntil] = clock(.clearanceNote).map { .date($0) }
        values[.evidenceUntil] = clock(.evidenceLimit).map { .date($0) }
        values[.noteRemoved] = (state.noteRemoved?.happened.date).map { .date($0) }
        values[.courtDate] = (state.nextCourtDate?.value.on).map(Self.long)
        if let payment = matter.payment {
            values[.receipt] = .plain(payment.number.description)
            values[.amount] = .money(payment.total)
            values[.balance] = .money(payment.balance)
            values[.paidOn] = .date(payment.on)
        }
        return values
    }

    /// A day by which somebody has to be somewhere, with its weekday.
    private static func long(_ day: CivilDate) -> LetterWording.Value { .words(Bilingual { day.text($0, .long) }) }

    /// What every letter of a program may say.
    static func common(_ program: Program) -> [LetterPlaceholder: LetterWording.Value] {
        [
            .agency: .words(program.operator.name), .program: .words(program.name), .prosecutor: .words(program.labels.prosecutor),
            .telephone: .words(
                Bilingual { program.operator.telephone(in: $0) ?? CaseDeskText.letterNoTelephone($0) }),
        ]
    }
}

extension Ending {
    fileprivate var letterSentence: Bilingual? {
        switch self {
        case .withdrawn: CaseDeskText.letterWithdrawn
        case .dismissed: CaseDeskText.letterDismissed
        case .stayed: CaseDeskText.letterStayed
        case .noChargeLaid: CaseDeskText.letterNoChargeLaid
        default: nil
        }
    }
}

extension PaymentMethod {
    fileprivate var letterName: Bilingual {
        switch self {
        case .moneyOrder: CaseDeskText.letterMoneyOrder
        case .cheque: CaseDeskText.letterCheque
        case .debit: CaseDeskText.letterDebit
        case .credit: CaseDeskText.letterCredit
        case .cash: CaseDeskText.letterCash
        case .eTransfer: CaseDeskText.letterETransfer
        }
    }
}

extension String {
    /// `https://onward.example.ca/verify/` as it is typed.
    fileprivate var shortAddress: String {
        let bare = replacing("https://", with: "").replacing("http://", with: "")
        return bare.hasSuffix("/") ? String(bare.dropLast()) : bare
    }
}
