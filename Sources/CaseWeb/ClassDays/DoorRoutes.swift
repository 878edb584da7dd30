import CaseDesk
import Cases
import Core
import Foundation
import HTTPTypes
import Markup
import Programs
import WebFrame

// The door list on a screen. The page is empty and the same for everybody; its script asks for the list, keeps it while the day lasts,
// and sends what is entered. It is the one page that needs scripts: it goes on working when the hall's network drops.
extension CasePages {
    var doorRoutes: [Route] {
        [
            Route(.get, CasePaths.doorScript, .everyone, name: "door.script") { _ in .script(DoorScript.text) },
            Route(.get, CasePaths.doorWorker, .everyone, name: "door.worker") { _ in
                var answer = WebResponse.script(DoorWorker.text)
                // Every page of the site wakes it, so that what is a day old goes wherever the tablet is used next.
                if let name = HTTPField.Name("Service-Worker-Allowed") { answer.headers[name] = "/" }
                return answer
            },
            Route(.get, CasePaths.doorLeftScript, .everyone, name: "door.left-script") { _ in .script(DoorStore.left) },
            // Where a sign-out leads that left somebody else's entries on the device.
            Route(.get, CasePaths.doorLeft, .everyone, name: "door.left") { request in
                let language = request.language
                return request.barePage(CaseWebText.doorLeftTitle(language), script: CasePaths.doorLeftScript()) {
                    H.h1 { CaseWebText.doorLeftTitle(language) }
                    H.p { CaseWebText.doorLeft(language) }
                    H.p { H.a(.class("button", "primary"), .href(request.site.signInPath)) { CaseWebText.doorSignIn(language) } }
                }
            },
            // Nothing is in it, so whoever asks may have it: also somebody whose sign-in ran out in the middle of the day.
            Route(.get, CasePaths.door, .everyone, name: "class-day.door") { request, id in doorPage(id, request) },
            // The page asks every few seconds: that keeps nobody's session awake.
            Route(.get, CasePaths.doorList, .roles(.coordinator), name: "class-day.door.list", isUse: false) { request, id in
                let list = try await desk.doorList(of: id, since: try DoorMessage.version(request), by: try request.by)
                guard let list else { return .json(try DoorMessage.encode(["unchanged": true])) }
                return .json(try DoorMessage.encode(DoorMessage.List(list, request)))
            },
            Route(.post, CasePaths.doorList, .roles(.coordinator), name: "class-day.door.enter") { request, id in
                guard let sent = request.form.first("entries"), let entries = DoorMessage.entries(sent) else { throw WebError.badRequest }
                let answers = try await desk.enterAtDoor(entries, on: id, by: try request.by)
                let said = answers.map { DoorMessage.Answer(id: $0.id.text, refused: $0.refusal?.sentence(request.language)) }
                return .json(try DoorMessage.encode(said))
            },
        ]
    }

    private func doorPage(_ id: ClassDayID, _ request: WebRequest) -> WebResponse {
        let language = request.language
        return request.barePage(CaseWebText.doorTitle(language), script: CasePaths.doorScript()) {
            H.a(.class("back"), .href(CasePaths.classDay(id))) { CaseWebText.classdayTitle(language) }
            H.h1(.id("door-title")) { CaseWebText.doorTitle(language) }
            H.noscript { H.p { CaseWebText.doorNoScript(language) } }
            H.div(.id("door-state"), .class("note", "info"), .role("status")) { H.p { CaseWebText.doorLoading(language) } }
            H.div(
                .id("door"), .data("list", CasePaths.doorList(id)), .data("worker", CasePaths.doorWorker()),
                .data("sign-in", request.site.signInPath.query(["next": CasePaths.door(id)])))
            H.ul(.id("door-words"), .hidden()) {
                for (key, text) in Self.doorWords { H.li(.data("key", key)) { text(language) } }
            }
        }
    }

