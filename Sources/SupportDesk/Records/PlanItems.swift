import Core
import Database
import Support

/// The rows of a plan's items. Each is a record with a key of its own, so that what is deleted opens nowhere, not even in a copy made before whose
/// keys have expired.
enum PlanItems {
    struct Stored: Sendable {
        let item: PlanItem
        let sealed: [UInt8]

        func text(_ ring: KeyRing) throws -> String { try ring.openText(sealed, record: item.id.text, field: "text") }
    }

    private static let columns: SQL = "SELECT id, kind, area, goal, state, is_shown, author, on_day, sealed FROM plan_item"

    /// In her order. What she keeps to herself is there only when it is asked for.
    static func all(of plan: PlanID, withHidden: Bool, _ connection: any Connection) throws -> [Stored] {
        let found = try connection.rows(columns + " WHERE plan_id = $1 ORDER BY place, id", plan) { try stored($0) }
        return withHidden ? found : found.filter(\.item.isShown)
    }

    static func find(_ id: PlanItemID, of plan: PlanID, _ connection: any Connection) throws -> Stored? {
        try connection.first(columns + " WHERE id = $1 AND plan_id = $2", id, plan) { try stored($0) }
    }

    private static func stored(_ row: any Row) throws -> Stored {
        guard let kind = PlanItem.Kind(rawValue: try row.text(1)), let area = LifeArea(rawValue: try row.text(2)),
            let state = PlanItem.State(rawValue: try row.text(4)), let author = PlanHand.Kind(rawValue: try row.text(6))
        else { throw StorageError.unexpectedValue(column: 1) }
        return Stored(
            item: PlanItem(
                id: try row.id(0), kind: kind, area: area, goal: try row.optionalText(3).flatMap { PlanItemID($0) }, state: state,
                isShown: try row.bool(5), author: author, on: try row.optionalDate(7)),
            sealed: try row.blob(8))
    }

    static func insert(_ item: PlanItem, _ sealed: [UInt8], of plan: PlanID, _ connection: any Connection) throws {
        let place = try connection.count("SELECT COALESCE(MAX(place), 0) + 1 FROM plan_item WHERE plan_id = $1", plan)
        try connection.execute(
            """
            INSERT INTO plan_item (id, plan_id, kind, area, goal, state, is_shown, author, on_day, place, sealed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """, item.id, plan, item.kind.rawValue, item.area.rawValue, item.goal, item.state.rawValue, item.isShown, item.author.rawValue, item.on,
            place, sealed)
    }

    static func reword(_ id: PlanItemID, _ sealed: [UInt8], on day: CivilDate?, _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_item SET sealed = $2, on_day = $3 WHERE id = $1", id, sealed, day)
    }

    static func set(_ id: PlanItemID, _ state: PlanItem.State, _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_item SET state = $2 WHERE id = $1", id, state.rawValue)
    }

    static func show(_ id: PlanItemID, _ isShown: Bool, _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_item SET is_shown = $2 WHERE id = $1", id, isShown)
    }

    /// The steps of a goal that goes stand for themselves.
    static func delete(_ id: PlanItemID, _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_item SET goal = NULL WHERE goal = $1", id)
        try connection.execute("DELETE FROM plan_item WHERE id = $1", id)
    }
}
