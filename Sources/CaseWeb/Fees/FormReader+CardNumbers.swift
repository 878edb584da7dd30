import Cases
import Core
import WebFrame

extension FormReader {
    /// Refuses each typed field that seems to hold a card's number, whatever else is wrong with it; the field comes back empty.
    mutating func refuseCardNumbers() {
        for name in fields.names where !name.hasPrefix("_") && fields.all(name).contains(where: CardNumber.isIn) {
            fail(name, Refusal.holdsCardNumber.sentence, keepsTyped: false)
        }
    }
}
