import Programs

/// How many stories of each plot a program's demonstration tells.
enum DemoRoster {
    typealias Plots = [(DemoPlot, Int)]

    static func of(_ program: String) -> [(stream: Stream, plots: Plots)] {
        switch program {
        case "grande-prairie-stop": [(.postCharge, grandePrairie), (.volunteer, volunteers)]
        case "edmonton-stop": [(.postCharge, edmonton), (.probation, probation), (.volunteer, volunteers)]
        case "longueuil": [(.postCharge, longueuil)]
        default: [(.preCharge, preCharge)]
        }
    }

    private static let grandePrairie: Plots = [
        (.referred, 2), (.screening, 1), (.waiting, 2), (.unmet, 1), (.stale, 1), (.concernOpen, 1), (.concernLifted, 1),
        (.ineligible, 1), (.eligible, 1), (.offered, 1), (.consented, 1), (.agreed, 1), (.scheduled, 3), (.decidedByLetter, 1),
        (.declined, 1), (.wantsCourt, 1), (.denied, 1), (.consentWithdrawn, 1), (.gateUnmet, 1), (.worry, 1), (.callBack, 2),
        (.attended, 1), (.noNextDate, 1), (.reported, 1), (.courtInTrouble, 1), (.reportedPartly, 1), (.ended, 1),
        (.complied, 8), (.dismissed, 1), (.stayed, 1), (.partly, 1), (.noShow, 1), (.deniedReturned, 1), (.legalHold, 1), (.disposed, 1),
    ]

    private static let edmonton: Plots = [
        (.referred, 2), (.screening, 1), (.waiting, 1), (.stale, 1), (.eligible, 1), (.offered, 1), (.scheduled, 2),
        (.decidedByLetter, 1), (.declined, 1), (.wantsCourt, 1), (.attended, 1), (.reported, 1), (.courtInTrouble, 1),
        (.callBack, 1), (.ended, 1), (.complied, 7), (.dismissed, 1), (.partly, 1), (.noShow, 1), (.deniedReturned, 1), (.disposed, 1),
    ]

    private static let longueuil: Plots = [
        (.referred, 1), (.waiting, 1), (.unmet, 1), (.ineligible, 1), (.offered, 1), (.decidedByLetter, 1), (.scheduled, 1),
        (.denied, 1), (.consentWithdrawn, 1), (.attended, 1), (.therapy(done: 2, of: 6), 1), (.therapy(done: 1, of: 3), 1),
        (.courtInTrouble, 1), (.callBack, 1), (.complied, 6), (.partly, 1), (.deniedReturned, 1), (.worry, 1),
    ]

    private static let preCharge: Plots = [
        (.referred, 1), (.waiting, 1), (.eligible, 1), (.offered, 1), (.agreed, 1), (.scheduled, 2), (.wantsCourt, 1),
        (.attended, 1), (.reported, 1), (.ended, 1), (.complied, 4), (.partly, 1), (.noShow, 1), (.decidedByLetter, 1),
    ]

    private static let probation: Plots = [
        (.referred, 1), (.waiting, 1), (.eligible, 1), (.scheduled, 1), (.attended, 1), (.reported, 1), (.complied, 2), (.partly, 1),
    ]

    private static let volunteers: Plots = [
        (.waiting, 1), (.eligible, 1), (.scheduled, 1), (.ended, 1), (.complied, 1), (.noShow, 1),
    ]
}
