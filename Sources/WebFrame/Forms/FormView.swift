import Core
import HTTPTypes
import Markup

/// A form as it is shown: blank, or with what was typed and what is wrong with it. It draws the fields, with label, hint, error and
/// value belonging together (`FormView+Fields.swift`).
public struct FormView: Sendable {
    /// The name of the hidden field with the single-use token.
    static let onceField = "_once"

    public let language: Language
    /// The values that the fields show.
    public let typed: FormFields
    /// In the order of the fields.
    public let errors: [FieldError]
    /// Why the desk refused what was sent; shown above the form.
    public let refusal: Refusal?
    let once: FormToken
    let forgery: Forgery

    /// Whether the page is an answer to a form that wasn't accepted.
    public var isRejected: Bool { !errors.isEmpty || refusal != nil }

    /// The form around its fields, with the hidden tokens first. `action` is a path of this site.
    public func form(
        action: String, isUpload: Bool = false, id: String? = nil, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        H.form(
            .action(action), .method(.post), .enctype(isUpload ? .multipart : .urlEncoded), .novalidate(), .id(id), .autocomplete("off")
        ) {
            H.input(.type(.hidden), .name(Forgery.field), .value(forgery.tokenForForm()))
            H.input(.type(.hidden), .name(Self.onceField), .value(once.text))
            content()
        }
    }

    /// A form of one button, for an act that needs no answers: `form.action("/cases/…/close", "Close")`.
    public func button(action: String, _ label: Bilingual, _ kind: ButtonKind = .quiet, fields: KeyValuePairs<String, String> = [:]) -> HTML {
        form(action: action) {
            for (name, value) in fields { hidden(name, value) }
            submit(label, kind)
        }
    }

    func error(_ name: String) -> FieldError? { errors.first { $0.field == name } }

    func value(_ name: String) -> String {
        errors.contains { $0.field == name && !$0.keepsTyped } ? "" : typed.first(name) ?? ""
    }
}

extension WebRequest {
    /// A form to be shown for the first time, with values to begin from.
    public func blankForm(_ values: KeyValuePairs<String, String> = [:]) -> FormView {
        FormView(
            language: language, typed: FormFields(values), errors: [], refusal: nil, once: FormToken(from: site.chance), forgery: forgery)
    }

    /// The same, with values that are known only when it is shown.
    public func blankForm(from values: [(String, String)]) -> FormView {
        FormView(
            language: language, typed: FormFields(values), errors: [], refusal: nil, once: FormToken(from: site.chance), forgery: forgery)
    }

    /// A form that is sent as an address, such as a filter: its fields hold what stands there.
    public func queryForm(errors: [FieldError] = []) -> FormView {
        FormView(
            language: language, typed: query, errors: errors, refusal: nil, once: FormToken(from: site.chance), forgery: forgery)
    }

    /// The form that was sent, to be shown again. The single-use token stays the same: nothing was done with it.
    public func sentForm(errors: [FieldError] = [], refusal: Refusal? = nil) -> FormView {
        FormView(
            language: language, typed: form, errors: errors, refusal: refusal,
            once: form.first(FormView.onceField).flatMap { FormToken($0) } ?? FormToken(from: site.chance), forgery: forgery)
    }

    /// Does what a form asks for, or shows the form again with everything that was typed: 422 with the errors beside their fields, 409 with
    /// the refusal's sentence. `act` reads, checks, calls one desk, and answers; other errors pass through.
    public func submit(
        showing page: (FormView) async throws -> Page, _ act: (inout FormReader) async throws -> WebResponse
    ) async throws -> WebResponse {
        var reader = FormReader(form)
        do {
            return try await act(&reader)
        } catch let errors as FieldErrors {
            return self.page(try await page(sentForm(errors: errors.errors)), status: .unprocessableContent)
        } catch {
            guard let refusal = site.refusal(in: error) else { throw error }
            return self.page(try await page(sentForm(refusal: refusal)), status: .conflict)
        }
    }
}
