import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// The forms of the fee desk, drawn and read side by side. Each has a hidden `do`, which says which one was sent.
struct FeeForms {
    let page: FeePage
    let form: FormView
    /// Who looks: a request is answered by somebody else than who asked.
    let actor: String
    /// What is to be charged before the payment that was sent is saved.
    var charge: FeeEntry.Payment?

    private var ledger: FeeLedger { page.ledger }
    private var language: Language { form.language }

    private enum Deed: String, Sendable { case amount, pay, cash, plan, relief, undo, grant, decline }

    var html: HTML {
        HTML {
            if !ledger.requests.isEmpty { requests }
            if let heldUp = page.heldUp {
                if ledger.settlement == nil { Pieces.note { H.p { heldUp.sentence(language) } } }
            } else {
                owed
            }
            if ledger.payments.values.contains(where: { $0.left > .zero }) { undo }
        }
    }

    /// What can be done about what is owed.
    private var owed: HTML {
        HTML {
            if ledger.amount == nil || ledger.rules.reducible.contains(ledger.stream) { amount }
            if let balance = ledger.balance, balance > .zero {
                payment(balance)
                if ledger.rules.methods[.cash]?.acceptance == .afterTalk, !isTaken(.cash) { cash }
                plan(balance)
                relief(balance)
            }
        }
    }

    /// - Parameter isReady: whether it can be sent; where not, its fields say what is missing.
    private func deed(
        _ deed: Deed, _ title: Bilingual, _ submit: Bilingual, isFolded: Bool = true, isReady: Bool = true, @HTMLBuilder _ fields: () -> HTML
    ) -> HTML {
        let fields = fields()
        let body = form.form(action: CasePaths.fee(page.number)) {
            form.hidden("do", deed.rawValue)
            form.hidden("lines", String(page.lines.count))
            fields
            if isReady { form.actions { form.submit(submit, isFolded ? .quiet : .primary) } }
        }
        if !isFolded || form.typed.first("do") == deed.rawValue {
            return HTML {
                H.h2 { title(language) }
                body
            }
        }
        return H.details {
            H.summary { title(language) }
            body
        }
    }

    private func payment(_ balance: Money) -> HTML {
        let methods = PaymentMethod.allCases.filter { ledger.rules.methods[$0] != nil }
        let taken = methods.filter(isTaken)
        let save = charge.map { CaseWebText.feeChargeSave(total: $0.total) } ?? CaseWebText.feeSave
        return deed(.pay, CaseWebText.feeTake, save, isFolded: false) {
            if let charge { toCharge(charge) }
            form.radios("tender", CaseWebText.feeTender, taken.map { Option($0.rawValue, $0.name, hint: hint($0, balance)) })
            H.ul(.class("hint")) { for method in methods where !taken.contains(method) { H.li { refused(method) } } }
            form.text("amount", CaseWebText.feeAmount, hint: CaseWebText.feeAmountHint(balance: balance), width: .short)
            form.text("reference", CaseWebText.feeReference, hint: CaseWebText.feeReferenceHint, width: .half)
        }
    }

    /// What the program says of a way of paying, and what it adds.
    private func hint(_ method: PaymentMethod, _ balance: Money) -> Bilingual? {
        let rule = ledger.rules.methods[method]
        guard let added = rule?.surcharge?.sentence(owing: balance) else { return rule?.sentence }
        return rule?.sentence?.followed(by: added) ?? added
    }

    /// The form comes back with the total that it told: only then is the payment saved.
    private func toCharge(_ charge: FeeEntry.Payment) -> HTML {
        HTML {
            form.hidden(Self.charged, Self.told(charge))
            Pieces.note(.soon, title: CaseWebText.feeCharge(total: charge.total)(language)) {
                H.p { CaseWebText.feeChargeText(amount: charge.amount, surcharge: charge.surcharge)(language) }
            }
        }
    }

    private static let charged = "charged"

    private static func told(_ charge: FeeEntry.Payment) -> String { String(charge.total.cents) }

    /// Whether the form that was sent told what is to be charged.
    static func hasTold(_ charge: FeeEntry.Payment, _ form: FormReader) -> Bool { form.fields.first(charged) == told(charge) }

