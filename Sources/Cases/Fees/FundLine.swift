import Core

/// One line of a program's funds: money that went to a program for survivors, money that an organization gave, or such a line taken back.
public struct FundLine: Sendable, Hashable {
    /// From 1 within the program, without a gap.
    public let sequence: Int
    /// When the money moved; a reversal, when it was recorded.
    public let on: CivilDate
    public let actor: String
    public let kind: Kind

    public init(sequence: Int, on: CivilDate, actor: String, kind: Kind) {
        self.sequence = sequence
        self.on = on
        self.actor = actor
        self.kind = kind
    }

    public enum Kind: Sendable, Hashable {
        /// `to` is an organization or one of its programs, never a person. Lines of earlier releases are filed under no area; new ones must be.
        case disbursement(fund: String, Money, to: String, area: CommunityArea?)
        /// Money that an organization gave the program for an area; `from` is never a person.
        case grant(area: CommunityArea, Money, from: String)
        /// The disbursement or the grant with this sequence was recorded by mistake, or came back.
        case reversal(of: Int)
    }
}
