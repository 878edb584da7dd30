import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    /// The sheet for court: each condition of s. 717(1), what evidences it, and what was complied with. Printed from the
    /// browser; black on white, with the file number on each page.
    var sheetRoutes: [Route] {
        [
            Route(.get, CasePaths.sheet, .roles(.coordinator, .prosecutor), name: "case.sheet") { request, number in
                let page = try await casePage(number, request, as: "case.sheet")
                return request.page(sheet(page, request))
            }
        ]
    }

    private func sheet(_ page: CasePage, _ request: WebRequest) -> Page {
        let language = request.language
        var shown = Page(CaseWebText.sheetTitle(number: page.number.description)(language)) {
            maskedNote(page.isMasked, language)
            Pieces.facts(headFacts(page, language))
            if page.gates.isEmpty {
                Pieces.note { H.p { CaseWebText.sheetNoGates(language) } }
            } else {
                Pieces.table(
                    caption: CaseWebText.sheetCaption(language),
                    [
                        Column(CaseWebText.sheetCondition(language)), Column(CaseWebText.sheetState(language)),
                        Column(CaseWebText.sheetEvidence(language)), Column(CaseWebText.sheetBy(language)),
                    ],
                    page.gates.map { gateRow($0, page, language) })
            }
            bars(page, language)
            compliance(page, language)
            H.p(.class("small")) { CaseWebText.sheetFoot(language) }
        }
        shown.section = "cases"
        shown.back = (CasePaths.page(page.number), nil)
        shown.printHeader = page.number.description
        return shown
    }

    private func headFacts(_ page: CasePage, _ language: Language) -> [Fact] {
        var facts = [Fact(CaseWebText.sheetProgram(language), page.program.name(language))]
        if let person = page.person { facts.append(Fact(CaseWebText.sheetName(language), person.name)) }
        if let offence = page.state.referral.offence { facts.append(Fact(CaseWebText.caseOffence(language), offence.text(language))) }
        if let agreement = page.state.agreement {
            facts.append(
                Fact(
                    CaseWebText.sheetPeriod(language),
                    CaseWebText.sheetFromTo(from: agreement.from, until: agreement.until)(language)))
        }
        if let court = page.state.nextCourtDate { facts.append(Fact(CaseWebText.sheetCourt(language), court.value.on.text(language))) }
        return facts
    }

    private func gateRow(_ status: GateStatus, _ page: CasePage, _ language: Language) -> [HTML] {
        let entries = page.timeline.filter { status.evidence.contains($0.sequence) }
        let by = entries.map { entry in
            let how = entry.letter == nil ? entry.role?.name(language) : CaseWebText.sheetLetter(language)
            return [how, entry.happened.date.text(language)].compactMap { $0 }.joined(separator: ", ")
        }
        return [
            HTML {
                status.gate.name(language)
                H.br()
                H.span(.class("small")) { status.gate.source }
            },
            Pieces.tag(status.state.word(language), status.state == .met ? .done : status.state == .notMet ? .urgent : .soon),
            HTML(text: status.sentence(language)), HTML(text: by.joined(separator: "; ")),
        ]
    }

    private func bars(_ page: CasePage, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.sheetBars(language) }
            if let denied = page.state.denied {
                H.p { CaseWebText.sheetDenied(date: denied.happened.date)(language) }
            } else if let wants = page.state.wantsCourt {
                H.p { CaseWebText.sheetWantsCourt(date: wants.happened.date)(language) }
            } else {
                H.p { CaseWebText.sheetNoBars(language) }
            }
        }
    }

    private func compliance(_ page: CasePage, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.sheetCompliance(language) }
            if let reported = page.state.reported {
                H.p { CaseWebText.sheetReported(level: reported.value.name, date: reported.happened.date)(language) }
            }
            if page.state.agreement == nil && page.state.stream != .volunteer {
                H.p { CaseWebText.sheetNotBegun(language) }
            } else {
                Pieces.steps(
                    page.requirements.map { Step($0.isMet ? .met : .unmet, title: $0.sentence(language)) }, language, isCompact: true)
            }
        }
    }
}

extension GateStatus.State {
    var word: Bilingual {
        switch self {
        case .met: CaseWebText.sheetMet
        case .notMet: CaseWebText.sheetNotMet
        case .unknown: CaseWebText.sheetUnknown
        }
    }
}
