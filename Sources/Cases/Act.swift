import Core
import Programs

/// What was done in a case. A case is a ledger of these; each is proposed to ``Case/perform(_:in:under:)``,
/// which records it or refuses it with a reason.
///
/// Acts hold clear facts only, so that a case can still be read after its sealed text is destroyed. Names, reasons and
/// notes go beside them as sealed texts (``SealedText``). There is no act that could hold an account of the offence.
public enum Act: Sendable, Hashable {
    case refer(Referral)
    /// The referral's clear facts as they should have been; all of them, so that what stands can be read in one place. The stream
    /// stays: another stream is another case.
    case correctReferral(Referral)
    case establishAge(AgeFinding)
    /// Whether a person under 18 was involved in or sought by the offence: s. 286.1(2), a bar.
    case findMinorSought(Bool)
    case answer(CriterionAnswer)
    /// The decider lets a person in although a criterion is answered the other way.
    case makeException(criterion: String)
    case checkMarker(MarkerCheck)
    /// A person has looked at a possible match and says whether it is the same person. May be contested and found anew.
    case resolveMatch(same: Bool)
    case findGate(GateFinding)
    case decide(Decision)
    case offer
    case tellRights(Statement)
    /// Counsel was consulted. Recorded if it happened; never a gate.
    case consultCounsel
    case consent(Statement)
    case acceptResponsibility(Statement)
    case decline
    case wantCourt
    case deny
    case withdrawConsent
    case agree(until: CivilDate)
    case amend(Amendment)
    case setCourtDate(CourtDate)
    case appear(Appearance)
    /// Who will be in court on the next date.
    case expectAttendance(Attendee)
    /// A later date was asked for, because what was agreed can't be done before the next one. The answer is a new date, or none.
    case askAdjournment(AdjournmentVia)
    /// Counsel of record; the name is sealed.
    case nameCounsel
    case schedule(classDay: CivilDate)
    /// The seat is given up or taken away before the day; the person needs another.
    case releaseSeat(SeatRelease)
    case attendSegment(String)
    /// The class day is over for this person, and isn't complete. The reason is sealed.
    case recordAbsence(Absence)
    case assessTherapy(weeks: Int)
    case attendSession
    /// A session that was planned and wasn't held. Nothing clinical is recorded of one that was.
    case missSession(SessionMissed)
    case settleFee(FeeSettlement)
    /// A condition of the decision, counted from 0, is met.
    case meetCondition(Int)
    case report(Compliance)
    case confirmEnding(Ending)
    /// Police have taken the note of these measures off the record, and say so.
    case confirmNoteRemoved
    case close
    case raiseConcern
    case recordAuthorityReport
    /// The person of whom a concern was raised is 18 or over, and how that is known.
    case liftConcern(by: AgeFinding.Evidence)
    case recordRearrest
    case recordDeath
    case placeHold
    case releaseHold
    /// The event with this sequence was recorded by mistake; the fold leaves it out from here on.
    case correct(sequence: Int)
    case note
    /// The person has said yes on their own page. It counts once the coordinator has heard it in their voice, after a time to think.
    case ownConsent(OwnConsent)
    /// The person has asked on their own page to stop: nothing goes forward until somebody has spoken with them.
    case askToStop
    /// Asked by voice, the person goes on.
    case goOn
    /// The person has said on their own page in which language, and how, they are reached. Address and number are sealed.
    case tellContact(ToldContact)
    /// Somebody has spoken with the person: the other way of reaching them is theirs, or isn't and is forgotten.
    case answerContact(isTheirs: Bool)
    /// The person has asked on their own page to pay less, later or nothing. Why is sealed.
    case askRelief
    /// The person has heard what comes of it.
    case answerRelief
    case call(Call)
    /// A worry about self-harm, for the agency's staff alone.
    case worry
    case answerWorry
    case attach(Attachment)
    case dispose
    /// What the paper file of a case says that began before the program used Onward.
    case carryOver(CarriedOver)
    /// Somebody has looked at the paper file, and it says what was carried over.
    case confirmPaper

    public struct Referral: Sendable, Hashable, Codable {
        public let stream: Stream
        /// Nil for a volunteer, who has no offence.
        public let offence: CivilDate?
        /// The day on which the charge was laid; nil where nobody has recorded it, or none was laid yet.
        public let charged: CivilDate?
        /// The language in which the person wants to be spoken to, as a BCP 47 tag.
        public let language: String
        public let interpreterNeeded: Bool
        public let packageHandedOver: Bool
        /// Probation: the day on which the order ends.
        public let orderEnds: CivilDate?

