import Cases
import Core

/// For which closed cases a purpose was said in this session, as a session's note keeps it: `K4TN7QXM3:person-asked`, the
/// newest first. The latest few are kept, so that several cases can stand open in several windows.
struct StatedPurposes {
    private static let most = 12
    private var list: [(number: String, purpose: LookPurpose)] = []

    init(_ note: String?) {
        for entry in (note ?? "").split(separator: " ").prefix(Self.most) {
            let parts = entry.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let purpose = LookPurpose(rawValue: parts[1]) else { continue }
            list.append((parts[0], purpose))
        }
    }

    func purpose(of number: FileNumber) -> LookPurpose? { list.first { $0.number == number.compact }?.purpose }

    /// The note with one more, in place of what was said before of the same case.
    func stating(_ purpose: LookPurpose, for number: FileNumber) -> String {
        let others = list.filter { $0.number != number.compact }.prefix(Self.most - 1)
        return ([(number.compact, purpose)] + others).map { "\($0.0):\($0.1.rawValue)" }.joined(separator: " ")
    }
}
