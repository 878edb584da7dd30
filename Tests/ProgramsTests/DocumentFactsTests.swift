import Core
import Programs
import Testing

@Suite("What Pace's page says of the Grande Prairie STOP")
struct GrandePrairiePageTests {
    @Test("$750, from which a volunteer may be given a reduction")
    func fee() throws {
        let fee = try #require(try program("grande-prairie-stop").fee)
        #expect(fee.amounts == [.postCharge: .stated(Money(cents: 75_000)), .volunteer: .unknown])
        #expect(fee.reducible == [.volunteer])
    }

    @Test("a money order payable to Pace is preferred, a cheque refused, cash discussed first")
    func methods() throws {
        let methods = try #require(try program("grande-prairie-stop").fee?.methods)
        #expect(methods[.moneyOrder]?.acceptance == .preferred)
        #expect(methods[.moneyOrder]?.sentence?.en.contains("payable to Pace") == true)
        #expect(methods[.cheque]?.acceptance == .refused)
        #expect(methods[.cash]?.acceptance == .afterTalk)
        #expect(methods[.cash]?.sentence?.fr.contains("780-539-6692") == true)
    }

    @Test("debit and credit carry a processing fee whose amount the page doesn't say")
    func processingFee() throws {
        let methods = try #require(try program("grande-prairie-stop").fee?.methods)
        #expect(methods[.debit]?.surcharge == .amountUnknown)
        #expect(methods[.credit]?.surcharge == .amountUnknown)
        #expect(methods[.moneyOrder]?.surcharge == nil)
    }

    @Test("seven topics: six segments, and voluntary testing as an offer that leaves no trace")
    func topics() throws {
        let day = try #require(try program("grande-prairie-stop").classDay)
        #expect(
            day.segments.map(\.id) == [
                "vice-laws", "pimps-and-predators", "health-risks", "healthy-sexuality", "impact-of-buying",
                "impact-of-exploitation",
            ])
        #expect(day.segments.allSatisfy { $0.required })
        #expect(day.voluntaryTesting)
    }

    @Test("the entire day is mandatory")
    func entireDay() throws {
        let day = try #require(try program("grande-prairie-stop").classDay)
        #expect(day.lateAllowanceMinutes == 0)
        #expect(!day.makeUp)
    }

    @Test("first-time offenders without a history of violence or child exploitation, once")
    func exclusions() throws {
        let program = try program("grande-prairie-stop")
        #expect(
            program.criteria.map(\.id) == [
                "first-offence", "no-violence", "no-child-exploitation", "not-attended-before",
            ])
        #expect(program.criterion("first-offence")?.eligibleAnswer == true)
        #expect(program.criterion("no-violence")?.eligibleAnswer == false)
        #expect(program.repeatRule == .onceOnly)
    }

    @Test("a person who was never arrested may come too, and leaves nothing that police or Crown could see")
    func volunteers() throws {
        let rules = try #require(try program("grande-prairie-stop").streams[.volunteer])
        #expect(!rules.gate717 && !rules.acceptance && !rules.courtWatch && !rules.marker)
        #expect(rules.endings == [.attended, .didNotAttend])
    }

    @Test("the charge is withdrawn, and the court date watched until somebody confirms it")
    func withdrawal() throws {
        let rules = try #require(try program("grande-prairie-stop").streams[.postCharge])
        #expect(rules.endings.contains(.withdrawn))
        #expect(rules.courtWatch)
    }

    @Test("telephone and partners")
    func partners() throws {
        let pace = try program("grande-prairie-stop").operator
        #expect(pace.telephone == "780-539-6692")
        #expect(pace.partners.count == 6)
    }
}

@Suite("What the Edmonton Police page says")
struct EdmontonPageTests {
    @Test("a full-day program for first-time offenders; the courts deal with repeat and violent ones")
    func stop() throws {
        let program = try program("edmonton-stop")
        #expect(program.criterion("first-offence")?.refusal.en.contains("courts deal with repeat") == true)
        #expect(program.criterion("no-violence")?.eligibleAnswer == false)
        #expect(program.repeatRule == .onceOnly)
        #expect(program.classDay?.lateAllowanceMinutes == 0)
    }

    @Test("COARSE is a plan of a woman's own: it takes no case, asks no criteria and no fee")
    func coarse() throws {
        let program = try program("edmonton-coarse")
        #expect(program.kind == .support)
        #expect(program.streams.isEmpty && program.criteria.isEmpty && program.clocks.isEmpty)
        #expect(program.fee == nil && program.classDay == nil && program.agreement == nil)
    }
}

@Suite("What the article says of Longueuil, and of Toronto")
struct LongueuilArticleTests {
    @Test("the DPCP decides, on several criteria; past abuse of a child excludes")
    func decides() throws {
        let program = try program("longueuil")
        #expect(program.streams[.postCharge]?.decides == .prosecutor)
        #expect(program.labels.prosecutor.fr == "procureur aux poursuites criminelles et pénales")
        #expect(program.criteria.map(\.id) == ["no-child-exploitation", "no-violence", "not-attended-before"])
    }

    @Test("individual therapy for one to eight weeks")
    func therapy() throws {
        let therapy = try #require(try program("longueuil").therapy)
        #expect(therapy.minimumWeeks == 1 && therapy.maximumWeeks == 8 && therapy.byAssessment)
    }

    @Test("several hundred dollars isn't a figure: no amount, no surcharge, and e-Transfer off")
    func fee() throws {
        let fee = try #require(try program("longueuil").fee)
        #expect(fee.amounts == [.postCharge: .unknown])
        #expect(fee.methods.values.allSatisfy { $0.surcharge == nil })
        #expect(fee.methods[.eTransfer]?.acceptance == .off)
    }

    @Test("French first")
    func french() throws {
        #expect(try program("longueuil").languages == [.fr, .en])
    }

    @Test("infections, victims, families and the record are addressed")
    func topics() throws {
        let day = try #require(try program("longueuil").classDay)
        #expect(
            day.segments.map(\.id) == [
                "breaking-beliefs", "infections", "victims-experience", "impact-on-families", "criminal-record",
            ])
    }

    @Test("of Toronto only that it exists: no authorization, no fee, no agreement length, no marker")
    func toronto() throws {
        let program = try program("toronto")
        #expect(
            program.authorization == nil && program.fee == nil && program.agreement == nil && program.therapy == nil)
        #expect(program.repeatRule == RepeatRule.none)
        #expect(program.streams[.postCharge]?.marker == false)
    }
}

@Suite("The template for a new city")
struct TemplateTests {
    @Test("it runs all four streams, the pre-charge one under s. 717 with the prosecutor deciding")
    func streams() throws {
        let program = try program("template")
        #expect(Set(program.streams.keys) == Set(Stream.allCases))
        let rules = try #require(program.streams[.preCharge])
        #expect(rules.gate717 && rules.acceptance && rules.decides == .prosecutor && !rules.courtWatch)
        #expect(rules.endings == [.noChargeLaid, .chargeLaid])
    }

    @Test("its authorization is plainly made up")
    func authorization() throws {
        let authorization = try #require(try program("template").authorization)
        #expect(authorization.by.en == "Example Attorney General (made up)")
        #expect(authorization.by.fr.contains("inventé"))
    }
}
