import Core
import Markup
import Support
import SupportDesk
import WebFrame

// A goal or step of a plan, as her worker writes it down with her.
extension SupportPages {
    var itemRoutes: [Route] {
        [
            Route(.get, SupportPaths.add, .roles(.supportWorker), name: "plan.add") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return request.page(addPage(plan, request.blankForm(["kind": PlanItem.Kind.step.rawValue])))
            },
            Route(.post, SupportPaths.add, .roles(.supportWorker), name: "plan.add.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { addPage(plan, $0) }) { form in
                    let item = try ItemForm(items: plan.items, isHers: false).read(&form)
                    return try await change(.add(item), in: number, form, request)
                }
            },
            Route(.get, SupportPaths.item, .roles(.supportWorker), name: "plan.item") { request, number, item in
                let (plan, words) = try await find(number, item, request)
                return request.page(itemPage(plan, words, request.blankForm(["text": words.text])))
            },
            Route(.post, SupportPaths.item, .roles(.supportWorker), name: "plan.item.do") { request, number, item in
                let (plan, words) = try await find(number, item, request)
                return try await request.submit(showing: { itemPage(plan, words, $0) }) { form in
                    if form.fields.first("do") == "delete" { return try await change(.delete(item), in: number, form, request) }
                    if let state = form.fields.first("state").flatMap({ PlanItem.State(rawValue: $0) }) {
                        return try await change(.set(item, state), in: number, form, request)
                    }
                    let text = form.longText("text", SupportWebText.itemText, max: 500)
                    try form.check()
                    return try await change(.reword(item, try text.value, on: words.item.on), in: number, form, request)
                }
            },
        ]
    }

    private func find(_ number: FileNumber, _ item: PlanItemID, _ request: WebRequest) async throws -> (PlanPage, PlanWords) {
        let plan = try await desk.plan(number, by: try request.asker)
        guard let words = plan.items.first(where: { $0.item.id == item }) else { throw WebError.notFound }
        return (plan, words)
    }

    private func addPage(_ plan: PlanPage, _ form: FormView) -> Page {
        framed(plan, SupportWebText.itemAdd, lead: SupportWebText.itemAddLead, form) {
            form.form(action: SupportPaths.add(plan.number)) {
                ItemForm(items: plan.items, isHers: false).fields(form)
                form.actions { form.submit(SupportWebText.save) }
            }
        }
    }

    private func itemPage(_ plan: PlanPage, _ words: PlanWords, _ form: FormView) -> Page {
        let path = SupportPaths.item(plan.number, words.item.id)
        return framed(plan, words.item.kind == .goal ? SupportWebText.kindGoal : SupportWebText.kindStep, form) {
            H.p(.class("kept")) { H.bdi { words.text } }
            StateButtons(item: words.item, form: form, path: path).html
            if let refusal = plan.refusal(of: .reword(words.item)) {
                Pieces.note { H.p { refusal.sentence(form.language) } }
            } else {
                H.h2 { SupportWebText.itemReword(form.language) }
                form.form(action: path) {
                    form.area("text", SupportWebText.itemText, rows: 2)
                    form.actions { form.submit(SupportWebText.save, .quiet) }
                }
                H.h2 { SupportWebText.itemDelete(form.language) }
                H.p { SupportWebText.itemDeleteEffect(form.language) }
                form.button(action: path, SupportWebText.itemDelete, .danger, fields: ["do": "delete"])
            }
        }
    }
}

/// How an item stands, and a button for each other way.
struct StateButtons {
    let item: PlanItem
    let form: FormView
    let path: String

    @HTMLBuilder var html: HTML {
        H.p {
            SupportWebText.itemStands(form.language) + form.language.colon
            Pieces.tag(item.state.name(form.language), item.state.tone)
        }
        H.div(.class("actions")) {
            for state in PlanItem.State.allCases where state != item.state {
                form.button(action: path, state.name, fields: ["state": state.rawValue])
            }
        }
    }
}
