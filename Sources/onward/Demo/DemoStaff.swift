import Core
import OfficeDesk

/// Who does something in the demonstration.
enum DemoWho: Sendable, Hashable {
    /// Of the program's first agency of police, or of its second.
    case police(Int)
    case administrator, coordinator, prosecutor, probationOfficer, auditor, therapist
    /// Another coordinator: relief, refunds and voids take two people.
    case colleague

    var role: Role {
        switch self {
        case .police: .police
        case .administrator: .administrator
        case .coordinator, .colleague: .coordinator
        case .prosecutor: .prosecutor
        case .probationOfficer: .probationOfficer
        case .auditor: .auditor
        case .therapist: .therapist
        }
    }

    /// As in the sign-in name: the second agency's officer is `police2`.
    fileprivate var word: String {
        switch self {
        case .police(let index): index == 0 ? "police" : "police\(index + 1)"
        case .administrator: "admin"
        case .coordinator: "coordinator"
        case .colleague: "coordinator2"
        case .prosecutor: "prosecutor"
        case .probationOfficer: "probation"
        case .auditor: "auditor"
        case .therapist: "therapist"
        }
    }
}

/// The people who work with a program, each with an account.
struct DemoStaff: Sendable {
    private(set) var actors: [String: [DemoWho: Actor]] = [:]
    private(set) var accounts: [DemoAccounts.Account] = []

    /// As whom somebody acts in a program; the operator, whom desks allow little, where the program has no such post.
    func actor(_ who: DemoWho, in program: String) -> Actor { actors[program]?[who] ?? Self.operator }

    /// At the command line.
    static let `operator` = Actor(operator: "demo")

    /// Makes the agencies of each program, its administrator (by the operator), and everybody else (by the administrator),
    /// and sets their passwords. Programs go side by side, each with a chance of its own so that they come out the same.
    static func hire(_ places: [DemoPlace], office: OfficeDesk, at now: Instant, chance: any Chance) async throws -> DemoStaff {
        let password = passphrase(chance)
        let found = try await withThrowingTaskGroup(of: (Int, DemoStaff).self) { group in
            for (index, place) in places.enumerated() {
                let own = SeededChance(seed: chance.seed())
                group.addTask { (index, try await hire(place, password, index, office, now, own)) }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        return places.indices.compactMap { found[$0] }.reduce(into: DemoStaff()) { all, one in
            all.actors.merge(one.actors) { _, new in new }
            all.accounts += one.accounts
        }
    }

    private static func hire(
        _ place: DemoPlace, _ password: String, _ index: Int, _ office: OfficeDesk, _ now: Instant, _ chance: any Chance
    ) async throws -> DemoStaff {
        var staff = DemoStaff()
        for (number, (who, agency)) in try await posts(of: place, office, now, chance).enumerated() {
            let grant = Grant(role: who.role, agency: agency, program: place.program)
            let signIn = "\(who.word).\(place.suffix)"
            let new = NewAccount(
                signInName: signIn, displayName: displayName(place.language, chance), language: place.language, grants: [grant])
            let by = who == .administrator ? Self.operator : staff.actor(.administrator, in: place.program)
            let (account, token) = try await office.createAccount(new, by: by, at: now, chance: chance)
            // Addresses kept for documentation (RFC 5737), one each: many from one address would be slowed down.
            try await office.setPassword(
                password, with: token, address: "192.0.2.\(index * 20 + number + 1)", at: now, chance: chance)
            staff.actors[place.program, default: [:]][who] = Actor(account: account, grant: grant)
            staff.accounts.append(
                DemoAccounts.Account(role: who.role.rawValue, name: signIn, password: password, program: place.program))
        }
        return staff
    }

    /// Who works there and for which agency, the administrator first.
    private static func posts(
        of place: DemoPlace, _ office: OfficeDesk, _ now: Instant, _ chance: any Chance
    ) async throws -> [(DemoWho, AgencyID)] {
        func found(_ name: String) async throws -> AgencyID {
            try await office.createAgency(name, by: Self.operator, at: now, chance: chance).id
        }
        let agency = try await found(place.agency)
        var posts: [(DemoWho, AgencyID)] = [
            (.administrator, agency), (.coordinator, agency), (.prosecutor, try await found(place.crown)),
        ]
        for (index, name) in place.police.enumerated() { posts.append((.police(index), try await found(name))) }
        if let probation = place.probation { posts.append((.probationOfficer, try await found(probation))) }
        if let therapists = place.therapists { posts.append((.therapist, try await found(therapists))) }
        return posts + [(.auditor, agency), (.colleague, agency)]
    }

    private static func displayName(_ language: Language, _ chance: any Chance) -> String {
        let isFrench = language == .fr
        let given = isFrench ? DemoNames.womenFrench + DemoNames.menFrench : DemoNames.womenEnglish + DemoNames.menEnglish
        let surnames = isFrench ? DemoNames.surnamesFrench : DemoNames.surnamesEnglish
        return DemoNames.marked("\(chance.pick(given, else: "Camille")) \(chance.pick(surnames, else: "Demo"))")
    }

    /// One for everybody, easy to type: four words. It opens synthetic data only.
    private static func passphrase(_ chance: any Chance) -> String {
        let words = DemoNames.list(
            "acorn aspen birch bison canoe cedar clover cobalt comet coral fern finch ginger harbour heron island kettle lantern "
                + "maple marten meadow nettle otter pebble pepper plover prairie quartz quill saddle sparrow spruce tundra walnut")
        return chance.shuffled(words).prefix(4).joined(separator: "-")
    }
}
