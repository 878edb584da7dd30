import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// What the list can be narrowed to, with the counts, and what it is narrowed to now. It stays in the address, so that Back after
/// a case leads to the same list.
struct ListFilter {
    let program: Program
    let role: Role?
    let address: ListAddress
    let counts: CaseCounts
    let language: Language

    /// A prosecutor has no list in which volunteers are.
    private var streams: [Programs.Stream] {
        Programs.Stream.allCases.filter { program.streams[$0] != nil && (role == .coordinator || $0.hasOffence) }
    }

    var html: HTML {
        HTML {
            H.details(.class("filter")) {
                H.summary { CaseWebText.listFilter(language) }
                H.form(.action(CasePaths.cases()), .method(.get)) {
                    H.input(.type(.hidden), .name("where"), .value(address.group.rawValue))
                    H.input(.type(.hidden), .name("sort"), .value(address.order.rawValue))
                    H.fieldset(.class("field")) {
                        H.legend(.class("label")) { CaseWebText.listStage(language) }
                        H.div(.class("choices", "inline")) { for stage in stages { box(stage) } }
                    }
                    if streams.count > 1 { streamChoice }
                    H.div(.class("actions")) {
                        H.button(.class("button", "primary"), .type(.submit)) { CaseWebText.listShow(language) }
                    }
                }
            }
            if address.isNarrowed { narrowed }
        }
    }

    /// Those of the part with cases, and those chosen.
    private var stages: [Stage] { address.group.stages.filter { count($0) > 0 || address.stages.contains($0) } }

    private func count(_ stage: Stage) -> Int { counts.count(address.group, at: stage, stream: address.stream) }

    private func box(_ stage: Stage) -> HTML {
        let id = "stage-" + stage.rawValue
        return H.div(.class("choice")) {
            H.input(.id(id), .name("stage"), .type(.checkbox), .value(stage.rawValue), .checked(address.stages.contains(stage)))
            H.label(.for(id)) { stage.name(language) + " (\(count(stage)))" }
        }
    }

    private var streamChoice: HTML {
        H.div(.class("field")) {
            H.label(.class("label"), .for("stream")) { CaseWebText.listStream(language) }
            H.select(.class("input", "w-half"), .id("stream"), .name("stream"), .autocomplete("off")) {
                H.option(.value("")) { CaseWebText.listAllStreams(language) }
                for stream in streams {
                    H.option(.value(stream.rawValue), .selected(stream == address.stream)) { stream.name(language) }
                }
            }
        }
    }

    private var narrowed: HTML {
        let chips = address.stages.map { chip($0.name, address.without($0)) } + [address.stream].compactMap { $0 }.map { chip($0.name, address.withoutStream()) }
        return Pieces.narrowed(
            CaseWebText.listNarrowed(language), chips, clear: (address.withoutNarrowing().path, CaseWebText.listClear(language)))
    }

    private func chip(_ name: Bilingual, _ without: ListAddress) -> Chip {
        Chip(name(language), without: without.path, says: CaseWebText.listRemove(what: name)(language))
    }
}
