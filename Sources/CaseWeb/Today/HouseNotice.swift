import Core

/// Something about the house itself that the coordinator must know, such as that no backup was verified for a week.
/// Where the site is composed knows it; Today shows it first.
public struct HouseNotice: Sendable, Hashable {
    public let sentence: Bilingual
    /// Where it can be mended.
    public let path: String
    public let label: Bilingual

    public init(sentence: Bilingual, path: String, label: Bilingual) {
        self.sentence = sentence
        self.path = path
        self.label = label
    }
}
