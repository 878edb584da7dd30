import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// One case in the prosecutor's Queue: when it is in court, what is missing, how each condition stands, and one act.
struct QueueCard {
    let item: QueueItem
    /// `decide`, `confirmEnding`, `findGate` or `liftConcern`.
    let act: ActKind
    let today: CivilDate
    let language: Language

    var html: HTML {
        H.section(.class("card", "queued")) {
            H.div(.class("queued-head")) {
                H.h3 {
                    H.a(.href(CasePaths.page(item.number))) { Pieces.number(item.number) }
                    if let name = item.name {
                        " "
                        H.bdi(.translate(false)) { name }
                    }
                }
                court
                if let limitation = item.limitation, today.days(until: limitation) <= 30 {
                    Pieces.tag(CaseWebText.queueLimitation(date: limitation)(language), .urgent)
                }
                Pieces.tag(item.stage.name(language), .plain)
            }
            H.p(.class("small")) { CaseWebText.queueSince(on: item.referredOn)(language) }
            H.div(.class("pair")) {
                if act != .confirmEnding { H.div { missing } }
                if !item.gates.isEmpty { H.div { gates } }
            }
            H.div(.class("actions")) {
                if act == .findGate {
                    Pieces.link(act.label(language), CasePaths.act(item.number, act), .primary)
                } else if act == .liftConcern {
                    Pieces.link(CaseWebText.todayOpen(language), CasePaths.page(item.number), .primary)
                    Pieces.link(act.label(language), CasePaths.act(item.number, act))
                } else {
                    Pieces.link(
                        (act == .decide ? CaseWebText.queueDecide : CaseWebText.queueConfirm)(language), CasePaths.act(item.number, act),
                        item.obstacles.isEmpty ? .primary : .quiet)
                }
            }
        }
    }

    private var court: HTML {
        guard let date = item.nextCourt else { return Pieces.tag(CaseWebText.queueNoCourtKnown(language), .soon) }
        let days = today.days(until: date)
        let text = CaseWebText.caseCourtOn(date: date)(language) + ", " + date.distance(from: today)(language)
        return Pieces.tag(text, days <= 7 ? .urgent : days <= 30 ? .soon : .plain)
    }

    private var missing: HTML {
        if item.obstacles.isEmpty { return H.p { CaseWebText.queueNothingMissing(language) } }
        return HTML {
            H.p(.class("label")) { CaseWebText.queueMissing(language) }
            H.ul { for obstacle in item.obstacles { H.li { obstacle.sentence(language) } } }
        }
    }

    /// Every condition at a glance, each by a sign, a word for screen readers and its name; what makes it so, one click away.
    private var gates: HTML {
        let met = item.gates.count { $0.state == .met }
        return HTML {
            H.p(.class("label")) { CaseWebText.queueGates(language) }
            H.ul(.class("glance")) { for gate in item.gates { H.li { glance(gate) } } }
            H.details {
                H.summary { CaseWebText.queueGatesOf(met: met, all: item.gates.count)(language) }
                Pieces.steps(
                    item.gates.map { gate in
                        Step(gate.state.step, title: gate.gate.name(language), detail: H.p(.class("small")) { gate.sentence(language) })
                    }, language, isCompact: true)
                if act == .decide { H.p(.class("small")) { CaseWebText.queueLater(language) } }
            }
        }
    }

    private func glance(_ gate: GateStatus) -> HTML {
        let isLater = gate.comesLater(isOffered: item.isOffered)
        let (sign, word, tone): (String, Bilingual, Tone) =
            switch gate.state {
            case _ where isLater: ("–", CaseWebText.queueAfterOffer, .plain)
            case .met: ("✓", CaseWebText.sheetMet, .done)
            case .notMet: ("✕", CaseWebText.sheetNotMet, .plain)
            case .unknown: ("?", CaseWebText.sheetUnknown, .plain)
            case .onPaper: ("?", CaseWebText.sheetOnPaper, .plain)
            }
        return H.span(.class("tag", tone.rawValue)) {
            H.span(.aria("hidden", "true")) { sign + " " }
            H.span(.class("unseen")) { word(language) + CaseWebText.todayColon(language) }
            gate.gate.name(language)
        }
    }
}
