import Foundation

/// The frames' headers of a `-wal` file (sqlite.org/fileformat2.html#walformat), to tell which pages it holds.
struct WriteAheadLog {
    let path: String
    let pageSize: Int

    /// The pages that committed frames hold, and how many pages the database has after the last commit.
    /// Nothing of a log that is missing, empty or not one: SQLite ignores such a log too.
    ///
    /// Frames' checksums aren't recomputed: a frame that SQLite will reject is found by `quickCheck`.
    func committedPages() -> (pages: Set<Int>, count: Int?) {
        let descriptor = Foundation.open(path, O_RDONLY)
        guard descriptor >= 0 else { return ([], nil) }
        defer { _ = Foundation.close(descriptor) }
        let header = read(descriptor, at: 0, count: 32)
        guard header.count == 32, number(header, 0) | 1 == 0x377F_0683, Int(number(header, 8)) == pageSize else {
            return ([], nil)
        }
        var pages: Set<Int> = []
        var open: [Int] = []
        var count: Int?
        var offset = 32
        while true {
            let frame = read(descriptor, at: offset, count: 24)
            // A frame of an earlier round of the log carries other salts.
            guard frame.count == 24, frame[8..<16] == header[16..<24] else { return (pages, count) }
            open.append(Int(number(frame, 0)))
            let size = Int(number(frame, 4))
            if size > 0 {
                pages.formUnion(open)
                open.removeAll()
                count = size
            }
            offset += 24 + pageSize
        }
    }
}
