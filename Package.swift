// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target.
let settings: [SwiftSetting] = [
    // Unsafe code stands in `Sources/WorkerVersions/Bytes` alone, and says so word by word.
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    // Initialisers of types that borrow bytes must name what they borrow from: `@_lifetime` has no other spelling yet.
    .enableExperimentalFeature("Lifetimes"),
]

let package = Package(
    name: "WorkerVersions",
    platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
    products: [
        .library(name: "WorkerVersions", targets: ["WorkerVersions"]),
        .library(name: "WorkerVersionsClient", targets: ["WorkerVersionsClient"]),
        .executable(name: "worker-versions", targets: ["worker-versions"]),
        .executable(name: "worker-versions-fetch", targets: ["worker-versions-fetch"]),
    ],
    targets: [
        .target(name: "WorkerVersions"),
        .target(name: "WorkerVersionsClient", dependencies: ["WorkerVersions"]),
        .target(name: "SyntheticResponses"),
        .executableTarget(name: "worker-versions", dependencies: ["WorkerVersions", "SyntheticResponses"]),
        // A program of its own: linked into the tool, networking would cost every command seven megabytes.
        .executableTarget(name: "worker-versions-fetch", dependencies: ["WorkerVersionsClient"]),
        .executableTarget(
            name: "benchmark", dependencies: ["WorkerVersions", "SyntheticResponses"], path: "Benchmarks",
            exclude: ["NOTES.md", "chart.svg"]),
        .testTarget(
            name: "WorkerVersionsTests",
            dependencies: ["WorkerVersions", "WorkerVersionsClient", "SyntheticResponses", "worker-versions"]),
        .testTarget(name: "WorkerVersionsBenchmarks", dependencies: ["WorkerVersions", "SyntheticResponses"]),
    ]
)

for target in package.targets {
    target.swiftSettings = settings
}
