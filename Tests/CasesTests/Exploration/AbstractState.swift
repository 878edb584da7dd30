import Core
import Programs

@testable import Cases

/// A case without its ids, texts and counts: what the rules can tell apart. Two cases with one key are one state.
struct AbstractState: Hashable {
    private let bytes: [UInt8]

    init(_ state: Case, detours: Int) { bytes = Self.bytes(of: state, detours) }

    /// Which facts still are the paper file's.
    private static func origin(_ state: Case, _ paper: Int) -> UInt8 {
        let own = [state.decision?.sequence, state.consent?.sequence, state.rights?.sequence, state.acceptance?.sequence, state.agreement?.made.sequence]
        return own.reduce(0) { $0 << 1 | ($1 == paper ? 1 : 0) }
    }

    private static func bytes(of state: Case, _ detours: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(40)
        func flag(_ mark: Case.Mark?) -> UInt8 { mark == nil ? 0 : 1 }
        bytes.append(UInt8(detours))
        bytes.append(flag(state.paper?.mark) | flag(state.paperConfirmed) << 1 | flag(state.paperDay) << 2)
        if let paper = state.paper { bytes.append(origin(state, paper.sequence)) }
        bytes.append(state.decision.map { $0.value.eligible ? 1 : 2 } ?? 0)
        bytes.append(state.agreement.map { 1 &+ Days.code($0.until) } ?? 0)
        bytes.append(state.reported.map { 1 &+ UInt8(Compliance.allCases.firstIndex(of: $0.value) ?? 0) } ?? 0)
        bytes.append(state.ending.map { 1 &+ UInt8(Ending.allCases.firstIndex(of: $0.value) ?? 0) } ?? 0)
        bytes.append(flag(state.closed) | flag(state.disposed) << 1 | flag(state.hold) << 2 | flag(state.death) << 3)
        bytes.append(
            state.concern.map { 1 | flag($0.reportedToAuthority) << 1 | flag($0.lifted) << 2 } ?? 0)
        // Once the ending is confirmed, what led there matters no more.
        if state.ending != nil || state.closed != nil { return bytes }
        bytes.append(state.age.map { $0.value.adult ? 1 : 2 } ?? 0)
        bytes.append(state.minorSought.map { $0.value ? 2 : 1 } ?? 0)
        let answer = state.answers.values.first
        bytes.append(answer.map { ($0.value.answer ? 128 : 0) | (1 &+ Days.code($0.happened)) } ?? 0)
        // An exception stands for the answer before it.
        bytes.append(state.exceptions.values.first.map { $0.sequence > answer?.sequence ?? 0 ? 1 : 2 } ?? 0)
        bytes.append((state.marker.map { $0.value.result == .noMatch ? 1 : 2 } ?? 0) | (state.match.map { $0.value ? 8 : 4 } ?? 0))
        // The four findings are alike to the rules but for the one that the steps also take back.
        bytes.append(UInt8(state.findings.count))
        for finding in state.findingHistory[.evidence] ?? [] {
            bytes.append((finding.value ? 128 : 0) | Days.code(finding.happened))
        }
        bytes.append(255)
        bytes.append(flag(state.offer))
        bytes.append(state.rights.map { 1 &+ Days.code($0.happened) } ?? 0)
        bytes.append(state.consent.map { 1 &+ Days.code($0.happened) } ?? 0)
        bytes.append(flag(state.acceptance?.mark) | flag(state.declined) << 1 | flag(state.wantsCourt) << 2 | flag(state.denied) << 3)
        bytes.append(flag(state.consentWithdrawn) | flag(state.rearrest) << 1)
        bytes.append(state.agreement.map { 1 &+ Days.code($0.from) } ?? 0)
        bytes.append(state.pastAgreements.last.map { 1 &+ Days.code($0.until) } ?? 0)
        bytes.append(state.pastAgreements.map(\.until).max().map { 1 &+ Days.code($0) } ?? 0)
        bytes.append(flag(state.nextCourtDate?.mark) | (state.appearances.isEmpty ? 0 : 2) | flag(state.classDay?.mark) << 2)
        for segment in ["laws", "survivor"] {
            // The days on which it was attended, as a set.
            var days: UInt16 = 0
            for mark in state.attendances[segment] ?? [] { days |= 1 << UInt16(Days.code(mark.happened)) }
            bytes.append(UInt8(truncatingIfNeeded: days))
            bytes.append(UInt8(truncatingIfNeeded: days >> 8))
        }
        bytes.append(state.therapyWeeks.map { 1 &+ UInt8($0.value) } ?? 0)
        // One session is what the explored therapy asks for, so more are as good as one.
        let inTime = state.sessions.contains { $0.happened.date <= Days.periodEnds }
        let isLate = state.sessions.contains { $0.happened.date > Days.periodEnds }
        bytes.append((inTime ? 1 : 0) | (isLate ? 2 : 0) | flag(state.fee?.mark) << 2)
        return bytes
    }
}
