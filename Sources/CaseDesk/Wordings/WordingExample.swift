import Cases
import Core
import Letters
import Programs

extension CaseDesk {
    /// A sheet as a PDF of a made-up case, marked as an example, before it is saved. Texts that this case has no use for follow the
    /// letter. Nothing is kept. Throws ``DeskError/noGrant``, `LetterError`.
    public func exampleLetter(
        _ texts: [String: Bilingual], on sheet: WordingSheet, in language: Language, by: By
    ) async throws -> [UInt8] {
        let page = try await wording(sheet, by: by)
        let program = page.program.saying(texts, on: sheet)
        // The letterhead is shown with the letter that has the most on it.
        let kind: LetterKind = if case .letter(let kind) = sheet { kind } else { .offer }
        return try WordingExample(program: program, kind: kind, language: language, today: by.today(in: program)).letter.pdf()
    }
}

/// A letter of a case that never was.
struct WordingExample {
    let program: Program
    let kind: LetterKind
    let language: Language
    let today: CivilDate

    private static let person = "Camille Exemple-Lefœuvre"
    private static let number = FileNumber("000000000")

    var letter: Letter {
        let plain = written
        let note = Letter.Block.note(CaseDeskText.wordingExampleNote(language))
        return Letter(
            language: language, title: CaseDeskText.wordingExampleTitle(title: plain.title)(language), letterhead: plain.letterhead,
            reference: CaseDeskText.wordingExample(language), date: plain.date, recipient: plain.recipient,
            blocks: [note] + plain.blocks + others(than: plain))
    }

    private var written: Letter {
        if kind == .courtList {
            let row = [today.adding(days: 5).text(language), "0000-0000-0", Self.person, Stage.reported.name(language)]
            return LetterWriter.courtList([row], program, today, today.adding(days: CaseDesk.courtListDays), language)
        }
        guard let writer else { return LetterWriter.courtList([], program, today, today, language) }
        return writer.letter
    }

    private var writer: LetterWriter? {
        guard let state = Case(events), let number = Self.number else { return nil }
        let payment = LetterMatter.Payment(
            number: ReceiptNumber(year: today.year, number: 1), amount: Money(cents: 50_000), surcharge: .zero, on: today,
            tender: .moneyOrder, balance: Money(cents: 25_000))
        let matter = LetterMatter(
            program: program, state: state, number: number, name: Self.person, today: today, language: language,
            releasedReason: CaseDeskText.wordingExampleReason(language), conditions: [], venue: CaseDeskText.wordingExampleVenue(language), times: times,
            payment: payment, fee: FeeLedger(program: program, stream: stream)?.amount, code: kind.hasCode ? String(repeating: "0", count: 32) : nil, verifyAddress: "")
        return LetterWriter(kind: kind, matter: matter)
    }

    private var times: ClassTimes? {
        guard let zone = Zone(program.jurisdiction.zone), let starts = CivilTime(hour: 9, minute: 0), let ends = CivilTime(hour: 16, minute: 30) else { return nil }
        return ClassTimes(on: today.adding(days: 14), starts: starts, ends: ends, zone: zone, version: 1)
    }

    /// The texts that stand nowhere in the letter, filled in, under a heading of their own.
    private func others(than plain: Letter) -> [Letter.Block] {
        let shown = Set(plain.blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let text), .heading(let text): [text]
            default: []
            }
        })
        let texts = kind.parts.filter { $0.id != "title" }.map { writer?.example($0.id) ?? "" }.filter { !$0.isEmpty && !shown.contains($0) }
        return texts.isEmpty ? [] : [.heading(CaseDeskText.wordingExampleOthers(language))] + texts.map { .paragraph($0) }
    }

    // MARK: The case

    private var stream: Programs.Stream {
        [.postCharge, .preCharge, .probation].first { program.streams[$0] != nil } ?? .volunteer
    }

    private var events: [CaseEvent] {
        let begun = today.adding(days: -60)
        var acts: [(Act, CivilDate)] = [
            (
                .refer(
                    Act.Referral(
                        stream: stream, offence: stream == .volunteer ? nil : begun, language: language.rawValue, interpreterNeeded: false,
                        packageHandedOver: true, orderEnds: stream == .probation ? today.adding(days: 200) : nil)), begun
            ),
            (.decide(Act.Decision(eligible: true)), begun.adding(days: 5)),
            (.setCourtDate(Act.CourtDate(on: today.adding(days: 20))), begun.adding(days: 6)),
        ]
        if kind == .offer { return recorded(acts) }
        if kind == .returnToCourt { return recorded(acts + [(.wantCourt, today)]) }
        acts += [
            (.agree(until: today.adding(days: 60)), begun.adding(days: 10)),
            (.schedule(classDay: kind == .classNotice ? today.adding(days: 14) : today.adding(days: -7)), begun.adding(days: 12)),
        ]
        if [.agreement, .classNotice, .receipt].contains(kind) { return recorded(acts) }
        acts += (program.classDay?.segments ?? []).map { (.attendSegment($0.id), today.adding(days: -7)) }
        acts += [(.settleFee(.paid), today.adding(days: -6)), (.report(.full), today.adding(days: -2))]
        if kind == .withdrawal || kind == .recordCleared { acts.append((.confirmEnding(.withdrawn), today.adding(days: kind == .withdrawal ? 0 : -1))) }
        if kind == .recordCleared { acts.append((.confirmNoteRemoved, today)) }
        return recorded(acts)
    }

    private func recorded(_ acts: [(Act, CivilDate)]) -> [CaseEvent] {
        acts.enumerated().map { index, act in
            CaseEvent(
                sequence: index + 1, act: act.0, happened: Happened(act.1), recorded: Instant(milliseconds: 0), actor: "operator:example",
                role: .coordinator, letter: nil, programVersion: program.version, texts: [])
        }
    }
}

extension LetterWriter {
    /// A text filled in for an example, with an ellipsis for what the example has no value for.
    fileprivate func example(_ part: String) -> String {
        let missing = LetterPlaceholder.allCases.filter { values[$0] == nil }.map { ($0, LetterWording.Value.plain("…")) }
        return program.letters[kind].text(part, language, values.merging(Dictionary(uniqueKeysWithValues: missing)) { $1 })
    }
}