    private func isTaken(_ method: PaymentMethod) -> Bool { ledger.isTaken(method, talks: Set(page.talks.map(\.sequence))) }

    private func refused(_ method: PaymentMethod) -> String {
        let sentence = ledger.rules.methods[method]?.sentence ?? CaseWebText.feeNotTaken(tender: method.name)
        return sentence(language)
    }

    private var amount: HTML {
        deed(.amount, CaseWebText.feeSet, CaseWebText.feeSetSave, isFolded: ledger.amount != nil) {
            form.text("asked", CaseWebText.feeSetAmount, width: .short)
            reason("asked-why")
        }
    }

    private var cash: HTML {
        deed(.cash, CaseWebText.feeCash, CaseWebText.feeCashAllow, isReady: !page.talks.isEmpty) {
            if page.talks.isEmpty {
                H.p { CaseWebText.feeCashNone(language) }
            } else {
                form.select(
                    "talk", CaseWebText.feeCashTalk,
                    page.talks.map { event in
                        let day = Bilingual { event.happened.date.text($0) }
                        return Option(String(event.sequence), day)
                    })
            }
        }
    }

    /// So many parts at most; what is left empty isn't one.
    private static let parts = 1...4

    private func plan(_ balance: Money) -> HTML {
        deed(.plan, CaseWebText.feePlan, CaseWebText.feePlanSave) {
            H.p { CaseWebText.feePlanText(balance: balance)(language) }
            for part in Self.parts {
                form.date("part-\(part)", CaseWebText.feePlanDay(number: part), isOptional: part > 2)
                form.text("part-\(part)-amount", CaseWebText.feePlanAmount(number: part), width: .short, isOptional: part > 2)
            }
        }
    }

    private func relief(_ balance: Money) -> HTML {
        deed(.relief, CaseWebText.feeRelief, CaseWebText.feeReliefSave) {
            H.p { CaseWebText.feeTakesTwo(language) }
            form.text("relief", CaseWebText.feeReliefAmount, hint: CaseWebText.feeAmountOwed(balance: balance), width: .short)
            reason("relief-why")
        }
    }

    private var undo: HTML {
        let payments = ledger.payments.filter { $0.value.left > .zero }.sorted { $0.key < $1.key }
        return deed(.undo, CaseWebText.feeUndo, CaseWebText.feeUndoSave) {
            H.p { CaseWebText.feeTakesTwo(language) }
            form.select(
                "payment", CaseWebText.feeUndoPayment,
                payments.map { sequence, standing in
                    let text = CaseWebText.feeUndoOne(amount: standing.left, date: standing.on)
                    return Option(String(sequence), text)
                })
            form.radios("how", CaseWebText.feeUndoHow, [Option("refund", CaseWebText.feeUndoRefund), Option("void", CaseWebText.feeUndoVoid)])
            let hint = payments.contains { $0.value.payment.surcharge > .zero } ? CaseWebText.feeUndoSurchargeHint : CaseWebText.feeUndoAmountHint
            form.text("back", CaseWebText.feeUndoAmount, hint: hint, width: .short, isOptional: true)
            reason("undo-why")
        }
    }

    private var requests: HTML {
        HTML {
            H.h2 { CaseWebText.feeWaiting(language) }
            for (sequence, asked) in ledger.requests.sorted(by: { $0.key < $1.key }) {
                H.section(.class("card")) {
                    H.p { asked.request.sentence(in: ledger, ledger.surchargeBack(of: asked.request))(language) }
                    if asked.by == actor {
                        H.p(.class("small")) { CaseWebText.feeTakesTwo(language) }
                    } else {
                        answer(.grant, sequence, CaseWebText.feeGrant, .primary)
                        answer(.decline, sequence, CaseWebText.feeDecline, .quiet)
                    }
                }
            }
        }
    }

    private func answer(_ deed: Deed, _ sequence: Int, _ label: Bilingual, _ kind: ButtonKind) -> HTML {
        form.form(action: CasePaths.fee(page.number)) {
            form.hidden("do", deed.rawValue)
            form.hidden("lines", String(page.lines.count))
            form.hidden("request", String(sequence))
            if deed == .decline { reason(Self.whyNot(sequence)) }
            form.actions { form.submit(label, kind) }
        }
    }

