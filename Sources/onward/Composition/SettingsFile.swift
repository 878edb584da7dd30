import Foundation

/// What an installation's onward.conf says: lines of `name = value`; empty lines and those that begin with `#` are passed over.
struct SettingsFile {
    /// The values by setting, each with the line that it stands on.
    private(set) var values: [Setting: (value: String, line: Int)] = [:]
    /// What is wrong with the file, a sentence for each line.
    private(set) var faults: [String] = []
    let path: String

    /// A file that isn't there says nothing; one that can't be read is at fault.
    init(_ path: String) {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            faults.append("\(path) can't be read: expected a file of UTF-8 text that this user may read.")
            return
        }
        // By Character, so that a line end of Windows is one too.
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            read(line.trimmingCharacters(in: .whitespaces), line: index + 1)
        }
    }

    private mutating func read(_ text: String, line: Int) {
        if text.isEmpty || text.hasPrefix("#") { return }
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count == 2 else { return fail(line, "expected `name = value`") }
        guard let setting = Setting(rawValue: parts[0]), setting.isInFile else {
            let names = Setting.allCases.filter(\.isInFile).map(\.name).sorted().joined(separator: ", ")
            return fail(line, "“\(parts[0])” is no setting. Expected one of \(names)")
        }
        if let first = values[setting] { return fail(line, "`\(setting.name)` stands on line \(first.line) already") }
        values[setting] = (parts[1], line)
    }

    private mutating func fail(_ line: Int, _ what: String) { faults.append("\(path), line \(line): \(what).") }
}
