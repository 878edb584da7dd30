import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// Lines of cases as a table, which is a list on a phone: chosen for deciding which to open.
struct CaseTable {
    let lines: [CaseLine]
    let program: Program
    let today: CivilDate
    let language: Language
    /// A search says why each was found.
    var showsReasons = false

    func html(_ caption: Bilingual) -> HTML {
        Pieces.table(caption: caption(language), columns, lines.map(row), isCaptionSeen: showsReasons)
    }

    private var columns: [Column] {
        [
            CaseWebText.listNumber, CaseWebText.listName, CaseWebText.listStage,
            showsReasons ? CaseWebText.searchWhy : CaseWebText.listNextThing, hasCourt ? CaseWebText.listCourt : nil, CaseWebText.listReferred,
        ].compactMap { $0 }.map { Column($0(language)) }
    }

    private func row(_ line: CaseLine) -> [HTML] {
        [
            H.a(.href(CasePaths.page(line.number))) { Pieces.number(line.number) },
            name(line),
            stage(line),
            showsReasons ? reasons(line) : next(line),
            hasCourt ? court(line) : nil,
            Pieces.date(line.referredOn, language),
        ].compactMap { $0 }
    }

    private func name(_ line: CaseLine) -> HTML {
        line.name.map { name in H.bdi(.translate(false)) { name } }
            ?? H.span(.class("small")) { CaseWebText.listHidden(language) }
    }

    /// Where all is over, no court date is ahead.
    private var hasCourt: Bool { lines.contains { !$0.stage.isOver } }

    private func stage(_ line: CaseLine) -> HTML {
        H.div {
            line.stage.name(language)
            if program.streams.count > 1 { H.div(.class("small")) { line.stream.name(language) } }
        }
    }

    /// What needs somebody soonest; red where Today has it under what can't wait.
    private func next(_ line: CaseLine) -> HTML {
        guard let next = line.next else { return H.span(.class("small")) { CaseWebText.listNothingNext(language) } }
        return H.div {
            if next.cantWait(on: today) {
                Pieces.tag(CaseWebText.todayUrgent(language), .urgent)
                " "
            }
            next.title(today: today, under: program)(language)
        }
    }

    private func court(_ line: CaseLine) -> HTML {
        guard let date = line.nextCourt else {
            // Where no court is watched, none is missing.
            if program.streams[line.stream]?.courtWatch != true { return H.span { "–" } }
            return H.span(.class("small")) { (line.stage.isOver ? CaseWebText.listOver : CaseWebText.listNone)(language) }
        }
        return H.span { Pieces.date(date, from: today, language) }
    }

    private func reasons(_ line: CaseLine) -> HTML {
        // A name that is only distantly like gives no reason; a number always does.
        let reasons = line.reasons.isEmpty ? [CaseWebText.searchDistant] : line.reasons
        return HTML(text: reasons.map { $0(language) }.joined(separator: " "))
    }
}
