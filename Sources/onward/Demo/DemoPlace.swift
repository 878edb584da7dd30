import Core

/// Where a program of the demonstration is: its agencies, its court, and telephone numbers that nobody has.
struct DemoPlace: Sendable {
    /// The program's id.
    let program: String
    /// What its sign-in names end with: `coordinator.gp`.
    let suffix: String
    let language: Language
    let agency: String
    let crown: String
    let police: [String]
    /// Nil where the program takes nobody under an order.
    let probation: String?
    let court: String
    /// Who gives therapy, outside of the agency; nil where nobody does.
    var therapists: String?
    /// Begins a number of the exchange 555-0100 to 555-0199, which is kept free for fiction in every area.
    let area: String

    static let all = [
        DemoPlace(
            program: "grande-prairie-stop", suffix: "gp", language: .en, agency: "Pace (demo)",
            crown: "Crown Prosecution Service, Grande Prairie (demo)",
            police: ["RCMP, Grande Prairie (demo)", "Peace Country Police (demo)"], probation: nil,
            court: "Alberta Court of Justice, Grande Prairie", area: "780"),
        DemoPlace(
            program: "edmonton-stop", suffix: "edmonton", language: .en, agency: "CEASE (demo)",
            crown: "Crown Prosecution Service, Edmonton (demo)",
            police: ["Edmonton Police Service (demo)", "River Valley Police (demo)"],
            probation: "Probation office, Edmonton (demo)", court: "Alberta Court of Justice, Edmonton", area: "780"),
        DemoPlace(
            program: "longueuil", suffix: "longueuil", language: .fr, agency: "C3ESSES (démo)", crown: "DPCP, Longueuil (démo)",
            police: ["SPAL (démo)", "Police du Haut-Richelieu (démo)"], probation: nil,
            court: "Cour du Québec, Longueuil", therapists: "Cabinet de sexologie (démo)", area: "450"),
        DemoPlace(
            program: "template", suffix: "template", language: .en, agency: "Example Community Agency (demo)",
            crown: "Crown, Example City (demo)",
            police: ["Example City Police (demo)", "Example County Police (demo)"],
            probation: nil, court: "Court of Justice, Example City", area: "416"),
    ]
}
