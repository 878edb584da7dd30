import CLibPQ

/// Values as libpq takes them: texts ended by NUL, bytes in binary.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []
    /// The type's number in `pg_type`. 0 leaves it to the server: a text is what its column is, a null anything.
    private(set) var types: [Oid] = []

    /// Throws `StorageError.constraint` for a value that can't be kept.
    init(_ values: [SQLValue]) throws {
        for value in values {
            try value.checkStorable()
            switch value {
            case .null: add(nil as [UInt8]?, type: 0)
            case .integer(let number): add(String(number).utf8, type: 20)
            case .real(let number): add(number.description.utf8, type: 701)
            case .text(let text): add(text.utf8, type: 0)
            case .boolean(let flag): add((flag ? "t" : "f").utf8, type: 16)
            case .blob(let blob):
                add(blob, type: 17)
                formats[formats.count - 1] = 1
            }
        }
    }

    private mutating func add(_ content: (some Sequence<UInt8>)?, type: Oid) {
        let start = bytes.count
        if let content {
            bytes.append(contentsOf: content)
            offsets.append(start)
        } else {
            offsets.append(nil)
        }
        lengths.append(Int32(bytes.count - start))
        bytes.append(0)
        formats.append(0)
        types.append(type)
    }

    /// Whether a statement prepared for `prepared` types takes these values: a null fits any type.
    func fit(_ prepared: [Oid]) -> Bool {
        prepared.count == types.count
            && types.indices.allSatisfy { offsets[$0] == nil || types[$0] == prepared[$0] }
    }

    /// Calls `body` with the arrays that PQexecPrepared and its like want.
    func withPointers<T>(
        _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> T
    ) -> T {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }
            return body(Int32(offsets.count), pointers, lengths, formats)
        }
    }
}
