import Core

extension PlanStatus {
    /// As it is said to her as well: none of them is a failure.
    public var name: Bilingual {
        switch self {
        case .active: SupportText.statusActive
        case .paused: SupportText.statusPaused
        case .moved: SupportText.statusMoved
        case .finished: SupportText.statusFinished
        }
    }
}

extension PlanTurn {
    /// As a button says it.
    public var label: Bilingual {
        switch self {
        case .pause: SupportText.turnPause
        case .move: SupportText.turnMove
        case .finish: SupportText.turnFinish
        case .comeBack: SupportText.turnComeBack
        }
    }
}

extension LifeArea {
    public var name: Bilingual {
        switch self {
        case .safety: SupportText.areaSafety
        case .housing: SupportText.areaHousing
        case .health: SupportText.areaHealth
        case .family: SupportText.areaFamily
        case .income: SupportText.areaIncome
        case .legal: SupportText.areaLegal
        case .connection: SupportText.areaConnection
        }
    }
}

extension PlanItem.State {
    public var name: Bilingual {
        switch self {
        case .toDo: SupportText.stateToDo
        case .doing: SupportText.stateDoing
        case .done: SupportText.stateDone
        case .paused: SupportText.statePaused
        }
    }
}

extension ReleaseTerms.Recipient {
    public var name: Bilingual {
        switch self {
        case .service: SupportText.recipientService
        case .prosecutor: SupportText.recipientProsecutor
        case .other: SupportText.recipientOther
        }
    }
}

extension ServiceReferral.Outcome {
    /// Being turned away says something of the service, and nothing of her.
    public var name: Bilingual {
        switch self {
        case .waiting: SupportText.outcomeWaiting
        case .takenOn: SupportText.outcomeTakenOn
        case .full: SupportText.outcomeFull
        case .unfit: SupportText.outcomeUnfit
        case .herChoice: SupportText.outcomeHerChoice
        case .noAnswer: SupportText.outcomeNoAnswer
        }
    }
}
