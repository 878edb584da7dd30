import Core
import Markup
import Support
import SupportDesk
import WebFrame

// Her goals and steps, by her own hand: put down, worded again, begun, done, rested, shown or kept to herself, deleted.
extension SupportPages {
    var herItemRoutes: [Route] {
        [
            Route(.get, SupportPaths.hersAdd, .everyone, name: "steps.add") { request in
                try await hers(request) { page, _ in
                    request.page(addPage(page, request.blankForm(["kind": PlanItem.Kind.step.rawValue, "seen": "yes"])))
                }
            },
            Route(.post, SupportPaths.hersAdd, .everyone, name: "steps.add.do") { request in
                try await hers(request) { page, session in
                    try await request.submit(showing: { addPage(page, $0) }) { form in
                        let item = try ItemForm(items: page.items, isHers: true).read(&form)
                        return try await changeHers(.add(item), session, form, request)
                    }
                }
            },
            Route(.get, SupportPaths.hersItem, .everyone, name: "steps.item") { request, item in
                try await hers(request) { page, _ in
                    guard let words = page.items.first(where: { $0.item.id == item }) else { return .redirect(SupportPaths.hers()) }
                    return request.page(itemPage(page, words, request.blankForm(["text": words.text])))
                }
            },
            Route(.post, SupportPaths.hersItem, .everyone, name: "steps.item.do") { request, item in
                try await hers(request) { page, session in
                    guard let words = page.items.first(where: { $0.item.id == item }) else { return .redirect(SupportPaths.hers()) }
                    return try await request.submit(showing: { itemPage(page, words, $0) }) { form in
                        switch form.fields.first("do") {
                        case "delete": return try await changeHers(.delete(item), session, form, request)
                        case "show": return try await changeHers(.show(item, true), session, form, request)
                        case "hide": return try await changeHers(.show(item, false), session, form, request)
                        default: break
                        }
                        if let state = form.fields.first("state").flatMap({ PlanItem.State(rawValue: $0) }) {
                            return try await changeHers(.set(item, state), session, form, request)
                        }
                        let text = form.longText("text", SupportWebText.hersText, max: 500)
                        try form.check()
                        return try await changeHers(.reword(item, try text.value, on: words.item.on), session, form, request)
                    }
                }
            },
        ]
    }

    private func addPage(_ hers: HerPage, _ form: FormView) -> Page {
        hers.framed(SupportWebText.hersAdd, form) {
            form.form(action: SupportPaths.hersAdd()) {
                ItemForm(items: hers.items, isHers: true).fields(form)
                form.actions { form.submit(SupportWebText.save) }
            }
        }
    }

    private func itemPage(_ hers: HerPage, _ words: PlanWords, _ form: FormView) -> Page {
        let (path, language) = (SupportPaths.hersItem(words.item.id), form.language)
        return hers.framed(words.item.kind == .goal ? SupportWebText.kindGoal : SupportWebText.kindStep, form) {
            H.p(.class("kept")) { H.bdi { words.text } }
            if let refusal = hers.refusal(of: .set(words.item, .done)) {
                Pieces.note { H.p { refusal.sentence(language) } }
            } else {
                StateButtons(item: words.item, form: form, path: path).html
                H.h2 { SupportWebText.itemSeen(language) }
                H.p { (words.item.isShown ? SupportWebText.hersSeen : SupportWebText.hersUnseen)(language) }
                if words.item.isShown {
                    form.button(action: path, SupportWebText.hersHide, fields: ["do": "hide"])
                } else {
                    form.button(action: path, SupportWebText.hersShow, fields: ["do": "show"])
                }
                H.h2 { SupportWebText.itemReword(language) }
                form.form(action: path) {
                    form.area("text", SupportWebText.hersText, rows: 2)
                    form.actions { form.submit(SupportWebText.save, .quiet) }
                }
                H.h2 { SupportWebText.itemDelete(language) }
                H.p { SupportWebText.hersDeleteEffect(language) }
                form.button(action: path, SupportWebText.itemDelete, .danger, fields: ["do": "delete"])
            }
        }
    }
}
