import Core

/// A day that somebody is reminded of.
public struct Appointment: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case court
        case classDay = "class"
        /// A part of the fee is due. Known to the fee's ledger, not to the case's.
        case fee
    }

    public let kind: Kind
    public let on: CivilDate

    public init(_ kind: Kind, on: CivilDate) {
        self.kind = kind
        self.on = on
    }

    /// The reminder that is due on this day; nil when none is. A reminder that a stop of the server kept back is due for two days
    /// more, and the one of the day before on that day alone.
    public func reminder(on today: CivilDate) -> MessageKind? {
        let left = today.days(until: on)
        return switch (kind, left) {
        case (.court, 5...7): .courtInAWeek
        case (.court, 1): .courtTomorrow
        case (.classDay, 5...7): .classInAWeek
        case (.classDay, 1): .classTomorrow
        case (.fee, 1...3): .feeDue
        default: nil
        }
    }

    /// Whoever looks for reminders needs to look no further ahead than so many days.
    public static let horizon = 7
}

extension Case {
    /// The days ahead that this person is reminded of. None once the person has died. After an ending there is the court date alone,
    /// and only where the court goes on: whoever is sent back there and misses it risks a warrant. Nobody who has asked to stop is reminded
    /// of the class.
    public var appointments: [Appointment] {
        guard death == nil, disposed == nil, ending?.value.endsInCourt != false else { return [] }
        let court = nextCourtDate.map { Appointment(.court, on: $0.value.on) }
        let classDay = ending == nil && stopAsked == nil ? classDay.map { Appointment(.classDay, on: $0.value) } : nil
        return [court, classDay].compactMap { $0 }
    }
}
