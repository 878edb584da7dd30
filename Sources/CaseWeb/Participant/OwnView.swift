import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// A person's own page, part by part. Before an offer it says only how the person is reached.
struct OwnView {
    let own: OwnPage
    let form: FormView
    let language: Language

    private var state: Case { own.state }
    private var program: Program { own.program }

    var page: Page {
        var shown = Page(CaseWebText.ownTitle(language)) {
            if own.isOpen {
                next
                tasks
                classDay
                steps
                therapy
                fee
                letters
                rights
                kept
            } else {
                Pieces.note { H.p { CaseWebText.ownBefore(language) } }
                tasks
            }
            contact
            if own.isOpen { looked }
            form.button(action: CasePaths.ownLeave(), CaseWebText.ownLeave, .quiet)
        }
        shown.lead = CaseWebText.ownNumber(number: own.number.description)(language)
        shown.width = .narrow
        shown.isOwn = true
        shown.foot = program.foot(language)
        return shown
    }

    // MARK: What is next

    @HTMLBuilder private var next: HTML {
        Pieces.note { H.p { H.strong { sentence(language) } } }
        if program.streams[state.stream]?.courtWatch == true, state.ending == nil {
            if let date = state.nextCourtDate?.value.on, date >= own.today {
                Pieces.note(.soon) { H.p { CaseWebText.ownCourt(date: date)(language) } }
            } else {
                Pieces.note(.soon) { H.p { CaseWebText.ownCourtNone(language) } }
            }
        }
    }

    private var sentence: Bilingual {
        if let told = state.stopToldAfter(under: program) { return CaseWebText.ownDoneStopNext(date: told) }
        if own.stage == .offered, let from = state.thinkUntil(under: program) { return CaseWebText.ownDoneAnswerNext(date: from) }
        return switch own.stage {
        case .referred, .screening, .eligible: state.stream == .volunteer ? CaseWebText.ownNextWaiting : CaseWebText.ownBefore
        case .offered: CaseWebText.ownNextOffered
        case .consented: CaseWebText.ownNextConsented
        case .agreed: CaseWebText.ownNextAgreed
        case .scheduled: CaseWebText.ownNextScheduled
        case .attended, .therapy: CaseWebText.ownNextRest
        case .reported: state.stream == .postCharge ? CaseWebText.ownNextReported : CaseWebText.ownNextRest
        case .ineligible, .declined, .wantsCourt, .denied, .consentWithdrawn: CaseWebText.ownNextStopped
        case .ended, .closed, .disposed: CaseWebText.ownNextOver
        }
    }

    // MARK: What can be done here

    @HTMLBuilder private var tasks: HTML {
        let tasks = OwnTasks(own: own, language: language).list
        if !tasks.isEmpty {
            H.h2 { CaseWebText.ownTasks(language) }
            Pieces.tasks(tasks)
        }
    }

    // MARK: What was done and what remains

    @HTMLBuilder private var steps: HTML {
        if !own.stage.isOver, !own.stage.awaitsEnding || own.stage == .reported {
            H.h2 { CaseWebText.ownSteps(language) }
            Pieces.steps(stepList, language)
            // Before the day the steps say it already, and part by part it would be long.
            if state.agreement != nil || state.stream == .volunteer, hasBegunDay { H.p(.class("small")) { requirements.completionSentence(language) } }
        }
    }

    /// A concern for a child isn't told here: whoever is asked about it hears it from a person.
    private var requirements: [Requirement] { state.requirements(under: program).filter { $0.kind != .noConcern } }

    private var hasBegunDay: Bool { requirements.contains { $0.isOfTheDay && $0.isMet } }

    private var stepList: [Step] {
        let gates = program.streams[state.stream]?.gate717 == true
        var steps: [Step] = []
        if gates {
            steps.append(Step(state.offer == nil ? .later : .done, title: CaseWebText.ownStepOffer(language)))
            steps.append(Step(state.consent == nil ? .later : .done, title: CaseWebText.ownStepConsent(language)))
            let until = state.agreement.map { agreement in H.p { CaseWebText.ownStepAgreementUntil(date: agreement.until)(language) } }
            steps.append(Step(state.agreement == nil ? .later : .done, title: CaseWebText.ownStepAgreement(language), detail: until))
        }
        if state.agreement != nil || !gates {
            let parts = requirements.filter(\.isOfTheDay)
            if !hasBegunDay, !parts.isEmpty {
                // Before the day its parts would be a long list of the same.
                steps.append(Step(.later, title: CaseWebText.ownStepDay(n: parts.count)(language)))
            } else {
                steps += parts.map { Step($0.isMet ? .done : .later, title: $0.sentence(language)) }
            }
            steps += requirements.filter { !$0.isOfTheDay }.map { Step($0.isMet ? .done : .later, title: $0.sentence(language)) }
        }
        return steps
    }

    @HTMLBuilder private var classDay: HTML {
        if let seat = own.seat {
            H.h2 { CaseWebText.ownClass(language) }
            Pieces.card {
                H.p { H.strong { CaseWebText.ownClassOn(date: seat.day)(language).capitalizedFirst } }
                if let starts = seat.starts, let ends = seat.ends { H.p { CaseWebText.ownClassHours(starts: starts, ends: ends)(language) } }
                if let place = seat.place {
                    H.p { CaseWebText.ownClassPlace(place: place)(language) }
                } else {
                    H.p { CaseWebText.ownClassPlaceFrom(date: seat.placeFrom)(language) }
                }
                if own.may(.releaseSeat(.ownRequest)) { H.p { H.a(.href(CasePaths.ownDayFree())) { CaseWebText.ownFreeTitle(language) } } }
            }
        }
    }

