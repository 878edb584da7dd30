import Community
import CommunityDesk
import Core
import Markup
import Programs
import WebFrame

// Services and initiatives are listed, changed, and taken off.
extension CommunityPages {
    var listingRoutes: [Route] {
        [
            Route(.get, CommunityPaths.newService, .roles(.coordinator), name: "community.service") { request in
                request.page(servicePage(nil, request.blankForm()))
            },
            Route(.post, CommunityPaths.newService, .roles(.coordinator), name: "community.service.do") { request in
                try await request.submit(showing: { servicePage(nil, $0) }) { try await keepService(nil, $0, request) }
            },
            Route(.get, CommunityPaths.editService, .roles(.coordinator), name: "community.service-edit") { request, id in
                let found = try await service(id, request)
                return request.page(servicePage(id, request.blankForm(from: Self.values(found))))
            },
            Route(.post, CommunityPaths.editService, .roles(.coordinator), name: "community.service-edit.do") { request, id in
                _ = try await service(id, request)
                return try await request.submit(showing: { servicePage(id, $0) }) { form in
                    if form.fields.first("do") == "drop" { return try await drop(id, form, request) }
                    return try await keepService(id, form, request)
                }
            },
            Route(.get, CommunityPaths.newInitiative, .roles(.coordinator), name: "community.initiative") { request in
                request.page(initiativePage(nil, request.blankForm()))
            },
            Route(.post, CommunityPaths.newInitiative, .roles(.coordinator), name: "community.initiative.do") { request in
                try await request.submit(showing: { initiativePage(nil, $0) }) { try await keepInitiative(nil, $0, request) }
            },
            Route(.get, CommunityPaths.editInitiative, .roles(.coordinator), name: "community.initiative-edit") { request, id in
                let found = try await initiative(id, request)
                return request.page(initiativePage(id, request.blankForm(from: Self.values(found, request.language))))
            },
            Route(.post, CommunityPaths.editInitiative, .roles(.coordinator), name: "community.initiative-edit.do") { request, id in
                _ = try await initiative(id, request)
                return try await request.submit(showing: { initiativePage(id, $0) }) { form in
                    if form.fields.first("do") == "drop" { return try await drop(id, form, request) }
                    return try await keepInitiative(id, form, request)
                }
            },
        ]
    }

    private func drop(_ id: ListingID, _ form: FormReader, _ request: WebRequest) async throws -> WebResponse {
        let (actor, token) = (try request.actor, try form.once.text)
        try await once { try await desk.drop(id, by: actor, at: request.now, token: token) }
        return .redirect(CommunityPaths.community())
    }

    private static let areas = CommunityArea.allCases.map { Option($0, $0.name) }

    // MARK: Services

    private func service(_ id: ListingID, _ request: WebRequest) async throws -> ServiceEntry {
        guard let found = try await desk.services(of: try own(request).id).first(where: { $0.id == id }) else { throw WebError.notFound }
        return found.facts
    }

    private func servicePage(_ id: ListingID?, _ form: FormView) -> Page {
        let path = id.map { CommunityPaths.editService($0) } ?? CommunityPaths.newService()
        return staffPage(id == nil ? CommunityWebText.serviceNew : CommunityWebText.serviceChange, form) {
            form.form(action: path) {
                form.radios("area", CommunityWebText.area, Self.areas)
                form.text("name", CommunityWebText.serviceName)
                for spoken in Language.official {
                    form.area("what-\(spoken.rawValue)", BothLanguages.label(CommunityWebText.serviceWhat, spoken), rows: 2, spoken: spoken)
                }
                form.text("telephone", CommunityWebText.serviceTelephone, hint: CommunityWebText.serviceTelephoneHint, width: .half)
                form.text("languages", CommunityWebText.serviceLanguages, width: .half)
                form.text("places", CommunityWebText.servicePlaces, width: .short, isOptional: true)
                form.text("wait", CommunityWebText.serviceWaitWeeks, width: .short, isOptional: true)
                form.actions { form.submit(CommunityWebText.serviceSubmit) }
            }
            if id != nil { form.button(action: path, CommunityWebText.drop, fields: ["do": "drop"]) }
        }
    }

