import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// An agency's own referrals by their numbers: the status in words, and never more.
struct StatusTable {
    let lines: ReferralLines
    let role: Role?
    let today: CivilDate
    let language: Language

    var html: HTML {
        H.div(.class("status")) {
            Pieces.table(caption: CaseWebText.statusCaption(language), columns, (lines.held + lines.lines).map(row))
        }
    }

    /// The notes that are due off the record, each with the one act that police have to do.
    var notes: HTML {
        Pieces.card(CaseWebText.statusNotesTitle(language)) {
            H.p { CaseWebText.statusNotesWhy(language) }
            H.ul(.class("plain")) {
                for line in lines.notes {
                    if let number = line.number, let until = line.noteUntil {
                        H.li {
                            ownNumber(line)
                            ", "
                            CaseWebText.statusNoteUntil(date: until)(language) + " "
                            H.a(
                                .href(CasePaths.note(number)),
                                .aria("label", CaseWebText.statusNoteConfirmOf(number: number.description)(language))
                            ) { ActKind.confirmNoteRemoved.label(language) }
                        }
                    }
                }
            }
        }
    }

    private var isProbation: Bool { role == .probationOfficer }

    private var columns: [Column] {
        let own = isProbation ? [CaseWebText.statusOrderEnds, CaseWebText.statusAttended] : [CaseWebText.referCard]
        let all = [CaseWebText.referAgencyFile, CaseWebText.listReferred, CaseWebText.statusState] + own
            + [CaseWebText.statusNumber, CaseWebText.statusConcern]
        return all.map { Column($0(language)) }
    }

    private func row(_ line: ReferralLine) -> [HTML] {
        [ownNumber(line), Pieces.date(line.referredOn, language), status(line)]
            + (isProbation ? order(line) : [reference(line.cardNumber)]) + [number(line), concern(line)]
    }

    /// A record that is gone takes no more words.
    private func concern(_ line: ReferralLine) -> HTML {
        guard let number = line.number, !line.isDisposed else { return none }
        return H.a(.href(CasePaths.concern(number)), .aria("label", CaseWebText.statusRaiseConcernOf(number: number.description)(language))) {
            CaseWebText.statusRaiseConcern(language)
        }
    }

    private func number(_ line: ReferralLine) -> HTML {
        line.number.map { Pieces.number($0) } ?? H.span(.class("small")) { CaseWebText.statusNoNumber(language) }
    }

    /// The number by which the agency itself knows the person.
    private func ownNumber(_ line: ReferralLine) -> HTML {
        line.policeFile.map { reference($0) } ?? H.span(.class("small")) { CaseWebText.statusNoOwnNumber(language) }
    }

    private func status(_ line: ReferralLine) -> HTML {
        HTML {
            Pieces.tag(line.status.name(language), .plain)
            if let until = line.noteUntil {
                H.p(.class("small")) { CaseWebText.statusNoteUntil(date: until)(language) }
            }
        }
    }

    private func order(_ line: ReferralLine) -> [HTML] {
        [
            line.order?.ends.map { date in H.span { Pieces.date(date, from: today, language) } } ?? none,
            line.order.map { order in H.span { attendance(order) } } ?? none,
        ]
    }

    private func attendance(_ order: OrderReport) -> String {
        let attended = CaseWebText.statusAttendedOf(attended: order.attended, required: order.required)(language)
        return attended + (order.reported.map { " " + CaseWebText.statusReported(level: $0.name)(language) } ?? "")
    }

    private func reference(_ text: String?) -> HTML {
        text.map { text in H.bdi(.class("number"), .translate(false)) { text } } ?? none
    }

    private var none: HTML { H.span { "–" } }
}
