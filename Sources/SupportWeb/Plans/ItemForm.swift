import Core
import Markup
import Support
import SupportDesk
import WebFrame

/// The fields of a goal or step, drawn and read side by side.
struct ItemForm {
    let items: [PlanWords]
    /// On her own page she says whether her worker sees it.
    let isHers: Bool

    func fields(_ form: FormView) -> HTML {
        HTML {
            form.area("text", isHers ? SupportWebText.hersText : SupportWebText.itemText, hint: isHers ? SupportWebText.hersTextHint : SupportWebText.itemTextHint, rows: 2)
            form.radios("kind", SupportWebText.itemKind, [Option(PlanItem.Kind.step, SupportWebText.kindStep), Option(PlanItem.Kind.goal, SupportWebText.kindGoal)], isInline: true)
            form.radios("area", SupportWebText.itemArea, LifeArea.allCases.map { Option($0, $0.name) })
            if !goals.isEmpty {
                form.select("goal", SupportWebText.itemGoal, goals.map { Option($0.item.id.text, Bilingual(en: $0.text, fr: $0.text)) }, isOptional: true)
            }
            form.date("on", SupportWebText.itemOn, hint: isHers ? SupportWebText.hersOnHint : SupportWebText.itemOnHint, isOptional: true)
            if isHers { form.radios("seen", SupportWebText.itemSeen, Self.seen, isInline: true) }
        }
    }

    /// Reads a new item. Throws ``FieldErrors`` with everything that is wrong.
    func read(_ form: inout FormReader) throws -> NewItem {
        let text = form.longText("text", isHers ? SupportWebText.hersText : SupportWebText.itemText, max: 500)
        let kind = form.choice("kind", SupportWebText.itemKind, as: PlanItem.Kind.self)
        let area = form.choice("area", SupportWebText.itemArea, as: LifeArea.self)
        let goal = form.fields.first("goal").flatMap { PlanItemID($0) }
        let on = form.optionalDate("on", SupportWebText.itemOn)
        let seen = isHers ? form.choice("seen", SupportWebText.itemSeen, among: ["yes", "no"]) : nil
        try form.check()
        let isGoal = try kind.value == .goal
        return NewItem(
            try kind.value, try area.value, goal: isGoal ? nil : goal, text: try text.value, isShown: try seen.map { try $0.value == "yes" } ?? true,
            on: try on.value)
    }

    private var goals: [PlanWords] { items.filter { $0.item.kind == .goal } }

    static let seen = [Option("yes", SupportWebText.seenYes), Option("no", SupportWebText.seenNo)]
}
