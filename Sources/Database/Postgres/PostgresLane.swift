import Foundation
import Synchronization

/// One thread's connection and what it does with a job: begin, body, commit, and again where that is right.
final class PostgresLane {
    private let options: PostgresOptions
    private let counts: PostgresCounts
    private var session: PostgresSession?

    init(_ options: PostgresOptions, _ counts: PostgresCounts) {
        self.options = options
        self.counts = counts
    }

    private enum Outcome {
        case done
        case failed(any Error)
        /// Given up by the server for no fault of the body's.
        case again(StorageError)
        /// The connection broke and nothing was committed.
        case lost(StorageError)
    }

    func run(_ job: any Job, writes: Bool) {
        guard job.claim() else { return }
        do {
            try tryRepeatedly(job, writes)
            job.succeed()
        } catch let failure as PostgresFailure {
            job.fail(failure.storageError)
        } catch {
            job.fail(error)
        }
    }

    /// Returns when the job's transaction is committed. The job isn't answered yet.
    private func tryRepeatedly(_ job: any Job, _ writes: Bool) throws {
        var failed = 0
        var reconnected = false
        while true {
            let session = try connected()
            let turn = failed >= options.retry.turnsFrom
            switch attempt(job, session, writes, turn: turn) {
            case .done:
                if writes { counts.committed() }
                return
            case .failed(let error): throw error
            case .lost(let error):
                self.session = nil
                if reconnected { throw error }
                reconnected = true
            case .again(let error):
                failed += 1
                if failed >= options.retry.tries { throw error }
                if !turn { Thread.sleep(forTimeInterval: Double(options.retry.pause(after: failed, options.chance)) / 1000) }
            }
            counts.retried()
        }
    }

    private func connected() throws -> PostgresSession {
        if let session, session.isUsable { return session }
        let fresh = try PostgresSession(options, asRole: true)
        session = fresh
        return fresh
    }

    private func attempt(_ job: any Job, _ session: PostgresSession, _ writes: Bool, turn: Bool) -> Outcome {
        do {
            // Of the session and not of the transaction: its snapshot must be taken after the lock was had.
            if turn { try session.script("SELECT pg_advisory_lock(\(PostgresLock.retry), hashtext('\(options.schema)'))") }
        } catch {
            return outcome(error)
        }
        let outcome = transaction(job, session, writes)
        if turn { _ = try? session.script("SELECT pg_advisory_unlock_all()") }
        return outcome
    }

    private func transaction(_ job: any Job, _ session: PostgresSession, _ writes: Bool) -> Outcome {
        let connection = PostgresConnection(session)
        do {
            try session.script(begin(writes))
            try job.run(on: connection)
            if let failure = connection.failure { throw failure }
        } catch {
            // The statement's error counts, whatever the body made of it.
            let outcome = connection.serverFailure.map(outcome) ?? outcome(error)
            if case .lost = outcome { return outcome }
            do { try session.script("ROLLBACK") } catch { self.session = nil }
            if connection.serverFailure?.losesPlans == true { try? session.forgetPrepared() }
            return outcome
        }
        return commit(session, writes)
    }

    private func begin(_ writes: Bool) -> String {
        guard writes else { return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" }
        return switch options.isolation {
        case .serializable: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        case .snapshot: "BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE"
        }
    }

    private func commit(_ session: PostgresSession, _ writes: Bool) -> Outcome {
        do {
            guard try session.script("COMMIT").commandTag == "COMMIT" else {
                return .failed(StorageError.statement("a body ended the transaction it runs in"))
            }
            return .done
        } catch {
            let outcome = outcome(error)
            guard writes, case .lost = outcome else { return outcome }
            self.session = nil
            return .failed(
                StorageError.unavailable(reason: "the connection broke during a commit; whether it was made isn't known"))
        }
    }

    private func outcome(_ error: any Error) -> Outcome {
        guard let failure = error as? PostgresFailure else { return .failed(error) }
        if failure.losesConnection { return .lost(failure.storageError) }
        if failure.losesPlans { return .again(failure.storageError) }
        if options.retry.retries(sqlState: failure.sqlState, constraint: failure.constraint) {
            return .again(failure.storageError)
        }
        return .failed(failure.storageError)
    }
}

/// First keys of the advisory locks; the second is the schema's hash.
enum PostgresLock {
    static let migration = 0x4F4E_0001
    static let retry = 0x4F4E_0002
}

/// The statistics of an engine, counted by its threads.
final class PostgresCounts: Sendable {
    private let counts = Mutex(EngineStatistics())

    var statistics: EngineStatistics { counts.withLock { $0 } }

    func committed() {
        counts.withLock {
            $0.commits += 1
            $0.groups += 1
        }
    }

    func retried() { counts.withLock { $0.retries += 1 } }
}
