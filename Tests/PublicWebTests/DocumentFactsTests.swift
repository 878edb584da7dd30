import Core
import Testing

@testable import PublicWeb

/// What the programs' three documents tell the public, fact by fact, each on the page where somebody would look for it.
@Suite struct DocumentFactsTests {
    struct Fact: Sendable, CustomTestStringConvertible {
        let program: String
        let part: ProgramPart
        let en: String
        let fr: String

        var testDescription: String { "\(program) \(part): \(en)" }

        init(_ program: String, _ part: ProgramPart, _ en: String, _ fr: String) {
            self.program = program
            self.part = part
            self.en = en
            self.fr = fr
        }
    }

    private static let stop = "grande-prairie-stop"
    private static let grandePrairie = [
        Fact(stop, .about, "charged for the first time with buying sex", "accusées pour la première fois d’avoir acheté"),
        Fact(stop, .about, "For one whole day", "toute une journée"),
        Fact(stop, .about, "Survivors speak, and so do families, neighbours and people who run businesses", "des familles, des voisins et des commerçants"),
        Fact(stop, .about, "from beginning to end", "du début à la fin"),
        Fact(stop, .about, "kept strictly", "appliquées strictement"),
        Fact(stop, .about, "Vice laws and street facts", "Les lois et la réalité de la rue"),
        Fact(stop, .about, "Pimps and predators", "Proxénètes et prédateurs"),
        Fact(stop, .about, "Health risks and facts", "Risques et réalités pour la santé"),
        Fact(stop, .about, "Testing for sexually transmitted infections is offered. It is voluntary", "dépistage des infections transmissibles sexuellement est offert. Il est volontaire"),
        Fact(stop, .about, "Healthy sexual behaviour and addictions", "Sexualité saine et dépendances"),
        Fact(stop, .about, "oneself, family, neighbourhood, community", "soi-même, la famille, le quartier, la communauté"),
        Fact(stop, .about, "victim, survivor, family and parents", "victime, survivante, famille et parents"),
        Fact(stop, .about, "history of violence", "antécédents de violence"),
        Fact(stop, .about, "exploiting a child", "exploitation d’un enfant"),
        Fact(stop, .about, "a fee of $750.00", "frais de 750,00 $"),
        Fact(stop, .about, "the Crown prosecutor decides", "le procureur de la Couronne qui décide"),
        Fact(stop, .about, "never arrested", "jamais été arrêtées"),
        Fact(stop, .about, "Centre to End All Sexual Exploitation (CEASE)", "Centre to End All Sexual Exploitation (CEASE)"),
        Fact(stop, .about, "still advises and supports", "conseille et soutient encore"),
        Fact(stop, .about, "Grande Prairie RCMP", "GRC de Grande Prairie"),
        Fact(stop, .about, "Office of the Crown Prosecutor", "Bureau du procureur de la Couronne"),
        Fact(stop, .about, "Probation", "Service de probation"),
        Fact(stop, .about, "Sunrise House", "Sunrise House"),
        Fact(stop, .about, "Burden Bearers", "Burden Bearers"),
        Fact(stop, .about, "ACT Medical", "ACT Medical"),
        Fact(stop, .about, "Pace", "Pace"),
        Fact(stop, .about, "780-539-6692", "780-539-6692"),
        Fact(stop, .charge, "approved Adult Alternative Measures Program", "mesures de rechange pour adultes qui a été approuvé"),
        Fact(stop, .charge, "the charge is withdrawn", "l’accusation est retirée"),
        Fact(stop, .charge, "don’t have a criminal record", "n’avez pas de casier judiciaire"),
        Fact(stop, .charge, "for one year", "pendant un an"),
        Fact(stop, .charge, "criminal involvement but dealt with by way of Alternative Measures", "criminal involvement but dealt with by way of Alternative Measures"),
        Fact(stop, .charge, "up to you to explain", "à vous de l’expliquer"),
        Fact(stop, .charge, "for 1 year at most", "pendant au plus 1 an"),
        Fact(stop, .charge, "Go to court on your date, or have somebody go for you", "Présentez-vous au tribunal à votre date, ou envoyez-y quelqu’un"),
        Fact(stop, .charge, "something can always slip", "une erreur est toujours possible"),
        Fact(stop, .cost, "The fee is $750.00", "Les frais sont de 750,00 $"),
        Fact(stop, .cost, "takes the place of a fine", "remplacent une amende"),
        Fact(stop, .cost, "money order payable to Pace is the way we prefer", "Nous préférons un mandat à l’ordre de Pace"),
        Fact(stop, .cost, "We can’t take a cheque", "ne pouvons pas accepter les chèques"),
        Fact(stop, .cost, "Debit card", "Carte de débit"),
        Fact(stop, .cost, "Credit card", "Carte de crédit"),
        Fact(stop, .cost, "A processing fee applies", "Des frais de traitement s’appliquent"),
        Fact(stop, .cost, "Cash has to be discussed with the program coordinator first", "doit d’abord être discuté"),
        Fact(stop, .cost, "victims of sexual violence and exploitation in the Northwest Region", "victimes de violence et d’exploitation sexuelles dans la région du Nord-Ouest"),
        Fact(stop, .cost, "Then the fee can be lower", "les frais peuvent être moins élevés"),
        Fact(stop, .volunteers, "on the street or on the internet", "dans la rue ou sur Internet"),
        Fact(stop, .volunteers, "You may come too. Call Pace", "Vous pouvez participer aussi. Appelez Pace"),
        Fact(stop, .volunteers, "for a lower fee", "les frais soient réduits"),
        Fact(stop, .volunteers, "780-539-6692", "780-539-6692"),
        Fact(stop, .questions, "What is an Adult Alternative Measures Program", "Qu’est-ce qu’un programme de mesures de rechange pour adultes"),
        Fact(stop, .questions, "Will I have a criminal record", "Aurai-je un casier judiciaire"),
        Fact(stop, .questions, "It costs $750. A money order payable to Pace is best", "Les frais sont de 750 $. Le mieux est un mandat à l’ordre de Pace"),
        Fact(stop, .questions, "Do I still have to go to court", "Dois-je quand même me présenter au tribunal"),
        Fact(stop, .questions, "Nobody has arrested me", "Personne ne m’a arrêté"),
        Fact(stop, .community, "harm children, adults, families, neighbourhoods and the city", "du tort aux enfants, aux adultes, aux familles, aux quartiers et à la ville"),
        Fact(stop, .community, "where it happens in Grande Prairie, and how much", "où cela se passe à Grande Prairie, et dans quelle mesure"),
        Fact(stop, .community, "asks another person for sex or pays for it", "qui paie pour en obtenir"),
        Fact(stop, .community, "again and again, looking for sex", "à plusieurs reprises, à la recherche"),
        Fact(stop, .community, "slows down to look at a person or to ask for sex", "ralentit pour en observer une autre ou pour la solliciter"),
        Fact(stop, .community, "known to sell sex out of a vehicle", "dépose une autre personne connue"),
        Fact(stop, .community, "parks and watches", "stationne et observe"),
        Fact(stop, .community, "where it was, on which day and at what time", "le lieu, la date et l’heure"),
        Fact(stop, .community, "the vehicle", "le véhicule"),
    ]

