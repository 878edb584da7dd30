import HummingbirdCore
import NIOCore
import Synchronization

/// Reads a body within a size and a time, so that slow or endless senders can't hold the server (QUALITY: 64 half-sent bodies).
struct BodyReader: Sendable {
    /// A sender may take so long in any case; the default is 15 seconds.
    var patience: Duration = .seconds(15)
    /// Beyond that it must have sent so many bytes for each further second.
    var bytesPerSecond = 16_384

    /// Calls `take` with each piece, in order. Throws ``WebError/tooLarge(maxBytes:)`` as soon as it is known, before the rest is read;
    /// ``WebError/slow``; ``WebError/badRequest`` when the connection or its framing breaks; and what `take` throws.
    func read<State: Sendable>(
        _ body: RequestBody, declared: Int?, maxBytes: Int, into state: State,
        take: @escaping @Sendable (inout State, ByteBufferView) throws -> Void
    ) async throws -> State {
        if let declared, declared > maxBytes { throw WebError.tooLarge(maxBytes: maxBytes) }
        if declared == 0 { return state }
        let received = Received()
        return try await withThrowingTaskGroup(of: State?.self) { group in
            group.addTask {
                try await collect(body, declared, maxBytes, state, received, take)
            }
            group.addTask {
                try await watch(received)
                return nil
            }
            defer { group.cancelAll() }
            guard let state = try await group.next() ?? nil else { throw WebError.slow }
            return state
        }
    }

    private func collect<State: Sendable>(
        _ body: RequestBody, _ declared: Int?, _ maxBytes: Int, _ state: State, _ received: Received,
        _ take: @Sendable (inout State, ByteBufferView) throws -> Void
    ) async throws -> State {
        var state = state
        var iterator = body.makeAsyncIterator()
        while let piece = try await next(&iterator) {
            guard received.add(piece.readableBytes) <= maxBytes else { throw WebError.tooLarge(maxBytes: maxBytes) }
            try take(&state, piece.readableBytesView)
        }
        // A stream that was cut off can end without an error; a part of a form must not pass for the whole.
        guard !Task.isCancelled, declared == nil || declared == received.count else { throw WebError.badRequest }
        return state
    }

    /// What the connection throws (broken framing, a reset) is the sender's doing.
    private func next(_ iterator: inout RequestBody.AsyncIterator) async throws -> ByteBuffer? {
        do {
            return try await iterator.next()
        } catch is CancellationError {
            throw WebError.slow
        } catch {
            throw WebError.badRequest
        }
    }

    private func watch(_ received: Received) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        while true {
            let earned = Duration.seconds(received.count / bytesPerSecond)
            let deadline = start.advanced(by: patience + earned)
            if clock.now >= deadline { return }
            try await clock.sleep(until: deadline)
        }
    }
}

/// How many bytes have come, known to the reader and to whoever watches its time.
private final class Received: Sendable {
    private let bytes = Mutex(0)

    var count: Int { bytes.withLock { $0 } }

    /// The new count.
    func add(_ more: Int) -> Int {
        bytes.withLock { count in
            count += more
            return count
        }
    }
}
