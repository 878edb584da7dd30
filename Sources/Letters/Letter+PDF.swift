import CPangoCairo
import Core

extension Letter {
    /// The letter as a PDF on Letter paper: fonts embedded, tagged (headings, paragraphs, lists, tables), its language and title set, the
    /// file's number and the page's on every page. The same letter gives the same bytes.
    ///
    /// Throws ``LetterError`` when it can't be drawn.
    public func pdf() throws(LetterError) -> [UInt8] {
        let canvas = Canvas(language: language)
        canvas.dated(date)
        _ = try draw(on: canvas)
        return try Finishing(title: title, language: language).finish(try canvas.close())
    }

    /// Draws every page and says how many there are.
    ///
    /// - Parameter section: the element that each page becomes; nil for a document of its own.
    func draw(on canvas: Canvas, section: String? = nil) throws(LetterError) -> Int {
        let head = LetterHead(self, canvas)
        var setter = Typesetter(canvas: canvas, language: language)
        setter.text(title, .title, tag: "H1", above: 18, keepsNext: 2)
        for block in blocks { try setter.add(block) }
        let pages = Paginator.pages(
            setter.strips, first: head.bottom + 18, bottom: Style.page.height - Style.margin.bottom, repeated: setter.headers)
        for (index, page) in pages.enumerated() {
            let body = {
                if index == 0 { head.draw() }
                self.draw(page, on: canvas)
                self.foot(index + 1, of: pages.count, canvas)
            }
            if let section { canvas.tagged(section, body) } else { body() }
            canvas.endPage()
        }
        return pages.count
    }

    /// Strips of one group are one element.
    private func draw(_ page: [Paginator.Placed], on canvas: Canvas) {
        var rest = page[...]
        while let first = rest.first {
            let group = rest.prefix { $0.strip.group == first.strip.group }
            rest = rest.dropFirst(group.count)
            let body = { for placed in group { placed.strip.draw(placed.y) } }
            if let tag = first.strip.group.tag { canvas.tagged(tag, body) } else { body() }
        }
    }

    private func foot(_ number: Int, of count: Int, _ canvas: Canvas) {
        let y = Style.page.height - Style.margin.bottom + 18
        let reference = canvas.lines(self.reference.isEmpty ? title : self.reference, .small)
        let page = canvas.lines(language == .en ? "Page \(number) of \(count)" : "Page \(number) sur \(count)", .small)
        canvas.rule(y: y - 4)
        canvas.tagged("P") {
            canvas.draw(reference, x: Style.margin.side, y: y)
            canvas.draw(page, x: Style.page.width - Style.margin.side - page.width, y: y)
        }
    }
}

/// What stands above the first page's text: who writes, when, about which file, to whom.
private struct LetterHead {
    private let canvas: Canvas
    private let name: Lines
    private let lines: [Lines]
    private let date: Lines
    private let reference: Lines
    private let recipient: [Lines]

    init(_ letter: Letter, _ canvas: Canvas) {
        self.canvas = canvas
        name = canvas.lines(letter.letterhead.name, .letterhead)
        lines = letter.letterhead.lines.map { canvas.lines($0, .small) }
        date = canvas.lines(letter.date.text(letter.language), .body)
        let file = (letter.language == .en ? "File " : "Dossier ") + letter.reference
        reference = canvas.lines(letter.reference.isEmpty ? "" : file, .body)
        recipient = letter.recipient.map { canvas.lines($0, .body) }
    }

    private var ruleY: Double { Style.margin.top + name.height + lines.reduce(0) { $0 + $1.height } + 8 }
    private var recipientY: Double { ruleY + 14 + Face.body.step + 14 }
    var bottom: Double { recipientY + recipient.reduce(0) { $0 + $1.height } }

    func draw() {
        let x = Style.margin.side
        var y = Style.margin.top
        canvas.tagged("P") {
            canvas.draw(name, x: x, y: y)
            y += name.height
            for line in lines {
                canvas.draw(line, x: x, y: y)
                y += line.height
            }
        }
        canvas.rule(y: ruleY, grey: Style.soft)
        canvas.tagged("P") {
            canvas.draw(date, x: x, y: ruleY + 14)
            canvas.draw(reference, x: Style.page.width - x - reference.width, y: ruleY + 14)
        }
        y = recipientY
        canvas.tagged("P") {
            for line in recipient {
                canvas.draw(line, x: x, y: y)
                y += line.height
            }
        }
    }
}
