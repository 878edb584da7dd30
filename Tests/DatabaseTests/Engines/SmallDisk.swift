import Foundation
import Testing

/// A small tmpfs, which only root may mount.
struct SmallDisk {
    let folder: String

    /// Nil where nothing can be mounted.
    init?(megabytes: Int) {
        guard geteuid() == 0 else { return nil }
        folder = (NSTemporaryDirectory() as NSString).appendingPathComponent("onward-disk-\(getpid())-\(UInt32.random(in: 0 ... .max))")
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder) else {
            try? FileManager.default.removeItem(atPath: folder)
            return nil
        }
    }

    func makeReadOnly() throws { #expect(SmallDisk.run("mount", "-o", "remount,ro", folder)) }

    func unmount() {
        _ = SmallDisk.run("umount", folder)
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func run(_ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