        public init(
            stream: Stream, offence: CivilDate?, charged: CivilDate? = nil, language: String, interpreterNeeded: Bool, packageHandedOver: Bool,
            orderEnds: CivilDate? = nil
        ) {
            self.stream = stream
            self.offence = offence
            self.charged = charged
            self.language = language
            self.interpreterNeeded = interpreterNeeded
            self.packageHandedOver = packageHandedOver
            self.orderEnds = orderEnds
        }
    }

    public struct AgeFinding: Sendable, Hashable, Codable {
        /// Whether the person was 18 or over on the date of the offence (s. 716); of a volunteer, on the day of the application.
        public let adult: Bool
        public let by: Evidence
        public init(adult: Bool, by: Evidence) {
            self.adult = adult
            self.by = by
        }
        public enum Evidence: String, Sendable, Hashable, Codable, CaseIterable {
            /// A volunteer's, who may stay without a birth date here.
            case ownWord = "own-word"
            case birthDateGiven = "birth-date-given"
            case identityDocument = "identity-document"
            case courtRecord = "court-record"
        }
    }

    public struct CriterionAnswer: Sendable, Hashable, Codable {
        public let criterion: String
        public let answer: Bool
        public let source: Source
        public init(criterion: String, answer: Bool, source: Source) {
            self.criterion = criterion
            self.answer = answer
            self.source = source
        }
        public enum Source: String, Sendable, Hashable, Codable, CaseIterable {
            case recordCheck = "record-check"
            case policeFile = "police-file"
            case prosecutor
            case person
            case programFile = "program-file"
        }
    }

    /// What the check of the once-only marker found.
    public struct MarkerCheck: Sendable, Hashable, Codable {
        public let result: MarkerResult
        /// The latest day from which somebody alike is marked. Nil where nobody is, and where nothing could be compared.
        public let markedOn: CivilDate?

        public static let noMatch = MarkerCheck(result: .noMatch, markedOn: nil)
        public static func possibleMatch(on markedOn: CivilDate?) -> MarkerCheck {
            MarkerCheck(result: .possibleMatch, markedOn: markedOn)
        }
    }

    /// What the once-only marker says: never who, only that somebody alike has attended.
    public enum MarkerResult: String, Sendable, Hashable, Codable, CaseIterable {
        case noMatch = "no-match"
        case possibleMatch = "possible-match"
    }

    public struct GateFinding: Sendable, Hashable, Codable {
        public let gate: Gate
        public let met: Bool
        public init(gate: Gate, met: Bool) {
            self.gate = gate
            self.met = met
        }
    }

    public struct Decision: Sendable, Hashable, Codable {
        public let eligible: Bool
        /// How many conditions the decision sets; their words are sealed.
        public let conditions: Int
        public init(eligible: Bool, conditions: Int = 0) {
            self.eligible = eligible
            self.conditions = conditions
        }
    }

    /// A fixed text of the program that was read to the person, in a language, with or without an interpreter.
    public struct Statement: Sendable, Hashable, Codable {
        public let version: Int
        public let language: Language
        public let interpreter: Bool
        public init(version: Int, language: Language, interpreter: Bool) {
            self.version = version
            self.language = language
            self.interpreter = interpreter
        }

        /// Read before Onward. The paper file names no version, and no page or letter says one: 0 is that of no program.
        static func onPaper(interpreter: Bool) -> Statement { Statement(version: 0, language: .en, interpreter: interpreter) }
    }

    /// What the person read and said yes to on their own page: the versions of the program's texts, in which language, with or without an
    /// interpreter beside them.
    public struct OwnConsent: Sendable, Hashable, Codable {
        public let rights: Int
        public let consent: Int
        /// Nil where the stream asks for no acceptance of responsibility.
        public let responsibility: Int?
        public let language: Language
        public let interpreter: Bool
        public init(rights: Int, consent: Int, responsibility: Int?, language: Language, interpreter: Bool) {
            self.rights = rights
            self.consent = consent
            self.responsibility = responsibility
            self.language = language
            self.interpreter = interpreter
        }
    }

