extension CivilDate {
    /// The day of the week in words: `Thursday`, `jeudi`.
    public var weekdayName: Bilingual {
        Bilingual { $0.weekdays[weekday - 1] }
    }
}