    private static let doorWords: KeyValuePairs<String, Bilingual> = [
        "signed-out": CaseWebText.doorSignedOut, "sign-in": CaseWebText.doorSignIn, "saved": CaseWebText.doorSaved,
        "unsaved-one": CaseWebText.doorUnsavedOne, "unsaved-other": CaseWebText.doorUnsavedOther, "offline": CaseWebText.doorOffline,
        "others-one": CaseWebText.doorOthersOne, "others-other": CaseWebText.doorOthersOther, "nobody": CaseWebText.doorNobody,
        "here": CaseWebText.doorHere, "out": CaseWebText.doorOut, "back": CaseWebText.doorBack, "removed": CaseWebText.doorRemoved,
        "undo": CaseWebText.doorUndo, "not-here": CaseWebText.doorNotHere, "in-since": CaseWebText.doorInSince,
        "out-since": CaseWebText.doorOutSince, "removed-at": CaseWebText.doorRemovedAt, "missed": CaseWebText.doorMissed,
        "seat": CaseWebText.doorSeat, "present": CaseWebText.doorPresent, "absent": CaseWebText.doorAbsent, "parts": CaseWebText.doorParts,
        "refused": CaseWebText.doorRefused, "refused-title": CaseWebText.doorRefusedTitle, "wipe-others": CaseWebText.doorWipeOthers,
        "keep-open": CaseWebText.doorKeepOpen, "done": CaseWebText.doorDone, "wiped": CaseWebText.doorWiped,
        "wipe-unsaved": CaseWebText.doorWipeUnsaved, "loading": CaseWebText.doorLoading,
    ]
}

/// What the door list's script and the server say to each other, as JSON.
enum DoorMessage {
    struct List: Encodable {
        /// Whose entries these are; tells one person's from another's on a shared tablet, and says nothing else.
        let who: String
        let tokenField: String
        let token: String
        let zone: String
        let date: String
        let isOpen: Bool
        let version: String
        let parts: [Part]
        let seats: [Seat]

        init(_ list: DoorList, _ request: WebRequest) throws {
            let language = request.language
            who = try request.actor.id
            (tokenField, token) = request.formToken
            zone = list.program.jurisdiction.zone
            date = list.day.date.text(language, .long).capitalizedFirst
            isOpen = list.status == .planned
            version = list.version
            parts = list.day.agenda.map { item in
                let title = list.program.classDay?.segments.first { $0.id == item.segment }?.title
                return Part(id: item.segment, title: item.starts.text(language) + " " + (title?(language) ?? item.segment))
            }
            seats = list.seats.filter { !$0.isEntered }.map { seat in
                Seat(number: seat.number, initials: seat.initials, entries: seat.entries.map { Entry($0, seat: seat.number) })
            }
        }
    }

    struct Part: Encodable {
        let id: String
        let title: String
    }

    struct Seat: Encodable {
        let number: Int
        let initials: String
        let entries: [Entry]
    }

    struct Entry: Codable {
        let id: String
        let seat: Int
        let kind: String
        let at: String
        let segment: String?
        let undone: String?

        init(_ entry: DoorEntry, seat: Int) {
            id = entry.id.text
            self.seat = seat
            kind = entry.kind.rawValue
            at = entry.at.description
            segment = entry.segment
            undone = entry.undone?.text
        }

        var value: DoorEntry? {
            guard let id = DoorEntryID(id), let kind = DoorEntry.Kind(rawValue: kind), let at = CivilTime(at) else { return nil }
            return DoorEntry(id: id, kind: kind, at: at, segment: segment, undone: undone.flatMap { DoorEntryID($0) })
        }
    }

    struct Answer: Encodable {
        let id: String
        let refused: String?
    }

    /// The version of the list that this very person was shown.
    static func version(_ request: WebRequest) throws -> String? {
        let who = try request.actor.id + "."
        guard let seen = request.headers[.ifNoneMatch], seen.hasPrefix(who) else { return nil }
        return String(seen.dropFirst(who.count))
    }

    static func encode(_ value: some Encodable) throws -> [UInt8] { Array(try JSONEncoder().encode(value)) }

    /// Nil for what isn't a list of at most ``CaseDesk/mostDoorEntries`` entries.
    static func entries(_ text: String) -> [(seat: Int, entry: DoorEntry)]? {
        guard let sent = try? JSONDecoder().decode([Entry].self, from: Data(text.utf8)), sent.count <= CaseDesk.mostDoorEntries else { return nil }
        let read = sent.compactMap { entry in entry.value.map { (seat: entry.seat, entry: $0) } }
        return read.count == sent.count ? read : nil
    }
}
