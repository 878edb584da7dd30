import Core

/// A letter as it is drawn: every word is final, nothing is looked up any more. Kept sealed as it was made, so that what somebody holds
/// can be printed again with the same words whatever the wordings have become.
public struct Letter: Sendable, Hashable, Codable {
    public let language: Language
    public let title: String
    public let letterhead: Letterhead
    /// The file's number, which stands on every page; empty for a list of many files, on whose pages its title stands.
    public let reference: String
    public let date: CivilDate
    /// To whom it goes, line by line.
    public let recipient: [String]
    public let blocks: [Block]

    public init(
        language: Language, title: String, letterhead: Letterhead, reference: String, date: CivilDate, recipient: [String], blocks: [Block]
    ) {
        self.language = language
        self.title = title
        self.letterhead = letterhead
        self.reference = reference
        self.date = date
        self.recipient = recipient
        self.blocks = blocks
    }

    /// Who writes.
    public struct Letterhead: Sendable, Hashable, Codable {
        public let name: String
        /// Programme, telephone.
        public let lines: [String]

        public init(name: String, lines: [String]) {
            self.name = name
            self.lines = lines
        }
    }

    public enum Block: Sendable, Hashable, Codable {
        case heading(String)
        case paragraph(String)
        case list([String])
        case facts([Fact])
        case table(Table)
        /// Places to sign and date, each with who signs.
        case signatures([String])
        /// Whom to call: framed, so that it is found.
        case note(String)
        case code(Code)
    }

    public struct Fact: Sendable, Hashable, Codable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public struct Table: Sendable, Hashable, Codable {
        public let header: [String]
        /// Each as long as the header.
        public let rows: [[String]]
        /// The share of the width that each column takes, in hundredths.
        public let widths: [Int]

        public init(header: [String], rows: [[String]], widths: [Int]) {
            self.header = header
            self.rows = rows
            self.widths = widths
        }
    }

    /// By which anybody who was shown the letter can ask whether it stands.
    public struct Code: Sendable, Hashable, Codable {
        /// In groups, as it is typed.
        public let text: String
        /// What a camera reads: the address behind which the answer is.
        public let address: String
        /// Where to ask, in words.
        public let sentence: String

        public init(text: String, address: String, sentence: String) {
            self.text = text
            self.address = address
            self.sentence = sentence
        }
    }
}
