import CaseDesk
import Cases
import Core
import Programs
import WebFrame

/// A list's state as its address has it: what it is narrowed to, and where this page begins. Nothing personal stands in it.
struct ListAddress: Sendable, Hashable {
    var stages: [Stage] = []
    var stream: Programs.Stream?
    /// The last line of the page before, as `2026-03-05.<id>`.
    var after: Mark?
    /// The place of the page's first line among all, from 1.
    var from = 1

    struct Mark: Sendable, Hashable {
        let date: CivilDate
        let id: CaseID
    }

    init() {}

    /// What can't be read is left out: an old or mistyped address shows the list from its beginning.
    init(_ query: FormFields) {
        let asked = Set(query.all("stage").compactMap(Stage.init(rawValue:)))
        stages = Stage.allCases.filter(asked.contains)
        stream = query.first("stream").flatMap(Programs.Stream.init(rawValue:))
        let parts = (query.first("after") ?? "").split(separator: ".")
        if parts.count == 2, let date = CivilDate(parts[0]), let id = CaseID(parts[1]) {
            after = Mark(date: date, id: id)
            from = query.first("from").flatMap { Int(pathText: $0) } ?? 1
        }
    }

    var isNarrowed: Bool { !stages.isEmpty || stream != nil }

    var filter: CaseFilter {
        CaseFilter(stages: Set(stages), stream: stream, after: after.map { ($0.date, $0.id) })
    }

    /// The first page without one of the things that the list is narrowed to.
    func without(_ stage: Stage) -> ListAddress { firstPage { $0.stages.removeAll { $0 == stage } } }
    func withoutStream() -> ListAddress { firstPage { $0.stream = nil } }

    /// The page after `lines`.
    func next(after lines: [CaseLine]) -> ListAddress? {
        guard let last = lines.last else { return nil }
        var next = self
        next.after = Mark(date: last.referredOn, id: last.id)
        next.from = from + lines.count
        return next
    }

    func firstPage(_ change: (inout ListAddress) -> Void = { _ in }) -> ListAddress {
        var first = self
        first.after = nil
        first.from = 1
        change(&first)
        return first
    }

    /// This state as a path.
    func path(_ base: String) -> String {
        var path = base
        for stage in stages { path = path.query(["stage": stage.rawValue]) }
        return path.query([
            "stream": stream?.rawValue, "after": after.map { "\($0.date).\($0.id.text)" }, "from": after.map { _ in String(from) },
        ])
    }
}
