import Cases
import Core
import Markup
import WebFrame

/// The sections of a yearly report as HTML: the public page and the draft draw the same ones.
struct ReportView {
    let sections: [ReportSection]
    let language: Language

    init(report: PublicReport, language: Language) { self.init(sections: report.sections, language: language) }

    init(sections: [ReportSection], language: Language) {
        self.sections = sections
        self.language = language
    }

    @HTMLBuilder var html: HTML {
        for section in sections {
            H.h2 { section.title(language) }
            for sentence in section.said { H.p { sentence(language) } }
            for table in section.tables { Self.table(table, language) }
        }
    }

    private static func table(_ table: ReportSection.Table, _ language: Language) -> HTML {
        let columns = table.columns.enumerated().map { Column($1(language), isFigure: $0 > 0) }
        let rows = table.rows.map { $0.map { cell($0, language) } }
        return Pieces.table(
            caption: table.caption(language), columns, table.hasTotals ? Array(rows.dropLast()) : rows, totals: table.hasTotals ? rows.last : nil)
    }

    private static func cell(_ cell: ReportSection.Cell, _ language: Language) -> HTML {
        let text = cell.text(language)
        return cell == .hidden ? H.span(.class("small")) { text } : HTML(text: text)
    }
}
