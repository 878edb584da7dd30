import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// What stands on a case's page beside the history.
extension CasePages {
    /// What needs somebody and by when, the act that answers it, and the rest of the acts folded away.
    func nextCard(_ page: CasePage, _ standing: CaseStanding, _ role: Role?, _ request: WebRequest) -> HTML {
        let language = request.language
        let steps = page.nextActs(as: role)
        let first = page.attentions.first
        return Pieces.card {
            if let first {
                if first.isAlarm(on: page.today) {
                    Pieces.note(.urgent, title: first.title(today: page.today, under: page.program)(language)) { H.p { first.explanation(under: page.program)(language) } }
                } else {
                    H.h2 { first.title(today: page.today, under: page.program)(language) }
                    H.p { first.explanation(under: page.program)(language) }
                }
                CrisisLine.html(for: first.kind, language)
            } else if !page.stage.isOver {
                H.p { CaseWebText.caseNothingNext(language) }
            }
            if page.attentions.count > 1 {
                H.ul {
                    for further in page.attentions.dropFirst() {
                        H.li { further.title(today: page.today, under: page.program)(language) }
                    }
                }
            }
            if page.stage.isOver {
                if first == nil { H.h2 { CaseWebText.caseRemains(language) } } else { H.h3 { CaseWebText.caseRemains(language) } }
                standing.remains
            }
            if !page.obstacles.isEmpty {
                H.h3 { CaseWebText.caseMissing(language) }
                H.ul { for obstacle in page.obstacles { H.li { obstacle.sentence(language) } } }
            }
            H.div(.class("actions")) {
                for kind in steps.main {
                    let emphasis: ButtonKind = kind == steps.primary ? .primary : .quiet
                    if kind == .checkMarker {
                        request.blankForm().button(action: CasePaths.marker(page.number), kind.label, emphasis)
                    } else {
                        Pieces.link(kind.label(language), CasePaths.step(page.number, kind), emphasis)
                    }
                }
            }
            if !steps.further.isEmpty {
                H.details {
                    H.summary { CaseWebText.caseFurther(language) }
                    H.ul {
                        for kind in steps.further { H.li { H.a(.href(CasePaths.step(page.number, kind))) { kind.label(language) } } }
                    }
                }
            }
        }
    }

    func sideCards(_ page: CasePage, _ role: Role?, _ language: Language) -> HTML {
        HTML {
            personCard(page, role, language)
            clockCard(page, language)
            if !page.gates.isEmpty { gateCard(page, language) }
            if !page.requirements.isEmpty && page.state.agreement != nil || page.state.stream == .volunteer {
                requirementCard(page, role, language)
            }
            if !page.documents.isEmpty { documentCard(page, language) }
            if role == .coordinator, page.stage != .disposed {
                H.p { H.a(.href(CasePaths.letters(page.number))) { CaseWebText.lettersLink(language) } }
                // At every stage: whoever was reported or sent back is still owed an answer, and their money.
                if page.hasFeeDesk { H.p { H.a(.href(CasePaths.fee(page.number))) { CaseWebText.feeLink(language) } } }
            }
        }
    }

    private func gateCard(_ page: CasePage, _ language: Language) -> HTML {
        Pieces.card(CaseWebText.caseGates(language)) {
            Pieces.steps(
                page.gates.map { status in
                    let isLater = status.comesLater(isOffered: page.state.offer != nil)
                    return Step(
                        isLater ? .later : status.state.step, title: status.gate.name(language),
                        detail: H.p(.class("small")) { (isLater ? CaseWebText.queueAfterOffer : status.sentence)(language) })
                }, language, isCompact: true)
            H.p { H.a(.href(CasePaths.sheet(page.number))) { CaseWebText.casePrintSheet(language) } }
        }
    }

    private func requirementCard(_ page: CasePage, _ role: Role?, _ language: Language) -> HTML {
        Pieces.card(CaseWebText.caseRequirements(language)) {
            H.p { page.requirements.completionSentence(language) }
            Pieces.steps(
                page.requirements.map { Step($0.isMet ? .met : .later, title: $0.sentence(language)) }, language, isCompact: true)
            if role == .coordinator, page.program.therapy != nil, page.state.stream != .volunteer, page.stage.isTakingPart {
                H.p { H.a(.href(CasePaths.therapist(page.number))) { CaseWebText.therapistChoose(language) } }
            }
        }
    }

    private func clockCard(_ page: CasePage, _ language: Language) -> HTML {
        let clocks = CaseStanding(page: page, language: language).clocks
        return HTML {
            if !clocks.isEmpty {
                Pieces.card(CaseWebText.caseClocks(language)) {
                    Pieces.facts(
                        clocks.map { clock in
                            Fact(
                                clock.name.label(language),
                                HTML {
                                    if clock.atMost { CaseWebText.caseAtMost(language) + " " }
                                    Pieces.date(clock.due, from: page.today, language)
                                })
                        })
                }
            }
        }
    }

