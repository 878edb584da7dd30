import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// How a person may be reached without anybody else learning why: drawn and read in one place.
enum ContactFields {
    static func draw(_ form: FormView) -> HTML {
        HTML {
            form.radios("contact", CaseWebText.referContact, SafeContact.Method.allCases.map { Option($0, $0.label) })
            form.text("contact-value", CaseWebText.referContactValue, hint: CaseWebText.referContactValueHint, isOptional: true)
            form.box("voicemail", CaseWebText.referVoicemail)
            form.text("window", CaseWebText.referWindow, hint: CaseWebText.referWindowHint, isOptional: true)
            form.text("hours-from", CaseWebText.referHoursFrom, hint: CaseWebText.referHoursHint, isOptional: true)
            form.text("hours-until", CaseWebText.referHoursUntil, isOptional: true)
        }
    }

    /// - Parameter missing: what is said where a way is chosen and its number or address isn't there.
    static func read(_ form: inout FormReader, missing: Bilingual = CaseWebText.referContactMissing) -> SafeContact {
        let method = form.choice("contact", CaseWebText.referContact, as: SafeContact.Method.self).read
        let value = form.optionalText("contact-value", CaseWebText.referContactValue).read ?? nil
        let window = form.optionalText("window", CaseWebText.referWindow).read ?? nil
        let hours = hours(&form)
        if let method, method != .none, value == nil { form.fail("contact-value", missing) }
        return SafeContact(
            method: method ?? .none, value: method == SafeContact.Method.none ? "" : value ?? "",
            voicemailAllowed: form.isTicked("voicemail"), window: window ?? "", hours: hours)
    }

    /// Nil where none are given, or something is wrong with them.
    private static func hours(_ form: inout FormReader) -> ContactHours? {
        let from = form.optionalTime("hours-from", CaseWebText.referHoursFrom).read ?? nil
        let until = form.optionalTime("hours-until", CaseWebText.referHoursUntil).read ?? nil
        switch (from, until) {
        case (let from?, let until?):
            if let hours = ContactHours(from: from, until: until) { return hours }
            form.fail("hours-until", CaseWebText.referHoursOrder)
        case (_?, nil): form.fail("hours-until", CaseWebText.referHoursBoth)
        case (nil, _?): form.fail("hours-from", CaseWebText.referHoursBoth)
        case (nil, nil): break
        }
        return nil
    }

    /// What the fields begin from.
    static func values(_ contact: SafeContact) -> [(String, String)] {
        [("contact", contact.method.rawValue), ("contact-value", contact.value), ("window", contact.window)]
            + (contact.hours.map { [("hours-from", $0.from.description), ("hours-until", $0.until.description)] } ?? [])
            + (contact.voicemailAllowed ? [("voicemail", "yes")] : [])
    }
}

extension SafeContact.Method {
    /// The way of reaching somebody, as a choice on a form.
    var label: Bilingual {
        switch self {
        case .telephone: CaseWebText.referContactTelephone
        case .text: CaseWebText.referContactText
        case .email: CaseWebText.referContactEmail
        case .letter: CaseWebText.referContactLetter
        case .counsel: CaseWebText.referContactCounsel
        case .none: CaseWebText.referContactNone
        }
    }
}

extension SafeContact {
    /// The way, with when it may be used and whether a message may be left.
    func words(_ language: Language, none: Bilingual = CaseWebText.caseContactNone) -> String {
        if method == .none { return none(language) }
        let isNumber = method == .telephone || method == .text
        let voicemail = voicemailAllowed ? CaseWebText.caseVoicemailOk : CaseWebText.caseVoicemailNo
        let hours = hours.map { CaseWebText.caseHours(from: $0.from, until: $0.until)(language) } ?? ""
        return [method.label(language), value, window, hours, isNumber ? voicemail(language) : ""].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
