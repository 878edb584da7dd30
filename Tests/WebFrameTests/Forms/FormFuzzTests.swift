import Core
import Testing

@testable import WebFrame

/// Ten thousand bodies made of the pieces that parsers stumble over; nothing may trap, and what is taken is text.
@Suite struct FormFuzzTests {
    private let scraps: [[UInt8]] =
        ["a", "=", "&", "%", "%4", "%41", "%ff", "+", "\r\n", "\r", "\n", "--", "--XX", "\r\n--XX", "--XX--", "\0", "é", "\"", ";", ":"].map { Array($0.utf8) }
        + [
            Array("Content-Disposition: form-data; name=\"a\"".utf8), Array("; filename=\"b\"".utf8), Array("\r\n\r\n".utf8), [0xFF, 0xC3, 0x28],
            Array("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8),
        ]

    private func bodies(_ seed: UInt64, count: Int) -> some Sequence<[UInt8]> {
        let chance = SeededChance(seed: seed)
        return (0..<count).lazy.map { _ in (0..<chance.below(14)).flatMap { _ in scraps[chance.below(scraps.count)] } }
    }

    @Test func urlEncodedBodies() {
        for body in bodies(1, count: 10_000) {
            guard let form = try? URLEncodedForm.parse(body) else { continue }
            for field in form.fields {
                if case .text(let text) = field.value { #expect(!text.unicodeScalars.contains("\0")) }
            }
        }
    }

    @Test func multipartBodiesReadTheSameInAnyPieces() throws {
        let chance = SeededChance(seed: 5)
        for body in bodies(2, count: 10_000) {
            let whole = parse(body, size: body.count + 1)
            let pieces = parse(body, size: 1 + chance.below(9))
            #expect(whole == pieces)
        }
    }

    @Test func headers() {
        for body in bodies(3, count: 10_000) { _ = HeaderParameters(String(decoding: body, as: UTF8.self)) }
    }

    private func parse(_ body: [UInt8], size: Int) -> FormFields? {
        guard var form = MultipartForm(contentType: "multipart/form-data; boundary=XX") else { return nil }
        do {
            for start in stride(from: 0, to: body.count, by: size) { try form.feed(body[start..<min(start + size, body.count)]) }
            return try form.finish()
        } catch {
            return nil
        }
    }
}
