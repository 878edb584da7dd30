import Cases
import Core
import Database
import Messages
import Programs

/// What a message says. It may be read by anybody who sees the person's telephone or shares the person's mail: so it names nobody, no
/// program, no court, no reason and no file number.
struct MessageWording {
    let kind: MessageKind
    let day: CivilDate
    let language: Language
    /// The program's, as it is dialled; nil where none is known.
    let telephone: String?
    /// Where it is about a class day whose hours are known.
    var times: ClassTimes?
    /// Where it is a code for the own page.
    var code: Code?

    struct Code {
        let digits: String
        /// By the clock of the program's zone.
        let until: CivilTime
        /// Where to enter it, where that address says nothing.
        let page: String?
    }

    var subject: String {
        // The digits aren't in it: it shows on a locked telephone.
        if kind == .ownCode { return CaseDeskText.messageSubjectCode(language) }
        // A called-off day is never a reminder: on a lock screen the subject is all that is read.
        let subject = [.news, .noteRemoved, .classCancelled].contains(kind) ? CaseDeskText.messageSubjectNews : CaseDeskText.messageSubjectDay(day: day)
        return subject(language)
    }

    var body: String {
        if kind == .ownCode { return codeBody }
        let call = telephone.map { CaseDeskText.messageCall(telephone: $0) } ?? CaseDeskText.messageCallNumber
        let hours = isAboutClass ? times.map { CaseDeskText.messageHours(from: $0.starts, until: $0.ends) } : nil
        let said = [what, hours].compactMap { $0?(language) }.joined(separator: " ")
        let rest = [call, CaseDeskText.messageStop, CoreText.crisisLine].map { $0(language) }
        return ([CaseDeskText.messageHello(language), said] + rest).joined(separator: "\n\n") + "\n"
    }

    /// Like any other site's: no telephone, no crisis line, nothing by which somebody who sees it could ask himself what it is for.
    private var codeBody: String {
        let page = code?.page.map { CaseDeskText.messageCodePage(address: $0) } ?? CaseDeskText.messageCodeHere
        let said = code.map { [CaseDeskText.messageCode(digits: $0.digits), CaseDeskText.messageCodeUntil(time: $0.until), page] } ?? []
        return (said + [CaseDeskText.messageCodeIgnore]).map { $0(language) }.joined(separator: "\n\n") + "\n"
    }

    private var isAboutClass: Bool {
        [.classInAWeek, .classTomorrow, .classSet, .classMoved, .classTimes].contains(kind)
    }

    private var what: Bilingual {
        switch kind {
        case .courtInAWeek, .courtTomorrow: CaseDeskText.messageDate(day: day)
        case .classInAWeek, .classTomorrow: CaseDeskText.messageAppointment(day: day)
        case .feeDue: CaseDeskText.messagePayment(day: day)
        case .classSet: CaseDeskText.messageSet(day: day)
        case .classMoved: CaseDeskText.messageMoved(day: day)
        case .classTimes: CaseDeskText.messageOtherTime(day: day)
        case .classCancelled: CaseDeskText.messageCancelled(day: day)
        case .courtSet: CaseDeskText.messageFirstDate(day: day)
        case .courtMoved: CaseDeskText.messageOtherDate(day: day)
        case .news, .noteRemoved: CaseDeskText.messageNews
        case .ownCode: CaseDeskText.messageSubjectCode
        }
    }

    /// The calendar entry that goes with it; nil where there is none. It names no place: that is confidential until the day is near.
    ///
    /// - Parameter act: the sequence of the act that set, moved or called off the day.
    func calendar(of id: CaseID, setBy act: Int, at now: Instant) -> CalendarFile? {
        guard [.classSet, .classMoved, .classTimes, .classCancelled].contains(kind) else { return nil }
        let note = telephone.map { CaseDeskText.messageCall(telephone: $0) } ?? CaseDeskText.messageCallNumber
        return CalendarFile(
            uid: Hex.encode(EventDigest.of(Array("calendar|\(id.text)".utf8)).prefix(16)), sequence: ClassTimes.sequence(setBy: act, times),
            method: kind == .classCancelled ? .cancel : .publish, title: CaseDeskText.messageTitle(language), note: note(language),
            when: times.map { .between($0.start, $0.end) } ?? .day(day), stamp: now)
    }
}

extension CaseDesk {
    /// Who messages seem to be from: it stands in lists of mail that others may see.
    public static let messageSender = CaseDeskText.messageSender
}

extension Case {
    /// The language in which the person is written to: the one asked for at the referral where there are texts in it, else the program's first.
    func writtenLanguage(in program: Program) -> Language {
        Language.official.first { referral.language.lowercased().hasPrefix($0.rawValue) } ?? program.languages.first ?? .en
    }
}
