/// A morning after an operation: 35 referrals as a spreadsheet saves them. Every person in it is made up.
enum Fixture {
    /// Four rows can't be taken (lines 6, 14, 23 and 31); two are somebody who stands further up (lines 20 and 35).
    static let morningAfter: String = {
        let names = [
            "Marc Bouchard", "Owen Fletcher", "Denis Lapointe", "Harjit Gill", "Kevin O’Brien", "Luc Thibault", "Peter Wozniak",
            "Ahmed Farouk", "Brian Castle", "Yves Pelletier", "Ronald Whitford", "Carl Nygaard", "Tom Hallett", "Serge Cormier",
            "Wayne Draper", "Miguel Santos", "Andrew Kowalchuk", "Paul Étienne Gagnon", "Marc Bouchard", "Douglas Reimer", "Hassan Jama",
            "Victor Lam", "Gerald Fehr", "Alain Desrosiers", "Nathan Pruden", "Scott Isbister", "Ravi Menon", "Leon Petrov", "Glen Ashby",
            "Tyler Vance", "Hugo Marchand", "Ivan Sorokin", "Bruce Mackay", "Owen Fletcher", "Felix Arsenault",
        ]
        var lines = ["Name,Birth date,Offence date,Card number,Police file,Language,Package handed over,Phone,Next appearance"]
        for (index, name) in names.enumerated() {
            let twin = names.firstIndex(of: name) ?? index
            let born = "19\(60 + twin)-0\(1 + twin % 9)-1\(twin % 9)"
            lines.append("\(name),\(born),2026-03-05,,2026-\(4000 + index),en,yes,780-555-01\(10 + index),2026-04-20")
        }
        lines[5] = "Kevin O’Brien,05/03/1984,2026-03-05,,2026-4004,en,yes,780-555-0114,2026-04-20"
        lines[13] = ",1971-02-13,2026-03-05,,2026-4012,en,yes,780-555-0122,2026-04-20"
        lines[22] = "Victor Lam,2008-05-01,2026-03-05,,2026-4021,en,yes,780-555-0131,2026-04-20"
        lines[30] = "Tyler Vance,1989-04-12,2026-03-50,,2026-4029,en,yes,780-555-0139,2026-04-20"
        return lines.joined(separator: "\r\n") + "\r\n"
    }()
}
