/// Which strips stand on which page.
enum Paginator {
    struct Placed {
        let strip: Strip
        let y: Double
    }

    /// - Parameters:
    ///   - first: where the first page's text begins; the others begin at the margin.
    ///   - repeated: the strip that begins a table's rows on a further page, by the table's group.
    static func pages(_ strips: [Strip], first: Double, bottom: Double, repeated: [Int: Strip]) -> [[Placed]] {
        var pages: [[Placed]] = [[]]
        var y = first
        for (index, strip) in strips.enumerated() {
            let isTop = pages[pages.count - 1].isEmpty
            let together = strips[(index + 1)..<end(of: index, in: strips)]
            let needed = strip.height + together.reduce(0) { $0 + $1.above + $1.height }
            if !isTop, y + strip.above + needed > bottom {
                pages.append([])
                y = Style.margin.top
                if let head = repeated[strip.group.number] {
                    pages[pages.count - 1].append(Placed(strip: head, y: y))
                    y += head.height
                }
            } else if !isTop {
                y += strip.above
            }
            pages[pages.count - 1].append(Placed(strip: strip, y: y))
            y += strip.height
        }
        return pages
    }

    /// After the last strip that has to stand on one page with this one: what is kept may keep others.
    private static func end(of index: Int, in strips: [Strip]) -> Int {
        var (last, next) = (index, index)
        while next <= last, next < strips.count {
            last = max(last, next + strips[next].keepsNext)
            next += 1
        }
        return min(last + 1, strips.count)
    }
}
