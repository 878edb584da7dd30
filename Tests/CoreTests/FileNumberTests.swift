import Testing

import Core

@Suite struct FileNumberTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let drawn = { let chance = SeededChance(seed: 42); return (0..<40).map { _ in FileNumber(from: chance) } }()

    @Test func aNumberIsShownWithHyphensAndReadBack() {
        for number in Self.drawn {
            #expect(number.compact.count == 9)
            #expect(number.description.split(separator: "-").map(\.count) == [4, 4, 1])
            #expect(FileNumber(number.description) == number)
            #expect(FileNumber(number.compact) == number)
        }
    }

    @Test func itIsReadAsPeopleTypeIt() throws {
        // 1, 1, 0, 0, K, 4, T, N and their check
        let number = FileNumber(from: Script([[1, 1, 0, 0, 19, 4, 26, 21]]))
        #expect(number.compact.hasPrefix("1100K4TN"))
        let check = try #require(number.compact.last)
        for typed in ["il0o k4tn \(check)", "IL0O-K4TN-\(check)", " 1 1 0 0 k 4 t n \(check.lowercased()) ", "--1l0ok4tn\(check)"] {
            #expect(FileNumber(typed) == number, "\(typed)")
        }
    }

    @Test(arguments: ["", "-", "K4TN", "K4TN-7QXM", "K4TN-7QXM-33", "K4TN-7QXU-3", "K4TN_7QXM_3", "Ｋ4TN7QXM3", "K4TN\u{A0}7QXM3", "K4TN7QXM\0"])
    func whatIsNoNumberIsRefused(hostile: String) {
        #expect(FileNumber(hostile) == nil)
    }

    /// Every wrong character in every place is found, except 0 for Z and Z for 0, whose values differ by the modulus.
    @Test func anyWrongCharacterIsFound() {
        for number in Self.drawn {
            let right = Array(number.compact)
            for place in 0..<9 {
                for character in Self.alphabet where character != right[place] {
                    var wrong = right
                    wrong[place] = character
                    let isThePair = place < 8 && Set([character, right[place]]) == ["0", "Z"]
                    #expect((FileNumber(String(wrong)) == nil) == !isThePair, "\(String(wrong)) for \(number)")
                }
            }
        }
    }

    /// Every two neighbours swapped, the check character among them, are found, with the same exception.
    @Test func swappedNeighboursAreFound() {
        for number in Self.drawn {
            let right = Array(number.compact)
            for place in 0..<8 where right[place] != right[place + 1] {
                var wrong = right
                wrong.swapAt(place, place + 1)
                let isThePair = place < 7 && Set([right[place], right[place + 1]]) == ["0", "Z"]
                #expect((FileNumber(String(wrong)) == nil) == !isThePair, "\(String(wrong)) for \(number)")
            }
        }
    }

    @Test func neitherOrderNorCountShows() {
        #expect(Set(Self.drawn).count == 40)
        #expect(Self.drawn.map(\.compact) != Self.drawn.map(\.compact).sorted())
    }
}