    /// Whoever saves it has asked whether it holds: today is the day of that.
    private func keepService(_ id: ListingID?, _ reader: FormReader, _ request: WebRequest) async throws -> WebResponse {
        var form = reader
        let area = form.choice("area", CommunityWebText.area, as: CommunityArea.self)
        let name = form.text("name", CommunityWebText.serviceName)
        let what = BothLanguages.longText("what", CommunityWebText.serviceWhat, &form)
        let telephone = form.text("telephone", CommunityWebText.serviceTelephone, max: 40)
        let languages = form.text("languages", CommunityWebText.serviceLanguages)
        let places = form.optionalInteger("places", CommunityWebText.servicePlaces, in: 0...10_000)
        let wait = form.optionalInteger("wait", CommunityWebText.serviceWaitWeeks, in: 0...520)
        try form.check()
        let service = ServiceEntry(
            area: try area.value, name: try name.value, what: try what(), telephone: try telephone.value, languages: try languages.value,
            places: try places.value, waitWeeks: try wait.value, checked: request.today)
        let (actor, token) = (try request.actor, try form.once.text)
        try await once { _ = try await desk.keep(service, as: id, by: actor, at: request.now, token: token) }
        return .redirect(CommunityPaths.community())
    }

    private static func values(_ service: ServiceEntry) -> [(String, String)] {
        [
            ("area", service.area.rawValue), ("name", service.name), ("what-en", service.what.en), ("what-fr", service.what.fr),
            ("telephone", service.telephone), ("languages", service.languages), ("places", service.places.map(String.init) ?? ""),
            ("wait", service.waitWeeks.map(String.init) ?? ""),
        ]
    }

    // MARK: Initiatives

    private func initiative(_ id: ListingID, _ request: WebRequest) async throws -> Initiative {
        guard let found = try await desk.initiatives(of: try own(request).id).first(where: { $0.id == id }) else { throw WebError.notFound }
        return found.facts
    }

    private func initiativePage(_ id: ListingID?, _ form: FormView) -> Page {
        let path = id.map { CommunityPaths.editInitiative($0) } ?? CommunityPaths.newInitiative()
        return staffPage(id == nil ? CommunityWebText.initiativeNew : CommunityWebText.initiativeChange, form) {
            form.form(action: path) {
                form.radios("area", CommunityWebText.area, Self.areas)
                for spoken in Language.official {
                    form.text("title-\(spoken.rawValue)", BothLanguages.label(CommunityWebText.initiativeTitle, spoken), spoken: spoken)
                }
                form.text("owner", CommunityWebText.initiativeOwner)
                form.text("funding", CommunityWebText.initiativeFunding, kind: .money, width: .short, isOptional: true)
                form.radios("status", CommunityWebText.initiativeStatus, Initiative.Status.allCases.map { Option($0, $0.name) }, isInline: true)
                form.date("since", CommunityWebText.initiativeSince)
                form.actions { form.submit(CommunityWebText.save) }
            }
            if id != nil { form.button(action: path, CommunityWebText.drop, fields: ["do": "drop"]) }
        }
    }

    private func keepInitiative(_ id: ListingID?, _ reader: FormReader, _ request: WebRequest) async throws -> WebResponse {
        var form = reader
        let area = form.choice("area", CommunityWebText.area, as: CommunityArea.self)
        let title = BothLanguages.text("title", CommunityWebText.initiativeTitle, &form)
        let owner = form.text("owner", CommunityWebText.initiativeOwner)
        let funding = form.optionalMoney("funding", CommunityWebText.initiativeFunding)
        let status = form.choice("status", CommunityWebText.initiativeStatus, as: Initiative.Status.self)
        let since = form.date("since", CommunityWebText.initiativeSince)
        try form.check()
        let initiative = Initiative(
            area: try area.value, title: try title(), owner: try owner.value, funding: try funding.value, status: try status.value, since: try since.value)
        let (actor, token) = (try request.actor, try form.once.text)
        try await once { _ = try await desk.keep(initiative, as: id, by: actor, at: request.now, token: token) }
        return .redirect(CommunityPaths.community())
    }

    private static func values(_ initiative: Initiative, _ language: Language) -> [(String, String)] {
        [
            ("area", initiative.area.rawValue), ("title-en", initiative.title.en), ("title-fr", initiative.title.fr), ("owner", initiative.owner),
            ("funding", initiative.funding?.text(language) ?? ""), ("status", initiative.status.rawValue), ("since-day", String(initiative.since.day)),
            ("since-month", String(initiative.since.month)), ("since-year", String(initiative.since.year)),
        ]
    }
}
