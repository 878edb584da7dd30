/// A part of a letter that stays together on one page, as high as it says.
struct Strip {
    let height: Double
    /// Left free above it, but not at the top of a page.
    var above: Double = 0
    /// So many of the strips after it stay on its page: a heading isn't left alone.
    var keepsNext = 0
    /// What groups it with its neighbours on a page: the parts of one paragraph, the rows of one table.
    let group: Group
    let draw: (_ y: Double) -> Void

    /// Strips of one group on one page are one element of the document's structure.
    struct Group: Equatable {
        let number: Int
        let tag: String?
    }
}
