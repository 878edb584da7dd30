/// Finished UTF-8 bytes that never change; sharing them costs a reference.
///
/// An array would do, but the elements of a page are many and small, and the allocation of each array looks up its metadata again (a
/// fifth of a page's time, Swift 6.3). The memory is written by the initializer only, which is why it may be shared between threads.
struct Bytes: @unchecked Sendable {
    private final class Storage: ManagedBuffer<Int, UInt8> {}
    private let storage: ManagedBuffer<Int, UInt8>

    /// The bytes that `body` writes, at most `size`.
    @inline(__always)
    init(size: Int, _ body: (inout Output) -> Void) {
        storage = Storage.create(minimumCapacity: size) { _ in 0 }
        storage.withUnsafeMutablePointers { count, start in
            var output = Output(start: start, capacity: size)
            body(&output)
            count.pointee = output.count
        }
    }

    var count: Int { storage.withUnsafeMutablePointerToHeader { $0.pointee } }

    @inline(__always)
    func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        storage.withUnsafeMutablePointers { count, start in body(UnsafeBufferPointer(start: start, count: count.pointee)) }
    }
}
