import Foundation
import Glibc
import Testing

/// `onward serve` under way, until it is told to end.
struct Serving {
    let process: Process
    let port: UInt16

    /// Starts the server on a free port and returns once it has printed its address.
    init(in folder: EmptyFolder, _ arguments: String...) async throws {
        process = folder.process(["serve", "--port", "0", "--json"] + arguments)
        let out = Pipe()
        process.standardOutput = out
        try process.run()
        let line = try #require(await out.fileHandleForReading.line(), "the server ended before it printed its address")
        let ready = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        let address = try #require(ready["address"])
        port = try #require(URL(string: address)?.port.flatMap(UInt16.init(exactly:)))
    }

    /// Asks it to end, and returns its exit code.
    func terminate() async -> Int32 {
        process.terminate()
        let process = process
        return await waiting {
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    /// The whole answer to a GET, head and body.
    func get(_ path: String) async throws -> String {
        let port = port
        return try #require(await waiting { Self.exchange(port, "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n") })
    }

    private static func exchange(_ port: UInt16, _ request: String) -> String? {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard connected == 0 else { return nil }
        let handle = FileHandle(fileDescriptor: socket, closeOnDealloc: false)
        handle.write(Data(request.utf8))
        return String(decoding: handle.readDataToEndOfFile(), as: UTF8.self)
    }
}
