import Core

/// Turns a letter's blocks into strips.
struct Typesetter {
    let canvas: Canvas
    /// What stands between a name and "Signature".
    private let colon: String
    private(set) var strips: [Strip] = []
    /// The header rows of tables, by group.
    private(set) var headers: [Int: Strip] = [:]
    private var groups = 0

    init(canvas: Canvas, language: Language) {
        self.canvas = canvas
        colon = language.colon
    }

    private mutating func group(_ tag: String?) -> Strip.Group {
        groups += 1
        return Strip.Group(number: groups, tag: tag)
    }

    /// A text that may go on over a page, but leaves no line of it alone.
    mutating func text(_ text: String, _ face: Face, tag: String, above: Double, keepsNext: Int = 0) {
        let lines = canvas.lines(text, face)
        let group = group(tag)
        for index in 0..<lines.count {
            let isFirst = index == 0
            let isLast = index == lines.count - 1
            let keeps = isLast ? keepsNext : (isFirst || index == lines.count - 2 ? 1 : 0)
            strips.append(
                Strip(height: face.step, above: isFirst ? above : 0, keepsNext: keeps, group: group) { [canvas] y in
                    canvas.draw(lines, index..<(index + 1), x: Style.margin.side, y: y)
                })
        }
    }

    mutating func add(_ block: Letter.Block) throws(LetterError) {
        switch block {
        case .heading(let text): self.text(text, .heading, tag: "H2", above: 16, keepsNext: 2)
        case .paragraph(let text):
            for part in text.split(separator: "\n") { self.text(String(part), .body, tag: "P", above: 7) }
        case .list(let items): list(items)
        case .facts(let facts): self.facts(facts)
        case .table(let table): self.table(table)
        case .signatures(let names): for name in names { signature(name) }
        case .note(let text): note(text)
        case .code(let code): try self.code(code)
        }
    }

    private mutating func list(_ items: [String]) {
        let group = group("L")
        let inset = 14.0
        for (index, item) in items.enumerated() {
            let lines = canvas.lines(item, .body, width: Style.width - inset)
            let bullet = canvas.lines("•", .body, width: inset)
            strips.append(
                Strip(height: lines.height, above: index == 0 ? 7 : 3, group: group) { [canvas] y in
                    canvas.tagged("LI") {
                        canvas.tagged("Lbl") { canvas.draw(bullet, x: Style.margin.side + 2, y: y) }
                        canvas.tagged("LBody") { canvas.draw(lines, x: Style.margin.side + inset, y: y) }
                    }
                })
        }
    }

    private mutating func facts(_ facts: [Letter.Fact]) {
        let group = group("L")
        let names = 150.0
        for (index, fact) in facts.enumerated() {
            let name = canvas.lines(fact.name, Face(size: 9.5, grey: Style.soft), width: names - 12)
            let value = canvas.lines(fact.value, .strong, width: Style.width - names)
            strips.append(
                Strip(height: max(name.height, value.height), above: index == 0 ? 9 : 3, group: group) { [canvas] y in
                    canvas.tagged("LI") {
                        canvas.tagged("Lbl") { canvas.draw(name, x: Style.margin.side, y: y) }
                        canvas.tagged("LBody") { canvas.draw(value, x: Style.margin.side + names, y: y) }
                    }
                })
        }
    }

    private mutating func table(_ table: Letter.Table) {
        let group = group("Table")
        let total = Double(max(1, table.widths.reduce(0, +)))
        let widths = table.widths.map { Style.width * Double($0) / total }
        var head = row(table.header, widths, isHead: true, group)
        headers[group.number] = head
        head.above = 10
        strips.append(head)
        for cells in table.rows { strips.append(row(cells, widths, isHead: false, group)) }
        // The last row, mostly a total, doesn't stand alone on a page.
        if table.rows.count > 1 { strips[strips.count - 2].keepsNext = 1 }
    }

    private func row(_ cells: [String], _ widths: [Double], isHead: Bool, _ group: Strip.Group) -> Strip {
        let gap = 10.0
        let laid = zip(cells, widths).map { canvas.lines($0, isHead ? .cellHead : .cell, width: $1 - gap) }
        let height = (laid.map(\.height).max() ?? 0) + 6
        return Strip(height: height, keepsNext: isHead ? 1 : 0, group: group) { [canvas] y in
            canvas.tagged("TR") {
                var x = Style.margin.side
                for (lines, width) in zip(laid, widths) {
                    canvas.tagged(isHead ? "TH" : "TD") { canvas.draw(lines, x: x, y: y + 3) }
                    x += width
                }
            }
            canvas.rule(y: y + height, grey: isHead ? Style.soft : Style.hairline)
        }
    }

    private mutating func signature(_ name: String) {
        keepEndWithNext()
        let who = canvas.lines(name + colon + "Signature", .small, width: Style.width * 0.6)
        let when = canvas.lines("Date", .small, width: Style.width * 0.3)
        strips.append(
            Strip(height: 16 + who.height, above: 14, group: group("P")) { [canvas] y in
                canvas.rule(y: y + 14, width: Style.width * 0.6, grey: Style.soft)
                canvas.rule(x: Style.margin.side + Style.width * 0.68, y: y + 14, width: Style.width * 0.32, grey: Style.soft)
                canvas.draw(who, x: Style.margin.side, y: y + 16)
                canvas.draw(when, x: Style.margin.side + Style.width * 0.68, y: y + 16)
            })
    }

    /// What comes next isn't left alone on a page: the end of what stands before goes with it.
    private mutating func keepEndWithNext() {
        guard let last = strips.last?.group else { return }
        let end = strips.indices.suffix(3).filter { strips[$0].group == last }
        for index in end { strips[index].keepsNext = strips.count - index }
    }

    private mutating func note(_ text: String) {
        keepEndWithNext()
        let lines = canvas.lines(text, .body, width: Style.width - 24)
        let height = lines.height + 16
        strips.append(
            Strip(height: height, above: 16, group: group("P")) { [canvas] y in
                canvas.frame(x: Style.margin.side, y: y, width: Style.width, height: height)
                canvas.draw(lines, x: Style.margin.side + 12, y: y + 8)
            })
    }

    private mutating func code(_ code: Letter.Code) throws(LetterError) {
        keepEndWithNext()
        let square = try QRSquare(code.address)
        let side = 66.0
        let inset = side + 16
        let text = canvas.lines(code.text, .code, width: Style.width - inset)
        let sentence = canvas.lines(code.sentence, .small, width: Style.width - inset)
        let height = max(side, text.height + sentence.height + 4)
        strips.append(
            Strip(height: height, above: 10, group: group(nil)) { [canvas] y in
                canvas.tagged("Figure") { square.draw(on: canvas, x: Style.margin.side, y: y, side: side) }
                canvas.tagged("P") {
                    canvas.draw(sentence, x: Style.margin.side + inset, y: y + 6)
                    canvas.draw(text, x: Style.margin.side + inset, y: y + 10 + sentence.height)
                }
            })
    }
}
