import GRDB
import Synchronization

/// Commits the bodies that wait together: one BEGIN IMMEDIATE, a savepoint each, one COMMIT, so one sync of the disk
/// is shared by all. Nobody is answered before COMMIT has returned, whose body threw no more than the others: what it threw may
/// rest on what another in the group wrote ("this is done already"), and whoever hears of that looks for it at once.
final class GroupCommit: Sendable {
    private let path: String
    private let hook = Mutex<SQLiteEngine.BeforeCommit?>(nil)
    private let counts = Mutex(EngineStatistics())

    init(path: String) { self.path = path }

    var statistics: EngineStatistics { counts.withLock { $0 } }

    func setHook(_ hook: SQLiteEngine.BeforeCommit?) { self.hook.withLock { $0 = hook } }

    /// Answers every job: those that run alone apart, the others in groups, in the order in which they came.
    func run(_ jobs: [any Job], on pool: DatabasePool) {
        pool.writeWithoutTransaction { database in
            for part in jobs.runs {
                if let lone = part.first as? LoneJob { runLone(lone, database) } else { begin(part, database) }
            }
        }
    }

    private func runLone(_ job: LoneJob, _ database: GRDB.Database) {
        guard job.claim() else { return }
        do {
            try job.run(on: SQLiteConnection(database, path: path, readOnly: false))
            job.succeed()
        } catch {
            job.fail(StorageError.sqlite(error, path: path))
        }
        if database.isInsideTransaction { try? database.rollback() }
    }

    private func begin(_ jobs: [any Job], _ database: GRDB.Database) {
        do {
            try database.execute("BEGIN IMMEDIATE")
        } catch {
            for job in jobs { fail(job, error) }
            return
        }
        // Claimed only now: whoever gave up while another process held the lock isn't run.
        let claimed = jobs.filter { $0.claim() }
        if claimed.isEmpty { try? database.rollback() } else { finish(claimed, database) }
    }

    /// Runs claimed jobs inside the transaction that has begun, and commits it.
    private func finish(_ jobs: [any Job], _ database: GRDB.Database) {
        var (done, refused): ([any Job], [(job: any Job, error: any Error)]) = ([], [])
        for (index, job) in jobs.enumerated() {
            switch attempt(job, database, alone: jobs.count == 1) {
            case .success: done.append(job)
            case .failure(.own(let error)): refused.append((job, error))
            case .failure(.wholeGroup(let error)):
                // The disk was full, say: SQLite may have rolled back what others wrote. They try again, each alone.
                job.fail(error)
                if database.isInsideTransaction { try? database.rollback() }
                return apart(jobs[..<index] + jobs[(index + 1)...], database)
            }
        }
        if done.isEmpty {
            if database.isInsideTransaction { try? database.rollback() }
        } else if let error = commit(database) {
            // A deferred foreign key is found out at COMMIT: alone, each gets its own answer.
            if case .constraint? = error as? StorageError, jobs.count > 1 { return apart(jobs[...], database) }
            for job in jobs { job.fail(error) }
            return
        }
        count(done)
        for job in done { job.succeed() }
        for (job, error) in refused { job.fail(error) }
    }

    private func count(_ done: [any Job]) {
        if done.isEmpty { return }
        counts.withLock {
            $0.commits += done.count
            $0.groups += 1
        }
    }

    /// Nil when it is made; otherwise everything is rolled back.
    private func commit(_ database: GRDB.Database) -> (any Error)? {
        do {
            if let hook = hook.withLock({ $0 }) {
                let connection = SQLiteConnection(database, path: path, readOnly: false)
                try hook(connection)
                if let failure = connection.failure { throw failure }
            }
            try database.execute("COMMIT")
            return nil
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            return StorageError.sqlite(error, path: path)
        }
    }

    private func apart(_ jobs: ArraySlice<any Job>, _ database: GRDB.Database) {
        counts.withLock { $0.retries += jobs.count }
        for job in jobs {
            do {
                try database.execute("BEGIN IMMEDIATE")
                finish([job], database)
            } catch {
                job.fail(StorageError.sqlite(error, path: path))
            }
        }
    }

    private enum Failure: Error {
        /// The body's own: its savepoint was rolled back and the others stand.
        case own(any Error)
        /// The transaction can't be trusted any more.
        case wholeGroup(any Error)
    }

    private func attempt(_ job: any Job, _ database: GRDB.Database, alone: Bool) -> Result<Void, Failure> {
        let connection = SQLiteConnection(database, path: path, readOnly: false)
        do {
            if !alone { try database.execute("SAVEPOINT body") }
            try job.run(on: connection)
            if let failure = connection.failure { throw failure }
            guard database.isInsideTransaction else {
                throw StorageError.statement("a body ended the transaction it runs in")
            }
            if !alone { try database.execute("RELEASE body") }
            return .success(())
        } catch {
            let own = StorageError.sqlite(error, path: path)
            if connection.lostTransaction || !database.isInsideTransaction { return .failure(.wholeGroup(own)) }
            if alone { return .failure(.own(own)) }
            do {
                try database.execute("ROLLBACK TO body")
                try database.execute("RELEASE body")
                return .failure(.own(own))
            } catch {
                return .failure(.wholeGroup(own))
            }
        }
    }

    private func fail(_ job: any Job, _ error: any Error) {
        if job.claim() { job.fail(StorageError.sqlite(error, path: path)) }
    }
}

/// A job that runs outside the groups and their transactions.
final class LoneJob: Job {
    private let job: any Job
    init(_ job: any Job) { self.job = job }
    func claim() -> Bool { job.claim() }
    func run(on connection: any Connection) throws { try job.run(on: connection) }
    func succeed() { job.succeed() }
    func fail(_ error: any Error) { job.fail(error) }
}

extension GRDB.Database {
    /// Runs one of the few statements that frame transactions, prepared once.
    func execute(_ statement: String) throws { try cachedStatement(sql: statement).execute() }
}

extension Array where Element == any Job {
    /// In order: each lone job by itself, and what stands between lone jobs together.
    fileprivate var runs: [[Element]] {
        var runs: [[Element]] = []
        var open = false
        for job in self {
            if open, !(job is LoneJob) { runs[runs.count - 1].append(job) } else { runs.append([job]) }
            open = !(job is LoneJob)
        }
        return runs
    }
}
