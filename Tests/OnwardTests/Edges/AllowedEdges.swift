/// A room of the house: which rooms it may open, and which packages.
struct Room: Sendable {
    /// Each compartment is a column: its rules, its desk, its pages. Everything else is shared.
    enum Column: String, Sendable { case cases, office, support, community, safeguarding }

    let name: String
    /// An edge leads to a lower floor, or is named as sideways.
    let floor: Int
    var column: Column?
    var rooms: Set<String> = []
    var products: Set<String> = []
}

extension Room {
    /// Every edge that Package.swift may have. A new one is written here with its reason, or isn't made.
    static let all: [Room] = [
        // 0: words, figures, C libraries. They open nothing: what all others stand on stands on nothing.
        Room(name: "Core", floor: 0),
        Room(name: "Statistics", floor: 0),
        Room(name: "CLibPQ", floor: 0),
        Room(name: "CSodium", floor: 0),
        Room(name: "CPangoCairo", floor: 0),
        Room(name: "CQPDF", floor: 0),
        Room(name: "CQREncode", floor: 0),
        Room(name: "CCurl", floor: 0),

        // 1
        Room(
            name: "Programs", floor: 1,
            rooms: ["Core"],  // civil dates, money, languages
            products: [
                "Yams",  // definitions are YAML
                "Crypto",  // a version is the file's SHA-256
            ]),
        Room(
            name: "Database", floor: 1,
            rooms: [
                "Core",  // ids, instants, compartments
                "CLibPQ",  // PostgreSQL
            ],
            products: [
                "GRDB",  // SQLite
                "Crypto",  // AES-GCM, HMAC, SHA-256
                "Logging",  // failures that nobody waits for
            ]),
        Room(name: "Markup", floor: 1),  // escaping needs no word of ours
        Room(name: "CCurlShims", floor: 1, rooms: ["CCurl"]),  // its variadic functions, which Swift can't call

        // 2
        Room(
            name: "Cases", floor: 2, column: .cases,
            rooms: [
                "Core",  // dates, money, refusals
                "Programs",  // the rules are a program's
            ]),
        Room(
            name: "Letters", floor: 2,
            rooms: [
                "Core",  // languages, dates
                "Programs",  // a letter's wording is program text
                "CPangoCairo",  // text and pages
                "CQPDF",  // the language, title and metadata of a PDF
                "CQREncode",  // the code that is read by a camera
            ]),

        Room(
            name: "Analysis", floor: 2,
            rooms: [
                "Statistics",  // the figures
                "Markup",  // drawings
            ]),
        Room(name: "Community", floor: 2, column: .community, rooms: ["Core"]),  // dates, money, refusals
        Room(name: "Safeguarding", floor: 2, rooms: ["Core"]),  // dates, refusals; in no column, since any desk may raise a concern
        Room(name: "Support", floor: 2, column: .support, rooms: ["Core"]),  // dates, refusals: the rules read no program

        Room(
            name: "Messages", floor: 2,
            rooms: [
                "Core",  // dates, languages
                "CCurl", "CCurlShims",  // SMTP
            ]),

        Room(
            name: "WebFrame", floor: 2,
            rooms: [
                "Core",  // languages, roles, refusals
                "Markup",  // pages
            ],
            products: [
                "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore",  // HTTP
                "Crypto",  // form tokens, sealed queries
                "Logging",  // one line for each failed request, by its reference number
                "ServiceLifecycle", "UnixSignals",  // SIGTERM lets requests under way end
            ]),

        // 3
        Room(
            name: "CaseDesk", floor: 3, column: .cases,
            rooms: [
                "Core", "Programs",  // the words of its arguments
                "Cases",  // the rules that it asks
                "Safeguarding",  // a concern for a child is handed over, and can't be read back
                "Database",  // its records, the vault, the audit chain
                "Statistics",  // likeness of persons (linkage), what counts may be shown (disclosure)
                "Letters",  // what a case's letters look like
                "Messages",  // what goes out of its outbox
            ]),
        Room(
            name: "CommunityDesk", floor: 3, column: .community,
            rooms: [
                "Core",  // grants, actors
                "Programs",  // the zone, the name
                "Database",  // its records, the audit chain
                "Messages",  // the calendar's feed
                "Community",  // the rules
            ]),
        Room(
            name: "SupportDesk", floor: 3, column: .support,
            rooms: [
                "Core",  // grants, actors
                "Programs",  // the zone, the kind
                "Database",  // its records, the audit chain
                "Support",  // the rules
                "Safeguarding",  // a concern for a child is handed over, and can't be read back
            ]),
        Room(
            name: "GuardDesk", floor: 3, column: .safeguarding,
            rooms: [
                "Core",  // grants, actors
                "Programs",  // whom the law names, the zone
                "Database",  // its records, the audit chain
                "Safeguarding",  // the rules
            ]),
        Room(
            name: "OfficeDesk", floor: 3, column: .office,
            rooms: [
                "Core",  // accounts, grants, actors
                "Programs",  // the kept versions of programs' definitions
                "Database",  // its records, the audit chain
                "CSodium",  // Argon2id
            ]),
        Room(
            name: "ConcernForm", floor: 3,
            rooms: [
                "Core", "Programs", "Safeguarding",  // what is shown
                "Markup", "WebFrame",  // how it is shown
            ]),

        // 4: pages know their own desk, never the database below it
        Room(
            name: "GuardWeb", floor: 4, column: .safeguarding,
            rooms: [
                "Core", "Programs", "Safeguarding", "GuardDesk",  // what is shown
                "Markup", "WebFrame",  // how it is shown
                "ConcernForm",  // asked in every column alike
            ],
            products: ["HTTPTypes"]),  // the status of an answer
        Room(
            name: "CaseWeb", floor: 4, column: .cases,
            rooms: [
                "Core", "Programs", "Cases",  // what is shown
                "CaseDesk",  // who is asked
                "ConcernForm",  // whom to call, asked in every column alike
                "Markup", "WebFrame",  // how it is shown
            ],
            products: ["HTTPTypes"]),  // the status of an answer
        Room(
            name: "OfficeWeb", floor: 4, column: .office,
            rooms: [
                "Core",  // what is shown
                "OfficeDesk",  // who is asked
                "Markup", "WebFrame",  // how it is shown
            ],
            products: ["HTTPTypes"]),  // the status of an answer

        Room(
            name: "CommunityWeb", floor: 4, column: .community,
            rooms: [
                "Core", "Programs", "Community", "CommunityDesk",  // what is shown
                "Markup", "WebFrame",  // how it is shown
            ]),
        Room(
            name: "SupportWeb", floor: 4, column: .support,
            rooms: [
                "Core", "Programs", "Support", "Safeguarding", "SupportDesk",  // what is shown
                "ConcernForm",  // asked in every column alike
                "Markup", "WebFrame",  // how it is shown
            ]),

        // The pages for anybody have no desk: what the world reads is made where no case, account or report can be opened.
        Room(
            name: "PublicWeb", floor: 4,
            rooms: [
                "Core", "Programs",  // what is shown
                "Markup", "WebFrame",  // how it is shown
            ]),

        // 5: the composition root opens every room but the C modules; acts that span compartments are composed here
        Room(
            name: "onward", floor: 5,
            rooms: [
                "Core", "Statistics", "Programs", "Database", "Markup", "Cases", "Messages", "CaseDesk", "Support", "SupportDesk", "OfficeDesk", "Community", "WebFrame",
                "CaseWeb", "SupportWeb", "CommunityDesk", "CommunityWeb", "OfficeWeb", "PublicWeb", "Safeguarding", "GuardDesk", "GuardWeb",
            ],
            products: [
                "ArgumentParser",  // commands
                "Crypto",  // the digest by which a file that is imported twice is known
                "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "NIOCore", "NIOSSL",  // serving, with a certificate of its own
                "HTTPTypes",  // the status of an answer
                "ServiceLifecycle",  // what runs beside the server
                "Logging",  // where lines of the log go
            ]),
    ]

    static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// All rooms that can be reached from this one, itself included.
    var reach: Set<String> {
        rooms.reduce(into: [name]) { reach, room in reach.formUnion(Room.named[room]?.reach ?? []) }
    }
}
