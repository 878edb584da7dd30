import Core
import Markup
import Safeguarding
import WebFrame

/// Who suspects it, on what ground, and when: drawn and read side by side. Nothing in it is typed but a date, so that nobody's name gets in.
public enum SuspicionForm {
    /// What a blank form begins from.
    public static func values(today: CivilDate) -> [(String, String)] {
        [("suspected-day", String(today.day)), ("suspected-month", String(today.month)), ("suspected-year", String(today.year))]
    }

    public static func fields(_ form: FormView) -> HTML {
        HTML {
            form.radios("witness", ConcernFormText.witness, Suspicion.Witness.allCases.map { Option($0, $0.name) })
            form.boxes("ground", ConcernFormText.ground, Suspicion.Ground.asked.map { Option($0, $0.name) }, hint: ConcernFormText.groundHint)
            form.date("suspected", ConcernFormText.suspected)
        }
    }

    public static func read(_ form: inout FormReader) throws -> Suspicion {
        let witness = form.choice("witness", ConcernFormText.witness, as: Suspicion.Witness.self)
        let grounds = form.choices("ground", ConcernFormText.ground, as: Suspicion.Ground.self, atLeast: 1)
        let on = form.date("suspected", ConcernFormText.suspected)
        try form.check()
        let chosen = try grounds.value
        return Suspicion(witness: try witness.value, grounds: Suspicion.Ground.asked.filter(chosen.contains), on: try on.value)
    }
}
