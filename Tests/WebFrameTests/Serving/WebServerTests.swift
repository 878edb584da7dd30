import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ServiceLifecycle
import Testing

@testable import WebFrame

/// Over real sockets.
@Suite struct WebServerTests {
    private func live(
        patience: Duration = .seconds(60), _ test: @escaping @Sendable (Int, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await Fixture.server(patience: patience).application().test(.live) { client in
            try await test(try #require(client.port), client)
        }
    }

    @Test func pagesComeOverASocket() async throws {
        try await live { _, client in
            let answer = try await client.executeRequest(uri: "/", method: .get, headers: [:], body: nil)
            #expect(answer.status == .ok)
            #expect(answer.headers[.server] == nil)
        }
    }

    /// Where one request ends must not be a matter of opinion: each of these is answered once and the connection ends.
    @Test(arguments: [
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 40\r\n\r\naaaaGET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity, chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: +4\r\n\r\naaaa",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length : 4\r\n\r\naaaa",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n X: folded\r\n\r\n",
    ])
    func ambiguousFramingEndsTheConnection(_ request: String) async throws {
        try await live { port, _ in
            let answer = try await RawConnection.with(port: port) { raw in
                try await raw.send(request)
                return await raw.readToEnd()
            }
            #expect(answer.hasPrefix("HTTP/1.1 4") || answer.isEmpty, "\(answer.prefix(200))")
            #expect(!answer.contains("User-agent"), "\(answer)")
        }
    }

    @Test func hugeHeadersAreRefused() async throws {
        try await live { port, _ in
            let answer = try await RawConnection.with(port: port) { raw in
                try await raw.send("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "y", count: 40_000))\r\n\r\n")
                return await raw.readToEnd()
            }
            #expect(!answer.contains(" 200 "))
        }
    }

    /// 64 senders that stop half-way are told so and let go, and somebody else is served meanwhile.
    @Test func slowSendersHoldNobodyUp() async throws {
        try await live(patience: .seconds(2)) { port, client in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<64 {
                    group.addTask {
                        try await RawConnection.with(port: port) { raw in
                            try await raw.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nname=")
                            return await raw.readToEnd()
                        }
                    }
                }
                let other = try await client.executeRequest(uri: "/", method: .get, headers: [:], body: nil)
                #expect(other.status == .ok)
                for try await answer in group {
                    #expect(answer.hasPrefix("HTTP/1.1 408 "), "\(answer.prefix(100))")
                    #expect(answer.contains("Content-Security-Policy"))
                }
            }
        }
    }

    @Test func tooLargeIsToldBeforeTheBodyIsRead() async throws {
        try await live { port, _ in
            let answer = try await RawConnection.with(port: port) { raw in
                try await raw.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\nname=")
                return await raw.readToEnd()
            }
            #expect(answer.hasPrefix("HTTP/1.1 413 "))
        }
    }

    /// A stream that ends early is not taken for the whole form.
    @Test func aCutOffFormIsNotTaken() async throws {
        try await live { port, client in
            _ = try await RawConnection.with(port: port) { raw in
                try await raw.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nname=half")
            }
            let answer = try await client.executeRequest(uri: "/", method: .get, headers: [:], body: nil)
            #expect(answer.status == .ok)
        }
    }

    /// Told to stop, the server still answers what it was asked, and a sender that hangs doesn't keep it.
    @Test func stoppingAnswersWhatIsInFlight() async throws {
        var server = try Fixture.server()
        server.grace = .seconds(3)
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        server.onListening = { address in
            if let port = address.port { listening.yield(port) }
        }
        let group = try server.group()
        let answer = try await withThrowingTaskGroup(of: String.self) { tasks in
            tasks.addTask {
                try await group.run()
                return ""
            }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            tasks.addTask {
                try await RawConnection.with(port: port) { raw in
                    try await raw.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nname=")
                    _ = await raw.readToEnd()
                    return ""
                }
            }
            tasks.addTask {
                try await RawConnection.with(port: port) { raw in
                    try await raw.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
                    await SlowPage.started.wait()
                    await group.triggerGracefulShutdown()
                    return await raw.readToEnd()
                }
            }
            return try await tasks.reduce("") { $0 + $1 }
        }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
        #expect(answer.hasSuffix("done"))
    }
}
