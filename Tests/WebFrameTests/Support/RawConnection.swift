import NIOCore
import NIOPosix

/// A socket that writes bytes as they are, to ask what no client library would.
struct RawConnection: Sendable {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    static func with<Result: Sendable>(
        port: Int, _ body: @escaping @Sendable (Exchange) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(Exchange(inbound: inbound, outbound: outbound))
        }
    }

    struct Exchange: Sendable {
        let inbound: NIOAsyncChannelInboundStream<ByteBuffer>
        let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>

        func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

        /// Everything until the server closes the connection.
        func readToEnd() async -> String {
            var text = ""
            do {
                for try await piece in inbound { text += String(buffer: piece) }
            } catch {
                // A reset is an end too.
            }
            return text
        }
    }
}
