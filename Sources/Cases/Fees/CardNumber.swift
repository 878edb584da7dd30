import Core

/// Numbers that may be a payment card's: 13 to 19 digits with the check digit of ISO/IEC 7812-1 (Luhn). They have no place in any record.
public enum CardNumber {
    /// Whether a text holds one, written together or in groups. Groups count as they are written: no part of a longer group is looked at, for
    /// among the parts of any long number one would fit by chance.
    public static func isIn(_ text: String) -> Bool { runs(text).contains(where: holdsOne) }

    /// Digits with nothing but spaces and hyphens between them, as groups.
    private static func runs(_ text: String) -> [[[Int]]] {
        var runs: [[[Int]]] = [[[]]]
        for character in text {
            if let digit = character.wholeNumberValue, (0...9).contains(digit) {
                runs[runs.count - 1][runs[runs.count - 1].count - 1].append(digit)
            } else if character.isWhitespace || character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .dashPunctuation }) {
                runs[runs.count - 1].append([])
            } else {
                runs.append([[]])
            }
        }
        return runs.map { $0.filter { !$0.isEmpty } }
    }

    private static func holdsOne(_ groups: [[Int]]) -> Bool {
        groups.indices.contains { first in
            var digits: [Int] = []
            for group in groups[first...] {
                digits += group
                if digits.count > 19 { return false }
                if digits.count >= 13, fits(digits) { return true }
            }
            return false
        }
    }

    /// The sum of the digits, every second from the right doubled (and 9 taken off above 9), ends in zero.
    private static func fits(_ digits: [Int]) -> Bool {
        digits.reversed().enumerated().reduce(0) { sum, place in
            let digit = place.offset.isMultiple(of: 2) ? place.element : place.element * 2
            return sum + (digit > 9 ? digit - 9 : digit)
        }.isMultiple(of: 10)
    }
}

extension Refusal {
    /// - Parameter texts: what somebody typed beside a line of money.
    public static func cardNumber(in texts: [String?]) -> Refusal? {
        texts.contains { $0.map(CardNumber.isIn) == true } ? .holdsCardNumber : nil
    }

    public static let holdsCardNumber = Refusal(
        code: "card-number", sentence: CasesText.refusalCardNumber, source: "ISO/IEC 7812-1; docs/decisions/0014-fee-ledger.md")
    public static let moneyOrderNumberMissing = Refusal(
        code: "money-order-number", sentence: CasesText.refusalMoneyOrderNumber, source: "docs/decisions/0014-fee-ledger.md")
}
