import Cases
import Core

/// The stable names of acts and pages, as the log says them to a person.
enum AuditWords {
    /// Somebody by name and role; by role and the end of the id where the name isn't known; the operator by the Unix user.
    static func who(_ actor: String, _ role: Role?, _ staff: [String: String]) -> Bilingual {
        guard let role else {
            if actor == Actor.visitor.id { return CaseWebText.auditVisitor }
            if actor.hasPrefix(Actor.participantPrefix) { return CaseWebText.auditParticipant }
            let user = actor.hasPrefix("operator:") ? " " + actor.dropFirst(9) : ""
            return Bilingual { CaseWebText.roleOperator($0) + user }
        }
        let known = staff[actor] ?? "…" + actor.suffix(6)
        return Bilingual { known + ", " + role.name($0) }
    }

    /// Nil for a name that has no words here; the name itself is always shown.
    static func words(_ act: String) -> Bilingual? {
        switch act {
        case "own.page": CaseWebText.auditOwnPage
        case "own.letter": CaseWebText.auditOwnLetter
        case "case.appointment": CaseWebText.auditAppointment
        case "case.own-code": CaseWebText.auditOwnCode
        case "case.page", "case.act": CaseWebText.auditSawCase
        case "case.looks": CaseWebText.auditSawLooks
        case "case.sheet": CaseWebText.auditSawSheet
        case "case.list": CaseWebText.auditSawList
        case "case.search": CaseWebText.auditSearched
        case "today": CaseWebText.auditSawToday
        case "queue": CaseWebText.auditSawQueue
        case "referral.held": CaseWebText.auditSawHeld
        case "referral.status": CaseWebText.auditSawStatus
        case "referral.hold": CaseWebText.auditHeld
        case "referral.same": CaseWebText.auditSame
        case "case.carry-mark": CaseWebText.auditCarriedMark
        case "case.fee": CaseWebText.auditFee
        case "case.messages": CaseWebText.auditMessages
        case "case.messages.stop": CaseWebText.auditMessagesStop
        case "case.messages.start": CaseWebText.auditMessagesStart
        case "message.send": CaseWebText.auditMessageSend
        case "message.again": CaseWebText.auditMessageAgain
        case "message.set-aside": CaseWebText.auditMessageSetAside
        case "case.fee.add": CaseWebText.auditFeeAdd
        case "case.clients", "case.client": CaseWebText.auditSawClients
        case "case.assign-therapist": CaseWebText.auditAssignedTherapist
        case "case.seat": CaseWebText.auditSawSeats
        case "case.keep-apart": CaseWebText.auditKeptApart
        case "case.stop-keeping-apart": CaseWebText.auditStoppedApart
        case "class-day.presenters", "presenter.page": CaseWebText.auditSawPresenters
        case "presenter.add", "presenter.code", "presenter.remove", "presenter.place", "presenter.displace", "presenter.names":
            CaseWebText.auditChangedPresenters
        case "class-day.page": CaseWebText.auditSawClassDay
        case "class-day.door": CaseWebText.auditSawDoor
        case "class-day.plan": CaseWebText.auditPlanned
        case "class-day.change": CaseWebText.auditChangedDay
        case "class-day.cancel": CaseWebText.auditCancelled
        case "class-day.wait", "class-day.unwait": CaseWebText.auditWaited
        case "class-day.door.enter": CaseWebText.auditDoorEntered
        case "class-day.enter": CaseWebText.auditEntered
        case "fee.cash-up": CaseWebText.auditCashUp
        case "fee.export": CaseWebText.auditFeeExport
        case "fund.add": CaseWebText.auditFund
        case "case.letters": CaseWebText.auditLetters
        case "case.letter": CaseWebText.auditLetter
        case "case.letter.make": CaseWebText.auditLetterMake
        case "case.letter.revoke": CaseWebText.auditLetterRevoke
        case "court-day": CaseWebText.auditSawCourtDay
        case "court-list.sent": CaseWebText.auditCourtListSent
        case "letter.court-list": CaseWebText.auditCourtList
        case "letter.batch.order": CaseWebText.auditBatchOrder
        case "letter.batch": CaseWebText.auditBatch
        case "letter.batch.print": CaseWebText.auditBatchPrint
        case "wording.save": CaseWebText.auditWordingSave
        case "call.note": CaseWebText.auditNotedCall
        case "call.settle": CaseWebText.auditSettledCall
        case "call.list": CaseWebText.auditSawCalls
        case "cards.print": CaseWebText.auditPrinted
        default: act.hasPrefix("case.") ? ActKind(rawValue: String(act.dropFirst(5)))?.label : nil
        }
    }
}
