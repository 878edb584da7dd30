import Core
import Database
import Support

/// An appointment's row.
struct StoredAppointment: Sendable {
    let id: AppointmentID
    let on: CivilDate
    let at: CivilTime?
    let sealed: [UInt8]

    /// The next one first.
    static func all(of plan: PlanID, _ connection: any Connection) throws -> [StoredAppointment] {
        try connection.rows("SELECT id, on_day, at_time, sealed FROM plan_appointment WHERE plan_id = $1 ORDER BY on_day, at_time, id", plan) { row in
            StoredAppointment(id: try row.id(0), on: try row.date(1), at: try row.optionalText(2).flatMap { CivilTime($0) }, sealed: try row.blob(3))
        }
    }

    func open(_ ring: KeyRing, of plan: PlanID) throws -> Appointment {
        Appointment(on: on, at: at, what: try ring.openText(sealed, record: plan.text, field: "appointment:" + id.text))
    }
}
