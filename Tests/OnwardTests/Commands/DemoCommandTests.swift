import Foundation
import Testing

@testable import onward

@Suite("onward demo", .timeLimit(.minutes(3))) struct DemoCommandTests {
    private static func accounts(_ line: String) throws -> [[String: String]] {
        let ready = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        return try #require(ready["accounts"] as? [[String: String]])
    }

    @Test func aDemonstrationIsServedAgainWithTheSamePeople() async throws {
        let folder = try EmptyFolder()
        let first = try Self.accounts(try await folder.demonstrated())
        let numbers = try await folder.onward("case", "list", "--data", "X").output
        let again = try Self.accounts(try await folder.demonstrated())
        #expect(again.count > 10)
        #expect(again == first)
        #expect(try await folder.onward("case", "list", "--data", "X").output == numbers)
        #expect(try await folder.onward("verify", "--data", "X").status == 0)
    }

    /// In the evening of each program UTC has the next day already; in the night its clocks were put forward or back meanwhile.
    @Test(arguments: ["2026-11-29T00:05:00.000Z", "2026-11-29T06:45:00.000Z", "2026-03-10T06:30:00.000Z", "2026-11-03T07:15:00.000Z"])
    func itIsFilledAtAnyHour(moment: String) async throws {
        let folder = try EmptyFolder()
        try folder.write(moment + "\n", to: "clock")
        #expect(try Self.accounts(try await folder.demonstrated("--clock", "clock")).count > 10)
    }

    @Test func anInstallationIsNoDemonstration() async throws {
        try await CommandHouse.with { house async throws in
            let refused = try await house.folder.onward("demo", "--port", "0", "--data", "X")
            #expect(refused.status == Exit.unusable.rawValue)
            #expect(refused.errors.contains("it isn't a demonstration"))
            #expect(refused.output == "")
        }
    }
}
