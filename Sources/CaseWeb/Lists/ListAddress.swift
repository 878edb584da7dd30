import CaseDesk
import Cases
import Core
import Programs
import WebFrame

/// A list's state as its address has it: which part is shown, in which order, what it is narrowed to, and where this page begins.
/// Nothing personal stands in it.
struct ListAddress: Sendable, Hashable {
    /// Lines on a page: few for a person who looks, many for one who goes through all of them.
    static let sizes = [25, 100]

    var size = sizes[0]
    /// What isn't over, unless the address asks for something else.
    var group = CaseGroup.open
    var order = CaseOrder.newest
    var stages: [Stage] = []
    var stream: Programs.Stream?
    /// The last line of the page before, as `2026-03-05.<id>`.
    var after: CaseFilter.Mark?
    /// The first line of the page after.
    var before: CaseFilter.Mark?
    /// The place of the page's first line among all, from 1.
    var from = 1

    init() {}

    /// What can't be read is left out: an old or mistyped address shows the list from its beginning.
    init(_ query: FormFields) {
        let asked = Set(query.all("stage").compactMap(Stage.init(rawValue:)))
        stages = Stage.allCases.filter(asked.contains)
        group = query.first("where").flatMap(CaseGroup.init(rawValue:)) ?? (stages.isEmpty ? .open : .all)
        stages = stages.filter(group.stages.contains)
        order = query.first("sort").flatMap(CaseOrder.init(rawValue:)) ?? .newest
        size = query.first("rows").flatMap { Int(pathText: $0) }.flatMap { Self.sizes.contains($0) ? $0 : nil } ?? Self.sizes[0]
        stream = query.first("stream").flatMap(Programs.Stream.init(rawValue:))
        after = query.first("after").flatMap { CaseFilter.Mark($0, in: filter.effectiveOrder) }
        before = after == nil ? query.first("before").flatMap { CaseFilter.Mark($0, in: filter.effectiveOrder) } : nil
        if after != nil || before != nil { from = max(1, query.first("from").flatMap { Int(pathText: $0) } ?? 1) }
    }

    var isNarrowed: Bool { !stages.isEmpty || stream != nil }

    var filter: CaseFilter {
        CaseFilter(
            group: group, stages: Set(stages), stream: stream, order: order, limit: size, after: after, before: before)
    }

    // MARK: Other lists from here, each from its first page

    /// Another part, in the same order; what was narrowed by stage belongs to this one.
    func showing(_ group: CaseGroup) -> ListAddress {
        firstPage {
            $0.group = group
            $0.stages = []
        }
    }
    func sized(_ size: Int) -> ListAddress { firstPage { $0.size = size } }
    func sorted(by order: CaseOrder) -> ListAddress { firstPage { $0.order = order } }
    func without(_ stage: Stage) -> ListAddress { firstPage { $0.stages.removeAll { $0 == stage } } }
    func withoutStream() -> ListAddress { firstPage { $0.stream = nil } }
    func withoutNarrowing() -> ListAddress {
        firstPage {
            $0.stages = []
            $0.stream = nil
        }
    }

    func firstPage(_ change: (inout ListAddress) -> Void = { _ in }) -> ListAddress {
        var first = self
        first.after = nil
        first.before = nil
        first.from = 1
        change(&first)
        return first
    }

    // MARK: The pages beside this one

    func next(of list: CaseList) -> ListAddress? {
        list.next.map { mark in firstPage { $0.after = mark; $0.from = from + list.lines.count } }
    }

    /// The first page by its own address.
    func previous(of list: CaseList) -> ListAddress? {
        let start = from - size
        return list.previous.map { mark in start <= 1 ? firstPage() : firstPage { $0.before = mark; $0.from = start } }
    }

    var path: String {
        var path = CasePaths.cases().query(["where": group == .open ? nil : group.rawValue, "sort": order == .newest ? nil : order.rawValue])
        for stage in stages { path = path.query(["stage": stage.rawValue]) }
        return path.query([
            "rows": size == Self.sizes[0] ? nil : String(size), "stream": stream?.rawValue, "after": after?.text, "before": before?.text,
            "from": (after ?? before).map { _ in String(from) },
        ])
    }
}

extension CaseFilter.Mark {
    /// Nil for what is no place in this order.
    fileprivate init?(_ text: String, in order: CaseOrder) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let id = CaseID(parts[1]) else { return nil }
        guard let key = order == .number ? FileNumber(parts[0])?.compact : CivilDate(parts[0])?.description else { return nil }
        self.init(key: key, id: id)
    }

    fileprivate var text: String { key + "." + id.text }
}