    public struct ToldContact: Sendable, Hashable, Codable {
        /// As a BCP 47 tag.
        public let language: String
        public let interpreterNeeded: Bool
        /// Whether another way was known before: then neither is used until somebody has spoken with the person.
        public let waits: Bool
        public init(language: String, interpreterNeeded: Bool, waits: Bool) {
            self.language = language
            self.interpreterNeeded = interpreterNeeded
            self.waits = waits
        }
    }

    /// The person agreed to another end of the period (s. 717.4(5)). When is the act's own date.
    public struct Amendment: Sendable, Hashable, Codable {
        public let until: CivilDate
        /// In which language it was agreed, with or without an interpreter.
        public let language: Language
        public let interpreter: Bool
        public init(until: CivilDate, language: Language, interpreter: Bool) {
            self.until = until
            self.language = language
            self.interpreter = interpreter
        }
    }

    public struct CourtDate: Sendable, Hashable, Codable {
        public let on: CivilDate
        public let at: CivilTime?
        public let room: Courtroom?
        public init(on: CivilDate, at: CivilTime? = nil, room: Courtroom? = nil) {
            self.on = on
            self.at = at
            self.room = room
        }
    }

    public struct Appearance: Sendable, Hashable, Codable {
        public let attended: Attended
        /// The next date that the court set, if it set one.
        public let next: CivilDate?
        public init(attended: Attended, next: CivilDate?) {
            self.attended = attended
            self.next = next
        }
        public enum Attended: String, Sendable, Hashable, Codable, CaseIterable {
            case person, counsel
            case nobody
        }
    }

    public enum Attendee: String, Sendable, Hashable, Codable, CaseIterable {
        case person, counsel
        /// Somebody else whom the court accepts, such as an agent of counsel.
        case other
    }

    /// Through whom a later date was asked for.
    public enum AdjournmentVia: String, Sendable, Hashable, Codable, CaseIterable {
        case counsel, prosecutor, registry
    }

    /// Why a seat became free. No reason is kept where the program moves somebody for reasons of its own.
    public enum SeatRelease: String, Sendable, Hashable, Codable, CaseIterable {
        case weather
        case ownRequest = "own-request"
        case program
    }

    /// How a class day ended short.
    public enum Absence: String, Sendable, Hashable, Codable, CaseIterable {
        case acceptable, unacceptable
        case leftEarly = "left-early"
        /// Sent away by those who hold the class.
        case removed
    }

    /// On whose side it lay that a session wasn't held.
    public enum SessionMissed: String, Sendable, Hashable, Codable, CaseIterable {
        case person, therapist, logistics
    }

    public enum FeeSettlement: String, Sendable, Hashable, Codable, CaseIterable {
        case paid
        case relieved
    }

    public struct Call: Sendable, Hashable, Codable {
        public let direction: Direction
        public let outcome: Outcome
        public let voicemailLeft: Bool
        public let callBackOn: CivilDate?
        public init(direction: Direction, outcome: Outcome, voicemailLeft: Bool, callBackOn: CivilDate?) {
            self.direction = direction
            self.outcome = outcome
            self.voicemailLeft = voicemailLeft
            self.callBackOn = callBackOn
        }
        public enum Direction: String, Sendable, Hashable, Codable, CaseIterable { case incoming, outgoing, visit }
        public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
            case spoke
            case noAnswer = "no-answer"
            case wrongNumber = "wrong-number"
            case somebodyElse = "somebody-else"
        }
    }

    public struct Attachment: Sendable, Hashable, Codable {
        public let document: DocumentID
        public let purpose: Purpose
        public init(document: DocumentID, purpose: Purpose) {
            self.document = document
            self.purpose = purpose
        }
        public enum Purpose: String, Sendable, Hashable, Codable, CaseIterable {
            case decisionLetter = "decision-letter"
            case consentForm = "consent-form"
            case courtRecord = "court-record"
            case identity
            case other
        }
    }
}

/// Texts that go sealed beside an act. The rules know only whether one was given, never what it says.
public enum SealedText: String, Sendable, Hashable, Codable, CaseIterable {
    case reason
    /// What the decider lets out of the reasons, to the agency and to the person. The rest stays the Crown's.
    case releasedReason = "released-reason"
    /// The words of the decision's conditions, one a line.
    case conditions
    case interpreter
    /// Who decided, when a letter is transcribed.
    case decidedBy = "decided-by"
    case court
    case counsel
    case note
    /// To whom a child-protection report was made, and its reference.
    case authority
    case reference
}