    private static let city = "edmonton-stop"
    private static let edmonton = [
        Fact(city, .about, "A full day for people who were charged for the first time", "Une journée complète pour les personnes accusées pour la première fois"),
        Fact(city, .about, "whoever knows acts differently", "la connaissance change les comportements"),
        Fact(city, .about, "Repeat and violent offences go straight to the courts", "Les récidives et les infractions violentes relèvent directement des tribunaux"),
        Fact(city, .community, "a balanced approach", "une approche équilibrée"),
        Fact(city, .community, "the violence that comes with drugs and gangs", "la violence qui accompagne les drogues et les gangs"),
        Fact(city, .community, "neighbourhood patrol", "patrouille de quartier"),
        Fact(city, .community, "meet with politicians", "rencontrer des élus"),
        Fact(city, .community, "events that inform the public", "sensibilisation du public"),
        Fact(city, .community, "rallies", "rassemblements"),
        Fact(city, .community, "Creating Options Aimed at Reducing Sexual Exploitation", "Creating Options Aimed at Reducing Sexual Exploitation"),
        Fact(city, .community, "a minority that has fewer chances and many obstacles", "une minorité défavorisée et rencontrent de nombreux obstacles"),
        Fact(city, .community, "Protection of Sexually Exploited Children Act (PSECA)", "Protection of Sexually Exploited Children Act (PSECA)"),
        Fact(city, .community, "Children’s Services and police", "les services à l’enfance et la police"),
        Fact(city, .community, "severe penalties", "lourdes peines"),
        Fact(city, .community, "Prostitution Working Group of Safedmonton", "groupe de travail sur la prostitution de Safedmonton"),
        Fact(city, .community, "Working Together to Address Sexual Exploitation in Edmonton: A Snapshot of Initiatives and Insights", "Working Together to Address Sexual Exploitation in Edmonton: A Snapshot of Initiatives and Insights"),
        Fact(city, .community, "November 2007", "novembre 2007"),
        Fact(city, .community, "treatment of addictions, and housing", "le traitement des dépendances et le logement"),
        Fact(city, .community, "coordination, funding and strategic action", "la coordination, le financement et l’action stratégique"),
        Fact(city, .community, "bringing the community together", "la mobilisation de la collectivité"),
        Fact(city, .community, "laws and their enforcement", "les lois et leur application"),
        Fact(city, .community, "speaking up for change", "la défense du changement"),
        Fact("edmonton-coarse", .about, "Each works on a plan of her own", "Chacune travaille à un plan qui lui est propre"),
    ]

