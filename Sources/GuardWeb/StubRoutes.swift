import ConcernForm
import Core
import GuardDesk
import Markup
import Programs
import Safeguarding
import WebFrame

// One concern: what is known of it, whom to call, and what the authority was told and answered.
extension GuardPages {
    var stubRoutes: [Route] {
        [
            Route(.get, GuardPaths.concern, Self.anybody, name: "concern.page") { request, number in
                let stub = try await desk.stub(number, by: try request.asker)
                return request.page(try await stubPage(stub, blank(stub, request), request))
            },
            Route(.post, GuardPaths.report, Self.anybody, name: "concern.report") { request, number in
                try await write(.report, number, request)
            },
            Route(.post, GuardPaths.acknowledge, Self.anybody, name: "concern.acknowledge") { request, number in
                try await write(.acknowledge, number, request)
            },
        ]
    }

    private func write(_ deed: StubDeed, _ number: FileNumber, _ request: WebRequest) async throws -> WebResponse {
        let asker = try request.asker
        let stub = try await desk.stub(number, by: asker)
        return try await submit(request, showing: { try await stubPage(stub, $0, request) }) { form in
            let contact = try ContactForm.read(&form, deed, stub.program)
            let token = try form.once.text
            do {
                try await desk.write(deed, contact, in: number, by: asker, token: token)
            } catch GuardError.alreadyDone {}
            return .redirect(GuardPaths.concern(number))
        }
    }

    private func blank(_ stub: StubPage, _ request: WebRequest) -> FormView {
        request.blankForm(from: [
            ("on-day", String(stub.now.on.day)), ("on-month", String(stub.now.on.month)), ("on-year", String(stub.now.on.year)),
            ("at", stub.now.at.description),
        ])
    }

    private func stubPage(_ stub: StubPage, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let names = await staff([stub.stub.raiser] + stub.stub.lines.map(\.actor))
        func name(_ actor: String) -> String { names[actor] ?? GuardWebText.somebody(language) }
        let view = StubView(stub: stub, form: form, request: request, name: name)
        var page = Page("\(ConcernFormText.title(language)), \(stub.number)", heading: ConcernFormText.title(language), form: form) { view.html }
        page.width = .narrow
        page.section = "concerns"
        page.back = (GuardPaths.concerns(), GuardWebText.listTitle(language))
        page.printHeader = stub.number.description
        return page
    }
}

/// The page of a stub, part by part.
struct StubView {
    let stub: StubPage
    let form: FormView
    let request: WebRequest
    let name: (String) -> String

    private var language: Language { request.language }

    var html: HTML {
        HTML {
            H.p {
                Pieces.tag(stub.stub.status.name(language), stub.stub.status.tone)
                " "
                Pieces.number(stub.number)
            }
            if stub.stub.status == .unreported {
                DutyNote(stub.program.jurisdiction, request).html
                H.p { GuardWebText.noSnooze(language) }
            }
            record
            facts
            lines
            calls
        }
    }

    @HTMLBuilder private var record: HTML {
        if stub.refusal(of: .acknowledge) == nil {
            section(.acknowledge, GuardWebText.acknowledgeTitle, GuardWebText.acknowledgeLead, GuardPaths.acknowledge(stub.number))
        } else if stub.refusal(of: .report) == nil {
            section(.report, GuardWebText.reportTitle, GuardWebText.reportLead, GuardPaths.report(stub.number))
        }
    }

    private func section(_ deed: StubDeed, _ title: Bilingual, _ lead: Bilingual, _ action: String) -> HTML {
        HTML {
            H.h2 { title(language) }
            H.p { lead(language) }
            form.form(action: action) {
                ContactForm.fields(form, deed, stub.program)
                form.actions { form.submit(title) }
            }
        }
    }

    private var facts: HTML {
        HTML {
            H.h2 { GuardWebText.factsTitle(language) }
            Pieces.facts([
                Fact(GuardWebText.raised(language), request.moment(stub.stub.raised)),
                Fact(GuardWebText.raisedBy(language), name(stub.stub.raiser)),
                Fact(GuardWebText.origin(language), stub.stub.origin.name(language)),
                Fact(ConcernFormText.witness(language), stub.stub.suspicion.witness.name(language)),
                Fact(
                    ConcernFormText.ground(language),
                    H.ul(.class("plain")) { for ground in stub.stub.suspicion.grounds { H.li { ground.name(language) } } }),
                Fact(ConcernFormText.suspected(language), stub.stub.suspicion.on.text(language, .long)),
            ])
            H.p(.class("small")) { GuardWebText.noChild(language) }
        }
    }

