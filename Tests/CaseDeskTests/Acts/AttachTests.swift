import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

@Suite struct AttachTests {
    @Test func documentsAreToldByTheirContent() {
        func type(_ bytes: [UInt8]) -> String? { Upload(bytes: bytes, purpose: .other).mediaType }
        #expect(type(Samples.pdf) == "application/pdf")
        #expect(type(Samples.jpeg) == "image/jpeg")
        #expect(type(Array("<html>letter.pdf</html>".utf8)) == nil)
        #expect(type(Array("<html>%PDF-1.7 %%EOF</html>".utf8)) == nil)
        #expect(type(Samples.pdf.dropLast(20)) == nil)
        #expect(type(Samples.jpeg.dropLast(100)) == nil)
        #expect(type([0x89, 0x50, 0x4E, 0x47]) == nil && type([]) == nil && type([0xFF]) == nil)
    }

    @Test(arguments: EngineKind.available)
    func aScanIsKeptSealedAndReadByTheAgencyAndTheCrown(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let largest = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 32, count: Upload.limit - 15) + Array("%%EOF\n".utf8)
            let letter = try await house.desk.attach(
                Upload(bytes: largest, purpose: .decisionLetter), to: id, expecting: nil, by: People.coordinator, token: house.form())
            let other = try await house.desk.attach(
                Upload(bytes: Samples.jpeg, purpose: .other), to: id, expecting: nil, by: People.coordinator, token: house.form())
            #expect(try await house.desk.document(letter, of: id, by: People.prosecutor).bytes == largest)
            #expect(try await house.desk.document(other, of: id, by: People.coordinator).type == "image/jpeg")
            await #expect(throws: DeskError.notFound) { try await house.desk.document(other, of: id, by: People.prosecutor) }
            #expect(try await house.desk.page(id, by: People.prosecutor).documents.map(\.id) == [letter])
            await #expect(throws: DeskError.self) { try await house.desk.document(letter, of: id, by: People.police) }
            await #expect(throws: DeskError.notFound) {
                try await house.desk.document(letter, of: id, by: People.by(.coordinator, "longueuil"))
            }
            let second = try await house.opened(.of("Luc Gagnon", born: "1991-01-01"))
            await #expect(throws: DeskError.notFound) { try await house.desk.document(letter, of: second, by: People.coordinator) }
        }
    }

    @Test func whatIsNoDocumentIsRefusedAndNothingIsWritten() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            for (bytes, sentence) in [
                (Array("<html></html>".utf8), CaseDeskText.documentKind),
                (Samples.pdf + [UInt8](repeating: 0, count: Upload.limit), CaseDeskText.documentTooLarge),
            ] {
                await #expect(throws: DeskError.badDocument(sentence)) {
                    try await house.desk.attach(
                        Upload(bytes: bytes, purpose: .other), to: id, expecting: nil, by: People.coordinator, token: house.form())
                }
            }
            #expect(try await house.count("document") == 0)
        }
    }

    @Test func aLetterWhoseActIsRefusedIsNotKept() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            await #expect(throws: Refusal.self) {
                try await house.desk.attach(
                    Upload(bytes: Samples.pdf, purpose: .decisionLetter), to: id, expecting: nil, by: People.coordinator,
                    token: house.form()
                ) { document in
                    [Proposal(.decide(Act.Decision(eligible: true)), happened: Happened(today), letter: document, texts: [.reason: "x"])]
                }
            }
            #expect(try await house.count("document") == 0)
        }
    }

    @Test func noNameIsReadableInTheDataFolder() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Zebulon Quackenbush"))
            try await house.act(.note, in: id, texts: [.note: "Quackenbush rang twice"])
            _ = try await house.desk.refer(.of("Zebulon Quackenbush"), by: People.police, token: house.form())
            let pdf = Samples.pdf.dropLast(6) + Array("Zebulon Quackenbush\n%%EOF\n".utf8)
            try await house.desk.attach(
                Upload(bytes: Array(pdf), purpose: .other), to: id, expecting: nil, by: People.coordinator, token: house.form())
            _ = try await house.desk.search("Quackenbush", born: nil, by: People.coordinator)
            let bytes = try house.folder.allBytes()
            #expect(bytes.count > 100_000)
            for word in ["Quackenbush", "quackenbush", "Zebulon", "zebulon", "QUACK", "780-555-0134", "1984-07-12", "rang twice"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
            }
        }
    }
}
