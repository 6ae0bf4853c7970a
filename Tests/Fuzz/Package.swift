// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target: those of the library's own package.
let settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// A package of its own, because libFuzzer brings its own `main` and wants its own build: `./run` does both.
let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "WorkerVersions", path: "../..")],
    targets: [
        .target(name: "FuzzSupport", dependencies: [.product(name: "WorkerVersions", package: "WorkerVersions")]),
        .target(name: "FuzzMain"),
        .executableTarget(
            name: "Fuzz",
            dependencies: ["FuzzMain", "FuzzSupport", .product(name: "WorkerVersions", package: "WorkerVersions")]),
        .executableTarget(
            name: "ParallelArchives",
            dependencies: ["FuzzSupport", .product(name: "WorkerVersions", package: "WorkerVersions")]),
    ]
)

for target in package.targets where target.name != "FuzzMain" {
    target.swiftSettings = settings
}