    private func reason(_ name: String) -> HTML { form.area(name, CaseWebText.actReason, hint: CaseWebText.feeReasonHint, rows: 2) }

    /// Each open request has a field of its own for why it is declined.
    private static func whyNot(_ request: Int) -> String { "decline-why-\(request)" }

    // MARK: Reading

    /// The line that was asked for, with its words. Throws ``FieldErrors`` with everything that is wrong.
    static func read(_ form: inout FormReader, _ ledger: FeeLedger) throws -> (FeeEntry.Kind, FeeWords) {
        guard let deed = form.fields.first("do").flatMap(Deed.init(rawValue:)) else { throw WebError.badRequest }
        form.refuseCardNumbers()
        switch deed {
        case .amount:
            let money = form.money("asked", CaseWebText.feeSetAmount)
            let why = form.longText("asked-why", CaseWebText.actReason)
            try form.check()
            return (.amount(try money.value), FeeWords(reason: try why.value))
        case .pay:
            let tender = form.choice("tender", CaseWebText.feeTender, as: PaymentMethod.self)
            let money = form.money("amount", CaseWebText.feeAmount)
            let reference = form.optionalText("reference", CaseWebText.feeReference, max: 60)
            if tender.read?.needsReference == true, reference.read == .some(nil) { form.fail("reference", Refusal.moneyOrderNumberMissing.sentence) }
            try form.check()
            return (ledger.payment(try money.value, by: try tender.value), FeeWords(reference: try reference.value))
        case .cash:
            let talk = form.integer("talk", CaseWebText.feeCashTalk, in: 1...1_000_000)
            try form.check()
            return (.cashAllowed(talk: try talk.value), FeeWords())
        case .plan: return (.plan(try readPlan(&form)), FeeWords())
        case .relief:
            let money = form.money("relief", CaseWebText.feeReliefAmount)
            let why = form.longText("relief-why", CaseWebText.actReason)
            try form.check()
            return (.asked(.relief(try money.value)), FeeWords(reason: try why.value))
        case .undo: return try readUndo(&form)
        case .grant:
            let request = form.integer("request", CaseWebText.feeWaiting, in: 1...1_000_000)
            try form.check()
            return (.granted(try request.value), FeeWords())
        case .decline:
            let request = form.integer("request", CaseWebText.feeWaiting, in: 1...1_000_000)
            let why = form.longText(whyNot(request.read ?? 0), CaseWebText.actReason)
            try form.check()
            return (.declined(try request.value), FeeWords(reason: try why.value))
        }
    }

    private static func readPlan(_ form: inout FormReader) throws -> [FeeEntry.Instalment] {
        var plan: [FeeEntry.Instalment] = []
        for part in parts {
            let (dayName, moneyName) = ("part-\(part)", "part-\(part)-amount")
            let day = form.optionalDate(dayName, CaseWebText.feePlanDay(number: part)).read
            let money = form.optionalMoney(moneyName, CaseWebText.feePlanAmount(number: part)).read
            switch (day, money) {
            case (.some(let day?), .some(let money?)): plan.append(FeeEntry.Instalment(due: day, amount: money))
            case (.some(.some), .some(nil)): form.fail(moneyName, CaseWebText.feePlanHalf)
            case (.some(nil), .some(.some)): form.fail(dayName, CaseWebText.feePlanHalf, anchor: dayName + "-day")
            default: break
            }
        }
        if plan.count < 2, form.errors.isEmpty { form.fail("part-2", CaseWebText.feePlanTwo, anchor: "part-2-day") }
        try form.check()
        return plan
    }

    private enum Undoing: String, Sendable { case refund, void }

    private static func readUndo(_ form: inout FormReader) throws -> (FeeEntry.Kind, FeeWords) {
        let payment = form.integer("payment", CaseWebText.feeUndoPayment, in: 1...1_000_000)
        let how = form.choice("how", CaseWebText.feeUndoHow, as: Undoing.self)
        let money = how.read == .void ? nil : form.money("back", CaseWebText.feeUndoAmount)
        let why = form.longText("undo-why", CaseWebText.actReason)
        try form.check()
        let words = FeeWords(reason: try why.value)
        guard let money else { return (.asked(.void(payment: try payment.value)), words) }
        return (.asked(.refund(payment: try payment.value, try money.value)), words)
    }
}
