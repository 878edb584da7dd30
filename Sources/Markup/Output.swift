/// Bytes being written into memory of a size that was counted before.
///
/// A write that doesn't fit ends the process instead of reaching past the memory; sizes are counted by the same rules that write.
struct Output {
    private let start: UnsafeMutablePointer<UInt8>
    private let capacity: Int
    private(set) var count = 0

    init(start: UnsafeMutablePointer<UInt8>, capacity: Int) {
        self.start = start
        self.capacity = capacity
    }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        precondition(count < capacity)
        (start + count).initialize(to: byte)
        count += 1
    }

    @inline(__always)
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        precondition(bytes.count <= capacity - count)
        (start + count).initialize(from: source, count: bytes.count)
        count += bytes.count
    }

    /// A literal of the source, as it is.
    @inline(__always)
    mutating func write(_ literal: StaticString) {
        write(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}
