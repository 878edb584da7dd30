import Synchronization

/// A transaction on its way: waiting for a thread, running, answered. Its caller is answered exactly once.
protocol Job: AnyObject, Sendable {
    /// Takes the job out of waiting. False when its caller has given up, or was answered already: then it mustn't run.
    func claim() -> Bool
    /// Runs the body and keeps its result for `succeed`. May be called again when a group is taken apart.
    func run(on connection: any Connection) throws
    /// Answers with the result of the last `run`; called after the commit.
    func succeed()
    func fail(_ error: any Error)
}

/// The job of one call of `Engine.read` or `Engine.write`.
final class TransactionJob<Value: Sendable>: Job {
    typealias Body = @Sendable (any Connection) throws -> Value
    private typealias Caller = CheckedContinuation<Value, any Error>

    private enum State {
        case new
        case waiting(Caller)
        case running(Caller, Value?)
        case answered
    }

    private let body: Body
    private let state = Mutex<State>(.new)

    private init(_ body: @escaping Body) { self.body = body }

    /// Hands a job to `submit` and waits for its answer. Cancelling the task while the job waits answers
    /// `CancellationError` and nothing runs; once the body runs it is too late and the job goes on.
    static func answer(_ body: @escaping Body, submit: (any Job) -> Void) async throws -> Value {
        let job = TransactionJob(body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { caller in
                if job.begin(caller) { submit(job) } else { caller.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            job.cancel()
        }
    }

    private func begin(_ caller: Caller) -> Bool {
        state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(caller)
            return true
        }
    }

    private func cancel() {
        let caller: Caller? = state.withLock { state in
            switch state {
            case .new:
                state = .answered
                return nil
            case .waiting(let caller):
                state = .answered
                return caller
            case .running, .answered: return nil
            }
        }
        caller?.resume(throwing: CancellationError())
    }

    func claim() -> Bool {
        state.withLock { state in
            guard case .waiting(let caller) = state else { return false }
            state = .running(caller, nil)
            return true
        }
    }

    func run(on connection: any Connection) throws {
        let value = try body(connection)
        state.withLock { state in
            if case .running(let caller, _) = state { state = .running(caller, value) }
        }
    }

    func succeed() {
        let answer: (Caller, Value)? = state.withLock { state in
            guard case .running(let caller, let value?) = state else { return nil }
            state = .answered
            return (caller, value)
        }
        if let (caller, value) = answer { caller.resume(returning: value) }
    }

    func fail(_ error: any Error) {
        let caller: Caller? = state.withLock { state in
            guard case .running(let caller, _) = state else { return nil }
            state = .answered
            return caller
        }
        caller?.resume(throwing: error)
    }
}
