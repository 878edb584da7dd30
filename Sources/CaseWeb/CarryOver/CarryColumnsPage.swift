import CaseDesk
import Core
import Markup
import WebFrame

/// What each column of the spreadsheet holds: said by hand once, and remembered for sheets with the same headings.
struct CarryColumnsPage {
    let sheet: CarrySheet
    let columns: [Int: CarryColumn]
    /// Whose referrals these are, carried along.
    let agency: AgencyID?
    let form: FormView

    private static func field(_ place: Int) -> String { "column-\(place)" }

    /// A column that isn't carried over says so; nothing is guessed behind anybody's back.
    static func chosen(_ form: FormFields, _ sheet: CarrySheet) -> [Int: CarryColumn] {
        Dictionary(uniqueKeysWithValues: sheet.headings.indices.compactMap { place in
            form.first(field(place)).flatMap(CarryColumn.init(rawValue:)).map { (place, $0) }
        })
    }

    static func check(_ columns: [Int: CarryColumn], _ form: inout FormReader) {
        if !columns.values.contains(.name) { form.fail(field(0), CaseWebText.carryNameMissing) }
        var seen: Set<CarryColumn> = []
        for (place, column) in columns.sorted(by: { $0.key < $1.key }) where !seen.insert(column).inserted {
            form.fail(field(place), CaseWebText.carryTwice(column: column.heading))
        }
    }

    var page: Page {
        let language = form.language
        let typed = form.isRejected ? form : nil
        var page = Page(CaseWebText.carryColumnsTitle(language), form: form) {
            form.form(action: CasePaths.carryColumns()) {
                form.hidden("table", sheet.text)
                if let agency { form.hidden(AgencyField.name, agency.text) }
                for (place, heading) in sheet.headings.enumerated() { choice(place, heading, typed?.typed, language) }
                form.actions { form.submit(CaseWebText.carryTry) }
            }
        }
        page.lead = CaseWebText.carryColumnsLead(language)
        page.width = .narrow
        page.section = "refer"
        page.back = (CasePaths.carryOver(), nil)
        return page
    }

    private func choice(_ place: Int, _ heading: String, _ typed: FormFields?, _ language: Language) -> HTML {
        let field = Self.field(place)
        let value = typed.map { $0.first(field) ?? "" } ?? columns[place]?.rawValue ?? ""
        let error = form.errors.first { $0.field == field }
        return H.div(.class("field", error == nil ? nil : "wrong")) {
            H.label(.class("label"), .for(field)) {
                if heading.isEmpty { CaseWebText.carryUntitled(number: place + 1)(language) } else { H.bdi { heading } }
            }
            if let error { H.p(.class("error"), .id(field + "-error")) { error.sentence(language) } }
            H.select(
                .class("input"), .id(field), .name(field), .autocomplete("off"),
                .aria("describedby", error == nil ? nil : field + "-error")
            ) {
                H.option(.value("")) { CaseWebText.carryNotTaken(language) }
                for column in CarryColumn.allCases {
                    H.option(.value(column.rawValue), .selected(column.rawValue == value)) { column.heading(language) }
                }
            }
        }
    }
}
