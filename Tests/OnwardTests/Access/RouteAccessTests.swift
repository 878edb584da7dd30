import Cases
import Core
import Testing
import WebFrame

@testable import PublicWeb

@Suite("who may reach what") struct RouteAccessTests {
    /// What is open to people who aren't signed in, with the reason.
    static let open: Set = [
        "frame.asset",  // style sheet and script: the same for all
        "frame.language",  // sets a cookie with the language and goes back
        "frame.robots",  // tells search engines what they may list
        "frame.exit",  // leads away from the site
        // what the world reads: made of programs' definitions and words, with no desk behind it
        "public.programs", "public.help", "public.reflection", "public.about", "public.charge", "public.cost", "public.questions",
        "public.volunteers", "public.harmed", "public.community",
        "public.start", "public.start.document", "public.start.privacy",
        // a person's own page: nothing stands there without the code on paper, or the session that it opened
        "own", "own.enter", "own.leave", "own.letter",
        // what a person does on their own page, behind the session that a code opens
        "own.rights", "own.offer", "own.answer", "own.answer.do", "own.days", "own.days.do", "own.free", "own.free.do", "own.pay", "own.pay.do", "own.contact",
        "own.contact.do", "own.stop", "own.stop.do", "own.done",
        // a presenter's own page, behind the session that her code opens
        "agenda", "agenda.enter", "agenda.leave", "agenda.names",
        // a code by e-mail to the safe contact: the answer is the same whatever the number
        "own.ask", "own.code", "own.code.enter",
        // a woman's own page of her plan, behind the session that her code opens
        "steps", "steps.enter", "steps.leave", "steps.add", "steps.add.do", "steps.item", "steps.item.do", "steps.share", "steps.share.do",
        "steps.unshare", "steps.unshare.do", "steps.about", "steps.about.do", "steps.rest", "steps.rest.do", "steps.off", "steps.off.do",
        "steps.service", "steps.service.do",
        "shared", "shared.read",  // the one thing that a code lets somebody know, until its day
        // what a coordinator puts down for anybody to read, and signing up to help, which can't be read back
        "calendar", "calendar.feed", "calendar.event", "calendar.sign-up", "calendar.sign-off", "calendar.sign-off.do", "services", "initiatives",
        // a year in figures as the coordinator published it, small counts hidden (decision 33)
        "report.public", "report.public.year", "report.public.pdf", "report.all", "report.all.year", "report.all.pdf",
        // somebody who was never arrested asks to be called; what is written can't be read back
        "ask", "ask.send", "ask.sent",
        "letter.verify",  // whether a letter's code stands: that and the date
        "letter.verify.code",  // the same, by the address that a camera reads
        "health",  // for load balancers: one word
        "office.home",  // leads to sign-in, or to where a role begins
        "office.sign-in",  // how one comes in
        "office.set-up",  // the first administrator, by the operator's token; closed afterwards
        "office.set-password",  // a new account's first password, by its one-time code
        "door.script", "door.worker", "door.left-script",  // the door list's scripts
        "door.left",  // after a sign-out that left somebody else's entries on the tablet: says so, and names nobody
        "class-day.door",  // the door list's page before anything is in it, which a tablet opens without a network
    ]
    /// Counts that lead to no case and name nobody, the small ones hidden (decision 22): the administrator's to see too.
    private static let countsAlone: Set = ["fees.fairness"]
    /// Program text, in which nobody is named.
    private static let wordings: Set = ["wordings", "wording", "wording.save", "wording.version", "wording.restore"]
    private static let emptyDoor: Set = ["door.script", "door.worker", "door.left-script", "door.left", "class-day.door"]

    @Test func nothingElseIsOpenToEveryone() async throws {
        let routes = try await Composed.make().routes
        #expect(routes.count > 40)
        for route in routes where route.access == .everyone {
            #expect(Self.open.contains(route.name), "\(route.method.rawValue) \(route.path)")
        }
        let names = Set(routes.filter { $0.access == .everyone }.map(\.name))
        #expect(Self.open.subtracting(names) == [], "named as open, but there is no such route")
    }

