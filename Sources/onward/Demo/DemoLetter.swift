/// A letter of one page as a PDF, made here so that the demonstration needs no file beside the program.
///
/// ISO 32000-1, 7.5: header, five objects, cross-reference table with the byte where each begins, trailer. The text is in
/// Helvetica with WinAnsiEncoding, one of the fonts that every reader has.
enum DemoLetter {
    /// - Parameter lines: without control characters; what WinAnsi (here: Latin-1) doesn't have is printed as `?`.
    static func pdf(_ lines: [String]) -> [UInt8] {
        let content = "BT /F1 11 Tf 72 720 Td 16 TL\n" + lines.map { "(\(escaped($0))) Tj T*\n" }.joined() + "ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + places.map { "\(padded($0)) 00000 n \n" }.joined()
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(file.utf8)
    }

    /// A string of PDF: brackets and backslashes escaped, letters beyond ASCII by their octal code.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x28, 0x29, 0x5C: "\\\(scalar)"
            case 0x20...0x7E: String(scalar)
            case 0x2019: "'"
            case 0xA0...0xFF: "\\" + String(scalar.value, radix: 8)
            default: "?"
            }
        }.joined()
    }

    private static func padded(_ place: Int) -> String {
        let digits = String(place)
        return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    }
}
