extension Collection where Element == Int {
    /// What `body` gives for each, with at most `width` at a time. Throws the first error; the others are cancelled.
    func concurrently<T: Sendable>(
        _ width: Int, _ body: @escaping @Sendable (Int) async throws -> T
    ) async throws -> [Int: T] {
        try await withThrowingTaskGroup(of: (Int, T).self) { group in
            var results: [Int: T] = [:]
            var left = makeIterator()
            for _ in 0..<width {
                guard let next = left.next() else { break }
                group.addTask { (next, try await body(next)) }
            }
            for try await (number, result) in group {
                results[number] = result
                if let next = left.next() { group.addTask { (next, try await body(next)) } }
            }
            return results
        }
    }
}
