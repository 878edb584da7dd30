import Core
import Markup

/// A line that anybody can call. Numbers and hours are the services' own, as published in 2026; they are checked with each release.
struct SupportLine: Sendable {
    let number: String
    let name: Bilingual
    let purpose: Bilingual
    /// ISO 3166-2; nil: everywhere in Canada.
    let province: String?

    static let all = [
        SupportLine(number: "9-8-8", name: PublicWebText.lineSuicide, purpose: PublicWebText.lineSuicideFor, province: nil),
        SupportLine(number: "1-833-900-1010", name: PublicWebText.lineTrafficking, purpose: PublicWebText.lineTraffickingFor, province: nil),
        SupportLine(number: "1-800-668-6868", name: PublicWebText.lineKids, purpose: PublicWebText.lineKidsFor, province: nil),
        SupportLine(number: "1-855-242-3310", name: PublicWebText.lineHope, purpose: PublicWebText.lineHopeFor, province: nil),
        SupportLine(number: "2-1-1", name: PublicWebText.lineTwoOneOne, purpose: PublicWebText.lineTwoOneOneFor, province: nil),
        SupportLine(number: "1-866-403-8000", name: PublicWebText.lineAlberta, purpose: PublicWebText.lineAlbertaFor, province: "CA-AB"),
        SupportLine(number: "1-888-933-9007", name: PublicWebText.lineQuebec, purpose: PublicWebText.lineQuebecFor, province: "CA-QC"),
        SupportLine(number: "1-866-863-0511", name: PublicWebText.lineOntario, purpose: PublicWebText.lineOntarioFor, province: "CA-ON"),
        SupportLine(number: "1-877-336-2433", name: PublicWebText.lineOntarioFrench, purpose: PublicWebText.lineOntarioFrenchFor, province: "CA-ON"),
    ]

    static func list(_ lines: [SupportLine], _ language: Language) -> HTML {
        H.ul(.class("lines")) {
            for line in lines {
                H.li {
                    Prose.call(line.number)
                    H.p {
                        H.strong { line.name(language) }
                        ", " + line.purpose(language)
                    }
                }
            }
        }
    }
}
