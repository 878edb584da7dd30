/// Columns of numbers for a regression. A column of categories becomes one of 0 and 1 for each level but the first, named by column and level as R does
/// (treatment coding).
public struct Design: Sendable {
    public let names: [String]
    public let columns: [[Double]]

    public init(_ rows: CSVRows, _ asked: [String]) throws(AnalysisRefusal) {
        var (names, columns): ([String], [[Double]]) = ([], [])
        for name in asked {
            let categories: Categories
            do {
                columns.append(try rows.numbers(name))
                names.append(name)
                continue
            } catch {
                categories = try rows.categories(name)
                // One odd word in a column of numbers is a mistake, not a category.
                let figures = categories.levels.filter { Double($0) != nil }.count
                if figures > 0 { throw error }
                guard categories.levels.count <= 50 else {
                    throw AnalysisRefusal(
                        column: name, "\(categories.levels.count) different texts", remedy: "Name a column of numbers, or one of at most 50 categories")
                }
            }
            for level in categories.levels.indices.dropFirst() {
                names.append(name + categories.levels[level])
                columns.append(categories.codes.map { $0 == level ? 1 : 0 })
            }
        }
        (self.names, self.columns) = (names, columns)
    }
}
