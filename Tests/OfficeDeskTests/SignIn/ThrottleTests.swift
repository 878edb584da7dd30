import Core
import Testing

@testable import OfficeDesk

@Suite("Throttling")
struct ThrottleTests {
    @Test(
        "waits double from the sixth failure of a name at an address, up to a quarter of an hour",
        arguments: [(0, 0), (1, 0), (5, 0), (6, 15), (7, 30), (8, 60), (9, 120), (10, 240), (11, 480), (12, 900), (13, 900), (5_000, 900)])
    func pair(failures: Int, seconds: Int64) {
        #expect(Throttle.pair.wait(after: failures) == seconds)
    }

    @Test(
        "is mild for a name over all addresses: a minute at most",
        arguments: [(20, 0), (21, 1), (22, 2), (26, 32), (27, 60), (1_000_000, 60)])
    func name(failures: Int, seconds: Int64) {
        #expect(Throttle.name.wait(after: failures) == seconds)
    }

    @Test("counts an address over all names", arguments: [(30, 0), (31, 15), (37, 900)])
    func address(failures: Int, seconds: Int64) {
        #expect(Throttle.address.wait(after: failures) == seconds)
    }

    @Test("ends when its window is over")
    func window() {
        let count = ThrottleCount(failures: 8, last: .start)
        #expect(count.remaining(.pair, at: .start) == 60)
        #expect(count.remaining(.pair, at: .start.adding(seconds: 59)) == 1)
        #expect(count.remaining(.pair, at: .start.adding(seconds: 60)) == 0)
    }

    @Test("starts one window anew when the clock was set back, and not one that ends in a year")
    func clockSetBack() {
        let count = ThrottleCount(failures: 8, last: .start.hours(9_600))
        #expect(count.settled(at: .start).remaining(.pair, at: .start.seconds(20)) == 40)
        #expect(count.settled(at: .start.hours(9_601)) == count)
        #expect(ThrottleCount.counting(count, .pair, at: .start) == ThrottleCount(failures: 9, last: .start))
    }

    @Test("forgets after a day of quiet")
    func memory() {
        let count = ThrottleCount(failures: 40, last: .start)
        #expect(ThrottleCount.counting(count, .pair, at: .start.hours(23)).failures == 41)
        #expect(ThrottleCount.counting(count, .pair, at: .start.hours(24)).failures == 1)
        #expect(ThrottleCount.counting(nil, .pair, at: .start).failures == 1)
    }

    @Test("forgives an address one failure in two minutes: many people share one")
    func forgiving() {
        let count = ThrottleCount(failures: 30, last: .start)
        #expect(ThrottleCount.counting(count, .address, at: .start.seconds(119)).failures == 31)
        #expect(ThrottleCount.counting(count, .address, at: .start.seconds(120)).failures == 30)
        #expect(ThrottleCount.counting(count, .address, at: .start.hours(2)).failures == 1)
    }
}
