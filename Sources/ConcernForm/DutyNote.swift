import Core
import Markup
import Programs
import WebFrame

/// Whom the law of a program's jurisdiction names, by which telephones, and what they ask. Writing a concern down isn't the report.
public struct DutyNote {
    let jurisdiction: Jurisdiction
    let request: WebRequest

    public init(_ jurisdiction: Jurisdiction, _ request: WebRequest) {
        self.jurisdiction = jurisdiction
        self.request = request
    }

    public var html: HTML {
        let language = request.language
        return Pieces.note(.urgent, title: ConcernFormText.reportTo(authority: jurisdiction.childProtection)(language)) {
            let source = request.site.citation(jurisdiction.childProtectionSource)?(language) ?? jurisdiction.childProtectionSource
            H.p { ConcernFormText.duty(source: source)(language) }
            if !jurisdiction.reportLines.isEmpty {
                H.ul(.class("plain")) {
                    for line in jurisdiction.reportLines {
                        H.li {
                            Self.call(line.telephone)
                            " "
                            line.name(language)
                        }
                    }
                }
            }
            if !jurisdiction.reportAsks.isEmpty {
                H.details {
                    H.summary { ConcernFormText.asksTitle(language) }
                    H.ul { for ask in jurisdiction.reportAsks { H.li { ask(language) } } }
                }
            }
            H.p { ConcernFormText.notTheReport(language) }
        }
    }

    private static func call(_ number: String) -> HTML {
        H.a(.class("call"), .href("tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })) { number }
    }
}
