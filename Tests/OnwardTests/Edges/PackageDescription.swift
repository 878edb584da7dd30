import Foundation
import Testing

/// What `swift package describe --type json` says about this package.
struct PackageDescription: Decodable {
    let targets: [Target]

    struct Target: Decodable {
        let name: String
        let type: String
        let rooms: Set<String>
        let products: Set<String>
        /// Files to be copied beside the executable; nil when there are none.
        let resources: [Resource]?

        struct Resource: Decodable {}

        var isTest: Bool { type == "test" }

        enum CodingKeys: String, CodingKey {
            case name, type, resources
            case rooms = "target_dependencies"
            case products = "product_dependencies"
        }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            name = try values.decode(String.self, forKey: .name)
            type = try values.decode(String.self, forKey: .type)
            rooms = Set(try values.decodeIfPresent([String].self, forKey: .rooms) ?? [])
            products = Set(try values.decodeIfPresent([String].self, forKey: .products) ?? [])
            resources = try values.decodeIfPresent([Resource].self, forKey: .resources)
        }
    }

    /// From the file that scripts/test makes before the tests run; else by asking SwiftPM, with a scratch folder of its
    /// own, because `swift test` holds the lock of the package's.
    static let current = Result { try read() }

    private static func read() throws -> PackageDescription {
        let json: Data
        if let path = ProcessInfo.processInfo.environment["ONWARD_TEST_PACKAGE"] {
            json = try Data(contentsOf: URL(fileURLWithPath: path))
        } else {
            json = try ask()
        }
        return try JSONDecoder().decode(PackageDescription.self, from: json)
    }

    private static func ask() throws -> Data {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("onward-describe-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", SourceTree.root.path, "--scratch-path", scratch.path, "describe", "--type", "json",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let json = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw NotDescribed() }
        return json
    }

    struct NotDescribed: Error, CustomStringConvertible {
        var description: String { "`swift package describe` failed; scripts/test asks it beforehand: run that, or make test" }
    }
}
