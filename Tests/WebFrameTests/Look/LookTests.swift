import Core
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Markup
import Testing

@testable import WebFrame

@Suite struct LookTests {
    /// The pages of the gallery, in which every piece stands in every state.
    private static let pages = ["", "/errors", "/refusal", "/question", "/confirm", "/public", "/own"]

    @Test(arguments: pages, Language.allCases)
    func everyPageHasItsFrame(_ name: String, _ language: Language) async throws {
        try await Fixture.router { browser in
            var coordinator = browser.signedIn(Tokens.coordinator)
            coordinator.language = language.tag
            let text = try await coordinator.get("/gallery\(name)").text
            #expect(text.contains("<html lang=\"\(language.tag)\">"))
            #expect(text.ranges(of: "<h1").count == 1)
            #expect(text.ranges(of: "<main ").count == 1)
            #expect(text.contains("href=\"#content\""))
            #expect(text.contains("aria-current=\"page\"") == (name == ""))
            #expect(!text.contains("style="))
            #expect(text.utf8.count < 60_000)
        }
    }

    /// Each input has a label, each described id exists, no id comes twice.
    @Test(arguments: pages)
    func labelsAndDescriptionsArePresent(_ name: String) async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).get("/gallery\(name)")
            let text = answer.text
            let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            let labelled = Set(text.matches(of: /\sfor="([^"]+)"/).map { String($0.1) })
            for input in text.matches(of: /<(?:input|select|textarea)[^>]*>/) where !input.0.contains("type=\"hidden\"") {
                let id = try #require(input.0.firstMatch(of: /\sid="([^"]+)"/)?.1)
                #expect(labelled.contains(String(id)), "\(input.0)")
            }
            for described in text.matches(of: /aria-describedby="([^"]+)"/).flatMap({ $0.1.split(separator: " ") }) {
                #expect(ids.contains(String(described)), "\(described)")
            }
            for link in text.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1)), "\(link.0)") }
        }
    }

    /// A piece or a kind of field that nobody can look at isn't part of the design language.
    @Test func everyPieceStandsInTheGalleryUnderItsCall() async throws {
        let frame = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/WebFrame").standardized
        var calls: Set<String> = []
        for (folder, beginning, owner) in [("Look", "Pieces", "Pieces"), ("Forms", "FormView+", "form")] {
            for file in try FileManager.default.contentsOfDirectory(atPath: frame.appending(path: folder).path) where file.hasPrefix(beginning) {
                let source = try String(contentsOf: frame.appending(path: "\(folder)/\(file)"), encoding: .utf8)
                for match in source.matches(of: /public (?:static )?func ([A-Za-z]+)\(/) { calls.insert("\(owner).\(match.1)(") }
            }
        }
        let named = calls
        #expect(named.count > 25)
        try await Fixture.router { browser in
            let text = try await browser.signedIn(Tokens.coordinator).get("/gallery").text
            for call in named {
                let isThere = text.contains(call) || text.contains(call.replacing("(", with: " {"))
                #expect(isThere, "\(call)…)")
            }
            for tone in Tone.allCases { for piece in ["tag", "note", "row"] { #expect(text.contains("class=\"\(piece) \(tone.rawValue)\"")) } }
            for state in Step.State.allCases { #expect(text.contains("<li class=\"\(state.rawValue)\""), "\(state)") }
            for kind in ["primary", "quiet", "danger"] { #expect(text.contains("class=\"button \(kind)\"")) }
        }
    }
}

/// The contrasts that the design promises, computed from the style sheet's own colours (WCAG 2.2, 1.4.3 and 1.4.11).
@Suite struct StylesheetTests {
    private static let pairs: [(ink: String, ground: String, least: Double)] = [
        ("ink", "paper", 7), ("ink", "ground", 7), ("soft", "paper", 4.5), ("soft", "ground", 4.5), ("accent", "paper", 4.5),
        ("accent", "ground", 4.5), ("on-accent", "accent", 4.5), ("urgent", "urgent-ground", 4.5), ("urgent", "paper", 4.5),
        ("urgent", "ground", 4.5), ("soon", "soon-ground", 4.5), ("done", "done-ground", 4.5), ("info", "info-ground", 4.5),
        ("ink", "plain-ground", 4.5), ("ink", "urgent-ground", 4.5), ("ink", "soon-ground", 4.5), ("ink", "done-ground", 4.5),
        ("ink", "focus", 3),
    ]

    @Test func lightAndDarkAreReadable() throws {
        let halves = Stylesheet.colours.split(separator: "@media")
        let light = try colours(halves[0])
        let dark = light.merging(try colours(halves[1])) { $1 }
        for (ink, ground, least) in Self.pairs {
            // The focus ring's ink ring is what tells it from the page in the dark.
            #expect(try contrast(light, ink, ground) >= least, "light: \(ink) on \(ground)")
            if ground != "focus" { #expect(try contrast(dark, ink, ground) >= least, "dark: \(ink) on \(ground)") }
        }
    }

    /// A button that only a script makes useful isn't there without one, whatever else says how buttons are laid out.
    @Test func whatIsHiddenStaysHidden() {
        #expect(Stylesheet.text.contains("[hidden] { display: none !important; }"))
        #expect(Pieces.printButton("Print").text.contains(" hidden"))
    }

    @Test func nothingIsFetchedFromElsewhere() {
        for text in [Stylesheet.text, Script.text, Icon.text.replacing("http://www.w3.org/2000/svg", with: "")] {
            #expect(!text.contains("http"))
            #expect(!text.contains("@import") && !text.contains("url("))
        }
    }

    private func colours(_ text: some StringProtocol) throws -> [String: [Double]] {
        var found: [String: [Double]] = [:]
        for match in String(text).matches(of: /--([a-z-]+): #([0-9a-f]{6})/) {
            found[String(match.1)] = try #require(Hex.decode(match.2)).map { Double($0) / 255 }
        }
        return found
    }

    private func contrast(_ colours: [String: [Double]], _ one: String, _ other: String) throws -> Double {
        let lights = try [one, other].map { luminance(try #require(colours[$0])) }.sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
