import Testing

@testable import WebFrame

@Suite struct LocalPathTests {
    @Test(arguments: ["/", "/cases", "/cases/K4TN-7QXM-3?tab=notes", "/cases?q=a%20b#top"])
    func pathsOfThisSiteStay(_ path: String) { #expect(LocalPath.checked(path) == path) }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example", "https://evil.example", "javascript:alert(1)", "evil",
        "", " /a", "/a b", "/\t/evil.example", "/\n/evil.example", "///evil.example", "/\u{E9}", "?a=1", "#a",
    ])
    func whatLeadsAwayIsRefused(_ path: String) { #expect(LocalPath.checked(path) == nil) }
}
