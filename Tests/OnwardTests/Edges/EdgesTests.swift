import Testing

/// The walls between compartments are the package's edges: what a target doesn't list, its files can't name.
@Suite("edges") struct EdgesTests {
    let targets: [PackageDescription.Target]

    init() throws { targets = try PackageDescription.current.get().targets }

    private var sources: [PackageDescription.Target] { targets.filter { !$0.isTest } }

    @Test func theRoomsOfThePackageAreThoseOfTheList() {
        #expect(Set(sources.map(\.name)) == Set(Room.all.map(\.name)))
    }

    @Test func everyEdgeIsAllowed() throws {
        for target in sources {
            let room = try #require(Room.named[target.name], "\(target.name) isn't in AllowedEdges.swift")
            #expect(target.rooms.subtracting(room.rooms).isEmpty, "edges of \(target.name) that AllowedEdges.swift doesn't have")
            #expect(target.products.subtracting(room.products).isEmpty, "products of \(target.name) that AllowedEdges.swift doesn't have")
        }
    }

    @Test func everyEdgeLeadsDownToARoom() {
        for room in Room.all {
            #expect(room.rooms.allSatisfy { Room.named[$0] != nil }, "\(room.name)")
            for other in room.rooms.compactMap({ Room.named[$0] }) {
                #expect(other.floor < room.floor, "\(room.name) → \(other.name)")
            }
        }
    }

    @Test func aColumnOpensItselfAndSharedRoomsNeverAnotherColumn() {
        for room in Room.all {
            guard let column = room.column else { continue }
            for other in room.reach.compactMap({ Room.named[$0] }) {
                #expect(other.column == nil || other.column == column, "\(room.name) reaches \(other.name)")
            }
        }
    }

    @Test func aSharedRoomOpensNoColumn() {
        for room in Room.all where room.column == nil && room.name != "onward" {
            #expect(room.reach.allSatisfy { Room.named[$0]?.column == nil }, "\(room.name)")
        }
    }

    @Test func aCLibraryBelongsToOneRoom() {
        #expect(sources.filter { $0.rooms.contains("CLibPQ") }.map(\.name) == ["Database"])
        #expect(sources.filter { $0.rooms.contains("CSodium") }.map(\.name) == ["OfficeDesk"])
    }

    @Test func testsMirrorSourcesAndOpenNoMoreThanTheirRoomReaches() throws {
        for target in targets where target.isTest {
            let room = try #require(Room.all.first { "\($0.name)Tests".lowercased() == target.name.lowercased() }, "\(target.name)")
            // A test may set up the storage below a page; it may not reach into another column.
            #expect(target.rooms.subtracting(room.reach).isEmpty, "edges of \(target.name) beyond what \(room.name) reaches")
        }
    }

    /// A bundle of resources would have to lie beside the executable; everything it needs is in it.
    @Test func noRoomHasResources() {
        #expect(sources.filter { !($0.resources ?? []).isEmpty }.map(\.name) == [])
    }
}
