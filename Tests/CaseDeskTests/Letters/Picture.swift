import Foundation
import Testing

/// The golden pictures of letters: small, grey, compared with tolerance, so that a nudge of a font passes and a line set over another,
/// a lost block or a wrong page doesn't. `ONWARD_WRITE_PICTURES=1` writes them anew.
enum Picture {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pictures")

    static func compare(_ picture: [UInt8], with name: String) throws {
        let file = folder.appendingPathComponent(name + ".pgm")
        if ProcessInfo.processInfo.environment["ONWARD_WRITE_PICTURES"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(picture).write(to: file)
            return
        }
        let golden = Array(try Data(contentsOf: file))
        #expect(golden.count == picture.count, "\(name): another size")
        guard golden.count == picture.count, !golden.isEmpty else { return }
        let difference = zip(golden, picture).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
        // Of 255 greys; a page of text differs from an empty one by 12 to 25.
        let mean = Double(difference) / Double(golden.count)
        #expect(mean < 3, "\(name) looks otherwise (mean difference \(mean)): look at it, and write the pictures anew")
    }
}