    private static let quebec = "longueuil"
    private static let longueuil = [
        Fact(quebec, .about, "Since the fall of 2022", "Depuis l’automne 2022"),
        Fact(quebec, .about, "change what they do and to keep it from happening again", "changer les comportements et à prévenir la récidive"),
        Fact(quebec, .about, "for 1 to 8 weeks", "pendant 1 à 8 semaines"),
        Fact(quebec, .about, "Sexologists, therapists, people who were in prostitution and others", "Des sexologues, des thérapeutes, des personnes qui ont connu la prostitution"),
        Fact(quebec, .about, "break some of the beliefs", "briser certaines croyances"),
        Fact(quebec, .about, "Sexually transmitted infections", "infections transmissibles sexuellement"),
        Fact(quebec, .about, "What victims of sexual exploitation live through", "Le vécu des victimes d’exploitation sexuelle"),
        Fact(quebec, .about, "The impact on families", "répercussions sur les familles"),
        Fact(quebec, .about, "The consequences of a criminal record", "Les conséquences d’un casier judiciaire"),
        Fact(quebec, .about, "first program of its kind in Quebec", "premier programme de ce genre au Québec"),
        Fact(quebec, .about, "Toronto and Edmonton", "Toronto et Edmonton"),
        Fact(quebec, .about, "proposed it to the parliamentary commission", "l’a proposé à la commission parlementaire"),
        Fact(quebec, .about, "ministries of justice and of public security agreed to a pilot project", "ministères de la Justice et de la Sécurité publique ont accepté un projet pilote"),
        Fact(quebec, .about, "researchers evaluate", "des chercheurs en évaluent"),
        Fact(quebec, .about, "Since 2014 it has been a crime in Canada to buy sex. Selling it isn’t one", "Depuis 2014, acheter des services sexuels est un crime au Canada. En vendre n’en est pas un"),
        Fact(quebec, .about, "sexually abused a child", "agressé sexuellement un enfant"),
        Fact(quebec, .about, "under 18", "moins de 18 ans"),
        Fact(quebec, .charge, "You commit yourself, and you acknowledge your responsibility. This is the first step", "Vous prenez un engagement et vous reconnaissez votre responsabilité. C’est la première étape"),
        Fact(quebec, .charge, "no criminal record, and your name isn’t made public", "pas de casier judiciaire, et votre nom n’est pas rendu public"),
        Fact(quebec, .charge, "Director of Criminal and Penal Prosecutions (DPCP) decides", "directeur des poursuites criminelles et pénales (DPCP) qui décide"),
        Fact(quebec, .cost, "Several hundred dollars", "Plusieurs centaines de dollars"),
        Fact(quebec, .questions, "tried to buy the services of a minor", "tenté d’acheter les services d’un mineur"),
    ]

    @Test(arguments: grandePrairie + edmonton + longueuil)
    func standsOnItsPage(_ fact: Fact) throws {
        for (language, words) in [(Language.en, fact.en), (.fr, fact.fr)] {
            let text = try #require(Shown.text(fact.program, fact.part, language))
            #expect(text.replacing("\u{A0}", with: " ").contains(words.replacing("\u{A0}", with: " ")), "\(language): \(words)")
        }
    }

    /// A fee is told as the definition has it, and only by the program that states one.
    @Test func noProgramTellsAnothersFee() throws {
        for language in Language.allCases {
            let text = try #require(Shown.text("longueuil", .cost, language))
            #expect(!text.contains("750"))
        }
    }

    @Test func theReflectionHasTwentyPairs() { #expect(PublicPages.ideas.count == 20) }
}
