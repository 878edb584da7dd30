import Dispatch
import Foundation

/// A line of jobs, first come first served, and the threads that take them.
///
/// Blocking calls of the C libraries happen on these threads alone, never on Swift's cooperative pool. Threads
/// start when there is work for them and stay. A job that waits longer than `bound` is answered `.busy`.
final class JobThreads: @unchecked Sendable {
    /// What one thread does with the jobs it took (all still unclaimed). Called on that thread only.
    typealias Worker = ([any Job]) -> Void

    private let name: String
    private let threads: Int
    private let most: Int
    private let bound: Duration
    private let queueLimit: Int
    private let makeWorker: @Sendable () -> Worker

    private let condition = NSCondition()
    // Below: guarded by `condition`.
    private var waiting: [(deadline: ContinuousClock.Instant, job: any Job)] = []
    private var started = 0
    private var idle = 0
    private var sweeping = false
    private var closing = false
    private var closed: [CheckedContinuation<Void, Never>] = []

    /// - Parameters:
    ///   - threads: how many run at once, at most.
    ///   - most: how many waiting jobs one thread takes at once.
    ///   - bound: how long a job may wait for a thread.
    ///   - queueLimit: how many may wait; one more is answered `.busy` at once.
    ///   - makeWorker: called on each new thread; what it makes lives and dies there.
    init(
        name: String, threads: Int, most: Int, bound: Duration, queueLimit: Int,
        makeWorker: @escaping @Sendable () -> Worker
    ) {
        self.name = name
        self.threads = threads
        self.most = most
        self.bound = bound
        self.queueLimit = queueLimit
        self.makeWorker = makeWorker
    }

    func submit(_ job: any Job) {
        condition.lock()
        let refusal: StorageError? =
            closing ? .unavailable(reason: "the database is closed") : waiting.count >= queueLimit ? .busy : nil
        if refusal == nil {
            waiting.append((ContinuousClock.now + bound, job))
            if idle == 0, started < threads { startThread() }
            if !sweeping { sweep(after: bound) }
            condition.signal()
        }
        condition.unlock()
        if let refusal, job.claim() { job.fail(refusal) }
    }

    /// How many wait for a thread at this moment.
    var waitingCount: Int {
        condition.lock()
        defer { condition.unlock() }
        return waiting.count
    }

    /// Returns when the jobs that wait are answered and the threads have ended. Later jobs are refused.
    func close() async {
        await withCheckedContinuation { caller in
            condition.lock()
            closing = true
            let done = started == 0
            if !done { closed.append(caller) }
            condition.broadcast()
            condition.unlock()
            if done { caller.resume() }
        }
    }

    private func startThread() {
        started += 1
        let thread = Thread { [self] in
            let work = makeWorker()
            while let jobs = take() { work(jobs) }
            ended()
        }
        thread.name = name
        thread.start()
    }

    /// The next jobs; nil when closing and none is left.
    private func take() -> [any Job]? {
        condition.lock()
        defer { condition.unlock() }
        idle += 1
        defer { idle -= 1 }
        while waiting.isEmpty {
            if closing { return nil }
            condition.wait()
        }
        let jobs = waiting.prefix(most).map(\.job)
        waiting.removeFirst(jobs.count)
        return jobs
    }

    private func ended() {
        condition.lock()
        started -= 1
        let callers = started == 0 ? closed : []
        if started == 0 { closed = [] }
        condition.unlock()
        for caller in callers { caller.resume() }
    }

    /// Looks again when the oldest job's time is over. One timer for the whole line, and none while it is empty.
    private func sweep(after delay: Duration) {
        sweeping = true
        let nanoseconds = delay.components.seconds * 1_000_000_000 + delay.components.attoseconds / 1_000_000_000
        DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(Int(nanoseconds))) { [weak self] in
            self?.answerOverdue()
        }
    }

    private func answerOverdue() {
        condition.lock()
        let now = ContinuousClock.now
        let overdue = waiting.prefix { $0.deadline <= now }.map(\.job)
        waiting.removeFirst(overdue.count)
        sweeping = false
        if let next = waiting.first { sweep(after: next.deadline - now) }
        condition.unlock()
        for job in overdue where job.claim() { job.fail(StorageError.busy) }
    }
}
