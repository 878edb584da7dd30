import CQPDF
import Core

/// What cairo can't say of a PDF, added by qpdf: its language and title, as readers of the screen need them; XMP metadata; that the
/// first row of a table heads its columns; what a picture is.
struct Finishing {
    let title: String
    let language: Language
    /// Of a file with many letters, the language of each section, in order.
    var sections: [Language] = []
    /// Whether a printer should leave the backs empty.
    var isOneSided = false

    func finish(_ bytes: [UInt8]) throws(LetterError) -> [UInt8] {
        guard let pdf = qpdf_init() else { throw .metadata(0) }
        var handle: qpdf_data? = pdf
        defer { qpdf_cleanup(&handle) }
        qpdf_silence_errors(pdf)
        qpdf_set_suppress_warnings(pdf, 1)
        // Read from memory that stays until it is written.
        var written: [UInt8] = []
        var code: Int32 = 0
        bytes.withUnsafeBytes { raw in
            code = qpdf_read_memory(pdf, "letter", raw.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(raw.count), nil)
            guard code & QPDF_ERRORS == 0 else { return }
            mark(pdf)
            code = Self.write(pdf, &written)
        }
        guard code & QPDF_ERRORS == 0, !written.isEmpty else { throw .metadata(Int(code)) }
        return written
    }

    private func mark(_ pdf: qpdf_data) {
        let root = qpdf_get_root(pdf)
        qpdf_oh_replace_key(pdf, root, "/Lang", qpdf_oh_new_unicode_string(pdf, language.tag))
        qpdf_oh_replace_key(pdf, root, "/MarkInfo", qpdf_oh_parse(pdf, "<< /Marked true >>"))
        let preferences = qpdf_oh_new_dictionary(pdf)
        qpdf_oh_replace_key(pdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, 1))
        if isOneSided { qpdf_oh_replace_key(pdf, preferences, "/Duplex", qpdf_oh_new_name(pdf, "/Simplex")) }
        qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", preferences)
        let info = qpdf_oh_get_key(pdf, qpdf_get_trailer(pdf), "/Info")
        qpdf_oh_replace_key(pdf, info, "/Title", qpdf_oh_new_unicode_string(pdf, title))
        addXMP(pdf, root)
        let tree = qpdf_oh_get_key(pdf, root, "/StructTreeRoot")
        var rest = sections[...]
        if qpdf_oh_is_dictionary(pdf, tree) != 0 { describe(pdf, tree, language, &rest, depth: 0) }
    }

    private func addXMP(_ pdf: qpdf_data, _ root: qpdf_oh) {
        let stream = qpdf_oh_new_stream(pdf)
        let xmp = Array(XMP.text(title: title, language: language).utf8)
        xmp.withUnsafeBufferPointer { buffer in
            qpdf_oh_replace_stream_data(pdf, stream, buffer.baseAddress, buffer.count, qpdf_oh_new_null(pdf), qpdf_oh_new_null(pdf))
        }
        let dictionary = qpdf_oh_get_dict(pdf, stream)
        qpdf_oh_replace_key(pdf, dictionary, "/Type", qpdf_oh_new_name(pdf, "/Metadata"))
        qpdf_oh_replace_key(pdf, dictionary, "/Subtype", qpdf_oh_new_name(pdf, "/XML"))
        qpdf_oh_replace_key(pdf, root, "/Metadata", stream)
    }

    /// Walks the structure: deeper than any letter is, a file is not ours.
    private func describe(
        _ pdf: qpdf_data, _ element: qpdf_oh, _ language: Language, _ rest: inout ArraySlice<Language>, depth: Int
    ) {
        guard depth < 12, qpdf_oh_is_dictionary(pdf, element) != 0 else { return }
        var language = language
        let type = qpdf_oh_get_key(pdf, element, "/S")
        if qpdf_oh_is_name(pdf, type) != 0, let name = qpdf_oh_get_name(pdf, type) {
            switch String(cString: name) {
            case "/TH": qpdf_oh_replace_key(pdf, element, "/A", qpdf_oh_parse(pdf, "<< /O /Table /Scope /Column >>"))
            case "/Figure": qpdf_oh_replace_key(pdf, element, "/Alt", qpdf_oh_new_unicode_string(pdf, language == .en ? "QR code" : "Code QR"))
            case "/Sect":
                language = rest.popFirst() ?? language
                qpdf_oh_replace_key(pdf, element, "/Lang", qpdf_oh_new_unicode_string(pdf, language.tag))
            default: break
            }
        }
        let kids = qpdf_oh_get_key(pdf, element, "/K")
        guard qpdf_oh_is_array(pdf, kids) != 0 else { return describe(pdf, kids, language, &rest, depth: depth + 1) }
        for index in 0..<qpdf_oh_get_array_n_items(pdf, kids) {
            describe(pdf, qpdf_oh_get_array_item(pdf, kids, index), language, &rest, depth: depth + 1)
        }
    }

    private static func write(_ pdf: qpdf_data, _ written: inout [UInt8]) -> Int32 {
        let begun = qpdf_init_write_memory(pdf)
        guard begun & QPDF_ERRORS == 0 else { return begun }
        qpdf_set_deterministic_ID(pdf, 1)
        let code = qpdf_write(pdf)
        if code & QPDF_ERRORS == 0, let buffer = qpdf_get_buffer(pdf) {
            written = Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(pdf)))
        }
        return code
    }
}

/// The metadata that readers take a document's title from (ISO 16684-1).
private enum XMP {
    static func text(title: String, language: Language) -> String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(title))</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>\(language.tag)</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
