import Testing

@testable import WebFrame

@Suite struct FileNameTests {
    @Test(arguments: [
        ("letter.pdf", "letter.pdf"), ("../../etc/passwd", "passwd"), ("C:\\a\\b.pdf", "b.pdf"), ("", "file"), ("..", "file"), ("/", "file"),
        (".htaccess", "htaccess"), ("a\0b\r\n.pdf", "ab.pdf"), ("lettre été.pdf", "lettre été.pdf"), ("fdp\u{202E}exe.pdf", "fdpexe.pdf"),
        ("a\"b<c>.pdf", "abc.pdf"), ("$(id);.pdf", "(id).pdf"), ("a. ", "a"),
    ])
    func aSafeBaseNameRemains(_ name: String, _ expected: String) { #expect(FileName.safe(name) == expected) }

    @Test func longNamesKeepTheirEnding() {
        let name = FileName.safe(String(repeating: "é", count: 300) + ".pdf")
        #expect(name.unicodeScalars.count == 100)
        #expect(name.hasSuffix("é.pdf"))
    }
}
