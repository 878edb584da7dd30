import Foundation
import Testing

@testable import Analysis

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct PlotTests {
    private static let evil = "<b>\"&'é"

    private static var steps: StepPlot {
        StepPlot(
            title: "Not arrested again \(evil)", timeName: "weeks", valueName: "share",
            curves: ["a", evil].map { name in
                StepPlot.Curve(
                    name: name, times: [1, 5, 9], values: [0.9, 0.6, 0.2], lower: [0.7, 0.4, nil], upper: [0.97, 0.8, nil], censored: [3, 12],
                    atRisk: { 10 - $0 })
            })
    }

    private static var drawings: [String] {
        let forest = ForestPlot(
            title: "Ratios", valueName: "hazard ratio",
            rows: [.init(name: evil, value: 0.68, lower: 0.47, upper: 0.99), .init(name: "wide", value: 2, lower: 0, upper: .infinity)])
        let map = MapPlot(
            title: "Hot cells", description: evil, marks: [.init(x: 0, y: 0, shade: -0.3, title: evil), .init(x: 1, y: 1, shade: 1, title: nil)],
            circles: [.init(x: 0, y: 0, radius: 1, name: "1")], cell: 1, legend: [(1, "hot")])
        return [steps.drawn(), forest.drawn(), map.drawn()].compactMap { Answer(json: nil, tables: [], plot: $0).plotFile }
    }

    @Test func drawingsAreWellFormedAndSayWhatTheyShow() throws {
        #expect(Self.drawings.count == 3)
        for drawing in Self.drawings {
            let parser = XMLParser(data: Data(drawing.utf8))
            #expect(parser.parse(), "\(String(describing: parser.parserError))")
            #expect(drawing.contains("<title>") && drawing.contains("<desc>"))
            #expect(!drawing.contains("<b>") && !drawing.contains("nan") && !drawing.contains("inf"))
        }
    }

    @Test func marksAreRoundAndHoldAllNumbers() {
        for (least, greatest) in [(0.0, 52.0), (0, 1), (-3.2, 8.9), (0, 0), (1e-7, 3e-7), (0, 1e6)] {
            let axis = Axis(least, greatest, from: 0, to: 100)
            #expect(axis.marks.first! <= least && axis.marks.last! >= greatest)
            #expect((2...12).contains(axis.marks.count), "\(axis.marks)")
            #expect(Set(axis.marks.map(axis.label)).count == axis.marks.count)
        }
        #expect(Axis(0, 52, from: 0, to: 1).marks == [0, 20, 40, 60])
        #expect(Axis.ratios(0.47, 1.5, from: 0, to: 1).marks == [0.2, 0.5, 1, 2])
    }

    @Test func equalRatiosAreEquallyFar() {
        let axis = Axis.ratios(0.5, 2, from: 0, to: 100)
        #expect(abs(axis.place(1) - 50) < 1e-9)
    }
}
