import Cases
import Core
import Database
import Statistics

/// Who a case is about, as it was given at the referral. Sealed with the case's key, as one field.
public struct Person: Sendable, Hashable, Codable {
    /// One field, as the person says it: no rule about what a name looks like. For a volunteer, the chosen name.
    public var name: String
    public var birthDate: CivilDate?
    public var contact: SafeContact
    /// Given on the person's own page; it takes the other's place once somebody has heard by voice that it is theirs.
    public var newContact: SafeContact?
    /// The number of the card that was handed over at the operation.
    public var cardNumber: String?
    /// The agency's own file number, as police gave it.
    public var policeFile: String?
    public var court: String?
    /// The number that the court gave the charge.
    public var courtFile: String?
    /// What the person is charged with, as the court papers say it: a section.
    public var charge: String?
    public var counsel: String?

    public init(
        name: String, birthDate: CivilDate?, contact: SafeContact, cardNumber: String? = nil, policeFile: String? = nil,
        court: String? = nil, courtFile: String? = nil, charge: String? = nil, counsel: String? = nil
    ) {
        self.name = name
        self.birthDate = birthDate
        self.contact = contact
        self.cardNumber = cardNumber
        self.policeFile = policeFile
        self.court = court
        self.courtFile = courtFile
        self.charge = charge
        self.counsel = counsel
    }

    /// The words by which the case is found in the index.
    var tokens: [String] { NameTokens.tokens(name: name, born: born) + [cardNumber, policeFile, courtFile].compactMap { $0.flatMap(Self.token(number:)) } }
    var born: BirthDate? { birthDate.flatMap { BirthDate(year: $0.year, month: $0.month, day: $0.day) } }
    var record: PersonRecord { PersonRecord(name: name, born: born) }

    /// Tells this state of the record from another, so that a form can say what it was shown with.
    public var version: String {
        get throws { Hex.encode(EventDigest.of(Array(try SealedJSON.text(self).utf8)).prefix(16)) }
    }

    /// The word by which a card's or an agency's own number is found, however it is spaced; nil without a digit.
    static func token(number: String) -> String? {
        let signs = number.uppercased().filter { $0.isLetter || $0.isNumber }
        return signs.contains(where: \.isNumber) ? "n:" + signs : nil
    }

    /// What the once-only marker is made of: the folded name and the birth date. Nil without a birth date, as a name
    /// alone would mark everybody who bears it.
    var markerMaterial: String? {
        born.map { NameFolding.words(name).sorted().joined(separator: " ") + "|" + $0.text }
    }
}

/// How the person may be reached without anybody else learning why.
public struct SafeContact: Sendable, Hashable, Codable {
    public enum Method: String, Sendable, Hashable, Codable, CaseIterable {
        case telephone, text, email, letter, counsel
        /// Nothing safe is known yet: the person will call.
        case none
    }

    public var method: Method
    /// The number or address; empty for none.
    public var value: String
    public var voicemailAllowed: Bool
    /// When to call, in the person's words: "evenings only".
    public var window: String
    /// When a message may come; nil: at any hour that isn't quiet.
    public var hours: ContactHours?

    public init(method: Method, value: String = "", voicemailAllowed: Bool = false, window: String = "", hours: ContactHours? = nil) {
        self.method = method
        self.value = value
        self.voicemailAllowed = voicemailAllowed
        self.window = window
        self.hours = hours
    }
}
