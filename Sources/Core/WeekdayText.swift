extension CivilDate {
    /// The day of the week in words: `Thursday`, `jeudi`.
    public var weekdayName: Bilingual {
        Bilingual(en: CalendarWords.englishDays[weekday - 1], fr: CalendarWords.frenchDays[weekday - 1])
    }
}
