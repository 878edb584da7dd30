import Cases
import Core
import Database
import Programs

/// A line of a list: enough to choose by, and the name where the role may see it and the look was logged.
public struct CaseLine: Sendable, Hashable {
    public let id: CaseID
    public let number: FileNumber
    public let stream: Stream
    public let stage: Stage
    public let referredOn: CivilDate
    public let nextCourt: CivilDate?
    /// Nil when masked, destroyed, or when the record doesn't open.
    public let name: String?
    /// What needs a person soonest, of what this reader knows of; nil when nothing does, and in a search.
    public let next: Attention?
    /// Why it was found, for a search.
    public let reasons: [Bilingual]
}

/// A page of a list.
public struct CaseList: Sendable, Hashable {
    public let lines: [CaseLine]
    /// How many cases match in all.
    public let total: Int
    /// What there is beyond the filter, for tabs and choices.
    public let counts: CaseCounts
    public let isMasked: Bool
    /// Where the next page begins, and where the one before ends; nil where there is none.
    public let next: CaseFilter.Mark?
    public let previous: CaseFilter.Mark?

    public var hasMore: Bool { next != nil }
}

extension CaseDesk {
    /// The cases within the asker's reach, for the agency and the prosecutor.
    public func list(_ filter: CaseFilter, by: By) async throws -> CaseList {
        let scope = try by.readingScope
        let program = try program(of: by)
        let hidden = by.isAgencys ? [] : Attention.Kind.allCases.filter(\.isAgencysAlone)
        let read = try await store.read { connection in
            let counts = try CaseCounts(scope, program, connection)
            let total = filter.total(counts)
            let files = try CaseQuery(filter, scope, program, hidden: hidden, wanted: total, of: counts.all).files(connection)
            let attentions = try Self.attentions(of: files.map(\.id), except: hidden, connection)
            return (counts: counts, total: total, files: files, attentions: attentions)
        }
        let nearest = Array(read.files.prefix(filter.limit))
        let files = filter.isBackward ? nearest.reversed() : nearest
        let (lines, isMasked) = try await lines(files, on: "case.list", by: by, attentions: read.attentions)
        // Where a page was come to from, there is more on that side; on the other one line too many says so.
        let isCut = read.files.count > filter.limit
        let hasNext = isCut || filter.isBackward
        let hasPrevious = filter.isBackward ? isCut : filter.after != nil
        return CaseList(
            lines: lines, total: read.total, counts: read.counts, isMasked: isMasked,
            next: hasNext ? lines.last.map(filter.mark(of:)) : nil, previous: hasPrevious ? lines.first.map(filter.mark(of:)) : nil)
    }

    /// What needs a person in each case, soonest first.
    private static func attentions(
        of ids: [CaseID], except hidden: [Attention.Kind], _ connection: any Connection
    ) throws -> [CaseID: [Attention]] {
        if ids.isEmpty { return [:] }
        let rows = try connection.rows(
            "SELECT case_id, kind, due FROM attention WHERE case_id IN (" + .parameters(from: 1, count: ids.count) + ") ORDER BY due, kind",
            ids.map(\.sqlValue)
        ) { row in
            guard let kind = Attention.Kind(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
            return (id: try row.id(0) as CaseID, attention: Attention(kind: kind, due: try row.date(2)))
        }
        return Dictionary(grouping: rows, by: \.id).mapValues { $0.map(\.attention).filter { !hidden.contains($0.kind) } }
    }

    /// Lines with names, after the look at them is logged; without names and reasons when it can't be.
    func lines(
        _ files: [CaseFile], on page: String, by: By, reasons: [CaseID: [Bilingual]] = [:], attentions: [CaseID: [Attention]] = [:]
    ) async throws -> (lines: [CaseLine], isMasked: Bool) {
        let isLogged = try await logged(files.map(\.id.text), on: page, by: by)
        let ring = isLogged ? try await store.keys(for: files.map(\.id.text)) : nil
        let lines = try files.map { file in
            CaseLine(
                id: file.id, number: file.number, stream: file.stream, stage: file.stage, referredOn: file.referredOn,
                nextCourt: file.nextCourt, name: try file.name(ring), next: attentions[file.id]?.first,
                reasons: isLogged ? reasons[file.id] ?? [] : [])
        }
        return (lines, !isLogged)
    }
}

extension CaseFilter {
    fileprivate func total(_ counts: CaseCounts) -> Int {
        wanted.reduce(0) { $0 + counts.count(group, at: $1, stream: stream) }
    }

    /// Where a line stands in this order.
    fileprivate func mark(of line: CaseLine) -> Mark {
        switch effectiveOrder {
        case .newest: Mark(key: line.referredOn.description, id: line.id)
        case .number: Mark(key: line.number.compact, id: line.id)
        case .due: Mark(key: line.next?.due.description ?? "9999-12-31", id: line.id)
        }
    }
}
