import Core
import Markup
import Programs

@testable import PublicWeb

/// The shipped programs' public pages.
enum Shown {
    static let pages: PublicPages = {
        let programs = ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array($0.yaml.utf8), id: $0.id).program }
        let sites = ShippedSites.all.map { ($0.id, try? ProgramSite.read(Array($0.yaml.utf8))) }
        guard let kit = try? StartKit.read(Array(ShippedStartKit.kit.utf8)) else { preconditionFailure("the start kit has faults") }
        return PublicPages(programs: { programs }, sites: Dictionary(uniqueKeysWithValues: sites).compactMapValues { $0 }, kit: kit, routes: [], ask: { "/ask/" + $0 })
    }()

    /// What a page of a program says, tags left out.
    static func text(_ program: String, _ part: ProgramPart, _ language: Language) -> String? {
        guard let shown = pages.programs().first(where: { $0.program.id == program }), shown.parts.contains(part) else { return nil }
        let lead = part.lead(of: shown).map { $0(language) } ?? ""
        return shown.program.name(language) + " " + lead + " " + plain(pages.body(part, shown, language)) + " " + plain(shown.foot(language))
    }

    private static func plain(_ html: HTML) -> String {
        String(decoding: html.bytes, as: UTF8.self).replacing(/<[^>]*>/, with: " ").replacing("&amp;", with: "&").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing(/\s+/, with: " ")
    }
}
