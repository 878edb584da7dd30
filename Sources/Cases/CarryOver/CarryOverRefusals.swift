import Core

extension Refusal {
    private static func paper(_ code: String, _ sentence: Bilingual) -> Refusal {
        Refusal(code: code, sentence: sentence, source: "docs/workflow.md")
    }

    static let carriedOverAlready = paper("carried-over-already", CasesText.refusalCarriedOverAlready)
    static let paperEmpty = paper("paper-empty", CasesText.refusalPaperEmpty)
    static let paperOutOfOrder = paper("paper-out-of-order", CasesText.refusalPaperOutOfOrder)
    static let paperPeriodIncomplete = paper("paper-period-incomplete", CasesText.refusalPaperPeriodIncomplete)
    static let paperIneligible = paper("paper-ineligible", CasesText.refusalPaperIneligible)
    static let paperStopWithoutConsent = paper("paper-stop-without-consent", CasesText.refusalPaperStopWithoutConsent)
    static let paperStopWithoutOffer = paper("paper-stop-without-offer", CasesText.refusalPaperStopWithoutOffer)
    static let paperDeclinedAfterAgreement = paper("paper-declined-after-agreement", CasesText.refusalPaperDeclinedAfterAgreement)
    static let paperSessions = paper("paper-sessions", CasesText.refusalPaperSessions)
    static let paperUnconfirmed = paper("paper-unconfirmed", CasesText.refusalPaperUnconfirmed)
    static let paperFullWithoutDay = paper("paper-full-without-day", CasesText.refusalPaperFullWithoutDay)
    static func paperFullSessions(held: Int, needed: Int) -> Refusal {
        paper("paper-full-sessions", CasesText.refusalPaperFullSessions(held: held, needed: needed))
    }
    static let noPaper = paper("no-paper", CasesText.refusalNoPaper)
    static func paperInTheFuture(_ date: CivilDate) -> Refusal {
        paper("paper-in-the-future", CasesText.refusalPaperInTheFuture(date: date))
    }
}
