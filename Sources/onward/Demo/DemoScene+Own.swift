import CaseDesk
import Cases
import Core
import Programs

/// What a person does on their own page.
enum DemoOwnDeed: Sendable {
    case sayYes
    case stop
    case otherContact(SafeContact)
    case askRelief(String)
}

extension DemoScene {
    /// The coordinator has handed over a code; the person opens their page with it and does one thing.
    func own(_ deed: DemoOwnDeed, in id: CaseID) async throws {
        let code = try await desk.giveOwnCode(to: id, by: by(), token: step.token + " code")
        guard case .open(let session) = try await desk.openOwnPage(code: code, from: "192.0.2.\(step.story % 250 + 1)", at: step.at) else {
            throw fault("the code didn't open the own page")
        }
        guard let own = try await desk.ownPage(session, at: step.at) else { throw fault("the own page has ended") }
        switch deed {
        case .sayYes:
            let language = own.program.languages.first ?? .en
            guard case .ownConsent(let consent)? = own.state.ownConsent(in: language, interpreter: false, under: own.program) else {
                throw fault("no text to say yes to")
            }
            try await desk.ownConsent(to: consent, interpreter: nil, session, at: step.at, token: step.token)
        case .stop: try await desk.askToStop(session, at: step.at, token: step.token)
        case .otherContact(let contact):
            try await desk.tellContact(
                contact, language: own.state.referral.language, interpreterNeeded: own.state.referral.interpreterNeeded, session, at: step.at,
                token: step.token)
        case .askRelief(let why): try await desk.askRelief(why: why, session, at: step.at, token: step.token)
        }
        try await desk.closeOwnPage(session)
    }
}
