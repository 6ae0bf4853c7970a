extension ParallelLines {
    /// Transforms the blocks of an archive that is in memory; they share its bytes.
    ///
    /// - Throws: what `transform` or `deliver` throw. Blocks before it have been delivered.
    public nonisolated(nonsending) func process<Value: Sendable>(
        _ archive: [UInt8],
        transform: @escaping @Sendable (LineBlock) throws -> Value,
        deliver: (Value) async throws -> Flow
    ) async throws {
        let blocks = MemoryLineBlocks(archive, blockBytes: blockBytes)
        try await process(blocks: blocks, transform: transform, deliver: deliver)
    }

    /// Decodes an archive that is in memory, and delivers its responses in order: each with what is wrong with it, or itself.
    ///
    /// - Throws: what `body` throws.
    public nonisolated(nonsending) func forEachResponse(
        in archive: [UInt8], options: DecodingOptions = DecodingOptions(),
        _ body: (Result<VersionResponse, VersionFailure>) async throws -> Flow
    ) async throws {
        var documents = 0
        try await process(archive) { block in
            block.responses(options: options)
        } deliver: { responses in
            for response in responses {
                let flow =
                    switch response {
                    case .success: try await body(response)
                    case .failure(let failure): try await body(.failure(failure.later(by: documents)))
                    }
                if flow == .stop { return .stop }
            }
            documents += responses.count
            return .next
        }
    }
}

extension VersionFailure {
    fileprivate func later(by documents: Int) -> VersionFailure {
        var failure = self
        failure.document += documents
        return failure
    }
}