    private func personCard(_ page: CasePage, _ role: Role?, _ language: Language) -> HTML {
        Pieces.card(CaseWebText.casePerson(language)) {
            if let person = page.person {
                Pieces.facts(facts(person, page, role, language))
                if role == .coordinator, page.stage != .disposed {
                    H.p { H.a(.href(CasePaths.person(page.number))) { CaseWebText.personCorrect(language) } }
                    H.p { H.a(.href(CasePaths.messages(page.number))) { CaseWebText.messagesTitle(language) } }
                    H.p { H.a(.href(CasePaths.ownCode(page.number))) { CaseWebText.ownCodeTitle(language) } }
                }
            } else {
                H.p { CaseWebText.caseNoPerson(language) }
            }
        }
    }

    private func facts(_ person: Person, _ page: CasePage, _ role: Role?, _ language: Language) -> [Fact] {
        var facts: [Fact] = []
        // How to reach the person safely is the agency's to know, and the first thing to look for.
        if role == .coordinator { facts.append(Fact(CaseWebText.caseContact(language), person.contact.words(language))) }
        if role == .coordinator, let new = person.newContact { facts.append(Fact(CaseWebText.caseNewContact(language), new.words(language))) }
        let spoken = SpokenLanguages.name(page.state.referral.language)
        facts.append(
            Fact(
                CaseWebText.caseLanguage(language),
                page.state.referral.interpreterNeeded ? CaseWebText.caseInterpreterNeeded(language: spoken)(language) : spoken(language)))
        facts.append(Fact(CaseWebText.caseStream(language), page.state.stream.name(language)))
        if let born = person.birthDate {
            facts.append(Fact(CaseWebText.caseBorn(language), born.text(language)))
        } else if page.program.streams[page.state.stream]?.marker == true {
            facts.append(Fact(CaseWebText.caseBorn(language), CaseWebText.caseBornNeeded(language)))
        }
        if let offence = page.state.referral.offence { facts.append(Fact(CaseWebText.caseOffence(language), offence.text(language))) }
        if let charged = page.state.referral.charged { facts.append(Fact(CaseWebText.referCharged(language), charged.text(language))) }
        if let charge = person.charge { facts.append(Fact(CaseWebText.referCharge(language), charge)) }
        if let court = person.court { facts.append(Fact(CaseWebText.actCourt(language), court)) }
        if let file = person.courtFile { facts.append(Fact(CaseWebText.caseCourtFile(language), file)) }
        if let card = person.cardNumber { facts.append(Fact(CaseWebText.caseCard(language), card)) }
        if let file = person.policeFile { facts.append(Fact(CaseWebText.casePoliceFile(language), file)) }
        if page.state.stream != .volunteer {
            facts.append(
                Fact(
                    CaseWebText.casePackage(language),
                    (page.state.referral.packageHandedOver ? CaseWebText.casePackageYes : CaseWebText.casePackageNo)(language)))
        }
        return facts
    }

    private func documentCard(_ page: CasePage, _ language: Language) -> HTML {
        Pieces.card(CaseWebText.caseDocuments(language)) {
            H.ul {
                for document in page.documents {
                    H.li {
                        H.a(.href(CasePaths.document(page.number, document.id))) { document.purpose.label(language) }
                        " "
                        H.span(.class("small")) { CaseWebText.caseDocumentSize(n: max(1, document.size / 1024))(language) }
                    }
                }
            }
        }
    }
}

extension GateStatus.State {
    var step: Step.State {
        switch self {
        case .met: .met
        case .notMet: .unmet
        case .unknown, .onPaper: .unknown
        }
    }
}

extension CasePage {
    /// The acts open to this role now: the one that answers what is most urgent, those that move the case, in the order of
    /// the life cycle, and the rest.
    func nextActs(as role: Role?) -> (primary: ActKind?, main: [ActKind], further: [ActKind]) {
        let open = Workflow.all.map(\.act).filter { kind in
            switch standing(of: kind, as: role) {
            case .open?, .byLetter?: kind != .refer && kind != .dispose
            case .refused?, nil: false
            }
        }
        let answers = attentions.compactMap { $0.answer(in: self) }.filter { open.contains($0) }
        let primary = attentions.first.flatMap { $0.answer(in: self) }.flatMap { open.contains($0) ? $0 : nil }
        let moving = open.filter { isApplicable($0) && Self.moving.contains($0) && ($0 != .confirmEnding || isToBeEnded) }
        let main = Self.unique([primary].compactMap { $0 } + answers + moving)
        return (primary, main, open.filter { !main.contains($0) && !isPointless($0) })
    }

