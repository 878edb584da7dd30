import CPangoCairo
import Core

/// A PDF that is being drawn. Text is laid out by pango; every height is ours, so that no line is ever set over another.
final class Canvas {
    let context: OpaquePointer
    private let surface: OpaquePointer
    private let output: Output
    /// Of the words that are drawn next.
    var language: Language
    private var fonts: [Face: OpaquePointer] = [:]

    private final class Output { var bytes: [UInt8] = [] }

    init(language: Language) {
        self.language = language
        output = Output()
        surface = cairo_pdf_surface_create_for_stream(
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().bytes += UnsafeBufferPointer(start: data, count: Int(length))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(output).toOpaque(), Style.page.width, Style.page.height)
        context = cairo_create(surface)
    }

    deinit {
        for font in fonts.values { pango_font_description_free(font) }
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    private func metadata(_ field: cairo_pdf_metadata_t, _ value: String) { cairo_pdf_surface_set_metadata(surface, field, value) }

    /// When and by what it was made: cairo would write the clock's time.
    func dated(_ date: CivilDate) {
        metadata(CAIRO_PDF_METADATA_CREATE_DATE, "\(date)T12:00:00Z")
        metadata(CAIRO_PDF_METADATA_MOD_DATE, "\(date)T12:00:00Z")
        metadata(CAIRO_PDF_METADATA_CREATOR, "Onward")
    }

    /// The finished file.
    func close() throws(LetterError) -> [UInt8] {
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(Int(status.rawValue)) }
        return output.bytes
    }

    func endPage() { cairo_show_page(context) }

    /// Marks what is drawn inside as one element of the document's structure.
    func tagged(_ tag: String, _ body: () -> Void) {
        cairo_tag_begin(context, tag, nil)
        body()
        cairo_tag_end(context, tag)
    }

    /// Text broken into lines no wider than `width`.
    func lines(_ text: String, _ face: Face, width: Double = Style.width) -> Lines {
        let layout = pango_cairo_create_layout(context)!
        pango_context_set_language(pango_layout_get_context(layout), pango_language_from_string(language.tag))
        pango_layout_set_font_description(layout, font(face))
        pango_layout_set_width(layout, Int32(width * Double(LETTER_PANGO_SCALE)))
        pango_layout_set_text(layout, text, -1)
        return Lines(layout: layout, face: face)
    }

    func draw(_ lines: Lines, _ range: Range<Int>? = nil, x: Double, y: Double) {
        let range = range ?? 0..<lines.count
        let grey = lines.face.grey
        cairo_set_source_rgb(context, grey, grey, grey)
        for (offset, index) in range.enumerated() {
            cairo_move_to(context, x, y + Double(offset) * lines.face.step + lines.face.ascent)
            pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(lines.layout, Int32(index)))
        }
    }

    func rule(x: Double = Style.margin.side, y: Double, width: Double = Style.width, grey: Double = Style.hairline) {
        cairo_set_source_rgb(context, grey, grey, grey)
        cairo_set_line_width(context, 0.6)
        cairo_move_to(context, x, y)
        cairo_line_to(context, x + width, y)
        cairo_stroke(context)
    }

    func frame(x: Double, y: Double, width: Double, height: Double) {
        cairo_set_source_rgb(context, Style.hairline, Style.hairline, Style.hairline)
        cairo_set_line_width(context, 0.8)
        cairo_rectangle(context, x, y, width, height)
        cairo_stroke(context)
    }

    private func font(_ face: Face) -> OpaquePointer {
        if let known = fonts[face] { return known }
        let font = pango_font_description_from_string(Style.family + (face.isBold ? " Bold" : ""))!
        pango_font_description_set_absolute_size(font, face.size * Double(LETTER_PANGO_SCALE))
        fonts[face] = font
        return font
    }
}

/// Laid-out lines of one text.
final class Lines {
    let layout: OpaquePointer
    let face: Face
    let count: Int

    init(layout: OpaquePointer, face: Face) {
        self.layout = layout
        self.face = face
        count = Int(pango_layout_get_line_count(layout))
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    var height: Double { Double(count) * face.step }
    /// Of the widest line.
    var width: Double {
        var (width, height): (Int32, Int32) = (0, 0)
        pango_layout_get_pixel_size(layout, &width, &height)
        return Double(width)
    }
}
