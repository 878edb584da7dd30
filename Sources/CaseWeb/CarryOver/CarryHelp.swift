import CaseDesk
import Core
import Markup
import WebFrame

/// What a new user needs to know before the first sheet: what to prepare, the columns that are known, and what happens with faults.
struct CarryHelp {
    let language: Language

    /// The columns, by what they tell of; each is in one group.
    static let groups: [(name: Bilingual, columns: [CarryColumn], hint: Bilingual)] = [
        (
            CaseWebText.carryHelpPerson, [.name, .birthDate, .language, .interpreter, .contact, .policeFile],
            CaseWebText.carryHelpPersonHint
        ),
        (
            CaseWebText.carryHelpMatter, [.stream, .offenceDate, .chargeDate, .referredOn, .agency, .court, .nextAppearance, .orderEnds],
            CaseWebText.carryHelpMatterHint
        ),
        (
            CaseWebText.carryHelpWay, [.stage, .stopped, .decided, .offered, .rights, .consented, .accepted, .agreedFrom, .agreedUntil],
            CaseWebText.carryHelpWayHint
        ),
        (
            CaseWebText.carryHelpDone, [.classDay, .attended, .therapy, .paid, .reported, .reportedOn],
            CaseWebText.carryHelpDoneHint
        ),
    ]

    var html: HTML {
        HTML {
            H.h2 { CaseWebText.carryHelpPrepare(language) }
            H.ul {
                for sentence in [CaseWebText.carryHelpCsv, CaseWebText.carryHelpRows, CaseWebText.carryHelpDates, CaseWebText.carryHelpEmpty] {
                    H.li { sentence(language) }
                }
            }
            H.h2 { CaseWebText.carryHelpColumns(language) }
            H.p { CaseWebText.carryHelpColumnsText(language) }
            Pieces.facts(
                Self.groups.map { group in
                    Fact(
                        group.name(language),
                        HTML {
                            group.columns.map { $0.heading(language) }.joined(separator: ", ") + "."
                            H.p(.class("small")) { group.hint(language) }
                        })
                })
            H.h2 { CaseWebText.carryHelpFaults(language) }
            H.ul {
                for sentence in [CaseWebText.carryHelpLeftOut, CaseWebText.carryHelpAlike, CaseWebText.carryHelpTwice, CaseWebText.carryHelpPaper] {
                    H.li { sentence(language) }
                }
            }
        }
    }
}
