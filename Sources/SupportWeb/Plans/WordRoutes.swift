import Core
import Markup
import Support
import SupportDesk
import WebFrame

// What is written down in a plan: about her, a note, an appointment, a charge.
extension SupportPages {
    var wordRoutes: [Route] {
        [
            Route(.get, SupportPaths.about, .roles(.supportWorker), name: "plan.about") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return request.page(aboutPage(plan, request.blankForm(from: AboutForm.values(plan.about))))
            },
            Route(.post, SupportPaths.about, .roles(.supportWorker), name: "plan.about.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { aboutPage(plan, $0) }) { form in
                    let about = try AboutForm.read(&form)
                    return try await change(.tellAboutHer(about), in: number, form, request)
                }
            },
            Route(.get, SupportPaths.note, .roles(.supportWorker), name: "plan.note") { request, number in
                request.page(notePage(try await desk.plan(number, by: try request.asker), request.blankForm()))
            },
            Route(.post, SupportPaths.note, .roles(.supportWorker), name: "plan.note.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { notePage(plan, $0) }) { form in
                    let text = form.longText("text", SupportWebText.noteText)
                    try form.check()
                    return try await change(.note(try text.value), in: number, form, request)
                }
            },
            Route(.get, SupportPaths.appointment, .roles(.supportWorker), name: "plan.appointment") { request, number in
                request.page(appointmentPage(try await desk.plan(number, by: try request.asker), request.blankForm()))
            },
            Route(.post, SupportPaths.appointment, .roles(.supportWorker), name: "plan.appointment.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { appointmentPage(plan, $0) }) { form in
                    if let drop = form.fields.first("drop").flatMap({ AppointmentID($0) }) {
                        return try await change(.dropAppointment(drop), in: number, form, request)
                    }
                    let what = form.text("what", SupportWebText.appointmentWhat)
                    let on = form.date("on", SupportWebText.appointmentOn)
                    let at = form.optionalTime("at", SupportWebText.appointmentAt)
                    try form.check()
                    let appointment = Appointment(on: try on.value, at: try at.value, what: try what.value)
                    return try await change(.setAppointment(appointment), in: number, form, request)
                }
            },
            Route(.get, SupportPaths.charge, .roles(.supportWorker), name: "plan.charge") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                var values = [("what", plan.charge?.charge.what ?? ""), ("court", plan.charge?.charge.court ?? ""), ("counsel", plan.charge?.charge.counsel ?? "")]
                if let day = plan.charge?.courtOn { values += [("on-day", String(day.day)), ("on-month", String(day.month)), ("on-year", String(day.year))] }
                return request.page(chargePage(plan, request.blankForm(from: values)))
            },
            Route(.post, SupportPaths.charge, .roles(.supportWorker), name: "plan.charge.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { chargePage(plan, $0) }) { form in
                    if form.fields.first("do") == "over" { return try await change(.noteCharge(nil, courtOn: nil), in: number, form, request) }
                    let what = form.text("what", SupportWebText.chargeWhat)
                    let court = form.optionalText("court", SupportWebText.chargeCourt)
                    let counsel = form.optionalText("counsel", SupportWebText.chargeCounsel)
                    let on = form.optionalDate("on", SupportWebText.chargeCourtOn)
                    try form.check()
                    let charge = PendingCharge(what: try what.value, court: try court.value ?? "", counsel: try counsel.value ?? "")
                    return try await change(.noteCharge(charge, courtOn: try on.value), in: number, form, request)
                }
            },
        ]
    }

    private func aboutPage(_ plan: PlanPage, _ form: FormView) -> Page {
        framed(plan, SupportWebText.aboutTitle, form) {
            form.form(action: SupportPaths.about(plan.number)) {
                AboutForm.fields(form)
                form.actions { form.submit(SupportWebText.save) }
            }
        }
    }

    private func notePage(_ plan: PlanPage, _ form: FormView) -> Page {
        framed(plan, SupportWebText.noteTitle, lead: SupportWebText.noteLead, form) {
            form.form(action: SupportPaths.note(plan.number)) {
                form.area("text", SupportWebText.noteText, rows: 6)
                form.actions { form.submit(SupportWebText.save) }
            }
        }
    }

    private func appointmentPage(_ plan: PlanPage, _ form: FormView) -> Page {
        framed(plan, SupportWebText.appointmentAdd, form) {
            form.form(action: SupportPaths.appointment(plan.number)) {
                form.text("what", SupportWebText.appointmentWhat, hint: SupportWebText.appointmentWhatHint)
                form.date("on", SupportWebText.appointmentOn)
                form.text("at", SupportWebText.appointmentAt, hint: SupportWebText.appointmentAtHint, width: .short, isOptional: true)
                form.actions { form.submit(SupportWebText.save) }
            }
        }
    }

    private func chargePage(_ plan: PlanPage, _ form: FormView) -> Page {
        framed(plan, SupportWebText.chargeTitle, lead: SupportWebText.chargeLead, form) {
            form.form(action: SupportPaths.charge(plan.number)) {
                form.text("what", SupportWebText.chargeWhat)
                form.text("court", SupportWebText.chargeCourt, isOptional: true)
                form.date("on", SupportWebText.chargeCourtOn, isOptional: true)
                form.text("counsel", SupportWebText.chargeCounsel, hint: SupportWebText.chargeCounselHint, isOptional: true)
                form.actions { form.submit(SupportWebText.save) }
            }
            if plan.charge != nil { form.button(action: SupportPaths.charge(plan.number), SupportWebText.chargeOver, fields: ["do": "over"]) }
        }
    }
}

/// The fields about her, drawn and read side by side, for her worker and on her own page.
enum AboutForm {
    static func fields(_ form: FormView) -> HTML {
        HTML {
            form.text("name", SupportWebText.aboutName, hint: SupportWebText.aboutNameHint, width: .half)
            form.text("reach", SupportWebText.aboutReach, hint: SupportWebText.aboutReachHint, isOptional: true)
            form.text("when", SupportWebText.aboutWhen, hint: SupportWebText.aboutWhenHint, isOptional: true)
            form.box("voicemail", SupportWebText.aboutVoicemail)
            form.area("first", SupportWebText.aboutFirst, hint: SupportWebText.aboutFirstHint, rows: 3, isOptional: true)
            form.area("crisis", SupportWebText.aboutCrisis, hint: SupportWebText.aboutCrisisHint, rows: 5, isOptional: true)
        }
    }

    static func values(_ about: AboutHer) -> [(String, String)] {
        [("name", about.name), ("reach", about.reach), ("when", about.when), ("first", about.wantsFirst), ("crisis", about.crisis)]
            + (about.isVoicemailAllowed ? [("voicemail", "yes")] : [])
    }

    static func read(_ form: inout FormReader) throws -> AboutHer {
        let name = form.text("name", SupportWebText.aboutName, max: 120)
        let reach = form.optionalText("reach", SupportWebText.aboutReach)
        let when = form.optionalText("when", SupportWebText.aboutWhen)
        let first = form.optionalLongText("first", SupportWebText.aboutFirst)
        let crisis = form.optionalLongText("crisis", SupportWebText.aboutCrisis)
        try form.check()
        return AboutHer(
            name: try name.value, reach: try reach.value ?? "", when: try when.value ?? "", isVoicemailAllowed: form.isTicked("voicemail"),
            wantsFirst: try first.value ?? "", crisis: try crisis.value ?? "")
    }
}
