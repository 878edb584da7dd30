import Core

/// What these pages need to know of the programs. It is given where the site is composed, so that they read no definition.
public struct OfficePrograms: Sendable {
    /// The ids that set-up offers, in this order.
    public let ids: [String]
    /// A program's name; nil for an id that isn't known any more.
    public let name: @Sendable (String) -> Bilingual?
    /// The zone in which a program counts its days; nil takes the site's.
    public let zone: @Sendable (String) -> Zone?

    public init(
        ids: [String], name: @escaping @Sendable (String) -> Bilingual?, zone: @escaping @Sendable (String) -> Zone?
    ) {
        self.ids = ids
        self.name = name
        self.zone = zone
    }

    /// The name, or the id where there is none.
    func label(_ id: String) -> Bilingual { name(id) ?? Bilingual(en: id, fr: id) }
}
