// swift-tools-version:6.2
import PackageDescription

// Each target is a room; the arrows below are the only ones allowed.
// `Tests/OnwardTests/Edges` holds this list against what `swift package describe` says.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Rules and figures are slow without the optimizer, so they have it in debug builds too.
let fast: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "onward",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "onward", targets: ["onward"]),
        .library(name: "Statistics", targets: ["Statistics"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // 0: words, figures, C libraries
        .target(name: "Core", swiftSettings: house),
        .target(name: "Statistics", swiftSettings: fast),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "cairo", providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        // 1: programs as data, storage, typed HTML
        .target(
            name: "Programs",
            dependencies: ["Core", .product(name: "Yams", package: "Yams"), .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: house),
        .target(
            name: "Database",
            dependencies: [
                "Core", "CLibPQ",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house),
        .target(name: "Markup", swiftSettings: house),

        .target(name: "CCurlShims", dependencies: ["CCurl"]),

        // 2: rules, messages
        .target(name: "Messages", dependencies: ["Core", "CCurl", "CCurlShims"], swiftSettings: house),
        .target(name: "Cases", dependencies: ["Core", "Programs"], swiftSettings: fast),
        .target(name: "Community", dependencies: ["Core"], swiftSettings: house),
        // what any desk may raise, and none can read back
        .target(name: "Safeguarding", dependencies: ["Core"], swiftSettings: house),
        .target(name: "Support", dependencies: ["Core"], swiftSettings: house),
        // tables in, answers out: CSV, JSON, text, drawings
        .target(name: "Analysis", dependencies: ["Statistics", "Markup"], swiftSettings: fast),
        .target(name: "Letters", dependencies: ["Core", "Programs", "CPangoCairo", "CQPDF", "CQREncode"], swiftSettings: house),

        // 3: desks, and the frame of the pages
        .target(
            name: "OfficeDesk",
            dependencies: ["Core", "Programs", "Database", "CSodium"],
            swiftSettings: house),
        .target(
            name: "CaseDesk",
            dependencies: ["Core", "Programs", "Database", "Cases", "Safeguarding", "Letters", "Messages", "Statistics"],
            swiftSettings: house),
        .target(name: "CommunityDesk", dependencies: ["Core", "Programs", "Database", "Messages", "Community"], swiftSettings: house),
        .target(name: "SupportDesk", dependencies: ["Core", "Programs", "Database", "Support", "Safeguarding"], swiftSettings: house),
        .target(name: "GuardDesk", dependencies: ["Core", "Programs", "Database", "Safeguarding"], swiftSettings: house),
        .target(
            name: "WebFrame",
            dependencies: [
                "Core", "Markup",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house),

        // 4: pages; what is asked wherever a concern for a child is raised
        .target(name: "ConcernForm", dependencies: ["Core", "Markup", "Programs", "Safeguarding", "WebFrame"], swiftSettings: house),
        .target(
            name: "GuardWeb",
            dependencies: [
                "Core", "Markup", "Programs", "Safeguarding", "GuardDesk", "ConcernForm", "WebFrame",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: house),
        .target(
            name: "CaseWeb",
            dependencies: [
                "Core", "Markup", "Programs", "Cases", "CaseDesk", "ConcernForm", "WebFrame",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: house),

        .target(
            name: "CommunityWeb", dependencies: ["Core", "Markup", "Programs", "Community", "CommunityDesk", "WebFrame"], swiftSettings: house),
        .target(name: "SupportWeb", dependencies: ["Core", "Markup", "Programs", "Support", "SupportDesk", "Safeguarding", "ConcernForm", "WebFrame"], swiftSettings: house),
        .target(name: "PublicWeb", dependencies: ["Core", "Markup", "Programs", "WebFrame"], swiftSettings: house),

        .target(
            name: "OfficeWeb",
            dependencies: [
                "Core", "Markup", "WebFrame", "OfficeDesk", .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: house),

        // 5: the executable
        .executableTarget(
            name: "onward",
            dependencies: [
                "Core", "Statistics", "Programs", "Database", "Markup", "Cases", "Messages",
                "OfficeDesk", "CaseDesk", "Support", "SupportDesk", "Community", "CommunityDesk", "Safeguarding", "GuardDesk", "GuardWeb",
                "WebFrame", "CaseWeb", "SupportWeb",
                "CommunityWeb", "OfficeWeb", "PublicWeb",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house),

        // tests mirror sources
        .testTarget(name: "CoreTests", dependencies: ["Core"], swiftSettings: house),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], exclude: ["Data"], swiftSettings: house),
        .testTarget(name: "AnalysisTests", dependencies: ["Statistics", "Markup", "Analysis"], swiftSettings: house),
        .testTarget(name: "ProgramsTests", dependencies: ["Core", "Programs"], swiftSettings: house),
        .testTarget(name: "DatabaseTests", dependencies: ["Core", "Database"], swiftSettings: house),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: house),
        .testTarget(name: "MessagesTests", dependencies: ["Core", "Messages"], swiftSettings: house),
        .testTarget(name: "CasesTests", dependencies: ["Core", "Programs", "Cases"], swiftSettings: house),
        .testTarget(name: "CommunityTests", dependencies: ["Core", "Community"], swiftSettings: house),
        .testTarget(name: "CommunityDeskTests", dependencies: ["Core", "Programs", "Database", "Community", "CommunityDesk"], swiftSettings: house),
        .testTarget(name: "SupportTests", dependencies: ["Core", "Support"], swiftSettings: house),
        .testTarget(name: "SafeguardingTests", dependencies: ["Core", "Safeguarding"], swiftSettings: house),
        .testTarget(name: "GuardDeskTests", dependencies: ["Core", "Programs", "Database", "Safeguarding", "GuardDesk"], swiftSettings: house),
        .testTarget(name: "LettersTests", dependencies: ["Core", "Programs", "Letters"], swiftSettings: house),
        .testTarget(
            name: "OfficeDeskTests", dependencies: ["Core", "CSodium", "Programs", "Database", "OfficeDesk"], swiftSettings: house),
        .testTarget(name: "SupportDeskTests", dependencies: ["Core", "Programs", "Database", "Support", "SupportDesk"], swiftSettings: house),
        .testTarget(
            name: "CaseDeskTests",
            dependencies: ["Core", "Programs", "Database", "Cases", "CaseDesk", "Letters", "Messages"], swiftSettings: house),
        .testTarget(
            name: "WebFrameTests",
            dependencies: [
                "Core", "Markup", "WebFrame",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "OfficeWebTests",
            dependencies: [
                "Core", "Markup", "Programs", "Database", "WebFrame", "OfficeDesk", "OfficeWeb",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "CaseWebTests",
            dependencies: [
                "Core", "Markup", "Programs", "Database", "Cases", "CaseDesk", "Messages", "WebFrame", "CaseWeb",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "PublicWebTests",
            dependencies: [
                "Core", "Markup", "Programs", "WebFrame", "PublicWeb",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "OnwardTests",
            dependencies: [
                "Core", "Statistics", "Programs", "Database", "Cases", "OfficeDesk", "CaseDesk", "Support", "SupportDesk", "Safeguarding", "GuardDesk", "CommunityDesk", "WebFrame",
                "CaseWeb", "PublicWeb", "onward",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
