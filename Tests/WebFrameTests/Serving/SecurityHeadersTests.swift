import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebFrame

@Suite struct SecurityHeadersTests {
    private static let paths: [(String, HTTPResponse.Status)] = [
        ("/", .ok), ("/today", .seeOther), ("/nowhere", .notFound), ("/a//b", .badRequest), ("/surprise", .internalServerError),
        ("/busy", .serviceUnavailable), ("/refused", .conflict), ("/api/surprise", .internalServerError), ("/robots.txt", .ok),
        ("/language/fr", .seeOther),
    ]

    @Test(arguments: paths)
    func everyAnswerCarriesThem(_ path: String, _ status: HTTPResponse.Status) async throws {
        try await Fixture.router(isSecure: true) { browser in
            let answer = try await browser.get(path)
            #expect(answer.status == status)
            let policy = try #require(answer.headers["Content-Security-Policy"])
            for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"] { #expect(policy.contains(part)) }
            #expect(!policy.contains("unsafe"))
            #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
            #expect(answer.headers["Referrer-Policy"] == "same-origin")
            #expect(answer.headers["Cross-Origin-Opener-Policy"] == "same-origin")
            #expect(answer.headers["Cross-Origin-Resource-Policy"] == "same-origin")
            #expect(answer.headers["Permissions-Policy"] != nil)
            #expect(answer.headers["Strict-Transport-Security"]?.contains("includeSubDomains") == true)
            #expect(answer.headers[.cacheControl] == "no-store")
            #expect(answer.headers[.server] == nil)
            if let cookie = answer.headers[.setCookie] { #expect(cookie.hasPrefix("__Host-") && cookie.contains("; Secure")) }
            if status != .seeOther { #expect(answer.headers[.contentType] != nil) }
        }
    }

    @Test func assetsAreKeptForAYearUnderTheirHash() async throws {
        try await Fixture.router { browser in
            for asset in Asset.all {
                let answer = try await browser.get(asset.path)
                #expect(answer.status == .ok)
                #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(answer.headers[.contentType] == asset.type)
                #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
                #expect(answer.headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
            }
            let second = try await browser.get("/")
            #expect(second.text.contains(Asset.stylesheet.path))
        }
    }

    @Test func withoutTLSNothingPromisesIt() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.get("/")
            #expect(answer.headers["Strict-Transport-Security"] == nil)
        }
    }
}
