import CaseDesk
import Cases
import Core
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Messages
import NIOCore
import Programs
import Synchronization
import Testing
import WebFrame

@testable import CaseWeb

/// What the log says, from the finest level on.
private final class Said: Sendable {
    private let lines = Mutex<[String]>([])
    var all: String { lines.withLock { $0.joined(separator: "\n") } }
    func append(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct SaidLog: LogHandler {
    let said: Said
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
    func log(event: LogEvent) { said.append("\(event.message) \(metadata.merging(event.metadata ?? [:]) { $1 })") }
}

/// Somebody on a telephone: nobody signed in, with a jar of cookies.
private final class Telephone: Sendable {
    private let client: any TestClientProtocol
    private let jar = Mutex<[String: String]>([:])
    private let addresses = Mutex<[String]>([])

    init(_ client: any TestClientProtocol) { self.client = client }

    var cookies: [String: String] { jar.withLock { $0 } }
    /// Every address that was asked for or led to.
    var visited: String { addresses.withLock { $0.joined(separator: " ") } }

    func get(_ path: String) async throws -> TestResponse { try await send(path, .get, nil) }

    /// Fills the form of a page that leads to an address, and follows where the answer leads.
    func fill(_ path: String, _ fields: KeyValuePairs<String, String>, to action: String) async throws -> TestResponse {
        let page = try await get(path)
        let answer = try await send(action, .post, try Browser.tokens(page) + Browser.encoded(fields))
        return answer.status == .seeOther ? try await get(answer.location) : answer
    }

    private func send(_ path: String, _ method: HTTPRequest.Method, _ body: String?) async throws -> TestResponse {
        var headers = HTTPFields()
        headers[.cookie] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        if body != nil {
            headers[.contentType] = "application/x-www-form-urlencoded"
            headers[.origin] = "http://localhost"
        }
        let answer = try await client.executeRequest(uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        for line in answer.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            jar.withLock { $0[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1]) }
        }
        addresses.withLock { $0 += [path, answer.location] }
        return answer
    }
}

@Suite struct OneTimeRoutesTests {
    private static let address = "someone@example.org"

    private func withTelephones(_ test: @escaping @Sendable (WebHouse, any TestClientProtocol, Said) async throws -> Void) async throws {
        let (house, said) = (try await WebHouse(), Said())
        var server = try house.server()
        server.logger = Logger(label: "test") { _ in SaidLog(said: said) }
        try await server.application().test(.router) { client in try await test(house, client, said) }
        await house.close()
    }

    private func referred(_ house: WebHouse) async throws -> FileNumber {
        var referral = Referral.of("Étienne Gagnon-Roy")
        referral.person.contact = SafeContact(method: .email, value: Self.address)
        return try #require(try await house.refer(referral))
    }

    private func mailed(_ house: WebHouse) async throws -> String? {
        let by = By(Actor(operator: "tests"), at: WebHouse.now)
        guard let due = try await house.desk.takeMessage(by: by) else { return nil }
        try await house.desk.settle(due, .handedOver, by: by)
        return due.message.body.firstMatch(of: /\d{4} \d{4}/).map { String($0.output) }
    }

    /// The page without what is drawn anew each time.
    private func plain(_ page: TestResponse) -> String { page.text.replacing(/value="[0-9a-f]{32}"/, with: "value") }

    @Test func theJourneyLeavesNoCodeNumberNameOrAddressInTheLogOrInAddresses() async throws {
        try await withTelephones { house, client, said in
            let (number, telephone) = (try await referred(house), Telephone(client))
            let asked = try await telephone.fill("/mine", ["number": number.description.lowercased()], to: "/mine/ask")
            #expect(asked.status == .ok && asked.text.contains("a code is on its way"))
            let request = try #require(telephone.cookies["asked"])
            let code = try #require(try await mailed(house))
            let wrong = try await telephone.fill("/mine/code", ["code": "00000000"], to: "/mine/code")
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("This isn’t the code."))
            let page = try await telephone.fill("/mine/code", ["code": code], to: "/mine/code")
            #expect(page.text.contains(number.description) && telephone.cookies["asked"] == nil)
            let session = try #require(telephone.cookies["own"])
            _ = try await telephone.fill("/mine", [:], to: "/mine/leave")
            #expect(telephone.cookies["own"] == nil)

            #expect(said.all.contains("route"))
            let digits = code.replacing(" ", with: "")
            for secret in [code, digits, number.description, number.compact, request, session, "Gagnon", "Étienne", Self.address] {
                #expect(!said.all.contains(secret) && !telephone.visited.contains(secret), "\(secret)")
            }
            let messages = try await Browser(client: client).as(.coordinator).get("/cases/\(number)/messages")
            #expect(messages.text.contains("Code for the person’s own page, March 3") && !messages.text.contains(code))
        }
    }

    @Test func aNumberThatNobodyHasGivesTheSamePagesToTheLetter() async throws {
        try await withTelephones { house, client, _ in
            let known = try await referred(house)
            let nobodys = FileNumber(from: SeededChance(seed: 99))
            var pages: [[String]] = []
            for number in [known, nobodys] {
                let telephone = Telephone(client)
                var seen = [try await telephone.fill("/mine", ["number": number.description], to: "/mine/ask")]
                for _ in 0..<5 { seen.append(try await telephone.fill("/mine/code", ["code": "0000 0000"], to: "/mine/code")) }
                pages.append(seen.map { "\($0.status) \($0.headers[.contentLength] ?? "") \(plain($0))" })
            }
            #expect(pages[0].count == 6 && pages[0] == pages[1])
        }
    }

    @Test func whatIsNoFileNumberIsToldSinceThatSaysNothingOfAnybody() async throws {
        try await withTelephones { house, client, _ in
            let answer = try await Telephone(client).fill("/mine", ["number": "K4TN-7QXM-0"], to: "/mine/ask")
            #expect(answer.status == .unprocessableContent && answer.text.contains("This isn’t a file number.") && answer.text.contains("K4TN-7QXM-0"))
        }
    }

    @Test func withoutARequestTheCodesPageLeadsToTheBeginning() async throws {
        try await withTelephones { _, client, _ in
            let answer = try await Telephone(client).get("/mine/code")
            #expect(answer.location == "/mine")
        }
    }

    @Test func aHouseThatSendsNoMailDoesntOfferIt() async throws {
        let house = try await WebHouse()
        let pages = CasePages(desk: house.desk, shelf: DeskShelf.shipped, sendsCodes: false)
        var server = try house.server()
        server.table = try RouteTable(FrameRoutes.all + pages.publicRoutes)
        try await server.application().test(.router) { client in
            let telephone = Telephone(client)
            let page = try await telephone.get("/mine")
            #expect(page.text.contains("name=\"code\"") && !page.text.contains("name=\"number\""))
            #expect(try await telephone.fill("/mine", ["number": "K4TN-7QXM-0"], to: "/mine/ask").status == .notFound)
        }
        await house.close()
    }
}

private enum DeskShelf {
    static let shipped = ProgramLibrary(
        newest: ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array(ShippedPrograms.confirmed($0.yaml).utf8), id: $0.id) })
}
