import Core

extension Refusal {
    private init(community code: String, _ sentence: Bilingual) { self.init(code: code, sentence: sentence, source: "docs/decisions/0031-community.md") }

    static let eventInThePast = Refusal(community: "event-past", CommunityText.refusalPast)
    static let eventNeedsBriefing = Refusal(community: "event-briefing", CommunityText.refusalBriefing)
    static let eventCancelled = Refusal(community: "event-cancelled", CommunityText.refusalCancelled)
    static let eventNeedsNobody = Refusal(community: "event-needs-nobody", CommunityText.refusalNobody)
    static let eventFull = Refusal(community: "event-full", CommunityText.refusalFull)
}