    @HTMLBuilder private var lines: HTML {
        if !stub.stub.lines.isEmpty {
            H.h2 { GuardWebText.linesTitle(language) }
            for line in stub.stub.lines {
                Pieces.card {
                    H.h3 { line.kind.name(language) }
                    if let contact = line.contact {
                        Pieces.facts([
                            Fact(
                                GuardWebText.contactOn(language),
                                [contact.on.text(language, .long), contact.at?.text(language)].compactMap { $0 }.joined(separator: ", ")),
                            Fact(GuardWebText.contactWith(language), HTML { H.bdi { who(contact) } }),
                            Fact(GuardWebText.contactReference(language), contact.reference.isEmpty ? GuardWebText.none(language) : contact.reference),
                        ])
                    }
                    H.p(.class("small")) { GuardWebText.lineBy(who: name(line.actor), moment: request.moment(line.at))(language) }
                }
            }
        }
    }

    /// "Child Abuse Hotline, day and night, 1-800-387-5437: worker 12", in the language of the page.
    private func who(_ contact: AuthorityContact) -> String {
        guard let line = contact.line else { return contact.with }
        let name = stub.program.jurisdiction.reportLines.first { $0.telephone == line }.map { $0.name(language) + ", " } ?? ""
        return name + line + language.colon + contact.with
    }

    @HTMLBuilder private var calls: HTML {
        if !stub.calls.isEmpty {
            H.h2 { GuardWebText.callsTitle(language) }
            H.p { GuardWebText.callsLead(language) }
            H.ul {
                for call in stub.calls {
                    H.li { GuardWebText.callsLine(moment: request.moment(call.at), n: call.reached)(language) }
                }
            }
        }
    }
}

/// When, with whom, under which reference: drawn and read side by side.
enum ContactForm {
    static func fields(_ form: FormView, _ deed: StubDeed, _ program: Program) -> HTML {
        HTML {
            form.date("on", GuardWebText.contactOn)
            form.text("at", GuardWebText.contactAt, hint: GuardWebText.contactAtHint, width: .short)
            let lines = program.jurisdiction.reportLines
            if deed == .report, !lines.isEmpty {
                form.radios(
                    "line", GuardWebText.contactLine,
                    lines.map { line in Option(line.telephone, Bilingual { line.name($0) + ", " + line.telephone }) } + [Option("other", GuardWebText.contactOther)])
            }
            form.text("with", deed == .report ? GuardWebText.contactPerson : GuardWebText.contactBy, hint: GuardWebText.contactPersonHint, width: .half)
            form.text("reference", GuardWebText.contactReference, hint: GuardWebText.contactReferenceHint, width: .half, isOptional: true)
        }
    }

    static func read(_ form: inout FormReader, _ deed: StubDeed, _ program: Program) throws -> AuthorityContact {
        let lines = program.jurisdiction.reportLines
        let on = form.date("on", GuardWebText.contactOn)
        let at = form.time("at", GuardWebText.contactAt)
        let asksLine = deed == .report && !lines.isEmpty
        let line = asksLine ? form.choice("line", GuardWebText.contactLine, among: lines.map(\.telephone) + ["other"]) : nil
        let with = form.text("with", deed == .report ? GuardWebText.contactPerson : GuardWebText.contactBy, max: 120)
        let reference = form.optionalText("reference", GuardWebText.contactReference, max: 60)
        try form.check()
        let chosen = try line?.value
        return AuthorityContact(
            on: try on.value, at: try at.value, line: lines.first { $0.telephone == chosen }?.telephone, with: try with.value,
            reference: try reference.value ?? "")
    }
}

extension StubLine.Kind {
    var name: Bilingual {
        switch self {
        case .report: GuardWebText.lineReport
        case .takenBack: GuardWebText.lineTakenBack
        case .acknowledgement: GuardWebText.lineAcknowledgement
        }
    }
}
