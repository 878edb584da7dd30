import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// What is kept about the person, corrected: a misspelled name, a new telephone number, a birth date that became known.
extension CasePages {
    var personRoutes: [Route] {
        [
            Route(.get, CasePaths.person, .roles(.coordinator), name: "case.person") { request, number in
                let page = try await casePage(number, request, as: "case.person")
                guard let person = page.person else { throw WebError.notFound }
                return request.page(personPage(page, request.blankForm(from: try values(person)), request))
            },
            Route(.post, CasePaths.person, .roles(.coordinator), name: "case.person.correct") { request, number in
                let page = try await casePage(number, request, as: "case.person")
                guard let person = page.person else { throw WebError.notFound }
                return try await request.submit(showing: { personPage(page, $0, request) }) { reader in
                    try await correct(person, page, &reader, request)
                }
            },
        ]
    }

    private func correct(
        _ person: Person, _ page: CasePage, _ reader: inout FormReader, _ request: WebRequest
    ) async throws -> WebResponse {
        var new = person
        let name = reader.text("name", CaseWebText.referName, max: 120)
        let born = page.state.stream == .volunteer ? nil : reader.optionalDate("born", CaseWebText.referBorn).read ?? nil
        if let born, born >= request.today { reader.fail("born", CaseWebText.referBornFuture, anchor: "born-day") }
        let evidence = reader.optionalChoice("age-by", CaseWebText.referAgeBy, as: Act.AgeFinding.Evidence.self)
        let file = reader.optionalText("police-file", CaseWebText.referPoliceFile, max: 60)
        let charge = reader.optionalText("charge", CaseWebText.referCharge, max: 120)
        let court = reader.optionalText("court", CaseWebText.referCourt)
        let courtFile = reader.optionalText("court-file", CaseWebText.referCourtFile, max: 60)
        new.contact = ContactFields.read(&reader)
        try reader.check()
        new.name = try name.value
        new.birthDate = born
        new.policeFile = try file.value
        new.charge = try charge.value
        new.court = try court.value
        new.courtFile = try courtFile.value
        let by = try request.by(about: page.number)
        let (evidenceGiven, old) = (try evidence.value ?? .birthDateGiven, reader.fields.first("version") ?? "")
        let token = try reader.once.text
        do {
            _ = try await once {
                try await desk.correctPerson(of: page.id, from: old, to: new, evidence: evidenceGiven, by: by, token: token)
            }
        } catch DeskError.changedMeanwhile {
            throw FieldErrors([FieldError(field: "name", sentence: CaseWebText.personChanged)])
        }
        return .redirect(CasePaths.page(page.number))
    }

    private func values(_ person: Person) throws -> [(String, String)] {
        var values = [("version", try person.version), ("name", person.name)]
        if let born = person.birthDate {
            values += [("born-day", String(born.day)), ("born-month", String(born.month)), ("born-year", String(born.year))]
        }
        values += [
            ("police-file", person.policeFile ?? ""), ("charge", person.charge ?? ""), ("court", person.court ?? ""),
            ("court-file", person.courtFile ?? ""),
        ]
        return values + ContactFields.values(person.contact)
    }

    private func personPage(_ page: CasePage, _ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        let isVolunteer = page.state.stream == .volunteer
        var shown = Page("\(CaseWebText.personTitle(language)), \(page.number)", heading: CaseWebText.personTitle(language), form: form) {
            form.form(action: CasePaths.person(page.number)) {
                form.hidden("version", form.typed.first("version") ?? "")
                form.text("name", isVolunteer ? CaseWebText.referChosenName : CaseWebText.referName)
                if !isVolunteer {
                    form.date("born", CaseWebText.referBorn, hint: CaseWebText.personBornHint, isOptional: true)
                    form.radios("age-by", CaseWebText.referAgeBy, ReferForm.evidence, isOptional: true)
                }
                ContactFields.draw(form)
                if !isVolunteer {
                    form.text("police-file", CaseWebText.referPoliceFile, width: .half, isOptional: true)
                    form.text("charge", CaseWebText.referCharge, hint: CaseWebText.referChargeHint, width: .half, isOptional: true)
                    form.text("court", CaseWebText.referCourt, hint: page.program.courtHint, isOptional: true)
                    form.text("court-file", CaseWebText.referCourtFile, hint: CaseWebText.referCourtFileHint, width: .half, isOptional: true)
                }
                form.actions {
                    form.submit(CaseWebText.personSave)
                    H.a(.href(CasePaths.page(page.number))) { CaseWebText.actBack(language) }
                }
            }
        }
        shown.width = .narrow
        shown.section = "cases"
        shown.identity = identity(page, request)
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }
}
