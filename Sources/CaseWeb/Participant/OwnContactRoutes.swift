import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// In which language, and how, a person is reached: the one thing that is asked before an offer.
extension CasePages {
    /// What was answered.
    struct OwnContact: Sendable {
        let contact: SafeContact
        let language: String
        let interpreter: Bool
    }

    var contactTask: OwnTask<OwnContact> {
        OwnTask(
            path: CasePaths.ownContact, name: "own.contact", heading: { _ in CaseWebText.ownContact },
            closed: { own in own.contact == nil || !own.may(own.sampleContact) ? CaseWebText.ownContactNot : nil },
            fields: { own, form in
                HTML {
                    form.select("language", CaseWebText.ownContactLanguage, SpokenLanguages.options(with: own.state.referral.language))
                    form.box("interpreter-needed", CaseWebText.ownContactInterpreter)
                    form.radios("contact", CaseWebText.ownContactHow, Self.ways.map { Option($0, $0.ownLabel) })
                    form.text("contact-value", CaseWebText.referContactValue, hint: CaseWebText.ownContactValueHint, isOptional: true)
                    form.box("voicemail", CaseWebText.ownContactMayLeave)
                    form.text("window", CaseWebText.ownContactWhen, hint: CaseWebText.ownContactWhenHint, isOptional: true)
                    form.text("hours-from", CaseWebText.ownContactFrom, hint: CaseWebText.ownContactFromHint, width: .short, isOptional: true)
                    form.text("hours-until", CaseWebText.ownContactUntil, width: .short, isOptional: true)
                }
            },
            initial: { own in
                let spoken = [("language", own.state.referral.language)] + (own.state.referral.interpreterNeeded ? [("interpreter-needed", "yes")] : [])
                return spoken + ((own.newContact ?? own.contact).map(ContactFields.values) ?? [])
            },
            read: { own, form in
                let language = form.choice("language", CaseWebText.ownContactLanguage, among: SpokenLanguages.options(with: own.state.referral.language).map(\.value))
                let contact = ContactFields.read(&form, missing: CaseWebText.ownContactMissing)
                try form.check()
                return OwnContact(contact: contact, language: try language.value, interpreter: form.isTicked("interpreter-needed"))
            },
            check: { own, told, language in
                let waits = own.contact.map(told.contact.waits) ?? false
                return (
                    facts: [
                        Fact(CaseWebText.ownContactLanguage(language), SpokenLanguages.name(told.language)(language)),
                        Fact(
                            CaseWebText.ownContactInterpreter(language), (told.interpreter ? CaseWebText.actYes : CaseWebText.actNo)(language)),
                        Fact(CaseWebText.ownContactHow(language), told.contact.words(language, none: CaseWebText.ownContactNone)),
                    ], effects: [waits ? CaseWebText.ownContactEffectWaits : CaseWebText.ownContactEffect]
                )
            },
            submit: CaseWebText.ownContactSubmit,
            perform: { [desk] told, session, now, token in
                try await desk.tellContact(
                    told.contact, language: told.language, interpreterNeeded: told.interpreter, session, at: now, token: token)
            }, done: .contact)
    }

    /// Counsel is told to the coordinator, who notes the name.
    private static let ways: [SafeContact.Method] = [.telephone, .text, .email, .letter, .none]
}

extension OwnPage {
    /// An act of telling as it could be, to ask the rules whether anything can be told at all.
    fileprivate var sampleContact: Act {
        .tellContact(
            Act.ToldContact(language: state.referral.language, interpreterNeeded: state.referral.interpreterNeeded, waits: false))
    }
}

extension SafeContact.Method {
    /// As the person says it.
    fileprivate var ownLabel: Bilingual { self == .none ? CaseWebText.ownContactICall : label }
}
