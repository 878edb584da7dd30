import Dispatch
import Synchronization

/// Work that is cut into independent parts, done by a given number of threads; what comes out doesn't depend on how many.
enum Parallel {
    /// `body` of each index from 0 up to but without `count`, in order. Parts are handed out as threads become free.
    static func map<T: Sendable>(_ count: Int, threads: Int, _ body: @Sendable (Int) -> T) -> [T] {
        guard threads > 1, count > 1 else { return (0..<count).map(body) }
        let next = Atomic<Int>(0)
        let results = Mutex<[(Int, T)]>([])
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            var mine: [(Int, T)] = []
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else { break }
                mine.append((index, body(index)))
            }
            results.withLock { $0 += mine }
        }
        return results.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
