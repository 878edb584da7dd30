import Foundation
import Testing

@testable import Database

/// A real full disk.
@Suite("disk full", .serialized) struct DiskFullTests {
    @Test func writesFailReadsGoOnAndRoomHelpsAtOnce() async throws {
        guard let disk = SmallDisk(megabytes: 4) else {
            print("NOTICE: no tmpfs can be mounted here; the full disk isn't tested")
            return
        }
        defer { disk.unmount() }
        let path = disk.folder + "/cases.sqlite"
        let engine = try SQLiteEngine(path: path, options: SQLiteOptions(mode: .create))
        try await Migrator([Testbed.contractTables]).migrate(engine, at: Testbed.start)
        let ballast = disk.folder + "/ballast"
        try await engine.write { try $0.execute("INSERT INTO parent VALUES (1)") }
        #expect(FileManager.default.createFile(atPath: ballast, contents: Data(count: 2_000_000)))

        let (acknowledged, refusals) = await fill(engine)
        #expect(acknowledged > 0)
        #expect(refusals.count == 20)
        for refusal in refusals {
            if case .some(.unavailable) = refusal as? StorageError { continue }
            Issue.record("not unavailable: \(refusal)")
        }
        #expect(try await engine.read { try $0.count("SELECT count(*) FROM sample") } == acknowledged)

        try FileManager.default.removeItem(atPath: ballast)
        try await engine.write { try $0.execute("INSERT INTO parent VALUES (2)") }
        #expect(try await engine.read { try $0.count("SELECT count(*) FROM sample") } == acknowledged)
        #expect(try await engine.quickCheck() == [])
        await engine.close()
    }

    @Test func aReadOnlyFileSystemIsSaidInOneLine() async throws {
        guard let disk = SmallDisk(megabytes: 4) else { return }
        defer { disk.unmount() }
        let path = disk.folder + "/cases.sqlite"
        await (try SQLiteEngine(path: path, options: SQLiteOptions(mode: .create))).close()
        try disk.makeReadOnly()
        for mode in [SQLiteOptions.Mode.create, .mustExist] {
            #expect {
                _ = try SQLiteEngine(path: path, options: SQLiteOptions(mode: mode))
            } throws: { error in
                if case .some(.unavailable(let reason)) = error as? StorageError { reason.contains(path) && !reason.contains("\n") } else { false }
            }
        }
    }

    /// Rows of 20 kB from four writers until twenty are refused.
    private func fill(_ engine: SQLiteEngine) async -> (acknowledged: Int, refusals: [any Error]) {
        let numbers = Counter()
        let blob = [UInt8](repeating: 7, count: 20_000)
        return await withTaskGroup(of: (Int, [any Error]).self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var (done, refusals): (Int, [any Error]) = (0, [])
                    while refusals.count < 5 {
                        let id = numbers.next()
                        do {
                            try await engine.write { try $0.execute("INSERT INTO sample (id, b) VALUES ($1, $2)", id, blob) }
                            done += 1
                        } catch {
                            refusals.append(error)
                        }
                    }
                    return (done, refusals)
                }
            }
            return await group.reduce((0, [])) { ($0.0 + $1.0, $0.1 + $1.1) }
        }
    }
}
