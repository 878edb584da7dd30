import Foundation
import Testing

/// A temporary folder with nothing in it but the built executable, run with an environment that names nothing of
/// the checkout. Removed when it goes.
final class EmptyFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent("onward-empty-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        let (built, own) = (try Self.built.get(), url.appendingPathComponent("onward"))
        // A second name of the same file where the disk allows it: a debug build is large, and many tests have one.
        do { try FileManager.default.linkItem(at: built, to: own) } catch { try FileManager.default.copyItem(at: built, to: own) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// From scripts/test; else what lies beside the tests' own executable.
    private static let built = Result<URL, any Error> {
        let named = ProcessInfo.processInfo.environment["ONWARD_TEST_BINARY"].map { URL(fileURLWithPath: $0) }
        let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("onward")
        let url = named ?? beside
        guard FileManager.default.isExecutableFile(atPath: url.path) else { throw NotBuilt(path: url.path) }
        return url
    }

    struct NotBuilt: Error, CustomStringConvertible {
        let path: String
        var description: String { "there is no executable at \(path); scripts/test builds it: run that, or make test" }
    }

    /// What is in it, hidden files too, by paths from here.
    var contents: [String] {
        (FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []).sorted()
    }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Permissions of a file, such as `0o600`.
    func mode(_ name: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int)
    }

    func setMode(_ mode: Int, _ name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
    }

    /// Runs `onward` with these arguments, here, until it ends.
    func onward(_ arguments: String...) async throws -> Ended { try await onward(arguments) }

    /// The same, with variables of the environment.
    func onward(_ arguments: [String], environment: [String: String] = [:]) async throws -> Ended {
        let process = process(arguments)
        process.environment?.merge(environment) { $1 }
        let (out, err) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = err
        try process.run()
        async let output = out.fileHandleForReading.text()
        async let errors = err.fileHandleForReading.text()
        let texts = await (output, errors)
        process.waitUntilExit()
        return Ended(status: process.terminationStatus, output: texts.0, errors: texts.1)
    }

    /// Fills the demonstration in folder X, or serves the one there again, and stops it as a service manager does; the line that it printed
    /// when it was ready.
    @discardableResult
    func demonstrated(_ options: String...) async throws -> String {
        let demo = process(["demo", "--port", "0", "--data", "X", "--json"] + options)
        let out = Pipe()
        demo.standardOutput = out
        try demo.run()
        let line = try #require(await out.fileHandleForReading.line(), "the demo ended before it was ready")
        demo.terminate()
        #expect(await waiting { demo.waitUntilExit(); return demo.terminationStatus } == 0)
        return line
    }

    /// The process, not started yet.
    func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = url.appendingPathComponent("onward")
        process.arguments = arguments
        process.currentDirectoryURL = url
        process.environment = ["HOME": url.path, "PATH": "/usr/bin:/bin", "TMPDIR": url.path]
        process.standardInput = FileHandle.nullDevice
        return process
    }

    struct Ended: Sendable {
        let status: Int32
        let output: String
        let errors: String

        /// What was printed, as JSON.
        func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed) }
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
    }
}

extension FileHandle {
    /// Everything until the other end closes, read on a thread that may wait.
    func text() async -> String {
        await waiting { String(decoding: self.readDataToEndOfFile(), as: UTF8.self) }
    }

    /// One line, without its end; nil when the other end closed before.
    func line() async -> String? {
        await waiting {
            var line: [UInt8] = []
            while let byte = self.readData(ofLength: 1).first {
                if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
                line.append(byte)
            }
            return nil
        }
    }
}

/// Runs what waits on a thread of its own, so that the tests beside it go on.
func waiting<T: Sendable>(_ body: @escaping @Sendable () -> T) async -> T {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: body()) }
    }
}
