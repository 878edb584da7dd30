import Core
import Markup
import Programs
import WebFrame

/// What happens to the charge, what a check of the record says and until when, and why to go to court all the same.
struct ChargePage {
    let shown: PublicProgram
    let language: Language

    private var program: Program { shown.program }
    /// The stream about which most is asked.
    private var main: StreamRules? { program.streams[.postCharge] ?? program.streams[.preCharge] }
    private var isPreCharge: Bool { program.streams[.postCharge] == nil }

    @HTMLBuilder var html: HTML {
        shown.words(.charge, language)
        if let main {
            H.h2 { PublicWebText.chargeWay(language) }
            Pieces.steps(steps(main), language, isNumbered: true)
            H.p { PublicWebText.chargePartly(language) }
            if main.courtWatch {
                H.h2 { PublicWebText.chargeCourt(language) }
                Pieces.note(.soon) { H.p { PublicWebText.chargeCourtText(language) } }
            }
            record
            H.h2 { PublicWebText.chargeEvidence(language) }
            H.p { PublicWebText.chargeEvidenceText(language) }
        } else {
            H.p { PublicWebText.chargeNone(language) }
        }
        if program.streams[.probation] != nil { H.p { PublicWebText.chargeProbation(language) } }
    }

    private func steps(_ rules: StreamRules) -> [Step] {
        let decides = rules.decides.words(program)
        let decideText = PublicWebText.chargeStepDecideText(decides: decides)(language).capitalizedFirst
        let steps: [(Bilingual, String)] = [
            (PublicWebText.chargeStepDecide, decideText),
            (PublicWebText.chargeStepRights, PublicWebText.chargeStepRightsText(language)),
            (PublicWebText.chargeStepAgree, PublicWebText.chargeStepAgreeText(language)),
            (PublicWebText.chargeStepDo, PublicWebText.chargeStepDoText(language)),
            isPreCharge
                ? (PublicWebText.chargeStepEndPre, PublicWebText.chargeStepEndPreText(language))
                : (PublicWebText.chargeStepEnd, PublicWebText.chargeStepEndText(language)),
        ]
        return steps.map { title, text in Step(.later, title: title(language), detail: H.p { text }) }
    }

    @HTMLBuilder private var record: HTML {
        H.h2 { PublicWebText.chargeRecord(language) }
        if let clock = program.clocks.first(where: { $0.kind == .clearanceNote }) {
            H.p { PublicWebText.chargeRecordYear(length: clock.length.words, start: clock.starts.words)(language) }
        } else {
            H.p { PublicWebText.chargeRecordUnknown(language) }
        }
    }
}

extension ClockLength {
    var words: Bilingual {
        switch self {
        case .days(let n): PublicWebText.lengthDays(n: n)
        case .months(let n): PublicWebText.lengthMonths(n: n)
        case .years(let n): PublicWebText.lengthYears(n: n)
        }
    }
}

extension ClockStart {
    var words: Bilingual {
        switch self {
        case .offence: PublicWebText.chargeStartOffence
        case .charge: PublicWebText.chargeStartCharge
        case .referral: PublicWebText.chargeStartReferral
        case .classDay: PublicWebText.chargeStartClass
        case .completion: PublicWebText.chargeStartCompletion
        case .ending: PublicWebText.chargeStartEnding
        case .agreementEnd: PublicWebText.chargeStartAgreement
        }
    }
}
