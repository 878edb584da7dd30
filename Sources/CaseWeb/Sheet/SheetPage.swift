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
            H.div(.class("unprinted")) {
                H.p { CaseWebText.sheetHowToPrint(language) }
                H.div(.class("actions")) { Pieces.printButton(CaseWebText.sheetPrint(language)) }
            }
            H.div(.class("court-sheet")) {
                Pieces.facts(headFacts(sheet, language))
                if sheet.gates.isEmpty {
                    Pieces.note { H.p { CaseWebText.sheetNoGates(language) } }
                } else {
                    Pieces.table(
                        caption: CaseWebText.sheetCaption(language),
                        [
                            Column(CaseWebText.sheetCondition(language)), Column(CaseWebText.sheetState(language)),
                            Column(CaseWebText.sheetEvidence(language)),
                        ],
                        sheet.gates.map { row($0, language) })
                }
                if let decision = sheet.decision { self.decision(decision, language) }
                bars(sheet, language)
                compliance(sheet, language)
                H.p(.class("small")) { CaseWebText.sheetFoot(language) }
                H.p(.class("small")) { CaseWebText.sheetPrinted(date: sheet.today, version: String(sheet.program.version.prefix(12)))(language) }
            }
        }
        shown.section = "cases"
        shown.back = (CasePaths.page(sheet.number), nil)
        shown.printHeader = sheet.number.description
        return shown
    }

    /// What tells a court which person and which charge it is. What isn't known is said to be so, and can be written in by hand.
    private func headFacts(_ sheet: Sheet717, _ language: Language) -> [Fact] {
        let person = sheet.person
        func known(_ text: String?) -> String { text ?? CaseWebText.sheetNotRecorded(language) }
        var facts = [
            Fact(CaseWebText.sheetProgram(language), sheet.program.name(language)),
            Fact(CaseWebText.sheetNumber(language), sheet.number.description),
        ]
        if let person {
            facts += [
                Fact(CaseWebText.sheetName(language), person.name),
                Fact(CaseWebText.caseBorn(language), known(person.birthDate?.text(language))),
                Fact(CaseWebText.casePoliceFile(language), known(person.policeFile)),
                Fact(CaseWebText.caseCourtFile(language), known(person.courtFile)),
                Fact(CaseWebText.referCharge(language), known(person.charge)),
            ]
        }
        facts.append(Fact(CaseWebText.caseOffence(language), known(sheet.offence?.text(language))))
        if let court = person?.court { facts.append(Fact(CaseWebText.actCourt(language), court)) }
        if let court = sheet.nextCourt { facts.append(Fact(CaseWebText.sheetCourt(language), court.text(language))) }
        if let agreement = sheet.agreement {
            facts.append(
                Fact(
                    CaseWebText.sheetPeriod(language),
                    CaseWebText.sheetFromTo(from: agreement.from, until: agreement.until)(language)))
        }
        return facts
    }

    private func row(_ line: Sheet717.Line, _ language: Language) -> [HTML] {
        let status = line.status
        return [
            HTML(text: status.gate.name(language)),
            H.strong { status.state.word(language) },
            H.div {
                status.sentence(language)
                for evidence in line.evidence {
                    H.span(.class("small")) { " " + said(evidence, after: status.sentence(language), language) }
                }
            },
        ]
    }

    /// Who, when and by what, for one entry: the role that recorded it, or the name on the letter; the interpreter. A date that
    /// the sentence before says already isn't said again.
    private func said(_ evidence: Sheet717.Evidence, after sentence: String, _ language: Language) -> String {
        let date = evidence.happened.date.text(language)
        let when = [sentence.contains(date) ? nil : date, evidence.happened.time?.text(language)].compactMap { $0 }.joined(separator: ", ")
        let by =
            if let name = evidence.decidedBy { CaseWebText.sheetByLetterOf(name: name)(language) } else {
                evidence.role?.name(language) ?? CaseWebText.roleOperator(language)
            }
        let interpreter = evidence.interpreter.map { CaseWebText.sheetInterpreter(name: $0)(language) }
        let said = [by, when.isEmpty ? nil : when, interpreter].compactMap { $0 }.joined(separator: "; ").capitalizedFirst
        return said.hasSuffix(".") ? said : said + "."
    }

    /// An entry in its own words, and who and when.
    private func whole(_ evidence: Sheet717.Evidence, _ language: Language) -> String {
        let sentence = evidence.sentence(language)
        return sentence + " " + said(evidence, after: sentence, language)
    }

    private func decision(_ decision: Sheet717.Evidence, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.sheetDecision(language) }
            H.p { whole(decision, language) }
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

    /// Before the report nobody has failed at anything: what isn't done yet may still be.
    private func compliance(_ sheet: Sheet717, _ language: Language) -> HTML {
        let isOpen = sheet.reported == nil && sheet.ending == nil
        return HTML {
            H.h2 { CaseWebText.sheetCompliance(language) }
            if sheet.agreement == nil && sheet.stream != .volunteer {
                H.p { CaseWebText.sheetNotBegun(language) }
            } else {
                H.p { (isOpen ? CaseWebText.sheetSoFar : CaseWebText.sheetSupported(level: sheet.supported.name.asPhrase))(language) }
                if let reported = sheet.reported { H.p { whole(reported, language) } }
                if let ending = sheet.ending { H.p { whole(ending, language) } }
                Pieces.steps(
                    sheet.requirements.map { Step($0.isMet ? .met : isOpen ? .later : .unmet, title: $0.sentence(language)) }, language, isCompact: true)
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
        case .onPaper: CaseWebText.sheetOnPaper
        }
    }
}
