import Core
import Markup
import Support
import SupportDesk
import WebFrame

/// Goals with their steps under them, and steps that stand for themselves, by the part of a life.
struct ItemList {
    let items: [PlanWords]
    let language: Language
    let path: (PlanItemID) -> String
    /// On her own page each says whether her worker sees it.
    var saysWhoSees = false

    @HTMLBuilder var html: HTML {
        for area in LifeArea.allCases {
            let top = items.filter { $0.item.area == area && ($0.item.goal == nil || !items.map(\.item.id).contains($0.item.goal!)) }
            if !top.isEmpty {
                H.h3 { area.name(language) }
                H.ul(.class("plain")) {
                    for words in top {
                        H.li {
                            line(words)
                            let steps = items.filter { $0.item.goal == words.item.id }
                            if !steps.isEmpty { H.ul { for step in steps { H.li { line(step) } } } }
                        }
                    }
                }
            }
        }
    }

    private func line(_ words: PlanWords) -> HTML {
        H.p {
            H.a(.href(path(words.item.id))) { H.bdi { words.text } }
            " "
            Pieces.tag(words.item.state.name(language), words.item.state.tone)
            if let day = words.item.on { " " + day.text(language) }
            if saysWhoSees, !words.item.isShown {
                " "
                Pieces.tag(SupportWebText.itemHidden(language), .plain)
            }
        }
    }
}

extension PlanItem.State {
    var tone: Tone {
        switch self {
        case .toDo, .paused: .plain
        case .doing: .info
        case .done: .done
        }
    }
}

/// What she lets others know, and until when.
struct ReleaseList {
    let releases: [PlanRelease]
    let items: [PlanWords]
    let today: CivilDate
    let language: Language
    let path: (ReleaseID) -> String
    /// On her own page it says "I".
    var isHers = false

    @HTMLBuilder var html: HTML {
        if releases.isEmpty {
            H.p { SupportWebText.releasesNone(language) }
        } else {
            H.ul(.class("plain")) {
                for release in releases {
                    H.li {
                        H.p {
                            H.bdi { release.words.to }
                            language.colon + release.terms.what.said(items, isHers: isHers)(language) + ". "
                            standing(release)(language)
                        }
                        if release.terms.isOpen(on: today) {
                            H.p { H.a(.href(path(release.id))) { SupportWebText.revokeTitle(language) } }
                        }
                    }
                }
            }
        }
    }

    private func standing(_ release: PlanRelease) -> Bilingual {
        if release.terms.revoked != nil { return SupportWebText.releaseRevoked }
        return release.terms.isOpen(on: today) ? SupportWebText.releaseUntil(date: release.terms.until) : SupportWebText.releaseOver(date: release.terms.until)
    }
}

extension ReleaseTerms.What {
    /// What is let known, in words.
    func said(_ items: [PlanWords], isHers: Bool) -> Bilingual {
        switch self {
        case .engaged: isHers ? SupportWebText.whatEngagedHers : SupportWebText.whatEngaged
        case .completed: isHers ? SupportWebText.whatCompletedHers : SupportWebText.whatCompleted
        case .appointments: isHers ? SupportWebText.whatAppointmentsHers : SupportWebText.whatAppointments
        case .item(let id):
            items.first { $0.item.id == id }.map { words in SupportWebText.whatItem(text: words.text) } ?? SupportWebText.whatGone
        }
    }
}
