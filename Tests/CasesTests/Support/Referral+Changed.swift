import Core
import Programs

@testable import Cases

extension Act.Referral {
    func charged(on date: CivilDate) -> Act.Referral {
        Act.Referral(
            stream: stream, offence: offence, charged: date, language: language, interpreterNeeded: interpreterNeeded,
            packageHandedOver: packageHandedOver, orderEnds: orderEnds)
    }
}
