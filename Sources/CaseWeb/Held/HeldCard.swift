import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// One held referral beside whom it resembles, with the reasons, and the two answers.
struct HeldCard {
    let held: HeldReferral
    let request: WebRequest

    private var language: Language { request.language }

    var html: HTML {
        H.section(.class("card")) {
            H.h2 { CaseWebText.heldOne(on: request.zone.date(of: held.heldAt), time: request.zone.time(of: held.heldAt))(language) }
            H.div(.class("pair")) {
                H.div {
                    H.h3 { CaseWebText.heldNew(language) }
                    Pieces.facts(facts)
                }
                H.div {
                    if held.like.isEmpty, !held.isMasked { H.p { CaseWebText.heldNoLike(language) } }
                    for like in held.like { existing(like) }
                }
            }
            if !held.isMasked { actions }
        }
    }

    private var facts: [Fact] {
        guard let referral = held.referral else { return [Fact(CaseWebText.heldStream(language), held.stream.name(language))] }
        let born = referral.person.birthDate.map { $0.text(language) } ?? CaseWebText.heldBornNotGiven(language)
        var facts = [
            Fact(CaseWebText.listName(language), H.bdi(.translate(false)) { referral.person.name }),
            Fact(CaseWebText.caseBorn(language), born),
            Fact(CaseWebText.heldStream(language), held.stream.name(language)),
        ]
        if let offence = referral.offence { facts.append(Fact(CaseWebText.referOffence(language), offence.text(language))) }
        if let charged = referral.charged { facts.append(Fact(CaseWebText.referCharged(language), charged.text(language))) }
        if let card = referral.person.cardNumber { facts.append(Fact(CaseWebText.referCard(language), card)) }
        if let file = referral.person.policeFile { facts.append(Fact(CaseWebText.referPoliceFile(language), file)) }
        return facts
    }

    private func existing(_ like: Likeness) -> HTML {
        HTML {
            H.h3 { H.a(.href(CasePaths.page(like.number))) { CaseWebText.heldExisting(number: like.number.description)(language) } }
            Pieces.facts([
                Fact(CaseWebText.listName(language), H.bdi(.translate(false)) { like.person.name }),
                Fact(
                    CaseWebText.caseBorn(language),
                    like.person.birthDate.map { $0.text(language) } ?? CaseWebText.heldBornNotGiven(language)),
                Fact(CaseWebText.heldStage(language), like.stage.name(language)),
                Fact(
                    CaseWebText.heldStrength(language),
                    (like.score >= 0.9 ? CaseWebText.heldStrong : CaseWebText.heldFair)(language)),
            ] + numbers(like.person))
            H.p(.class("small")) { CaseWebText.heldWhy(language) }
            H.ul { for reason in like.reasons { H.li { reason(language) } } }
        }
    }

    private func numbers(_ person: Person) -> [Fact] {
        [(CaseWebText.referCard, person.cardNumber), (CaseWebText.referPoliceFile, person.policeFile)].compactMap { name, value in
            value.map { Fact(name(language), $0) }
        }
    }

    private var actions: HTML {
        H.div(.class("actions")) {
            if !held.like.isEmpty {
                Pieces.link(CaseWebText.heldSame(language), CasePaths.heldOne(held.id).query(["as": HeldAnswer.same.rawValue]))
            }
            Pieces.link(CaseWebText.heldOther(language), CasePaths.heldOne(held.id).query(["as": HeldAnswer.other.rawValue]))
        }
    }
}
