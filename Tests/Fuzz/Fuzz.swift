import Analysis
import Foundation

/// One input of libFuzzer: the file's bytes. A refusal is an answer; a crash or a hang is what is looked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    do {
        let table = try CSVTable(bytes)
        if let answer = try Family.chosen(table) {
            // Whatever was answered can be written in each form.
            precondition(!answer.json.encoded.isEmpty)
            _ = answer.text
            _ = answer.plotFile
        }
    } catch let refusal as AnalysisRefusal {
        precondition(!refusal.description.isEmpty)
    } catch {
        fatalError("an error that is no refusal: \(type(of: error))")
    }
    return 0
}
