import Statistics
import Testing

@Suite struct PersonLikenessTests {
    private let july = BirthDate(year: 1984, month: 7, day: 12)

    private func likeness(
        _ left: String, _ right: String, _ leftDate: BirthDate? = nil, _ rightDate: BirthDate? = nil
    ) -> PersonLikeness {
        PersonLikeness(PersonRecord(name: left, born: leftDate), PersonRecord(name: right, born: rightDate))
    }

    @Test(arguments: [
        ("Étienne Gagnon-Roy", "Etienne Gagnon Roy"), ("Étienne Gagnon-Roy", "ETIENNE GAGNON ROY"),
        ("Jean-François Roy", "Jeanfrancois Roy"), ("Maria de la Cruz", "Maria Delacruz"), ("Sean O’Brien", "Sean O Brien"),
        ("Paul Saint-Onge", "Paul St-Onge"), ("Ian Mc Donald", "Ian McDonald"), ("Jan van der Berg", "Jan Berg"),
    ])
    func sameName(left: String, right: String) {
        #expect(likeness(left, right).score == 1)
        #expect(likeness(left, right).reasons == [.sameName])
    }

    @Test(arguments: [
        ("Nguyen Van Anh", "Van Anh Nguyễn"), ("Smith, John", "John Smith"),
        ("Gagnon-Roy Étienne", "Étienne Gagnon-Roy"),
    ])
    func reordered(left: String, right: String) {
        #expect(likeness(left, right).score == 1)
        #expect(likeness(left, right).reasons == [.sameNameReordered])
    }

    @Test func soundsAlikeInEnglish() {
        let smyth = likeness("John Smith", "John Smyth")
        #expect(smyth.isLikelyDuplicate)
        #expect(smyth.reasons.contains(.soundsAlike(.english)))
        #expect(smyth.reasons.contains(.sharesGivenName))
        let jon = likeness("Jon Smith", "John Smith")
        #expect(jon.isLikelyDuplicate)
        #expect(jon.reasons.contains(.soundsAlike(.english)))
        #expect(jon.reasons.contains(.sharesSurname))
    }

    @Test func soundsAlikeInFrench() {
        let likeness = likeness("Marc Thibault", "Marc Thibeault", july, july)
        #expect(likeness.score > 0.95 && likeness.score < 1)
        #expect(likeness.reasons.contains(.soundsAlike(.french)))
        #expect(likeness.reasons.last == .sameBirthDate)
    }

    @Test func almostSpelledAlike() throws {
        let likeness = likeness("Marie Tremblay", "Marie Trembaly")
        #expect(likeness.isLikelyDuplicate)
        let similarity = likeness.reasons.compactMap { reason -> Double? in
            if case .spelledAlmostAlike(let value) = reason { value } else { nil }
        }
        #expect(abs(try #require(similarity.first) - JaroWinkler.similarity("tremblay", "trembaly")) < 1e-15)
    }

    @Test func initialsAndMissingNames() {
        #expect(likeness("J. Smith", "John Smith").reasons == [.initialFitsName, .sharesSurname])
        let more = likeness("Étienne Gagnon", "Étienne Marc Gagnon")
        #expect(more.isLikelyDuplicate)
        #expect(more.reasons == [.oneHasMoreNames, .sharesSurname, .sharesGivenName])
    }

    @Test func differentPeopleAreNotHeldForOne() {
        #expect(!likeness("John Smith", "Jane Smith").isLikelyDuplicate)
        #expect(!likeness("Marie Tremblay", "Marie Roy").isLikelyDuplicate)
        #expect(!likeness("Tremblay", "Marie Tremblay").isLikelyDuplicate)
        #expect(!likeness("Nguyen Van Anh", "Nguyen Van Hoa").isLikelyDuplicate)
        #expect(!likeness("Le Van Anh", "Le Van Hoa").isLikelyDuplicate)
        #expect(likeness("Marie Tremblay", "Paul Roy").reasons == [])
        let other = BirthDate(year: 1951, month: 3, day: 30)
        let namesakes = likeness("John Smith", "John Smith", july, other)
        #expect(!namesakes.isLikelyDuplicate)
        #expect(namesakes.reasons == [.sameName, .birthDatesDiffer])
    }

    @Test func birthDateSpeaksForAChangedSurname() {
        let married = likeness("Marie Tremblay", "Marie Roy", july, july)
        #expect(married.isLikelyDuplicate)
        #expect(married.reasons == [.sharesGivenName, .sameBirthDate])
    }

    @Test func mistakenBirthDates() {
        let swapped = BirthDate(year: 1984, month: 12, day: 7)
        #expect(likeness("John Smith", "John Smith", july, swapped).reasons == [.sameName, .birthDateDayAndMonthSwapped])
        let digits = BirthDate(year: 1948, month: 7, day: 12)
        #expect(likeness("John Smith", "John Smith", july, digits).reasons == [.sameName, .birthDateDigitsSwapped])
        #expect(likeness("John Smith", "John Smith", july, digits).isLikelyDuplicate)
    }

    @Test func nothingIsLikeANamelessRecord() {
        #expect(likeness("", "").score == 0)
        #expect(likeness("", "Marie Roy").score == 0)
        #expect(likeness("", "", july, july).score == PersonLikeness.birthDateShare)
    }

    @Test func codesAreDistinct() {
        let reasons: [LikenessReason] = [
            .sameName, .sameNameReordered, .soundsAlike(.french), .soundsAlike(.english), .spelledAlmostAlike(similarity: 0.9),
            .initialFitsName, .oneHasMoreNames, .sharesSurname, .sharesGivenName, .sameBirthDate, .birthDateDayAndMonthSwapped,
            .birthDateDigitsSwapped, .birthDateOneDigitDiffers, .birthDateSameYearAndMonth, .birthDateYearOffByOne,
            .birthDatesDiffer,
        ]
        #expect(Set(reasons.map(\.code)).count == reasons.count)
    }
}
