import Core

// Numbers, money, choices, boxes, ids and files.
extension FormReader {
    /// A whole number of `range`; spaces as thousands separators are taken.
    public mutating func integer(_ name: String, _ label: Bilingual, in range: ClosedRange<Int>) -> Answer<Int> {
        required(name, WebFrameText.fieldMissing(label: label), optionalInteger(name, label, in: range))
    }

    public mutating func optionalInteger(_ name: String, _ label: Bilingual, in range: ClosedRange<Int>) -> Answer<Int?> {
        guard let typed = single(name, label) else { return Answer(nil) }
        let text = typed.filter { !$0.isWhitespace }
        if text.isEmpty { return Answer(.some(nil)) }
        guard text.utf8.count <= 18, let number = Int(text), range.contains(number) else {
            return failed(name, WebFrameText.fieldNumber(label: label, from: range.lowerBound, to: range.upperBound))
        }
        return Answer(number)
    }

    /// An amount above zero, in either language's way of writing it (``Core/Money/init(typed:)``).
    public mutating func money(_ name: String, _ label: Bilingual) -> Answer<Money> {
        required(name, WebFrameText.fieldMissing(label: label), optionalMoney(name, label))
    }

    public mutating func optionalMoney(_ name: String, _ label: Bilingual) -> Answer<Money?> {
        guard let typed = single(name, label)?.trimmingSpace else { return Answer(nil) }
        if typed.isEmpty { return Answer(.some(nil)) }
        guard let amount = Money(typed: typed), amount > .zero else { return failed(name, WebFrameText.fieldMoney(label: label)) }
        return Answer(amount)
    }

    /// What was counted: zero, and below zero where more was given back than taken. What is left empty wasn't counted.
    public mutating func countedMoney(_ name: String, _ label: Bilingual) -> Answer<Money> {
        guard let typed = single(name, label)?.trimmingSpace else { return Answer(nil) }
        if typed.isEmpty { return failed(name, WebFrameText.fieldUncounted(label: label)) }
        let isBelowZero = typed.hasPrefix("-") || typed.hasPrefix("\u{2212}")
        guard let amount = Money(typed: isBelowZero ? typed.dropFirst() : typed[...]) else { return failed(name, WebFrameText.fieldMoney(label: label)) }
        return Answer(isBelowZero ? .zero - amount : amount)
    }

    /// A time of day as people type it (``Core/CivilTime``).
    public mutating func time(_ name: String, _ label: Bilingual) -> Answer<CivilTime> {
        required(name, WebFrameText.fieldMissing(label: label), optionalTime(name, label))
    }

    public mutating func optionalTime(_ name: String, _ label: Bilingual) -> Answer<CivilTime?> {
        guard let typed = single(name, label)?.trimmingSpace else { return Answer(nil) }
        if typed.isEmpty { return Answer(.some(nil)) }
        guard let time = CivilTime(typed) else { return failed(name, WebFrameText.fieldTime(label: label)) }
        return Answer(time)
    }

    /// One of an enum's values, by its raw value.
    public mutating func choice<Value: RawRepresentable<String> & Sendable>(
        _ name: String, _ label: Bilingual, as type: Value.Type = Value.self
    ) -> Answer<Value> {
        required(name, WebFrameText.fieldUnchosen(label: label), optionalChoice(name, label, as: type))
    }

    public mutating func optionalChoice<Value: RawRepresentable<String> & Sendable>(
        _ name: String, _ label: Bilingual, as type: Value.Type = Value.self
    ) -> Answer<Value?> {
        guard let typed = single(name, label) else { return Answer(nil) }
        if typed.isEmpty { return Answer(.some(nil)) }
        guard let value = Value(rawValue: typed) else { return failed(name, WebFrameText.fieldUnchosen(label: label)) }
        return Answer(value)
    }

    /// One of texts that the page offered.
    public mutating func choice(_ name: String, _ label: Bilingual, among offered: [String]) -> Answer<String> {
        guard let typed = single(name, label) else { return Answer(nil) }
        return offered.contains(typed) ? Answer(typed) : failed(name, WebFrameText.fieldUnchosen(label: label))
    }

    /// Each ticked box of a group, by raw value and without repeats; unknown values are refused.
    public mutating func choices<Value: RawRepresentable<String> & Hashable & Sendable>(
        _ name: String, _ label: Bilingual, as type: Value.Type = Value.self, atLeast: Int = 0
    ) -> Answer<Set<Value>> {
        let typed = fields.all(name)
        let values = typed.compactMap(Value.init(rawValue:))
        guard values.count == typed.count, !fields.isUnreadable(name), Set(values).count >= atLeast else {
            return failed(name, WebFrameText.fieldUnchosen(label: label))
        }
        return Answer(Set(values))
    }

    /// Whether a box was ticked.
    public func isTicked(_ name: String) -> Bool { fields.first(name).map { !$0.isEmpty } ?? false }

    /// A box that must be ticked, such as a confirmation; `missing` says why.
    public mutating func confirmation(_ name: String, missing: Bilingual) {
        if !isTicked(name) { fail(name, missing) }
    }

    /// An id from a hidden field or a choice.
    public mutating func id<Kind>(_ name: String, _ label: Bilingual, of kind: Kind.Type = Kind.self) -> Answer<Identifier<Kind>> {
        guard let typed = single(name, label) else { return Answer(nil) }
        guard let id = Identifier<Kind>(typed) else { return failed(name, WebFrameText.fieldUnchosen(label: label)) }
        return Answer(id)
    }

    /// A file that must be there.
    public mutating func file(_ name: String, _ label: Bilingual, missing: Bilingual? = nil) -> Answer<UploadedFile> {
        required(name, missing ?? WebFrameText.fieldNoFile(label: label), optionalFile(name, label))
    }

    /// A file, or none chosen; an empty file is refused.
    public mutating func optionalFile(_ name: String, _ label: Bilingual) -> Answer<UploadedFile?> {
        guard let file = fields.file(name) else { return Answer(.some(nil)) }
        if file.bytes.isEmpty { return failed(name, WebFrameText.fieldEmptyFile(label: label)) }
        return Answer(file)
    }
}
