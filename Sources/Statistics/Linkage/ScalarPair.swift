/// Two strings as code points in scratch memory: on the stack for names, so that comparing a pair allocates nothing.
enum ScalarPair {
    typealias Scalars = UnsafeBufferPointer<UInt32>

    static func withScalars<Result>(
        _ left: String, _ right: String, _ body: (Scalars, Scalars) -> Result
    ) -> Result {
        withScalars(left) { leftScalars in withScalars(right) { body(leftScalars, $0) } }
    }

    private static func withScalars<Result>(_ text: String, _ body: (Scalars) -> Result) -> Result {
        // UTF-8 never has fewer units than code points.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: text.utf8.count) { buffer in
            var count = 0
            for scalar in text.unicodeScalars {
                buffer.initializeElement(at: count, to: scalar.value)
                count += 1
            }
            return body(Scalars(rebasing: buffer[..<count]))
        }
    }
}