    private static func unique(_ kinds: [ActKind]) -> [ActKind] {
        kinds.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Whether an ending is what the case waits for; before, one can still be confirmed, folded away with the rest.
    private var isToBeEnded: Bool {
        stage.awaitsEnding || state.stream == .volunteer && stage == .attended || state.death != nil
    }

    /// Acts that take the case on; what else may be done at any time is folded away.
    private static let moving: Set<ActKind> = [
        .establishAge, .findMinorSought, .answer, .checkMarker, .resolveMatch, .decide, .offer, .tellRights, .consent,
        .acceptResponsibility, .agree, .schedule, .attendSegment, .assessTherapy, .attendSession, .settleFee, .meetCondition,
        .report, .confirmEnding, .close, .recordAuthorityReport, .liftConcern, .answerWorry, .goOn, .answerContact, .answerRelief,
    ]

    /// What the rules would always refuse here, for want of anything that it could be about. Everything else that they
    /// allow stays within reach, folded away: an answer goes stale, an age turns out late, a decision is made anew.
    private func isPointless(_ kind: ActKind) -> Bool {
        let rules = program.streams[state.stream]
        return switch kind {
        case .establishAge, .findMinorSought: state.stream == .volunteer
        case .answer: program.criteria.isEmpty
        case .checkMarker, .resolveMatch:
            rules?.marker != true || program.repeatRule == .none || kind == .resolveMatch && state.marker?.value.result != .possibleMatch
        case .findGate, .offer, .tellRights, .consent, .wantCourt, .deny, .consultCounsel: rules?.gate717 != true
        case .acceptResponsibility: rules?.acceptance != true
        case .agree: state.stream == .volunteer
        case .schedule, .attendSegment: program.classDay == nil
        case .assessTherapy, .attendSession: program.therapy == nil || state.stream == .volunteer
        case .settleFee: program.fee == nil
        case .meetCondition: (state.decision?.value.conditions ?? 0) == 0
        case .setCourtDate, .appear: rules?.courtWatch != true
        case .recordAuthorityReport, .liftConcern: state.concern == nil
        case .answerWorry: state.worry == nil
        case .goOn: state.stopAsked == nil
        case .answerContact: state.contactAsked == nil
        case .answerRelief: state.reliefAsked == nil
        case .releaseHold: state.hold == nil
        case .placeHold: state.hold != nil
        case .correct: timeline.allSatisfy { $0.sequence <= 1 }
        default: false
        }
    }

    /// Whether the act is the case's next step, or one of them.
    private func isApplicable(_ kind: ActKind) -> Bool {
        let rules = program.streams[state.stream]
        return switch kind {
        case .establishAge: state.age == nil && state.stream != .volunteer
        case .findMinorSought: state.minorSought == nil && (state.stream == .preCharge || state.stream == .postCharge)
        case .answer: state.decision == nil && !program.criteria.isEmpty
        case .checkMarker: rules?.marker == true && program.repeatRule != .none && state.decision == nil
        case .resolveMatch: state.marker?.value.result == .possibleMatch && state.match == nil
        case .findGate: rules?.gate717 == true
        case .decide: state.decision == nil
        case .offer: rules?.gate717 == true
        case .tellRights: rules?.gate717 == true && state.rights == nil
        case .consent: rules?.gate717 == true && state.rights != nil && state.consent == nil
        case .acceptResponsibility: rules?.acceptance == true && state.acceptance == nil
        case .agree: state.stream != .volunteer && (rules?.gate717 != true || state.consent != nil)
        case .schedule: program.classDay != nil && state.classDay == nil && (state.agreement != nil || state.stream == .volunteer)
        case .assessTherapy: program.therapy != nil && state.stream != .volunteer && state.therapyWeeks == nil
        case .attendSession: program.therapy != nil && (state.therapyWeeks?.value ?? 0) > 0
        case .attendSegment: (state.agreement != nil || state.stream == .volunteer) && (state.classDay.map { $0.value <= today } ?? false)
        case .settleFee: program.fee != nil && state.fee == nil && (state.agreement != nil || state.stream == .volunteer)
        case .report: state.agreement != nil
        case .meetCondition: state.conditionsMet.count < (state.decision?.value.conditions ?? 0)
        case .recordAuthorityReport: state.concern != nil && state.concern?.reportedToAuthority == nil
        case .liftConcern: state.concern?.isOpen == true
        case .answerWorry: state.worry != nil
        case .goOn: state.hasTalkedSinceStop
        case .answerContact: state.contactAsked != nil
        case .answerRelief: state.reliefAsked != nil
        default: true
        }
    }
}