    /// What an installation serves is for work; the gallery is a demonstration's.
    @Test func noInstallationHasTheGallery() async throws {
        let routes = try await Composed.make().routes
        #expect(Gallery.routes.count > 5)
        for page in Gallery.routes { #expect(!routes.contains { $0.path == page.path }, "\(page.path)") }
    }

    /// The draft privacy assessment says of every page that is limited to roles what it is.
    @Test func theDraftAssessmentHasWordsForEveryPage() async throws {
        let areas = AccessArea.all(try await Composed.make().routes)
        #expect(areas.count > 15)
        #expect(areas.filter { $0.words == nil }.map(\.name) == [])
    }

    @Test func everyPageOfCasesIsForRoles() async throws {
        for route in try await Composed.make().caseRoutes where !Self.emptyDoor.contains(route.name) {
            guard case .only(let roles) = route.access else {
                Issue.record("\(route.method.rawValue) \(route.path) isn't limited to roles")
                continue
            }
            #expect(!roles.isEmpty)
            if Self.wordings.contains(route.name) {
                #expect(roles == [.administrator], "\(route.path)")
            } else {
                #expect(!roles.contains(.administrator) || Self.countsAlone.contains(route.name), "administrators see no case: \(route.path)")
            }
            if route.method == .post { #expect(!roles.contains(.auditor), "auditors change nothing: \(route.path)") }
        }
    }

    @Test func policeAndProbationOfficersReachNoCasePage() async throws {
        let reached = try await Composed.make().caseRoutes.filter { route in
            guard case .only(let roles) = route.access else { return true }
            return !roles.isDisjoint(with: [.police, .probationOfficer])
        }
        #expect(reached.filter { $0.path.hasPrefix("/cases") || $0.path.hasPrefix("/search") || $0.path.hasPrefix("/today") }.map(\.path) == [])
    }

    /// The two sides of the wall have no page in common but what is everybody's own: an account, a sign-in.
    @Test func plansAreForWhoWorksWithThemAndNothingElseIs() async throws {
        let support: Set<Role> = [.supportWorker, .supportSupervisor]
        let routes = try await Composed.make().routes
        #expect(routes.count { $0.path.hasPrefix("/plans") } > 20)
        for route in routes {
            guard case .only(let roles) = route.access else { continue }
            if route.path.hasPrefix("/plans") {
                #expect(!roles.isEmpty && roles.isSubset(of: support), "\(route.path)")
            } else if route.path.hasPrefix("/concerns") {
                // The duty to report a child in danger is everybody's; a stub leads back to nobody.
                #expect(roles == Set(Role.allCases), "\(route.path)")
            } else {
                #expect(roles.isDisjoint(with: support), "\(route.path)")
            }
        }
    }

    @Test func accountsAreForAdministrators() async throws {
        let routes = try await Composed.make().routes.filter { $0.path.hasPrefix("/accounts") }
        #expect(!routes.isEmpty)
        for route in routes { #expect(route.access == .only([.administrator]), "\(route.path)") }
    }

    /// Whoever may do an act that has a form can reach the form; nobody who may do none of them can.
    @Test func theFormOfActsIsForThoseWhoMayActInACase() async throws {
        let form = try #require(await Composed.make().caseRoutes.first { $0.name == "case.act.do" })
        guard case .only(let roles) = form.access else { return }
        for role in roles { #expect(Workflow.all.contains { $0.by.contains(role) }, "\(role)") }
    }
}

@Suite("who may act") struct ActAccessTests {
    @Test func theProsecutorsActsAreTheProsecutors() {
        for row in Workflow.all where row.transcribes == .prosecutor {
            #expect(row.by.contains(.prosecutor), "\(row.act)")
        }
        for act in [ActKind.findGate, .decide, .makeException, .confirmEnding, .liftConcern] {
            #expect(Workflow.transition(act).by == [.prosecutor], "\(act)")
            #expect(Workflow.transition(act).transcribes == .prosecutor, "\(act)")
        }
    }

    @Test func administratorsAndAuditorsDoNothingInACase() {
        #expect(Workflow.all.filter { !$0.by.isDisjoint(with: [.administrator, .auditor]) }.map(\.act) == [])
    }

    @Test func policeAndCrownNeverReadTheAgencysNotes() {
        for act in [ActKind.note, .call, .worry, .answerWorry] { #expect(act.audience == [.coordinator], "\(act)") }
        #expect(ActKind.allCases.filter { !$0.audience.isDisjoint(with: [.police, .probationOfficer]) } == [])
    }
}
