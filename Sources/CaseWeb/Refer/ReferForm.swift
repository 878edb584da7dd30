import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// What the form of a referral asks, by stream and by who refers: only what matters to that stream.
struct ReferForm {
    let program: Program
    let stream: Programs.Stream
    let role: Role?
    let agency: AgencyField

    /// The fields, in the order in which the errors are told.
    func fields(_ form: FormView) -> HTML {
        HTML {
            form.hidden("stream", stream.rawValue)
            H.h2 { CaseWebText.referPartPerson(form.language) }
            person(form)
            if stream.hasOffence { offence(form) }
            if stream == .probation { order(form) }
            H.h2 { CaseWebText.referPartContact(form.language) }
            ContactFields.draw(form)
            if stream != .volunteer { papers(form) }
        }
    }

    private func person(_ form: FormView) -> HTML {
        HTML {
            if stream == .volunteer {
                form.text("name", CaseWebText.referChosenName, hint: CaseWebText.referChosenNameHint)
                form.radios("adult", CaseWebText.referAdult, ActFields.yesNo, hint: CaseWebText.referAdultHint, isInline: true)
            } else {
                form.text("name", CaseWebText.referName, hint: CaseWebText.referNameHint)
                form.date("born", CaseWebText.referBorn, hint: CaseWebText.referBornHint, isOptional: true)
                form.radios("age-by", CaseWebText.referAgeBy, Self.evidence, isOptional: true)
            }
            form.select("language", CaseWebText.referLanguage, SpokenLanguages.options)
            form.box("interpreter", CaseWebText.referInterpreter)
        }
    }

    private func offence(_ form: FormView) -> HTML {
        HTML {
            H.h2 { CaseWebText.referPartOffence(form.language) }
            form.date("offence", CaseWebText.referOffence)
            form.radios(
                "minor", CaseWebText.referMinor, Self.knowledge, hint: CaseWebText.referMinorHint(prosecutor: program.labels.prosecutor))
            if stream == .postCharge { form.date("charged", CaseWebText.referCharged, hint: CaseWebText.referChargedHint, isOptional: true) }
            form.text("charge", CaseWebText.referCharge, hint: CaseWebText.referChargeHint, width: .half, isOptional: true)
            if program.streams[stream]?.courtWatch == true {
                form.text("court", CaseWebText.referCourt, hint: program.courtHint, isOptional: true)
                form.text("court-file", CaseWebText.referCourtFile, hint: CaseWebText.referCourtFileHint, width: .half, isOptional: true)
                form.date("next", CaseWebText.referNext, hint: CaseWebText.referNextHint, isOptional: true)
            }
        }
    }

    private func order(_ form: FormView) -> HTML {
        HTML {
            H.h2 { CaseWebText.referPartOrder(form.language) }
            form.date("order-ends", CaseWebText.referOrderEnds)
            form.date("offence", CaseWebText.referOffence, hint: CaseWebText.referOrderOffenceHint, isOptional: true)
            form.text("court", CaseWebText.referCourt, hint: program.courtHint, isOptional: true)
        }
    }

    private func papers(_ form: FormView) -> HTML {
        HTML {
            H.h2 { CaseWebText.referPartPapers(form.language) }
            if stream.hasOffence {
                form.text("card", CaseWebText.referCard, hint: CaseWebText.referCardHint, width: .half, isOptional: true)
                form.text("police-file", CaseWebText.referPoliceFile, width: .half, isOptional: true)
            } else {
                form.text("police-file", CaseWebText.referAgencyFile, width: .half, isOptional: true)
            }
            form.box("package", CaseWebText.referPackage)
            agency.draw(form)
            if role == .coordinator { form.date("on", CaseWebText.referOn, hint: CaseWebText.referOnHint, isOptional: true) }
        }
    }

    /// Volunteers are asked another question.
    static let evidence = Act.AgeFinding.Evidence.accepted(in: .postCharge).map { Option($0, $0.label) }
    static let knowledge = [
        Option("no", CaseWebText.referNo), Option("yes", CaseWebText.referYes), Option("unknown", CaseWebText.referNotKnown),
    ]
}
