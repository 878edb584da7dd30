import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite struct FeePageTests {
    /// A case that is found eligible: from here on the fee can be paid.
    private func eligible(_ house: WebHouse, _ program: String = "grande-prairie-stop") async throws -> FileNumber {
        let number = try #require(try await house.refer(.of("Jean Tremblay", born: "1984-07-12"), as: Somebody(.police, program)))
        let (coordinator, prosecutor) = (Somebody(.coordinator, program).by, Somebody(.prosecutor, program).by)
        let id = try await house.desk.find(number, by: coordinator)
        let page = try await house.desk.page(id, by: coordinator)
        let today = Happened(page.today)
        let answers = page.program.criteria.filter { $0.streams.contains(.postCharge) }.map {
            Proposal(.answer(Act.CriterionAnswer(criterion: $0.id, answer: $0.eligibleAnswer, source: .recordCheck)), happened: today)
        }
        let sought = page.state.minorSought == nil ? [Proposal(.findMinorSought(false), happened: today)] : []
        try await house.desk.perform(sought + answers, in: id, expecting: nil, by: coordinator, token: "answers")
        _ = try await house.desk.checkMarker(of: id, expecting: nil, by: coordinator, token: "marker")
        try await house.desk.perform(
            [Proposal(.decide(Act.Decision(eligible: true)), happened: today, texts: [.reason: "suited"])], in: id, expecting: nil,
            by: prosecutor, token: "decision")
        return number
    }

    private func pay(_ amount: String, _ tender: String, lines: Int) -> KeyValuePairs<String, String> {
        ["do": "pay", "lines": String(lines), "tender": tender, "amount": amount, "reference": "MO 4471-22"]
    }

    @Test func aPaymentInPartsSettlesTheFee() async throws {
        try await withHouse { house, browser in
            let number = try await eligible(house)
            let path = "/cases/\(number)/fee"
            let coordinator = browser.as(.coordinator)
            let empty = try await coordinator.get(path)
            #expect(empty.text.contains("$750.00") && empty.text.contains("We can’t take a cheque."))
            #expect(try await coordinator.submit(path, pay("500", "money-order", lines: 0)).location == path)
            let half = try await coordinator.get(path)
            #expect(half.text.contains("$250.00") && half.text.contains("Receipt 2026-0001") && half.text.contains("MO 4471-22"))
            #expect(try await coordinator.submit(path, pay("250", "debit", lines: 1)).location == path)
            let french = try await browser.as(.coordinator, "fr").get(path)
            #expect(french.text.contains("Les frais sont acquittés.") && french.text.contains("Reçu 2026-0002"))
            let page = try await coordinator.get("/cases/\(number)")
            #expect(page.text.contains("Fee paid."))
        }
    }

    @Test func whatWasTypedStaysBesideWhatIsWrong() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            let coordinator = browser.as(.coordinator)
            let wrong = try await coordinator.submit(path, pay("a lot", "money-order", lines: 0))
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"a lot\"") && wrong.text.contains("id=\"amount-error\""))
            let cheque = try await coordinator.submit(path, pay("750", "cheque", lines: 0))
            #expect(cheque.status == .conflict && cheque.text.contains("We can’t take a cheque."))
            let more = try await coordinator.submit(path, pay("751", "money-order", lines: 0))
            #expect(more.status == .conflict && more.text.contains("$750.00 is still owed."))
        }
    }

    /// Nobody charges a card first and reads afterwards what should have been charged.
    @Test func whatIsChargedIsToldBeforeItIsSaved() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house, "template"))/fee"
            let (coordinator, french) = (browser.as(.template), browser.as(.template, "fr"))
            #expect(try await coordinator.get(path).text.contains("2.4% is added: $409.60 for all of it."))
            #expect(try await french.get(path).text.contains("On ajoute 2,4\u{A0}%\u{A0}: 409,60\u{A0}$ pour le tout."))
            let sent: KeyValuePairs<String, String> = [
                "do": "pay", "lines": "0", "tender": "credit", "amount": "100.01", "reference": "T-77",
            ]
            let told = try await coordinator.submit(path, sent)
            #expect(told.status == .ok && told.text.contains("To be charged now: $102.41"))
            #expect(told.text.contains("$100.01 goes towards the fee, and the program adds $2.40 for this way of paying."))
            #expect(told.text.contains("value=\"100.01\"") && told.text.contains("value=\"T-77\"") && told.text.contains("value=\"credit\" checked"))
            #expect(try await french.submit(path, sent).text.contains("À percevoir maintenant\u{A0}: 102,41\u{A0}$"))
            #expect(try await coordinator.get(path).text.contains("name=\"lines\" value=\"0\""))
            // Another amount than the one that was told is told anew.
            func again(_ amount: String, _ charged: String) async throws -> TestResponse {
                try await coordinator.submit(
                    path, ["do": "pay", "lines": "0", "tender": "credit", "amount": amount, "reference": "T-77", "charged": charged])
            }
            let changed = try await again("200", try Browser.value("charged", in: told))
            #expect(changed.status == .ok && changed.text.contains("To be charged now: $204.80"))
            #expect(try await again("200", try Browser.value("charged", in: changed)).location == path)
            #expect(try await coordinator.get(path).text.contains("$200.00 paid, and $4.80 added."))
        }
    }

    /// What the desk won't save isn't charged either; what nothing is added to is saved at once.
    @Test func whatIsRefusedIsNotToldToBeCharged() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house, "template"))/fee"
            let coordinator = browser.as(.template)
            let more = try await coordinator.submit(path, pay("401", "credit", lines: 0))
            #expect(more.status == .conflict && more.text.contains("$400.00 is still owed.") && !more.text.contains("To be charged now"))
            #expect(try await coordinator.submit(path, pay("400", "debit", lines: 0)).location == path)
        }
    }

    @Test func whereNobodySaysHowMuchIsAddedTheHintSaysThat() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            let page = try await browser.as(.coordinator).get(path)
            #expect(page.count("The program says that a processing fee applies and not how much.") == 2)
            #expect(try await browser.as(.coordinator, "fr").get(path).count("sans dire combien") == 2)
        }
    }

    @Test func aMoneyOrderNeedsItsNumberAndACardsNumberIsNotShownAgain() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            let coordinator = browser.as(.coordinator)
            let nameless = try await coordinator.submit(
                path, ["do": "pay", "lines": "0", "tender": "money-order", "amount": "500", "reference": " "])
            #expect(nameless.status == .unprocessableContent && nameless.text.contains("id=\"reference-error\""))
            #expect(nameless.text.contains("Write the money order’s number") && nameless.text.contains("value=\"500\""))
            let card = try await coordinator.submit(
                path, ["do": "pay", "lines": "0", "tender": "debit", "amount": "a lot", "reference": "Visa 4111 1111-1111 1111"])
            #expect(card.status == .unprocessableContent && card.text.contains("id=\"reference-error\"") && card.text.contains("value=\"a lot\""))
            #expect(!card.text.contains("4111") && card.text.contains("This looks like a card’s number"))
            let reason = try await coordinator.submit(
                path, ["do": "relief", "lines": "0", "relief": "750", "relief-why": "The card 4111111111111111 is overdrawn."])
            #expect(reason.status == .unprocessableContent && !reason.text.contains("4111") && reason.text.contains("id=\"relief-why-error\""))
            let count = try await coordinator.submit(path, ["mark": "0-0", "reason": "4111111111111111"], to: "/fees")
            #expect(count.status == .unprocessableContent && !count.text.contains("4111"))
            #expect(try await coordinator.get(path).text.contains("name=\"lines\" value=\"0\""))
        }
    }

    @Test func thePartsThatWereAgreedAreShownAndMustAddUp() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            let coordinator = browser.as(.coordinator)
            func parts(_ second: String, _ day: String = "1") -> KeyValuePairs<String, String> {
                [
                    "do": "plan", "lines": "0", "part-1-day": "15", "part-1-month": "4", "part-1-year": "2026", "part-1-amount": "400",
                    "part-2-day": day, "part-2-month": "5", "part-2-year": "2026", "part-2-amount": second,
                ]
            }
            let short = try await coordinator.submit(path, parts("300"))
            #expect(short.status == .conflict && short.text.contains("The instalments add up to $700.00, and $750.00 is owed."))
            let half = try await coordinator.submit(path, parts(""))
            #expect(half.status == .unprocessableContent && half.text.contains("Give a day and an amount, or neither."))
            #expect(half.text.contains("value=\"400\""))
            #expect(try await coordinator.submit(path, parts("350")).location == path)
            let page = try await coordinator.get(path)
            #expect(page.text.contains("To be paid: $400.00, April 15, 2026; $350.00, May 1, 2026"))
        }
    }

    @Test func reliefIsAnsweredBySomebodyElse() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            let coordinator = browser.as(.coordinator)
            let asked = try await coordinator.submit(
                path, ["do": "relief", "lines": "0", "relief": "750", "relief-why": "No income since March."])
            #expect(asked.location == path)
            let own = try await coordinator.get(path)
            #expect(own.text.contains("Somebody else has to answer it.") && !own.text.contains(">Grant<"))
            let granted = try await coordinator.submit(path, ["do": "grant", "lines": "1", "request": "1"])
            #expect(granted.status == .conflict && granted.text.contains("relief, refunds and voids take two people"))
        }
    }

    @Test func theActsOwnFormLeadsToTheDeskAndSettlesNothing() async throws {
        try await withHouse { house, browser in
            let number = try await eligible(house)
            let (act, path) = ("/cases/\(number)/acts/settle-fee", "/cases/\(number)/fee")
            let coordinator = browser.as(.coordinator)
            let form = try await coordinator.get(act)
            #expect(form.status == .seeOther && form.location == path)
            let id = try await house.desk.find(number, by: Somebody.coordinator.by)
            let sequence = String(try await house.desk.page(id, by: Somebody.coordinator.by).sequence)
            for how in ["paid", "relieved"] {
                let fields: KeyValuePairs<String, String> = [
                    "how": how, "sequence": sequence, "happened-day": "3", "happened-month": "3", "happened-year": "2026",
                ]
                let refused = try await coordinator.submit(path, fields, to: act)
                #expect(refused.status == .conflict && refused.text.contains("The fee desk of this case settles the fee"))
            }
            #expect(try await house.desk.page(id, by: Somebody.coordinator.by).state.fee == nil)
        }
    }

    /// Before the prosecutor's decision nobody owes anything: the page says why, and asks for nothing.
    @Test func whereNothingCanBePaidThePageSaysWhyAndDrawsNoForm() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Jean Tremblay", born: "1984-07-12")))
            let path = "/cases/\(number)/fee"
            let id = try await house.desk.find(number, by: Somebody.coordinator.by)
            let heldUp = try #require(try await house.desk.fee(of: id, by: Somebody.coordinator.by).heldUp)
            for (language, sentence) in [("en", heldUp.sentence.en), ("fr", heldUp.sentence.fr)] {
                let page = try await browser.as(.coordinator, language).get(path)
                #expect(page.status == .ok && page.text.contains(sentence))
                for deed in ["pay", "plan", "relief", "amount"] { #expect(!page.text.contains("value=\"\(deed)\""), "\(deed)") }
            }
            let paid = try await browser.as(.coordinator).submit("/cases/\(number)/acts/note", pay("500", "money-order", lines: 0), to: path)
            #expect(paid.status == .conflict && paid.text.contains(heldUp.sentence.en))
        }
    }

    @Test func eachOpenRequestHasAFieldOfItsOwn() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            for (lines, amount) in [("0", "100"), ("1", "200")] {
                let asked = try await browser.as(.coordinator).submit(
                    path, ["do": "relief", "lines": lines, "relief": amount, "relief-why": "No income."])
                #expect(asked.location == path)
            }
            let colleague = browser.as(Somebody(.coordinator, isOtherAgency: true))
            let page = try await colleague.get(path)
            for id in ["decline-why-1", "decline-why-2"] { #expect(page.text.ranges(of: "id=\"\(id)\"").count == 1, "\(id)") }
            let silent = try await colleague.submit(path, ["do": "decline", "lines": "2", "request": "2"])
            #expect(silent.status == .unprocessableContent && silent.text.contains("id=\"decline-why-2-error\""))
            #expect(!silent.text.contains("id=\"decline-why-1-error\""))
            let declined = try await colleague.submit(
                path, ["do": "decline", "lines": "2", "request": "2", "decline-why-2": "Earns enough."])
            #expect(declined.location == path)
        }
    }

    /// What was given back may come to as much as was taken: then there is nothing in the drawer, and that is counted too.
    @Test func aDrawerWithNothingOrLessInItIsCounted() async throws {
        try await withHouse { house, browser in
            let number = try await eligible(house)
            let path = "/cases/\(number)/fee"
            let coordinator = browser.as(.coordinator)
            // All of it: the fee is settled, and owed again once the mistake is undone, without another reason than who asked gave.
            #expect(try await coordinator.submit(path, pay("750", "debit", lines: 0)).location == path)
            let mistake: KeyValuePairs<String, String> = ["do": "undo", "lines": "1", "payment": "1", "how": "void", "undo-why": "Twice on the terminal."]
            #expect(try await coordinator.submit(path, mistake).location == path)
            let granted = try await browser.as(Somebody(.coordinator, isOtherAgency: true)).submit(
                path, ["do": "grant", "lines": "2", "request": "2"])
            #expect(granted.location == path)
            let id = try await house.desk.find(number, by: Somebody.coordinator.by)
            #expect(try await house.desk.page(id, by: Somebody.coordinator.by).state.fee == nil)
            let mark = try Browser.value("mark", in: try await coordinator.get("/fees"))
            let empty = try await coordinator.submit("/fees", ["mark": mark, "counted-debit": ""])
            #expect(empty.status == .unprocessableContent && empty.text.contains("and write 0 if there is none"))
            let less = try await coordinator.submit("/fees", ["mark": mark, "counted-debit": "-10.00"])
            #expect(less.status == .conflict && less.text.contains("value=\"-10.00\""))
            #expect(try await coordinator.submit("/fees", ["mark": mark, "counted-debit": "0"]).location == "/fees")
        }
    }

    /// Whoever paid and was sent back is still owed their money: the way to it stands on the case's page at every stage.
    @Test func theCaseLeadsToItsFeeAtEveryStage() async throws {
        try await withHouse { house, browser in
            let by = Somebody.coordinator.by
            func isLinked(_ number: FileNumber, _ language: String = "en", _ coordinator: Browser? = nil) async throws -> Bool {
                let page = try await (coordinator ?? browser.as(.coordinator, language)).get("/cases/\(number)")
                let words = language == "en" ? "The fee, and what was paid" : "Les frais et ce qui a été payé"
                return page.text.contains("<a href=\"/cases/\(number)/fee\">\(words)</a>")
            }
            func act(_ act: Act, _ id: CaseID, _ by: By = by, texts: [SealedText: String] = [:]) async throws {
                try await house.desk.perform(
                    [Proposal(act, happened: Happened(CivilDate("2026-03-03")!), texts: texts)], in: id, expecting: nil, by: by, token: "\(act) \(id)")
            }
            let denied = try await eligible(house)
            for language in ["en", "fr"] { #expect(try await isLinked(denied, language)) }
            try await act(.deny, try await house.desk.find(denied, by: by))
            #expect(try await isLinked(denied))
            let out = try #require(try await house.refer(.of("Paul Roy")))
            try await act(
                .decide(Act.Decision(eligible: false)), try await house.desk.find(out, by: by), Somebody.prosecutor.by, texts: [.reason: "r"])
            #expect(try await isLinked(out, "fr"))
            #expect(try await !browser.as(.prosecutor).get("/cases/\(out)").text.contains("/fee\""))
            let closed = try #require(try await house.refer(.of("Anna", born: nil, stream: .volunteer), as: .coordinator))
            let id = try await house.desk.find(closed, by: by)
            try await act(.confirmEnding(.didNotAttend), id)
            #expect(try await isLinked(closed))
            try await act(.close, id)
            let coordinator = browser.as(.coordinator)
            let asked = try await coordinator.submit("/cases/\(closed)/purpose", ["purpose": "keep-record", "next": "/cases/\(closed)"])
            #expect(try await isLinked(closed, "en", coordinator.withNote(of: asked)))
            #expect(try await coordinator.withNote(of: asked).get("/cases/\(closed)/fee").status == .ok)
        }
    }

    @Test func todayTellsTheSecondPersonWhatIsAsked() async throws {
        try await withHouse { house, browser in
            let number = try await eligible(house)
            let path = "/cases/\(number)/fee"
            let (coordinator, colleague) = (browser.as(.coordinator), Somebody(.coordinator, isOtherAgency: true))
            #expect(try await coordinator.submit(path, pay("500", "debit", lines: 0)).location == path)
            let void: KeyValuePairs<String, String> = ["do": "undo", "lines": "1", "payment": "1", "how": "void", "undo-why": "Twice on the terminal."]
            let relief: KeyValuePairs<String, String> = ["do": "relief", "lines": "2", "relief": "250", "relief-why": "No income."]
            for deed in [void, relief] { #expect(try await coordinator.submit(path, deed).location == path) }
            let own = try await coordinator.get("/today").text
            #expect(own.contains("Waiting for a second person") && own.contains("href=\"\(path)\""))
            #expect(own.ranges(of: "You asked for it, so a colleague has to answer it.").count == 2)
            let others = try await browser.as(colleague).get("/today").text
            #expect(others.contains("A payment of $500.00 is to be voided") && others.contains("It can be granted today only."))
            #expect(others.contains("Relief of $250.00 is asked for.") && others.contains("It waits for you or a colleague"))
            #expect(others.contains("Jean Tremblay") && !others.contains("You asked for it"))
            let french = try await browser.as(colleague, "fr").get("/today").text
            #expect(french.contains("En attente d’une seconde personne") && french.contains("qui l’a faite ne peut pas y répondre"))
            #expect(french.contains("Un paiement de 500,00\u{A0}$ est à annuler"))
            for (lines, request) in [("3", "2"), ("4", "3")] {
                #expect(try await browser.as(colleague).submit(path, ["do": "grant", "lines": lines, "request": request], to: path).location == path)
            }
            #expect(try await !browser.as(colleague).get("/today").text.contains("Waiting for a second person"))
        }
    }

    @Test func todayTellsOfAPartThatIsDue() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            let coordinator = browser.as(.coordinator)
            let parts: KeyValuePairs<String, String> = [
                "do": "plan", "lines": "0", "part-1-day": "3", "part-1-month": "3", "part-1-year": "2026", "part-1-amount": "400",
                "part-2-day": "4", "part-2-month": "3", "part-2-year": "2026", "part-2-amount": "350",
            ]
            #expect(try await coordinator.submit(path, parts).location == path)
            let today = try await coordinator.get("/today").text
            #expect(today.contains("Parts of a fee that are due") && today.contains("href=\"\(path)\""))
            #expect(today.contains("$400.00 of what was agreed is due and isn’t paid.") && today.contains("Jean Tremblay"))
            let french = try await browser.as(.coordinator, "fr").get("/today").text
            #expect(french.contains("Versements échus") && french.contains("400,00\u{A0}$ de ce qui était convenu est dû"))
            #expect(try await coordinator.submit(path, pay("400", "debit", lines: 1)).location == path)
            #expect(try await !coordinator.get("/today").text.contains("Parts of a fee that are due"))
        }
    }

    @Test func nobodyElseReachesIt() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await eligible(house))/fee"
            for somebody in [Somebody.police, .prosecutor, .probation, .auditor, .administrator] {
                let answer = try await browser.as(somebody).get(path)
                #expect(answer.status == .forbidden, "\(somebody.role)")
            }
            let elsewhere = try await browser.as(.edmonton).get(path)
            #expect(elsewhere.status == .notFound)
        }
    }
}
