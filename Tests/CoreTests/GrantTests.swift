import Testing

import Core

@Suite struct GrantTests {
    @Test func actorsAreNamedByIDNeverByName() throws {
        let account = try #require(AccountID("00ff10a2b3c4d5e6f708192a3b4c5d6e"))
        let agency = try #require(AgencyID("10ff10a2b3c4d5e6f708192a3b4c5d6e"))
        let grant = Grant(role: .coordinator, agency: agency, program: "grande-prairie-stop")
        let actor = Actor(account: account, grant: grant)
        #expect(actor.id == "account:00ff10a2b3c4d5e6f708192a3b4c5d6e")
        #expect(actor.role == .coordinator)
        let operatorAtTheShell = Actor(operator: "onward")
        #expect(operatorAtTheShell.id == "operator:onward")
        #expect(operatorAtTheShell.account == nil)
        #expect(operatorAtTheShell.role == nil)
    }

    /// Stored grants name roles by these words; changing one would take people's rights away.
    @Test func rolesKeepTheirStoredNames() {
        #expect(
            Role.allCases.map(\.rawValue) == [
                "administrator", "coordinator", "prosecutor", "police", "probation-officer", "auditor", "therapist", "support-worker",
                "support-supervisor", "safeguarding-lead",
            ])
    }
}
