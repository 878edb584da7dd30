import Core
import Database
import Programs
import Support
import Testing

@testable import SupportDesk

/// Ids and numbers of plans say nothing: neither how many there are nor which came first. The bounds are seven standard deviations wide, so that
/// chance alone fails a test once in many millions of years.
@Suite struct ChanceTests {
    private static let count = 2000
    private static let sigmas = 7.0

    @Test func theBitsOfIdsAreUnbiased() throws {
        let chance = SystemChance()
        let ids = try (0..<Self.count).map { _ in try #require(Hex.decode(PlanID(from: chance).text)) }
        #expect(Set(ids).count == Self.count && ids.allSatisfy { $0.count == 16 })
        let bound = Self.sigmas * Double(Self.count).squareRoot() / 2
        for bit in 0..<128 {
            let set = ids.count { $0[bit / 8] >> UInt8(bit % 8) & 1 == 1 }
            #expect(abs(Double(set) - Double(Self.count) / 2) < bound, "bit \(bit)")
        }
    }

    @Test func theSignsOfNumbersAreUnbiased() {
        let chance = SystemChance()
        let numbers = (0..<Self.count).map { _ in FileNumber(from: chance).description.filter { $0 != "-" } }
        #expect(Set(numbers).count == Self.count)
        let share = 1.0 / 32
        let bound = Self.sigmas * (Double(Self.count) * share * (1 - share)).squareRoot()
        // The last sign is a check of those before it.
        for place in 0..<8 {
            let counts = Dictionary(grouping: numbers.map { Array($0)[place] }) { $0 }.mapValues(\.count)
            #expect(counts.count == 32, "sign \(place)")
            for (sign, n) in counts { #expect(abs(Double(n) - Double(Self.count) * share) < bound, "sign \(place): \(sign)") }
        }
    }

    @Test func neitherIdsNorNumbersGrow() {
        let chance = SystemChance()
        expectNoOrder((0..<Self.count).map { _ in PlanID(from: chance).text })
        expectNoOrder((0..<Self.count).map { _ in FileNumber(from: chance).description })
    }

    /// The desk draws them so, whatever stands there already.
    @Test(arguments: EngineKind.available) func plansThatAreOpenedHaveNoOrder(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let programs = ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array($0.yaml.utf8), id: $0.id).program }
            let desk = SupportDesk(store: house.store, programs: { id in programs.first { $0.id == id } }, chance: SystemChance())
            var numbers: [String] = []
            for _ in 0..<120 {
                numbers.append(
                    try await desk.openPlan(AboutHer(name: "Rose"), language: "en", by: Workers.mine, token: house.form()).description)
            }
            expectNoOrder(numbers)
            // Nothing that a plan leaves behind counts: no column of it is a running number.
            let ids = try await house.store.read { connection in
                try connection.rows("SELECT p.id FROM plan AS p JOIN form_used AS f ON f.plan_id = p.id ORDER BY f.used_at, f.token") { try $0.text(0) }
            }
            #expect(ids.count == numbers.count)
        }
    }

    /// Of values in the order in which they were drawn, about half are greater than the one before.
    private func expectNoOrder(_ values: [String]) {
        let n = Double(values.count)
        let ascents = zip(values, values.dropFirst()).count { $0 < $1 }
        #expect(abs(Double(ascents) - (n - 1) / 2) < Self.sigmas * ((n + 1) / 12).squareRoot())
    }
}
