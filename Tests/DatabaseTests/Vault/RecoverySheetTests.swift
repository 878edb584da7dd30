import Core
import Testing

@testable import Database

@Suite struct RecoverySheetTests {
    let key = MasterKey(from: SeededChance(3))

    @Test func theSheetGivesTheKeyBackHoweverItIsTyped() throws {
        let sheet = RecoverySheet(key, at: morning)
        #expect(sheet.lines.count == 4)
        #expect(sheet.lines.allSatisfy { $0.split(separator: " ").map(\.count) == [5, 5, 5] })
        let plain = sheet.lines.joined(separator: "\n")
        let sloppy = sheet.lines.map { "  " + $0.lowercased().replacing(" ", with: "-").replacing("0", with: "o") + "\t" }
            .joined(separator: "\r\n\n")
        for typed in [plain, sloppy] {
            #expect(try RecoverySheet.read(typed).fingerprint == key.fingerprint)
        }
    }

    @Test func aSlipIsFoundOnItsLine() throws {
        let lines = RecoverySheet(key, at: morning).lines
        for number in 0..<4 {
            for place in lines[number].indices where lines[number][place] != " " {
                var changed = lines
                changed[number].replaceSubrange(place...place, with: lines[number][place] == "7" ? "8" : "7")
                #expect(throws: VaultError.sheetLine(number + 1)) { try RecoverySheet.read(changed.joined(separator: "\n")) }
            }
        }
    }

    @Test func exchangedAndMissingLinesAreFound() throws {
        let lines = RecoverySheet(key, at: morning).lines
        let exchanged = [lines[1], lines[0], lines[2], lines[3]].joined(separator: "\n")
        #expect(throws: VaultError.sheetLine(1)) { try RecoverySheet.read(exchanged) }
        #expect(throws: VaultError.sheetIncomplete(found: 3, needed: 4)) {
            try RecoverySheet.read(lines.prefix(3).joined(separator: "\n"))
        }
        #expect(throws: VaultError.sheetLine(2)) {
            try RecoverySheet.read([lines[0], lines[1] + "!", lines[2], lines[3]].joined(separator: "\n"))
        }
    }
}
