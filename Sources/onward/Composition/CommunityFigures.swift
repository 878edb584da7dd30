import Cases
import Community
import CommunityDesk
import Core

extension CommunityFigures {
    /// What the community's compartment tells of a year, as the yearly report keeps it: with names, so that it reads as it did when it was
    /// published. Every area, kind and status stands in it, so that nothing is left out unseen.
    init(_ year: CommunityYear) {
        self.init(
            services: CommunityArea.allCases.map { Figure(name: $0.name, count: year.services[$0] ?? 0) },
            statuses: Initiative.Status.allCases.map(\.name.capitalizedFirst),
            initiatives: CommunityArea.allCases.map { area in
                Row(name: area.name, counts: Initiative.Status.allCases.map { year.initiatives[area]?[$0] ?? 0 })
            },
            events: CommunityEvent.Kind.allCases.map { Figure(name: $0.name, count: year.events[$0] ?? 0) })
    }
}
