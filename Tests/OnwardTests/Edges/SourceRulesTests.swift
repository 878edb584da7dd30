import Testing

/// Rules of the sources that the compiler doesn't know.
@Suite("source rules") struct SourceRulesTests {
    let files = SourceTree.files

    @Test func thereAreSources() { #expect(files.count > 200) }

    @Test func noFileOfAColumnNamesAnotherColumn() {
        for file in files {
            guard let column = Room.named[file.room]?.column else { continue }
            let others = Set(Room.all.filter { $0.column != nil && $0.column != column }.map(\.name))
            #expect(file.imports.isDisjoint(with: others), "\(file.path)")
        }
    }

    /// What a module does behind a room's door stays there: another storage or another server is one room's work.
    @Test(arguments: [
        ("GRDB", ["Database"]), ("CLibPQ", ["Database"]), ("CSodium", ["OfficeDesk"]), ("Yams", ["Programs"]),
        ("ArgumentParser", ["onward"]), ("Hummingbird", ["WebFrame", "onward"]), ("NIOSSL", ["onward"]),
    ])
    func aLibraryIsNamedOnlyInItsRoom(library: String, rooms: [String]) {
        let naming = Set(files.filter { $0.imports.contains(library) }.map(\.room))
        #expect(naming.isSubset(of: rooms))
    }

    /// Onward asks nobody anything: there is no client for HTTP in it.
    @Test func nothingCallsOut() {
        #expect(files.filter { !$0.imports.isDisjoint(with: ["FoundationNetworking", "AsyncHTTPClient"]) }.map(\.path) == [])
    }

    /// Rules, words and figures read no file: they import Foundation only for the types that the standard library lacks.
    @Test func rulesDoNoInputOrOutput() throws {
        let named = try files.filter { ["Core", "Statistics", "Programs", "Cases", "Markup"].contains($0.room) }
            .flatMap { try $0.places(of: #"\b(FileManager|FileHandle|ProcessInfo|URLSession)\b|\b(Process|fopen|getenv)\("#) }
        #expect(named == [])
    }

    /// Time, ids and chance are arguments; only these read a clock or draw.
    @Test func timeAndChanceComeFromTheCompositionRoot() throws {
        let sources = #"\bDate\(\)|\bDate\.now\b|\bUUID\(\)|\.random\(|\.randomElement\(|\.shuffled\(\)|SystemRandomNumberGenerator|clock_gettime|\bgettimeofday\(|\bgetrandom\(|\barc4random"#
        let allowed: Set = [
            "Core/SystemChance.swift",  // the system's randomness, made by the composition root
            "onward/Composition/SystemClock.swift",  // the time of day, read once per request or command
            "WebFrame/Look/Script.swift",  // the browser's clock, in JavaScript: when the idle lock warns
            "CaseWeb/ClassDays/DoorScript.swift",  // the same: when somebody came to the door
            "CaseWeb/ClassDays/DoorStore.swift",  // and when what the device keeps is a day old
            "CaseWeb/ClassDays/DoorWorker.swift",
        ]
        let elsewhere = try files.filter { !allowed.contains($0.path) }.flatMap { try $0.places(of: sources) }
        #expect(elsewhere == [])
        let below = files.filter { $0.room != "onward" && $0.path != "Core/SystemChance.swift" }
        let drawing = try below.flatMap { try $0.places(of: #"\bSystemChance\("#) }
        #expect(drawing == [])
    }

    /// Waits are bounded by a clock that can't be set; nothing that is stored comes from it.
    @Test func theMonotonicClockIsReadOnlyWhereWaitsAreBounded() throws {
        let allowed: Set = [
            "Database/Waiting/JobThreads.swift",  // a transaction's wait
            "WebFrame/Serving/BodyReader.swift",  // a body that comes too slowly
            "WebFrame/Serving/FrontDoor.swift",  // how long a request took, for the log
        ]
        let naming = try files.filter { try !$0.places(of: #"\b(?:ContinuousClock|SuspendingClock)\b"#).isEmpty }.map(\.path)
        #expect(Set(naming).isSubset(of: allowed))
    }

    @Test func nothingIsForcedOrLeftOpen() throws {
        let forbidden = #"\btry!|\bas!|\bfatalError\(|\bTODO\b|\bFIXME\b"#
        let found = try files.filter { !$0.path.contains("/Generated/") }.flatMap { try $0.places(of: forbidden) }
        #expect(found == [])
    }
}
