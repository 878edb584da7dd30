import Statistics
import Testing

/// What holds for any input, names or not.
@Suite struct LinkagePropertyTests {
    @Test func tenThousandRandomTexts() {
        var draw = RandomText(seed: 5)
        for _ in 0..<10_000 {
            let (left, right) = (draw.text(upTo: 40), draw.text(upTo: 40))
            #expect(NameFolding.words(left) == NameFolding.words(NameFolding.fold(left)))
            #expect(Fonem.code(left).utf8.allSatisfy { (65...90).contains($0) || $0 == 45 })
            _ = DoubleMetaphone.code(left)
            let (first, second) = (PersonRecord(name: left), PersonRecord(name: right))
            let likeness = PersonLikeness(first, second)
            #expect((0...1).contains(likeness.score))
            #expect(likeness == PersonLikeness(second, first))
        }
    }

    /// Of few letters and few words, so that ties and near matches are common.
    @Test func likenessOfCrowdedNamesIsSymmetricAndOneForItself() {
        let parts = [
            "jo", "jon", "john", "le", "van", "mac", "roy", "roi", "st", "j", "onge", "stonge", "o", "brien", "obrien", ",",
        ]
        var draw = RandomText(seed: 6)
        func name() -> String {
            (0..<Int.random(in: 1...6, using: &draw)).compactMap { _ in parts.randomElement(using: &draw) }
                .joined(separator: [" ", "-", "’"].randomElement(using: &draw) ?? " ")
        }
        for _ in 0..<5000 {
            let date = draw.date()
            let born = BirthDate(year: date.year, month: date.month, day: date.day)
            let (left, right) = (PersonRecord(name: name(), born: born), PersonRecord(name: name()))
            let likeness = PersonLikeness(left, right)
            #expect(likeness == PersonLikeness(right, left))
            #expect((0...1).contains(likeness.score))
            let itself = PersonLikeness(left, left)
            #expect(abs(itself.score - 1) < 1e-12 || itself.reasons == [.sameBirthDate])
        }
    }

    @Test func oneLongWordIsHarmless() {
        let long = String(repeating: "schwartzenegger", count: 2000)
        #expect(Fonem.code(long).utf8.count <= 128)
        #expect(PersonLikeness(PersonRecord(name: long), PersonRecord(name: long + "x")).score == 1)
        let many = PersonRecord(name: String(repeating: "anh ", count: 5000))
        #expect(PersonLikeness(many, PersonRecord(name: "Anh")).score <= 1)
    }
}
