import Core

/// Reads a form field by field and collects what is wrong, so that a person hears everything at once.
///
///     let name = form.text("name", CaseWebText.name, max: 120)
///     let born = form.date("born", CaseWebText.born)
///     try form.check()
///     try await desk.refer(name: name.value, born: born.value, once: form.once)
///
/// Texts have their ends trimmed and their line ends made `\n`. Labels are those that the page shows.
public struct FormReader: Sendable {
    public let fields: FormFields
    public private(set) var errors: [FieldError] = []

    public init(_ fields: FormFields) { self.fields = fields }

    /// The form's single-use token. Throws ``WebError/badRequest`` when it is missing, which no form of ours is without.
    public var once: FormToken {
        get throws {
            guard let token = fields.first(FormView.onceField).flatMap({ FormToken($0) }) else { throw WebError.badRequest }
            return token
        }
    }

    /// Notes an error that only the caller can see, such as an end before its start.
    public mutating func fail(_ field: String, _ sentence: Bilingual, anchor: String? = nil, keepsTyped: Bool = true) {
        errors.append(FieldError(field: field, anchor: anchor, sentence: sentence, keepsTyped: keepsTyped))
    }

    /// Throws ``FieldErrors`` with everything noted so far; nothing when all is well.
    public func check() throws {
        if !errors.isEmpty { throw FieldErrors(errors) }
    }

    // MARK: Texts

    /// One line that must not be empty; at most `max` Unicode scalars.
    public mutating func text(_ name: String, _ label: Bilingual, max: Int = 200, missing: Bilingual? = nil) -> Answer<String> {
        required(name, missing ?? WebFrameText.fieldMissing(label: label), optionalText(name, label, max: max))
    }

    /// One line or nothing.
    public mutating func optionalText(_ name: String, _ label: Bilingual, max: Int = 200) -> Answer<String?> {
        guard let text = single(name, label) else { return Answer(nil) }
        let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return limited(name, label, line.trimmingSpace, max: max)
    }

    /// Several lines that must not all be empty; at most `max` Unicode scalars.
    public mutating func longText(_ name: String, _ label: Bilingual, max: Int = 4000, missing: Bilingual? = nil) -> Answer<String> {
        required(name, missing ?? WebFrameText.fieldMissing(label: label), optionalLongText(name, label, max: max))
    }

    /// Several lines or nothing.
    public mutating func optionalLongText(_ name: String, _ label: Bilingual, max: Int = 4000) -> Answer<String?> {
        guard let text = single(name, label) else { return Answer(nil) }
        return limited(name, label, text.withPlainLineEnds.trimmingSpace, max: max)
    }

    /// A secret, exactly as it was typed.
    public mutating func secret(_ name: String, _ label: Bilingual, max: Int = 1000) -> Answer<String> {
        guard let text = single(name, label) else { return Answer(nil) }
        if text.isEmpty { return failed(name, WebFrameText.fieldMissing(label: label)) }
        if text.unicodeScalars.count > max { return failed(name, WebFrameText.fieldTooLong(label: label, n: max)) }
        return Answer(text)
    }

    // MARK: What readers are made of

    /// The one value of a field, empty when it is absent; nil, with an error noted, when it is unreadable or comes more than once.
    mutating func single(_ name: String, _ label: Bilingual, anchor: String? = nil) -> String? {
        let values = fields.all(name)
        if fields.isUnreadable(name) || values.count > 1 {
            fail(name, WebFrameText.fieldUnreadable(label: label), anchor: anchor)
            return nil
        }
        return values.first ?? ""
    }

    mutating func failed<Value>(_ name: String, _ sentence: Bilingual, anchor: String? = nil) -> Answer<Value> {
        fail(name, sentence, anchor: anchor)
        return Answer(nil)
    }

    /// Turns "nothing was typed" into an error.
    mutating func required<Value>(_ name: String, _ missing: Bilingual, anchor: String? = nil, _ answer: Answer<Value?>) -> Answer<Value> {
        guard let read = answer.read else { return Answer(nil) }
        guard let value = read else { return failed(name, missing, anchor: anchor) }
        return Answer(value)
    }

    private mutating func limited(_ name: String, _ label: Bilingual, _ text: String, max: Int) -> Answer<String?> {
        if text.unicodeScalars.count > max { return failed(name, WebFrameText.fieldTooLong(label: label, n: max)) }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }) {
            return failed(name, WebFrameText.fieldUnreadable(label: label))
        }
        return Answer(.some(text.isEmpty ? nil : text))
    }
}

extension String {
    var trimmingSpace: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }

    /// Browsers send CRLF whatever was typed (HTML, 4.10.21.7).
    var withPlainLineEnds: String {
        split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\r" }).joined(separator: "\n")
    }
}
