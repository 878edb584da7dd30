/// All routes of the site. Literal segments win over values: `/cases/new` before `/cases/:case`.
public struct RouteTable: Sendable {
    /// What is wrong with a table; the server doesn't start with one.
    public struct Mistake: Error, Sendable, Hashable, CustomStringConvertible {
        public let description: String
    }

    /// In the order in which they are tried.
    public let routes: [Route]
    private let byLength: [Int: [Route]]

    /// Throws ``Mistake`` when two routes have the same method and shape of path, or the same method and name, when a path doesn't
    /// begin with `/`, or when its `:name` segments and its types differ in number.
    public init(_ routes: [Route]) throws {
        var seen: Set<String> = []
        for route in routes {
            guard route.path.hasPrefix("/"), route.pattern.valueCount == route.promisedValues else {
                throw Mistake(description: "\(route.name): \(route.path) needs \(route.promisedValues) values")
            }
            for key in ["\(route.method.rawValue) \(route.pattern.shape)", "\(route.method.rawValue) name \(route.name)"] {
                guard seen.insert(key).inserted else { throw Mistake(description: "\(route.name): \(key) is there twice") }
            }
        }
        let ordered = routes.enumerated().sorted { left, right in
            (left.element.pattern.valueCount, left.offset) < (right.element.pattern.valueCount, right.offset)
        }
        self.routes = ordered.map(\.element)
        byLength = Dictionary(grouping: self.routes) { $0.pattern.segments.count }
    }

    /// What a path leads to.
    enum Finding {
        case found(Route, values: [String])
        case wrongMethod(allowed: [Method])
        case nothing
    }

    func find(_ method: Method?, _ path: [String]) -> Finding {
        var allowed: Set<Method> = []
        for route in byLength[path.count] ?? [] {
            guard let values = route.pattern.match(path) else { continue }
            if route.method == method { return .found(route, values: values) }
            allowed.insert(route.method)
        }
        return allowed.isEmpty ? .nothing : .wrongMethod(allowed: Method.allCases.filter(allowed.contains))
    }

    /// Whether a GET of this path would find a route.
    func shows(_ path: [String]) -> Bool {
        if case .found = find(.get, path) { true } else { false }
    }

    /// Whether a GET of this address of the site finds a route that lets `session` pass.
    func admits(_ session: Session, to address: String) -> Bool {
        guard let target = RequestTarget(String(address.prefix { $0 != "#" })), case .found(let route, _) = find(.get, target.segments)
        else { return false }
        return route.access.admits(session)
    }
}
