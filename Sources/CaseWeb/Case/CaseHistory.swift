import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// What happened in a case, by the day on which it happened, newest first. What one person recorded at one time stands together.
struct CaseHistory {
    let page: CasePage
    /// Names by actor.
    let staff: [String: String]
    let zone: Zone
    let language: Language

    var html: HTML {
        let days = Dictionary(grouping: page.timeline, by: \.happened.date)
        return Pieces.timeline(
            days.sorted { $0.key > $1.key }.map { day, entries in
                TimelineDay(day.text(language, .long).capitalizedFirst, moments(entries, on: day))
            })
    }

    /// Neighbours with the same line are one moment.
    private func moments(_ entries: [TimelineEntry], on day: CivilDate) -> [TimelineDay.Moment] {
        var moments: [(line: String, events: [TimelineDay.Event])] = []
        for entry in entries {
            let line = timeAndWho(entry, on: day)
            if moments.last?.line == line {
                moments[moments.count - 1].events.append(event(entry))
            } else {
                moments.append((line, [event(entry)]))
            }
        }
        return moments.map { TimelineDay.Moment($0.line, $0.events) }
    }

    /// An entry that was written down on another day says on which.
    private func timeAndWho(_ entry: TimelineEntry, on day: CivilDate) -> String {
        let isPersons = entry.actor.hasPrefix(Actor.participantPrefix)
        let role = entry.role?.name(language) ?? (isPersons ? CaseWebText.auditParticipant : CaseWebText.roleOperator)(language)
        let who = staff[entry.actor].map { $0 + ", " + role } ?? role
        let recorded = zone.date(of: entry.recorded)
        let by = recorded == day ? CaseWebText.caseRecordedBy(who: who) : CaseWebText.caseRecordedByOn(who: who, date: recorded)
        return [entry.happened.time?.text(language), by(language)].compactMap { $0 }.joined(separator: " · ").capitalizedFirst
    }

    private func event(_ entry: TimelineEntry) -> TimelineDay.Event {
        TimelineDay.Event(entry.sentence(language), detail: detail(entry))
    }

    private func detail(_ entry: TimelineEntry) -> HTML {
        HTML {
            if entry.isCorrected {
                " "
                Pieces.tag(CaseWebText.caseCorrected(language), .plain)
            }
            for (text, words) in entry.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                H.p {
                    H.span(.class("small")) { ActFields.label(text)(language) + CaseWebText.todayColon(language) }
                    words
                }
            }
            if let letter = entry.letter {
                H.p(.class("small")) {
                    H.a(.href(CasePaths.document(page.number, letter))) {
                        (entry.kind.takesScan ? CaseWebText.caseScan : CaseWebText.caseByLetter)(language)
                    }
                }
            }
        }
    }
}
