import Core

/// What participation costs and how it may be paid.
extension DefinitionReader {
    func fee(_ spot: Spot, in code: String?) -> FeeRules? {
        section(spot, "amounts, reducible, methods, purpose, due-before-class, earmarks and no-show") { section in
            let amounts = amounts(section.required("amounts", "for each stream that pays, an amount such as \"750.00\" or unknown"))
            let reducible = findings.words(section.optional("reducible"), of: Stream.self) ?? []
            let methods = methods(section.required("methods", "the methods of payment"), in: code) ?? [:]
            let purpose = findings.bilingual(section.required("purpose", "what the fee pays for, in en and fr"))
            let due = findings.flag(section.required("due-before-class", "yes or no"))
            let earmarks = section.optional("earmarks").map(earmarks) ?? []
            let noShow = section.optional("no-show").map { findings.word($0, of: NoShowRule.self) } ?? .some(nil)
            guard let amounts, let purpose, let due, let earmarks, let noShow else { return nil }
            return FeeRules(
                amounts: amounts, reducible: reducible, methods: methods, purpose: purpose, dueBeforeClass: due, earmarks: earmarks,
                noShow: noShow)
        }
    }

    private func earmarks(_ spot: Spot) -> [Earmark]? {
        guard let items = findings.list(spot, "a list of funds") else { return nil }
        let read = items.compactMap { item in
            section(item, "id, name and share") { section -> Earmark? in
                let id = findings.identifier(section.required("id", "an id such as counselling"))
                let name = findings.bilingual(section.required("name", "the fund's name in en and fr"))
                let share = findings.number(section.required("share", "its share in percent"), 1...100, "percent")
                guard let id, let name, let share else { return nil }
                return Earmark(id: id, name: name, share: share * 100)
            }
        }
        guard read.count == items.count else { return nil }
        if Set(read.map(\.id)).count != read.count || read.reduce(0, { $0 + $1.share }) != 10_000 {
            findings.report(spot, "the funds' shares don't add up to 100 percent, or an id is repeated; expected each fund once and 100 in all")
            return nil
        }
        return read
    }

    private func amounts(_ spot: Spot?) -> [Stream: FeeAmount]? {
        section(spot, "for each stream that pays, an amount such as \"750.00\" or unknown") { section in
            var amounts: [Stream: FeeAmount] = [:]
            for stream in Stream.allCases {
                amounts[stream] = section.optional(stream.rawValue).flatMap(amount)
            }
            if section.all.isEmpty {
                findings.report(section.spot, "a fee that nobody pays; expected an amount, or unknown, for at least one stream")
            }
            return amounts
        }
    }

    private func amount(_ spot: Spot) -> FeeAmount? {
        if case .text("unknown", _) = spot.content { return .unknown }
        return findings.money(spot).map(FeeAmount.stated)
    }

    private func methods(_ spot: Spot?, in code: String?) -> [PaymentMethod: PaymentRule]? {
        section(spot, "the methods: " + PaymentMethod.allCases.map(\.rawValue).joined(separator: ", ")) { section in
            var methods: [PaymentMethod: PaymentRule] = [:]
            for method in PaymentMethod.allCases {
                methods[method] = section.optional(method.rawValue).flatMap { rule($0, in: code) }
            }
            if !methods.values.contains(where: { $0.acceptance.takesPayment }), methods.count == section.all.count {
                findings.report(
                    section.spot, "no method is taken, so that nobody can pay; expected at least one that is")
            }
            return methods
        }
    }

    private func rule(_ spot: Spot, in code: String?) -> PaymentRule? {
        section(spot, "acceptance, and surcharge or sentence where there is one") { section in
            let acceptance = findings.word(
                section.required("acceptance", "preferred, accepted, refused, after-talk or off"),
                of: PaymentAcceptance.self)
            let surchargeSpot = section.optional("surcharge")
            let surcharge = surchargeSpot.flatMap { self.surcharge($0, in: code) }
            let sentence = findings.bilingual(section.optional("sentence"))
            guard let acceptance else { return nil }
            if let surchargeSpot, !acceptance.takesPayment {
                findings.report(surchargeSpot, "a surcharge on a method that is \(acceptance.rawValue); expected none")
            }
            if [.refused, .afterTalk].contains(acceptance), sentence == nil, section.optional("sentence") == nil {
                findings.report(
                    section.spot.place, section.spot.child("sentence"),
                    "missing; expected what is said at the desk when the method is \(acceptance.rawValue), in en and fr"
                )
            }
            return PaymentRule(
                acceptance: acceptance, surcharge: surcharge?.surcharge, sentence: sentence,
                surchargeConfirmedBy: surcharge?.confirmedBy)
        }
    }

    /// `amount: "5.00"`, `amount: unknown` or `percent: "2.5"`, with `confirmed-by` where the law needs it confirmed.
    private func surcharge(_ spot: Spot, in code: String?) -> (surcharge: Surcharge, confirmedBy: String?)? {
        section(spot, "amount (\"5.00\" or unknown) or percent (\"2.5\")") { section in
            let amount = section.optional("amount")
            let percent = section.optional("percent")
            let confirmedBy = section.optional("confirmed-by").flatMap {
                findings.text($0, "who confirmed it, and when")
            }
            if code == "CA-QC", section.optional("confirmed-by") == nil {
                findings.report(
                    spot,
                    "a surcharge in Quebec needs confirmed-by (who confirmed that one is allowed, and when); expected none until then"
                )
            }
            guard (amount == nil) != (percent == nil) else {
                findings.report(spot, "expected either amount or percent")
                return nil
            }
            let surcharge = percent.map { findings.basisPoints($0).map(Surcharge.basisPoints) } ?? amount.flatMap(fixed)
            return surcharge.map { ($0, confirmedBy) }
        }
    }

    private func fixed(_ spot: Spot) -> Surcharge? {
        if case .text("unknown", _) = spot.content { return .amountUnknown }
        guard let money = findings.money(spot) else { return nil }
        if money == .zero {
            findings.report(spot, "a surcharge of nothing; expected an amount, unknown, or no surcharge")
        }
        return .fixed(money)
    }
}
