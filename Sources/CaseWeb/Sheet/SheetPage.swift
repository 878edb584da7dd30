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
                let by = try request.by(about: number)
                let sheet = try await desk.sheet(try await desk.find(number, by: by), by: by)
                // Somebody who was never arrested has no sheet for court.
                if sheet.stream == .volunteer { throw WebError.notFound }
                return request.page(page(sheet, request))
            }
        ]
    }

    private func page(_ sheet: Sheet717, _ request: WebRequest) -> Page {
        let language = request.language
        var shown = Page(CaseWebText.sheetTitle(number: sheet.number.description)(language)) {
            maskedNote(sheet.isMasked, language)
            Pieces.facts(headFacts(sheet, language))
            if sheet.gates.isEmpty {
                Pieces.note { H.p { CaseWebText.sheetNoGates(language) } }
            } else {
                Pieces.table(
                    caption: CaseWebText.sheetCaption(language),
                    [
                        Column(CaseWebText.sheetCondition(language)), Column(CaseWebText.sheetState(language)),
                        Column(CaseWebText.sheetEvidence(language)), Column(CaseWebText.sheetBy(language)),
                    ],
                    sheet.gates.map { row($0, request) })
            }
            if let decision = sheet.decision { self.decision(decision, language) }
            bars(sheet, language)
            compliance(sheet, language)
            H.p(.class("small")) { CaseWebText.sheetFoot(language) }
            H.p(.class("small")) { CaseWebText.sheetPrinted(date: sheet.today, version: String(sheet.program.version.prefix(12)))(language) }
        }
        shown.section = "cases"
        shown.back = (CasePaths.page(sheet.number), nil)
        shown.printHeader = sheet.number.description
        return shown
    }

    private func headFacts(_ sheet: Sheet717, _ language: Language) -> [Fact] {
        var facts = [Fact(CaseWebText.sheetProgram(language), sheet.program.name(language))]
        if let name = sheet.name { facts.append(Fact(CaseWebText.sheetName(language), name)) }
        if let born = sheet.birthDate { facts.append(Fact(CaseWebText.caseBorn(language), born.text(language))) }
        if let offence = sheet.offence { facts.append(Fact(CaseWebText.caseOffence(language), offence.text(language))) }
        if let agreement = sheet.agreement {
            facts.append(
                Fact(
                    CaseWebText.sheetPeriod(language),
                    CaseWebText.sheetFromTo(from: agreement.from, until: agreement.until)(language)))
        }
        if let court = sheet.nextCourt { facts.append(Fact(CaseWebText.sheetCourt(language), court.text(language))) }
        return facts
    }

    private func row(_ line: Sheet717.Line, _ request: WebRequest) -> [HTML] {
        let language = request.language
        let status = line.status
        return [
            HTML {
                status.gate.name(language)
                H.br()
                H.span(.class("small")) { request.site.citation(status.gate.source)?(language) ?? status.gate.source }
            },
            Pieces.tag(status.state.word(language), status.state == .met ? .done : status.state == .notMet ? .urgent : .soon),
            HTML(text: status.sentence(language)),
            HTML { for evidence in line.evidence { H.p(.class("small")) { who(evidence, language) } } },
        ]
    }

    /// Who, when and by what, for one entry: the role that recorded it, or the name on the letter; the interpreter.
    private func who(_ evidence: Sheet717.Evidence, _ language: Language) -> String {
        let time = evidence.happened.time.map { ", " + $0.text(language) } ?? ""
        let by =
            if let name = evidence.decidedBy { CaseWebText.sheetByLetterOf(name: name)(language) } else {
                evidence.role?.name(language) ?? CaseWebText.roleOperator(language)
            }
        let interpreter = evidence.interpreter.map { CaseWebText.sheetInterpreter(name: $0)(language) }
        return [by, evidence.happened.date.text(language) + time, interpreter].compactMap { $0 }.joined(separator: "; ")
    }

    private func decision(_ decision: Sheet717.Evidence, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.sheetDecision(language) }
            H.p { decision.sentence(language) + " " + who(decision, language) }
            if let reason = decision.releasedReason { H.p { reason } }
        }
    }

    private func bars(_ sheet: Sheet717, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.sheetBars(language) }
            if let denied = sheet.denied {
                H.p { CaseWebText.sheetDenied(date: denied.date)(language) }
            } else if let wants = sheet.wantsCourt {
                H.p { CaseWebText.sheetWantsCourt(date: wants.date)(language) }
            } else {
                H.p { CaseWebText.sheetNoBars(language) }
            }
        }
    }

    private func compliance(_ sheet: Sheet717, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.sheetCompliance(language) }
            if sheet.agreement == nil && sheet.stream != .volunteer {
                H.p { CaseWebText.sheetNotBegun(language) }
            } else {
                H.p { CaseWebText.sheetSupported(level: sheet.supported.name)(language) }
                if let reported = sheet.reported { H.p { reported.sentence(language) + " " + who(reported, language) } }
                if let ending = sheet.ending { H.p { ending.sentence(language) + " " + who(ending, language) } }
                Pieces.steps(
                    sheet.requirements.map { Step($0.isMet ? .met : .unmet, title: $0.sentence(language)) }, language, isCompact: true)
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
