import CaseDesk
import Cases
import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

extension CasePages {
    /// One form for each act: GET asks, POST does it and leads back to the case.
    var actRoutes: [Route] {
        [
            Route(.get, CasePaths.act, .roles(.coordinator, .prosecutor), name: "case.act") { request, number, kind in
                let page = try await casePage(number, request)
                if kind == .settleFee, page.hasFeeDesk, try request.by.role == .coordinator { return .redirect(CasePaths.fee(number)) }
                return request.page(try actPage(kind, page, request.blankForm(from: ActFields.initial(kind, page, request)), request))
            },
            Route(
                .post, CasePaths.act, .roles(.coordinator, .prosecutor), name: "case.act.do",
                intake: .upload(maxBytes: Upload.limit + (1 << 20))
            ) { request, number, kind in try await doAct(kind, number, request) },
            Route(.post, CasePaths.marker, .roles(.coordinator, .prosecutor), name: "case.marker") { request, number in
                let by = try request.by
                let id = try await desk.find(number, by: by)
                let reader = FormReader(request.form)
                _ = try await once { try await desk.checkMarker(of: id, expecting: nil, by: by, token: try reader.once.text) }
                return .redirect(CasePaths.page(number))
            },
        ]
    }

    private func doAct(_ kind: ActKind, _ number: FileNumber, _ request: WebRequest) async throws -> WebResponse {
        let by = try request.by(about: number)
        let page = try await casePage(number, request)
        do {
            return try await request.submit(showing: { try actPage(kind, page, $0, request) }) { reader in
                let expected = reader.integer("sequence", CaseWebText.actTitle, in: 1...1_000_000)
                if kind == .attach { return try await attach(page, by, expected, &reader) }
                let paper = page.paper(of: kind, as: by.role)
                let draft = ActFields.read(kind, page, paper, &reader)
                let upload = readLetter(kind, page, paper, &reader)
                try reader.check()
                try await send(
                    try draft.value, upload, page, expecting: try expected.value, by: by, token: try reader.once.text)
                return .redirect(CasePaths.page(number).query(["done": String(try expected.value)]))
            }
        } catch DeskError.changedMeanwhile(let entries) {
            return try await changedPage(kind, number, entries, request)
        }
    }

    /// The letter, where this role records somebody else's decision, or the scan that goes with the act. Who names a decider has
    /// the letter that says so.
    private func readLetter(_ kind: ActKind, _ page: CasePage, _ paper: ActPaper?, _ reader: inout FormReader) -> Upload? {
        let isNamed = !(reader.fields.first(SealedText.decidedBy.rawValue) ?? "").allSatisfy(\.isWhitespace)
        let file: UploadedFile? =
            switch paper {
            case .letter:
                reader.file(
                    "letter", CaseWebText.actLetter, missing: page.state.refusalWithoutLetter(kind, under: page.program).sentence
                ).read
            case .letterWherePassedOn where isNamed: reader.file("letter", CaseWebText.actLetter).read
            case .letterWherePassedOn: reader.optionalFile("letter", CaseWebText.actLetter).read.flatMap { $0 }
            case .scan: reader.optionalFile("letter", CaseWebText.actScan).read.flatMap { $0 }
            case nil: nil
            }
        return file.map { Upload(bytes: $0.bytes, purpose: paper == .scan ? kind.scanPurpose : .decisionLetter) }
    }

    private func attach(
        _ page: CasePage, _ by: By, _ expected: Answer<Int>, _ reader: inout FormReader
    ) async throws -> WebResponse {
        let purpose = reader.choice("purpose", CaseWebText.actPurpose, as: Act.Attachment.Purpose.self)
        let file = reader.file("letter", CaseWebText.actDocument)
        try reader.check()
        let upload = Upload(bytes: try file.value.bytes, purpose: try purpose.value)
        let token = try reader.once.text
        _ = try await once {
            try await desk.attach(upload, to: page.id, expecting: try expected.value, by: by, token: token)
        }
        return .redirect(CasePaths.page(page.number).query(["done": String(try expected.value)]))
    }

    private func send(
        _ proposals: [Proposal], _ upload: Upload?, _ page: CasePage, expecting: Int, by: By, token: String
    ) async throws {
        _ = try await once {
            guard let upload else {
                return try await desk.perform(proposals, in: page.id, expecting: expecting, by: by, token: token)
            }
            try await desk.attach(upload, to: page.id, expecting: expecting, by: by, token: token) { document in
                proposals.map { proposal in
                    var transcribed = proposal
                    transcribed.letter = document
                    return transcribed
                }
            }
        }
    }

    /// A form sent twice was done the first time: the second sending leads where the first did.
    func once<T>(_ act: () async throws -> T) async throws -> T? {
        do {
            return try await act()
        } catch DeskError.alreadyDone {
            return nil
        } catch DeskError.badDocument(let sentence) {
            throw FieldErrors([FieldError(field: "letter", sentence: sentence)])
        }
    }

    /// The case by its number, as the asker may see it.
    func casePage(_ number: FileNumber, _ request: WebRequest, as name: String = "case.page") async throws -> CasePage {
        let by = try request.by(about: number)
        return try await desk.page(try await desk.find(number, by: by), by: by, as: name)
    }

    /// Others acted meanwhile: what they did, and the form again with everything that was typed, over the case as it is now.
    private func changedPage(
        _ kind: ActKind, _ number: FileNumber, _ entries: [TimelineEntry], _ request: WebRequest
    ) async throws -> WebResponse {
        let page = try await casePage(number, request)
        var shown = try actPage(kind, page, request.sentForm(), request)
        let form = shown.content
        shown.content = HTML {
            Pieces.note(.urgent, title: CaseWebText.actChangedTitle(request.language)) {
                H.p { (entries.isEmpty ? CaseWebText.actChangedUnseen : CaseWebText.actChangedWhat)(request.language) }
                if !entries.isEmpty { H.ul { for entry in entries { H.li { entry.sentence(request.language) } } } }
            }
            form
        }
        return request.page(shown, status: .conflict)
    }
}

extension CasePage {
    /// Whether the fee has a desk of its own, where it is settled.
    var hasFeeDesk: Bool { program.fee?.amounts[state.stream] != nil }

    func standing(of kind: ActKind, as role: Role?) -> ActStanding? {
        role.map { state.standing(of: kind, as: $0, under: program) }
    }
}

extension ActKind {
    /// What the scan that goes with the act is.
    fileprivate var scanPurpose: Act.Attachment.Purpose { self == .setCourtDate || self == .appear ? .courtRecord : .consentForm }
}
