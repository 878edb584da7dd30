import Testing

@testable import WebFrame

@Suite struct URLEncodedFormTests {
    @Test(arguments: [
        ("", []), ("a=1&b=2", ["a=1", "b=2"]), ("a=1&a=2&a=", ["a=1", "a=2", "a="]), ("a", ["a="]), ("=x", ["=x"]), ("&&a=1&", ["a=1"]),
        ("a=b=c", ["a=b=c"]), ("a+b=c+d%20e", ["a b=c d e"]), ("n=%C3%A9t%C3%A9", ["n=été"]), ("n=a%26b%3Dc", ["n=a&b=c"]),
        ("amount=", ["amount="]), ("x=%0D%0Ay", ["x=\r\ny"]),
    ] as [(String, [String])])
    func fieldsAreKeptAsTheyWereSent(_ body: String, _ expected: [String]) throws {
        let form = try URLEncodedForm.parse(Array(body.utf8))
        #expect(form.fields.map { field in
            if case .text(let text) = field.value { "\(field.name)=\(text)" } else { "unreadable" }
        } == expected)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%GG", "a=%ff", "a=%C3", "a=%ED%A0%80", "a=%00", "a=x%F4%90%80%80"])
    func whatIsNotTextIsToldAndNotReplaced(_ body: String) throws {
        let form = try URLEncodedForm.parse(Array(body.utf8))
        #expect(form.isUnreadable("a"))
        #expect(form.first("a") == nil)
    }

    @Test func anUnreadableNameRefusesTheForm() {
        #expect(throws: FormMistake.unreadableName) { try URLEncodedForm.parse(Array("%ff=1".utf8)) }
    }

    @Test func twoThousandFieldsAreEnough() throws {
        let body = Array(repeating: "a=1", count: 2000).joined(separator: "&")
        #expect(try URLEncodedForm.parse(Array(body.utf8)).all("a").count == 2000)
        #expect(throws: FormMistake.tooMany) { try URLEncodedForm.parse(Array((body + "&a=1").utf8)) }
    }
}
