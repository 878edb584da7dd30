import ArgumentParser

/// What the command's exit code says to a script. A code never changes its meaning.
enum Exit: Int32, CaseIterable {
    case done = 0
    case refused = 2
    case faults = 3
    case unusable = 4
    case usage = 64
    case ours = 70

    var meaning: String {
        switch self {
        case .done: "Done"
        case .refused: "Refused: a rule doesn't allow it, or the case, account, agency or program that was named isn't there"
        case .faults: "A check found faults: `doctor`, `verify`, `program check`, a row of `import`"
        case .unusable: "The installation, a file, the database or the port can't be used"
        case .usage: "The command line or a setting is wrong"
        case .ours: "Something failed that shouldn't: a fault of Onward's"
        }
    }

    var code: ExitCode { ExitCode(rawValue) }
}
