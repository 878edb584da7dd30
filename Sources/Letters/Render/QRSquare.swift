import CPangoCairo
import CQREncode

/// A QR code (ISO/IEC 18004, error correction M): its dark modules, drawn as squares, so that print keeps them sharp.
struct QRSquare {
    private let width: Int
    private let isDark: [Bool]

    init(_ text: String) throws(LetterError) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { throw .code }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data else { throw .code }
        self.width = width
        isDark = (0..<(width * width)).map { data[$0] & 1 == 1 }
    }

    func draw(on canvas: Canvas, x: Double, y: Double, side: Double) {
        let module = side / Double(width)
        cairo_set_source_rgb(canvas.context, 0, 0, 0)
        for index in isDark.indices where isDark[index] {
            cairo_rectangle(canvas.context, x + Double(index % width) * module, y + Double(index / width) * module, module, module)
        }
        cairo_fill(canvas.context)
    }
}
