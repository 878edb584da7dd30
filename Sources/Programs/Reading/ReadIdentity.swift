import Core

import struct Foundation.TimeZone

/// Who runs the program, where, by what authority, and in which words.
extension DefinitionReader {
    func `operator`(_ spot: Spot?) -> Operator? {
        section(spot, "name, telephone and partners") { section in
            let name = findings.bilingual(section.required("name", "the agency's name in en and fr"))
            let telephone = section.optional("telephone").flatMap(telephone)
            let partners =
                section.optional("partners").flatMap { findings.list($0, "a list of names in en and fr") } ?? []
            let names = partners.compactMap(findings.bilingual)
            return name.map { Operator(name: $0, telephone: telephone, partners: names) }
        }
    }

    private func telephone(_ spot: Spot) -> String? {
        telephone(spot, digits: 7...15)
    }

    private func telephone(_ spot: Spot, digits allowed: ClosedRange<Int>) -> String? {
        guard let text = findings.text(spot, "a telephone number") else { return nil }
        let digits = text.count(where: \.isASCIIDigit)
        guard allowed.contains(digits), text.count <= 25, text.allSatisfy({ $0.isASCIIDigit || "+-(). ".contains($0) })
        else {
            findings.report(spot, "expected a telephone number such as 780-555-0100, found \(spot.found)")
            return nil
        }
        return text
    }

    func jurisdiction(_ spot: Spot?) -> Jurisdiction? {
        section(spot, "code, zone and child-protection") { section in
            let code = code(section.required("code", "a province or territory such as CA-AB (ISO 3166-2)"))
            let zone = zone(section.required("zone", "an IANA time zone such as America/Edmonton"))
            let protection = childProtection(section.required("child-protection", "authority and source"))
            guard let code, let zone, let protection else { return nil }
            return Jurisdiction(
                code: code, zone: zone, childProtection: protection.authority, childProtectionSource: protection.source,
                reportLines: protection.lines, reportAsks: protection.asks)
        }
    }

    /// ISO 3166-2:CA. The Criminal Code is federal, so a program elsewhere isn't one of these.
    static let provinces = [
        "CA-AB", "CA-BC", "CA-MB", "CA-NB", "CA-NL", "CA-NS", "CA-NT", "CA-NU", "CA-ON", "CA-PE", "CA-QC", "CA-SK",
        "CA-YT",
    ]

    private func code(_ spot: Spot?) -> String? {
        guard let spot, let text = findings.text(spot, "a province or territory such as CA-AB") else { return nil }
        if Self.provinces.contains(text) { return text }
        findings.report(spot, Findings.notAmong(Self.provinces, text))
        return nil
    }

    private func zone(_ spot: Spot?) -> String? {
        guard let spot, let text = findings.text(spot, "an IANA time zone such as America/Edmonton") else { return nil }
        if Zone(text) != nil { return text }
        let american = TimeZone.knownTimeZoneIdentifiers.filter { $0.hasPrefix("America/") }
        let hint = Nearest.of(text, among: american).map { "; did you mean \"\($0)\"?" } ?? ""
        findings.report(spot, "\(spot.found) isn't an IANA time zone; expected one such as America/Edmonton\(hint)")
        return nil
    }

    private func childProtection(_ spot: Spot?) -> (authority: Bilingual, source: String, lines: [ReportLine], asks: [Bilingual])? {
        section(spot, "authority, source, lines and asks") { section in
            let authority = findings.bilingual(
                section.required("authority", "to whom a child in danger is reported, in en and fr"))
            let source = findings.text(section.required("source", "the section of the statute"))
            let lines = section.optional("lines").flatMap { findings.list($0, "a list of telephones that take reports, each with a name and a telephone") } ?? []
            let asks = section.optional("asks").flatMap { findings.list($0, "a list of what the authority asks, in en and fr") } ?? []
            guard let authority, let source else { return nil }
            return (authority, source, lines.compactMap(reportLine), asks.compactMap(findings.bilingual))
        }
    }

    private func reportLine(_ spot: Spot) -> ReportLine? {
        section(spot, "name and telephone") { section in
            let name = findings.bilingual(section.required("name", "who answers and when, in en and fr"))
            // An emergency number has three digits.
            let number = section.required("telephone", "the number, such as 1-800-555-0100 or 911").flatMap { telephone($0, digits: 3...15) }
            guard let name, let number else { return nil }
            return ReportLine(name: name, telephone: number)
        }
    }

    func authorization(_ spot: Spot) -> Authorization? {
        section(spot, "instrument, by, from, until and confirmed") { section in
            let instrument = findings.bilingual(section.required("instrument", "the instrument's name in en and fr"))
            let by = findings.bilingual(
                section.required("by", "who authorized the program (s. 717(1)(a)), in en and fr"))
            let from = findings.date(section.required("from", "the first day on which it holds, such as 2026-03-08"))
            let untilSpot = section.optional("until")
            let until = findings.date(untilSpot)
            if let from, let until, until < from, let untilSpot {
                findings.report(untilSpot, "\(until) is before the first day, \(from)")
            }
            let confirmed = section.optional("confirmed").map { findings.flag($0) ?? false }
            guard let instrument, let by, let from else { return nil }
            return Authorization(instrument: instrument, by: by, from: from, until: until, isConfirmed: confirmed ?? true)
        }
    }

    func languages(_ spot: Spot?) -> [Language]? {
        guard let spot, let languages = findings.words(spot, of: Language.self) else { return nil }
        if languages.isEmpty { findings.report(spot, "an empty list; expected at least one of: en, fr") }
        return languages.isEmpty ? nil : languages
    }

    func quietHours(_ spot: Spot) -> QuietHours? {
        let expected = "hours over midnight such as 21:00-8:00, or none"
        guard let text = findings.text(spot, expected) else { return nil }
        if let hours = QuietHours(text) { return hours }
        findings.report(spot, "expected \(expected), found \(spot.found)")
        return nil
    }

    func labels(_ spot: Spot?) -> Labels? {
        section(spot, "participant, prosecutor and class-day") { section in
            let participant = findings.bilingual(
                section.required("participant", "the word for the person, in en and fr"))
            let prosecutor = findings.bilingual(
                section.required("prosecutor", "the word for the prosecutor, in en and fr"))
            let classDay = findings.bilingual(section.required("class-day", "the word for the class day, in en and fr"))
            guard let participant, let prosecutor, let classDay else { return nil }
            return Labels(participant: participant, prosecutor: prosecutor, classDay: classDay)
        }
    }
}
