import Foundation

/// What a reader of the screen and a person at paper get of a PDF, by poppler's tools.
struct PDFReading {
    let text: String
    let info: String
    let structure: String
    let fonts: String
    /// The first page in 255 greys, at 20 dots per inch (170 by 220).
    let picture: [UInt8]

    init(_ pdf: [UInt8]) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("letter-\(UUID().uuidString).pdf")
        try Data(pdf).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        text = String(decoding: try Self.run(["pdftotext", "-layout", path.path, "-"]), as: UTF8.self)
        info = String(decoding: try Self.run(["pdfinfo", path.path]), as: UTF8.self)
        structure = String(decoding: try Self.run(["pdfinfo", "-struct", path.path]), as: UTF8.self)
        fonts = String(decoding: try Self.run(["pdffonts", path.path]), as: UTF8.self)
        picture = Array(try Self.run(["pdftoppm", "-gray", "-r", "20", "-f", "1", "-singlefile", path.path]))
    }

    /// The text with every run of white space as one space, so that line ends don't count.
    var words: String { text.split { $0 == " " || $0 == "\n" || $0 == "\u{C}" }.joined(separator: " ") }

    static func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}