    @HTMLBuilder private var therapy: HTML {
        if let count = state.sessionsHeld(under: program), count.needed > 0, state.ending == nil, state.agreement != nil {
            H.h2 { CaseWebText.ownTherapy(language) }
            H.p { CaseWebText.ownTherapyCount(held: count.held, n: count.needed)(language) }
            if let next = own.appointment { H.p { CaseWebText.ownTherapyNext(when: next.sentence)(language) } }
            H.p { CaseWebText.ownTherapyHow(language) }
        }
    }

    @HTMLBuilder private var fee: HTML {
        if let ledger = own.fee, !own.stage.isOver {
            H.h2 { CaseWebText.ownFee(language) }
            if let amount = ledger.amount {
                Pieces.facts(
                    [
                        Fact(CaseWebText.ownFeeAsked(language), amount.text(language)),
                        Fact(CaseWebText.ownFeePaid(language), ledger.paid.text(language)),
                        ledger.relieved > .zero ? Fact(CaseWebText.ownFeeRelieved(language), ledger.relieved.text(language)) : nil,
                        Fact(CaseWebText.ownFeeOwed(language), (state.fee == nil ? ledger.balance ?? .zero : .zero).text(language)),
                    ].compactMap { $0 })
            } else {
                H.p { CaseWebText.ownFeeUnknown(language) }
            }
            if state.fee == nil {
                let ways = PaymentMethod.allCases.compactMap { ledger.rules.methods[$0]?.sentence }
                if !ways.isEmpty { H.ul { for way in ways { H.li { way(language) } } } }
                H.p { CaseWebText.ownFeeRelief(language) }
            }
        }
    }

    @HTMLBuilder private var letters: HTML {
        H.h2 { CaseWebText.ownLetters(language) }
        if own.letters.isEmpty {
            H.p { CaseWebText.ownLettersNone(language) }
        } else {
            H.ul {
                for letter in own.letters {
                    H.li {
                        H.a(.href(CasePaths.ownLetter(letter.id)), .hreflang(letter.language.tag)) {
                            CaseWebText.ownLetterOf(kind: letter.kind.name, date: made(letter))(language)
                        }
                    }
                }
            }
            H.p(.class("small")) { CaseWebText.ownLettersKeep(language) }
        }
    }

    private func made(_ letter: MadeLetter) -> CivilDate { Zone(program.jurisdiction.zone)?.date(of: letter.made) ?? own.today }

    // MARK: Rights, and what is kept

    @HTMLBuilder private var rights: HTML {
        if program.streams[state.stream]?.gate717 == true, state.ending == nil {
            H.h2 { CaseWebText.ownRights(language) }
            if let rights = program.statements[.rights] { H.p { rights.text(file: own.number.description)(language) } }
            H.p { CaseWebText.ownRightsCourt(language) }
            if own.may(.askToStop) {
                H.p { H.a(.href(CasePaths.ownStop())) { CaseWebText.ownStopTitle(language) } }
            } else if own.state.stopAsked == nil {
                H.p { CaseWebText.ownRightsLeave(language) }
            }
        }
    }

    @HTMLBuilder private var kept: HTML {
        H.h2 { CaseWebText.ownKept(language) }
        H.p { CaseWebText.ownKeptWhat(language) }
        if let check = state.recordCheckSentence(under: program, today: own.today) { H.p { check(language) } }
        if let evidence = due(.evidenceLimit) { H.p { CaseWebText.ownKeptEvidence(date: evidence)(language) } }
        H.p { (due(.retention).map { CaseWebText.ownKeptUntil(date: $0) } ?? CaseWebText.ownKeptOpen)(language) }
    }

    private func due(_ kind: ClockKind) -> CivilDate? { state.clocks(under: program).first { $0.name == .program(kind) }?.due }

    @HTMLBuilder private var looked: HTML {
        H.h2 { CaseWebText.ownLooked(language) }
        if own.looks.isEmpty {
            H.p { CaseWebText.ownLookedNone(language) }
        } else {
            H.ul {
                for look in own.looks {
                    H.li {
                        CaseWebText.ownLookedBy(
                            who: look.role?.name.capitalizedFirst ?? CaseWebText.ownLookedOperator, n: look.count,
                            last: Zone(program.jurisdiction.zone)?.date(of: look.last) ?? own.today)(language)
                    }
                }
            }
        }
    }

    @HTMLBuilder private var contact: HTML {
        H.h2 { CaseWebText.ownContact(language) }
        if let contact = own.contact, contact.method != .none {
            H.ul {
                H.li { CaseWebText.ownContactBy(method: contact.method.label, value: contact.value)(language) }
                if let hours = contact.hours {
                    H.li { CaseWebText.ownContactBetween(from: hours.from, until: hours.until)(language) }
                } else if !contact.window.isEmpty {
                    H.li { CaseWebText.ownContactHours(hours: contact.window)(language) }
                }
                if contact.method == .telephone {
                    H.li { (contact.voicemailAllowed ? CaseWebText.ownContactVoicemail : CaseWebText.ownContactNoVoicemail)(language) }
                }
            }
        } else {
            H.p { CaseWebText.ownContactNone(language) }
        }
        if own.newContact != nil { Pieces.note(.soon) { H.p { CaseWebText.ownDoneContactWaits(language) } } }
    }
}

extension Requirement {
    fileprivate var isOfTheDay: Bool {
        if case .segment = kind { true } else { false }
    }
}

extension Bilingual {
    fileprivate var capitalizedFirst: Bilingual { Bilingual { self($0).capitalizedFirst } }
}
