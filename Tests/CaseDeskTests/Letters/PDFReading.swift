import Foundation

/// What a reader of the screen and a person at paper get of a PDF, by poppler's tools.
struct PDFReading {
    let text: String
    let info: String
    let structure: String
    let fonts: String
    /// Every page in 255 greys, at 20 dots per inch (170 by 220).
    let pictures: [[UInt8]]
    /// Of the first page.
    var picture: [UInt8] { pictures.first ?? [] }
    /// Every language that the file names.
    let languages: Set<String>
    /// What a camera reads of it: the addresses in its QR codes. Nil where there is no zbarimg.
    let codes: [String]?

    init(_ pdf: [UInt8]) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("letter-\(UUID().uuidString).pdf")
        try Data(pdf).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        text = String(decoding: try Self.run(["pdftotext", "-layout", path.path, "-"]), as: UTF8.self)
        info = String(decoding: try Self.run(["pdfinfo", path.path]), as: UTF8.self)
        structure = String(decoding: try Self.run(["pdfinfo", "-struct", path.path]), as: UTF8.self)
        fonts = String(decoding: try Self.run(["pdffonts", path.path]), as: UTF8.self)
        let pages = info.firstMatch(of: /Pages: +([0-9]+)/).flatMap { Int($0.output.1) } ?? 0
        pictures = try (0..<pages).map { page in
            Array(try Self.run(["pdftoppm", "-gray", "-r", "20", "-f", String(page + 1), "-singlefile", path.path]))
        }
        languages = Set(String(decoding: pdf, as: UTF8.self).matches(of: /\/Lang \(([A-Za-z-]+)\)/).map { String($0.output.1) })
        codes = try Self.codes(at: path)
    }

    private static func codes(at path: URL) throws -> [String]? {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/zbarimg") else { return nil }
        // As a telephone would see the paper: 150 dots per inch.
        let picture = path.deletingPathExtension().path
        _ = try run(["pdftoppm", "-png", "-r", "150", "-singlefile", path.path, picture])
        defer { try? FileManager.default.removeItem(atPath: picture + ".png") }
        let found = try run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture + ".png"])
        return String(decoding: found, as: UTF8.self).split(separator: "\n").map(String.init)
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
