import Core
import Testing

@testable import WebFrame

@Suite struct PathTests {
    @Test func linksAndValuesComeFromOnePattern() throws {
        let path = Path("/cases/:case/documents/:document", FileNumber.self, DocumentID.self)
        let document = DocumentID(from: SeededChance(seed: 1))
        let link = path(Fixture.number, document)
        #expect(link == "/cases/\(Fixture.number)/documents/\(document)")
        let target = try #require(RequestTarget(link))
        let texts = try #require(path.pattern.match(target.segments))
        let (number, id) = try #require(path.read(texts))
        #expect(number == Fixture.number)
        #expect(id == document)
    }

    @Test func aValueThatCannotBeReadIsNoValue() {
        #expect(Path("/cases/:case", FileNumber.self).read(["K4TN-7QXM-4"]) == nil)
        #expect(Path("/pages/:n", Int.self).read(["007"]) == nil)
        #expect(Path("/pages/:n", Int.self).read(["-1"]) == nil)
    }

    @Test func valuesAreEncoded() {
        #expect(Path("/search/:q", String.self)("a b/c?é") == "/search/a%20b%2Fc%3F%C3%A9")
        #expect(Path("/")() == "/")
        #expect("/cases".query(["q": "a&b", "page": nil]) == "/cases?q=a%26b")
    }

    @Test(arguments: ["", "cases", "//evil.example", "/a//b", "/../etc", "/%2e%2e/x", "/a%2Fb", "/a%5Cb", "/a%00", "/a%GG", "/%ff", "/a/"])
    func strangeTargetsAreRefused(_ target: String) { #expect(RequestTarget(target) == nil) }

    @Test func aTargetIsDecodedBySegment() throws {
        let target = try #require(RequestTarget("/a%20b/%C3%A9?q=1%2B1"))
        #expect(target.segments == ["a b", "é"])
        #expect(target.rawQuery == "q=1%2B1")
    }
}
