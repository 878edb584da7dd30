import Core

extension ReferralLines.Place {
    /// As an address holds it: `2026-03-05.<id>`. Neither says who was referred.
    public var text: String { "\(date).\(id.text)" }

    /// Nil for anything else than ``text``.
    public init?(_ text: String) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let date = CivilDate(parts[0]), let id = CaseID(parts[1]) else { return nil }
        self.init(date: date, id: id)
    }
}
