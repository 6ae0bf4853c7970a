import WorkerVersions

/// The examples of the articles, word for word between their marks, in their order. `ArticleExampleTests` compares them.
enum ArticleExamples {
    typealias Print = @Sendable (Any...) -> Void

    static func streamingOverview(_ chunks: some AsyncSequence<[UInt8], Never>, print: Print) async throws {
        // example of StreamingBindings.md
        var stream = VersionStream()
        for try await chunk in chunks {
            try stream.push(chunk) { event in
                switch event {
                case .binding(let binding, rawJSON: _): print(binding.name)
                case .failure(let failure): print("binding \(failure.index ?? 0) does not fit: \(failure.error)")
                case .response(let response): print("version \(response.result?.id ?? "unknown")")
                }
            }
        }
        try stream.finish { _ in }
        // end of example
    }

    static func origins(_ chunk: [UInt8], print: Print) throws {
        var stream = VersionStream()
        // example of StreamingBindings.md
        try stream.push(chunk) { event, origin in
            guard case .binding(let binding, _) = event else { return .next }
            print(origin.document, origin.versionID ?? "unknown", binding.name)
            return .next
        }
        // end of example
    }

    static func stopping(_ chunk: [UInt8], at wanted: String) throws -> Int {
        var stream = VersionStream()
        // example of StreamingBindings.md
        try stream.push(chunk) { event in
            guard case .binding(let binding, _) = event, binding.name == wanted else { return .next }
            return .stop
        }
        // end of example
        return stream.offset
    }

    static func responses(_ chunks: some AsyncSequence<[UInt8], Never>, print: Print) async throws {
        // example of StreamingBindings.md
        for try await response in VersionResponses(chunks) {
            print(response.result?.id ?? "no version")
        }
        // end of example
    }

    static func parallel(_ archive: [UInt8], print: @escaping Print) async throws {
        // example of StreamingBindings.md
        try await ParallelLines(threadCount: 4).forEachResponse(in: archive) { result in
            if case .failure(let failure) = result { print("document \(failure.document): \(failure.error)") }
            return .next
        }
        // end of example
    }

    static func blocks(_ archive: [UInt8], print: @escaping Print) async throws {
        // example of StreamingBindings.md
        try await ParallelLines(threadCount: 4).process(archive) { block in
            var identities: [String] = []
            try block.forEachResponse { result in
                if let version = try? result.get().result { identities.append(version.id ?? "unknown") }
                return .next
            }
            return identities
        } deliver: { identities in
            print(identities)
            return .next
        }
        // end of example
    }

    static func overview(_ bytes: [UInt8], print: Print) throws {
        // example of DecodingAResponse.md
        let response = try VersionResponse(json: bytes)
        guard let version = response.result else {
            for error in response.errors { print("\(error.code): \(error.message)") }
            return
        }
        print(version.id ?? "?", version.resources.bindings.count)
        // end of example
    }

    static func kinds(_ binding: Binding, print: Print) {
        // example of DecodingAResponse.md
        switch binding.kind {
        case .d1(let database): print(database.databaseID ?? database.id ?? "?")
        case .r2Bucket(let bucket): print(bucket.bucketName, bucket.jurisdiction ?? "anywhere")
        case .unknown(let binding): print(binding.type, binding.rawJSON.text)
        default: break
        }
        // end of example
    }

    static func strict(_ bytes: [UInt8]) throws -> VersionResponse {
        // example of DecodingAResponse.md
        let options = DecodingOptions(unknownKinds: .reject, unknownFields: .reject, duplicateKeys: .reject)
        let response = try VersionResponse(json: bytes, options: options)
        // end of example
        return response
    }

    static func lessOf(_ bytes: [UInt8]) throws -> String? {
        // example of DecodingAResponse.md
        let options = DecodingOptions(members: [.identity, .scriptRuntime])
        let date = try VersionResponse(json: bytes, options: options).result?.resources.scriptRuntime?.compatibilityDate
        // end of example
        return date
    }

    static func looking(in bytes: [UInt8], for id: String) throws -> Bool {
        // example of DecodingAResponse.md
        var found = false
        try VersionReader.forEachBinding(in: bytes) { binding in
            guard let type = binding.type, type == "d1", binding.matches("database_id", id) else { return .next }
            found = true
            return .stop
        }
        // end of example
        return found
    }
}
