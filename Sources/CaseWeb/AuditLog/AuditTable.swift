import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// Entries of the log: moments to the minute in the program's zone, actors and records by id and number.
struct AuditTable {
    let lines: [AuditLine]
    let staff: [String: String]
    /// Of acts of another compartment.
    let furtherWords: @Sendable (String) -> Bilingual?
    let zone: Zone
    let language: Language

    var html: HTML {
        Pieces.table(caption: CaseWebText.auditCaption(language), columns, lines.map(row), isCaptionSeen: false)
    }

    private var columns: [Column] {
        [
            CaseWebText.auditWhen, CaseWebText.auditWho, CaseWebText.auditWhat, CaseWebText.auditHow, CaseWebText.auditWhich,
            CaseWebText.auditWhy,
        ].map { Column($0(language)) }
    }

    private func row(_ line: AuditLine) -> [HTML] {
        [when(line), who(line), what(line), outcome(line), which(line), why(line)]
    }

    private func when(_ line: AuditLine) -> HTML {
        H.time(.datetime(line.at.description)) {
            zone.date(of: line.at).text(language) + ", " + zone.time(of: line.at).text(language)
        }
    }

    /// By name; the id, by which the log is narrowed, one click away.
    private func who(_ line: AuditLine) -> HTML {
        H.details {
            H.summary { AuditWords.who(line.actor, line.role, staff)(language) }
            H.span(.class("code"), .translate(false)) { line.actor }
        }
    }

    /// In words where the act has some, else by its stable name.
    private func what(_ line: AuditLine) -> HTML {
        (AuditWords.words(line.act) ?? furtherWords(line.act)).map { words in H.span { words(language) } } ?? H.span(.class("code"), .translate(false)) { line.act }
    }

    private func outcome(_ line: AuditLine) -> HTML {
        switch line.outcome {
        case .done: Pieces.tag(CaseWebText.auditDone(language), .done)
        case .viewed: Pieces.tag(CaseWebText.auditViewed(language), .info)
        case .refused(let code): Pieces.tag(CaseWebText.auditRefused(code: code)(language), .soon)
        }
    }

    /// A few numbers are told; a long list stands behind its count.
    private func which(_ line: AuditLine) -> HTML {
        if line.records == 0 { return H.span(.class("small")) { CaseWebText.auditNoRecords(language) } }
        let numbers = line.numbers.map { Pieces.number($0) }.joined(separator: ", ")
        if line.numbers.count <= 3, line.records == line.numbers.count { return H.span { numbers } }
        return H.details {
            H.summary { CaseWebText.auditRecordsCount(n: line.records)(language) }
            H.p {
                numbers
                H.span(.class("code"), .translate(false)) { line.ids.joined(separator: " ") }
                if line.records > line.numbers.count + line.ids.count { " …" }
            }
        }
    }

    private func why(_ line: AuditLine) -> HTML {
        H.span { line.purpose?.name(language) ?? "–" }
    }
}

/// The form that narrows the log; a GET, so that a finding can be kept as an address.
struct AuditSearch {
    let address: AuditAddress
    let form: FormView

    private var language: Language { form.language }

    var html: HTML {
        H.details(.class("filter"), .open(address.isNarrowed || form.isRejected)) {
            H.summary { CaseWebText.auditFilter(language) }
            H.form(.action(CasePaths.audit()), .method(.get), .novalidate()) {
                form.text("number", CaseWebText.auditNumber, width: .half)
                form.date("from", CaseWebText.auditFrom)
                form.date("to", CaseWebText.auditTo)
                form.text("actor", CaseWebText.auditActor, hint: CaseWebText.auditActorHint)
                kindField
                H.div(.class("actions")) {
                    H.button(.class("button", "primary"), .type(.submit)) { CaseWebText.auditShow(language) }
                    if address.isNarrowed { H.a(.href(CasePaths.audit())) { CaseWebText.auditClear(language) } }
                }
            }
        }
    }

    private var kindField: HTML {
        H.div(.class("field")) {
            H.label(.class("label"), .for("kind")) { CaseWebText.auditKind(language) }
            H.select(.class("input", "w-half"), .id("kind"), .name("kind"), .autocomplete("off")) {
                H.option(.value("")) { CaseWebText.auditEvery(language) }
                for kind in AuditFilter.Kind.allCases {
                    H.option(.value(kind.rawValue), .selected(kind == address.kind)) { kind.name(language) }
                }
            }
        }
    }
}

extension AuditFilter.Kind {
    var name: Bilingual {
        switch self {
        case .looks: CaseWebText.auditLooks
        case .acts: CaseWebText.auditActs
        case .refusals: CaseWebText.auditRefusals
        }
    }
}
